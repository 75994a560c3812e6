/**
 * Matches a text against a compiled index without cutting all of it into words. A first pass over the text finds
 * runs: units in a row that are not APART, the sign at which no word ever touches another. A run of plain letters
 * is one word, which nearly always the filters of the index (index-filters.ts) rule out as the beginning of an alias; only
 * where they do not, and where a run holds anything odd (an apostrophe, a full stop inside, Han), are words read by the rules
 * (scan.ts) and looked up (search.ts). So ordinary text costs little more than reading it.
 *
 * Words are read from white space to white space, since nothing but the kind of gap reaches across it; who looks
 * farther reads on (`readOn`, `wordsBefore` of words.ts). What is found is what a search through all words finds.
 */
import type { Match } from '../../model/lexicon.ts';
import { CharClass } from '../text/chars.ts';
import { APART, classOf, type FoldTable, isSpace, LOWER, PLAIN } from '../text/fold-table.ts';
import { NEIGHBOUR_REACH } from '../text/letters.ts';
import { createWordReader } from '../text/scan.ts';
import { isArabicOrHebrew, takesGenitiveS } from '../text/within-word.ts';
import { appendPlain } from '../text/word-list.ts';
import { foldedHash, Kind, type Words } from '../text/words.ts';
import { type Filters, smallKey } from './index-filters.ts';
import type { SectionViews } from './index-sections.ts';
import { type AliasTree, createSearch } from './search.ts';

/** Units whose runs are noted at a time: the notes stay in the processor's first cache, and places fit 16 bits. */
const STRETCH = 4096;
/** Units of text that a list of words has room for at first; most hold a name and the word after it. */
const ROOM = 1024;
/** Words after which a list is begun anew at the next white space. */
const MOST_WORDS = 200;
/** A name of two words, and the one after it. */
const MOST_PLAIN = 3;
/** Units back in which the words before a name are looked for first. */
const LOOK_BACK = 64;
/** Places of an edge: the offset in its stretch, and how many odd units stand before it there. */
const OFFSET_MASK = 0xffff;
const ODD_SHIFT = 16;

const SMALL_S = 0x73;

/** Appends what is found in a text; `lang` as for a Matcher. */
export type Scout = (text: string, lang: string | undefined, matches: Match[]) => void;

