/**
 * Political parties of the world that Party Facts links: names, Wikidata ids and years, from the parties' Wikipedia
 * articles. Known faults, each answered here: one Wikidata id under several parties (branches, renamings), names
 * with a bracket that tells namesakes apart, leaders' nicknames as native names, alliances of two parties under one
 * id, and many parties that history books alone name.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../load.ts';
import { nameKey } from './body-names.ts';
import { plainText } from './cia-factbook-file.ts';
import { alpha2 } from './country-alpha3.ts';
import { parseCsv } from './csv.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { ownNames, type Party, partyRecord } from './party-record.ts';
import { snapshotOf } from './provenance-file.ts';

const NAMES = 'wikidata.csv';
const YEARS = 'wikipedia.csv';
const CORE = 'core-parties.csv';

/** Articles whose title or box is about somebody else: a party named like its leader. */
const WRONG = new Set(['Q1644886']);

/** A party that was gone by then is in history books, hardly in the news. */
const LEAST_YEAR = 1985;

export const partyfacts: Importer = {
	name: 'partyfacts',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const read = (file: string) => parseCsv(readFileSync(join(folder, file), 'utf8'));
		const years = new Map(read(YEARS).map(({ fields }) => [fields.partyfacts_id!, fields]));
		const core = new Map(read(CORE).map(({ fields }) => [fields.partyfacts_id!, fields]));
		const parties: Party[] = [];
		const byWikidata = new Map<string, number>();
		let past = 0;
		for (const { line, fields } of read(NAMES)) {
			const complain = (reason: string) => complaints.push({ place: `${NAMES}:${line}`, reason });
			const { partyfacts_id: id = '', wikidata_id: wikidata = '', country: alpha3 = '' } = fields;
			const country = alpha2(alpha3);
			const name = plainText(fields.name ?? '');
			if (!/^Q\d+$/.test(wikidata)) complain(`"${wikidata}" of ${name} is no Wikidata id`);
			else if (country === undefined) complain(`"${alpha3}" of ${name} is no country`);
			else if (name === '') complain('a party without a name');
			else if (WRONG.has(wikidata)) complain(`${name} is not the party's name`);
			else if (isPast(years.get(id)?.year_dissolved, core.get(id)?.year_last)) past += 1;
			else {
				byWikidata.set(wikidata, (byWikidata.get(wikidata) ?? 0) + 1);
				const acronym = plainText(fields.name_short || core.get(id)?.name_short || '');
				parties.push({
					key: `partyfacts-${id}`,
					name,
					natives: [plainText(fields.name_native ?? ''), plainText(core.get(id)?.name ?? '')].filter(
						(native, index, all) => native !== '' && native !== name && all.indexOf(native) === index,
					),
					...(acronym !== '' && { acronym }),
					share: Number(core.get(id)?.share) || 0,
					dissolved: Boolean(years.get(id)?.year_dissolved || core.get(id)?.year_last),
					country,
					wikidata,
					checked: date,
				});
			}
		}
		const records = new Map<string, ImportedRecord>();
		const own = ownNames(parties.filter(firstOfItsId));
		const first = firstOfEachName(parties);
		for (const party of parties) {
			const bearer = first.get(countryName(party))!;
			if (bearer !== party && bearer.wikidata !== party.wikidata) {
				complaints.push({
					place: party.key,
					reason: `${party.name} has the name of ${bearer.wikidata}, which is better known`,
				});
				continue;
			}
			if (byWikidata.get(party.wikidata!)! > 1 && records.has(party.wikidata!)) {
				complaints.push({
					place: party.key,
					reason: `${party.name} shares ${party.wikidata} with another party`,
				});
				continue;
			}
			const record = partyRecord(party, own);
			if (record) records.set(party.wikidata!, record);
			else
				complaints.push({ place: party.key, reason: `${party.name} has no name that could be looked for` });
		}
		const sorted = [...records.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'parties.jsonl': sorted },
			provenance: {
				source: this.name,
				publisher: 'Party Facts',
				url: 'https://partyfacts.org/',
				version,
				date,
				licence: 'MIT',
				counts: { records: sorted.length, past, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

function countryName({ name, country }: Party): string {
	return `${country} ${nameKey(name.replace(/\s*\([^()]*\)$/, ''))}`;
}

/** Of parties of one name and country (branches, predecessors) the one that lasts, then the largest. */
function firstOfEachName(parties: readonly Party[]): Map<string, Party> {
	const first = new Map<string, Party>();
	for (const party of parties) {
		const known = first.get(countryName(party));
		const better =
			known === undefined ||
			Number(known.dissolved ?? false) > Number(party.dissolved ?? false) ||
			(known.dissolved === party.dissolved && (party.share ?? 0) > (known.share ?? 0));
		if (better) first.set(countryName(party), party);
	}
	return first;
}

/** A branch of a party under the party's own id does not share the acronym with it. */
function firstOfItsId({ wikidata }: Party, index: number, all: readonly Party[]): boolean {
	return all.findIndex((other) => other.wikidata === wikidata) === index;
}

function isPast(...years: (string | undefined)[]): boolean {
	return years.some((year) => /^\d{4}$/.test(year ?? '') && Number(year) < LEAST_YEAR);
}
