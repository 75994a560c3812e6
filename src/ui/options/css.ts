/**
 * The options page's own rules: one column, no wider than a line of text is comfortable to read.
 * The sample's marks repeat src/page/marks.css; test/ui/options/sample.test.ts compares them.
 */
export const optionsCss = `
.options { min-block-size: 100vh; padding: calc(28 * var(--u)) calc(20 * var(--u)) calc(64 * var(--u)); font-size: calc(14 * var(--u)); }
.options > header, .options > main { max-inline-size: calc(620 * var(--u)); margin-inline: auto; }
.options > header { position: sticky; inset-block-start: 0; z-index: 1; background: var(--paper); display: flex; align-items: center;
	gap: calc(10 * var(--u)); padding-block: calc(10 * var(--u)); }
/* On a low window (or at 400 % zoom) it would take too much of it. */
@media (max-height: 480px) { .options > header { position: static; } }
.options .logo { inline-size: calc(28 * var(--u)); block-size: calc(28 * var(--u)); flex: none; }
.options h1 { font-size: calc(24 * var(--u)); line-height: 1.2; flex: 1; }
.options h1 .soft { font-weight: 400; }
.options .status { color: var(--accent); font-weight: 600; }
.options h2 { font-size: calc(18 * var(--u)); line-height: 1.3; margin-block-end: calc(10 * var(--u)); }
.options h3, .options legend, .options .row-label { font-weight: 600; }
.options .row-label.soft { font-weight: 400; }
.options .meta { font-size: calc(12.5 * var(--u)); }
.options main > section { border-block-start: 1px solid var(--line); padding-block: calc(22 * var(--u)); }
.options main > section:last-child { padding-block-end: 0; }
.options main > .switch { margin-block: calc(14 * var(--u)) calc(20 * var(--u)); font-weight: 600; }
.options main > section > * + * { margin-block-start: calc(16 * var(--u)); }
.options main > section > h2 + * { margin-block-start: 0; }
.problems { border-inline-start: 3px solid var(--accent); padding-inline-start: calc(12 * var(--u)); margin-block-start: calc(14 * var(--u)); }
.choices { display: flex; flex-wrap: wrap; gap: calc(2 * var(--u)) calc(20 * var(--u)); margin-block-start: calc(4 * var(--u)); }
.choice { display: inline-flex; align-items: center; gap: calc(7 * var(--u)); min-block-size: calc(28 * var(--u)); cursor: pointer; }
.options :where(input[type='radio'], input[type='checkbox']:not([role]), input[type='range']) { accent-color: var(--accent); margin: 0; }
.choice input { inline-size: calc(16 * var(--u)); block-size: calc(16 * var(--u)); flex: none; }
.row { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: calc(6 * var(--u)) calc(20 * var(--u)); }
.delay { display: flex; align-items: center; gap: calc(12 * var(--u)); }
.delay input { inline-size: calc(180 * var(--u)); block-size: 24px; }
.delay output { min-inline-size: calc(64 * var(--u)); text-align: end; font-variant-numeric: tabular-nums; }
.options :where(select, input[type='text']) { background: var(--paper); border: 1px solid var(--edge); border-radius: 4px;
	padding: calc(5 * var(--u)) calc(8 * var(--u)); min-block-size: calc(32 * var(--u)); }
.options input[type='file'] { max-inline-size: 100%; }
.options ::file-selector-button { font: inherit; color: inherit; background: var(--paper); border: 1px solid var(--edge); border-radius: 4px;
	padding: calc(5 * var(--u)) calc(12 * var(--u)); margin-inline-end: calc(8 * var(--u)); cursor: pointer; }
.options ::placeholder { color: var(--soft); opacity: 1; }
.options [aria-invalid='true'] { border: 2px solid var(--accent); }
.options .error { color: var(--accent); font-weight: 600; margin-block-start: calc(6 * var(--u)); }
.sites form { display: flex; gap: calc(8 * var(--u)); margin-block-start: calc(8 * var(--u)); }
.sites form input { flex: 1; min-inline-size: 0; max-inline-size: calc(280 * var(--u)); }
.list li { display: flex; justify-content: space-between; align-items: center; gap: calc(16 * var(--u)); min-block-size: calc(32 * var(--u));
	border-block-end: 1px solid var(--line); }
.options .buttons { display: flex; gap: calc(8 * var(--u)); margin-block-start: calc(8 * var(--u)); }
.sample { background: var(--tint); border-radius: 4px; padding: calc(14 * var(--u)) calc(18 * var(--u)); }
.sample .prose { font-size: calc(17 * var(--u)); line-height: 1.55; }
.sample[data-mark='dotted'] .mark { text-decoration: underline dotted 1px color-mix(in srgb, currentcolor 60%, transparent); text-underline-offset: 0.22em; }
.sample[data-mark='solid'] .mark { text-decoration: underline solid 1px color-mix(in srgb, currentcolor 38%, transparent); text-underline-offset: 0.22em; }
.sample[data-mark='tint'] .mark { background-color: color-mix(in srgb, currentcolor 9%, transparent); }
`;