export function createScout(tree: AliasTree, filters: Filters, views: SectionViews, table: FoldTable): Scout {
	const { units } = table;
	const signs = signsOf(table, views.firstMarks);
	const { smallWords } = views;
	const reader = createWordReader(table);
	const { words } = reader;
	const earlier = createWordReader(table);
	const search = createSearch(tree, words, table);
	/** Begin and end of the runs of a stretch, alternating. */
	const edges = new Int32Array(STRETCH + 2);
	let text = '';
	/** No filter counts. */
	let everywhere = false;
	/** First word of `words` that was not looked at. */
	let next = 0;
	/** Hashes of the word that mayBegin was asked about last and of the one after it, 0 where it was not needed. */
	let lastHash = 0;
	let nextHash = 0;

	const classAt = (at: number): number => classOf(table.lookUp(text.charCodeAt(at)));
	const isSpaceAt = (at: number): boolean => isSpace(classAt(at));

	/** Where the white space at or before `at` begins; 0 if there is none. */
	function spaceBefore(at: number): number {
		if (!isSpaceAt(at)) while (at > 0 && !isSpaceAt(at - 1)) at--;
		while (at > 0 && isSpaceAt(at - 1)) at--;
		return at;
	}

	/** Where white space begins, or the text ends, after `at`. */
	function spaceAfter(at: number): number {
		while (at < text.length && !isSpaceAt(at)) at++;
		return at;
	}

	words.readOn = () => {
		let at = words.done;
		if (at >= words.limit) return false;
		while (at < words.limit && isSpaceAt(at)) at++;
		reader.readTo(spaceAfter(at));
		return true;
	};

	words.wordsBefore = (): Words | undefined => {
		const to = words.base;
		for (let reach = LOOK_BACK; to > 0; reach *= 4) {
			const from = spaceBefore(Math.max(0, to - reach));
			earlier.begin(text, from, text.length, to - from);
			earlier.readTo(to);
			if (from === 0 || earlier.words.count >= NEIGHBOUR_REACH) return earlier.words;
		}
		return undefined;
	};

	/** Looks at every word of a run. */
	function look(begin: number, end: number): void {
		if (end <= search.free()) return;
		const from = spaceBefore(begin);
		if (from > words.done || (from === words.done && words.count > MOST_WORDS)) {
			reader.begin(text, from, text.length, ROOM);
			next = 0;
		}
		// The search may have read some of it before.
		if (end > words.done) reader.readTo(spaceAfter(end));
		while (next < words.count && words.start[next]! < begin) next++;
		for (; next < words.count && words.start[next]! < end; next++) {
			// An address goes on over hyphens, and a word may begin where it ends, inside a later run.
			if (words.kind[next] === Kind.OPAQUE) end = Math.max(end, words.end[next]! + 1);
			if (words.start[next]! < search.free()) continue;
			if (tree.mayBegin(words, next) || search.holdsMore(next)) search.take(next);
		}
	}

	/** Takes the alias that may begin with a word of plain letters, whose edges are `edges[k]` on. */
	function takeAt(begin: number, end: number, base: number, k: number, count: number): void {
		if (begin < words.done || !beginPlain(base, k, count)) {
			look(begin, end);
			return;
		}
		words.hash[0] = lastHash;
		// Only where the two words stand side by side.
		if (words.count > 1) words.hash[1] = nextHash;
		next = 1;
		search.take(0);
	}

	/**
	 * Begins the list with the words from `edges[k]` on, as long as they are plain and one space parts them: what
	 * reading them would give. False where the first is not so.
	 */
	function beginPlain(base: number, k: number, count: number): boolean {
		const from = base + (edges[k]! & OFFSET_MASK) - 1;
		if (from < 1 || isSpaceAt(from - 1)) return false;
		let done = from;
		for (let n = 0; n < MOST_PLAIN && k < count; n++, k += 2) {
			const begin = base + (edges[k]! & OFFSET_MASK);
			if (begin !== done + 1 || classAt(done) !== CharClass.SPACE) break;
			const end = base + (edges[k + 1]! & OFFSET_MASK);
			// Nothing odd in it, and nothing but white space behind it.
			if (edges[k + 1]! - edges[k]! !== end - begin || (end < text.length && !isSpaceAt(end))) break;
			if (n === 0) reader.begin(text, from, text.length, ROOM);
			appendPlain(words, begin, end);
			done = end;
		}
		return done > from;
	}

	const hashAt = (begin: number, end: number): number => foldedHash(text, units, begin, end);

	/**
	 * Where the word ends in a run with odd units; -1 where that takes reading. A full stop or apostrophe at the end
	 * and a possessive are no part of the word, but a single letter keeps its full stop.
	 */
	function wordEnd(begin: number, end: number, odd: number): number {
		if (odd > 1) return -1;
		const last = units[text.charCodeAt(end - 1)]!;
		const cls = classOf(last);
		if (cls === CharClass.APOSTROPHE) return end - 1 > begin ? end - 1 : -1;
		if (cls === CharClass.DOT) return end - 2 > begin ? end - 1 : -1;
		if ((last & OFFSET_MASK) !== SMALL_S || end - 2 <= begin) return -1;
		return classOf(units[text.charCodeAt(end - 2)]!) === CharClass.APOSTROPHE ? end - 2 : -1;
	}

	/** May an alias begin with a word of plain letters, and with the word after its run, whose edges are `edges[k]` on? */
	function mayBegin(begin: number, end: number, base: number, k: number, count: number): boolean {
		const hash = hashAt(begin, end);
		if (!filters.mayBegin(hash)) return false;
		lastHash = hash;
		nextHash = 0;
		if (k >= count || filters.mayBeAlone(hash)) return true;
		const from = base + (edges[k]! & OFFSET_MASK);
		if (from !== end + 1) return true;
		const cls = classOf(units[text.charCodeAt(end)]!);
		if (cls !== CharClass.SPACE && cls !== CharClass.LINE && cls !== CharClass.HYPHEN) return true;
		// A quotation mark may join two Hebrew runs.
		if (isArabicOrHebrew(units[text.charCodeAt(from)]! & 0xffff)) return true;
		let to = base + (edges[k + 1]! & OFFSET_MASK);
		const odd = (edges[k + 1]! >>> ODD_SHIFT) - (edges[k]! >>> ODD_SHIFT);
		if (odd > 0) to = wordEnd(from, to, odd);
		if (to < 0) return true;
		nextHash = hashAt(from, to);
		return filters.mayBeginPair(hash, nextHash);
	}

	/** Looks at every run of a stretch that begins an alias for all one knows. */
	function lookThrough(base: number, count: number): void {
		for (let k = -2; ; ) {
			k = nextRun(text, base, edges, k + 2, count, units, smallWords);
			if (k >= count) return;
			const begin = base + (edges[k]! & OFFSET_MASK);
			const runEnd = base + (edges[k + 1]! & OFFSET_MASK);
			const odd = (edges[k + 1]! >>> ODD_SHIFT) - (edges[k]! >>> ODD_SHIFT);
			const end = odd > 0 ? wordEnd(begin, runEnd, odd) : runEnd;
			const first = units[text.charCodeAt(begin)]! & 0xffff;
			if (runEnd <= search.free()) continue;
			if (end < 0 || isArabicOrHebrew(first)) look(begin, runEnd);
			else if (maySmall(begin, end) && mayBegin(begin, end, base, k + 2, count))
				takeAt(begin, end, base, k, count);
		}
	}

	/** May an alias begin with the word as far as its first letters tell? */
	function maySmall(begin: number, end: number): boolean {
		const first = units[text.charCodeAt(begin)]!;
		if (!(first & LOWER)) return true;
		const second = end - begin > 1 ? units[text.charCodeAt(begin + 1)]! & 0xffff : 0;
		return smallWords[smallKey(first & 0xffff, second, end - begin)] === 1;
	}

	return function scout(ownText, lang, matches) {
		text = ownText;
		search.start(lang, matches);
		// A genitive is another word than its name: every word must be looked at.
		everywhere = takesGenitiveS(lang);
		reader.begin(text, 0, text.length, ROOM);
		next = 0;
		for (let from = 0; from < text.length; ) {
			let to = Math.min(text.length, from + STRETCH);
			if (to < text.length) {
				while (to > from && !isSpaceAt(to)) to--;
			}
			if (to > from && !everywhere) lookThrough(from, runsOf(text, from, to, signs, edges));
			else {
				// Without white space, as Chinese is.
				if (to === from) to = spaceAfter(from + STRETCH);
				look(from, to);
			}
			from = to;
		}
	};
}

