/**
 * The matcher over a compiled index. What a mention is stands in search.ts; here is only how the index
 * answers, in typed arrays and without allocating (index-layout.ts draws the layout).
 */
import type { Candidate, EntityTable, Match, Matcher } from '../model/lexicon.ts';
import { type FoldTable, provideTable, sharedTable } from './fold-table.ts';
import { openEntities } from './index-entities.ts';
import { readFoldTable } from './index-fold.ts';
import {
	BUCKET_FIELDS,
	filterBits,
	filterShift,
	filterWord,
	INNER,
	LAST,
	LAST_CHILD,
	mixHash,
	NODE_BITS,
	NODE_UNITS,
	POOL_KIND_MASK,
	POOL_KIND_SHIFT,
	PoolKind,
	pairKey,
	SIZE_MASK,
	singleKey,
	storedBytes,
	TAG_MASK,
	TAG_SHIFT,
	tokenBitsFor,
} from './index-layout.ts';
import { type IndexCounts, openSections, type SectionViews } from './index-sections.ts';
import { readStyles } from './index-styles.ts';
import type { CaseDemand } from './letters.ts';
import { partsOf } from './parts.ts';
import { createWordScanner } from './scan.ts';
import { type AliasTree, search } from './search.ts';
import { takesGenitiveS } from './within-word.ts';
import { foldedFrom, foldedSize, hashOf, hashUnits, Kind, LONGEST_WORD, type Words } from './words.ts';

export interface CompiledIndex {
	matcher: Matcher;
	entities: EntityTable;
	counts: IndexCounts;
	/** For readers of other questions than linking asks (name-search.ts, seats.ts). */
	views: SectionViews;
	table: FoldTable;
}

export interface OpenOptions {
	/** Sums the whole content: once an install is enough. */
	checkWhole?: boolean;
}

/** Opens an index. Throws IndexFault, with a sentence for the reader, where the buffer is not a sound one. */
export function openIndex(buffer: ArrayBuffer, { checkWhole = false }: OpenOptions = {}): CompiledIndex {
	const { views, counts } = openSections(buffer, checkWhole);
	const own = readFoldTable(views);
	if (own) provideTable(() => own);
	const table = own ?? sharedTable();
	return {
		matcher: createCompiledMatcher(views, counts, table),
		entities: openEntities(views, table),
		counts,
		views,
		table,
	};
}

function createCompiledMatcher(views: SectionViews, counts: IndexCounts, table: FoldTable): Matcher {
	const tree = openTree(views, counts);
	const scan = createWordScanner(table, views.smallWords);
	/** A genitive is another word than its name, and not among the small words. */
	const scanAll = createWordScanner(table);
	return {
		match(text, lang) {
			const matches: Match[] = [];
			const read = takesGenitiveS(lang) ? scanAll : scan;
			for (const [from, to] of partsOf(text)) search(tree, read(text, from, to), table, lang, matches);
			return matches;
		},
	};
}

const signed = (numbers: Uint32Array): Int32Array =>
	new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);

