/**
 * Cuts a text into words by the rules of words.ts, in two steps over each stretch of some thousand characters:
 *
 * 1. Look every unit up, write its folded form, and note where plain letters begin and end. This loop has no
 *    branch that depends on the text, which makes it twice as fast as the obvious one.
 * 2. Go from one run of plain letters to the next. A run after a single space is a word, and that is all for
 *    nine words in ten; a mark and a space between two runs are nearly as cheap. Whatever else stands between
 *    two runs is read character by character (read-gap.ts).
 *
 * So an odd character costs what it costs and slows nothing else. The arrays are reused: what a scanner
 * returns holds until its next call.
 */
import { CharClass } from './chars.ts';
import { classOf, EXPANDS, type FoldTable, LOWER, sharedTable } from './fold-table.ts';
import { addRun, mayBeListed, readGap } from './read-gap.ts';
import {
	closeWord,
	createWordList,
	flushHyphen,
	growWords,
	resetWordList,
	type WordList,
} from './word-list.ts';
import { Gap, Kind, type Words } from './words.ts';

/** Reads the words of a text, or of the part of it from `from` to `to`; offsets are into the whole text. */
export type WordScanner = (text: string, from?: number, to?: number) => Words;

/** Units looked up at a time: the notes about them stay in the processor's first cache. */
const STRETCH = 4096;
/** An edge without its mark. */
const OFFSET = 0x7fffffff;
const SPACE = 0x20;

/**
 * Which plain words that begin with a small letter may begin an alias, and which marks: a table of
 * SMALL_WORDS places (smallKey) with a 1 for those that may. Any other word may.
 */
export type SmallWords = Uint8Array;

/** Entries of a table of small words. */
export const SMALL_WORDS = 4096;
const ALL_WORDS = new Uint8Array(SMALL_WORDS).fill(1);

/** Place of a word among SMALL_WORDS by its first two folded units (0 where there is none) and its size. */
export function smallKey(first: number, second: number, size: number): number {
	return Math.imul((Math.imul(first, 67) + second) ^ (size << 13), 0x9e3779b1) >>> 20;
}

/** @param smallWords what `Words.beginnings` leaves out; nothing by default */
export function createWordScanner(
	table: FoldTable = sharedTable(),
	smallWords: SmallWords = ALL_WORDS,
): WordScanner {
	const list = createWordList(table);
	const { units } = table;
	/** Begin and end of the runs of plain letters in a stretch, alternating. */
	const edges = new Int32Array(STRETCH + 2);

	return function scan(text: string, from = 0, to = text.length): Words {
		resetWordList(list, text, from, to);
		for (let stretch = from; stretch < to; stretch += STRETCH) {
			const stop = Math.min(to, stretch + STRETCH);
			const count = lookUpStretch(text, from, stretch, stop, units, list.folded, edges);
			readStretch(list, units, smallWords, edges, count);
		}
		if (list.done < to) readGap(list, list.done, to);
		closeWord(list);
		flushHyphen(list);
		return list;
	};
}

/**
 * The first step. Writes folded units for the text from `from` to `to`, and into `edges` where runs of plain
 * letters begin and end. Returns the number of edges, an even one: a run that reaches `to` ends there and goes
 * on in the next stretch. The sign of an edge where a run begins says that it begins with a small letter.
 *
 * Four units a turn, since the processor overlaps them: a fifth faster.
 */
function lookUpStretch(
	text: string,
	base: number,
	from: number,
	to: number,
	units: Int32Array,
	folded: Uint16Array,
	edges: Int32Array,
): number {
	let edge = 0;
	let before = 0;
	let at = from;
	let k = from - base;
	for (const stop = to - 3; at < stop; at += 4, k += 4) {
		const a = units[text.charCodeAt(at)]!;
		const b = units[text.charCodeAt(at + 1)]!;
		const c = units[text.charCodeAt(at + 2)]!;
		const d = units[text.charCodeAt(at + 3)]!;
		folded[k] = a;
		folded[k + 1] = b;
		folded[k + 2] = c;
		folded[k + 3] = d;
		edges[edge] = at | ((a & LOWER) << 9);
		edge += (a ^ before) >>> 31;
		edges[edge] = (at + 1) | ((b & LOWER) << 9);
		edge += (b ^ a) >>> 31;
		edges[edge] = (at + 2) | ((c & LOWER) << 9);
		edge += (c ^ b) >>> 31;
		edges[edge] = (at + 3) | ((d & LOWER) << 9);
		edge += (d ^ c) >>> 31;
		before = d;
	}
	for (; at < to; at++, k++) {
		const a = units[text.charCodeAt(at)]!;
		folded[k] = a;
		edges[edge] = at | ((a & LOWER) << 9);
		edge += (a ^ before) >>> 31;
		before = a;
	}
	if (edge & 1) edges[edge++] = to;
	return edge;
}

