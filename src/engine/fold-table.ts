/**
 * The character facts of chars.ts as one typed array over the 65,536 UTF-16 units, so that folding a unit is
 * one look-up. Code points beyond go through a small map.
 *
 * An entry is a 32-bit number:
 *
 *     bits  0–15  folded unit; with EXPANDS set, EXPANSION_BASE + an index into `expansions`
 *     bits 16–20  class (CharClass)
 *     bit  21     capital letter
 *     bit  22     small letter
 *     bit  23     EXPANDS: folds to more or fewer than one unit
 *     bit  31     PLAIN: class ALPHA without EXPANDS, so that the sign of an entry tells words from the rest
 *
 * `createLazyTable` fills a page of 256 units when a character of it is first met: use it in tests and at
 * build time. The extension reads a complete table from the index file instead (index-reader.ts).
 */
import { CharClass, describeCodePoint } from './chars.ts';

export const CLASS_SHIFT = 16;
export const CLASS_MASK = 31;
export const UPPER = 1 << 21;
export const LOWER = 1 << 22;
export const EXPANDS = 1 << 23;
export const PLAIN = 1 << 31;
/** In private use, so that the index of an expansion is never taken for a folded unit. */
export const EXPANSION_BASE = 0xe000;
/** In place of an index: folds to itself, as most characters beyond the first plane do. */
const SELF = 0xffff;

export interface FoldTable {
	/** One entry a UTF-16 unit. An entry of class UNKNOWN must be asked for through `lookUp`. */
	units: Int32Array;
	/** Folded forms of entries with EXPANDS. */
	expansions: string[];
	/** Entry of a code point, filling the table where it is lazy. */
	lookUp(codePoint: number): number;
}

export const classOf = (entry: number): number => (entry >>> CLASS_SHIFT) & CLASS_MASK;

/** Folded form of a code point, whose entry is at hand. */
export function foldOf(table: FoldTable, entry: number, codePoint: number): string {
	if ((entry & 0xffff) === SELF && entry & EXPANDS) return String.fromCodePoint(codePoint);
	if (entry & EXPANDS) return table.expansions[(entry & 0xffff) - EXPANSION_BASE]!;
	return String.fromCharCode(entry & 0xffff);
}

/** Entry for one code point; a fold that is not one unit is added to `expansions`. */
export function packEntry(
	codePoint: number,
	expansions: string[],
	indexOfExpansion: Map<string, number>,
): number {
	const { cls, fold, upper, lower } = describeCodePoint(codePoint);
	let entry = (cls << CLASS_SHIFT) | (upper ? UPPER : 0) | (lower ? LOWER : 0);
	if (fold.length === 1) {
		return (entry | fold.charCodeAt(0) | (cls === CharClass.ALPHA ? PLAIN : 0)) >>> 0;
	}
	if (fold.length === 2 && fold.codePointAt(0) === codePoint) return (entry | EXPANDS | SELF) >>> 0;
	let index = indexOfExpansion.get(fold);
	if (index === undefined) {
		index = expansions.length;
		expansions.push(fold);
		indexOfExpansion.set(fold, index);
	}
	entry |= EXPANDS | (EXPANSION_BASE + index);
	return entry >>> 0;
}

/** A table that looks characters up page by page as they are met. */
export function createLazyTable(): FoldTable {
	const units = new Int32Array(65536);
	const expansions: string[] = [];
	const indexOfExpansion = new Map<string, number>();
	const astral = new Map<number, number>();
	const pack = (codePoint: number) => packEntry(codePoint, expansions, indexOfExpansion);

	function lookUp(codePoint: number): number {
		if (codePoint < 65536) {
			if (classOf(units[codePoint]!) === CharClass.UNKNOWN) {
				const page = codePoint & ~255;
				for (let c = page; c < page + 256; c++) units[c] = pack(c);
			}
			return units[codePoint]!;
		}
		let entry = astral.get(codePoint);
		if (entry === undefined) {
			entry = pack(codePoint);
			astral.set(codePoint, entry);
		}
		return entry;
	}
	return { units, expansions, lookUp };
}

let shared: FoldTable | undefined;

/** The process-wide lazy table. */
export function sharedTable(): FoldTable {
	shared ??= createLazyTable();
	return shared;
}