function openTree(views: SectionViews, counts: IndexCounts): AliasTree {
	const { buckets, tokenInfo, pool, nodes, lists, wideReadings } = views;
	// Signed, because the processor's registers are.
	const filter = signed(views.filter);
	const firstFilter = signed(views.firstFilter);
	const { bucketBits, rowBits, entities, tokens } = counts;
	const bucketShift = 32 - bucketBits;
	const shift = filterShift(filter.length);
	const firstShift = filterShift(firstFilter.length);
	const styles = readStyles(views);
	const demands: CaseDemand[] = styles.map(({ demand }) => demand);
	const rowMask = 2 ** rowBits - 1;
	const styleMask = 2 ** (31 - rowBits) - 1;
	/** Readings below this number are places in `lists`, the others nodes that hold their own. */
	const inline = lists.length;
	/** Bits of a payload above the lowest 16, and of the whole. */
	const highBits = NODE_BITS - 16 - tokenBitsFor(tokens);
	const highMask = (1 << highBits) - 1;
	const tokenMask = (1 << tokenBitsFor(tokens)) - 1;
	const topBit = 1 << (highBits + 15);
	const secondBit = topBit >>> 1;

	/** Bucket of the token that was found last. */
	let bucket = 0;

	/** Token of the folded word at `from`, `size` units long; -1 if the index does not have it. */
	function tokenOf(hash: number, folded: Uint16Array, from: number, size: number): number {
		const mixed = mixHash(hash);
		bucket = (mixed >>> bucketShift) * BUCKET_FIELDS;
		const wanted = size | ((mixed & TAG_MASK) << TAG_SHIFT);
		const end = buckets[bucket + BUCKET_FIELDS]!;
		let place = buckets[bucket + 1]!;
		for (let token = buckets[bucket]!; token < end; token++) {
			const info = tokenInfo[token]!;
			const kind = (info >>> POOL_KIND_SHIFT) & POOL_KIND_MASK;
			if (
				(info & ~(POOL_KIND_MASK << POOL_KIND_SHIFT)) === wanted &&
				isTextAt(place, kind, folded, from, size)
			)
				return token;
			place += storedBytes(info & SIZE_MASK, kind);
		}
		return -1;
	}

	function isTextAt(place: number, kind: number, folded: Uint16Array, from: number, size: number): boolean {
		if (kind === PoolKind.WIDE) {
			for (let k = 0; k < size; k++) {
				if (folded[from + k] !== (pool[place + k * 2]! | (pool[place + k * 2 + 1]! << 8))) return false;
			}
			return true;
		}
		const high = kind === PoolKind.PAGED ? pool[place++]! << 8 : 0;
		for (let k = 0; k < size; k++) if (folded[from + k] !== (high | pool[place + k]!)) return false;
		return true;
	}

	/** The 32 high bits of a node: flags, token, and the top of its payload. */
	const headOf = (node: number): number =>
		nodes[node * NODE_UNITS + 1]! | (nodes[node * NODE_UNITS + 2]! << 16);
	const payloadOf = (node: number): number => ((headOf(node) & highMask) << 16) | nodes[node * NODE_UNITS]!;

	function childByToken(node: number, token: number): number {
		if (token < 0) return -1;
		if (node === 0) {
			const nth = token - buckets[bucket]!;
			const first = buckets[bucket + 2]!;
			return nth < buckets[bucket + BUCKET_FIELDS + 2]! - first ? first + nth : -1;
		}
		if (!(headOf(node) & INNER)) return -1;
		const payload = payloadOf(node);
		let at = payload & (secondBit - 1);
		if (payload & secondBit) return childOfMany(at + (payload & topBit ? 2 : 1), payloadOf(at), token);
		if (payload & topBit) at++;
		for (; ; at++) {
			const head = headOf(at);
			if (((head >>> highBits) & tokenMask) === token) return at;
			if (head & LAST_CHILD) return -1;
		}
	}

	/** Interpolates, since tokens in order of hash are spread evenly; halves every second time, in case they are not. */
	function childOfMany(first: number, count: number, token: number): number {
		let low = first;
		let high = first + count;
		let lowToken = 0;
		let highToken = tokens;
		let halve = false;
		while (low < high) {
			const share = halve ? 0.5 : (token - lowToken) / (highToken - lowToken);
			const middle = low + Math.floor((high - low) * share);
			halve = !halve;
			const found = (headOf(middle) >>> highBits) & tokenMask;
			if (found === token) return middle;
			if (found < token) {
				low = middle + 1;
				lowToken = found;
			} else {
				high = middle;
				highToken = found;
			}
		}
		return -1;
	}

	function child(node: number, words: Words, index: number): number {
		const size = foldedSize(words, index);
		if (size > LONGEST_WORD || words.kind[index] === Kind.OPAQUE) return -1;
		return childByToken(node, tokenOf(hashOf(words, index), words.folded, foldedFrom(words, index), size));
	}

	const spelled = new Uint16Array(LONGEST_WORD);
	function childByText(node: number, word: string): number {
		for (let k = 0; k < word.length; k++) spelled[k] = word.charCodeAt(k);
		return childByToken(node, tokenOf(hashUnits(spelled, 0, word.length), spelled, 0, word.length));
	}

	function mayBegin(words: Words, index: number): boolean {
		const hash = hashOf(words, index);
		const own = singleKey(hash);
		const wanted = filterBits(own);
		if ((firstFilter[filterWord(own, firstShift)]! & wanted) !== wanted) return false;
		if ((filter[filterWord(own, shift)]! & wanted) === wanted) return true;
		if (index + 1 >= words.count) return false;
		const pair = pairKey(hash, hashOf(words, index + 1));
		const both = filterBits(pair);
		return (filter[filterWord(pair, shift)]! & both) === both;
	}

	function isEnd(node: number): boolean {
		return !(headOf(node) & INNER) || (payloadOf(node) & topBit) !== 0;
	}

	/** Node with the payload of the alias that ends at `node`. */
	function holderOf(node: number): number {
		if (!(headOf(node) & INNER)) return node;
		const payload = payloadOf(node);
		return (payload & (secondBit - 1)) + (payload & secondBit ? 1 : 0);
	}

	function firstReading(node: number): number {
		const holder = holderOf(node);
		const payload = payloadOf(holder);
		return payload & topBit ? payload & ~topBit : inline + holder;
	}

	function endReading(node: number): number {
		let reading = firstReading(node);
		if (reading >= inline) return reading + 1;
		while (!(lists[reading]! & LAST)) reading++;
		return reading + 1;
	}

	/** The 31 bits of a reading. */
	const packed = (reading: number): number =>
		reading < inline ? lists[reading]! & ~LAST : payloadOf(reading - inline);

	function styleOf(reading: number): number {
		const bits = packed(reading);
		const style = bits >>> rowBits;
		return style === styleMask ? wideReadings[(bits & rowMask) * 2 + 1]! : style;
	}

	function rowOf(reading: number): number {
		const bits = packed(reading);
		return bits >>> rowBits === styleMask ? wideReadings[(bits & rowMask) * 2]! : bits & rowMask;
	}

	function candidate(reading: number): Candidate {
		const entity = rowOf(reading);
		const { kind, lang, demand } = styles[styleOf(reading)]!;
		return lang === undefined
			? { entity, kind, case: demand.rule }
			: { entity, kind, case: demand.rule, lang };
	}

	return {
		mayBegin,
		child,
		childByText,
		hasChildren: (node) => (headOf(node) & INNER) !== 0,
		firstReading,
		endReading,
		demand: (reading) => demands[styleOf(reading)]!,
		isEnd,
		isBlocker: (reading) => rowOf(reading) === entities,
		candidate,
	};
}
