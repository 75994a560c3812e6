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
 * Words ("tokens") are numbered bucket by bucket, a bucket being the top `bucketBits` bits of the mixed hash; in a
 * bucket the words that begin aliases come first, then the order is that of the hash.
 *
 *     buckets[3b …]   first token of bucket b; where its text begins in `pool`; its first node of level one
 *     tokenInfo[t]    7 bits units of the word, 2 bits PoolKind, 7 low bits of the hash (a tag that tells nearly
 *                     all words of a bucket apart at one glance)
 *     pool            texts in order of tokens, so a text's place is the sum of those before it in the bucket
 *
 * Aliases are a tree of tokens. The nodes of level one stand in order of token, so the buckets number them. The
 * children of any other node stand side by side in order of token, the last of them with LAST_CHILD. A node has
 * 48 bits in `nodes`, so that one look at it is one line of the processor's cache:
 *
 *     bits 0 – 45-T   payload           bits 46-T – 45   token by which it is reached, T = tokenBitsFor(tokens)
 *     bit  46         INNER             bit  47          LAST_CHILD
 *
 * The payload of a node without children is one reading, or with its top bit set the place in `lists` of several
 * (index-lists.ts). That of an inner node is its first child; its top bit says that an alias ends here,
 * the next one that there are more than MOST_SMALL children. Then nodes without token stand before the children:
 * first one whose payload is the number of children, then one with the payload of the alias that ends.
 *
 * A reading is 31 bits: the entity's row, then from `rowBits` on a style: which kind of name, case rule,
 * language and case mask. The row after the last entity means a blocker. Where there are too many styles, a
 * reading of the highest style is a place in `wideReadings` (row and style in full). A reading that a node has
 * no room for stands alone in `lists`.
 *
 * `smallWords`, `firstFilter`, `filter` and `firstMarks` tell most words that begin no alias; index-filters.ts
 * explains them.
 *
 * The facts of entities are columns by row, rows in order of id, so that an id is found by halving. What follows
 * from something else is left out, and what many share is stored once:
 *
 *     strings        string s is `stringSize[s]` bytes long, every 32nd says in `stringBlock` where it begins; the
 *                    name of row r is string r. `terms` are strings with small numbers: offices, topics
 *     entityId       only where it does not follow from name and Wikidata id
 *     entityFamily   which words of the name, or a string
 *     tenures        of row r the next `entityTenures[r]` after those of the rows before (`entityTenureBlock` as with
 *                    strings): numbers of distinct tenures, whose parts are the columns tenureOffice … tenureChecked
 *     entityTopicSet number of a distinct set: in `topicSetTerms` from `topicSetAt` on, its size and its terms
 *
 * Two orders more are laid down so that nothing is built at opening:
 *
 *     domainText[k], domainRow[k]   every domain as a string, in order of text, and who publishes under it
 *     givenNameRow[k]               for every word that a person's name begins with, in order of that word, the row
 *                                   of one such person
 *
 * ── Worked example ──────────────────────────────────────────────────────────────────────────────────────────
 * Aliases `Kim` (entity 0, surname) and `Kim Jong Un` (entities 0 and 1), two entities (test/engine/index/index-layout.test.ts
 * reads these very numbers):
 *
 *     tokens           0 kim · 1 un · 2 jong      pool "kimunjong"
 *     buckets          0: from token 0, pool 0, node 1 on · 1, which is empty: from token 3, pool 9, node 2 on
 *     node             0 root   1 kim         2 –     3 jong        4 un
 *     payload          1        ENDS | 2      r₀      4             LIST | 0
 *     flags            inner    inner, last           inner, last   last
 *     lists            r₁ in 4 bytes, then 5: one row further, and the last
 *
 * with the readings r₀ = row 0, style 0 (surname, case mask 0b1) and r₁, r₂ = rows 0 and 1, style 1 (name, mask
 * 0b111). "Kim Jong Un" in a text: its first word passes `firstFilter`, its first two `filter`; `kim` is the first
 * token of bucket 0, so node 1; an alias ends there, so its children begin at 2 + 1; `jong` is token 2, found at
 * node 3; `un` leads to node 4. Two places are ends, node 4 and node 1; the longer one is tried first.
 */

