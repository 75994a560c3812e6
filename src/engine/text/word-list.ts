/**
 * The list that a scanner writes words into, and the state between them. Words are appended and the last one
 * may still grow; nothing before it changes, except that an e-mail address turns out to have begun earlier.
 */
import { CharClass } from './chars.ts';
import { classOf, type FoldTable } from './fold-table.ts';
import { Flag, foldedFrom, foldedSize, Gap, Kind, type Words } from './words.ts';

export interface WordList extends Words {
	table: FoldTable;
	/** Offset at which the part of the text ends that is read. */
	limit: number;
	/** Units of text that `folded` has room for. */
	room: number;
	/** Everything up to this offset is read. */
	done: number;
	/** Kind of the last word while it may still grow; 0 otherwise. */
	open: number;
	/** The last word follows a dotted letter and may turn out to be a letter without its full stop. */
	unsettled: boolean;
	/** What was seen since the last word. */
	spaceSeen: boolean;
	newlines: number;
	/** Offset of a hyphen that may turn out to join two words; -1 if none. */
	hyphenAt: number;
	/** Nothing but dropped characters stands between the last word and here. */
	touching: boolean;
	/** The next word is part of something longer. */
	glueNext: boolean;
	/** How many words have their folded form behind the text. */
	asideCount: number;
	/** First free place in `folded`. */
	asideEnd: number;
}

/** Room behind the text for folded forms at first; it grows. */
const ASIDE_ROOM = 256;
/** Words a text is expected to have, per character; the arrays grow where it has more. */
const WORDS_PER_UNIT = 1 / 4;
const LEAST_WORDS = 64;

const NEWLINE = 0x0a;
const HYPHEN = 0x2d;
const FULL_STOP = 0x2e;

export function createWordList(table: FoldTable): WordList {
	return {
		table,
		text: '',
		base: 0,
		limit: 0,
		room: 0,
		done: 0,
		count: 0,
		start: new Int32Array(0),
		end: new Int32Array(0),
		gap: new Uint8Array(0),
		kind: new Uint8Array(0),
		flags: new Uint8Array(0),
		aside: new Int32Array(0),
		hash: new Int32Array(0),
		folded: new Uint16Array(0),
		asideFrom: [],
		asideSize: [],
		readOn: () => false,
		wordsBefore: () => undefined,
		open: 0,
		unsettled: false,
		spaceSeen: false,
		newlines: 0,
		hyphenAt: -1,
		touching: false,
		glueNext: false,
		asideCount: 0,
		asideEnd: 0,
	};
}

/**
 * Empties the list for the text from `from` to `limit`, of which up to `room` units will be read at first. The
 * scanner writes plain words without their gap, kind, flags and place, so these arrays hold a plain word's values
 * wherever nothing was written.
 */
export function resetWordList(list: WordList, text: string, from: number, limit: number, room: number): void {
	const used = Math.min(list.count + 1, list.kind.length);
	const { gap, kind, flags, aside, hash } = list;
	// Mostly a handful of words, for which a call of `fill` costs more.
	for (let k = 0; k < used; k++) {
		gap[k] = Gap.SPACE;
		kind[k] = Kind.ALPHA;
		flags[k] = aside[k] = hash[k] = 0;
	}
	list.text = text;
	list.base = from;
	list.limit = limit;
	list.done = from;
	list.count = 0;
	list.asideCount = 0;
	list.open = list.newlines = 0;
	list.spaceSeen = list.touching = list.glueNext = list.unsettled = false;
	list.hyphenAt = -1;
	list.room = room;
	// One unit stays free: the scanner may write one too many.
	list.asideEnd = room + 1;
	if (list.folded.length < room + ASIDE_ROOM) list.folded = new Uint16Array(room + ASIDE_ROOM);
	growWords(list, Math.max(LEAST_WORDS, Math.ceil(room * WORDS_PER_UNIT)));
}

