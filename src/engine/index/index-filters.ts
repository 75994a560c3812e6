/**
 * What an index says before anything is looked up in it: may an alias begin with this word? "No" is certain,
 * "yes" may be chance. The scout (scout.ts) asks for every word of a text; index-tree.ts writes the answers.
 *
 * Most words of a text begin with a small letter, and few aliases may: `smallWords` has a 1 at the places of their
 * first words (smallKey), a question that needs no hash. Other words ask two Bloom filters, two bits in one
 * 32-bit word: `firstFilter` holds the first words of all aliases, `filter` the aliases of one word and the first
 * two words of longer ones. `firstMarks` are the marks that aliases begin with.
 */
import type { SectionViews } from './index-sections.ts';

/** Entries of `smallWords`. */
export const SMALL_WORDS = 4096;

/** Place of a word among SMALL_WORDS by its first two folded units (0 where there is none) and its size. */
export function smallKey(first: number, second: number, size: number): number {
	return Math.imul((Math.imul(first, 67) + second) ^ (size << 13), 0x9e3779b1) >>> 20;
}

/** Key of a filter for two words, from their hashes. */
export function pairKey(first: number, second: number): number {
	return (Math.imul(first, 0x9e3779b1) + Math.imul(second ^ (second >>> 15), 0x85ebca6b)) | 0;
}

/** Key of a filter for one word, from its hash. */
export function singleKey(hash: number): number {
	return Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35);
}

/**
 * The two bits that a key sets in its word of a filter. The word is chosen by other bits of the key
 * (`filterWord`), so that the two are independent enough.
 */
export function filterBits(key: number): number {
	return (1 << (key & 31)) | (1 << ((key >>> 5) & 31));
}

/** The word of a filter that a key belongs to. A filter has 2 ** (32 - shift) words, two at least. */
export function filterWord(key: number, shift: number): number {
	return Math.imul(key ^ (key >>> 15), 0x2c1b3c6d) >>> shift;
}

/** `shift` for a filter of so many words. */
export const filterShift = (words: number): number => 32 - Math.log2(words);

/** Answers by the hashes of words (hashUnits). */
export interface Filters {
	/** May an alias of any length begin with the word? */
	mayBegin(hash: number): boolean;
	/** May the word be an alias, or grow into one (Hangul)? */
	mayBeAlone(hash: number): boolean;
	/** May an alias begin with the two words? */
	mayBeginPair(hash: number, next: number): boolean;
}

export function openFilters(views: SectionViews): Filters {
	// Signed, because the processor's registers are.
	const signed = (numbers: Uint32Array) => new Int32Array(numbers.buffer, numbers.byteOffset, numbers.length);
	const first = signed(views.firstFilter);
	const filter = signed(views.filter);
	const firstShift = filterShift(first.length);
	const shift = filterShift(filter.length);
	const has = (key: number): boolean => {
		const wanted = filterBits(key);
		return (filter[filterWord(key, shift)]! & wanted) === wanted;
	};
	return {
		mayBegin(hash) {
			const key = singleKey(hash);
			const wanted = filterBits(key);
			return (first[filterWord(key, firstShift)]! & wanted) === wanted;
		},
		mayBeAlone: (hash) => has(singleKey(hash)),
		mayBeginPair: (hash, next) => has(pairKey(hash, next)),
	};
}
