/**
 * The search itself: leftmost-longest over the words of a text, in any index that can be walked word by word.
 * All of the meaning is here and in the files that it imports (words, aliases, letters, boundaries); an index
 * only answers "which node follows this one by that word".
 *
 * At each word the longest alias is tried first. Its ends must be edges (boundaries.ts), then each of its
 * readings must satisfy its case rule (letters.ts); where none remains, the next shorter one is tried. A
 * blocker is a reading without a candidate: where nothing else fits, it takes its place and yields nothing.
 */
import type { Candidate, Match } from '../../model/lexicon.ts';
import { Edge, leftEdge, type Neighbourhood, rightEdge } from '../text/boundaries.ts';
import { CharClass } from '../text/chars.ts';
import { classOf, type FoldTable } from '../text/fold-table.ts';
import {
	type CaseDemand,
	caseOf,
	excusedWords,
	type LetterCase,
	nameCaseOf,
	neighboursInCapitals,
	satisfies,
	satisfiesName,
} from '../text/letters.ts';
import {
	type Beginning,
	endWithin,
	mayHaveClitic,
	mayHoldName,
	startWithin,
	stemsOf,
	takesGenitiveS,
	withoutClitic,
} from '../text/within-word.ts';
import { Flag, hasWord, type Words } from '../text/words.ts';

/** An index of aliases as a tree of words. Nodes and readings are numbers; the root is 0 and -1 means "none". */
export interface AliasTree {
	/** False only if no alias begins with this word, and goes on with the next if it is longer, as they stand. */
	mayBegin(words: Words, index: number): boolean;
	child(node: number, words: Words, index: number): number;
	childByText(node: number, word: string): number;
	hasChildren(node: number): boolean;
	/** Does an alias end here? */
	isEnd(node: number): boolean;
	/** Fills `readings` with those of the alias that ends at a node, in place of others; returns how many. */
	read(node: number): number;
	readings: number[];
	demand(reading: number): CaseDemand;
	isBlocker(reading: number): boolean;
	/** Not for a blocker. */
	candidate(reading: number): Candidate;
}

/** Places where an alias ends, shortest first. Reused, since a text has thousands. */
interface Ends {
	count: number;
	node: number[];
	/** Last word, wholly or in part. */
	word: number[];
	/** Folded units of the last word that are the alias's; 0 for all of them. */
	stem: number[];
}

const noEnds = (): Ends => ({ count: 0, node: [], word: [], stem: [] });

function addEnd(ends: Ends, node: number, word: number, stem: number): void {
	ends.node[ends.count] = node;
	ends.word[ends.count] = word;
	ends.stem[ends.count++] = stem;
}

/** Offset at which a mention ends. A full stop belongs to it in "U.S.", not in "Plan B." */
function endOffset(words: Words, first: number, k: number, stem: number, table: FoldTable): number {
	if (stem > 0) return endWithin(words, k, stem, table);
	const end = words.end[k]!;
	if (!(words.flags[k]! & Flag.DOTTED)) return end;
	if (k > first && words.flags[k - 1]! & Flag.DOTTED) return end;
	for (let last = end - 1; last > words.start[k]!; last--) {
		if (classOf(table.lookUp(words.text.charCodeAt(last))) === CharClass.DOT) return last;
	}
	return end;
}

const isSame = (a: Candidate, b: Candidate): boolean =>
	a.entity === b.entity && a.kind === b.kind && a.case === b.case && a.lang === b.lang;

/** Looks for aliases in one list of words, whatever text it holds at the time. */
export interface Search {
	/**
	 * Begins with a text.
	 * @param lang BCP 47 primary language of the text; decides about the genitive -s only.
	 * @param matches what is found is appended here
	 */
	start(lang: string | undefined, matches: Match[]): void;
	/** Offset at which what was taken last ends: no alias begins before. */
	free(): number;
	/** Takes the longest alias that fits at a word which is free, where there is one. */
	take(first: number): void;
	/** Must a word be looked at though no alias begins with it as it stands? */
	holdsMore(first: number): boolean;
}

