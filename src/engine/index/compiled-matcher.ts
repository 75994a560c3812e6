/**
 * The matcher over a compiled index. What a mention is stands in search.ts; here is only how the index
 * answers, in typed arrays and without allocating (index-layout.ts draws the layout).
 */
import type { Candidate, EntityTable, Match, Matcher } from '../../model/lexicon.ts';
import { type FoldTable, provideTable, sharedTable } from '../text/fold-table.ts';
import type { CaseDemand } from '../text/letters.ts';
import {
	foldedFrom,
	foldedSize,
	hashOf,
	hashUnits,
	hasWord,
	Kind,
	LONGEST_WORD,
	type Words,
} from '../text/words.ts';
import { openEntities } from './index-entities.ts';
import { type Filters, openFilters } from './index-filters.ts';
import { readFoldTable } from './index-fold.ts';
import {
	BUCKET_FIELDS,
	INNER,
	LAST_CHILD,
	mixHash,
	NODE_BITS,
	NODE_UNITS,
	POOL_KIND_MASK,
	POOL_KIND_SHIFT,
	PoolKind,
	SIZE_MASK,
	storedBytes,
	TAG_MASK,
	TAG_SHIFT,
	tokenBitsFor,
} from './index-layout.ts';
import { readList } from './index-lists.ts';
import { type IndexCounts, openSections, type SectionViews } from './index-sections.ts';
import { readStyles } from './index-styles.ts';
import { createScout } from './scout.ts';
import type { AliasTree } from './search.ts';

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
	const filters = openFilters(views);
	const tree = openTree(views, counts, filters);
	const scout = createScout(tree, filters, views, table);
	return {
		match(text, lang) {
			const matches: Match[] = [];
			scout(text, lang, matches);
			return matches;
		},
	};
}

function openTree(views: SectionViews, counts: IndexCounts, filters: Filters): AliasTree {
	const { buckets, tokenInfo, pool, nodes, lists, wideReadings } = views;
	const { bucketBits, rowBits, entities, tokens } = counts;
	const bucketShift = 32 - bucketBits;
	const styles = readStyles(views);
	const demands: CaseDemand[] = styles.map(({ demand }) => demand);
	const rowMask = 2 ** rowBits - 1;
	const styleMask = 2 ** (31 - rowBits) - 1;
	/** Bits of a payload above the lowest 16, and of the whole. */
	const highBits = NODE_BITS - 16 - tokenBitsFor(tokens);
	const highMask = (1 << highBits) - 1;
	const tokenMask = (1 << tokenBitsFor(tokens)) - 1;
	const topBit = 1 << (highBits + 15);
	const secondBit = topBit >>> 1;

	const perToken = 1 / tokens;

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

	const tokenAt = (node: number): number => (headOf(node) >>> highBits) & tokenMask;

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

	/**
	 * Goes from where the child should be, since tokens in order of hash are spread evenly: a few steps, for a
	 * thousand children some ten, and all in the next lines of the cache.
	 */
	function childOfMany(first: number, count: number, token: number): number {
		let at = first + Math.floor(count * token * perToken);
		let found = tokenAt(at);
		if (found < token) {
			const end = first + count;
			while (found < token && ++at < end) found = tokenAt(at);
		} else while (found > token && --at >= first) found = tokenAt(at);
		return found === token ? at : -1;
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
		if (!filters.mayBegin(hash)) return false;
		if (filters.mayBeAlone(hash)) return true;
		return hasWord(words, index + 1) && filters.mayBeginPair(hash, hashOf(words, index + 1));
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

	const readings: number[] = [];
	function read(node: number): number {
		const payload = payloadOf(holderOf(node));
		if (payload & topBit) return readList(lists, payload & ~topBit, readings);
		readings[0] = payload;
		return 1;
	}

	function styleOf(bits: number): number {
		const style = bits >>> rowBits;
		return style === styleMask ? wideReadings[(bits & rowMask) * 2 + 1]! : style;
	}

	function rowOf(bits: number): number {
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
		read,
		readings,
		demand: (reading) => demands[styleOf(reading)]!,
		isEnd,
		isBlocker: (reading) => rowOf(reading) === entities,
		candidate,
	};
}
