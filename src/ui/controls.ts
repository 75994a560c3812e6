/**
 * Buttons and switches of the extension's own pages. The card has neither, and its script is small: what it uses, too,
 * stands in base.ts.
 */
export const controlsCss = `
.button {
	border: 1px solid var(--edge); border-radius: 4px; min-block-size: calc(30 * var(--u));
	padding: calc(4 * var(--u)) calc(12 * var(--u)); font-weight: 500; background: var(--paper);
}
.button:hover { background: var(--tint); border-color: var(--ink); }
.button.primary { background: var(--accent); border-color: var(--accent); color: var(--onAccent); }
.button.primary:hover { text-decoration: underline; text-underline-offset: 0.2em; }

.switch { display: flex; align-items: center; gap: calc(10 * var(--u)); min-block-size: calc(28 * var(--u)); cursor: pointer; }
.switch > span { flex: 1; }
.switch input {
	appearance: none; flex: none; inline-size: calc(34 * var(--u)); block-size: calc(20 * var(--u)); border-radius: 99px;
	border: 1.5px solid var(--edge); background: var(--paper); cursor: pointer; display: grid; align-items: center;
	padding-inline: calc(2.5 * var(--u));
}
.switch input::before {
	content: ''; inline-size: calc(12 * var(--u)); block-size: calc(12 * var(--u)); border-radius: 50%;
	background: var(--edge); justify-self: start;
}
.switch input:checked { background: var(--accent); border-color: var(--accent); }
.switch input:checked::before { background: var(--onAccent); justify-self: end; }
.switch input:disabled, .switch:has(input:disabled) { cursor: default; }
.switch:has(input:disabled) { color: var(--soft); }
.switch input:disabled { opacity: 0.55; }

@media (forced-colors: active) {
	.switch input { border-color: ButtonText; background: ButtonFace; }
	.switch input::before { background: ButtonText; forced-color-adjust: none; }
	.switch input:checked { background: Highlight; border-color: Highlight; forced-color-adjust: none; }
	.switch input:checked::before { background: HighlightText; }
	.button { border: 1px solid ButtonText; }
}
`;
