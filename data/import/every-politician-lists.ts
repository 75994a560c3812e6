/**
 * The lists that EveryPolitician made, one a country or body: whose office holders each names, up to when it speaks,
 * and how a card cites it. The labels in them leave their country out, so without this table no term means anything.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate, Source } from '../../src/model/entity.ts';
import { isCountryCode } from '../countries.ts';
import { byCodeUnit } from '../load.ts';
import { countryInTitle } from './country-in-title.ts';

/** What one list of the source speaks of. */
export interface ListInfo {
	/** ISO code in lower case; undefined for international bodies. */
	country: string | undefined;
	region?: string;
	asOf: IsoDate;
}

const LISTS_FILE = 'src-jurisdiction.tsv';
/** Lists of parts of a country: whose prime minister is none of the country's. */
const REGIONS: Record<string, string> = {
	'artsakh-ministers': 'Artsakh',
	'everypolitician-2015/northern_ireland': 'Northern Ireland',
	'northern-ireland-ministers': 'Northern Ireland',
	'scotland-cabinet': 'Scotland',
	'wales-cabinet': 'Wales',
};
/** A list of who sat on one day. */
export const SITTING_MEMBERS = 'european-parliament';
/** Lists that EveryPolitician had from parliaments and encyclopaedias, before it asked Wikidata. */
const LISTS_OF_2015 = /^everypolitician-2015\/|-everypolitician-bundestag$/;
const EVERY_POLITICIAN = 'https://github.com/everypolitician/everypolitician-data';
const PARLGOV = 'https://github.com/hdigital/parlgov';
const WIKIDATA = 'https://www.wikidata.org/wiki/{wikidata}';

/** Lists by name, from the table beside the file, or beside its sister file. */
export function readLists(folder: string): Map<string, ListInfo> {
	const file = [join(folder, LISTS_FILE), join(folder, '..', 'every-politician-more', LISTS_FILE)].find(
		existsSync,
	);
	if (file === undefined)
		throw new Error(
			`${join(folder, LISTS_FILE)} is missing: without it no term has a jurisdiction or a date`,
		);
	const lists = new Map<string, ListInfo>();
	for (const line of readFileSync(file, 'utf8').split('\n').slice(1)) {
		const [src, jurisdiction, asOf] = line.split('\t');
		if (!src || !jurisdiction || !asOf) continue;
		const country = countryOf(jurisdiction);
		const region = REGIONS[src];
		lists.set(src, { country, asOf, ...(region !== undefined && { region }) });
	}
	return lists;
}

/** XX: an international body, or unknown. EU: the European Union's bodies. */
export function countryOf(jurisdiction: string): string | undefined {
	const code = jurisdiction.toLowerCase();
	return code !== 'eu' && isCountryCode(code) ? code : undefined;
}

/** Commits of the lists: how many, from when to when. */
export function versionOf(folder: string): string {
	const file = join(folder, 'PROVENANCE.md');
	const days = existsSync(file)
		? [...readFileSync(file, 'utf8').matchAll(/^- \S+ @ [0-9a-f]{40} (\d{4}-\d{2}-\d{2})/gm)].map(
				(found) => found[1]!,
			)
		: [];
	if (days.length === 0)
		throw new Error(`${file} names no commits: write lines "- <owner>/<name> @ <commit> <date>"`);
	days.sort(byCodeUnit);
	return `${days.length} repositories of every-politician-scrapers, ${days[0]} to ${days.at(-1)}`;
}

export function sourceKey(src: string, lists: ReadonlyMap<string, ListInfo>): string {
	const list = src
		.replace(/^everypolitician-2015\/|(?<=germany)-everypolitician/, '')
		.replace(/[^a-z0-9]+/g, '-');
	const publisher = LISTS_OF_2015.test(src)
		? 'everypolitician-'
		: src.startsWith('parlgov')
			? ''
			: 'wikidata-';
	return `${publisher}${list}-${lists.get(src)!.asOf}`;
}

export function sourceOf(src: string, lists: ReadonlyMap<string, ListInfo>): Source {
	const { country, region, asOf } = lists.get(src)!;
	const whose = region ?? (country === undefined ? 'international bodies' : countryInTitle(country));
	if (src.startsWith('parlgov'))
		return { title: `Cabinets of ${whose}`, publisher: 'ParlGov', url: PARLGOV, date: asOf };
	if (LISTS_OF_2015.test(src))
		return {
			title: `Legislators of ${whose}`,
			publisher: 'EveryPolitician',
			url: EVERY_POLITICIAN,
			date: asOf,
		};
	return {
		title: `Wikidata, via EveryPolitician, office holders of ${src === SITTING_MEMBERS ? 'the European Parliament' : whose}`,
		publisher: 'Wikidata',
		url: WIKIDATA,
		date: asOf,
	};
}
