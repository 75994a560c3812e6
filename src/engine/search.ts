/**
 * The search itself: leftmost-longest over the words of a text, in any index that can be walked word by word.
 * All of the meaning is here and in the files that it imports (words, aliases, letters, boundaries); an index
 * only answers "which node follows this one by that word".
 *
 * At each word the longest alias is tried first. Its ends must be edges (boundaries.ts), then each of its
 * readings must satisfy its case rule (letters.ts); where none remains, the next shorter one is tried. An
 * entry without any reading is a blocker: it takes its place in the text and yields nothing.
 */
import type { Candidate, Match } from '../model/lexicon.ts';
import { Edge, leftEdge, type Neighbourhood, rightEdge } from './boundaries.ts';
import { CharClass } from './chars.ts';
import { foldText } from './fold.ts';
import { classOf, type FoldTable } from './fold-table.ts';
import { type CaseDemand, caseOf, excusedWords, type LetterCase, satisfies } from './letters.ts';
import {
	ARABIC_CLITICS,
	GENITIVE_S,
	HANGUL_PARTICLES,
	HEBREW_CLITICS,
	LEAST_AFTER_CLITIC,
	LEAST_GENITIVE_STEM,
	LONGEST_PARTICLE,
} from './word-tables.ts';
import { Flag, Gap, Kind, type Words, wordText } from './words.ts';

export interface Reading {
	candidate: Candidate;
	demand: CaseDemand;
}

/** An index of aliases as a tree of words. Nodes are numbers; the root is 0 and -1 means "none". */
export interface AliasTree {
	/** False only if no alias begins with this word as it stands. */
	mayBegin(words: Words, index: number): boolean;
	child(node: number, words: Words, index: number): number;
	childByText(node: number, word: string): number;
	/** Readings of the alias that ends at a node, in the order of the lexicon; undefined where none ends. */
	readings(node: number): readonly Reading[] | undefined;
}

/** Somewhere an alias ends. */
interface End {
	node: number;
	word: number;
	offset: number;
}

/** A way to read the first word: as it stands, or without a clitic written together with it. */
interface Beginning {
	start: number;
	/** The first word without its clitic, or undefined where it stands as it is. */
	word?: string;
}

const isArabic = (unit: number) => unit >= 0x600 && unit <= 0x6ff;
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isHebrew = (unit: number) => unit >= 0x590 && unit <= 0x5ff;
const ARABIC_ARTICLE = 'ال';
const ARABIC_LI_AND_ARTICLE = 'لل';
/** Neighbours farther away say nothing about the capitals of a mention. */
const NEIGHBOUR_REACH = 5;

/** Offset at which the folded unit `units` of a word begins. */
function startWithin(words: Words, index: number, units: number, table: FoldTable): number {
	const start = words.start[index]!;
	return start + foldText(words.text.slice(start, words.end[index]!), table).starts[units]!;
}

/** Offset at which the first `units` folded units of a word end. */
function endWithin(words: Words, index: number, units: number, table: FoldTable): number {
	const start = words.start[index]!;
	return start + foldText(words.text.slice(start, words.end[index]!), table).ends[units - 1]!;
}

/** Beginnings without clitics, shortest clitic first. */
function beginningsWithin(words: Words, index: number, table: FoldTable): Beginning[] {
	const first = words.folded[words.from[index]!]!;
	if (!isArabic(first) && !isHebrew(first)) return [];
	const text = wordText(words, index);
	const clitics = isArabic(first) ? ARABIC_CLITICS : HEBREW_CLITICS;
	const longest = clitics.exec(text)![0].length;
	const found: Beginning[] = [];
	for (let n = 1; n <= longest; n++) {
		if (clitics.exec(text.slice(0, n))![0].length < n) continue;
		if (text.length - n < LEAST_AFTER_CLITIC) break;
		const start = startWithin(words, index, n, table);
		found.push({ start, word: text.slice(n) });
		// "lil-": the article loses its alef after "li-".
		if (text.startsWith(ARABIC_LI_AND_ARTICLE, n - 1)) {
			found.push({ start, word: ARABIC_ARTICLE + text.slice(n + 1) });
		}
	}
	return found;
}

/** The word without what may follow a name inside it: shorter and shorter stems. */
function stemsOf(words: Words, index: number, lang: string): string[] {
	const length = words.from[index + 1]! - words.from[index]!;
	if (words.kind[index] === Kind.HANGUL) {
		const text = wordText(words, index);
		const stems: string[] = [];
		for (let n = 1; n <= LONGEST_PARTICLE && n < length; n++) {
			if (HANGUL_PARTICLES.has(text.slice(length - n))) stems.push(text.slice(0, length - n));
		}
		return stems;
	}
	if (length > LEAST_GENITIVE_STEM && words.kind[index] === Kind.ALPHA && GENITIVE_S.has(lang)) {
		const text = wordText(words, index);
		if (text.endsWith('s')) return [text.slice(0, -1)];
	}
	return [];
}

/** May stemsOf find anything? Cheap, since it is asked of every word. */
function mayHoldStem(words: Words, index: number, lang: string): boolean {
	if (words.kind[index] === Kind.HANGUL) return true;
	return words.folded[words.from[index + 1]! - 1] === 0x73 && GENITIVE_S.has(lang);
}

