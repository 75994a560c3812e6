/**
 * The search itself: leftmost-longest over the words of a text, in any index that can be walked word by word.
 * All of the meaning is here and in the files that it imports (words, aliases, letters, boundaries); an index
 * only answers "which node follows this one by that word".
 *
 * At each word the longest alias is tried first. Its ends must be edges (boundaries.ts), then each of its
 * readings must satisfy its case rule (letters.ts); where none remains, the next shorter one is tried. A
 * blocker is a reading without a candidate: where nothing else fits, it takes its place and yields nothing.
 */
import type { Candidate, Match } from '../model/lexicon.ts';
import { Edge, leftEdge, type Neighbourhood, rightEdge } from './boundaries.ts';
import { CharClass } from './chars.ts';
import { foldText } from './fold.ts';
import { classOf, type FoldTable, LOWER } from './fold-table.ts';
import { type CaseDemand, caseOf, excusedWords, type LetterCase, satisfies } from './letters.ts';
import { isWordClass } from './word-list.ts';
import {
	ARABIC_CLITICS,
	GENITIVE_S,
	HANGUL_PARTICLES,
	HEBREW_CLITICS,
	LEAST_AFTER_CLITIC,
	LEAST_GENITIVE_STEM,
	LONGEST_PARTICLE,
} from './word-tables.ts';
import { Flag, foldedFrom, foldedSize, Gap, Kind, type Words, wordText } from './words.ts';

/** An index of aliases as a tree of words. Nodes and readings are numbers; the root is 0 and -1 means "none". */
export interface AliasTree {
	/**
	 * False only if no alias can begin with this word, and go on with the next if it is longer, as they stand.
	 * `small`: its first letter is a small one, so that only aliases that ask for no capital there count.
	 */
	mayBegin(words: Words, index: number, small: boolean): boolean;
	child(node: number, words: Words, index: number): number;
	childByText(node: number, word: string): number;
	hasChildren(node: number): boolean;
	/** Readings of the alias that ends at a node: `firstReading` up to `endReading`; none where they are equal. */
	firstReading(node: number): number;
	endReading(node: number): number;
	demand(reading: number): CaseDemand;
	/** Undefined for a blocker. */
	candidate(reading: number): Candidate | undefined;
}

/** Somewhere an alias ends. */
interface End {
	node: number;
	/** Last word, wholly or in part. */
	word: number;
	/** Folded units of the last word that are the alias's; 0 for all of them. */
	stem: number;
}

/** The first word read without a clitic that is written together with it. */
interface Beginning {
	start: number;
	word: string;
}

const isArabic = (unit: number) => unit >= 0x600 && unit <= 0x6ff;
const isCliticScript = (unit: number) => isHebrew(unit) || isArabic(unit);
const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;
const isHebrew = (unit: number) => unit >= 0x590 && unit <= 0x5ff;
const ARABIC_ARTICLE = 'ال';
const ARABIC_LI_AND_ARTICLE = 'لل';
/** Neighbours farther away say nothing about the capitals of a mention. */
const NEIGHBOUR_REACH = 5;

/** The folded units of a word with their places in the text; apostrophes inside it are no units. */
function unitsWithin(words: Words, index: number, table: FoldTable): { start: number; end: number }[] {
	const offset = words.start[index]!;
	const { starts, ends } = foldText(words.text.slice(offset, words.end[index]!), table);
	const places = starts.map((start, k) => ({ start: offset + start, end: offset + ends[k]! }));
	return places.filter(({ start }) => isWordClass(classOf(table.lookUp(words.text.codePointAt(start)!))));
}