export function createSearch(tree: AliasTree, words: Words, table: FoldTable): Search {
	const { isEnd, isBlocker } = tree;
	let genitive = false;
	let matches: Match[] = [];
	const around: Neighbourhood = { words, table, matchedTo: -1, beginsName };
	const ownEnds = noEnds();
	/** For looking at a second place while the first is being decided. */
	const otherEnds = noEnds();
	/** Readings that fit, of the alias being decided: the first `fits`. */
	const fit: number[] = [];
	let fits = 0;
	/** Where the match or blocker found last ends, particles included. */
	let taken = 0;

	/** Finds every alias that begins at a word. */
	function findEnds(ends: Ends, first: number, beginning?: Beginning): void {
		ends.count = 0;
		let node = 0;
		for (let k = first; hasWord(words, k); k++) {
			if (beginning && k === first) node = tree.childByText(node, beginning.word);
			else {
				if (mayHoldName(words, k, genitive)) addStems(ends, node, k);
				node = tree.child(node, words, k);
			}
			if (node < 0) return;
			if (isEnd(node)) addEnd(ends, node, k, 0);
			if (!tree.hasChildren(node)) return;
		}
	}

	function addStems(ends: Ends, node: number, k: number): void {
		for (const stem of stemsOf(words, k, genitive)) {
			const short = tree.childByText(node, stem);
			if (short >= 0 && isEnd(short)) addEnd(ends, short, k, stem.length);
		}
	}

	/**
	 * Fills `fit` with the readings whose case fits, or with a blocker if there are no others. Returns whether the
	 * mention is in capitals.
	 */
	function findFit(node: number, edge: number, first: number, last: number, end: number): boolean {
		const letters = nameCaseOf(words, first, last, table, end);
		const excused = excusedWords(words, first, last);
		let everyLetter: LetterCase | undefined;
		fits = 0;
		let blocker = -1;
		const count = tree.read(node);
		for (let n = 0; n < count; n++) {
			const reading = tree.readings[n]!;
			const demand = tree.demand(reading);
			if (demand.rule === 'exact') {
				everyLetter ??= caseOf(words, first, last, table, end);
				if (!satisfies(demand, everyLetter, excused)) continue;
			} else if (!satisfiesName(demand, letters, excused)) continue;
			if (isBlocker(reading)) blocker = reading;
			else if (edge === Edge.OPEN || demand.capitals) fit[fits++] = reading;
		}
		if (fits === 0 && blocker >= 0) fit[fits++] = blocker;
		return letters.allCaps;
	}

	/** Is there a name at this word whose case fits? What follows it is not looked at. */
	function beginsName(first: number): boolean {
		findEnds(otherEnds, first);
		for (let n = 0; n < otherEnds.count; n++) {
			const last = otherEnds.word[n]!;
			const until = endOffset(words, first, last, otherEnds.stem[n]!, table);
			findFit(otherEnds.node[n]!, Edge.OPEN, first, last, until);
			if (fits > 0 && !isBlocker(fit[0]!)) return true;
		}
		return false;
	}

	/** Candidates of the readings that fit; two spellings of one name are one candidate. */
	function candidates(): Candidate[] {
		const found = [tree.candidate(fit[0]!)];
		for (let n = 1; n < fits; n++) {
			const candidate = tree.candidate(fit[n]!);
			let k = 0;
			while (k < found.length && !isSame(found[k]!, candidate)) k++;
			if (k === found.length) found.push(candidate);
		}
		return found;
	}

	/** Do the capitals of a mention in capitals prove nothing? They do for an acronym in ordinary text. */
	function provesNothing(first: number, last: number): boolean {
		for (let n = 0; n < fits; n++) {
			if (tree.demand(fit[n]!).capitals) return neighboursInCapitals(words, first, last, table);
		}
		return true;
	}

	/** Takes the longest alias at a word that fits. Returns whether there was one. */
	function takeLongest(first: number, beginning?: Beginning): boolean {
		findEnds(ownEnds, first, beginning);
		if (ownEnds.count === 0) return false;
		const left = leftEdge(around, first);
		if (left === Edge.CLOSED) return false;
		for (let n = ownEnds.count - 1; n >= 0; n--) {
			const last = ownEnds.word[n]!;
			const right = rightEdge(around, last);
			const edge = Math.min(left, right);
			if (edge === Edge.CLOSED) continue;
			const end = endOffset(words, first, last, ownEnds.stem[n]!, table);
			const inCapitals = findFit(ownEnds.node[n]!, edge, first, last, end);
			if (fits === 0) continue;
			taken = words.end[last]!;
			if (isBlocker(fit[0]!)) return true;
			const start = beginning ? startWithin(words, first, beginning.skipped, table) : words.start[first]!;
			const allCaps = inCapitals && provesNothing(first, last);
			matches.push({ start, end, candidates: candidates(), allCaps });
			around.matchedTo = words.end[last]!;
			return true;
		}
		return false;
	}

	function takeWithoutClitic(first: number): boolean {
		if (!mayHaveClitic(words, first)) return false;
		return withoutClitic(words, first).some((beginning) => takeLongest(first, beginning));
	}

	function holdsMore(first: number): boolean {
		if (mayHoldName(words, first, genitive)) return true;
		return genitive && hasWord(words, first + 1) && mayHoldName(words, first + 1, genitive);
	}

	return {
		start(lang, into) {
			genitive = takesGenitiveS(lang);
			matches = into;
			taken = 0;
			around.matchedTo = -1;
		},
		free: () => taken,
		take(first) {
			if (!takeLongest(first)) takeWithoutClitic(first);
		},
		holdsMore,
	};
}
