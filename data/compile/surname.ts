/**
 * Which part of a name stands alone on second mention, in every spelling of it: "Stoltenberg" in
 * "Jens Stoltenberg" is "Столтенберг" in "Єнс Столтенберг". The entry states it once, in `family`; here it
 * is found again in the other names by its place and its letters. Undefined rather than a guess: a wrong
 * surname lights up strangers.
 */
import { foldAlias } from '../../src/engine/index/aliases.ts';

/** Countries whose people East Asian languages name family first, whatever the order in English. */
const FAMILY_FIRST = new Set(['cn', 'hk', 'hu', 'jp', 'kp', 'kr', 'sg', 'tw', 'vn']);
const EAST_ASIAN = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;
const LATIN = /\p{Script=Latin}/u;
/** How much two spellings of one surname may differ: Qaddafi and Gaddafi, Yatseniuk and Yatsenyuk. */
const LARGEST_DIFFERENCE = 0.4;

/** The entity's main name, the part of it that stands alone, and its country. */
export interface FullName {
	name: string;
	family: string;
	country?: string;
}

/** @param other the spelling in which to look */
export function surnameIn(other: string, { name, family, country }: FullName): string | undefined {
	if (other === name) return family;
	const parts = other.split(/[\s·・‧]+/).filter((part) => part !== '' && !SUFFIX.test(part));
	const length = family.split(/\s+/).length;
	if (parts.length <= length) return undefined;
	const first = parts.slice(0, length).join(' ');
	const last = parts.slice(-length).join(' ');
	if (LATIN.test(other)) {
		if (difference(last, family) <= LARGEST_DIFFERENCE) return last;
		return difference(first, family) <= LARGEST_DIFFERENCE ? first : undefined;
	}
	const nativeOrder = EAST_ASIAN.test(other) && FAMILY_FIRST.has(country ?? '');
	const surname = nativeOrder || startsWithFamily(name, family) ? first : last;
	// One letter stands for nobody in any script.
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