/** Beginnings of an Arabic or Hebrew word without clitics, shortest clitic first. */
function beginningsWithin(words: Words, index: number, table: FoldTable): Beginning[] {
	const first = words.folded[foldedFrom(words, index)]!;
	const text = wordText(words, index);
	const clitics = isArabic(first) ? ARABIC_CLITICS : HEBREW_CLITICS;
	const longest = clitics.exec(text)![0].length;
	const places = longest > 0 ? unitsWithin(words, index, table) : [];
	const found: Beginning[] = [];
	for (let n = 1; n <= longest; n++) {
		if (clitics.exec(text.slice(0, n))![0].length < n) continue;
		if (text.length - n < LEAST_AFTER_CLITIC) break;
		const { start } = places[n]!;
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
	const length = foldedSize(words, index);
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
function mayHoldStem(words: Words, index: number, genitive: boolean): boolean {
	if (words.kind[index] === Kind.HANGUL) return true;
	return genitive && words.folded[foldedFrom(words, index) + foldedSize(words, index) - 1] === 0x73;
}

/** Offset at which a mention ends. A full stop belongs to it in "U.S.", not in "Plan B." */
function endOffset(words: Words, first: number, { word: k, stem }: End, table: FoldTable): number {
	if (stem > 0) return unitsWithin(words, k, table)[stem - 1]!.end;
	const end = words.end[k]!;
	if (!(words.flags[k]! & Flag.DOTTED)) return end;
	if (k > first && words.flags[k - 1]! & Flag.DOTTED) return end;
	for (let last = end - 1; last > words.start[k]!; last--) {
		if (classOf(table.lookUp(words.text.charCodeAt(last))) === CharClass.DOT) return last;
	}
	return end;
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
		if (letters.cased === 0 && !isDigit(words.folded[foldedFrom(words, k)]!)) return undefined;
	}
	return undefined;
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
	const genitive = GENITIVE_S.has(lang);
	const around: Neighbourhood = { words, table, matchedUpTo: 0, beginsName };

	/** Every alias that begins as `beginning` says, shortest first. */
	function endsFrom(first: number, beginning?: Beginning): End[] {
		const ends: End[] = [];
		let node = 0;
		for (let k = first; k < words.count; k++) {
			if (k > first || !beginning) {
				if (mayHoldStem(words, k, genitive)) addStems(ends, node, k);
				node = tree.child(node, words, k);
			} else node = tree.childByText(node, beginning.word);
			if (node < 0) break;
			if (hasReadings(node)) ends.push({ node, word: k, stem: 0 });
			if (!tree.hasChildren(node)) break;
		}
		return ends;
	}

	const hasReadings = (node: number): boolean => tree.firstReading(node) < tree.endReading(node);

	function addStems(ends: End[], node: number, k: number): void {
		const stems = stemsOf(words, k, lang);
		for (let n = stems.length - 1; n >= 0; n--) {
			const short = tree.childByText(node, stems[n]!);
			if (short >= 0 && hasReadings(short)) ends.push({ node: short, word: k, stem: stems[n]!.length });
		}
	}

	/** Readings of an alias whose case fits, the blockers among them only if there are no others. */
	function readingsThatFit(end: End, first: number, edge: number, letters: LetterCase): number[] {
		const excused = excusedWords(words, first, end.word);
		const fit: number[] = [];
		let blocker = -1;
		const endReading = tree.endReading(end.node);
		for (let reading = tree.firstReading(end.node); reading < endReading; reading++) {
			const demand = tree.demand(reading);
			if (!satisfies(demand, letters, excused)) continue;
			if (tree.candidate(reading) === undefined) blocker = reading;
			else if (edge === Edge.OPEN || demand.capitals) fit.push(reading);
		}
		return fit.length > 0 || blocker < 0 ? fit : [blocker];
	}

	/** Is there a name at this word whose case fits? What follows it is not looked at. */
	function beginsName(first: number): boolean {
		if (!mayBegin(first)) return false;
		return endsFrom(first).some((end) => {
			const until = endOffset(words, first, end, table);
			const letters = caseOf(words, first, end.word, table, until);
			const fit = readingsThatFit(end, first, Edge.OPEN, letters);
			return fit.length > 0 && tree.candidate(fit[0]!) !== undefined;
		});
	}

	function mayBegin(index: number): boolean {
		const small = (table.units[words.text.charCodeAt(words.start[index]!)]! & LOWER) !== 0;
		if (tree.mayBegin(words, index, small)) return true;
		if (mayHoldStem(words, index, genitive)) return true;
		return index + 1 < words.count && mayHoldStem(words, index + 1, genitive);
	}

	function longestFrom(first: number, beginning?: Beginning): Found | undefined {
		const ends = endsFrom(first, beginning);
		if (ends.length === 0) return undefined;
		const left = leftEdge(around, first);
		if (left === Edge.CLOSED) return undefined;
		for (let n = ends.length - 1; n >= 0; n--) {
			const end = ends[n]!;
			const edge = Math.min(left, rightEdge(around, end.word));
			if (edge === Edge.CLOSED) continue;
			const until = endOffset(words, first, end, table);
			const letters = caseOf(words, first, end.word, table, until);
			const fit = readingsThatFit(end, first, edge, letters);
			if (fit.length === 0) continue;
			const candidates = candidatesOf(fit);
			if (candidates.length === 0) return { word: end.word };
			const match: Match = {
				start: beginning ? beginning.start : words.start[first]!,
				end: until,
				candidates,
				allCaps: letters.allCaps && provesNothing(fit, first, end.word),
			};
			return { word: end.word, match };
		}
		return undefined;
	}

	/** Do the capitals of a mention in capitals prove nothing? They do for an acronym in ordinary text. */
	function provesNothing(fit: readonly number[], first: number, last: number): boolean {
		const spokenFor = fit.some((reading) => tree.demand(reading).capitals);
		return !spokenFor || neighboursInCapitals(words, first, last, table);
	}

	/** Candidates of the readings; two spellings of one name are one candidate. */
	function candidatesOf(fit: readonly number[]): Candidate[] {
		const found: Candidate[] = [];
		for (const reading of fit) {
			const candidate = tree.candidate(reading);
			if (candidate && !found.some((other) => isSame(other, candidate))) found.push(candidate);
		}
		return found;
	}

	for (let first = 0; first < words.count; first++) {
		let found = mayBegin(first) ? longestFrom(first) : undefined;
		if (!found && isCliticScript(words.folded[foldedFrom(words, first)]!)) {
			for (const beginning of beginningsWithin(words, first, table)) found ??= longestFrom(first, beginning);
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

const isSame = (a: Candidate, b: Candidate): boolean =>
	a.entity === b.entity && a.kind === b.kind && a.case === b.case && a.lang === b.lang;
