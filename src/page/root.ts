/**
 * Where the story stands on a page: the smallest element that holds nearly all of its running text.
 * Descends from the page's body as long as one child holds most of the story's prose, preferring what the markup
 * itself calls the article. Invariant: the root is never a paragraph, always a container.
 */
import type { Outline, Part } from './outline.ts';

/** A child that holds this share of its parent's prose is where the story is; the rest is boxes around it. */
const MOST = 0.75;
/** Markup that says "article" is believed if it holds this share of the page's prose. */
const BELIEVED = 0.4;

const CONTAINER =
	/^(?:body|div|section|article|main|td|tr|tbody|table|center|form|figure|span|font|fieldset|li|ul|ol)$/;

/** Index of the root in the outline; 0 (the whole page) where nothing better is found. */
export function articleRoot({ parts }: Outline): number {
	const all = parts[0]?.story ?? 0;
	if (all === 0) return 0;
	let at = anchor(parts, all);
	for (;;) {
		const here = parts[at]!;
		const inner = children(parts, at).find(
			(child) => parts[child]!.story >= here.story * MOST && CONTAINER.test(parts[child]!.element.localName),
		);
		if (inner === undefined) return at;
		at = inner;
	}
}

function anchor(parts: Part[], all: number): number {
	let best = 0;
	let bestRank = 0;
	for (let i = 1; i < parts.length; i++) {
		const part = parts[i]!;
		const rank = anchorRank(part);
		if (rank === 0 || part.apart || !CONTAINER.test(part.element.localName) || part.story < all * BELIEVED)
			continue;
		if (rank === bestRank && i >= parts[best]!.end) {
			// Two stories beside each other, as endless pages put them: both are the article.
			while (i >= parts[best]!.end) best = parts[best]!.parent;
		} else if (rank > bestRank || (rank === bestRank && part.story > parts[best]!.story)) {
			best = i;
			bestRank = rank;
		}
	}
	return best;
}

function anchorRank(part: Part): number {
	if (part.verdict === 'story') return 2;
	const tag = part.element.localName;
	if (tag === 'article' || part.element.getAttribute('role') === 'article') return 1;
	return 0;
}

function children(parts: Part[], at: number): number[] {
	const found: number[] = [];
	for (let i = at + 1; i < parts[at]!.end; i = parts[i]!.end) found.push(i);
	return found;
}