/** A unit of a run; a unit that is odd; what every unit adds to the place of the next. */
const IN_RUN = 1 << 31;
const ODD = 1 << ODD_SHIFT;
const ONE = 1;
const STEP = ODD | ONE;

/**
 * Writes into `edges` where runs begin and end between `from` and `to`, alternating: the offset from `from`, and
 * from ODD_SHIFT on the number of odd units before it. Returns the number of edges, an even one.
 */
function runsOf(text: string, from: number, to: number, signs: Int32Array, edges: Int32Array): number {
	let edge = 0;
	let place = 0;
	let before = 0;
	let at = from;
	// Four units a turn, since the processor overlaps them.
	for (const stop = to - 3; at < stop; at += 4) {
		const a = signs[text.charCodeAt(at)]!;
		const b = signs[text.charCodeAt(at + 1)]!;
		const c = signs[text.charCodeAt(at + 2)]!;
		const d = signs[text.charCodeAt(at + 3)]!;
		edges[edge] = place;
		edge += (a ^ before) >>> 31;
		place = (place + (a & STEP)) | 0;
		edges[edge] = place;
		edge += (b ^ a) >>> 31;
		place = (place + (b & STEP)) | 0;
		edges[edge] = place;
		edge += (c ^ b) >>> 31;
		place = (place + (c & STEP)) | 0;
		edges[edge] = place;
		edge += (d ^ c) >>> 31;
		place = (place + (d & STEP)) | 0;
		before = d;
	}
	for (; at < to; at++) {
		const a = signs[text.charCodeAt(at)]!;
		edges[edge] = place;
		edge += (a ^ before) >>> 31;
		place = (place + (a & STEP)) | 0;
		before = a;
	}
	if (edge & 1) edges[edge++] = place;
	return edge;
}

/**
 * The next run from edge `k` on that is not a plain word with a small first letter of which no alias begins with;
 * nine in ten are.
 */
function nextRun(
	text: string,
	base: number,
	edges: Int32Array,
	k: number,
	count: number,
	units: Int32Array,
	smallWords: Uint8Array,
): number {
	for (; k < count; k += 2) {
		const low = edges[k]!;
		const size = edges[k + 1]! - low;
		const begin = base + (low & OFFSET_MASK);
		const first = units[text.charCodeAt(begin)]!;
		const second = size > 1 ? units[text.charCodeAt(begin + 1)]! & 0xffff : 0;
		if (size > OFFSET_MASK || !(first & LOWER) || smallWords[smallKey(first & 0xffff, second, size)]) break;
	}
	return k;
}

/** All tables agree. */
let made: Int32Array | undefined;

/** For every unit what runsOf adds up: is it in a run, is it odd? Odd are also the marks that an alias begins with. */
function signsOf(table: FoldTable, marks: Uint16Array): Int32Array {
	const odd = ONE | IN_RUN | ODD;
	const { units, lookUp } = table;
	if (!made) {
		made = new Int32Array(units.length);
		for (let unit = 0; unit < units.length; unit++) {
			// Nothing is 0 but what a lazy table does not know yet.
			const entry = units[unit]! || lookUp(unit);
			made[unit] = entry & APART ? ONE : entry & PLAIN ? ONE | IN_RUN : odd;
		}
	}
	if (marks.length === 0) return made;
	return made.map((sign, unit) => (marks.includes(lookUp(unit) & 0xffff) ? odd : sign));
}
