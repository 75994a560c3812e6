/**
 * Where the card stands: under the line box that the pointer is on, above it where there is no room below,
 * and always inside the window. Geometry is floating-ui's; what it has to know of the page is three measures, since
 * line and card are both in viewport pixels and nothing clips the top layer (its own reading of a page is 3 kB).
 */
import { computePosition, flip, offset, type Platform, shift, size } from '@floating-ui/core';
import type { Box } from './heading.ts';

/** Pixels between line and card: near enough to belong together, far enough to see the line. */
const GAP = 6;
/** Pixels; longer cards scroll inside. */
const TALLEST = 480;
/** Pixels kept free towards the window's edges. */
const MARGIN = 8;

/** @returns viewport pixels of the card's left top corner */
export async function placeCard(card: HTMLElement, line: Box): Promise<{ x: number; y: number }> {
	card.style.setProperty('--dramatis-room', `${TALLEST}px`);
	const { x, y } = await computePosition(line, card, {
		strategy: 'fixed',
		placement: 'bottom-start',
		platform,
		middleware: [
			offset(GAP),
			flip({ padding: MARGIN }),
			shift({ padding: MARGIN }),
			size({
				padding: MARGIN,
				// A card taller than the room on its side scrolls inside; its top must never leave the window.
				apply: ({ availableHeight }) =>
					card.style.setProperty('--dramatis-room', `${Math.floor(Math.min(availableHeight, TALLEST))}px`),
			}),
		],
	});
	return { x, y };
}

const sizeOf = (card: HTMLElement) => ({ width: card.offsetWidth, height: card.offsetHeight });

const platform: Platform = {
	getElementRects: ({ reference, floating }: { reference: Box; floating: HTMLElement }) => {
		const { left, top, right, bottom } = reference;
		return {
			reference: { x: left, y: top, width: right - left, height: bottom - top },
			floating: { x: 0, y: 0, ...sizeOf(floating) },
		};
	},
	getDimensions: sizeOf,
	/** What the reader sees: with fingers zoomed in, a part of the window; without scroll bars. */
	getClippingRect: () => {
		const { offsetLeft: x, offsetTop: y, width, height } = window.visualViewport!;
		return { x, y, width, height };
	},
	/** "Start" is the right end of a line that runs from there. */
	isRTL: (card: HTMLElement) => getComputedStyle(card).direction === 'rtl',
};
