/** The search field and its list, on popup and profile page alike. */
export const searchCss = `
.search { position: relative; }
.search .field { display: flex; align-items: center; gap: calc(7 * var(--u)); border: 1px solid var(--edge); border-radius: 4px;
	background: var(--paper); padding-inline: calc(9 * var(--u)); color: var(--soft); }
.search .field:focus-within { outline: 2px solid var(--accent); outline-offset: 1px; }
.search .field .icon { flex: none; }
.search input { appearance: none; flex: 1; min-inline-size: 0; border: 0; background: none; padding: 0; color: var(--ink);
	min-block-size: calc(30 * var(--u)); }
.surface .search input:focus-visible { outline: 0; }
.search input::-webkit-search-cancel-button { appearance: none; }
.search ::placeholder { color: var(--soft); opacity: 1; }
.search .found { background: var(--paper); }
.search .found > .meta { padding: calc(5 * var(--u)) calc(9 * var(--u)); }
.search [role='listbox'] { overflow-y: auto; max-block-size: min(calc(520 * var(--u)), 65vh); }
.search [role='option'] { padding: calc(5 * var(--u)) calc(9 * var(--u)); cursor: pointer; border-radius: 3px; scroll-margin: 4px; }
.search [role='option']:hover { background: var(--tint); }
.search [role='option'][aria-selected='true'] { background: var(--tint); box-shadow: inset 3px 0 0 var(--accent); }
.search [role='option'][aria-selected='true']:dir(rtl) { box-shadow: inset -3px 0 0 var(--accent); }
.hit .name { font-size: calc(15 * var(--u)); line-height: 1.3; margin-inline-end: calc(6 * var(--u)); }
.hit .native { color: var(--soft); font-size: calc(12.5 * var(--u)); }
.hit .meta { line-height: 1.35; }
@media (forced-colors: active) {
	.search [role='option'][aria-selected='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
	.search [role='option'][aria-selected='true'] * { color: HighlightText; }
}
`;
