/** The popup's own rules. Browsers cut a popup at 800 × 600 px; its lists scroll before that. */
import { searchCss } from '../search/css.ts';

export const popupCss = `${searchCss}
.popup { inline-size: 360px; max-inline-size: 100vw; max-block-size: 600px; display: flex; flex-direction: column; }
.popup header { padding: calc(12 * var(--u)) calc(16 * var(--u)) calc(8 * var(--u)); border-block-end: 1px solid var(--line); }
.popup h1 { display: flex; align-items: center; gap: calc(8 * var(--u)); margin-block-end: calc(6 * var(--u)); }
.popup h1 .name { font-size: calc(18 * var(--u)); line-height: 1.2; }
.popup .search { margin-block: calc(6 * var(--u)) calc(4 * var(--u)); }
.popup .found { margin-inline: calc(-16 * var(--u)); margin-block-start: calc(4 * var(--u)); }
.popup .search [role='option'] { padding-inline: calc(16 * var(--u)); border-radius: 0; }
.popup .found > .meta { padding-inline: calc(16 * var(--u)); }
.popup .search [role='listbox'] { max-block-size: calc(330 * var(--u)); }
.logo { inline-size: calc(20 * var(--u)); block-size: calc(20 * var(--u)); flex: none; }
.popup main { padding: calc(12 * var(--u)) calc(16 * var(--u)) 0; }
.popup main > * + * { margin-block-start: calc(12 * var(--u)); }
.popup .buttons { display: flex; flex-wrap: wrap; gap: calc(8 * var(--u)); }
.popup .about { display: grid; gap: calc(2 * var(--u)); }
.popup .about:empty { display: none; }
.popup .fault { border-inline-start: 3px solid var(--accent); padding-inline-start: calc(10 * var(--u)); }
.popup footer > :last-child { white-space: nowrap; }
.popup footer { display: flex; align-items: center; justify-content: space-between; gap: calc(12 * var(--u));
	padding: calc(6 * var(--u)) calc(16 * var(--u)) calc(8 * var(--u)); border-block-start: 1px solid var(--line); }
.cast .heading { margin-block-end: calc(2 * var(--u)); }
.cast ul { margin-inline: calc(-8 * var(--u)); }
.cast button { display: grid; grid-template-columns: 1fr auto; column-gap: calc(12 * var(--u)); align-items: baseline;
	inline-size: 100%; padding: calc(4 * var(--u)) calc(8 * var(--u)); border-radius: 4px; min-block-size: 28px; align-content: center; }
.cast button:hover { background: var(--tint); }
.cast .name { font-size: calc(15 * var(--u)); line-height: 1.3; }
.cast .count { color: var(--soft); font-variant-numeric: tabular-nums; }
.cast button .meta { grid-column: 1; line-height: 1.35; }
`;