/** Makes room for `room` units of text, and moves what is folded behind them. */
export function growRoom(list: WordList, room: number): void {
	const by = room - list.room;
	if (by <= 0) return;
	const grown = new Uint16Array(list.asideEnd + by + ASIDE_ROOM);
	grown.set(list.folded.subarray(0, list.room));
	grown.set(list.folded.subarray(list.room, list.asideEnd), room);
	list.folded = grown;
	list.room = room;
	list.asideEnd += by;
	for (let n = 0; n < list.asideCount; n++) list.asideFrom[n]! += by;
}

const grownInts = (array: Int32Array, size: number): Int32Array => {
	const grown = new Int32Array(size);
	grown.set(array);
	return grown;
};
const grownBytes = (array: Uint8Array, size: number, rest: number): Uint8Array => {
	const grown = new Uint8Array(size).fill(rest);
	grown.set(array);
	return grown;
};

/** Makes room for `size` words. */
export function growWords(list: WordList, size: number): void {
	if (list.start.length >= size) return;
	list.start = grownInts(list.start, size);
	list.end = grownInts(list.end, size);
	list.aside = grownInts(list.aside, size);
	list.hash = grownInts(list.hash, size);
	list.gap = grownBytes(list.gap, size, Gap.SPACE);
	list.kind = grownBytes(list.kind, size, Kind.ALPHA);
	list.flags = grownBytes(list.flags, size, 0);
}

/** Makes room behind the text for `units` more. */
function reserveAside(list: WordList, units: number): void {
	if (list.asideEnd + units <= list.folded.length) return;
	const grown = new Uint16Array(list.folded.length + Math.max(units, list.folded.length >> 1));
	grown.set(list.folded.subarray(0, list.asideEnd));
	list.folded = grown;
}

/** Begins a word at `start`. Its end and folded form follow. */
export function beginWord(list: WordList, kind: number, start: number): number {
	if (list.newlines > 1) {
		list.newlines = 0;
		const paragraph = beginWord(list, Kind.PARAGRAPH, start);
		list.end[paragraph] = start;
		appendUnit(list, paragraph, NEWLINE);
		list.newlines = 1;
	}
	if (list.count >= list.start.length) growWords(list, list.count * 2);
	const index = list.count++;
	list.start[index] = list.end[index] = start;
	list.kind[index] = kind;
	list.gap[index] =
		list.hyphenAt >= 0 ? Gap.HYPHEN : list.newlines > 0 ? Gap.LINE : list.spaceSeen ? Gap.SPACE : Gap.NONE;
	list.flags[index] = list.glueNext ? Flag.GLUED_LEFT : 0;
	list.aside[index] = 0;
	list.hyphenAt = -1;
	list.newlines = 0;
	list.spaceSeen = list.glueNext = false;
	return index;
}

/** Moves the folded form of the last word behind the text, where it can differ from the text. */
export function setAside(list: WordList, index: number): void {
	if (list.aside[index] !== 0) return;
	const start = list.start[index]!;
	const size = list.end[index]! - start;
	reserveAside(list, size);
	list.folded.copyWithin(list.asideEnd, start - list.base, start - list.base + size);
	list.asideFrom[list.asideCount] = list.asideEnd;
	list.asideSize[list.asideCount] = size;
	list.asideEnd += size;
	list.aside[index] = ++list.asideCount;
}

/** Adds a folded unit that is not its own place in the text. */
export function appendUnit(list: WordList, index: number, unit: number): void {
	setAside(list, index);
	reserveAside(list, 1);
	list.folded[list.asideEnd++] = unit;
	list.asideSize[list.aside[index]! - 1]!++;
}

/** Adds a word of plain letters after a space, and folds it. It does not grow. */
export function appendPlain(list: WordList, start: number, end: number): void {
	const { text, base, folded } = list;
	const { units } = list.table;
	for (let at = start; at < end; at++) folded[at - base] = units[text.charCodeAt(at)]!;
	list.start[list.count] = start;
	list.end[list.count++] = end;
	list.done = end;
}

