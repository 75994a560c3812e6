/**
 * The fold table in the index file: written whole at build time, so that a running extension neither asks the
 * browser for Unicode properties nor depends on the version of Unicode it has.
 *
 * The first plane is stored in pages of 256 entries with each fold as its distance from the unit, which makes
 * the pages of Han, Hangul and private use all alike; equal pages are stored once. Code points beyond are
 * stored as runs of one entry.
 */
import { CharClass } from './chars.ts';
import { classOf, EXPANDS, type FoldTable, PLAIN, packEntry } from './fold-table.ts';
import type { SectionData, SectionViews } from './index-sections.ts';

const PAGE = 256;
const UNITS = 65536;
/** Planes beyond these hold no letters, or are private use. */
const ASTRAL_PLANES = [1, 2, 3, 14];
const LAST_CODE_POINT = 0x10ffff;

/** Folds are stored as distances, but not those that point at an expansion. */
const distant = (entry: number, unit: number): number =>
	entry & EXPANDS ? entry : ((entry & 0xffff0000) | ((entry - unit) & 0xffff)) >>> 0;
const near = (entry: number, unit: number): number =>
	entry & EXPANDS ? entry : ((entry & 0xffff0000) | ((entry + unit) & 0xffff)) >>> 0;

/** Units of a string, after their number. */
const withLength = (text: string): number[] => [
	text.length,
	...text.split('').map((unit) => unit.charCodeAt(0)),
];

let made: SectionData | undefined;

/** The sections of the fold table, from the Unicode data of this machine. Made once; takes some seconds. */
export function foldSections(): SectionData {
	made ??= makeFoldSections();
	return made;
}

function makeFoldSections(): SectionData {
	const expansions: string[] = [];
	const indexOfExpansion = new Map<string, number>();
	const pages: Uint32Array[] = [];
	const pageOf = new Uint8Array(UNITS / PAGE);
	const known = new Map<string, number>();
	for (let n = 0; n < pageOf.length; n++) {
		const page = new Uint32Array(PAGE);
		for (let k = 0; k < PAGE; k++) {
			const unit = n * PAGE + k;
			page[k] = distant(packEntry(unit, expansions, indexOfExpansion), unit);
		}
		const key = page.join();
		let index = known.get(key);
		if (index === undefined) {
			index = pages.push(page) - 1;
			known.set(key, index);
		}
		pageOf[n] = index;
	}
	const first: number[] = [];
	const entries: number[] = [];
	const unassigned = packEntry(LAST_CODE_POINT, expansions, indexOfExpansion);
	let last = -1;
	const add = (codePoint: number, entry: number) => {
		if (entry === last) return;
		first.push(codePoint);
		entries.push(entry);
		last = entry;
	};
	for (const plane of ASTRAL_PLANES) {
		const end = (plane + 1) * UNITS;
		for (let c = plane * UNITS; c < end; c++) add(c, packEntry(c, expansions, indexOfExpansion));
		if (!ASTRAL_PLANES.includes(plane + 1)) add(end, unassigned);
	}
	const units = new Uint32Array(pages.length * PAGE);
	pages.forEach((page, n) => {
		units.set(page, n * PAGE);
	});
	return {
		foldPage: pageOf,
		foldUnits: units,
		foldExpansions: Uint16Array.from(expansions.flatMap(withLength)),
		foldAstralFirst: Uint32Array.from(first),
		foldAstralEntry: Uint32Array.from(entries),
	};
}

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
