/**
 * Cuts a text into words in folded form, each with its place in the original. The words of a name are
 * compared one by one, so what counts as a word decides what a mention is; the rules are these.
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
 * A scanner reuses its arrays: what it returns holds until its next call.
 */
import { CharClass } from './chars.ts';
import { composeJamo, composeVoiced } from './fold.ts';
import {
	CLASS_MASK,
	CLASS_SHIFT,
	classOf,
	EXPANDS,
	type FoldTable,
	foldOf,
	LOWER,
	sharedTable,
} from './fold-table.ts';
import { ABBREVIATIONS, ELISIONS, ENCLITICS } from './word-tables.ts';

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

export interface Words {
	text: string;
	count: number;
	/** UTF-16 offsets into `text`. */
	start: Int32Array;
	end: Int32Array;
	/** Word `i` is `folded[from[i]] … folded[from[i + 1] - 1]`. */
	from: Int32Array;
	folded: Uint16Array;
	/** Gap before the word. */
	gap: Uint8Array;
	kind: Uint8Array;
	flags: Uint8Array;
}

export type WordScanner = (text: string) => Words;

/** Longer runs of letters are no words of a name (encoded data, text without spaces) and never match. */
export const LONGEST_WORD = 100;

/** Folded form of a word; empty for one that cannot match. */
export function wordText(words: Words, index: number): string {
	const from = words.from[index]!;
	const to = words.from[index + 1]!;
	if (words.kind[index] === Kind.OPAQUE) return '';
	return to - from > LONGEST_WORD ? '' : String.fromCharCode(...words.folded.subarray(from, to));
}

const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
const NEWLINE = 0x0a;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isHebrew = (unit: number) => unit >= 0x590 && unit <= 0x5ff;
/** Enclitics have at most two letters. */
const LONGEST_ENCLITIC = 2;

