/**
 * The matcher over a compiled index. What a mention is stands in search.ts; here is only how the index
 * answers, in typed arrays and without allocating (index-layout.ts draws the layout).
 */
import type { Candidate, Match, Matcher } from '../model/lexicon.ts';
import { type FoldTable, sharedTable } from './fold-table.ts';
import { type EntityTable, openEntities } from './index-entities.ts';
import { readFoldTable } from './index-fold.ts';
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
	WIDE,
} from './index-layout.ts';
import { type IndexCounts, openSections, type SectionViews } from './index-sections.ts';
import { readStyles } from './index-styles.ts';
import type { CaseDemand } from './letters.ts';
import { partsOf } from './parts.ts';
import { createWordScanner } from './scan.ts';
import { type AliasTree, search } from './search.ts';
import { takesGenitiveS } from './within-word.ts';
import { foldedFrom, foldedSize, Kind, LONGEST_WORD, type Words } from './words.ts';

export interface CompiledIndex {
	matcher: Matcher;
	entities: EntityTable;
	counts: IndexCounts;
}

export interface OpenOptions {
	/** Sums the whole content: once an install is enough. */
	checkWhole?: boolean;
}

/** Opens an index. Throws IndexFault, with a sentence for the reader, where the buffer is not a sound one. */
export function openIndex(buffer: ArrayBuffer, { checkWhole = false }: OpenOptions = {}): CompiledIndex {
	const { views, counts } = openSections(buffer, checkWhole);
	const table = readFoldTable(views) ?? sharedTable();
	return { matcher: createCompiledMatcher(views, counts, table), entities: openEntities(views), counts };
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

/** Children that are looked through one by one; more are halved first. */
const FEW = 8;
/** Bits of a 32-bit word of `firstTokens`, as a shift. */
const WORD_SHIFT = 5;

const signed = (numbers: Uint32Array): Int32Array =>
	new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);

function popCount(bits: number): number {
	let n = bits - ((bits >>> 1) & 0x55555555);
	n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
	return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function openTree(views: SectionViews, counts: IndexCounts): AliasTree {
	const { bucketStart, bucketPool, tokenTag, tokenSize, pool, firstTokens, firstRank } = views;
	const { edgeLow, edgeHigh, value, innerChild, innerValue, lists, wideReadings } = views;
	// Signed, because the processor's registers are.
	const filter = signed(views.filter);
	const firstFilter = signed(views.firstFilter);
	const { bucketBits, rowBits, entities } = counts;
	const bucketShift = 32 - bucketBits;
	const shift = filterShift(filter.length);
	const firstShift = filterShift(firstFilter.length);
	const styles = readStyles(views);
	const demands: CaseDemand[] = styles.map(({ demand }) => demand);
	const rowMask = 2 ** rowBits - 1;
	const styleMask = 2 ** (31 - rowBits) - 1;
	/** Readings below this number are places in `lists`, the others nodes that hold their own. */
	const inline = lists.length;

	/** Token of the folded word at `from`, `size` units long; -1 if the index does not have it. */
	function tokenOf(folded: Uint16Array, from: number, size: number): number {
		const mixed = mixHash(hashUnits(folded, from, size));
		const bucket = mixed >>> bucketShift;
		const tag = mixed & 0xffff;
		const end = bucketStart[bucket + 1]!;
		let place = bucketPool[bucket]!;
		for (let token = bucketStart[bucket]!; token < end; token++) {
			const stored = tokenSize[token]!;
			const units = stored & ~WIDE;
			if (tokenTag[token] === tag && units === size && isTextAt(place, stored, folded, from)) return token;
			place += stored & WIDE ? units * 2 : units;
		}
		return -1;
	}

	function isTextAt(place: number, stored: number, folded: Uint16Array, from: number): boolean {
		const units = stored & ~WIDE;
		if (stored & WIDE) {
			for (let k = 0; k < units; k++) {
				if (folded[from + k] !== (pool[place + k * 2]! | (pool[place + k * 2 + 1]! << 8))) return false;
			}
			return true;
		}
		for (let k = 0; k < units; k++) if (folded[from + k] !== pool[place + k]) return false;
		return true;
	}

	const edgeOf = (node: number): number => edgeLow[node]! | ((edgeHigh[node]! & ~INNER) << 16);

	function childByToken(node: number, token: number): number {
		if (token < 0) return -1;
		if (node === 0) return firstNode(token);
		if (!(edgeHigh[node]! & INNER)) return -1;
		const inner = value[node]!;
		let low = innerChild[inner]!;
		let high = innerChild[inner + 1]!;
		while (high - low > FEW) {
			const middle = (low + high) >>> 1;
			if (edgeOf(middle) <= token) low = middle;
			else high = middle;
		}
		for (; low < high; low++) if (edgeOf(low) === token) return low;
		return -1;
	}

	/** Node of level one for a token. */
	function firstNode(token: number): number {
		const word = token >>> WORD_SHIFT;
		const bits = firstTokens[word]!;
		if (!(bits & (1 << (token & 31)))) return -1;
		let rank = firstRank[Math.floor(token / RANK_STEP)]!;
		for (let n = Math.floor(token / RANK_STEP) * (RANK_STEP >> WORD_SHIFT); n < word; n++) {
			rank += popCount(firstTokens[n]!);
		}
		return 1 + rank + popCount(bits & ((1 << (token & 31)) - 1));
	}

	function child(node: number, words: Words, index: number): number {
		const size = foldedSize(words, index);
		if (size > LONGEST_WORD || words.kind[index] === Kind.OPAQUE) return -1;
		return childByToken(node, tokenOf(words.folded, foldedFrom(words, index), size));
	}

	const spelled = new Uint16Array(LONGEST_WORD);
	function childByText(node: number, word: string): number {
		for (let k = 0; k < word.length; k++) spelled[k] = word.charCodeAt(k);
		return childByToken(node, tokenOf(spelled, 0, word.length));
	}

	/** Hash of a word that can match; of others any number. */
	function hashAt(words: Words, index: number): number {
		const size = foldedSize(words, index);
		return size > LONGEST_WORD ? 0 : hashUnits(words.folded, foldedFrom(words, index), size);
	}

	function mayBegin(words: Words, index: number): boolean {
		const hash = hashAt(words, index);
		const own = singleKey(hash);
		const wanted = filterBits(own);
		if ((firstFilter[filterWord(own, firstShift)]! & wanted) !== wanted) return false;
		if ((filter[filterWord(own, shift)]! & wanted) === wanted) return true;
		if (index + 1 >= words.count) return false;
		const pair = pairKey(hash, hashAt(words, index + 1));
		const both = filterBits(pair);
		return (filter[filterWord(pair, shift)]! & both) === both;
	}

	const payloadOf = (node: number): number =>
		edgeHigh[node]! & INNER ? innerValue[value[node]!]! : value[node]!;

	function firstReading(node: number): number {
		const payload = payloadOf(node);
		return payload & LIST ? payload & ~LIST : inline + node;
	}

	function endReading(node: number): number {
		const payload = payloadOf(node);
		if (!(payload & LIST)) return inline + node + 1;
		let reading = payload & ~LIST;
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
		hasChildren: (node) => (edgeHigh[node]! & INNER) !== 0,
		firstReading,
		endReading,
		demand: (reading) => demands[styleOf(reading)]!,
		isEnd: (node) => payloadOf(node) !== NOTHING,
		isBlocker: (reading) => rowOf(reading) === entities,
		candidate,
	};
}
