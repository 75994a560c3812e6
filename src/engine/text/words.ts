/**
 * The words of a text, in folded form, each with its place in the original. The words of a name are compared
 * one by one, so what counts as a word decides what a mention is. The rules (scan.ts carries them out):
 *
 * - Letters and digits of alphabets in a row are one word; so are Hangul and katakana. Every Han or hiragana
 *   character is one by itself, since nothing shows where words end.
 * - Inside a word, apostrophes, soft hyphens and zero-width characters vanish: O'Brien is `obrien`.
 *   A possessive is a word of its own (`stoltenberg` + `'s`), and so is an elided article (`l` + `otan`).
 * - A hyphen between two words, spaces, and a single line break are gaps that a name may run across; the kind
 *   of gap is kept, since compounds follow rules (boundaries.ts).
 * - A single letter with a full stop is a word that includes it: U.S. is `u.` + `s.`.
 * - Any other mark is a word of kind MARK, and a blank line one of kind PARAGRAPH: a name runs across it only
 *   if the name contains it.
 * - Addresses, @handles and #hashtags are OPAQUE and never match.
 *
 * Most words are their own stretch of the text, folded unit for unit. Such a word is not stored: `folded` runs
 * parallel to the text, `base` being the offset at which it begins. The others (a dropped character inside, ß,
 * a closing accent) have their folded form behind that in `folded`, and say so in `aside`.
 */

/** What stands between a word and the one before it. */
export const Gap = { NONE: 0, SPACE: 1, LINE: 2, HYPHEN: 3 } as const;

/** The first four are the classes of the characters that such words are made of (CharClass). */
export const Kind = {
	ALPHA: 1,
	HANGUL: 2,
	IDEOGRAPH: 3,
	KATAKANA: 4,
	MARK: 5,
	PARAGRAPH: 6,
	ENCLITIC: 7,
	OPAQUE: 8,
} as const;

export const Flag = {
	/** A single letter with its full stop. */
	DOTTED: 1,
	/** An elided article: no name ends here. */
	ELISION: 2,
	/** Part of something longer on this side: no name begins, or ends, here. */
	GLUED_LEFT: 4,
	GLUED_RIGHT: 8,
} as const;

/** Longer runs of letters are no words of a name (encoded data, text without spaces) and never match. */
export const LONGEST_WORD = 100;

/** Holds until the next call of the scanner that made it. */
export interface Words {
	text: string;
	/** Offset of the text that `folded[0]` belongs to. */
	base: number;
	count: number;
	/** UTF-16 offsets into `text`. */
	start: Int32Array;
	end: Int32Array;
	gap: Uint8Array;
	kind: Uint8Array;
	flags: Uint8Array;
	/** 0: folded form at `folded[start - base]` up to `end - base`; else one more than an index into `asideFrom`. */
	aside: Int32Array;
	folded: Uint16Array;
	/** What hashOf has found; 0 where it was not asked. */
	hash: Int32Array;
	/** Where folded forms behind the text begin, and how many units they have. */
	asideFrom: number[];
	asideSize: number[];
	/** Where only a stretch of the text is read (scout.ts): reads on by a word or more; false where the text ends. */
	readOn(): boolean;
	/** What stands before the first word, as far as anybody asks, or to the beginning of the text. */
	wordsBefore(): Words | undefined;
}

/** Is there a word `index`? Of a text that is not read to its end, reads on to see. */
export function hasWord(words: Words, index: number): boolean {
	while (index >= words.count) if (!words.readOn()) return false;
	return true;
}

/** Index into `folded` of the first unit of a word. */
export function foldedFrom(words: Words, index: number): number {
	const aside = words.aside[index]!;
	return aside === 0 ? words.start[index]! - words.base : words.asideFrom[aside - 1]!;
}

/** Folded units of a word. */
export function foldedSize(words: Words, index: number): number {
	const aside = words.aside[index]!;
	return aside === 0 ? words.end[index]! - words.start[index]! : words.asideSize[aside - 1]!;
}

/** Hash of the folded units from `from` on (FNV-1a over pairs of units: half as many multiplications in a row). */
export function hashUnits(folded: ArrayLike<number>, from: number, size: number): number {
	let hash = 0x811c9dc5 ^ size;
	let k = from;
	for (const last = from + size - 1; k < last; k += 2) {
		hash = Math.imul(hash ^ (folded[k]! | (folded[k + 1]! << 16)), 0x01000193);
		// Or the second units would never reach the lower half.
		hash ^= hash >>> 15;
	}
	return k < from + size ? Math.imul(hash ^ folded[k]!, 0x01000193) : hash;
}

/** The same of a stretch of a text whose units all fold to one, looked up in a fold table. */
export function foldedHash(text: string, units: Int32Array, from: number, to: number): number {
	let hash = 0x811c9dc5 ^ (to - from);
	let k = from;
	for (const last = to - 1; k < last; k += 2) {
		const first = units[text.charCodeAt(k)]! & 0xffff;
		hash = Math.imul(hash ^ (first | (units[text.charCodeAt(k + 1)]! << 16)), 0x01000193);
		hash ^= hash >>> 15;
	}
	return k < to ? Math.imul(hash ^ (units[text.charCodeAt(k)]! & 0xffff), 0x01000193) : hash;
}

/** Hash of a word that can match, computed once; of others any number. */
export function hashOf(words: Words, index: number): number {
	const known = words.hash[index]!;
	if (known !== 0) return known;
	const size = foldedSize(words, index);
	const hash = size > LONGEST_WORD ? 1 : hashUnits(words.folded, foldedFrom(words, index), size);
	words.hash[index] = hash;
	return hash;
}

/**
 * Words that were read lately, by their hash: news says the same few thousand words over and over, and a string that
 * is there already costs neither memory nor, in the sets that it is looked up in, its own hash again.
 */
const recent: string[] = [];
/** A power of two; an article has under two thousand different words. */
const MOST_RECENT = 1 << 13;

function isText(text: string, folded: Uint16Array, from: number): boolean {
	for (let k = 0; k < text.length; k++) if (text.charCodeAt(k) !== folded[from + k]) return false;
	return true;
}

/** Folded form of a word; empty for one that cannot match. */
export function wordText(words: Words, index: number): string {
	const size = foldedSize(words, index);
	if (size > LONGEST_WORD || words.kind[index] === Kind.OPAQUE) return '';
	const from = foldedFrom(words, index);
	// Not hashOf: it keeps what it found, and the last word may still change.
	const slot = hashUnits(words.folded, from, size) & (MOST_RECENT - 1);
	const known = recent[slot];
	if (known?.length === size && isText(known, words.folded, from)) return known;
	let text = '';
	for (let k = from; k < from + size; k++) text += String.fromCharCode(words.folded[k]!);
	recent[slot] = text;
	return text;
}
