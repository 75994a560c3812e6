/** The about page's own rules, beside those of the options page, whose column and headings it shares. */
import { optionsCss } from '../options/css.ts';

export const aboutCss = `${optionsCss}
.about .counts { display: flex; flex-wrap: wrap; gap: calc(6 * var(--u)) calc(28 * var(--u)); }
.about .counts div { display: flex; flex-direction: column-reverse; }
.about .counts dd { font: 600 calc(22 * var(--u)) / 1.2 var(--serif); font-variant-numeric: tabular-nums; }
.about .sources > li { padding-block: calc(10 * var(--u)); border-block-start: 1px solid var(--line); }
.about .sources > li:first-child { border-block-start: 0; padding-block-start: 0; }
.about .sources .name { font-size: calc(15 * var(--u)); line-height: 1.35; }
.about .sources .meta { overflow-wrap: anywhere; }
.about .prose + .prose { margin-block-start: calc(8 * var(--u)); }
`;
