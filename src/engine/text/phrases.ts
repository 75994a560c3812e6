/**
 * The phrases by which a text is told to be about a topic (data/topics.json), and the search for them.
 *
 *   lethal aid                         the words in a row
 *   weapon*                            a word that begins so (last character of a word only)
 *   arms|weapons|munitions             any of these
 *   arms|weapon* ~ Ukraine|Kyiv        both in one sentence, in any order
 *   NATO ~6 expand*|enlarg*            the second at most 6 words away from the first
 *   arms|weapon* ~ Ukraine ! Soviet    but not in a sentence that has this
 *
 * Capitals, accents, hyphens and possessives do not count, as everywhere in the engine. Han and kana need no
 * spaces. Terms of all phrases stand in one table, so that a text is read once however many topics there are.
 * Not for names: a phrase knows nothing of who is meant.
 */

import type { Story } from '../linking/story.ts';
import { createWordScanner, type WordScanner } from './scan.ts';
import { Kind, wordText } from './words.ts';

interface Term {
	words: string[];
	/** The word at the same place is a stem. */
	stems: boolean[];
	/** Groups that it belongs to. */
	groups: number[];
}

interface Clause {
	/** Groups of which one must be there, each with its reach from the one before; Infinity is the sentence. */
	groups: { group: number; within: number }[];
	/** Groups that must not be there. */
	without: number[];
	/** What the phrase speaks for: an index handed in. */
	owner: number;
}

export interface PhraseBook {
	/** Terms by their first word. */
	exact: Map<string, Term[]>;
	/** Terms whose first word is a stem, by its first letters. */
	stems: Map<string, Term[]>;
	/** Clauses by their first group. */
	clauses: Map<number, Clause[]>;
}

/** Stems are looked up by their first two letters; a shorter stem would be no word. */
const STEM_KEY = 2;
let scan: WordScanner | undefined;

function wordsOf(text: string): string[] {
	// The table it reads by comes with the index.
	scan ??= createWordScanner();
	const words = scan(text);
	const list: string[] = [];
	for (let k = 0; k < words.count; k++) {
		if (words.kind[k]! <= Kind.KATAKANA) list.push(wordText(words, k));
	}
	return list;
}

/** @throws where a phrase has an empty part; data/lint finds those first */
function readTerm(text: string, phrase: string): { words: string[]; stems: boolean[] } {
	const words: string[] = [];
	const stems: boolean[] = [];
	for (const piece of text.trim().split(/\s+/)) {
		const isStem = piece.endsWith('*');
		const parts = wordsOf(isStem ? piece.slice(0, -1) : piece);
		for (const [i, part] of parts.entries()) {
			words.push(part);
			stems.push(isStem && i === parts.length - 1);
		}
	}
	if (words.length === 0) throw new Error(`The phrase "${phrase}" has an empty part.`);
	if (stems[0] && words[0]!.length < STEM_KEY)
		throw new Error(`The phrase "${phrase}" has a stem of one letter.`);
	return { words, stems };
}

/**
 * @param phrases each phrase with the index of what it speaks for
 * @throws where a phrase breaks the syntax above
 */
export function compilePhrases(phrases: Iterable<{ phrase: string; owner: number }>): PhraseBook {
	const book: PhraseBook = { exact: new Map(), stems: new Map(), clauses: new Map() };
	const groups = new Map<string, number>();
	const terms = new Map<string, Term>();

	function groupOf(text: string, phrase: string): number {
		const key = text.trim();
		const known = groups.get(key);
		if (known !== undefined) return known;
		const group = groups.size;
		groups.set(key, group);
		for (const alternative of key.split('|')) {
			const { words, stems } = readTerm(alternative, phrase);
			const termKey = words.map((word, i) => (stems[i] ? `${word}*` : word)).join(' ');
			let term = terms.get(termKey);
			if (!term) {
				term = { words, stems, groups: [] };
				terms.set(termKey, term);
				const table = stems[0] ? book.stems : book.exact;
				const first = stems[0] ? words[0]!.slice(0, STEM_KEY) : words[0]!;
				const list = table.get(first);
				if (list) list.push(term);
				else table.set(first, [term]);
			}
			term.groups.push(group);
		}
		return group;
	}

	for (const { phrase, owner } of phrases) {
		const [positive = '', ...negative] = phrase.split('!');
		const clause: Clause = { groups: [], without: negative.map((text) => groupOf(text, phrase)), owner };
		let within = Number.POSITIVE_INFINITY;
		for (const [i, piece] of positive.split('~').entries()) {
			const reach = i > 0 ? /^(\d+)\s/.exec(piece) : null;
			within = reach ? Number(reach[1]) : Number.POSITIVE_INFINITY;
			clause.groups.push({ group: groupOf(reach ? piece.slice(reach[0].length) : piece, phrase), within });
		}
		const first = clause.groups[0]!.group;
		const list = book.clauses.get(first);
		if (list) list.push(clause);
		else book.clauses.set(first, [clause]);
	}
	return book;
}

function matchesAt(story: Story, index: number, to: number, term: Term): boolean {
	let at = index;
	for (let k = 0; k < term.words.length; k++, at++) {
		// "Russia's assets" is said with the words of "Russia assets".
		while (at < to && story.tokens[at]!.shape === 'enclitic') at++;
		if (at >= to) return false;
		const { word } = story.tokens[at]!;
		if (term.stems[k] ? !word.startsWith(term.words[k]!) : word !== term.words[k]) return false;
	}
	return true;
}

/** Calls `found` with the owner of every phrase that holds in a sentence, once for each sentence. */
export function findPhrases(
	book: PhraseBook,
	story: Story,
	found: (owner: number, sentence: number) => void,
): void {
	const hits = new Map<number, number[]>();
	for (const [s, { from, to }] of story.sentences.entries()) {
		hits.clear();
		const note = (term: Term, index: number) => {
			if (!matchesAt(story, index, to, term)) return;
			for (const group of term.groups) {
				const list = hits.get(group);
				if (list) list.push(index);
				else hits.set(group, [index]);
			}
		};
		for (let i = from; i < to; i++) {
			const { word, shape } = story.tokens[i]!;
			if (shape === 'mark' || shape === 'enclitic') continue;
			for (const term of book.exact.get(word) ?? []) note(term, i);
			if (word.length >= STEM_KEY)
				for (const term of book.stems.get(word.slice(0, STEM_KEY)) ?? []) note(term, i);
		}
		if (hits.size === 0) continue;
		const owners = new Set<number>();
		for (const group of hits.keys()) {
			for (const clause of book.clauses.get(group) ?? []) {
				if (!owners.has(clause.owner) && holds(clause, hits)) owners.add(clause.owner);
			}
		}
		for (const owner of owners) found(owner, s);
	}
}

function holds(clause: Clause, hits: ReadonlyMap<number, number[]>): boolean {
	if (clause.without.some((group) => hits.has(group))) return false;
	let before: readonly number[] = [];
	for (const [i, { group, within }] of clause.groups.entries()) {
		const here = hits.get(group);
		if (!here) return false;
		if (i > 0) {
			// One word cannot be both parts: "arms ~ arms|weapons" asks for two.
			const close = here.filter((a) => before.some((b) => a !== b && Math.abs(a - b) <= within));
			if (close.length === 0) return false;
			before = close;
		} else before = here;
	}
	return true;
}
