/**
 * Which part of a name stands alone on second mention, in every spelling of it: "Stoltenberg" in
 * "Jens Stoltenberg" is "Столтенберг" in "Єнс Столтенберг". The entry states it once, in `family`; here it
 * is found again in the other names by its place and its letters. Undefined rather than a guess: a wrong
 * surname lights up strangers.
 */
import { foldAlias } from '../../src/engine/aliases.ts';

/** Han and kana names in these languages put the family first; a foreign name there keeps its own order. */
const FAMILY_FIRST = new Set(['ja', 'ko', 'zh']);
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const LATIN = /\p{Script=Latin}/u;
/** How much two spellings of one surname may differ: Qaddafi and Gaddafi, Yatseniuk and Yatsenyuk. */
const LARGEST_DIFFERENCE = 0.4;

/**
 * @param other the name in which to look, in `lang` where that is known
 * @param name the entity's main name, and `family` the part of it that stands alone
 */
export function surnameIn(
	other: string,
	lang: string | undefined,
	name: string,
	family: string,
): string | undefined {
	if (other === name) return family;
	const parts = other.split(/[\s·・‧]+/).filter((part) => part !== '' && !SUFFIX.test(part));
	if (parts.length < 2) return undefined;
	const length = family.split(/\s+/).length;
	if (parts.length <= length) return undefined;
	const first = parts.slice(0, length).join(' ');
	const last = parts.slice(-length).join(' ');
	if (LATIN.test(other)) {
		if (difference(last, family) <= LARGEST_DIFFERENCE) return last;
		return difference(first, family) <= LARGEST_DIFFERENCE ? first : undefined;
	}
	const separatedBySpace = !/[·・‧]/.test(other);
	const nativeOrder =
		lang !== undefined && FAMILY_FIRST.has(lang) && separatedBySpace && /^\p{Script=Han}/u.test(other);
	const surname = nativeOrder || startsWithFamily(name, family) ? first : last;
	// Two letters are too few to stand alone in any script that is written with spaces.
	return [...surname].length >= 2 ? surname : undefined;
}

function startsWithFamily(name: string, family: string): boolean {
	return name.startsWith(`${family} `);
}

/** Share of letters that must change to make one word of the other, over folded forms. */
function difference(a: string, b: string): number {
	const x = foldAlias(a);
	const y = foldAlias(b);
	return editDistance(x, y) / Math.max(x.length, y.length, 1);
}

function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length]!;
}
