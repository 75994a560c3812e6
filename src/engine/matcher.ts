/**
 * The matcher made straight from a lexicon: a tree of words in Maps. It is the plain statement of what the
 * compiled one (compiled-matcher.ts) must do, and serves tests, tools and dictionaries of a few thousand
 * names; a million aliases take it a gigabyte and seconds to build.
 */
import type { Lexicon, Matcher } from '../model/lexicon.ts';
import { createAliasFolder } from './aliases.ts';
import { sharedTable } from './fold-table.ts';
import { type AliasTree, type Reading, search } from './search.ts';
import { createWordScanner, type Words, wordText } from './words.ts';

interface Node {
	children: Map<string, number>;
	readings?: Reading[];
}

/** The words of every form of every alias as a tree. */
function createTree(lexicon: Lexicon): AliasTree {
	const nodes: Node[] = [{ children: new Map() }];
	const fold = createAliasFolder(sharedTable());

	function nodeOf(words: readonly string[]): Node {
		let node = nodes[0]!;
		for (const word of words) {
			let child = node.children.get(word);
			if (child === undefined) {
				child = nodes.length;
				nodes.push({ children: new Map() });
				node.children.set(word, child);
			}
			node = nodes[child]!;
		}
		node.readings ??= [];
		return node;
	}

	for (const { alias, candidates } of lexicon.aliases) {
		if (candidates.length === 0) for (const form of fold(alias, 'any')) nodeOf(form.words);
		for (const candidate of candidates) {
			for (const { words, demand } of fold(alias, candidate.case)) {
				nodeOf(words).readings!.push({ candidate, demand });
			}
		}
	}

	const childByText = (node: number, word: string): number => nodes[node]!.children.get(word) ?? -1;
	return {
		mayBegin: (words: Words, index: number) => nodes[0]!.children.has(wordText(words, index)),
		child: (node, words, index) => childByText(node, wordText(words, index)),
		childByText,
		readings: (node) => nodes[node]!.readings,
	};
}

/** Makes a matcher for a lexicon of up to some thousand aliases. */
export function createMatcher(lexicon: Lexicon): Matcher {
	const table = sharedTable();
	const tree = createTree(lexicon);
	const scan = createWordScanner(table);
	return { match: (text, lang) => search(tree, scan(text), table, lang) };
}
