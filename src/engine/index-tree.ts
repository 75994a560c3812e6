/**
 * Builds the token and alias sections of the index (index-layout.ts) from word sequences with their readings.
 * Runs at build time only; a million sequences take a few seconds and some hundred megabytes.
 */
import {
	filterBits,
	filterShift,
	filterWord,
	hashUnits,
	INNER,
	LAST,
	LIST,
	mixHash,
	NOTHING,
	pairKey,
	RANK_STEP,
	singleKey,
	TOKEN_BITS,
	WIDE,
} from './index-layout.ts';
import type { SectionData } from './index-sections.ts';
import { SMALL_WORDS, smallKey } from './scan.ts';

/** One form of an alias with one packed reading. */
export interface TreeEntry {
	words: readonly string[];
	/** 31 bits. */
	reading: number;
	/** A text may write its first letter small. */
	small: boolean;
}

/** Tokens a bucket holds on average: short enough to look at each, long enough to keep buckets few. */
const TOKENS_PER_BUCKET = 4;
/** Bits of a filter a key: with two bits set a key and blocks of 32 bits, one word in twelve passes by chance. */
const FILTER_BITS_PER_KEY = 8;
const unitsOf = (word: string): number[] => Array.from({ length: word.length }, (_, k) => word.charCodeAt(k));
const HANGUL = /^\p{Script=Hangul}/u;

/** Interned words, and sequences of them, as they are added. */
export interface TreeBuilder {
	add(entry: TreeEntry): void;
	build(): { sections: SectionData; tokens: number; nodes: number; bucketBits: number };
}

export function createTreeBuilder(): TreeBuilder {
	const tokenOf = new Map<string, number>();
	/** All sequences one after the other: length, then tokens. */
	let flat = new Int32Array(1 << 12);
	let used = 0;
	const starts: number[] = [];
	const readings: number[] = [];
	const small: boolean[] = [];

	function add({ words, reading, small: maySmall }: TreeEntry): void {
		if (used + words.length + 1 > flat.length) {
			const grown = new Int32Array(flat.length * 2);
			grown.set(flat);
			flat = grown;
		}
		starts.push(used);
		readings.push(reading);
		small.push(maySmall);
		flat[used++] = words.length;
		for (const word of words) {
			let token = tokenOf.get(word);
			if (token === undefined) {
				token = tokenOf.size;
				tokenOf.set(word, token);
			}
			flat[used++] = token;
		}
	}

	function build() {
		const words = [...tokenOf.keys()];
		if (words.length >= 2 ** TOKEN_BITS)
			throw new RangeError(`${words.length} words are too many for the index`);
		const hashes = Int32Array.from(words, (word) => hashUnits(unitsOf(word), 0, word.length));
		const { rankOf, sections: tokens, bucketBits } = tokenSections(words, hashes);
		for (const start of starts) {
			for (let k = start + 1; k <= start + flat[start]!; k++) flat[k] = rankOf[flat[k]!]!;
		}
		const hashByRank = new Int32Array(words.length);
		const wordByRank: string[] = Array<string>(words.length).fill('');
		const mayGrow = new Uint8Array(words.length);
		words.forEach((word, t) => {
			hashByRank[rankOf[t]!] = hashes[t]!;
			wordByRank[rankOf[t]!] = word;
			mayGrow[rankOf[t]!] = Number(HANGUL.test(word));
		});
		const order = Uint32Array.from(starts.keys());
		order.sort((a, b) => compareSequences(flat, starts[a]!, starts[b]!) || a - b);
		const tree = nodeSections(flat, starts, readings, order, words.length);
		return {
			sections: {
				...tokens,
				...tree.sections,
				...filterSections(flat, starts, small, order, hashByRank, mayGrow, wordByRank),
			},
			tokens: words.length,
			nodes: tree.nodes,
			bucketBits,
		};
	}
	return { add, build };
}

/** Order of token ranks; a sequence stands before those that it begins. */
function compareSequences(flat: Int32Array, a: number, b: number): number {
	const lengthA = flat[a]!;
	const lengthB = flat[b]!;
	const shared = Math.min(lengthA, lengthB);
	for (let k = 1; k <= shared; k++) {
		const difference = flat[a + k]! - flat[b + k]!;
		if (difference !== 0) return difference;
	}
	return lengthA - lengthB;
}

/** Tokens in order of their mixed hash. */
function tokenSections(words: readonly string[], hashes: Int32Array) {
	const mixed = Float64Array.from(hashes, mixHash);
	const order = Uint32Array.from(words.keys());
	order.sort((a, b) => mixed[a]! - mixed[b]! || (words[a]! < words[b]! ? -1 : 1));
	const rankOf = new Uint32Array(words.length);
	order.forEach((token, rank) => {
		rankOf[token] = rank;
	});
	const bucketBits = Math.max(1, Math.ceil(Math.log2(Math.max(1, words.length / TOKENS_PER_BUCKET))));
	const buckets = 2 ** bucketBits;
	const bucketStart = new Uint32Array(buckets + 1);
	const bucketPool = new Uint32Array(buckets);
	const tokenTag = new Uint16Array(words.length);
	const tokenSize = new Uint8Array(words.length);
	const isWide = words.map((word) => /[\u0100-\uffff]/.test(word));
	const pool = new Uint8Array(words.reduce((sum, word, t) => sum + word.length * (isWide[t] ? 2 : 1), 0));
	let bucket = -1;
	let at = 0;
	order.forEach((token, rank) => {
		const own = Math.floor(mixed[token]! / 2 ** (32 - bucketBits));
		while (bucket < own) {
			bucketStart[++bucket] = rank;
			bucketPool[bucket] = at;
		}
		const word = words[token]!;
		tokenTag[rank] = mixed[token]! & 0xffff;
		tokenSize[rank] = word.length | (isWide[token] ? WIDE : 0);
		for (let k = 0; k < word.length; k++) {
			const unit = word.charCodeAt(k);
			pool[at++] = unit;
			if (isWide[token]) pool[at++] = unit >>> 8;
		}
	});
	while (bucket < buckets - 1) {
		bucketStart[++bucket] = words.length;
		bucketPool[bucket] = at;
	}
	bucketStart[buckets] = words.length;
	return { rankOf, bucketBits, sections: { bucketStart, bucketPool, tokenTag, tokenSize, pool } };
}

