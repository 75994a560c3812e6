/**
 * Parties of 37 democracies from ParlGov, as far as they sat in a parliament since 1985. Known faults, each answered
 * here: rows that are no party ("others", "one seat", single independents), names of two parties in one row with a
 * pipe between them (the last is today's), doubled hyphens, double blanks, acronyms that several parties have.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../load.ts';
import { alpha2 } from './country-alpha3.ts';
import { parseCsv } from './csv.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import wikidata from './parlgov-wikidata.json' with { type: 'json' };
import { ownNames, type Party, partyRecord } from './party-record.ts';
import { snapshotOf } from './provenance-file.ts';

const PARTIES = 'party.csv';
const CABINETS = 'view_cabinet.csv';
const COUNTRIES = 'country.csv';

/** Acronyms of the rows that stand for no party. */
const PSEUDO = new Set(['none', 'etc', 'one-seat', 'no-seat']);
/** A party without a seat since then is history. */
const LEAST_ELECTION = '1985-01-01';
/** The last cabinets that the source has: up to when it speaks. */
const SPEAKS_UP_TO = '2023';

const WIKIDATA: Record<string, string> = wikidata.ids;

export const parlgov: Importer = {
	name: 'parlgov',
	run(folder) {
		const { version } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const read = (file: string) => parseCsv(readFileSync(join(folder, file), 'utf8'));
		const countries = new Map(read(COUNTRIES).map(({ fields }) => [fields.id!, alpha2(fields.name_short!)]));
		const lastElection = new Map<string, { date: string; share: number }>();
		for (const { fields } of read(CABINETS)) {
			const {
				party_id: id = '',
				election_date: date = '',
				seats = '',
				election_seats_total: total = '',
			} = fields;
			const share = (100 * Number(seats)) / Number(total) || 0;
			const known = lastElection.get(id);
			lastElection.set(id, {
				date: known && known.date > date ? known.date : date,
				share: Math.max(known?.share ?? 0, share),
			});
		}
		const parties: Party[] = [];
		let past = 0;
		for (const { line, fields } of read(PARTIES)) {
			const complain = (reason: string) => complaints.push({ place: `${PARTIES}:${line}`, reason });
			const { id = '', name_short: short = '', name_english: english = '' } = fields;
			const country = countries.get(fields.country_id ?? '');
			const [name, ...former] = namesIn(english).reverse();
			if (
				PSEUDO.has(short) ||
				name === undefined ||
				/^(?:Independent|other centre|German minority)\b(?! \p{L}+ Party)/u.test(name)
			)
				complain(`"${english}" is no party`);
			else if (country === undefined) complain(`${name} has no country`);
			else if ((lastElection.get(id)?.date ?? '') < LEAST_ELECTION) past += 1;
			else {
				const acronym = short.split('|').at(-1)!.trim();
				const natives = [fields.name ?? '', fields.name_nonlatin ?? '']
					.map((text) => namesIn(text).at(-1) ?? '')
					.filter((native, index, all) => native !== '' && native !== name && all.indexOf(native) === index);
				parties.push({
					key: `parlgov-${id}`,
					name,
					former,
					natives,
					acronym,
					share: lastElection.get(id)!.share,
					country,
					...(WIKIDATA[id] !== undefined && { wikidata: WIKIDATA[id] }),
					checked: SPEAKS_UP_TO,
				});
			}
		}
		const own = ownNames(parties);
		const records = new Map<string, ImportedRecord>();
		for (const party of parties) {
			const record = partyRecord(party, own);
			const key = party.wikidata ?? party.key;
			if (record === undefined)
				complaints.push({ place: party.key, reason: `${party.name} has no name that could be looked for` });
			else if (records.has(key))
				complaints.push({ place: party.key, reason: `${party.name} shares ${key} with another party` });
			else records.set(key, record);
		}
		const sorted = [...records.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'parties.jsonl': sorted },
			provenance: {
				source: this.name,
				publisher: 'ParlGov',
				url: 'https://www.parlgov.org/',
				version,
				date: SPEAKS_UP_TO,
				licence: 'CC0-1.0; Wikidata ids: see data/import/parlgov-wikidata.json',
				counts: { records: sorted.length, past, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

/** "Union for a Popular Movement | The Republicans" → both, oldest first, without the source's shorthand. */
function namesIn(text: string): string[] {
	return text
		.split('|')
		.map((name) =>
			name
				.replaceAll(/[\u200e\u200f]/g, '')
				.replaceAll(/\[[^\]]*\]/g, ' ')
				.replaceAll(/\s*--\s*/g, ' – ')
				.replaceAll(/\s+/g, ' ')
				.trim(),
		)
		.filter((name) => name !== '');
}
