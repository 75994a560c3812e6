/**
 * What the matcher is measured against. Each peer counts by its own rules, all of which are easier than ours
 * (no folding; fastscan and modern-ahocorasick know no words either), and none of which may miss a name that stands in the
 * text letter for letter as in the dictionary.
 */
import { createRequire } from 'node:module';
import { join } from 'node:path';

export interface Contestant {
	name: string;
	/** How many matches it finds. */
	count(text: string): number;
	/** Milliseconds the dictionary took. */
	build: number;
	/** Planted names it may miss, as a share: for rules that differ at marks inside names. */
	mayMiss: number;
}

/** With ten times as many alternatives, V8 takes minutes over a megabyte of text. */
const MOST_ALTERNATIVES = 10_000;
/**
 * modern-ahocorasick cuts its text into grapheme clusters first, in time that grows faster than the text (10 KB at
 * once take three times as long as in pieces, a megabyte minutes), so it gets pieces of this length.
 */
const PIECE = 2000;
/** Words of the longest name that the map of n-grams looks for. */
const LONGEST_GRAM = 6;

interface FastScanner {
	search(text: string): unknown[];
}
interface KeywordProcessor {
	addKeyword(keyword: string, clean: string): void;
	extractKeywords(text: string): unknown[];
}
interface AhoCorasick {
	search(text: string): unknown[];
}

/** All peers that can be measured with so many names. `root` is the folder of the repository. */
export async function createPeers(names: readonly string[], root: string): Promise<Contestant[]> {
	const load = createRequire(join(root, 'bench', 'package.json'));
	const peers: Contestant[] = [];
	const add = (name: string, mayMiss: number, make: () => (text: string) => number) => {
		const started = performance.now();
		const count = make();
		peers.push({ name, count, build: performance.now() - started, mayMiss });
	};
	const FastScan = load('fastscan') as new (words: readonly string[]) => FastScanner;
	add('fastscan', 0, () => {
		const scanner = new FastScan(names);
		return (text) => scanner.search(text).length;
	});
	const FlashText = load('flashtext.js') as new () => KeywordProcessor;
	// It takes letters beyond ASCII for the end of a word, and then finds less or more.
	add('flashtext.js', 0.1, () => {
		const processor = new FlashText();
		for (const name of names) processor.addKeyword(name, name);
		return (text) => processor.extractKeywords(text).length;
	});
	const { default: ModernAhoCorasick } = (await import(load.resolve('modern-ahocorasick'))) as {
		default: new (words: readonly string[]) => AhoCorasick;
	};
	// Names across the cut of two pieces are lost.
	add('modern-ahocorasick', 0.05, () => {
		const matcher = new ModernAhoCorasick(names);
		return (text) => {
			let found = 0;
			for (let at = 0; at < text.length; at += PIECE)
				found += matcher.search(text.slice(at, at + PIECE)).length;
			return found;
		};
	});
	// A name that ends in a mark ("Yahoo!") is none of its words.
	add('Map of n-grams', 0.05, () => {
		const known = new Set(names);
		return (text) => countGrams(text, known);
	});
	if (names.length <= MOST_ALTERNATIVES) {
		add('RegExp alternation', 0.01, () => {
			const longestFirst = names.toSorted((a, b) => b.length - a.length);
			const pattern = new RegExp(
				longestFirst.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|'),
				'g',
			);
			return (text) => text.match(pattern)?.length ?? 0;
		});
	}
	return peers;
}

/** Words are runs of letters and what names contain; the longest run of words that is a name counts. */
function countGrams(text: string, known: ReadonlySet<string>): number {
	const starts: number[] = [];
	const ends: number[] = [];
	for (const { index, 0: word } of text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[.'-]?[\p{L}\p{M}\p{N}]+)*\.?/gu)) {
		starts.push(index);
		ends.push(index + word.length);
	}
	let found = 0;
	for (let k = 0; k < starts.length; k++) {
		for (let n = Math.min(LONGEST_GRAM, starts.length - k); n > 0; n--) {
			if (!known.has(text.slice(starts[k], ends[k + n - 1]))) continue;
			found++;
			k += n - 1;
			break;
		}
	}
	return found;
}

/** The least that reading a text costs: every unit once. */
export function floor(text: string): number {
	let sum = 0;
	for (let at = 0; at < text.length; at++) sum = (sum + text.charCodeAt(at)) | 0;
	return sum;
}
