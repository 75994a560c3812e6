/**
 * News sites that people chose (widely-read-sites.ts), as far as a published list of the most visited or most linked
 * sites has them. Known faults of such lists, each answered here: hosts instead of registrable domains, a site under
 * several of its domains, rows that are none. A list says that a site is much visited, not who is behind it: no
 * owner is taken from it, a country only where the domain ends in one, and the sites are known by domain alone.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCountryCode } from '../countries.ts';
import { byCodeUnit } from '../load.ts';
import { idOfDomain, outletDomain } from './domains.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';
import { WIDELY_READ } from './widely-read-sites.ts';

/** In order of trust: the newest first. Dates are those of the copies in PROVENANCE.md. */
const LISTS = [
	{
		file: 'majestic.csv',
		date: '2026-03-12',
		title: 'The Majestic Million, first 15,000 sites',
		publisher: 'Majestic',
		url: 'https://github.com/drakelover911/Phishing-analyzer',
		/** GlobalRank,TldRank,Domain,… */
		column: 2,
	},
	{
		file: 'tranco.txt',
		date: '2023-11-28',
		title: 'Tranco, first 10,000 sites',
		publisher: 'Tranco',
		url: 'https://github.com/woutgit/sendBeacon-crawler',
		column: 0,
	},
	{
		file: 'most-visited.csv',
		date: '2023-02-09',
		title: 'The 65,535 most visited sites',
		publisher: 'faf-dns-bench',
		url: 'https://github.com/errantmind/faf-dns-bench',
		/** Rank,domain. */
		column: 1,
	},
];
/** Top-level domains of countries that anybody uses. */
const ANYBODYS = new Set(['ai', 'cc', 'co', 'fm', 'io', 'me', 'mg', 'to', 'tv', 'ws']);

export const widelyRead: Importer = {
	name: 'widely-read',
	run(folder) {
		const { version } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const lists = readRankings(folder, complaints);
		const keyOf = ({ publisher, date }: (typeof LISTS)[number]) => `${publisher.toLowerCase()}-${date}`;
		const records: ImportedRecord[] = [];
		for (const [domain, name] of WIDELY_READ) {
			const list = lists.find(({ ranks }) => ranks.has(domain));
			if (outletDomain(domain) !== domain)
				complaints.push({
					place: 'widely-read-sites.ts',
					reason: `"${domain}" is no outlet's registrable domain`,
				});
			else if (!list)
				complaints.push({ place: 'widely-read-sites.ts', reason: `${domain} is in none of the lists` });
			else {
				const ending = domain.split('.').at(-1)!;
				const country = ending === 'uk' ? 'gb' : ending;
				records.push({
					id: idOfDomain(domain),
					kind: 'outlet',
					name,
					...(isCountryCode(country) && !ANYBODYS.has(ending) && { country }),
					domains: [domain],
					outlet: { sources: [keyOf(list)] },
					checked: list.date,
					byDomainOnly: true,
				});
			}
		}
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'outlets.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'Majestic, Tranco and faf-dns-bench',
				url: LISTS[0]!.url,
				version,
				date: LISTS[0]!.date,
				licence: 'Majestic Million: CC BY 3.0; of the others only which sites they name',
				counts: { chosen: WIDELY_READ.size, records: records.length, complaints: complaints.length },
				sources: Object.fromEntries(LISTS.map((list) => [keyOf(list), citation(list)])),
			},
			complaints,
		};
	},
};

/** The lists of a folder, in order of trust, each with the best rank of every registrable domain. */
export function readRankings(folder: string, complaints: Complaint[]) {
	return LISTS.map((list) => ({ ...list, ranks: ranksIn(folder, list, complaints) }));
}

/** Registrable domain → its best rank. */
function ranksIn(
	folder: string,
	{ file, column }: (typeof LISTS)[number],
	complaints: Complaint[],
): ReadonlyMap<string, number> {
	const ranks = new Map<string, number>();
	const path = join(folder, file);
	if (!existsSync(path)) {
		complaints.push({ place: file, reason: 'is missing' });
		return ranks;
	}
	for (const [index, line] of readFileSync(path, 'utf8').split('\n').entries()) {
		const host = line.split(',')[column]?.trim() ?? '';
		if (host === '' || (index === 0 && host === 'Domain')) continue;
		const domain = outletDomain(host);
		if (domain !== undefined && !ranks.has(domain)) ranks.set(domain, index + 1);
	}
	return ranks;
}
