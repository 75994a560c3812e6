/**
 * The matcher made straight from a lexicon: a tree of words in Maps. It is the plain statement of what the
 * compiled one (compiled-matcher.ts) must do, and serves tests, tools and dictionaries of a few thousand
 * names; a million aliases take it a gigabyte and seconds to build.
 */
import type { Candidate, Lexicon, Match, Matcher } from '../../model/lexicon.ts';
import { sharedTable } from '../text/fold-table.ts';
import { BLOCKER_RULE, createAliasFolder } from './aliases.ts';
import '../text/lazy-table.ts';
import type { CaseDemand } from '../text/letters.ts';
import { createWordReader } from '../text/scan.ts';
import { wordText } from '../text/words.ts';
import { type AliasTree, createSearch } from './search.ts';

interface Reading {
	candidate?: Candidate;
	demand: CaseDemand;
}

interface Node {
	children: Map<string, number>;
	readings: Reading[];
	/** Index of the first of them in the list of all. */
	firstReading: number;
}

/** The words of every form of every alias as a tree. */
function createTree(lexicon: Lexicon): AliasTree {
	const nodes: Node[] = [{ children: new Map(), readings: [], firstReading: 0 }];
	const fold = createAliasFolder(sharedTable());

	function nodeOf(words: readonly string[]): Node {
		let node = nodes[0]!;
		for (const word of words) {
			let child = node.children.get(word);
			if (child === undefined) {
				child = nodes.length;
				nodes.push({ children: new Map(), readings: [], firstReading: 0 });
				node.children.set(word, child);
			}
			node = nodes[child]!;
		}
		return node;
	}

	for (const { alias, candidates } of lexicon.aliases) {
		if (candidates.length === 0) {
			for (const { words, demand } of fold(alias, BLOCKER_RULE)) nodeOf(words).readings.push({ demand });
		}
		for (const candidate of candidates) {
			for (const { words, demand } of fold(alias, candidate.case)) {
				nodeOf(words).readings.push({ candidate, demand });
			}
		}
	}
	const readings: Reading[] = [];
	for (const node of nodes) {
		node.firstReading = readings.length;
		for (const reading of node.readings) readings.push(reading);
	}

	const found: number[] = [];
	const childByText = (node: number, word: string): number => nodes[node]!.children.get(word) ?? -1;
	return {
		mayBegin: (words, index) => nodes[0]!.children.has(wordText(words, index)),
		child: (node, words, index) => childByText(node, wordText(words, index)),
		childByText,
		hasChildren: (node) => nodes[node]!.children.size > 0,
		read(node) {
			const { firstReading, readings: own } = nodes[node]!;
			for (let n = 0; n < own.length; n++) found[n] = firstReading + n;
			return own.length;
		},
		readings: found,
		demand: (reading) => readings[reading]!.demand,
		isEnd: (node) => nodes[node]!.readings.length > 0,
		isBlocker: (reading) => readings[reading]!.candidate === undefined,
		candidate: (reading) => readings[reading]!.candidate!,
	};
}

/** Makes a matcher for a lexicon of up to some thousand aliases. */
export function createMatcher(lexicon: Lexicon): Matcher {
	const table = sharedTable();
	const tree = createTree(lexicon);
	const { words, begin, readTo } = createWordReader(table);
	const search = createSearch(tree, words, table);
	return {
		match(text, lang) {
			const matches: Match[] = [];
			search.start(lang, matches);
			begin(text, 0, text.length, text.length);
			readTo(text.length);
			for (let first = 0; first < words.count; first++) {
				if (words.start[first]! < search.free()) continue;
				if (tree.mayBegin(words, first) || search.holdsMore(first)) search.take(first);
			}
			return matches;
		},
	};
}
