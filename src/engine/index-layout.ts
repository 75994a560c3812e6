/**
 * The compiled index: one file with every alias, the fold table and the facts that linking needs, laid out so
 * that opening it is wrapping one ArrayBuffer. index-writer.ts writes it at build time, index-reader.ts opens
 * it, compiled-matcher.ts walks it. Not for hand-made dictionaries: those have matcher.ts.
 *
 * ── Memory map ──────────────────────────────────────────────────────────────────────────────────────────────
 * All numbers little-endian, every section aligned to 8 bytes.
 *
 *     0    header        16 numbers of 32 bits (HeaderField)
 *     64   directory     two numbers a section: offset and length in bytes (SECTIONS gives the order)
 *     …    sections
 *
 * Words ("tokens") have the rank of their mixed hash as id, so that no table maps one to the other:
 *
 *     bucketStart[b]  first token whose hash begins with the `bucketBits` bits of b
 *     bucketPool[b]   where the text of that token begins in `pool`
 *     tokenTag[t]     low 16 bits of the hash: tells nearly all tokens of a bucket apart at one glance
 *     tokenSize[t]    units of the word, + 128 where they are stored as 16 bits (WIDE); texts stand in
 *                     `pool` in order of tokens, so a text's place is the sum of the sizes before it
 *
 * Aliases are a tree of tokens. Nodes are numbered level by level, the children of a node side by side in order
 * of token, so a node needs no pointers but the first child of those that have children ("inner" nodes):
 *
 *     edge[n]         token by which node n is reached (two arrays: 16 low bits, 7 high bits + INNER)
 *     value[n]        of a leaf: a payload; of an inner node: its number i
 *     innerChild[i]   first child; the next inner node's first child is one past the last
 *     innerValue[i]   payload, or NOTHING
 *     firstTokens     one bit a token: does an alias begin with it? The nodes of level one are these bits in
 *     firstRank       order; firstRank counts the bits before every 256th
 *
 * A payload is one reading, or with LIST set the place in `lists` of several, the last of which has LAST set.
 * A reading is 31 bits: the entity's row, then from `rowBits` on a style: which kind of name, case rule,
 * language and case mask. The row after the last entity means a blocker. Where there are too many styles, a
 * reading of the highest style is a place in `wideReadings` (row and style in full).
 *
 * Most words of a text begin with a small letter, and few aliases may: `smallWords` has a 1 at the places of
 * their first words (smallKey of scan.ts), a question that needs no hash. Other words ask two Bloom filters, two bits in
 * one 32-bit word: `firstFilter` holds the first words of all aliases, `filter` the aliases of one word and the
 * first two words of longer ones. Only what passes is looked up.
 *
 * ── Worked example ──────────────────────────────────────────────────────────────────────────────────────────
 * Aliases `Kim` (entity 0, surname) and `Kim Jong Un` (entities 0 and 1), two entities (test/engine/index.test.ts
 * reads these very numbers):
 *
 *     tokens by hash   0 un · 1 jong · 2 kim       pool "unjongkim"   tokenSize 2 4 3
 *     firstTokens      0b100                       kim alone begins aliases
 *     node             0 root   1 kim   2 jong   3 un
 *     edge             –        2       1        0
 *     INNER            yes      yes     yes      no
 *     value            0        1       2        LIST | 0
 *     innerChild       1        2       3        4 (one past the last)
 *     innerValue       NOTHING  r₀      NOTHING
 *     lists            r₁, LAST | r₂
 *
 * with the readings r₀ = row 0, style 0 (surname, case mask 0b1) and r₁, r₂ = rows 0 and 1, style 1 (name, mask
 * 0b111). "Kim Jong Un" in a text: its first word passes `firstFilter`, its first two `filter`; `kim` hashes to token 2, whose bit is the
 * first set one, so node 1; `jong` is token 1, found among nodes 2 … 2, so node 2; `un` leads to node 3, a leaf.
 * Two places are ends, node 3 and node 1; the longer one is tried first.
 */

/** "DRMX" in the byte order of the file. */
export const MAGIC = 0x584d5244;
/** Raised when the layout changes; other versions are refused. */
export const INDEX_VERSION = 1;