/** The second step. */
function readStretch(
	list: WordList,
	units: Int32Array,
	smallWords: SmallWords,
	edges: Int32Array,
	count: number,
): void {
	for (let k = 0; k < count; k += 2) {
		// Room for every word of the stretch and a mark before each.
		if (list.count + (count - k) > list.start.length) growWords(list, list.count * 2 + count);
		if (list.open === Kind.ALPHA && !list.unsettled) {
			k = takePlainWords(list, units, smallWords, edges, k, count);
			if (k >= count) return;
		}
		const end = edges[k + 1]! & OFFSET;
		let start = edges[k]! & OFFSET;
		if (list.done < start) list.done = readGap(list, list.done, start);
		if (list.done < end) {
			start = Math.max(start, list.done);
			addRun(list, start, end);
			list.done = end;
		}
	}
}

/**
 * Takes words as long as they follow a single space, or a mark and a space, from edge `from` on. Returns the
 * edge that it stopped at. The last word is open and plain, before and after.
 */
function takePlainWords(
	list: WordList,
	units: Int32Array,
	smallWords: SmallWords,
	edges: Int32Array,
	from: number,
	count: number,
): number {
	const { start, end, beginnings, folded, base } = list;
	let { count: words, done, beginningCount } = list;
	let k = from;
	for (; k < count; k += 2) {
		const begin = edges[k]! & OFFSET;
		if (begin - done !== 1 || folded[done - base] !== SPACE) {
			if (begin - done !== 2) break;
			list.count = words;
			list.done = done;
			list.beginningCount = beginningCount;
			if (!takeMark(list, units, smallWords)) break;
			words = list.count;
			beginningCount = list.beginningCount;
		}
		start[words] = begin;
		done = edges[k + 1]! & OFFSET;
		end[words] = done;
		const at = begin - base;
		const size = done - begin;
		const key = smallKey(folded[at]!, size > 1 ? folded[at + 1]! : 0, size);
		beginnings[beginningCount] = words++;
		beginningCount += smallWords[key]! | ((edges[k]! >>> 31) ^ 1);
	}
	list.beginningCount = beginningCount;
	list.count = words;
	list.done = done;
	return k;
}

/**
 * Takes the mark in a gap of a mark and a space, in either order; false where it is something else. A full
 * stop is such a mark after a word that is neither one letter nor can be an abbreviation.
 */
function takeMark(list: WordList, units: Int32Array, smallWords: SmallWords): boolean {
	const { folded, base, done, count } = list;
	const before = folded[done - base] === SPACE ? 1 : 0;
	if (folded[done + 1 - before - base] !== SPACE) return false;
	const at = done + before;
	const entry = units[list.text.charCodeAt(at)]!;
	const cls = classOf(entry);
	if (cls === CharClass.DOT) {
		const last = count - 1;
		const size = list.end[last]! - list.start[last]!;
		if (before || size === 1 || list.aside[last] !== 0) return false;
		if (mayBeListed(folded, list.start[last]! - base, size)) return false;
	} else if (cls !== CharClass.MARK || entry & EXPANDS) return false;
	list.start[count] = at;
	list.end[count] = at + 1;
	list.kind[count] = Kind.MARK;
	list.beginnings[list.beginningCount] = count;
	list.beginningCount += smallWords[smallKey(folded[at - base]!, 0, 1)]!;
	// The space stands before the mark, or before the word after it.
	list.gap[count + before] = Gap.NONE;
	list.count = count + 1;
	return true;
}
