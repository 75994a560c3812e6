/**
 * The fold table in the index file: written whole at build time (index-fold-writer.ts), so that a running extension neither asks the
 * browser for Unicode properties nor depends on the version of Unicode it has.
 *
 * The first plane is stored in pages of 256 entries with each fold as its distance from the unit, which makes
 * the pages of Han, Hangul and private use all alike; equal pages are stored once. Code points beyond are
 * stored as runs of one entry.
 */
import { CharClass } from '../text/chars.ts';
import { classOf, EXPANDS, type FoldTable, PLAIN } from '../text/fold-table.ts';
import type { SectionViews } from './index-sections.ts';

export const PAGE = 256;
export const UNITS = 65536;

/** Folds are stored as distances, but not those that point at an expansion. */
const near = (entry: number, unit: number): number =>
	entry & EXPANDS ? entry : ((entry & 0xffff0000) | ((entry + unit) & 0xffff)) >>> 0;

/** The fold table of an index; undefined where the index was written without. */
export function readFoldTable(views: SectionViews): FoldTable | undefined {
	const { foldPage, foldUnits, foldExpansions, foldAstralFirst, foldAstralEntry } = views;
	if (foldPage.length === 0) return undefined;
	const units = new Int32Array(UNITS);
	for (let n = 0; n < foldPage.length; n++) {
		const from = foldPage[n]! * PAGE;
		for (let k = 0; k < PAGE; k++) units[n * PAGE + k] = near(foldUnits[from + k]!, n * PAGE + k);
	}
	const expansions: string[] = [];
	for (let at = 0; at < foldExpansions.length; at += foldExpansions[at]! + 1) {
		expansions.push(String.fromCharCode(...foldExpansions.subarray(at + 1, at + 1 + foldExpansions[at]!)));
	}

	function lookUp(codePoint: number): number {
		if (codePoint < UNITS) return units[codePoint]!;
		let low = 0;
		let high = foldAstralFirst.length;
		while (high - low > 1) {
			const middle = (low + high) >> 1;
			if (foldAstralFirst[middle]! <= codePoint) low = middle;
			else high = middle;
		}
		return foldAstralEntry[low]!;
	}
	return { units, expansions, lookUp };
}

/** Every entry of class ALPHA that folds to one unit is PLAIN, and no other: the scanner relies on it. */
export const isSound = (entry: number): boolean =>
	((entry & PLAIN) !== 0) === (classOf(entry) === CharClass.ALPHA && !(entry & EXPANDS));
