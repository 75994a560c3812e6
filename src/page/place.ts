/**
 * Where the card stands: under the line box that the pointer is on, above it where there is no room below,
 * and always inside the window. Geometry is floating-ui's; this file only says which.
 */
import { computePosition, flip, offset, shift, size } from '@floating-ui/dom';
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
	const reference = {
		// Field by field: a DOMRect's are getters, which a spread leaves behind.
		getBoundingClientRect: () => ({
			left: line.left,
			top: line.top,
			right: line.right,
			bottom: line.bottom,
			x: line.left,
			y: line.top,
			width: line.right - line.left,
			height: line.bottom - line.top,
		}),
	};
	const { x, y } = await computePosition(reference, card, {
		strategy: 'fixed',
		placement: 'bottom-start',
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
