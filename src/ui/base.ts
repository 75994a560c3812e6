/**
 * Rules shared by every surface: element resets, small buttons, links to sources, the position mark.
 * What only our own pages use is in controls.ts, and what only one view uses beside it: the card's script is small.
 */
export const baseCss = `
.surface *, .surface *::before, .surface *::after { box-sizing: border-box; }
.surface :where(h1, h2, h3, p, ul, ol, dl, dd, dt, fieldset, legend, details, summary, figure) {
	margin: 0; padding: 0; border: 0; min-inline-size: 0;
}
.surface :where(h1, h2, h3) { font: inherit; }
.surface :where(ul, ol) { list-style: none; }
.surface :where(button, input, select) { font: inherit; color: inherit; margin: 0; }
.surface [hidden] { display: none; }
.surface :where(a, button, input, select, summary, [tabindex]):focus-visible {
	outline: 2px solid var(--accent); outline-offset: 2px; border-radius: 3px;
}
.surface ::selection { background: light-dark(#dcd0e6, #54456a); color: inherit; }

/* Forward is to the left where text runs so. */
.surface:dir(rtl) .way { transform: scaleX(-1); }
/* Korean is set by words; a line may break within one only where nothing else helps. */
.surface:lang(ko) { word-break: keep-all; overflow-wrap: anywhere; }

.soft { color: var(--soft); }
.name { font-family: var(--serif); font-weight: 600; text-wrap: balance; }
.prose { font-family: var(--serif); font-size: calc(14.5 * var(--u)); line-height: 1.42; text-wrap: pretty; }
.meta { color: var(--soft); font-size: calc(11.5 * var(--u)); line-height: 1.5; }
.heading { color: var(--soft); font-size: calc(12 * var(--u)); font-weight: 600; }

.cite { font: 400 calc(11.5 * var(--u)) / 1.4 var(--sans); color: var(--soft); }
/* A target of 24 px: padding of inline boxes takes no room. */
.cite a { padding-block: calc(4 * var(--u)); }
.link, .cite a {
	color: inherit; text-decoration: underline; text-decoration-thickness: 1px;
	text-decoration-color: var(--edge); text-underline-offset: 0.2em;
}
.link:hover, .cite a:hover { color: var(--accent); text-decoration-color: currentColor; }

.shape { inline-size: 0.78em; block-size: 0.78em; fill: currentColor; stroke: none; flex: none; }
.position { font: 600 calc(12.5 * var(--u)) / 1.4 var(--sans); white-space: nowrap; }
.position .shape { margin-inline-end: 0.38em; }

.icon { inline-size: calc(16 * var(--u)); block-size: calc(16 * var(--u)); fill: none; stroke: currentColor;
	stroke-width: 1.5; stroke-linecap: round; stroke-linejoin: round; display: block; }
.surface :where(button) { appearance: none; background: none; border: 0; padding: 0; cursor: pointer; text-align: start; }
.icon-button {
	display: grid; place-items: center; inline-size: calc(28 * var(--u)); block-size: calc(28 * var(--u));
	border-radius: 4px; color: var(--soft);
}
.icon-button:hover { background: var(--tint); color: var(--ink); }
.icon-button[aria-pressed='true'] { background: var(--accent); color: var(--onAccent); }
.text-button { color: var(--soft); min-block-size: 24px; text-decoration: underline; text-decoration-thickness: 1px;
	text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.text-button:hover { color: var(--accent); text-decoration-color: currentColor; }
/* What is cut off fades, so that a last line is not taken for the end; at the end it is the padding. */
/* Positioned, or what is absolute inside (.sr) would count for the height of the page. */
.scroll { position: relative; overflow-y: auto; overscroll-behavior: contain; min-block-size: 0; scrollbar-width: thin; scrollbar-color: var(--line) transparent; }
.surface .scroll::after { content: ''; display: block; position: sticky; inset-block-end: 0; block-size: calc(14 * var(--u));
	margin-block: 0; background: linear-gradient(transparent, var(--paper)); pointer-events: none; }
.sr { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

@media (forced-colors: active) {
	.icon-button[aria-pressed='true'] { background: Highlight; color: HighlightText; forced-color-adjust: none; }
	.icon-button { border: 1px solid ButtonText; }
}
`;
