/**
 * What an annotation means on this page under the reader's settings: which mentions can be hovered, which
 * carry a mark, where they are. Pure but for making ranges.
 */
import type { Annotation, Mention } from '../model/annotation.ts';
import type { EntityId } from '../model/entity.ts';
import type { Settings } from '../model/settings.ts';
import type { TextIndex } from './text-index.ts';

export interface MentionsOnPage {
	/** In the order of the text; a hover target is a place in this list. */
	mentions: Mention[];
	starts: number[];
	/** Ranges to mark. */
	marked: Range[];
}

export function mentionsOnPage(annotation: Annotation, index: TextIndex, settings: Settings): MentionsOnPage {
	const mentions = annotation.mentions
		.filter(({ certainty }) => certainty === 'sure' || settings.strictness === 'possible')
		.sort((a, b) => a.start - b.start);
	const marked = mentions
		.filter(
			(mention) => mention.marked || (settings.marks.which === 'all' && isMarkedAnywhere(mention.entity)),
		)
		.flatMap(({ start, end }) => index.rangeOf(start, end) ?? []);
	return { mentions, starts: mentions.map(({ start }) => start), marked };

	/** States without a stance on the topic stay unmarked even where every mention is marked. */
	function isMarkedAnywhere(entity: EntityId): boolean {
		return mentions.some((mention) => mention.entity === entity && mention.marked);
	}
}

/** The next (1) or previous (-1) place in a list of `count`, going round; from nowhere, the first or last. */
export function stepIn(count: number, from: number | undefined, by: 1 | -1): number {
	if (from === undefined) return by === 1 ? 0 : count - 1;
	return (from + by + count) % count;
}