/** Adds `size` units that stand folded at `at`, their characters being one unit each, to the last word. */
export function appendRun(list: WordList, at: number, size: number): void {
	const index = list.count - 1;
	if (list.aside[index] === 0 && list.end[index] === at) list.end[index] = at + size;
	else for (let k = at; k < at + size; k++) appendInPlace(list, index, k);
}

/** Adds the unit that stands folded at `at`, the character there being one unit long, and moves the end. */
export function appendInPlace(list: WordList, index: number, at: number): void {
	if (list.aside[index] !== 0 || list.end[index] !== at) {
		appendUnit(list, index, list.folded[at - list.base]!);
	}
	list.end[index] = at + 1;
}

/** Replaces the last folded unit of the last word. */
export function replaceLastUnit(list: WordList, index: number, unit: number): void {
	setAside(list, index);
	list.folded[list.asideEnd - 1] = unit;
}

/** Begins a word that may grow. */
export function openWord(list: WordList, kind: number, start: number): number {
	const index = beginWord(list, kind, start);
	list.open = kind;
	list.unsettled =
		kind === Kind.ALPHA &&
		index > 0 &&
		(list.flags[index - 1]! & Flag.DOTTED) !== 0 &&
		list.end[index - 1] === start;
	return index;
}

/** Nothing more is added to the last word. */
export function closeWord(list: WordList): void {
	if (list.open === 0) return;
	list.open = 0;
	list.touching = true;
	if (!list.unsettled) return;
	list.unsettled = false;
	const index = list.count - 1;
	if (!isInitial(list, index)) return;
	// "U.S": the last letter of dotted initials may lack its full stop.
	appendUnit(list, index, FULL_STOP);
	list.flags[index]! |= Flag.DOTTED;
}

/** Is the word one letter? */
export function isInitial(list: WordList, index: number): boolean {
	if (foldedSize(list, index) !== 1) return false;
	const unit = list.folded[foldedFrom(list, index)]!;
	return unit < 0x30 || unit > 0x39;
}

/** A word of one mark. */
export function markWord(list: WordList, unit: number, start: number, end: number): void {
	closeWord(list);
	flushHyphen(list);
	const index = beginWord(list, Kind.MARK, start);
	list.folded[start - list.base] = unit;
	appendInPlace(list, index, start);
	if (end > start + 1) {
		setAside(list, index);
		list.end[index] = end;
	}
	list.touching = false;
}

/** A hyphen that joins nothing is a mark. */
export function flushHyphen(list: WordList): void {
	if (list.hyphenAt < 0) return;
	const at = list.hyphenAt;
	list.hyphenAt = -1;
	markWord(list, HYPHEN, at, at + 1);
}

/** A word that never matches. */
export function opaqueWord(list: WordList, start: number, end: number): void {
	closeWord(list);
	flushHyphen(list);
	const index = beginWord(list, Kind.OPAQUE, start);
	setAside(list, index);
	list.end[index] = end;
	list.touching = false;
}

/** Class of the character at `at`; past the end, of a paragraph break. */
export function classAt(list: WordList, at: number): number {
	return at < list.limit ? classOf(list.table.lookUp(list.text.codePointAt(at)!)) : CharClass.PARAGRAPH;
}

/** First offset from `at` on whose character is not dropped. */
export function nextKept(list: WordList, at: number): number {
	for (;;) {
		const cls = classAt(list, at);
		const dropped = cls === CharClass.IGNORED || cls === CharClass.COMBINING || cls === CharClass.VOICED;
		if (!dropped) return at;
		at += list.text.codePointAt(at)! > 0xffff ? 2 : 1;
	}
}

export const isWordClass = (cls: number): boolean =>
	(cls >= CharClass.ALPHA && cls <= CharClass.KATAKANA) || cls === CharClass.JAMO;
