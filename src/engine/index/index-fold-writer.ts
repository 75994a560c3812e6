/** Writes the fold table into the index, from the Unicode data of this machine. At build time only. */
import { EXPANDS } from '../text/fold-table.ts';
import { packEntry } from '../text/lazy-table.ts';
import { PAGE, UNITS } from './index-fold.ts';
import type { SectionData } from './index-sections.ts';

/** Planes beyond these hold no letters, or are private use. */
const ASTRAL_PLANES = [1, 2, 3, 14];
const LAST_CODE_POINT = 0x10ffff;

/** Folds are stored as distances, but not those that point at an expansion. */
const distant = (entry: number, unit: number): number =>
	entry & EXPANDS ? entry : ((entry & 0xffff0000) | ((entry - unit) & 0xffff)) >>> 0;

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
