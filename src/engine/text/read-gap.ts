/**
 * Reads what the fast steps of scan.ts leave: characters that are not plain letters, one by one, and runs of
 * letters that may continue a word after them. All rules of words.ts that depend on what stands around a
 * character are here, and in addresses.ts.
 */
import { takeAddress, takeSpecial } from './addresses.ts';
import { CharClass } from './chars.ts';
import { composeJamo, composeVoiced } from './fold.ts';
import { classOf, EXPANDS, foldOf, LOWER } from './fold-table.ts';
import {
	appendInPlace,
	appendRun,
	appendUnit,
	beginWord,
	classAt,
	closeWord,
	flushHyphen,
	isInitial,
	isWordClass,
	markWord,
	nextKept,
	openWord,
	replaceLastUnit,
	setAside,
	type WordList,
} from './word-list.ts';
import { ABBREVIATIONS, ELISIONS, ENCLITICS } from './word-tables.ts';
import { Flag, foldedFrom, foldedSize, Kind, wordText } from './words.ts';

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

/** The last word, if it may be in one of the lists; else ''. */
function listedWord(list: WordList): string {
	const index = list.count - 1;
	const size = foldedSize(list, index);
	if (size > LONGEST_LISTED) return '';
	const first = list.folded[foldedFrom(list, index)]!;
	return LISTED[listedKey(first, size)] === 1 ? wordText(list, index) : '';
}

/** Plain letters from `start` to `end`: they continue the open word or begin one. */
export function addRun(list: WordList, start: number, end: number): void {
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
export function readGap(list: WordList, from: number, to: number): number {
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
