/**
 * How single facts stand in the index's columns: dates, countries, Wikidata ids, and what of an entity follows from
 * its name. Pairs of inverse functions; packing throws RangeError on what the other could not give back.
 */
import { foldText } from '../text/fold.ts';
import type { FoldTable } from '../text/fold-table.ts';
import { recordId, slugOf } from '../text/slug.ts';

/** A date as one number, in the order of dates; 0 for none. */
export function packDate(date: string | undefined): number {
	if (date === undefined) return 0;
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const packed = year * 512 + month * 32 + day;
	if (unpackDate(packed) !== date) throw new RangeError(`"${date}" is no date that the index can hold`);
	return packed;
}

export function unpackDate(packed: number): string | undefined {
	if (packed === 0) return undefined;
	const two = (n: number) => String(n).padStart(2, '0');
	const year = String(packed >>> 9).padStart(4, '0');
	const month = (packed >>> 5) & 15;
	const day = packed & 31;
	return day ? `${year}-${two(month)}-${two(day)}` : month ? `${year}-${two(month)}` : year;
}

/** A country code as one number; 0 for none. */
export function packCountry(country: string | undefined): number {
	if (country === undefined) return 0;
	if (!/^[a-z]{2}$/.test(country)) throw new RangeError(`"${country}" is no country code of two letters`);
	return country.charCodeAt(0) | (country.charCodeAt(1) << 8);
}

export const unpackCountry = (packed: number): string | undefined =>
	packed === 0 ? undefined : String.fromCharCode(packed & 255, packed >>> 8);

/** A Wikidata id as its number; 0 for none. */
export function packWikidata(id: string | undefined): number {
	if (id === undefined) return 0;
	const number = Number(id.slice(1));
	if (`Q${number}` !== id || number >= 2 ** 32) throw new RangeError(`"${id}" is no Wikidata id`);
	return number;
}

export const unpackWikidata = (packed: number): string | undefined =>
	packed === 0 ? undefined : `Q${packed}`;

/** 0–1 in thousandths, as the compiler rounds it. */
export function packPrior(prior: number): number {
	const packed = Math.round(prior * 1000);
	if (unpackPrior(packed) !== prior) throw new RangeError(`${prior} is no number of three digits`);
	return packed;
}

export const unpackPrior = (packed: number): number => packed / 1000;

/** The id that an entity of this name has unless its column says otherwise. */
export function usualId(name: string, wikidata: string | undefined): string {
	return wikidata === undefined ? slugOf(name) : recordId(name, wikidata);
}

/** Families up to so many words are found in the name. */
export const MOST_FAMILY_WORDS = 4;

/** The last `count` words of a name, folded; with a negative count the first ones. */
export function familyIn(name: string, count: number, table: FoldTable): string {
	const words = foldText(name, table).folded.split(' ');
	return (count > 0 ? words.slice(-count) : words.slice(0, -count)).join(' ');
}
