/**
 * Builds the token and alias sections of the index (index-layout.ts) from word sequences with their readings.
 * Runs at build time only; a million sequences take a few seconds and some hundred megabytes.
 */
import { APART, sharedTable } from '../text/fold-table.ts';
import { hashUnits } from '../text/words.ts';
import {
	filterBits,
	filterShift,
	filterWord,
	pairKey,
	SMALL_WORDS,
	singleKey,
	smallKey,
} from './index-filters.ts';
import {
	BUCKET_FIELDS,
	INNER,
	LAST_CHILD,
	MOST_SMALL,
	mixHash,
	NODE_BITS,
	NODE_UNITS,
	POOL_KIND_SHIFT,
	PoolKind,
	storedBytes,
	TAG_MASK,
	TAG_SHIFT,
	tokenBitsFor,
} from './index-layout.ts';
import { writeList } from './index-lists.ts';
import type { SectionData } from './index-sections.ts';

/** One form of an alias with one packed reading. */
export interface TreeEntry {
	words: readonly string[];
	/** 31 bits. */
	reading: number;
	/** A text may write its first letter small. */
	small: boolean;
}

/** Tokens a bucket holds on average: short enough to look at each, long enough to keep buckets few. */
const TOKENS_PER_BUCKET = 8;
/**
 * Bits of a filter a key, before rounding to a power of two (4 to 8 then): with two bits set a key, one pair in eight
 * passes by chance. First words are few and every capitalised word asks for them, so their filter has more room.
 */
const PAIR_BITS_PER_KEY = 5.6;
const FIRST_BITS_PER_KEY = 10;
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
		const hashes = Int32Array.from(words, (word) => hashUnits(unitsOf(word), 0, word.length));
		const begins = new Uint8Array(words.length);
		for (const start of starts) begins[flat[start + 1]!] = 1;
		const { rankOf, sections: tokens, bucketBits } = tokenSections(words, hashes, begins);
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

/** How the units of a word are stored in the pool. */
function poolKind(word: string): number {
	if (!/[\u0100-\uffff]/.test(word)) return PoolKind.NARROW;
	const page = word.charCodeAt(0) >>> 8;
	for (let k = 1; k < word.length; k++) if (word.charCodeAt(k) >>> 8 !== page) return PoolKind.WIDE;
	return PoolKind.PAGED;
}

/** Tokens by bucket: in each, words that begin aliases before the others, then in order of hash. */
function tokenSections(words: readonly string[], hashes: Int32Array, begins: Uint8Array) {
	const mixed = Float64Array.from(hashes, mixHash);
	const bucketBits = Math.max(1, Math.ceil(Math.log2(Math.max(1, words.length / TOKENS_PER_BUCKET))));
	const count = 2 ** bucketBits;
	const bucketOf = Uint32Array.from(mixed, (hash) => Math.floor(hash / 2 ** (32 - bucketBits)));
	/** Bucket, then words that begin aliases, then hash; the text decides between equal hashes. */
	const sortKey = mixed.map((hash, t) => bucketOf[t]! * 2 ** 33 + (begins[t] ? 0 : 2 ** 32) + hash);
	const order = Uint32Array.from(words.keys());
	order.sort((a, b) => sortKey[a]! - sortKey[b]! || (words[a]! < words[b]! ? -1 : 1));
	const rankOf = new Uint32Array(words.length);
	order.forEach((token, rank) => {
		rankOf[token] = rank;
	});
	const buckets = new Uint32Array((count + 1) * BUCKET_FIELDS);
	const tokenInfo = new Uint16Array(words.length);
	const kinds = Uint8Array.from(words, poolKind);
	const pool = new Uint8Array(words.reduce((sum, word, t) => sum + storedBytes(word.length, kinds[t]!), 0));
	let bucket = -1;
	let at = 0;
	let node = 1;
	const enter = (until: number, rank: number) => {
		while (bucket < until) buckets.set([rank, at, node], ++bucket * BUCKET_FIELDS);
	};
	order.forEach((token, rank) => {
		enter(bucketOf[token]!, rank);
		const word = words[token]!;
		const kind = kinds[token]!;
		node += begins[token]!;
		tokenInfo[rank] = word.length | (kind << POOL_KIND_SHIFT) | ((mixed[token]! & TAG_MASK) << TAG_SHIFT);
		if (kind === PoolKind.PAGED) pool[at++] = word.charCodeAt(0) >>> 8;
		for (let k = 0; k < word.length; k++) {
			const unit = word.charCodeAt(k);
			pool[at++] = unit;
			if (kind === PoolKind.WIDE) pool[at++] = unit >>> 8;
		}
	});
	enter(count, words.length);
	return { rankOf, bucketBits, sections: { buckets, tokenInfo, pool } };
}

