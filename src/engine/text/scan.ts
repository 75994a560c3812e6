/**
 * Cuts a text into words by the rules of words.ts, in two steps over each stretch of some thousand characters:
 *
 * 1. Look every unit up, write its folded form, and note where plain letters begin and end. This loop has no
 *    branch that depends on the text, which makes it twice as fast as the obvious one.
 * 2. Go from one run of plain letters to the next. A run after a single space is a word, and that is all for
 *    most words. Whatever else stands between two runs is read character by character (read-gap.ts).
 *
 * So an odd character costs what it costs and slows nothing else. The arrays are reused: what a scanner
 * returns holds until its next call. The compiled matcher has only parts of a text read (scout.ts).
 */
import { type FoldTable, sharedTable } from './fold-table.ts';
import { addRun, readGap } from './read-gap.ts';
import {
	closeWord,
	createWordList,
	flushHyphen,
	growRoom,
	growWords,
	resetWordList,
	type WordList,
} from './word-list.ts';
import { Kind, type Words } from './words.ts';

/** Reads the words of a text, or of the part of it from `from` to `to`; offsets are into the whole text. */
export type WordScanner = (text: string, from?: number, to?: number) => Words;

/** Units looked up at a time: the notes about them stay in the processor's first cache. */
const STRETCH = 4096;
const SPACE = 0x20;

/** Reads the words of a text from some place on, as far as one likes. */
export interface WordReader {
	/** What was read: the same list for every text. */
	words: WordList;
	/** Begins at `from`, where the text begins or white space stands. `room`: units that will be read, about. */
	begin(text: string, from: number, limit: number, room: number): void;
	/** Reads on up to `to`, where the text ends, or a word before white space. */
	readTo(to: number): void;
}

export function createWordReader(table: FoldTable): WordReader {
	const list = createWordList(table);
	const { units } = table;
	/** Begin and end of the runs of plain letters in a stretch, alternating. */
	const edges = new Int32Array(STRETCH + 2);

	return {
		words: list,
		begin: (text, from, limit, room) => resetWordList(list, text, from, limit, room),
		readTo(to) {
			const { text, base } = list;
			if (to - base > list.room) growRoom(list, Math.max(to - base, list.room * 2));
			for (let stretch = list.done; stretch < to; stretch += STRETCH) {
				const stop = Math.min(to, stretch + STRETCH);
				const count = lookUpStretch(text, base, stretch, stop, units, list.folded, edges);
				readStretch(list, edges, count);
			}
			if (list.done < to) list.done = readGap(list, list.done, to);
			closeWord(list);
			flushHyphen(list);
		},
	};
}

/** Reads whole texts, or the part from `from` to `to`; what it returns holds until its next call. */
export function createWordScanner(table: FoldTable = sharedTable()): WordScanner {
	const { words, begin, readTo } = createWordReader(table);
	return (text, from = 0, to = text.length) => {
		begin(text, from, to, to - from);
		readTo(to);
		return words;
	};
}

/**
 * The first step. Writes folded units for the text from `from` to `to`, and into `edges` where runs of plain
 * letters begin and end. Returns the number of edges, an even one: a run that reaches `to` ends there and goes
 * on in the next stretch.
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
	for (let at = from, k = from - base; at < to; at++, k++) {
		const a = units[text.charCodeAt(at)]!;
		folded[k] = a;
		edges[edge] = at;
		edge += (a ^ before) >>> 31;
		before = a;
	}
	if (edge & 1) edges[edge++] = to;
	return edge;
}

/** The second step. */
function readStretch(list: WordList, edges: Int32Array, count: number): void {
	for (let k = 0; k < count; k += 2) {
		// Room for every word of the stretch.
		if (list.count + (count - k) > list.start.length) growWords(list, list.count * 2 + count);
		if (list.open === Kind.ALPHA && !list.unsettled) {
			k = takePlainWords(list, edges, k, count);
			if (k >= count) return;
		}
		const end = edges[k + 1]!;
		let start = edges[k]!;
		if (list.done < start) list.done = readGap(list, list.done, start);
		if (list.done < end) {
			start = Math.max(start, list.done);
			addRun(list, start, end);
			list.done = end;
		}
	}
}

/**
 * Takes words as long as they follow a single space, from edge `from` on. Returns the edge that it stopped at. The last word is open and plain, before and after.
 */
function takePlainWords(list: WordList, edges: Int32Array, from: number, count: number): number {
	const { start, end, folded, base } = list;
	let { count: words, done } = list;
	let k = from;
	for (; k < count; k += 2) {
		const begin = edges[k]!;
		if (begin - done !== 1 || folded[done - base] !== SPACE) break;
		start[words] = begin;
		done = edges[k + 1]!;
		end[words++] = done;
	}
	list.count = words;
	list.done = done;
	return k;
}
