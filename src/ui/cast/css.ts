/**
 * The cast panel's own rules. Made for 320 px (browsers' narrowest side panel) and good at any width: what stands side
 * by side in a wide panel stands one below the other in a narrow one, or at 200 % zoom.
 */
export const castCss = `
.cast-panel { min-block-size: 100vh; display: flex; flex-direction: column; container-type: inline-size; --pad: calc(14 * var(--u)); }
.cast-panel > header { padding: calc(14 * var(--u)) var(--pad) calc(12 * var(--u)); border-block-end: 1px solid var(--line); }
.cast-panel > header, .cast-panel > main, .cast-panel > footer { inline-size: 100%; max-inline-size: calc(860 * var(--u)); margin-inline: auto; }
.cast-panel > main { flex: 1; padding: calc(10 * var(--u)) var(--pad) calc(20 * var(--u)); }
.cast-panel h1 { font-size: calc(17 * var(--u)); line-height: 1.25; }
.provenance { margin-block-start: calc(5 * var(--u)); display: grid; gap: calc(3 * var(--u)); }
.cast-panel .outlet dl { display: grid; gap: calc(2 * var(--u)); }
.cast-panel .outlet :is(dt, dd) { display: inline; }
.cast-panel .outlet dt::after { content: '\\00a0'; }
.cast-panel .outlet { font-size: calc(12.5 * var(--u)); }
.cast-panel > footer { display: flex; flex-wrap: wrap; gap: calc(2 * var(--u)) calc(16 * var(--u)); border-block-start: 1px solid var(--line);
	padding: calc(8 * var(--u)) var(--pad); }
.cast-panel > footer a { min-block-size: 24px; display: inline-flex; align-items: center; }
.cast-panel .fault { border-inline-start: 3px solid var(--accent); padding-inline-start: calc(10 * var(--u)); margin-block-end: calc(12 * var(--u)); }
.cast-panel .buttons { display: flex; flex-wrap: wrap; gap: calc(8 * var(--u)); margin-block-start: calc(14 * var(--u)); }
.cast-panel .buttons:empty { display: none; }

.cast-panel .tools { display: grid; grid-template-columns: minmax(0, 1fr); gap: calc(8 * var(--u)); }
.segments { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 8em), 1fr)); border: 1px solid var(--edge); border-radius: 5px; overflow: hidden; }
.segments label { position: relative; display: grid; place-items: center; text-align: center; min-block-size: calc(30 * var(--u));
	padding: calc(3 * var(--u)) calc(8 * var(--u)); cursor: pointer; font-weight: 500; line-height: 1.2; box-shadow: 0 0 0 0.5px var(--edge); }
.segments label:hover { background: var(--tint); }
.segments label:has(:checked) { background: var(--accent); color: var(--onAccent); }
.segments label:has(:focus-visible) { outline: 2px solid var(--accent); outline-offset: -4px; border-radius: 5px; }
.segments label:has(:checked:focus-visible) { outline-color: var(--onAccent); }
.filter { display: flex; flex-wrap: wrap; gap: calc(6 * var(--u)); }
.field { border: 1px solid var(--edge); border-radius: 4px; background: var(--paper); min-block-size: calc(30 * var(--u));
	padding: calc(3 * var(--u)) calc(8 * var(--u)); max-inline-size: 100%; }
.field::placeholder { color: var(--soft); opacity: 1; }
.filter input { flex: 1 1 calc(150 * var(--u)); min-inline-size: 0; }
.filter select { flex: 0 1 auto; }
.tally-line { min-block-size: 1.5em; }
.cast-panel .note { margin-block: calc(4 * var(--u)) calc(8 * var(--u)); }

.topic-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 calc(6 * var(--u)); margin-block: calc(2 * var(--u)) calc(6 * var(--u)); }
.topic-line strong { font-weight: 600; }
.topic-line select { flex: 1 1 calc(160 * var(--u)); min-inline-size: 0; }
/* One cell a side, all of one width: the numbers may differ, their weight on the page may not. */
.tally { display: flex; flex-wrap: wrap; margin-block: calc(8 * var(--u)) calc(2 * var(--u)); border: 1px solid var(--line);
	border-radius: 5px; overflow: hidden; }
.tally li { flex: 1 1 calc(74 * var(--u)); display: grid; grid-template-columns: auto 1fr; align-items: center; column-gap: calc(6 * var(--u));
	padding: calc(5 * var(--u)) calc(8 * var(--u)); box-shadow: 0 0 0 0.5px var(--line); }
.tally .unknown { flex-basis: 100%; grid-template-columns: auto auto 1fr; }
.tally .shape { inline-size: calc(11 * var(--u)); block-size: calc(11 * var(--u)); }
.tally .number { font: 600 calc(17 * var(--u)) / 1.2 var(--serif); font-variant-numeric: tabular-nums; }
.tally .side { overflow-wrap: break-word; grid-column: 1 / -1; font-size: calc(11.5 * var(--u)); line-height: 1.3; color: var(--soft); }
.tally .unknown .number { font-size: calc(13 * var(--u)); } .tally .unknown .side { grid-column: auto; }
.tally .none .number, .tally .none .shape { color: var(--soft); font-weight: 400; }
.no-shape { display: inline-block; border: 1px dotted currentColor; border-radius: 50%; }
.side-group h2 { display: flex; align-items: center; gap: calc(7 * var(--u)); font: 600 calc(13 * var(--u)) / 1.4 var(--sans);
	border-block-end: 1px solid var(--ink); padding-block: calc(10 * var(--u)) calc(2 * var(--u)); }
.side-group h2 .count { margin-inline-start: auto; font-weight: 400; color: var(--soft); font-variant-numeric: tabular-nums; padding-inline-end: calc(34 * var(--u)); }
@container (min-width: 520px) {
	.sides { display: grid; grid-template-columns: 1fr 1fr; column-gap: calc(28 * var(--u)); align-items: start; }
	.sides .for { grid-column: 1; grid-row: 1; } .sides .against { grid-column: 2; grid-row: 1; }
	.sides .unknown { grid-column: 1 / -1; }
}

.members { margin-inline: calc(-8 * var(--u)); }
.member + .member { border-block-start: 1px solid var(--line); }
.line { display: flex; align-items: start; gap: calc(2 * var(--u)); padding-block: calc(2 * var(--u)); }
.go { flex: 1; min-inline-size: 0; display: grid; grid-template-columns: 1fr auto; column-gap: calc(10 * var(--u)); align-items: baseline;
	padding: calc(5 * var(--u)) calc(8 * var(--u)); border-radius: 4px; min-block-size: calc(32 * var(--u)); align-content: center; }
.go:hover { background: var(--tint); }
.go .name { font-size: calc(15.5 * var(--u)); line-height: 1.25; }
.go .count { color: var(--soft); font-variant-numeric: tabular-nums; }
.go .here { color: var(--accent); font-weight: 600; }
.go .meta { grid-column: 1 / -1; line-height: 1.4; }
/* Grouped, a line each: both sides of most stories fit into one look. Whoever wants more opens the entry. */
.grouped .go { grid-template-columns: 1fr auto minmax(calc(14 * var(--u)), auto); min-block-size: calc(28 * var(--u)); padding-block: calc(2 * var(--u)); }
.grouped .go .when { grid-column: auto; font-size: calc(11.5 * var(--u)); }
.grouped .go .count { text-align: end; }
.grouped .line { padding-block: 0; } .grouped .line .icon-button { margin-block-start: 0; }
/* Where name and date do not fit side by side, the date goes below; in rem, for readers with larger letters. */
@container (max-width: 20.5rem) { .grouped .go .when { grid-column: 1 / -1; order: 1; } .grouped .go .when ~ .meta { order: 2; } .grouped .go { grid-template-columns: 1fr auto; } }
/* 200 % zoom of a side panel. */
@container (max-width: 14rem) { .go { column-gap: calc(4 * var(--u)); } .go .name { font-size: calc(14 * var(--u)); } }
@container (max-width: 25rem) {
	[data-size='large'] .grouped .go .when { grid-column: 1 / -1; order: 1; } [data-size='large'] .grouped .go .when ~ .meta { order: 2; }
	[data-size='large'] .grouped .go { grid-template-columns: 1fr auto; }
}
.go .position { font-size: calc(12 * var(--u)); color: var(--ink); }
.line .icon-button { margin-block-start: calc(3 * var(--u)); flex: none; }
.member.open .line .icon { transform: scaleY(-1); }
.member.open { background: var(--tint); border-radius: 4px; }
.details { padding: calc(2 * var(--u)) calc(12 * var(--u)) calc(10 * var(--u)) calc(8 * var(--u)); }
.details > * + * { margin-block-start: calc(9 * var(--u)); }
.details .label { font: 600 calc(12 * var(--u)) / 1.4 var(--sans); color: var(--soft); margin-inline-end: 0.45em; }
.details .roles > * + * { margin-block-start: calc(5 * var(--u)); }
.details .stances, .details .outlet, .details .foot { border-block-start: 1px solid var(--edge); padding-block-start: calc(8 * var(--u)); }
.details .topic + .topic, .details details .topic { margin-block-start: calc(9 * var(--u)); }
.details .topic .on-topic { color: var(--accent); }
.details .stance + .stance { margin-block-start: calc(6 * var(--u)); }
.details .stances details { margin-block-start: calc(7 * var(--u)); }
.details summary { list-style: none; display: inline-flex; align-items: center; gap: calc(3 * var(--u)); min-block-size: 24px;
	font-size: calc(12 * var(--u)); font-weight: 600; color: var(--soft); cursor: pointer; border-radius: 3px; }
.details summary::-webkit-details-marker { display: none; }
.details [open] summary .icon { transform: scaleY(-1); }
.details .instead { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; column-gap: calc(10 * var(--u)); }
.details .others button { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: calc(8 * var(--u)); min-block-size: calc(26 * var(--u)); }
.details .others .name { text-decoration: underline; text-decoration-thickness: 1px; text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.details .others button:hover .name { color: var(--accent); text-decoration-color: currentColor; }
.details .newer { color: var(--ink); }
.details .actions { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0 calc(12 * var(--u)); }
.details .actions a { min-block-size: 24px; display: inline-flex; align-items: center; }

@media (forced-colors: active) {
	.segments label:has(:checked) { background: Highlight; color: HighlightText; forced-color-adjust: none; }
	.field, .segments, .tally { border-color: ButtonText; }
	.tally li { outline: 1px solid ButtonText; }
	.member.open { outline: 1px solid CanvasText; }
	.details .topic .on-topic { text-decoration: underline; }
}
@media (prefers-reduced-motion: no-preference) { .line .icon { transition: transform 80ms; } }
`;
