/**
 * The one element that Dramatis puts into a page: made when a card first opens, last child of the document's
 * root, anonymous, its content closed to the page. It is never changed afterwards: showing is the popover's
 * top layer, and the card is placed by an element inside the closed root, so the page sees one node and no more.
 */
import type { CardView, CardViewHandlers, CardViewScript } from '../model/card-view.ts';
import { type Box, contains, isHeadingFor, type Point } from './heading.ts';

export interface CardHost {
	readonly view: CardView;
	/** Brings the card to the line, or to the bottom edge of a small screen. */
	place(line: Box, layout: 'card' | 'sheet'): Promise<void>;
	hide(): void;
	/** Is a point of the viewport on the card? */
	holds(point: Point): boolean;
	/** Is a pointer that left `from` and is at `to` on its way to the card? */
	isAheadOf(from: Point, to: Point): boolean;
	/** True where an event came from inside the card. */
	isSource(event: Event): boolean;
	/** Focus is inside the card. */
	hasFocus(): boolean;
	/** The page took the element out. */
	isGone(): boolean;
	remove(): void;
}

/** Unknown to HTML, so no rule of the page's means it; says nothing about us. */
const TAG = 'aside-note';

export function createCardHost(
	document: Document,
	script: CardViewScript,
	handlers: CardViewHandlers,
): CardHost {
	const host = document.createElement(TAG);
	// Styled before it is in the page: a page's `* { … }` cannot beat important inline rules.
	host.style.cssText =
		'all: initial !important; position: fixed !important; inset: 0 auto auto 0 !important; width: 0 !important;' +
		'height: 0 !important; overflow: visible !important; border: 0 !important; padding: 0 !important; margin: 0 !important;';
	const shadow = host.attachShadow({ mode: 'closed' });
	const frame = document.createElement('div');
	frame.style.cssText =
		'position: fixed; left: 0; top: 0; width: max-content; max-width: 100vw; z-index: 2147483647;';
	const inner = frame.attachShadow({ mode: 'closed' });
	shadow.append(frame);
	const hasPopover = typeof host.showPopover === 'function';
	if (hasPopover) host.setAttribute('popover', 'manual');
	document.documentElement.append(host);
	const view = script.mount(inner, handlers);
	let shown = false;
	let placing = 0;

	function show(): void {
		if (shown) return;
		shown = true;
		frame.hidden = false;
		frame.style.display = 'block';
		// Some pages replace popover's methods; the card then shows in the page's own layer.
		if (hasPopover)
			try {
				host.showPopover();
			} catch {}
	}

	return {
		view,
		async place(line, layout) {
			show();
			const turn = ++placing;
			if (layout === 'sheet') {
				frame.style.cssText =
					'position: fixed; inset: auto 0 0 0; width: 100vw; max-width: 100vw; display: block; z-index: 2147483647;';
				return;
			}
			const { x, y } = await script.place(frame, line);
			if (turn !== placing) return;
			frame.style.left = `${Math.round(x)}px`;
			frame.style.top = `${Math.round(y)}px`;
		},
		hide() {
			if (!shown) return;
			shown = false;
			placing++;
			view.hide();
			frame.style.display = 'none';
			if (hasPopover)
				try {
					host.hidePopover();
				} catch {}
		},
		holds(point) {
			const { left, top, right, bottom } = frame.getBoundingClientRect();
			return shown && contains({ left, top, right, bottom }, point);
		},
		isAheadOf(from, to) {
			const { left, top, right, bottom } = frame.getBoundingClientRect();
			return shown && isHeadingFor({ left, top, right, bottom }, from, to);
		},
		isSource: (event) => event.composedPath().includes(host) || event.target === host,
		// With focus inside a closed root, the document's active element is its host.
		hasFocus: () => document.activeElement === host,
		isGone: () => !host.isConnected,
		remove() {
			view.destroy();
			host.remove();
		},
	};
}
