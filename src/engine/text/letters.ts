/**
 * Capitals: which case a reading of an alias asks for, and which case a mention has.
 *
 * Both sides are boiled down to two masks, so that the rule is one comparison and an index can store it:
 * `words` has bit k set where word k is capitalised, `letters` has bit n set where the n-th letter with case
 * is a capital. What lies beyond 32 words or letters is not compared.
 */
import type { CaseRule } from '../../model/entity.ts';
import { CharClass } from './chars.ts';
import { classOf, EXPANDS, type FoldTable, foldOf, LOWER, UPPER } from './fold-table.ts';
import { PARTICLES } from './word-tables.ts';
import { Flag, foldedFrom, Gap, hasWord, Kind, type Words, wordText } from './words.ts';

/** Masks hold 32 bits. */
const MASK_BITS = 32;
/** Neighbours farther away say nothing about the capitals of a mention. */
export const NEIGHBOUR_REACH = 5;

const isDigit = (unit: number) => unit >= 0x30 && unit <= 0x39;

export interface LetterCase {
	/** Bit k: word k is capitalised, or has no letters with case. */
	words: number;
	/** Bit n: the n-th letter with case is a capital. */
	letters: number;
	/** Letters with case, counted in folded units. */
	cased: number;
	/** At least two letters with case, all capitals. */
	allCaps: boolean;
}

/** What a candidate's rule asks of a mention. */
export interface CaseDemand {
	rule: CaseRule;
	/** For `name`: words that must be capitalised. For `exact`: the letters that must be capitals. */
	mask: number;
	/** The alias is in capitals itself, as acronyms are, so that capitals in the text speak for it. */
	capitals: boolean;
}

/**
 * Case of the words `first` to `last`, as far as offset `until`. Enclitics and marks count as words without
 * case.
 */
export function caseOf(
	words: Words,
	first: number,
	last: number,
	table: FoldTable,
	until = words.end[last]!,
): LetterCase {
	let wordMask = 0;
	let letterMask = 0;
	let cased = 0;
	let capitals = 0;
	const { units } = table;
	const { text } = words;
	for (let k = first; k <= last; k++) {
		let firstCased = 0;
		const end = Math.min(words.end[k]!, until);
		for (let i = words.start[k]!; i < end; i++) {
			let entry = units[text.charCodeAt(i)]!;
			let letterCase = entry & (UPPER | LOWER);
			if (!letterCase) {
				if (classOf(entry) !== CharClass.SURROGATE) continue;
				entry = table.lookUp(text.codePointAt(i)!);
				letterCase = entry & (UPPER | LOWER);
				if (!letterCase) continue;
			}
			firstCased ||= letterCase;
			const size = entry & EXPANDS ? foldOf(table, entry, text.codePointAt(i)!).length : 1;
			for (let n = 0; n < size; n++) {
				if (letterCase === UPPER) {
					capitals++;
					if (cased < MASK_BITS) letterMask |= 1 << cased;
				}
				cased++;
			}
		}
		const bit = k - first;
		if (bit < MASK_BITS && firstCased !== LOWER) wordMask |= 1 << bit;
	}
	return { words: wordMask, letters: letterMask, cased, allCaps: cased > 1 && capitals === cased };
}

/**
 * As much of `caseOf` as the rule `name` asks for: `words` and `allCaps`. Most words say at their second letter
 * that they are not in capitals, and the rest of them is not read.
 */
export function nameCaseOf(
	words: Words,
	first: number,
	last: number,
	table: FoldTable,
	until: number,
): Pick<LetterCase, 'words' | 'allCaps'> {
	let wordMask = 0;
	let capitals = 0;
	let small = false;
	const { units } = table;
	const { text } = words;
	for (let k = first; k <= last; k++) {
		let firstCased = 0;
		const end = Math.min(words.end[k]!, until);
		for (let i = words.start[k]!; i < end && !(small && firstCased); i++) {
			let entry = units[text.charCodeAt(i)]!;
			let letterCase = entry & (UPPER | LOWER);
			if (!letterCase) {
				if (classOf(entry) !== CharClass.SURROGATE) continue;
				entry = table.lookUp(text.codePointAt(i)!);
				letterCase = entry & (UPPER | LOWER);
				if (!letterCase) continue;
			}
			firstCased ||= letterCase;
			if (letterCase !== UPPER) small = true;
			else capitals += entry & EXPANDS ? foldOf(table, entry, text.codePointAt(i)!).length : 1;
		}
		const bit = k - first;
		if (bit < MASK_BITS && firstCased !== LOWER) wordMask |= 1 << bit;
	}
	return { words: wordMask, allCaps: !small && capitals > 1 };
}

