/** The welcome page's own rules, on top of those of the options page and the card. */
export const welcomeCss = `
.welcome .sample-text { font-size: calc(19 * var(--u)); line-height: 1.65; }
.welcome .named { font: inherit; color: inherit; background: none; border: 0; padding: 0; margin: 0; cursor: pointer;
	text-decoration: underline dotted var(--accent) 2px; text-underline-offset: 0.22em; min-block-size: 24px; }
.welcome .named[aria-expanded='true'] { background: color-mix(in srgb, var(--accent) 14%, transparent); }
.welcome .named:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.welcome .shown { margin-block-start: calc(14 * var(--u)); min-block-size: calc(330 * var(--u)); }
.welcome .shown .card { position: static; max-inline-size: calc(380 * var(--u)); }
.welcome ul { margin: 0; padding-inline-start: calc(18 * var(--u)); }
.welcome li + li { margin-block-start: calc(6 * var(--u)); }
.welcome main > .prose { margin-block-end: calc(20 * var(--u)); }
.welcome nav { display: flex; flex-wrap: wrap; gap: calc(20 * var(--u)); }
`;
