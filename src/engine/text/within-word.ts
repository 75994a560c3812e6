/**
 * Names inside a written word: before Korean particles and a bare genitive -s, and after the Arabic and Hebrew
 * words that are written together with what follows them. The mention leaves them out.
 */
import { foldText } from './fold.ts';
import { classOf, type FoldTable } from './fold-table.ts';
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
import { foldedFrom, foldedSize, Kind, type Words, wordText } from './words.ts';

/** A word read without a clitic. */
export interface Beginning {
	/** Folded units that are the clitic's. */
	skipped: number;
	/** What is left, as aliases have it. */
	word: string;
}

/** What clitics begin with, and what particles end with: few words do. */
const CLITIC_LETTERS = new Set(Array.from('وفبلكושכבמלה', (letter) => letter.charCodeAt(0)));
const LAST_SYLLABLES = new Set(
	Array.from(HANGUL_PARTICLES, (particle) => particle.charCodeAt(particle.length - 1)),
);
const NO_BEGINNINGS: Beginning[] = [];
const NO_STEMS: string[] = [];
const SMALL_S = 0x73;
const isArabic = (unit: number) => unit >= 0x600 && unit <= 0x6ff;
const isHebrew = (unit: number) => unit >= 0x590 && unit <= 0x5ff;
export const isArabicOrHebrew = (unit: number) => isArabic(unit) || isHebrew(unit);
const ARABIC_ARTICLE = 'ال';
const ARABIC_LI_AND_ARTICLE = 'لل';

/** Do names take a bare -s in texts of this language? */
export const takesGenitiveS = (lang: string | undefined): boolean =>
	lang !== undefined && GENITIVE_S.has(lang);

/** May the word be more than a name alone? Cheap, since it is asked of every word of such a text. */
export function mayHoldName(words: Words, index: number, genitive: boolean): boolean {
	const from = foldedFrom(words, index);
	const first = words.folded[from]!;
	if (isHebrew(first) || isArabic(first) || words.kind[index] === Kind.HANGUL) return true;
	return genitive && words.folded[from + foldedSize(words, index) - 1] === SMALL_S;
}

/** May the word begin with a clitic? */
export function mayHaveClitic(words: Words, index: number): boolean {
	const first = words.folded[foldedFrom(words, index)]!;
	return isHebrew(first) || isArabic(first);
}

/** Readings of an Arabic or Hebrew word without clitics, shortest clitic first. */
export function withoutClitic(words: Words, index: number): Beginning[] {
	const first = words.folded[foldedFrom(words, index)]!;
	if (!CLITIC_LETTERS.has(first)) return NO_BEGINNINGS;
	const text = wordText(words, index);
	const clitics = isArabic(first) ? ARABIC_CLITICS : HEBREW_CLITICS;
	const longest = clitics.exec(text)![0].length;
	const found: Beginning[] = [];
	for (let n = 1; n <= longest && text.length - n >= LEAST_AFTER_CLITIC; n++) {
		if (clitics.exec(text.slice(0, n))![0].length < n) continue;
		found.push({ skipped: n, word: text.slice(n) });
		// "lil-": the article loses its alef after "li-".
		if (text.startsWith(ARABIC_LI_AND_ARTICLE, n - 1)) {
			found.push({ skipped: n, word: ARABIC_ARTICLE + text.slice(n + 1) });
		}
	}
	return found;
}

/** The word without what may follow a name inside it, shortest stem first. */
export function stemsOf(words: Words, index: number, genitive: boolean): string[] {
	const length = foldedSize(words, index);
	if (words.kind[index] === Kind.HANGUL) {
		if (!LAST_SYLLABLES.has(words.folded[foldedFrom(words, index) + length - 1]!)) return NO_STEMS;
		const text = wordText(words, index);
		const stems: string[] = [];
		for (let n = Math.min(LONGEST_PARTICLE, length - 1); n > 0; n--) {
			if (HANGUL_PARTICLES.has(text.slice(length - n))) stems.push(text.slice(0, length - n));
		}
		return stems;
	}
	if (!genitive || length <= LEAST_GENITIVE_STEM || words.kind[index] !== Kind.ALPHA) return NO_STEMS;
	const text = wordText(words, index);
	return text.endsWith('s') ? [text.slice(0, -1)] : NO_STEMS;
}

/** The folded units of a word with their places in the text; apostrophes inside it are no units. */
function unitsWithin(words: Words, index: number, table: FoldTable): { start: number; end: number }[] {
	const offset = words.start[index]!;
	const { starts, ends } = foldText(words.text.slice(offset, words.end[index]!), table);
	const places = starts.map((start, k) => ({ start: offset + start, end: offset + ends[k]! }));
	return places.filter(({ start }) => isWordClass(classOf(table.lookUp(words.text.codePointAt(start)!))));
}

/** Offset of the text at which the folded unit `unit` of a word begins. */
export function startWithin(words: Words, index: number, unit: number, table: FoldTable): number {
	return unitsWithin(words, index, table)[unit]!.start;
}

/** Offset of the text at which the first `units` folded units of a word end. */
export function endWithin(words: Words, index: number, units: number, table: FoldTable): number {
	return unitsWithin(words, index, table)[units - 1]!.end;
}
