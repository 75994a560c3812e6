/**
 * Cuts a text into words by the rules of words.ts, in one pass of two steps over each stretch of some thousand
 * characters:
 *
 * 1. Look every unit up, write its folded form, and note where plain letters begin and end. This loop has no branch that depends on the text, which makes it twice as fast as the obvious one.
 * 2. Go from one run of plain letters to the next. A run after a single space is a word, and that is all for
 *    nine words in ten. Whatever else stands between two runs goes through `readGap`, character by character.
 *
 * So an odd character costs what it costs and slows nothing else. The arrays are reused: what a scanner
 * returns holds until its next call.
 */
import { takeAddress, takeSpecial } from './addresses.ts';
import { CharClass } from './chars.ts';
import { composeJamo, composeVoiced } from './fold.ts';
import { classOf, EXPANDS, type FoldTable, foldOf, LOWER, sharedTable } from './fold-table.ts';
import {
	appendInPlace,
	appendRun,
	appendUnit,
	beginWord,
	classAt,
	closeWord,
	createWordList,
	flushHyphen,
	isInitial,
	isWordClass,
	markWord,
	nextKept,
	openWord,
	replaceLastUnit,
	resetWordList,
	setAside,
	type WordList,
} from './word-list.ts';
import { ABBREVIATIONS, ELISIONS, ENCLITICS } from './word-tables.ts';
import { Flag, foldedFrom, foldedSize, Gap, Kind, type Words, wordText } from './words.ts';

/** Reads the words of a text, or of the part of it from `from` to `to`; offsets are into the whole text. */
export type WordScanner = (text: string, from?: number, to?: number) => Words;

/** Units looked up at a time: the notes about them stay in the processor's first cache. */
const STRETCH = 4096;
/** An edge without its mark. */
const OFFSET = 0x7fffffff;
const SPACE = 0x20;
const APOSTROPHE = 0x27;
const FULL_STOP = 0x2e;
const HYPHEN = 0x2d;
/** "jusqu" and "messrs", the longest words that are looked up in lists, have at most this many letters. */
const LONGEST_LISTED = 6;
/** Enclitics have at most two letters. */
const LONGEST_ENCLITIC = 2;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isHebrew = (unit: number) => unit >= 0x590 && unit <= 0x5ff;

/** Listed words have one of these sizes and first units; few others do. */
const LISTED = new Uint8Array(256);
for (const word of [...ABBREVIATIONS, ...ELISIONS, 'www'])
	LISTED[listedKey(word.charCodeAt(0), word.length)] = 1;

/** Five bits of the first unit and three of the size, which is at most LONGEST_LISTED. */
function listedKey(first: number, size: number): number {
	return ((first & 31) << 3) | size;
}

/** May the folded word be in one of the lists? */
function mayBeListed(folded: Uint16Array, from: number, size: number): boolean {
	return size <= LONGEST_LISTED && LISTED[listedKey(folded[from]!, size)] === 1;
}

/** The last word, if it may be in one of the lists; else ''. */
function listedWord(list: WordList): string {
	const index = list.count - 1;
	const listed = mayBeListed(list.folded, foldedFrom(list, index), foldedSize(list, index));
	return listed ? wordText(list, index) : '';
}

