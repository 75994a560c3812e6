/**
 * Joins the card to the page's side of the contract (src/model/card-view.ts): draws into the given shadow
 * root, and hands on only what a reader did. Synchronous throughout: after `show` the card has its size.
 */
import { render } from 'preact';
import type { CardModel } from '../../model/card.ts';
import type { CardView, CardViewHandlers, CardViewState } from '../../model/card-view.ts';
import { speak } from '../language.ts';
import { adoptStyles } from '../styles.ts';
import { spoken } from './arrange.ts';
import { Card, type CardHandlers } from './card.tsx';
import { cardCss } from './css.ts';

/** @returns handlers that drop events which a script made up (`isTrusted` false) and hand on what came with others */
export function trustedOnly(handlers: CardViewHandlers): CardHandlers {
	const trusted = Object.entries(handlers).map(([name, handle]: [string, (...said: unknown[]) => void]) => [
		name,
		// The one that no event comes with.
		name === 'onResize' ? handle : (event: Event, ...said: unknown[]) => event.isTrusted && handle(...said),
	]);
	return Object.fromEntries(trusted);
}

/**
 * Ms between showing a card and speaking of it: a live region says what changes in it while it is on the screen,
 * and a screen reader needs a moment to see that it is there.
 */
const SPEAK_AFTER_MS = 150;

export function mountCard(root: ShadowRoot, handlers: CardViewHandlers): CardView {
	adoptStyles(root, cardCss);
	const trusted = trustedOnly(handlers);
	const stage = document.createElement('div');
	const voice = document.createElement('div');
	voice.className = 'sr';
	voice.role = 'status';
	root.append(stage, voice);
	let said = '';
	let timer: number | undefined;
	return {
		show(model: CardModel | undefined, state: CardViewState) {
			const language = (model ?? state.fault)?.language;
			if (language) speak(language);
			// A fault speaks for itself.
			said = model ? spoken(model, state) : '';
			render(<Card model={model} state={state} handlers={trusted} />, stage);
		},
		announce() {
			clearTimeout(timer);
			timer = window.setTimeout(() => {
				voice.textContent = said;
			}, SPEAK_AFTER_MS);
		},
		hide() {
			clearTimeout(timer);
			voice.textContent = '';
			render(null, stage);
		},
		focusFirst() {
			stage.querySelector<HTMLElement>('.card')?.focus();
		},
		destroy() {
			clearTimeout(timer);
			render(null, stage);
			root.replaceChildren();
			root.adoptedStyleSheets = [];
		},
	};
}
