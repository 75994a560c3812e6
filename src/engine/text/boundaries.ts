/**
 * May a name begin, or end, at this word? Spaces and most punctuation always allow it; these are the rules
 * for what stands close: hyphenated compounds, scripts that touch, currency signs, addresses.
 *
 * The reader decides: in "US-led", "pro-Ukraine" and "Trump-Putin summit" the names are spoken of; in
 * "Smith-Jones", "Kim Il-sung" (for a Kim Il) and "AK-47" somebody or something else is.
 */
import type { FoldTable } from './fold-table.ts';
import { caseOf, type LetterCase } from './letters.ts';
import {
	COMPOUND_HEADS,
	COMPOUND_TAILS,
	HANGUL_PARTICLES,
	NAME_ELISIONS,
	PARTICIPLE_LENGTH,
} from './word-tables.ts';
import { Flag, Gap, hasWord, Kind, type Words, wordText } from './words.ts';

/** `IF_CAPITALS`: only for an alias that is in capitals itself (US, NATO). */
export const Edge = { CLOSED: 0, IF_CAPITALS: 1, OPEN: 2 } as const;

/** What the words around a place say; the answers are those of Edge. */
export interface Neighbourhood {
	words: Words;
	table: FoldTable;
	/** Offset at which the last match that was taken ends, or -1: "Putin" in "Trump-Putin" follows one. */
	matchedTo: number;
	/** Does some alias begin at this word? Asked for what follows a hyphen only. */
	beginsName(index: number): boolean;
}

const isDigits = (text: string) => /^\d/.test(text);

/** Two words that touch: `left` and the one after it. */
function edgeBetweenTouching(words: Words, left: number): number {
	const a = words.kind[left]!;
	const b = words.kind[left + 1]!;
	if (a === Kind.ALPHA && b === Kind.ALPHA) {
		// "J.Smith" is a missing space; AT&T and an elided article are looked at by the callers.
		return words.flags[left]! & Flag.DOTTED ? Edge.OPEN : Edge.CLOSED;
	}
	// A Korean word may hold Latin letters: LG전자.
	if ((a === Kind.ALPHA && b === Kind.HANGUL) || (a === Kind.HANGUL && b === Kind.ALPHA)) return Edge.CLOSED;
	return Edge.OPEN;
}

/** May a name begin at word `k`? */
export function leftEdge(around: Neighbourhood, k: number): number {
	const { words, table } = around;
	if (words.flags[k]! & Flag.GLUED_LEFT) return Edge.CLOSED;
	if (k === 0) return Edge.OPEN;
	const gap = words.gap[k];
	if (gap === Gap.NONE) {
		if (words.flags[k - 1]! & Flag.ELISION) return edgeAfterElision(words, k - 1, table);
		return edgeBetweenTouching(words, k - 1);
	}
	if (gap !== Gap.HYPHEN) return Edge.OPEN;
	const before = caseOf(words, k - 1, k - 1, table);
	// Scripts without case, digits, and small letters: "pro-Ukraine", "al-Assad", "한-미".
	if (before.cased === 0 || !(before.words & 1)) return Edge.OPEN;
	if (around.matchedTo === words.end[k - 1] || COMPOUND_HEADS.has(wordText(words, k - 1))) return Edge.OPEN;
	// "Saudi-US", but not the UN in "KIM JONG-UN".
	return before.allCaps ? Edge.CLOSED : Edge.IF_CAPITALS;
}

/** "l'OTAN" and "d'Israël" name them, "D'Souza" does not name a Souza. */
function edgeAfterElision(words: Words, elision: number, table: FoldTable): number {
	const capital = (caseOf(words, elision, elision, table).words & 1) !== 0;
	return capital && NAME_ELISIONS.has(wordText(words, elision)) ? Edge.CLOSED : Edge.OPEN;
}

/** May a name end with word `k`? */
export function rightEdge(around: Neighbourhood, k: number): number {
	const { words } = around;
	if (words.flags[k]! & (Flag.GLUED_RIGHT | Flag.ELISION)) return Edge.CLOSED;
	const next = k + 1;
	if (!hasWord(words, next)) return Edge.OPEN;
	const gap = words.gap[next];
	if (gap === Gap.NONE) {
		if (words.kind[k] === Kind.ALPHA && words.kind[next] === Kind.HANGUL) {
			return HANGUL_PARTICLES.has(wordText(words, next)) ? Edge.OPEN : Edge.CLOSED;
		}
		return edgeBetweenTouching(words, k);
	}
	if (gap !== Gap.HYPHEN) return Edge.OPEN;
	return edgeBeforeHyphen(around, next);
}

function edgeBeforeHyphen(around: Neighbourhood, next: number): number {
	const { words, table } = around;
	const text = wordText(words, next);
	if (words.kind[next] === Kind.ALPHA && isDigits(text)) return Edge.CLOSED;
	const after: LetterCase = caseOf(words, next, next, table);
	if (after.cased === 0) return Edge.OPEN;
	if (COMPOUND_TAILS.has(text)) return Edge.OPEN;
	const small = !(after.words & 1);
	const participle = text.length >= PARTICIPLE_LENGTH && /(ed|ing)$/.test(text);
	if (participle && (small || after.allCaps)) return Edge.OPEN;
	if (small) return Edge.IF_CAPITALS;
	if (around.beginsName(next)) return Edge.OPEN;
	// "US-Präsident", but not an acronym made of two ("AFL-CIO").
	return after.allCaps ? Edge.CLOSED : Edge.IF_CAPITALS;
}
