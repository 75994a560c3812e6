/**
 * The cabinet list of October 2019 (cia-world-leaders-2019) as a check on terms that the factbook says began
 * before it: "Prime Minister since 23 June 2005" is wrong if somebody else is listed as prime minister in 2019.
 * It has no dates and no ids, so nothing is imported from it.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const FILE = join('cia-world-leaders-2019', 'leaders.tsv');
/** The list is of 6 October 2019 and was months late on some: it contradicts only what began a year before it. */
export const LONG_BEFORE_LISTED = '2018-10-06';

/** How the list writes the two offices. */
const OFFICES: Record<string, RegExp> = {
	'head-of-state': /^(?:Pres\.|King|Queen|Emperor|Sultan|Amir|Grand Duke|Prince|Pope|President)$/,
	'head-of-government': /^(?:Prime Min\.|Premier|Chancellor|Prime Minister)(?:$|,)/,
};

/** Holders of an office by country name and office. */
export type Listed = ReadonlyMap<string, readonly string[]>;

/** @param sources the folder in which the sources lie side by side; without the list nothing is known */
export function readListed(sources: string): Listed {
	const listed = new Map<string, string[]>();
	const path = join(sources, FILE);
	if (!existsSync(path)) return listed;
	for (const line of readFileSync(path, 'utf8').split('\n').slice(1)) {
		const [, country = '', title = '', person = ''] = line.split('\t');
		for (const [office, pattern] of Object.entries(OFFICES)) {
			if (!pattern.test(title.trim()) || /vacant/i.test(person)) continue;
			const key = `${country.trim().toLowerCase()} ${office}`;
			const there = listed.get(key);
			if (there) there.push(person);
			else listed.set(key, [person]);
		}
	}
	return listed;
}

/** Did others hold the office in 2019, and nobody who shares a part of the name? */
export function contradicts(listed: Listed, country: string, office: string, name: string): boolean {
	const holders = listed.get(`${country.toLowerCase()} ${office}`);
	if (!holders) return false;
	const parts = new Set(partsOf(name));
	return !holders.some((holder) => partsOf(holder).some((part) => parts.has(part)));
}

function partsOf(name: string): string[] {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((part) => part.length > 2);
}