/** "DRMX" in the byte order of the file. */
export const MAGIC = 0x584d5244;
/** Raised when the layout changes; other versions are refused. */
export const INDEX_VERSION = 6;

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
	buckets: 4,
	tokenInfo: 2,
	pool: 1,
	nodes: 2,
	lists: 1,
	wideReadings: 4,
	styles: 4,
	filter: 4,
	firstFilter: 4,
	smallWords: 1,
	firstMarks: 2,
	stringSize: 2,
	stringBlock: 4,
	strings: 1,
	terms: 4,
	entityKind: 1,
	entityGender: 1,
	entityCommonness: 1,
	entityCountry: 2,
	entityPrior: 2,
	entityWikidata: 4,
	entityId: 4,
	entityFamily: 4,
	entityTopicSet: 2,
	entityTenures: 1,
	entityTenureBlock: 4,
	tenures: 4,
	tenureOffice: 2,
	tenureRank: 1,
	tenureOf: 4,
	tenureCountry: 2,
	tenureStart: 4,
	tenureEnd: 4,
	tenureChecked: 4,
	topicSetAt: 4,
	topicSetTerms: 2,
	domainText: 4,
	domainRow: 4,
	givenNameRow: 4,
} as const;

export type SectionName = keyof typeof SECTIONS;
export const SECTION_NAMES = Object.keys(SECTIONS) as SectionName[];
export const DIRECTORY_BYTES = SECTION_NAMES.length * 8;
export const ALIGNMENT = 8;

/** Numbers a bucket takes in `buckets`. */
export const BUCKET_FIELDS = 3;
/** How a word stands in the pool: a byte a unit; the high byte of all units, then the low ones; two bytes a unit. */
export const PoolKind = { NARROW: 0, PAGED: 1, WIDE: 2 } as const;
/** Places in `tokenInfo`. */
export const SIZE_MASK = 127;
export const POOL_KIND_SHIFT = 7;
export const POOL_KIND_MASK = 3;
export const TAG_SHIFT = 9;
export const TAG_MASK = 127;

/** Bytes of a word of `units` in the pool. */
export const storedBytes = (units: number, kind: number): number =>
	kind === PoolKind.WIDE ? units * 2 : units + kind;

/** Units of 16 bits a node takes in `nodes`. */
export const NODE_UNITS = 3;
/** Bits of a node for token and payload. */
export const NODE_BITS = 46;
/** Flags, in the 32 high bits of a node. */
export const INNER = 1 << 30;
export const LAST_CHILD = 1 << 31;
/** Children that are looked through one by one. */
export const MOST_SMALL = 8;
/** Bits of a token in a node: 15 at least, so that a payload has at most 31. */
export const tokenBitsFor = (tokens: number): number => Math.max(15, Math.ceil(Math.log2(tokens + 1)));
/** Bits of a reading. */
export const READING_BITS = 31;
/** Numbers a style takes in `styles`: kind, case rule, language (string + 1, or 0), capitals, mask. */
export const STYLE_FIELDS = 5;
/** In string columns: no string. */
export const NO_STRING = 0xffffffff;
/** In `entityId`: the one that follows from name and Wikidata id (usualId of index-facts.ts). */
export const USUAL_ID = 0xffffffff;
/** In `entityFamily`: none. */
export const NO_FAMILY = 0xffffffff;
/** In `entityFamily`: this and a small number, as many last words of the name, or with a negative one first words. */
export const FAMILY_IN_NAME = 0xffffff00;
/** In `tenureOf`: none. */
export const NO_ROW = 0xffffffff;

/** Spreads a hash over 32 bits (the finaliser of MurmurHash3): tokens stand in order of the result. */
export function mixHash(hash: number): number {
	let h = hash ^ (hash >>> 16);
	h = Math.imul(h, 0x85ebca6b);
	h ^= h >>> 13;
	h = Math.imul(h, 0xc2b2ae35);
	return (h ^ (h >>> 16)) >>> 0;
}

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