/** Every alias that begins as `beginning` says, longest first. */
function endsFrom(
	tree: AliasTree,
	words: Words,
	first: number,
	beginning: Beginning,
	lang: string,
	table: FoldTable,
): End[] {
	const ends: End[] = [];
	let node = 0;
	for (let k = first; k < words.count; k++) {
		const text = k === first ? beginning.word : undefined;
		if (text === undefined) {
			for (const stem of stemsOf(words, k, lang).reverse()) {
				const short = tree.childByText(node, stem);
				if (short >= 0 && tree.readings(short)) {
					ends.push({ node: short, word: k, offset: endWithin(words, k, stem.length, table) });
				}
			}
		}
		node = text === undefined ? tree.child(node, words, k) : tree.childByText(node, text);
		if (node < 0) break;
		if (tree.readings(node)) ends.push({ node, word: k, offset: endOffset(words, first, k, table) });
	}
	return ends.reverse();
}

/** End of a mention that ends with word `k`. A full stop belongs to it in "U.S.", not in "Plan B." */
function endOffset(words: Words, first: number, k: number, table: FoldTable): number {
	const end = words.end[k]!;
	if (!(words.flags[k]! & Flag.DOTTED)) return end;
	const stop = classOf(table.lookUp(words.text.charCodeAt(end - 1))) === CharClass.DOT;
	const initials = k > first && words.flags[k - 1]! & Flag.DOTTED;
	return stop && !initials ? end - 1 : end;
}

/** Are the words on both sides, as far as there are any in this line, in capitals too? */
function neighboursInCapitals(words: Words, first: number, last: number, table: FoldTable): boolean {
	const before = neighbour(words, first, -1, table);
	const after = neighbour(words, last, 1, table);
	if (!before && !after) return false;
	return (before?.allCaps ?? true) && (after?.allCaps ?? true);
}

function neighbour(words: Words, from: number, step: 1 | -1, table: FoldTable): LetterCase | undefined {
	for (let n = 1; n <= NEIGHBOUR_REACH; n++) {
		const k = from + n * step;
		if (k < 0 || k >= words.count || words.kind[k] === Kind.PARAGRAPH) return undefined;
		if (words.gap[step > 0 ? k : k + 1] === Gap.LINE) return undefined;
		if (words.kind[k]! > Kind.KATAKANA) continue;
		const letters = caseOf(words, k, k, table);
		if (letters.cased > 1) return letters;
		// A script without capitals says nothing; a figure or a lone letter is passed over.
		if (letters.cased === 0 && !isDigit(words.folded[words.from[k]!]!)) return undefined;
	}
	return undefined;
}

/** Candidates of the readings; two spellings of one name are one candidate. */
function distinct(readings: readonly Reading[]): Candidate[] {
	const byKey = new Map<string, Candidate>();
	for (const { candidate } of readings) {
		const key = `${candidate.entity} ${candidate.kind} ${candidate.case} ${candidate.lang ?? ''}`;
		if (!byKey.has(key)) byKey.set(key, candidate);
	}
	return [...byKey.values()];
}

interface Found {
	/** Last word, wholly or in part. */
	word: number;
	/** Undefined for a blocker. */
	match?: Match;
}

/**
 * Finds every alias in the scanned text.
 * @param lang BCP 47 primary language of the text; decides about the genitive -s only.
 */
export function search(tree: AliasTree, words: Words, table: FoldTable, lang = 'und'): Match[] {
	const matches: Match[] = [];
	const around: Neighbourhood = { words, table, matchedUpTo: 0, beginsName };

	function readingsThatFit(end: End, first: number, edge: number): { fit: Reading[]; letters: LetterCase } {
		const letters = caseOf(words, first, end.word, table);
		const excused = excusedWords(words, first, end.word);
		const fit = tree
			.readings(end.node)!
			.filter(({ demand }) => (edge === Edge.OPEN || demand.capitals) && satisfies(demand, letters, excused));
		return { fit, letters };
	}

	/** Is there an alias at this word whose case fits? What follows it is not looked at. */
	function beginsName(first: number): boolean {
		if (!tree.mayBegin(words, first) && !mayHoldStem(words, first, lang)) return false;
		const ends = endsFrom(tree, words, first, { start: words.start[first]! }, lang, table);
		return ends.some((end) => readingsThatFit(end, first, Edge.OPEN).fit.length > 0);
	}

	function longestFrom(first: number, beginning: Beginning): Found | undefined {
		const ends = endsFrom(tree, words, first, beginning, lang, table);
		if (ends.length === 0) return undefined;
		const left = leftEdge(around, first);
		if (left === Edge.CLOSED) return undefined;
		for (const end of ends) {
			const edge = Math.min(left, rightEdge(around, end.word));
			if (edge === Edge.CLOSED) continue;
			if (tree.readings(end.node)!.length === 0) return { word: end.word };
			const { fit, letters } = readingsThatFit(end, first, edge);
			if (fit.length === 0) continue;
			const spokenFor = fit.some(({ demand }) => demand.capitals);
			const allCaps = letters.allCaps && (!spokenFor || neighboursInCapitals(words, first, end.word, table));
			return {
				word: end.word,
				match: { start: beginning.start, end: end.offset, candidates: distinct(fit), allCaps },
			};
		}
		return undefined;
	}

	for (let first = 0; first < words.count; first++) {
		let found: Found | undefined;
		if (tree.mayBegin(words, first) || mayHoldStem(words, first, lang))
			found = longestFrom(first, { start: words.start[first]! });
		if (!found) {
			for (const beginning of beginningsWithin(words, first, table)) {
				found ??= longestFrom(first, beginning);
			}
		}
		if (!found) continue;
		if (found.match) {
			matches.push(found.match);
			around.matchedUpTo = found.word + 1;
		}
		first = found.word;
	}
	return matches;
}