/** The tree, level by level, from sorted sequences. */
function nodeSections(
	flat: Int32Array,
	starts: readonly number[],
	readings: readonly number[],
	order: Uint32Array,
	tokens: number,
) {
	const edge: number[] = [0];
	const value: number[] = [];
	const inner: boolean[] = [];
	const innerChild: number[] = [];
	const innerValue: number[] = [];
	const lists: number[] = [];
	const listAt = new Map<string, number>();
	/** Range of `order` below each node, and its depth. */
	const low: number[] = [0];
	const high: number[] = [order.length];
	const depth: number[] = [0];

	function payload(from: number, to: number): number {
		const own = [...new Set(Array.from(order.subarray(from, to), (n) => readings[n]!))];
		if (own.length === 0) return NOTHING;
		if (own.length === 1) return own[0]!;
		const key = own.join();
		let at = listAt.get(key);
		if (at === undefined) {
			at = lists.length;
			listAt.set(key, at);
			for (const reading of own) lists.push(reading);
			lists[lists.length - 1] = (lists.at(-1)! | LAST) >>> 0;
		}
		return (LIST | at) >>> 0;
	}

	for (let node = 0; node < edge.length; node++) {
		const level = depth[node]!;
		let at = low[node]!;
		const end = high[node]!;
		while (at < end && flat[starts[order[at]!]!] === level) at++;
		const own = payload(low[node]!, at);
		inner[node] = at < end || node === 0;
		if (!inner[node]) {
			value[node] = own;
			continue;
		}
		value[node] = innerChild.length;
		innerChild.push(edge.length);
		innerValue.push(own);
		while (at < end) {
			const token = flat[starts[order[at]!]! + 1 + level]!;
			edge.push(token);
			depth.push(level + 1);
			low.push(at);
			while (at < end && flat[starts[order[at]!]! + 1 + level] === token) at++;
			high.push(at);
		}
	}
	innerChild.push(edge.length);

	const firstTokens = new Uint32Array(Math.ceil(tokens / RANK_STEP) * (RANK_STEP / 32));
	for (let node = 1; node < innerChild[1]!; node++)
		firstTokens[edge[node]! >>> 5]! |= 1 << (edge[node]! & 31);
	const firstRank = new Uint32Array(firstTokens.length / (RANK_STEP / 32));
	let count = 0;
	firstTokens.forEach((bits, n) => {
		if (n % (RANK_STEP / 32) === 0) firstRank[n / (RANK_STEP / 32)] = count;
		for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
	});
	return {
		nodes: edge.length,
		sections: {
			edgeLow: Uint16Array.from(edge, (token) => token & 0xffff),
			edgeHigh: Uint8Array.from(edge, (token, node) => (token >>> 16) | (inner[node] ? INNER : 0)),
			value: Uint32Array.from(value),
			innerChild: Uint32Array.from(innerChild),
			innerValue: Uint32Array.from(innerValue),
			lists: Uint32Array.from(lists),
			firstTokens,
			firstRank,
		},
	};
}

/** The filters over first words. */
function filterSections(
	flat: Int32Array,
	starts: readonly number[],
	small: readonly boolean[],
	order: Uint32Array,
	hashes: Int32Array,
	mayGrow: Uint8Array,
	words: readonly string[],
) {
	const keys = new Set<number>();
	const firstKeys = new Set<number>();
	const smallWords = new Uint8Array(SMALL_WORDS);
	for (const n of order) {
		const start = starts[n]!;
		const first = hashes[flat[start + 1]!]!;
		const second = flat[start] === 1 ? undefined : flat[start + 2]!;
		// A text may write particles after the last word, so that its second word is another one.
		const plain = second === undefined || mayGrow[second];
		const key = plain ? singleKey(first) : pairKey(first, hashes[second]!);
		keys.add(key);
		firstKeys.add(singleKey(first));
		if (small[n]) {
			const word = words[flat[start + 1]!]!;
			smallWords[smallKey(word.charCodeAt(0), word.charCodeAt(1) || 0, word.length)] = 1;
		}
	}
	return { filter: filterOf(keys), firstFilter: filterOf(firstKeys), smallWords };
}

function filterOf(keys: ReadonlySet<number>): Uint32Array {
	const words = 2 ** Math.max(1, Math.round(Math.log2((keys.size * FILTER_BITS_PER_KEY) / 32 + 1)));
	const filter = new Uint32Array(words);
	const shift = filterShift(words);
	for (const key of keys) filter[filterWord(key, shift)]! |= filterBits(key);
	return filter;
}