export function createWordScanner(table: FoldTable = sharedTable()): WordScanner {
	const list = createWordList(table);
	/** Begin and end of the runs of plain letters in a stretch, alternating. */
	const edges = new Int32Array(STRETCH + 2);
	const units = table.units;

	return function scan(text: string, from = 0, to = text.length): Words {
		resetWordList(list, text, from, to);
		/** Everything up to here is dealt with. */
		let done = from;
		/** The last word is open, and plain: a single space may follow it. */
		let plain = false;
		let { count, start: starts, end: ends, kind: kinds, gap: gaps, flags } = list;

		for (let stretch = from; stretch < to; stretch += STRETCH) {
			const stop = Math.min(to, stretch + STRETCH);
			const folded = list.folded;
			const edge = lookUpStretch(text, from, stretch, stop, units, folded, edges);

			for (let k = 0; k < edge; k += 2) {
				const small = edges[k]! < 0;
				let start = edges[k]! & OFFSET;
				const end = edges[k + 1]! & OFFSET;
				const width = start - done;
				if (plain && width <= 2 && width > 0 && count + 1 < starts.length) {
					const inGap = width === 1 ? plainGap(folded, done - from) : markInGap(list, units, done, count - 1);
					if (inGap !== NOT_PLAIN) {
						if (width === 2) {
							const at = done + inGap;
							starts[count] = at;
							ends[count] = at + 1;
							kinds[count] = Kind.MARK;
							// The space stands after the mark, or before it.
							if (inGap === 0) gaps[count++] = Gap.NONE;
							else gaps[++count] = Gap.NONE;
						}
						starts[count] = start;
						ends[count] = end;
						if (small) flags[count] = Flag.SMALL;
						count++;
						done = end;
						continue;
					}
				}
				list.count = count;
				if (done < start) done = readGap(list, done, start);
				if (done < end) {
					start = Math.max(start, done);
					addRun(list, start, end);
					done = end;
				}
				plain = list.open === Kind.ALPHA && !list.unsettled;
				({ count, start: starts, end: ends, kind: kinds, gap: gaps, flags } = list);
			}
		}
		list.count = count;
		if (done < to) readGap(list, done, to);
		closeWord(list);
		flushHyphen(list);
		return list;
	};
}

const NOT_PLAIN = -1;

/** 0 for a space. */
const plainGap = (folded: Uint16Array, at: number): number => (folded[at] === SPACE ? 0 : NOT_PLAIN);

/**
 * Where the mark stands in a gap of a mark and a space, in either order: 0 or 1. A full stop is such a mark
 * after a word that is neither a letter nor can be an abbreviation; that word is number `last`.
 */
function markInGap(list: WordList, units: Uint32Array, at: number, last: number): number {
	const place = list.folded[at - list.base] === SPACE ? 1 : 0;
	if (list.folded[at + 1 - place - list.base] !== SPACE) return NOT_PLAIN;
	const entry = units[list.text.charCodeAt(at + place)]!;
	const cls = classOf(entry);
	if (cls === CharClass.MARK) return entry & EXPANDS ? NOT_PLAIN : place;
	if (cls !== CharClass.DOT || place === 1 || list.aside[last] !== 0) return NOT_PLAIN;
	const size = list.end[last]! - list.start[last]!;
	const listed = mayBeListed(list.folded, list.start[last]! - list.base, size);
	return size === 1 || listed ? NOT_PLAIN : place;
}

/**
 * The first step. Writes folded units for the text from `from` to `to`, and into `edges` where runs
 * of plain letters begin and end. Returns the number of edges, an even one: a run that reaches `to` ends there
 * and goes on in the next stretch.
 */
function lookUpStretch(
	text: string,
	base: number,
	from: number,
	to: number,
	units: Uint32Array,
	folded: Uint16Array,
	edges: Int32Array,
): number {
	let edge = 0;
	let before = 0;
	for (let at = from, k = from - base; at < to; at++) {
		const entry = units[text.charCodeAt(at)]!;
		folded[k++] = entry;
		// Bit 31 of an edge where a word begins: with a small letter.
		edges[edge] = at | ((entry & LOWER) << 9);
		edge += (entry ^ before) >>> 31;
		before = entry;
	}
	if (edge & 1) edges[edge++] = to;
	return edge;
}

/** Plain letters from `start` to `end`: they continue the open word or begin one. */
function addRun(list: WordList, start: number, end: number): void {
	if (list.open !== Kind.ALPHA) {
		closeWord(list);
		openWord(list, Kind.ALPHA, start);
	}
	appendRun(list, start, end - start);
}

