/** The card's own rules; see ../tokens.ts and ../base.ts for what it shares with the other surfaces. */
export const cardCss = `
:host { all: initial; }
.card:focus-visible { outline: 2px solid var(--accent); outline-offset: -3px; }
.card {
	display: flex; flex-direction: column;
	inline-size: min(calc(340 * var(--u)), calc(100vw - 16px));
	/* Higher than this, a card hides the paragraph that it is a note to. The page may grant less. */
	max-block-size: min(var(--dramatis-room, 480px), calc(100vh - 16px));
	border: 1px solid var(--line); border-radius: 6px;
	box-shadow: 0 1px 2px light-dark(rgb(33 28 38 / 0.08), rgb(0 0 0 / 0.4)), 0 8px 28px light-dark(rgb(33 28 38 / 0.14), rgb(0 0 0 / 0.5));
}
.card.sheet {
	inline-size: 100%; max-block-size: min(var(--dramatis-room, 70vh), 100vh); border-width: 1px 0 0; border-radius: 12px 12px 0 0;
	box-shadow: 0 -8px 28px light-dark(rgb(33 28 38 / 0.18), rgb(0 0 0 / 0.6));
	padding-block-end: env(safe-area-inset-bottom);
}
.card .head {
	display: flex; align-items: start; justify-content: space-between; gap: calc(8 * var(--u));
	padding-block-start: calc(13 * var(--u)); padding-inline: calc(16 * var(--u)) calc(10 * var(--u));
}
.card .who { flex: 1; min-inline-size: 0; }
.card h2 { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: calc(8 * var(--u)); line-height: 1.2; }
.card h2 .name { font-size: calc(20 * var(--u)); letter-spacing: -0.005em; }
.card .native { font-size: calc(13.5 * var(--u)); color: var(--soft); white-space: nowrap; }
.card .possible { color: var(--accent); font-size: calc(12 * var(--u)); font-weight: 600; margin-block-end: calc(2 * var(--u)); }
.card .head .meta { font-size: calc(12 * var(--u)); margin-block-start: calc(1 * var(--u)); }
.card .tools { display: flex; margin-block-start: calc(-3 * var(--u)); }
.card .tools .icon-button + .icon-button { margin-inline-start: calc(2 * var(--u)); }
.sheet .icon-button { inline-size: 44px; block-size: 44px; }
.sheet .tools { margin-block-start: calc(-8 * var(--u)); }

.card .body { padding: calc(8 * var(--u)) calc(16 * var(--u)) 0; }
.card .body > * + * { margin-block-start: calc(11 * var(--u)); }
.card .label { font: 600 calc(12 * var(--u)) / 1.4 var(--sans); color: var(--soft); margin-inline-end: 0.2em; }
.card .roles > * + * { margin-block-start: calc(5 * var(--u)); }
.card .affiliation { font-size: calc(12.5 * var(--u)); }

.stances { border-block-start: 1px solid var(--line); padding-block-start: calc(10 * var(--u)); }
.topic + .topic, details .topic { margin-block-start: calc(11 * var(--u)); }
.stances details { margin-block-start: calc(7 * var(--u)); }
details summary + .topic { margin-block-start: calc(5 * var(--u)); }
.topic .heading { margin-block-end: calc(1 * var(--u)); }
.topic .on-topic { color: var(--accent); }
.stance + .stance { margin-block-start: calc(6 * var(--u)); }
.stance .position { margin-inline-end: 0.15em; }
/* A chevron of our own: the browser's triangle would look like a position. */
.stances summary { list-style: none; display: inline-flex; align-items: center; gap: calc(3 * var(--u)); min-block-size: 24px;
	font-size: calc(12 * var(--u)); font-weight: 600; color: var(--soft); cursor: pointer; border-radius: 3px; }
.stances summary::-webkit-details-marker { display: none; }
.stances summary .icon { inline-size: calc(14 * var(--u)); block-size: calc(14 * var(--u)); }
.stances [open] summary .icon { transform: scaleY(-1); }
.stances summary:hover { color: var(--accent); }

.candidates { background: var(--tint); margin-inline: calc(-16 * var(--u)); padding: calc(8 * var(--u)) calc(16 * var(--u)); }
.candidates button { display: flex; flex-wrap: wrap; align-items: baseline; column-gap: calc(8 * var(--u)); inline-size: 100%;
	min-block-size: calc(26 * var(--u)); padding-block: calc(2 * var(--u)); }
.candidates .name { font-size: calc(14.5 * var(--u)); text-decoration: underline; text-decoration-thickness: 1px;
	text-decoration-color: var(--edge); text-underline-offset: 0.2em; }
.candidates button:hover .name { color: var(--accent); text-decoration-color: currentColor; }

.reports { border-block-start: 1px solid var(--line); padding-block-start: calc(10 * var(--u)); }
.reports li { margin-block-start: calc(3 * var(--u)); }
.reports button { inline-size: 100%; border-inline-start: 2px solid var(--edge); padding-inline-start: calc(8 * var(--u)); min-block-size: 24px; }
.reports button span { display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 3; overflow: hidden;
	font: italic calc(13 * var(--u)) / 1.4 var(--serif); }
.reports button:hover { border-color: var(--accent); color: var(--accent); }

.outlet { border-block-start: 1px solid var(--line); padding-block-start: calc(10 * var(--u)); }
.outlet dl { display: grid; gap: calc(5 * var(--u)); }
.outlet dl > div { display: grid; grid-template-columns: calc(84 * var(--u)) 1fr; gap: calc(8 * var(--u)); align-items: baseline; }

.card .foot { border-block-start: 1px solid var(--line); margin-inline: calc(16 * var(--u)); padding-block: calc(7 * var(--u)) calc(6 * var(--u)); }
.card .newer { color: var(--ink); }
.card .actions { display: flex; flex-wrap: wrap; align-items: center; column-gap: calc(12 * var(--u)); }
.mentions { margin-inline-start: auto; display: flex; align-items: center; gap: calc(3 * var(--u)); }

@media (forced-colors: active) { .card { border-color: CanvasText; } .topic .on-topic { text-decoration: underline; } }
@media print { .card { display: none; } }
`;