/** Places in the header. */
export const HeaderField = {
	MAGIC: 0,
	VERSION: 1,
	/** Bytes of the whole file. */
	LENGTH: 2,
	/** Over everything behind the header (checksumOf). */
	CHECKSUM: 3,
	/** Over the header and the directory, with both checksums taken as 0. */
	HEAD_CHECKSUM: 4,
	TOKENS: 5,
	NODES: 6,
	ENTITIES: 7,
	/** Alias entries of the lexicon. */
	ALIASES: 8,
	BUCKET_BITS: 9,
	ROW_BITS: 10,
} as const;

export const HEADER_FIELDS = 16;
export const HEADER_BYTES = HEADER_FIELDS * 4;

/** Sections in the order of the directory, with the bytes of their elements. */
export const SECTIONS = {
	foldPage: 1,
	foldUnits: 4,
	foldExpansions: 2,
	foldAstralFirst: 4,
	foldAstralEntry: 4,
	bucketStart: 4,
	bucketPool: 4,
	tokenTag: 2,
	tokenSize: 1,
	pool: 1,
	firstTokens: 4,
	firstRank: 4,
	edgeLow: 2,
	edgeHigh: 1,
	value: 4,
	innerChild: 4,
	innerValue: 4,
	lists: 4,
	wideReadings: 4,
	styles: 4,
	filter: 4,
	firstFilter: 4,
	smallWords: 1,
	stringStart: 4,
	strings: 1,
	entityKind: 1,
	entityGender: 1,
	entityCountry: 2,
	entityPrior: 8,
	entityWikidata: 4,
	entityId: 4,
	entityName: 4,
	entityFamily: 4,
	entityLists: 4,
	tenureOffice: 2,
	tenureRank: 1,
	tenureOf: 4,
	tenureCountry: 2,
	tenureStart: 4,
	tenureEnd: 4,
	tenureChecked: 4,
	entityTopics: 2,
	entityDomains: 4,
} as const;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
export const DIRECTORY_BYTES = SECTION_NAMES.length * 8;
export const ALIGNMENT = 8;

/** Set in `tokenSize` where a word's units need 16 bits. */
export const WIDE = 128;
/** Set in `edgeHigh` of a node with children. */
export const INNER = 128;
/** Tokens have 23 bits: 16 in `edgeLow`, 7 in `edgeHigh`. */
export const TOKEN_BITS = 23;
/** Set in a payload that is a place in `lists`. */
export const LIST = 0x80000000;
/** Set in the last reading of a list. */
export const LAST = 0x80000000;
/** A payload that is none. It is LIST with a place that no list can have. */
export const NOTHING = 0xffffffff;
/** Bits of a reading. */
export const READING_BITS = 31;
/** Numbers a style takes in `styles`: kind, case rule, language (string + 1, or 0), capitals, mask. */
export const STYLE_FIELDS = 5;
/** Tokens between two counts in `firstRank`. */
export const RANK_STEP = 256;
/** In string columns: no string. */
export const NO_STRING = 0xffffffff;
/** In `tenureOf`: none. */
export const NO_ROW = 0xffffffff;
/** Slices of an entity in the columns of many: tenures, topics, domains. */
export const LISTS_PER_ENTITY = 3;

/** Hash of the folded word at `from`, `size` units long (FNV-1a over units). */
export function hashUnits(folded: ArrayLike<number>, from: number, size: number): number {
	let hash = 0x811c9dc5;
	for (let k = from; k < from + size; k++) hash = Math.imul(hash ^ folded[k]!, 0x01000193);
	return hash;
}

/** Spreads a hash over 32 bits (the finaliser of MurmurHash3): tokens stand in order of the result. */
export function mixHash(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
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

/** Sum over whole 32-bit words: every bit counts, and its place too. Reads some gigabytes a second. */
export function checksumOf(words: Uint32Array): number {
	let a = 0x9e3779b1;
	let b = 0;
	for (let i = 0; i < words.length; i++) {
		a = Math.imul(a ^ words[i]!, 0x01000193);
		b = (b + a) | 0;
	}
	return (a ^ Math.imul(b, 0x85ebca6b)) >>> 0;
}
