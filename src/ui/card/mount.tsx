/**
 * Joins the card to the page's side of the contract (src/model/card-view.ts): draws into the given shadow
 * root, and hands on only what a reader did. Synchronous throughout: after `show` the card has its size.
 */
import { render } from 'preact';
import type { CardModel } from '../../model/card.ts';
import type { CardView, CardViewHandlers, CardViewState } from '../../model/card-view.ts';
import { speak } from '../language.ts';
import { adoptStyles } from '../styles.ts';
import { Card, type CardHandlers } from './card.tsx';
import { cardCss } from './css.ts';

/** @returns handlers that drop events which a script made up (`isTrusted` false) */
export function trustedOnly(handlers: CardViewHandlers): CardHandlers {
	const { onJump, onGoTo, onOpenProfile } = handlers;
	return {
		onPin: (event) => event.isTrusted && handlers.onPin(),
		onClose: (event) => event.isTrusted && handlers.onClose(),
		onHide: (event, entity) => event.isTrusted && handlers.onHide(entity),
		onChoose: (event, entity) => event.isTrusted && handlers.onChoose(entity),
		onOpenProfile: onOpenProfile && ((event, entity) => event.isTrusted && onOpenProfile(entity)),
		onJump: onJump && ((event, entity, by) => event.isTrusted && onJump(entity, by)),
		onGoTo: onGoTo && ((event, entity, place) => event.isTrusted && onGoTo(entity, place)),
		onPointerEnter: (event) => event.isTrusted && handlers.onPointerEnter(),
		onPointerLeave: (event) => event.isTrusted && handlers.onPointerLeave(),
		onResize: handlers.onResize,
	};
}

export function mountCard(root: ShadowRoot, handlers: CardViewHandlers): CardView {
	adoptStyles(root, cardCss);
	const trusted = trustedOnly(handlers);
	return {
		show(model: CardModel | undefined, state: CardViewState) {
			if (model?.language) speak(model.language);
			render(<Card model={model} state={state} handlers={trusted} />, root);
		},
		hide() {
			render(null, root);
		},
		focusFirst() {
			root.querySelector<HTMLElement>('button, a[href], summary')?.focus();
		},
		destroy() {
			render(null, root);
			root.adoptedStyleSheets = [];
		},
	};
}