export function createWordScanner(table: FoldTable = sharedTable()): WordScanner {
	let capacity = 0;
	let words: Words = emptyWords(0);
	let text = '';
	let length = 0;
	/** Units in `folded`. */
	let units = 0;
	let count = 0;
	/** Kind of the word being read; 0 between words. */
	let open = 0;
	let spaceSeen = false;
	let newlines = 0;
	/** Offset of a hyphen that may turn out to join two words; -1 if none. */
	let hyphenAt = -1;
	/** Nothing but dropped characters stands between the last word and here. */
	let touching = false;
	let glueNext = false;

	function emptyWords(size: number): Words {
		return {
			text: '',
			count: 0,
			start: new Int32Array(size + 2),
			end: new Int32Array(size + 2),
			from: new Int32Array(size + 3),
			folded: new Uint16Array(size + 16),
			gap: new Uint8Array(size + 2),
			kind: new Uint8Array(size + 2),
			flags: new Uint8Array(size + 2),
		};
	}

	/** Keeps room in `folded` for one unit for every character still to come, and `extra` more. */
	function reserve(at: number, extra: number): void {
		if (units + (length - at) + extra < words.folded.length) return;
		const grown = new Uint16Array(words.folded.length * 2 + extra);
		grown.set(words.folded.subarray(0, units));
		words.folded = grown;
	}

	const classAt = (at: number): number =>
		at < length ? classOf(table.lookUp(text.codePointAt(at)!)) : CharClass.PARAGRAPH;
	const isWordClass = (cls: number) =>
		(cls >= CharClass.ALPHA && cls <= CharClass.KATAKANA) || cls === CharClass.JAMO;

	function put(fold: string, at: number): void {
		reserve(at, fold.length);
		for (let k = 0; k < fold.length; k++) words.folded[units++] = fold.charCodeAt(k);
	}

	/** Opens an entry in the arrays for a word that begins at `at`. */
	function begin(kind: number, at: number): void {
		if (newlines > 1) {
			newlines = 0;
			begin(Kind.PARAGRAPH, at);
			reserve(at, 1);
			words.folded[units++] = NEWLINE;
			finish(at);
			newlines = 1;
		}
		words.start[count] = at;
		words.from[count] = units;
		words.kind[count] = kind;
		words.gap[count] =
			hyphenAt >= 0 ? Gap.HYPHEN : newlines > 0 ? Gap.LINE : spaceSeen ? Gap.SPACE : Gap.NONE;
		words.flags[count] = glueNext ? Flag.GLUED_LEFT : 0;
		hyphenAt = -1;
		newlines = 0;
		spaceSeen = false;
		glueNext = false;
	}

	function finish(end: number): void {
		words.end[count] = end;
		count++;
		words.from[count] = units;
	}

	/** Ends the word being read. */
	function close(): void {
		const kind = open;
		open = 0;
		touching = true;
		const from = words.from[count]!;
		const start = words.start[count]!;
		// "U.S": the last letter of dotted initials may lack its full stop.
		if (
			kind === Kind.ALPHA &&
			units - from === 1 &&
			count > 0 &&
			words.flags[count - 1]! & Flag.DOTTED &&
			words.end[count - 1] === start &&
			!isDigit(words.folded[from]!)
		) {
			reserve(start, 1);
			words.folded[units++] = FULL_STOP;
			words.flags[count]! |= Flag.DOTTED;
		}
		finish(words.end[count]!);
	}

	function mark(unit: number, start: number, end: number): void {
		flushHyphen();
		begin(Kind.MARK, start);
		words.folded[units++] = unit;
		finish(end);
		touching = false;
	}

	/** A hyphen that joins nothing is a mark. */
	function flushHyphen(): void {
		if (hyphenAt < 0) return;
		const at = hyphenAt;
		hyphenAt = -1;
		begin(Kind.MARK, at);
		words.folded[units++] = HYPHEN;
		finish(at + 1);
		touching = false;
	}

	function opaque(start: number, end: number): void {
		flushHyphen();
		begin(Kind.OPAQUE, start);
		finish(end);
		touching = false;
	}

	/** End of an enclitic whose apostrophe is at `at`; -1 if there is none. */
	function encliticEnd(at: number): number {
		let letters = '';
		let i = at + 1;
		while (letters.length <= LONGEST_ENCLITIC && i < length && classAt(i) === CharClass.ALPHA) {
			letters += foldOf(table, table.lookUp(text.charCodeAt(i)));
			i++;
		}
		return ENCLITICS.has(letters) && !isWordClass(classAt(i)) ? i : -1;
	}

	function enclitic(at: number, end: number): void {
		if (open) close();
		flushHyphen();
		begin(Kind.ENCLITIC, at);
		reserve(at, end - at);
		words.folded[units++] = APOSTROPHE;
		for (let i = at + 1; i < end; i++) put(foldOf(table, table.lookUp(text.charCodeAt(i))), i);
		finish(end);
		touching = true;
	}

	const openText = () => String.fromCharCode(...words.folded.subarray(words.from[count]!, units));

	/** Returns the offset to go on from. */
	function apostrophe(at: number): number {
		const afterWord = open === Kind.ALPHA || (!open && touching && hyphenAt < 0);
		if (afterWord) {
			const end = encliticEnd(at);
			if (end >= 0) {
				enclitic(at, end);
				return end;
			}
		}
		if (open === Kind.ALPHA && classAt(at + 1) === CharClass.ALPHA) {
			if (units - words.from[count]! <= 6 && ELISIONS.has(openText())) {
				words.flags[count]! |= Flag.ELISION;
				close();
			}
			return at + 1;
		}
		if (open) close();
		mark(APOSTROPHE, at, at + 1);
		return at + 1;
	}

	function dot(at: number): number {
		if (open !== Kind.ALPHA) {
			if (open) close();
			mark(FULL_STOP, at, at + 1);
			return at + 1;
		}
		const from = words.from[count]!;
		if (units - from === 1 && !isDigit(words.folded[from]!)) {
			words.folded[units++] = FULL_STOP;
			words.flags[count]! |= Flag.DOTTED;
			words.end[count] = at + 1;
			close();
			return at + 1;
		}
		const word = units - from <= 6 ? openText() : '';
		if (word === 'www' && isWordClass(classAt(at + 1))) {
			words.kind[count] = Kind.OPAQUE;
			close();
			return address(at, at);
		}
		close();
		if (ABBREVIATIONS.has(word)) {
			spaceSeen = true;
			touching = false;
			return at + 1;
		}
		const next = at + 1 < length ? table.lookUp(text.charCodeAt(at + 1)) : 0;
		// "Reuters.com" and "3.5" are one thing; "said.The" is a missing space.
		const glued = (next & LOWER) !== 0 || (isDigit(next & 0xffff) && isDigit(words.folded[units - 1]!));
		if (glued) words.flags[count - 1]! |= Flag.GLUED_RIGHT;
		mark(FULL_STOP, at, at + 1);
		glueNext = glued;
		return at + 1;
	}

	/** Takes an address from `from` on (its characters are ASCII) as opaque; `start` is where it begins. */
	function address(start: number, from: number): number {
		let i = from;
		while (i < length) {
			const unit = text.charCodeAt(i);
			if (unit <= 0x20 || unit > 0x7e || unit === 0x22 || unit === 0x3c || unit === 0x3e) break;
			i++;
		}
		opaque(start, i);
		return i;
	}

	/** The words that `at` touches, back to the last space, belong to an e-mail address. */
	function spoilBackwards(at: number): void {
		let edge = at;
		for (let k = count - 1; k >= 0; k--) {
			// A hyphen between two words leaves one character between them.
			if (edge - words.end[k]! > 1 || (edge !== words.end[k] && words.gap[k + 1] !== Gap.HYPHEN)) break;
			words.kind[k] = Kind.OPAQUE;
			edge = words.start[k]!;
		}
	}

	/** @ and #: handles, tags and e-mail addresses. */
	function handle(at: number, unit: number): number {
		const afterWord = open > 0 || touching;
		if (open) close();
		if (afterWord && unit === 0x40 && isWordClass(classAt(at + 1))) {
			flushHyphen();
			spoilBackwards(at);
			return address(at, at);
		}
		if (!isWordClass(classAt(at + 1))) {
			mark(unit, at, at + 1);
			return at + 1;
		}
		let i = at + 1;
		while (i < length) {
			const cls = classAt(i);
			if (isWordClass(cls)) i += text.codePointAt(i)! > 0xffff ? 2 : 1;
			else if (unit === 0x40 && cls === CharClass.DOT && classAt(i + 1) === CharClass.ALPHA) i++;
			else break;
		}
		opaque(at, i);
		return i;
	}

	function special(at: number, unit: number): number {
		if (unit === 0x40 || unit === 0x23) return handle(at, unit);
		if (unit === 0x26) {
			if (open) close();
			flushHyphen();
			begin(Kind.ALPHA, at);
			put('and', at);
			finish(at + 1);
			touching = true;
			return at + 1;
		}
		if (unit === 0x3a && open === Kind.ALPHA && text.startsWith('//', at + 1)) {
			words.kind[count] = Kind.OPAQUE;
			close();
			return address(at, at);
		}
		const afterWord = open > 0 || touching;
		if (open) close();
		if (unit === 0x2f && afterWord && count > 0 && words.flags[count - 1]! & Flag.GLUED_LEFT) {
			return address(at, at);
		}
		if (unit === 0x3a || unit === 0x2f) {
			mark(unit, at, at + 1);
			return at + 1;
		}
		if (afterWord && hyphenAt < 0 && count > 0) words.flags[count - 1]! |= Flag.GLUED_RIGHT;
		mark(unit, at, at + 1);
		glueNext = unit === 0x24;
		return at + 1;
	}

	/** A letter: opens, continues or changes the word. */
	function letter(kind: number, fold: string, at: number, end: number): void {
		if (open && open !== kind) close();
		if (!open) {
			begin(kind, at);
			open = kind;
		}
		put(fold, at);
		words.end[count] = end;
		if (kind === Kind.IDEOGRAPH) close();
	}

	/** Any character that is not a plain letter. Returns the offset to go on from. */
	function other(at: number, entry: number): number {
		const cls = classOf(entry);
		switch (cls) {
			case CharClass.UNKNOWN:
				table.lookUp(text.charCodeAt(at));
				return at;
			case CharClass.SPACE:
			case CharClass.MIDDLE:
				if (open) close();
				flushHyphen();
				spaceSeen = true;
				touching = glueNext = false;
				return at + 1;
			case CharClass.LINE:
			case CharClass.PARAGRAPH:
				if (open) close();
				flushHyphen();
				newlines += cls === CharClass.LINE ? 1 : 2;
				touching = glueNext = false;
				return text.startsWith('\r\n', at) ? at + 2 : at + 1;
			case CharClass.HYPHEN:
				if (open) close();
				if (touching && hyphenAt < 0) hyphenAt = at;
				else mark(HYPHEN, at, at + 1);
				return at + 1;
			case CharClass.APOSTROPHE:
				return apostrophe(at);
			case CharClass.DOT:
				return dot(at);
			case CharClass.QUOTE:
				if (
					open === Kind.ALPHA &&
					isHebrew(words.folded[units - 1]!) &&
					isHebrew(text.charCodeAt(at + 1)) &&
					classAt(at + 1) === CharClass.ALPHA
				) {
					return at + 1;
				}
				break;
			case CharClass.SPECIAL:
				return special(at, entry & 0xffff);
			case CharClass.IGNORED:
				return at + 1;
			case CharClass.COMBINING:
				combine(at, at + 1);
				return at + 1;
			case CharClass.VOICED:
				if ((open || touching) && hyphenAt < 0 && units > 0 && lastEnd() === at) {
					words.folded[units - 1] = composeVoiced(words.folded[units - 1]!, foldOf(table, entry));
				}
				combine(at, at + 1);
				return at + 1;
			case CharClass.JAMO: {
				const syllable = composeJamo(text, at, table);
				const end = at + syllable.length;
				letter(Kind.HANGUL, String.fromCharCode(syllable.unit), at, end);
				return end;
			}
			case CharClass.SURROGATE:
				return pair(at);
			default:
				if (isWordClass(cls)) {
					letter(cls, foldOf(table, entry), at, at + 1);
					return at + 1;
				}
		}
		if (open) close();
		mark(entry & EXPANDS ? text.charCodeAt(at) : entry & 0xffff, at, at + 1);
		return at + 1;
	}

	const lastEnd = () => (open ? words.end[count]! : count > 0 ? words.end[count - 1]! : -1);

	/** An accent belongs to the letter that it touches. */
	function combine(at: number, end: number): void {
		if (lastEnd() !== at) return;
		words.end[open ? count : count - 1] = end;
	}

	function pair(at: number): number {
		const codePoint = text.codePointAt(at)!;
		if (codePoint <= 0xffff) {
			if (open) close();
			mark(codePoint, at, at + 1);
			return at + 1;
		}
		const entry = table.lookUp(codePoint);
		const cls = classOf(entry);
		if (isWordClass(cls)) letter(cls, foldOf(table, entry), at, at + 2);
		else if (cls === CharClass.COMBINING) combine(at, at + 2);
		else if (cls !== CharClass.IGNORED) {
			if (open) close();
			// The first half is mark enough: no name contains one.
			mark(text.charCodeAt(at), at, at + 2);
		}
		return at + 2;
	}

	return function scan(input: string): Words {
		text = input;
		length = input.length;
		if (length > capacity) {
			capacity = length;
			words = emptyWords(capacity);
		}
		units = count = open = newlines = 0;
		hyphenAt = -1;
		spaceSeen = touching = glueNext = false;
		words.from[0] = 0;
		const entries = table.units;
		for (let at = 0; at < length; ) {
			const entry = entries[text.charCodeAt(at)]!;
			if (((entry >>> CLASS_SHIFT) & CLASS_MASK) === CharClass.ALPHA && !(entry & EXPANDS)) {
				if (open !== Kind.ALPHA) {
					if (open) close();
					begin(Kind.ALPHA, at);
					open = Kind.ALPHA;
				}
				words.folded[units++] = entry & 0xffff;
				words.end[count] = ++at;
			} else at = other(at, entry);
		}
		if (open) close();
		flushHyphen();
		words.text = text;
		words.count = count;
		return words;
	};
}