/** A letter that is not plain: it opens, continues or changes the word. */
function addLetter(list: WordList, entry: number, at: number, end: number): void {
	const kind = classOf(entry);
	if (list.open !== kind) {
		closeWord(list);
		openWord(list, kind, at);
	}
	const index = list.count - 1;
	if (entry & EXPANDS) {
		const fold = foldOf(list.table, entry, list.text.codePointAt(at)!);
		for (let k = 0; k < fold.length; k++) appendUnit(list, index, fold.charCodeAt(k));
		list.end[index] = end;
	} else if (end - at > 1) {
		appendUnit(list, index, entry & 0xffff);
		list.end[index] = end;
	} else {
		list.folded[at - list.base] = entry;
		appendInPlace(list, index, at);
	}
	if (kind === Kind.IDEOGRAPH) closeWord(list);
}

/**
 * Reads the characters from `from` to `to`, none of which is known to be a plain letter. Returns the offset
 * after what it took, which may lie beyond `to`: an address, an enclitic.
 */
function readGap(list: WordList, from: number, to: number): number {
	let at = from;
	while (at < to) at = readCharacter(list, at);
	return at;
}

/** Reads one character, or what begins with it. Returns the offset to go on from. */
function readCharacter(list: WordList, at: number): number {
	const codePoint = list.text.codePointAt(at)!;
	const entry = list.table.lookUp(codePoint);
	const end = at + (codePoint > 0xffff ? 2 : 1);
	const cls = classOf(entry);
	switch (cls) {
		case CharClass.SPACE:
		case CharClass.MIDDLE:
			closeWord(list);
			flushHyphen(list);
			list.spaceSeen = true;
			list.touching = list.glueNext = false;
			return end;
		case CharClass.LINE:
		case CharClass.PARAGRAPH:
			closeWord(list);
			flushHyphen(list);
			list.newlines += cls === CharClass.LINE ? 1 : 2;
			list.touching = list.glueNext = false;
			return list.text.startsWith('\r\n', at) ? at + 2 : end;
		case CharClass.HYPHEN:
			closeWord(list);
			if (list.touching && list.hyphenAt < 0) list.hyphenAt = at;
			else markWord(list, HYPHEN, at, end);
			return end;
		case CharClass.APOSTROPHE:
			return readApostrophe(list, at);
		case CharClass.DOT:
			return readDot(list, at);
		case CharClass.QUOTE:
			if (isInsideHebrew(list, at)) return end;
			break;
		case CharClass.SPECIAL:
			return takeSpecial(list, at, entry & 0xffff);
		case CharClass.IGNORED:
			return end;
		case CharClass.COMBINING:
			lengthenLast(list, at, end);
			return end;
		case CharClass.VOICED:
			addVoicing(list, at, foldOf(list.table, entry, codePoint));
			return end;
		case CharClass.JAMO:
			return addSyllable(list, at);
		default:
			if (isWordClass(cls)) {
				addLetter(list, entry, at, end);
				return end;
			}
	}
	// No name contains a symbol beyond the first plane; half of it is mark enough.
	markWord(list, entry & EXPANDS ? list.text.charCodeAt(at) : entry & 0xffff, at, end);
	return end;
}

/** An accent belongs to the letter that it touches. */
function lengthenLast(list: WordList, at: number, end: number): void {
	const index = list.count - 1;
	if (index < 0 || list.end[index] !== at) return;
	setAside(list, index);
	list.end[index] = end;
}

function addVoicing(list: WordList, at: number, mark: string): void {
	const index = list.count - 1;
	const isKana = index >= 0 && (list.kind[index] === Kind.KATAKANA || list.kind[index] === Kind.IDEOGRAPH);
	if (!isKana || list.end[index] !== at) return;
	const last = list.folded[foldedFrom(list, index) + foldedSize(list, index) - 1]!;
	replaceLastUnit(list, index, composeVoiced(last, mark));
	list.end[index] = at + 1;
}

function addSyllable(list: WordList, at: number): number {
	const syllable = composeJamo(list.text, at, list.table);
	if (list.open !== Kind.HANGUL) {
		closeWord(list);
		openWord(list, Kind.HANGUL, at);
	}
	const index = list.count - 1;
	appendUnit(list, index, syllable.unit);
	list.end[index] = at + syllable.length;
	return list.end[index]!;
}

