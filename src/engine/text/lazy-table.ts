/**
 * A fold table made from the Unicode data at hand, page by page as characters are met: for tests and at build time.
 * Importing it makes it the table of the process (fold-table.ts); a running extension has that of its index and
 * must not carry this.
 */
import { CharClass, describeCodePoint } from './chars.ts';
import {
	APART,
	CLASS_SHIFT,
	classOf,
	EXPANDS,
	EXPANSION_BASE,
	type FoldTable,
	LOWER,
	PLAIN,
	provideTable,
	SELF,
	UPPER,
} from './fold-table.ts';

/** Classes of characters beside which a word is what it is without them (read-gap.ts). */
const KEEPS_APART: ReadonlySet<number> = new Set([
	CharClass.SPACE,
	CharClass.LINE,
	CharClass.PARAGRAPH,
	CharClass.HYPHEN,
	CharClass.MARK,
	CharClass.MIDDLE,
	CharClass.QUOTE,
]);

/** Entry for one code point; a fold that is not one unit is added to `expansions`. */
export function packEntry(
	codePoint: number,
	expansions: string[],
	indexOfExpansion: Map<string, number>,
): number {
	const { cls, fold, upper, lower } = describeCodePoint(codePoint);
	let entry = (cls << CLASS_SHIFT) | (upper ? UPPER : 0) | (lower ? LOWER : 0);
	if (fold.length === 1) {
		const kind = cls === CharClass.ALPHA ? PLAIN : KEEPS_APART.has(cls) ? APART : 0;
		return (entry | fold.charCodeAt(0) | kind) >>> 0;
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

provideTable(createLazyTable);
