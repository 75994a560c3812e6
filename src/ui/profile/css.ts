/** The profile page's own rules, with those of its search field. One column; the timeline beside its list. */
import { searchCss } from '../search/css.ts';

export const profileCss = `${searchCss}
.profile { min-block-size: 100vh; padding: calc(14 * var(--u)) calc(20 * var(--u)) calc(64 * var(--u)); font-size: calc(14 * var(--u)); }
.profile > header, .profile > main { max-inline-size: calc(840 * var(--u)); margin-inline: auto; }
.profile > main { outline: 0; }
.profile > header { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: calc(8 * var(--u)) calc(24 * var(--u));
	padding-block-end: calc(14 * var(--u)); border-block-end: 1px solid var(--line); }
.profile .brand { display: flex; align-items: center; gap: calc(8 * var(--u)); }
.profile .brand .name { font-size: calc(17 * var(--u)); }
.profile .logo { inline-size: calc(22 * var(--u)); block-size: calc(22 * var(--u)); flex: none; }
.profile .search { flex: 0 1 calc(380 * var(--u)); min-inline-size: min(calc(240 * var(--u)), 100%); }
.profile .found { position: absolute; z-index: 2; inset-inline: 0; inset-block-start: calc(100% + 4px); border: 1px solid var(--edge); border-radius: 4px;
	padding: calc(4 * var(--u)); box-shadow: 0 8px 28px light-dark(rgb(33 28 38 / 0.18), rgb(0 0 0 / 0.6)); }

.profile .meta { font-size: calc(12.5 * var(--u)); }
.profile .cite { font-size: calc(12.5 * var(--u)); }
.profile .prose { font-size: calc(15.5 * var(--u)); line-height: 1.45; }
.profile .number { color: var(--soft); font-variant-numeric: tabular-nums; }
.profile h2 { font-size: calc(20 * var(--u)); line-height: 1.3; margin-block-end: calc(10 * var(--u)); }
.profile h2:focus { outline: 0; }
.profile h3 { font-weight: 600; }
.profile .heading { font-size: calc(13 * var(--u)); }
.profile main > section { border-block-start: 1px solid var(--line); padding-block: calc(22 * var(--u)); }
.profile main > section:last-child { padding-block-end: 0; }
.profile .label { font: 600 calc(12.5 * var(--u)) / 1.4 var(--sans); color: var(--soft); margin-inline-end: 0.5em; }
.profile .position { font-size: calc(13.5 * var(--u)); }
.profile :target { scroll-margin-block-start: calc(20 * var(--u)); }
.profile .topic:target, .profile li:target { background: var(--tint); box-shadow: 0 0 0 calc(8 * var(--u)) var(--tint); border-radius: 2px; }

.profile .head { padding-block: calc(26 * var(--u)) calc(18 * var(--u)); }
.profile .head h1 { display: flex; flex-wrap: wrap; align-items: baseline; gap: calc(2 * var(--u)) calc(16 * var(--u)); line-height: 1.15; }
.profile h1, .profile h1 .name { font-size: calc(34 * var(--u)); letter-spacing: -0.01em; }
.profile h1 .native { font-size: calc(21 * var(--u)); letter-spacing: 0; color: var(--soft); }
.profile .kind { color: var(--soft); margin-block-start: calc(4 * var(--u)); }
.profile .now { margin-block-start: calc(12 * var(--u)); }
.profile .now .prose { font-size: calc(17 * var(--u)); }
.profile .now .meta { font-family: var(--sans); }
.profile .bar-of-actions { display: flex; flex-wrap: wrap; align-items: center; gap: calc(6 * var(--u)) calc(14 * var(--u)); margin-block-start: calc(16 * var(--u)); }
.profile .bar-of-actions .fresh { margin-inline-start: auto; }
.profile .newer { color: var(--ink); margin-block-start: calc(6 * var(--u)); }
.profile .contents { border-block-start: 1px solid var(--line); padding-block: calc(8 * var(--u)); }
.profile .contents ul { display: flex; flex-wrap: wrap; gap: calc(2 * var(--u)) calc(20 * var(--u)); }
.profile .contents a { display: inline-block; padding-block: calc(4 * var(--u)); }
.profile .contents .count { color: var(--soft); font-size: calc(12.5 * var(--u)); font-variant-numeric: tabular-nums; }
.profile .outlet dl { display: grid; gap: calc(6 * var(--u)); margin-block-end: calc(6 * var(--u)); }
.profile .outlet dl > div { display: grid; grid-template-columns: calc(110 * var(--u)) 1fr; gap: calc(10 * var(--u)); align-items: baseline; }

/* The list takes the first part of every row, the axis the rest; all rows share the two. */
.timeline { --list: 46%; container-type: inline-size; }
.timeline .chart { position: relative; }
.timeline .axis { position: absolute; inset-block: 0; inset-inline: var(--list) calc(16 * var(--u)); pointer-events: none; }
.timeline .tick { position: absolute; inset-block: 0; inline-size: 0; border-inline-start: 1px solid var(--line); }
/* Above its line: the axis leaves half a label's room at its end. */
.timeline .tick { inset-block-start: calc(20 * var(--u)); }
.timeline .tick > span { inset-block-start: calc(-18 * var(--u)); inset-inline-start: calc(-20 * var(--u)); inline-size: calc(40 * var(--u)); text-align: center; }
.timeline .then > span { inset-block-start: 0; inset-inline-start: calc(5 * var(--u)); }
.timeline .tick > span, .timeline .then > span { position: absolute; color: var(--soft);
	font-size: calc(11.5 * var(--u)); line-height: 1.5; white-space: nowrap; font-variant-numeric: tabular-nums; background: var(--paper); }
.timeline .then { position: absolute; inset-block: calc(20 * var(--u)) 0; inline-size: 0; border-inline-start: 1.5px dashed var(--accent); z-index: 1; }
.timeline .then > span { color: var(--accent); font-weight: 600; padding-inline-end: calc(4 * var(--u)); }
.timeline .then.late > span { inset-inline: auto calc(5 * var(--u)); }
.timeline .chart { padding-block-start: calc(24 * var(--u)); }
.timeline .chart.marks-only { --list: calc(92 * var(--u)); }
.timeline .chart.dated-chart { padding-block-start: calc(42 * var(--u)); }
.timeline .row { display: grid; grid-template-columns: var(--list) 1fr; align-items: start; padding-block: calc(7 * var(--u)); }
.timeline .roles .row { border-block-end: 1px solid transparent; }
.timeline .roles .row:hover { background: linear-gradient(to right, var(--tint), transparent 60%); }
.timeline .roles .row:hover:dir(rtl) { background: linear-gradient(to left, var(--tint), transparent 60%); }
.timeline .what { padding-inline-end: calc(20 * var(--u)); }
.timeline .what .prose { line-height: 1.3; }
.timeline .stands .prose { font-weight: 600; }
.timeline .track { position: relative; min-block-size: calc(20 * var(--u)); margin-inline-end: calc(16 * var(--u)); z-index: 1; }
.timeline .bar { display: block; block-size: calc(10 * var(--u)); border-radius: 2px; background: var(--edge); min-inline-size: calc(3 * var(--u)); }
.timeline .track .bar { position: absolute; inset-block-start: calc(5 * var(--u)); }
.timeline .stands .bar { background: var(--accent); }
/* What goes on unseen frays: three strokes, thinner and thinner, that claim no length. */
.timeline .open-end { border-start-end-radius: 0; border-end-end-radius: 0; }
.timeline .open-end::after, .timeline .open-start::before { content: ''; position: absolute; inset-block: 0; inset-inline-start: 100%; inline-size: calc(13 * var(--u));
	border-style: solid; border-color: var(--edge); border-width: 0; border-inline-start: calc(3 * var(--u)) solid var(--paper);
	background: repeating-linear-gradient(to right, var(--edge) 0 calc(2 * var(--u)), transparent 0 calc(4 * var(--u))); }
.timeline .open-start::before { inset-inline: auto 100%; border-inline: 0 solid; border-inline-end: calc(3 * var(--u)) solid var(--paper); }
.timeline .stands .open-end::after, .timeline .stands .open-start::before { background: repeating-linear-gradient(to right, var(--accent) 0 calc(2 * var(--u)), transparent 0 calc(4 * var(--u))); }
.timeline .lane { border-block-start: 1px solid var(--line); margin-block-start: calc(6 * var(--u)); }
.timeline .lane + .lane { margin-block-start: 0; }
.timeline .mark { position: absolute; display: grid; place-items: center; inline-size: calc(17 * var(--u)); block-size: calc(17 * var(--u));
	margin-inline-start: calc(-8.5 * var(--u)); color: var(--ink); border-radius: 50%; font-size: calc(13 * var(--u)); }
.timeline .mark:hover { color: var(--accent); background: var(--tint); }
.timeline .vote { position: absolute; inset-block: calc(3 * var(--u)); inline-size: calc(1.5 * var(--u)); background: var(--soft); opacity: 0.75; }
.timeline .more { margin-block: calc(4 * var(--u)); }
.timeline .legend { display: flex; flex-wrap: wrap; gap: calc(4 * var(--u)) calc(26 * var(--u)); margin-block-start: calc(12 * var(--u)); }
.timeline .legend li { display: flex; align-items: center; gap: calc(8 * var(--u)); }
.timeline .legend .bar { position: relative; inline-size: calc(26 * var(--u)); block-size: calc(8 * var(--u)); }
.timeline .legend .open-end { margin-inline-end: calc(13 * var(--u)); }
@container (max-width: 35rem) {
	.timeline .chart.chart { padding-block-start: 0; }
	.timeline .row { display: block; }
	.timeline .axis, .timeline .track, .timeline .legend, .timeline .row.lane { display: none; }
	.timeline .roles .row + .row { border-block-start: 1px solid var(--line); }
}

.profile .dated { display: grid; grid-template-columns: calc(92 * var(--u)) 1fr; column-gap: calc(14 * var(--u)); align-items: baseline; padding-block: calc(6 * var(--u)); }
.profile .dated .date { font-variant-numeric: tabular-nums; }
.positions .topic { padding-block: calc(8 * var(--u)); }
.positions .topic h3 { font-size: calc(15 * var(--u)); }
.positions .on-topic { color: var(--accent); }
.positions > .heading { margin-block: calc(14 * var(--u)) calc(4 * var(--u)); }
.voted { columns: 2 calc(300 * var(--u)); column-gap: calc(32 * var(--u)); }
.voted li { break-inside: avoid; }
.voted .topic-name { inline-size: 100%; }
.voted .position { font-size: calc(12.5 * var(--u)); }
.votes-on { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: calc(12 * var(--u)); inline-size: 100%; min-block-size: calc(30 * var(--u));
	padding: calc(5 * var(--u)) calc(8 * var(--u)); margin-inline: calc(-8 * var(--u)); border-radius: 4px; }
.topic .votes-on { inline-size: auto; margin-inline-start: calc(98 * var(--u)); }
.votes-on:hover { background: var(--tint); }
.votes-on .topic-name, .topic .votes-on .meta { text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.votes-on:hover .topic-name, .votes-on:hover .meta { color: var(--accent); }
.votes-on .counts { display: inline-flex; flex-wrap: wrap; column-gap: calc(12 * var(--u)); }

.votes .filters { display: flex; flex-wrap: wrap; align-items: end; gap: calc(8 * var(--u)) calc(14 * var(--u)); margin-block-end: calc(8 * var(--u)); }
.votes .filter { display: grid; gap: calc(2 * var(--u)); min-inline-size: 0; max-inline-size: min(calc(270 * var(--u)), 100%); }
.votes select { background: var(--paper); border: 1px solid var(--edge); border-radius: 4px; padding: calc(4 * var(--u)) calc(6 * var(--u));
	min-block-size: calc(32 * var(--u)); inline-size: 100%; }
.votes .filters > .meta, .votes .filters > .text-button { padding-block: calc(7 * var(--u)); }
.votes .dated + .dated { border-block-start: 1px solid var(--line); }
.votes .dated { padding-block: calc(9 * var(--u)); }
.votes .dated:focus { outline: 0; }
.votes .prose strong { font-weight: 600; }
.votes > .button { margin-block-start: calc(8 * var(--u)); }

.profile .grid { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(calc(240 * var(--u)), 100%), 1fr)); gap: calc(10 * var(--u)) calc(24 * var(--u)); }
.profile .group .heading { margin-block-end: calc(3 * var(--u)); }
.related .groups { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(calc(340 * var(--u)), 100%), 1fr)); gap: calc(18 * var(--u)) calc(32 * var(--u)); }
.related .group.wide { grid-column: 1 / -1; }
.related .group:not(.wide) .grid { grid-template-columns: 1fr; }
.related li .meta { display: block; }

.related .group > .meta { margin-block-start: calc(6 * var(--u)); }
.related li .name { font-size: calc(15.5 * var(--u)); }
.names dd { font-size: calc(15.5 * var(--u)); font-family: var(--serif); }
.source-list li { display: grid; grid-template-columns: calc(38 * var(--u)) 1fr; padding-block: calc(4 * var(--u)); }
.source-list .number { font-size: calc(12.5 * var(--u)); line-height: 1.6; }
.about-entry .heading { margin-block: calc(14 * var(--u)) calc(2 * var(--u)); }
.about-entry .prose { max-inline-size: calc(640 * var(--u)); }
.about-entry .meta { margin-block-start: calc(8 * var(--u)); }

.profile main > .fault, .profile main > h1, .profile main > [role='status'] { margin-block-start: calc(30 * var(--u)); }
.profile main > h1.name, .profile .fault h1 { font-size: calc(28 * var(--u)); margin-block-end: calc(10 * var(--u)); }
.profile .fault .prose, .profile main > .prose { max-inline-size: calc(600 * var(--u)); }
.profile .fault .prose + .prose { margin-block-start: calc(8 * var(--u)); }
.profile main > .prose + .meta { margin-block-start: calc(10 * var(--u)); }
.profile .results { margin-block-start: calc(8 * var(--u)); }
.profile .results > li { border-block-start: 1px solid var(--line); }
.profile .results a { display: block; color: inherit; text-decoration: none; padding: calc(9 * var(--u)) calc(10 * var(--u)); margin-inline: calc(-10 * var(--u)); }
.profile .results a:hover { background: var(--tint); }
.profile .results .name { font-size: calc(17 * var(--u)); text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }

@media (max-width: 32rem) {
	.profile .search { flex-basis: 100%; }
	.profile .dated { grid-template-columns: 1fr; }
	.topic .votes-on { margin-inline-start: calc(-8 * var(--u)); }
	.profile h1, .profile h1 .name { font-size: calc(28 * var(--u)); }
	.profile .outlet dl > div { grid-template-columns: 1fr; gap: 0; }
	.profile .bar-of-actions .fresh { margin-inline-start: 0; }
	.source-list li { grid-template-columns: calc(32 * var(--u)) 1fr; }
}
@media (forced-colors: active) {
	.timeline .bar, .timeline .vote { background: CanvasText; forced-color-adjust: none; }
	.timeline .stands .bar { background: Highlight; }
	.timeline .open-end::after, .timeline .open-start::before { background: repeating-linear-gradient(to right, CanvasText 0 2px, Canvas 0 4px); border-color: Canvas; forced-color-adjust: none; }
	.profile .topic:target, .profile li:target { outline: 2px solid Highlight; }
	.timeline .stands .prose { text-decoration: underline; }
}
@media print {
	.profile > header .search, .profile .contents, .profile .button, .profile .filters .filter, .profile .text-button { display: none; }
	.profile { padding: 0; }
	.profile .timeline .bar { print-color-adjust: exact; }
	.profile .dated, .profile .topic, .profile .row { break-inside: avoid; }
}
`;
