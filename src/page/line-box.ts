/** The line boxes of a range on the screen. */

/** The line box of a range that a point is on, or the nearest; undefined where the range draws nothing. */
export function lineAt(range: Range, point?: { x: number; y: number }): DOMRect | undefined {
	const lines = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
	if (point === undefined) return lines[0];
	const distance = ({ left, right, top, bottom }: DOMRect) =>
		Math.max(left - point.x, point.x - right, 0) + Math.max(top - point.y, point.y - bottom, 0);
	return lines.sort((a, b) => distance(a) - distance(b))[0];
}
