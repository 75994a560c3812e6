/**
 * The block elements of a page in document order, each with how much running text it holds: what choosing the
 * article's root and dropping boxes of links need to know. One walk over the page; everything after is arithmetic.
 * Invariant: a part's descendants are exactly the parts from `index + 1` to `end - 1`.
 * Not for offsets: lengths here are rough (see text-index.ts for exact ones).
 */
import { isBlock, isLinkAway, type Verdict, verdictOf } from './elements.ts';
import { walk } from './walk.ts';

export interface Part {
	element: Element;
	/** Index of the enclosing part; -1 for the first. */
	parent: number;
	/** Index after the last descendant. */
	end: number;
	verdict: Verdict;
	/** Characters of text in it, and those of them in links. */
	chars: number;
	linkChars: number;
	/** Characters in it that are in no nested part. */
	own: number;
	ownLink: number;
	/** Characters of running text, and those of them that count as the story's. */
	prose: number;
	story: number;
	/** Not the story: it or something around it is a box, a comment list, a landmark. */
	apart: boolean;
}

export interface Outline {
	parts: Part[];
	indexOf: Map<Element, number>;
}

/**
 * A block with fewer characters of its own is a label, a button or a heading rather than running text.
 * 40 is two thirds of a line; Readability uses 25 for scoring and 140 for judging.
 */
const PROSE_CHARS = 40;
/** A part that holds more of the page's running text than this is not a box beside the story, whatever its name. */
const DOMINANT = 0.4;
/** Boxes with telling but ambiguous names count as apart from this share of link text upwards. */
const LINKY = 0.3;

/** Blocks of a page of 5 MB are fewer; a page with more is made to slow somebody down. */
const MOST_PARTS = 100_000;

/** Walks `top` and measures every block in it, in slices. */
export function* outlineSteps(top: Element): Generator<void, Outline> {
	const parts: Part[] = [];
	const indexOf = new Map<Element, number>();
	const open: number[] = [];
	let links = 0;
	yield* walk(top, {
		enter(element) {
			const verdict = verdictOf(element);
			if (verdict === 'silent') return false;
			if (isLinkAway(element)) links++;
			// Inline elements are parts only where their name says something: <span class="caption">.
			if (verdict !== 'plain' || isBlock(element) || element === top) {
				const index = parts.length;
				if (index > MOST_PARTS) throw Error('This page is too large to annotate.');
				indexOf.set(element, index);
				parts.push(newPart(element, open.at(-1) ?? -1, verdict));
				open.push(index);
			}
			return true;
		},
		text(node) {
			const length = node.data.trim().length;
			const part = parts[open.at(-1)!]!;
			part.own += length;
			if (links > 0) part.ownLink += length;
		},
		leave(element) {
			if (isLinkAway(element)) links--;
			const index = open.at(-1);
			if (index === undefined || parts[index]!.element !== element) return;
			parts[index]!.end = parts.length;
			open.pop();
		},
	});
	// Where the page tore out what was being walked, parts stay open.
	for (const index of open) parts[index]!.end = parts.length;
	weigh(parts);
	return { parts, indexOf };
}

function newPart(element: Element, parent: number, verdict: Verdict): Part {
	const nothing = { chars: 0, linkChars: 0, own: 0, ownLink: 0, prose: 0, story: 0 };
	return { element, parent, end: 0, verdict, apart: false, ...nothing };
}

const PROSE_TAGS = /^(?:p|div|section|article|main|blockquote|dd|td|center|body|pre|span|font)$/;

function ownProse(part: Part): number {
	if (part.own < PROSE_CHARS || part.ownLink * 2 > part.own || !PROSE_TAGS.test(part.element.localName))
		return 0;
	return part.own - part.ownLink;
}

function weigh(parts: Part[]): void {
	for (let i = parts.length - 1; i >= 0; i--) {
		const part = parts[i]!;
		part.chars += part.own;
		part.linkChars += part.ownLink;
		part.prose += ownProse(part);
		const parent = parts[part.parent];
		if (parent === undefined) continue;
		parent.chars += part.chars;
		parent.linkChars += part.linkChars;
		parent.prose += part.prose;
	}
	const all = parts[0]?.prose ?? 0;
	for (const [i, part] of parts.entries())
		part.apart = (parts[part.parent]?.apart ?? false) || isApart(part, all) || isTeaserList(parts, i);
	for (let i = parts.length - 1; i >= 0; i--) {
		const part = parts[i]!;
		if (!part.apart) part.story += ownProse(part);
		const parent = parts[part.parent];
		if (parent !== undefined) parent.story += part.story;
	}
}

function isApart(part: Part, allProse: number): boolean {
	if (part.parent === -1) return false;
	const dominant = part.prose > allProse * DOMINANT;
	switch (part.verdict) {
		case 'comments':
			return !dominant || part.element.querySelector('h1, article p') === null;
		case 'apart':
			return !dominant;
		case 'apart-if-links':
			return !dominant && part.linkChars > part.chars * LINKY;
		default:
			return false;
	}
}

/** A list of fewer is a pair of cross references; a teaser of more characters is a story of its own. */
const LEAST_TEASERS = 3;
const TEASER_CHARS = 500;

/** A list of other stories: most of what is in it are short items, each under a heading that is a link. */
function isTeaserList(parts: Part[], at: number): boolean {
	const list = parts[at]!;
	if (list.parent === -1 || list.linkChars === 0) return false;
	let teasers = 0;
	let chars = 0;
	for (let child = at + 1; child < list.end; child = parts[child]!.end) {
		if (!isTeaser(parts, child)) continue;
		teasers++;
		chars += parts[child]!.chars;
	}
	return teasers >= LEAST_TEASERS && chars > list.chars * 0.7;
}

function isTeaser(parts: Part[], at: number): boolean {
	const { chars, end } = parts[at]!;
	if (chars === 0 || chars > TEASER_CHARS) return false;
	for (let i = at; i < end; i++) {
		const part = parts[i]!;
		if (/^h[1-6]$/.test(part.element.localName) && part.chars > 0) return part.linkChars > part.chars * 0.8;
	}
	return false;
}
