/**
 * Goes through every alias of a compiled index, for what a look-up cannot answer: which names hold words that begin
 * so? index-layout.ts draws the layout. A walk reads each node once and allocates nothing, some 5 ms for 240,000
 * aliases; finding names in a text is the matcher's (compiled-matcher.ts), a thousand times faster.
 */
import {
	BUCKET_FIELDS,
	INNER,
	LAST_CHILD,
	NODE_BITS,
	NODE_UNITS,
	POOL_KIND_MASK,
	POOL_KIND_SHIFT,
	PoolKind,
	SIZE_MASK,
	storedBytes,
	tokenBitsFor,
} from './index-layout.ts';
import { readList } from './index-lists.ts';
import type { IndexCounts, SectionViews } from './index-sections.ts';

/** Bits that a word of the index earned, by which its aliases are chosen. */
export type WordMarks = Uint16Array;

export interface AliasWalk {
	/**
	 * Writes into `marks` for every word of the index: bit w where the word begins with `wanted[w]`, and bit
	 * `MOST_WANTED + w` where it is that word. Folded words, at most MOST_WANTED.
	 */
	markWords(wanted: readonly string[], marks: WordMarks): void;
	/**
	 * Calls back for every reading of every alias whose words together have all bits of `all`.
	 * `marks` in the call are those of all its words together, `first` those of the first one; `words` is their number.
	 */
	eachAlias(marks: WordMarks, all: number, visit: VisitAlias): void;
	/** Words of the index: the length of `WordMarks`. */
	words: number;
}

export type VisitAlias = (row: number, style: number, marks: number, first: number, words: number) => void;

/** Half the bits of a `WordMarks` entry. Nobody's name is looked for by more words. */
export const MOST_WANTED = 8;

export function openAliasWalk(views: SectionViews, counts: IndexCounts): AliasWalk {
	const { buckets, tokenInfo, pool, nodes, lists, wideReadings } = views;
	const { bucketBits, rowBits, entities, tokens } = counts;
	const bucketCount = 2 ** bucketBits;
	const rowMask = 2 ** rowBits - 1;
	const styleMask = 2 ** (31 - rowBits) - 1;
	const highBits = NODE_BITS - 16 - tokenBitsFor(tokens);
	const highMask = (1 << highBits) - 1;
	const tokenMask = (1 << tokenBitsFor(tokens)) - 1;
	const topBit = 1 << (highBits + 15);
	const secondBit = topBit >>> 1;

	const headOf = (node: number): number =>
		nodes[node * NODE_UNITS + 1]! | (nodes[node * NODE_UNITS + 2]! << 16);
	const payloadOf = (node: number): number => ((headOf(node) & highMask) << 16) | nodes[node * NODE_UNITS]!;

	/** Unit `k` of the word at `place` of the pool. */
	function unitAt(place: number, kind: number, k: number): number {
		if (kind === PoolKind.WIDE) return pool[place + k * 2]! | (pool[place + k * 2 + 1]! << 8);
		return kind === PoolKind.PAGED ? (pool[place]! << 8) | pool[place + 1 + k]! : pool[place + k]!;
	}

	function beginsWith(place: number, kind: number, word: string): boolean {
		for (let k = 0; k < word.length; k++) if (unitAt(place, kind, k) !== word.charCodeAt(k)) return false;
		return true;
	}

	/** Of one list at a time. */
	const readings: number[] = [];

	/** The readings of a payload: itself, or a list. */
	function visitReadings(
		payload: number,
		marks: number,
		first: number,
		words: number,
		visit: VisitAlias,
	): void {
		if (!(payload & topBit)) {
			visitReading(payload, marks, first, words, visit);
			return;
		}
		const count = readList(lists, payload & ~topBit, readings);
		for (let n = 0; n < count; n++) visitReading(readings[n]!, marks, first, words, visit);
	}

	function visitReading(bits: number, marks: number, first: number, words: number, visit: VisitAlias): void {
		let row = bits & rowMask;
		let style = bits >>> rowBits;
		if (style === styleMask) {
			style = wideReadings[row * 2 + 1]!;
			row = wideReadings[row * 2]!;
		}
		// A row after the last is a blocker: a name that is nobody's.
		if (row < entities) visit(row, style, marks, first, words);
	}

	return {
		words: tokens,
		markWords(wanted, marks) {
			const lead = wanted.map((word) => word.charCodeAt(0));
			for (let bucket = 0; bucket < bucketCount; bucket++) {
				const end = buckets[(bucket + 1) * BUCKET_FIELDS]!;
				let place = buckets[bucket * BUCKET_FIELDS + 1]!;
				for (let token = buckets[bucket * BUCKET_FIELDS]!; token < end; token++) {
					const info = tokenInfo[token]!;
					const size = info & SIZE_MASK;
					const kind = (info >>> POOL_KIND_SHIFT) & POOL_KIND_MASK;
					const unit = unitAt(place, kind, 0);
					let found = 0;
					for (let w = 0; w < lead.length; w++) {
						const word = wanted[w]!;
						if (unit !== lead[w] || word.length > size || !beginsWith(place, kind, word)) continue;
						found |= 1 << w;
						if (word.length === size) found |= 1 << (MOST_WANTED + w);
					}
					marks[token] = found;
					place += storedBytes(size, kind);
				}
			}
		},
		eachAlias(marks, all, visit) {
			function walk(node: number, before: number, first: number, depth: number): void {
				const head = headOf(node);
				const payload = payloadOf(node);
				if (!(head & INNER)) {
					if ((before & all) === all) visitReadings(payload, before, first, depth, visit);
					return;
				}
				let child = payload & (secondBit - 1);
				if (payload & secondBit) child++;
				if (payload & topBit) {
					if ((before & all) === all) visitReadings(payloadOf(child), before, first, depth, visit);
					child++;
				}
				for (; ; child++) {
					const word = (headOf(child) >>> highBits) & tokenMask;
					walk(child, before | marks[word]!, first, depth + 1);
					if (headOf(child) & LAST_CHILD) return;
				}
			}
			for (let bucket = 0; bucket < bucketCount; bucket++) {
				const token = buckets[bucket * BUCKET_FIELDS]!;
				const node = buckets[bucket * BUCKET_FIELDS + 2]!;
				const count = buckets[(bucket + 1) * BUCKET_FIELDS + 2]! - node;
				for (let n = 0; n < count; n++) walk(node + n, marks[token + n]!, marks[token + n]!, 1);
			}
		},
	};
}
