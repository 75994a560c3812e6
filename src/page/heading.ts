/**
 * Is the pointer on its way to the card? Crossing other names on a diagonal towards an open card must not
 * change the card. Pure geometry in viewport pixels.
 */
export interface Point {
	x: number;
	y: number;
}
export interface Box {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

/** Pixels by which the card is thought larger, because hands do not move in straight lines. */
const SLACK = 12;

/**
 * True where `to` lies in the triangle between `from` and the card's near corners: the way a pointer takes
 * that left `from` for the card.
 */
export function isHeadingFor(card: Box, from: Point, to: Point): boolean {
	const box = {
		left: card.left - SLACK,
		right: card.right + SLACK,
		top: card.top - SLACK,
		bottom: card.bottom + SLACK,
	};
	if (contains(box, to)) return true;
	const isBelow = from.y < box.top;
	const isAbove = from.y > box.bottom;
	if (!isBelow && !isAbove) return false;
	const edge = isBelow ? box.top : box.bottom;
	const progress = (to.y - from.y) / (edge - from.y);
	// Moving away, or past the edge beside the card.
	if (progress < 0 || progress > 1) return false;
	const left = from.x + (box.left - from.x) * progress;
	const right = from.x + (box.right - from.x) * progress;
	return to.x >= left - SLACK && to.x <= right + SLACK;
}

export function contains(box: Box, point: Point): boolean {
	return point.x >= box.left && point.x <= box.right && point.y >= box.top && point.y <= box.bottom;
}
