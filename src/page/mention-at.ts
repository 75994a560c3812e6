/**
 * Which mention a point of the screen is on. The caret under the point gives a place in the text; the ranges'
 * own boxes settle it, because at a line's end the nearest caret may be far from the pointer.
 */
import type { Mention } from '../model/annotation.ts';
import { lineAt } from './line-box.ts';
import { lastAtOrBefore, type TextIndex } from './text-index.ts';

export interface MentionAt {
	/** Place in the list of mentions. */
	target: number;
	line: DOMRect;
}

/** Pixels around a name that still count as it: half a line's gap. */
const NEAR = 2;

/** @param starts offsets of the mentions' starts, ascending */
export function mentionAt(
	document: Document,
	index: TextIndex,
	mentions: readonly Mention[],
	starts: readonly number[],
	x: number,
	y: number,
): MentionAt | undefined {
	const caret = document.caretPositionFromPoint(x, y);
	const offset = caret ? index.offsetOf(caret.offsetNode, caret.offset) : undefined;
	if (offset === undefined) return undefined;
	// A caret behind the last letter belongs to the name before it.
	for (const candidate of [lastAtOrBefore(starts, offset), lastAtOrBefore(starts, offset - 1)]) {
		const mention = mentions[candidate];
		if (!mention || offset > mention.end) continue;
		const line = lineUnder(index, mention, x, y);
		if (line) return { target: candidate, line };
	}
	return undefined;
}

function lineUnder(index: TextIndex, mention: Mention, x: number, y: number): DOMRect | undefined {
	const range = index.rangeOf(mention.start, mention.end);
	const line = range && lineAt(range, { x, y });
	if (!line) return undefined;
	const isOn =
		x >= line.left - NEAR && x <= line.right + NEAR && y >= line.top - NEAR && y <= line.bottom + NEAR;
	return isOn ? line : undefined;
}