function isInsideHebrew(list: WordList, at: number): boolean {
	if (list.open !== Kind.ALPHA) return false;
	const index = list.count - 1;
	const last = list.folded[foldedFrom(list, index) + foldedSize(list, index) - 1]!;
	const next = nextKept(list, at + 1);
	return isHebrew(last) && isHebrew(list.text.charCodeAt(next)) && classAt(list, next) === CharClass.ALPHA;
}

/** Offsets of the letters of an enclitic whose apostrophe is at `at`; empty if there is none. */
function encliticAt(list: WordList, at: number): number[] {
	const offsets: number[] = [];
	let letters = '';
	let next = nextKept(list, at + 1);
	while (letters.length <= LONGEST_ENCLITIC && classAt(list, next) === CharClass.ALPHA) {
		const codePoint = list.text.codePointAt(next)!;
		letters += foldOf(list.table, list.table.lookUp(codePoint), codePoint);
		offsets.push(next);
		next = nextKept(list, next + (codePoint > 0xffff ? 2 : 1));
	}
	return ENCLITICS.has(letters) && !isWordClass(classAt(list, next)) ? offsets : [];
}

function readApostrophe(list: WordList, at: number): number {
	const inAlpha = list.open === Kind.ALPHA;
	if (list.open > 0 || (list.touching && list.hyphenAt < 0)) {
		const letters = encliticAt(list, at);
		if (letters.length > 0) return addEnclitic(list, at, letters);
	}
	if (inAlpha && classAt(list, nextKept(list, at + 1)) === CharClass.ALPHA) {
		if (ELISIONS.has(listedWord(list))) {
			list.flags[list.count - 1]! |= Flag.ELISION;
			closeWord(list);
		}
		return at + 1;
	}
	markWord(list, APOSTROPHE, at, at + 1);
	return at + 1;
}

function addEnclitic(list: WordList, at: number, letters: readonly number[]): number {
	closeWord(list);
	const index = beginWord(list, Kind.ENCLITIC, at);
	list.folded[at - list.base] = APOSTROPHE;
	appendInPlace(list, index, at);
	for (const letter of letters) {
		const codePoint = list.text.codePointAt(letter)!;
		const fold = foldOf(list.table, list.table.lookUp(codePoint), codePoint);
		if (codePoint > 0xffff) {
			appendUnit(list, index, fold.charCodeAt(0));
			list.end[index] = letter + 2;
		} else {
			list.folded[letter - list.base] = fold.charCodeAt(0);
			appendInPlace(list, index, letter);
		}
	}
	list.touching = true;
	return list.end[index]!;
}

function readDot(list: WordList, at: number): number {
	if (list.open !== Kind.ALPHA) {
		markWord(list, FULL_STOP, at, at + 1);
		return at + 1;
	}
	const index = list.count - 1;
	if (isInitial(list, index)) {
		list.unsettled = false;
		list.folded[at - list.base] = FULL_STOP;
		appendInPlace(list, index, at);
		list.flags[index]! |= Flag.DOTTED;
		closeWord(list);
		return at + 1;
	}
	const word = listedWord(list);
	const next = nextKept(list, at + 1);
	const nextClass = classAt(list, next);
	if (word === 'www' && isWordClass(nextClass)) {
		list.kind[index] = Kind.OPAQUE;
		return takeAddress(list, at);
	}
	closeWord(list);
	if (ABBREVIATIONS.has(word)) {
		list.spaceSeen = true;
		list.touching = false;
		return at + 1;
	}
	// "Reuters.com" and "3.5" are one thing; "said.The" is a missing space.
	const entry = next < list.limit ? list.table.lookUp(list.text.codePointAt(next)!) : 0;
	const last = list.folded[foldedFrom(list, index) + foldedSize(list, index) - 1]!;
	const inNumber = nextClass === CharClass.ALPHA && isDigit(entry & 0xffff) && isDigit(last);
	const glued = (entry & LOWER) !== 0 || inNumber;
	if (glued) list.flags[index]! |= Flag.GLUED_RIGHT;
	markWord(list, FULL_STOP, at, at + 1);
	list.glueNext = glued;
	return at + 1;
}
