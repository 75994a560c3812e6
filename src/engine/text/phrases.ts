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
	/** Terms whose first word is a stem, by the stem's first letters (STEM_KEYS) as a number. */
	stems: Map<number, Term[]>;
	/**
	 * What may be found in the maps, as bits by `print`: most words of a text begin no term, and maps are slower.
	 * WHOLE: a first word of `exact`; bit n: a stem looked up by n letters.
	 */
	prints: Uint8Array;
	/** Clauses by their first group. */
	clauses: Map<number, Clause[]>;
}

/**
 * Stems are looked up by at least two letters (a shorter stem would be no word) and at most four: "co" alone begins
 * dozens of them.
 */
const STEM_KEYS = { least: 2, most: 4 };
/** For some thousand terms one other word in ten has the print of one of them. */
const PRINTS = 1 << 14;
const WHOLE = 1;

/** A small number that equal words share, from length and three letters. */
function print(word: string): number {
	const { length } = word;
	const mixed =
		word.charCodeAt(0) * 0x9e5 + word.charCodeAt(length >> 1) * 0x2f1 + word.charCodeAt(length - 1) * 0x67;
	return (mixed + length * 0x3d) & (PRINTS - 1);
}

/** The key of a word's first letters, from that of one letter less. Two heads may share a key; `matchesAt` compares. */
const longerKey = (key: number, letter: number): number => (Math.imul(key, 0x1f3) ^ letter) & 0x3fffffff;

function keyOf(stem: string): { key: number; letters: number } {
	const letters = Math.min(stem.length, STEM_KEYS.most);
	let key = 0;
	for (let n = 0; n < letters; n++) key = longerKey(key, stem.charCodeAt(n));
	return { key, letters };
}

const printOfKey = (key: number): number => (key ^ (key >>> 14)) & (PRINTS - 1);

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
	if (stems[0] && words[0]!.length < STEM_KEYS.least)
		throw new Error(`The phrase "${phrase}" has a stem of one letter.`);
	return { words, stems };
}

/**
 * @param phrases each phrase with the index of what it speaks for
 * @throws where a phrase breaks the syntax above
 */
export function compilePhrases(phrases: Iterable<{ phrase: string; owner: number }>): PhraseBook {
	const book: PhraseBook = {
		exact: new Map(),
		stems: new Map(),
		prints: new Uint8Array(PRINTS),
		clauses: new Map(),
	};
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
				if (stems[0]) {
					const { key, letters } = keyOf(words[0]!);
					push(book.stems, key, term);
					book.prints[printOfKey(key)]! |= 1 << letters;
				} else {
					push(book.exact, words[0]!, term);
					book.prints[print(words[0]!)]! |= WHOLE;
				}
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
		push(book.clauses, first, clause);
	}
	return book;
}

function push<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
	const list = lists.get(key);
	if (list) list.push(value);
	else lists.set(key, [value]);
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
	const { exact, stems, prints } = book;
	const hits = new Map<number, number[]>();
	const note = (terms: readonly Term[] | undefined, index: number, to: number) => {
		if (!terms) return;
		for (const term of terms)
			if (matchesAt(story, index, to, term)) for (const group of term.groups) push(hits, group, index);
	};
	for (const [s, { from, to }] of story.sentences.entries()) {
		for (let i = from; i < to; i++) {
			const { word, shape } = story.tokens[i]!;
			if (shape === 'mark' || shape === 'enclitic') continue;
			if (prints[print(word)]! & WHOLE) note(exact.get(word), i, to);
			let key = 0;
			for (let n = 1; n <= STEM_KEYS.most && n <= word.length; n++) {
				key = longerKey(key, word.charCodeAt(n - 1));
				if (n >= STEM_KEYS.least && prints[printOfKey(key)]! & (1 << n)) note(stems.get(key), i, to);
			}
		}
		if (hits.size === 0) continue;
		const owners = new Set<number>();
		for (const group of hits.keys()) {
			for (const clause of book.clauses.get(group) ?? []) {
				if (!owners.has(clause.owner) && holds(clause, hits)) owners.add(clause.owner);
			}
		}
		for (const owner of owners) found(owner, s);
		hits.clear();
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
