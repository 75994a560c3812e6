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
 *     bit  30     APART: a space, hyphen or mark that changes no word beside it
 *     bit  31     PLAIN: class ALPHA without EXPANDS, so that the sign of an entry tells words from the rest
 *
 * The extension reads a complete table from the index file (index-fold.ts) and carries no code to make one; tests
 * and the build have lazy-table.ts.
 */
import { CharClass } from './chars.ts';

export const CLASS_SHIFT = 16;
export const CLASS_MASK = 31;
export const UPPER = 1 << 21;
export const LOWER = 1 << 22;
export const EXPANDS = 1 << 23;
export const APART = 1 << 30;
export const PLAIN = 1 << 31;
/** In private use, so that the index of an expansion is never taken for a folded unit. */
export const EXPANSION_BASE = 0xe000;
/** In place of an index: folds to itself, as most characters beyond the first plane do. */
export const SELF = 0xffff;

export interface FoldTable {
	/** One entry a UTF-16 unit. An entry of class UNKNOWN must be asked for through `lookUp`. */
	units: Int32Array;
	/** Folded forms of entries with EXPANDS. */
	expansions: string[];
	/** Entry of a code point, filling the table where it is lazy. */
	lookUp(codePoint: number): number;
}

/** White space: what stands on its two sides knows nothing of one another but how far apart they are. */
export const isSpace = (cls: number): boolean =>
	cls === CharClass.SPACE ||
	cls === CharClass.MIDDLE ||
	cls === CharClass.LINE ||
	cls === CharClass.PARAGRAPH;

export const classOf = (entry: number): number => (entry >>> CLASS_SHIFT) & CLASS_MASK;

/** Folded form of a code point, whose entry is at hand. */
export function foldOf(table: FoldTable, entry: number, codePoint: number): string {
	if ((entry & 0xffff) === SELF && entry & EXPANDS) return String.fromCodePoint(codePoint);
	if (entry & EXPANDS) return table.expansions[(entry & 0xffff) - EXPANSION_BASE]!;
	return String.fromCharCode(entry & 0xffff);
}

let shared: FoldTable | undefined;
let make: (() => FoldTable) | undefined;

/** Says how the table of this process is had; the first to say so counts, since all tables agree. */
export function provideTable(maker: () => FoldTable): void {
	make ??= maker;
}

/** The table of this process: of the first index opened, or of lazy-table.ts. Throws where there is neither. */
export function sharedTable(): FoldTable {
	if (!make) throw new Error('There is no fold table: open an index, or import lazy-table.ts');
	shared ??= make();
	return shared;
}