/** The tree, level by level, from sorted sequences. */
function nodeSections(
	flat: Int32Array,
	starts: readonly number[],
	readings: readonly number[],
	order: Uint32Array,
	tokens: number,
) {
	const tokenBits = tokenBitsFor(tokens);
	const room = NODE_BITS - tokenBits;
	/** Largest reading that a node can hold; others stand in `lists`. */
	const inlineReadings = 2 ** (room - 1);
	const lists: number[] = [];
	const listAt = new Map<string, number>();

	function payload(from: number, to: number): number {
		const first = readings[order[from]!]!;
		if (to === from + 1 && first < inlineReadings) return first;
		const own = [...new Set(Array.from(order.subarray(from, to), (n) => readings[n]!))];
		if (own.length === 1 && own[0]! < inlineReadings) return own[0]!;
		const key = own.join();
		let at = listAt.get(key);
		if (at === undefined) {
			at = lists.length;
			listAt.set(key, at);
			writeList(lists, own);
		}
		if (at >= inlineReadings) throw new RangeError('There are too many namesakes for the index');
		return inlineReadings + at;
	}

	// A node is a range of `order`, all of which share its first `depth` words; NO_RANGE holds a payload only.
	let nodes = new Uint16Array(1 << 12);
	const low: number[] = [0];
	const high: number[] = [order.length];
	const depth: number[] = [0];
	const token: number[] = [0];
	const last: number[] = [0];
	const held: number[] = [0];
	const put = (from: number, to: number, level: number, by: number, content = 0) => {
		low.push(from);
		high.push(to);
		depth.push(level);
		token.push(by);
		last.push(0);
		held.push(content);
	};
	function write(node: number, inner: boolean, content: number): void {
		if (content >= 2 ** room) throw new RangeError('There are too many names for the index');
		if ((node + 1) * NODE_UNITS > nodes.length) {
			const grown = new Uint16Array(nodes.length * 2);
			grown.set(nodes);
			nodes = grown;
		}
		const above = Math.floor(content / 2 ** 16);
		const word = (token[node]! << (NODE_BITS - 16 - tokenBits)) | above;
		const flags = (inner ? INNER : 0) | (last[node] ? LAST_CHILD : 0);
		nodes[node * NODE_UNITS] = content % 2 ** 16;
		nodes[node * NODE_UNITS + 1] = word & 0xffff;
		nodes[node * NODE_UNITS + 2] = ((word | flags) >>> 16) & 0xffff;
	}

	for (let node = 0; node < low.length; node++) {
		const level = depth[node]!;
		if (low[node] === high[node] && node > 0) {
			write(node, false, held[node]!);
			continue;
		}
		let at = low[node]!;
		const end = high[node]!;
		while (at < end && flat[starts[order[at]!]!] === level) at++;
		const ends = at > low[node]!;
		if (at === end && node > 0) {
			write(node, false, payload(low[node]!, at));
			continue;
		}
		const first = low.length;
		const children: number[] = [];
		for (let k = at; k < end; ) {
			const own = flat[starts[order[k]!]! + 1 + level]!;
			children.push(k);
			while (k < end && flat[starts[order[k]!]! + 1 + level] === own) k++;
		}
		const big = node > 0 && children.length > MOST_SMALL;
		if (big) put(0, 0, 0, 0, children.length);
		if (ends) put(0, 0, 0, 0, payload(low[node]!, at));
		children.forEach((from, n) => {
			put(from, children[n + 1] ?? end, level + 1, flat[starts[order[from]!]! + 1 + level]!);
		});
		if (children.length > 0) last[last.length - 1] = 1;
		const content = first + (ends ? 2 ** (room - 1) : 0) + (big ? 2 ** (room - 2) : 0);
		if (first >= 2 ** (room - 2)) throw new RangeError('There are too many names for the index');
		write(node, true, content);
	}
	return {
		nodes: low.length,
		sections: { nodes: nodes.slice(0, low.length * NODE_UNITS), lists: Uint8Array.from(lists) },
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
	const firstMarks = new Set<number>();
	for (const n of order) {
		const start = starts[n]!;
		const first = hashes[flat[start + 1]!]!;
		const second = flat[start] === 1 ? undefined : flat[start + 2]!;
		// A text may write particles after the last word, so that its second word is another one.
		const plain = second === undefined || mayGrow[second];
		const key = plain ? singleKey(first) : pairKey(first, hashes[second]!);
		keys.add(key);
		firstKeys.add(singleKey(first));
		const word = words[flat[start + 1]!]!;
		if (word.length === 1 && sharedTable().lookUp(word.charCodeAt(0)) & APART)
			firstMarks.add(word.charCodeAt(0));
		if (small[n]) {
			smallWords[smallKey(word.charCodeAt(0), word.charCodeAt(1) || 0, word.length)] = 1;
		}
	}
	return {
		filter: filterOf(keys, PAIR_BITS_PER_KEY),
		firstFilter: filterOf(firstKeys, FIRST_BITS_PER_KEY),
		smallWords,
		firstMarks: Uint16Array.from(firstMarks),
	};
}

function filterOf(keys: ReadonlySet<number>, bitsPerKey: number): Uint32Array {
	const words = 2 ** Math.max(1, Math.round(Math.log2((keys.size * bitsPerKey) / 32 + 1)));
	const filter = new Uint32Array(words);
	const shift = filterShift(words);
	for (const key of keys) filter[filterWord(key, shift)]! |= filterBits(key);
	return filter;
}