/**
 * Words of a mention that satisfy a demand for a capital though they have none: after a hyphen
 * ("Kim Jong-un" for Kim Jong Un).
 */
export function excusedWords(words: Words, first: number, last: number): number {
	let mask = 0;
	for (let k = first + 1; k <= last && k - first < MASK_BITS; k++) {
		if (words.gap[k] === Gap.HYPHEN) mask |= 1 << (k - first);
	}
	return mask;
}

/** What an alias, scanned as `words`, asks for. */
export function caseDemand(words: Words, rule: CaseRule, table: FoldTable): CaseDemand {
	const last = words.count - 1;
	const shape = caseOf(words, 0, last, table);
	if (rule === 'exact') return { rule, mask: shape.letters, capitals: shape.allCaps };
	if (rule === 'any') return { rule, mask: 0, capitals: shape.allCaps };
	let demanded = 0;
	let particles = 0;
	for (let k = 0; k <= last && k < MASK_BITS; k++) {
		const own = caseOf(words, k, k, table);
		if (own.cased === 0 || !(own.words & 1) || words.kind[k] === Kind.ENCLITIC) continue;
		const bit = 1 << k;
		if (words.flags[k]! & Flag.ELISION || PARTICLES.has(wordText(words, k))) particles |= bit;
		else demanded |= bit;
	}
	// A name of nothing but particles ("Le Van") has its capitals for a reason.
	return { rule, mask: demanded === 0 ? particles : demanded, capitals: shape.allCaps };
}

/** Does a mention satisfy a demand? `excused` as from excusedWords. */
export function satisfies(demand: CaseDemand, mention: LetterCase, excused: number): boolean {
	if (demand.rule === 'exact') return demand.mask === mention.letters;
	return satisfiesName(demand, mention, excused);
}

/** The same for a demand that is not `exact`, which asks for less of the mention. */
export function satisfiesName(
	demand: CaseDemand,
	mention: Pick<LetterCase, 'words' | 'allCaps'>,
	excused: number,
): boolean {
	if (demand.rule === 'any') return true;
	return mention.allCaps || (demand.mask & ~(mention.words | excused)) === 0;
}

/** Are the words on both sides, as far as there are any in this line, in capitals too? */
export function neighboursInCapitals(words: Words, first: number, last: number, table: FoldTable): boolean {
	const before = neighbour(words, first, -1, table);
	const after = neighbour(words, last, 1, table);
	if (!before && !after) return false;
	return (before?.allCaps ?? true) && (after?.allCaps ?? true);
}

function neighbour(words: Words, from: number, step: 1 | -1, table: FoldTable): LetterCase | undefined {
	let list = words;
	let k = from;
	for (let n = 1; n <= NEIGHBOUR_REACH; n++) {
		k += step;
		if (k < 0) {
			const before = list.wordsBefore();
			if (!before) return undefined;
			// The first word of a list knows the gap before it.
			if (list.gap[0] === Gap.LINE) return undefined;
			list = before;
			k = list.count - 1;
		} else if (!hasWord(list, k)) return undefined;
		else if (list.gap[step > 0 ? k : k + 1] === Gap.LINE) return undefined;
		if (list.kind[k] === Kind.PARAGRAPH) return undefined;
		if (list.kind[k]! > Kind.KATAKANA) continue;
		const letters = caseOf(list, k, k, table);
		if (letters.cased > 1) return letters;
		// A script without capitals says nothing; a figure or a lone letter is passed over.
		if (letters.cased === 0 && !isDigit(list.folded[foldedFrom(list, k)]!)) return undefined;
	}
	return undefined;
}
