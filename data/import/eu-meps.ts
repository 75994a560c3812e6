/**
 * Members of the European Parliament since 1979. Facts only: who sat when, for which state and party; birthdays
 * serve to tell namesakes apart. Known faults, each answered here: surnames in capitals, first start and last end
 * without the gaps between (such a membership says "several terms"), a newer file that begins the tenth term two
 * weeks early, members who came back under their first start, rows shifted by quotes, "uk" for gb.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay } from '../../src/engine/dates.ts';
import { isCountryCode } from '../countries.ts';
import { dateFault } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import { parseCsv } from './csv.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { foldedName, knownPeople } from './known-people.ts';
import { snapshotOf } from './provenance-file.ts';
import { recordId } from './record-id.ts';

const ALL = 'meps.all-2024-10.csv';
const CURRENT = 'meps-2026-03.csv';
const IDS = 'wikidata-2024-10.json';
/** Up to when the files speak: the days of their commits. */
const ALL_TO = '2024-10-14';
const CURRENT_TO = '2026-03-30';
const TITLE = 'Member of the European Parliament';
/** First days of the terms, as nearly all of their members start. */
const TERMS = [
	'1979-07-17',
	'1984-07-24',
	'1989-07-25',
	'1994-07-19',
	'1999-07-20',
	'2004-07-20',
	'2009-07-14',
	'2014-07-01',
	'2019-07-02',
	'2024-07-16',
];
/** The newer file begins the tenth term on the ninth's day of the year. */
const WRONG_TENTH = '2024-07-02';
/** The day of the undated list of sitting members among the Wikidata people. */
const LISTED_SITTING = '2022-11-21';
/** Who left before this and is in no list with an id is nobody whom news names, only a namesake of others. */
const OBSCURE_BEFORE = '2009-07-14';
/**
 * Former members who sit in the House of Commons now (uk-mps), where nothing but the name joins the two lists: one
 * record of a person is better than two. Directory number → the Commons' record or the entry written by hand.
 */
const IN_COMMONS = new Map([
	['4525', 'nigel-farage'],
	['197599', 'richard-tice-uk-person-26399'],
	['197714', 'ellie-chowns-uk-person-26577'],
	['197759', 'rupert-lowe-uk-person-26361'],
]);
/** Parties of long ago are history, and many of those no longer exist under the name. */
const PARTIES_FROM_TERM = 9;
type Fields = Record<string, string>;
type Role = NonNullable<ImportedRecord['roles']>[number];

export const euMeps: Importer = {
	name: 'eu-meps',
	run(folder) {
		const { version } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const key = (day: string) => `european-parliament-${day}`;
		const identify = knownPeople(folder);
		const ids = idsIn(join(folder, IDS));
		const current = new Map<string, Fields>();
		const all = parseCsv(readFileSync(join(folder, ALL), 'utf8'));
		const members: { place: string; fields: Fields; now?: Fields }[] = [];
		const now = parseCsv(readFileSync(join(folder, CURRENT), 'utf8'));
		for (const { fields } of now) current.set(fields.epid ?? '', fields);
		for (const { line, fields } of all) {
			const also = current.get(fields.epid ?? '');
			members.push({ place: `${ALL}:${line}`, fields, ...(also && { now: also }) });
			current.delete(fields.epid ?? '');
		}
		for (const { line, fields } of now)
			if (current.has(fields.epid ?? '')) members.push({ place: `${CURRENT}:${line}`, fields, now: fields });

		const records: ImportedRecord[] = [];
		for (const { place, fields, now: latest } of members) {
			const complain = (reason: string) => complaints.push({ place, reason });
			const country = fields.country === 'uk' ? 'gb' : (fields.country ?? '');
			const term = Number(fields.term);
			const person = nameOf(fields.firstname ?? '', fields.lastname ?? '');
			const dates = [fields.start, fields.end, latest?.start, latest?.end].filter(Boolean) as string[];
			const fault = dates.map(dateFault).find(Boolean);
			if (!/^\d+$/.test(fields.epid ?? '') || !(term >= 1 && term <= TERMS.length))
				complain(`"${fields.lastname}" has no term, or its cells are shifted`);
			else if (person === undefined) complain(`"${fields.firstname}, ${fields.lastname}" is no full name`);
			else if (!isCountryCode(country)) complain(`"${country}" of ${person.name} is no country`);
			else if (IN_COMMONS.has(fields.epid!)) complain(`${person.name} is ${IN_COMMONS.get(fields.epid!)}`);
			else if (fault !== undefined) complain(`a date of ${person.name} ${fault}`);
			else if (fields.end && firstDay(fields.end) < firstDay(fields.start ?? ''))
				complain(`${person.name} ends on ${fields.end}, before the start`);
			else {
				const roles = rolesOf(fields, latest, term);
				const born = dateFault(fields.birthdate ?? '') === undefined ? fields.birthdate : undefined;
				const known =
					ids.get(fields.epid!) ??
					identify({
						names: [person.name],
						...(born && { born }),
						terms: roles.map(({ start, end }) => ({
							start: start ?? ALL_TO,
							...(end !== undefined && { end }),
						})),
						undated: LISTED_SITTING,
						house: ({ position }) => /European Parliament/i.test(position),
					});
				if (known === undefined && (roles.at(-1)!.end ?? '9999') < OBSCURE_BEFORE) {
					complain(`${person.name} left in ${fields.end} and is in no list with an id`);
					continue;
				}
				const party = (latest?.party || fields.party || '').trim();
				const other = known?.names[0];
				const last = roles.at(-1)!;
				records.push({
					id: recordId(person.name, known?.wikidata ?? `mep-${fields.epid}`),
					...(known && { wikidata: known.wikidata }),
					kind: 'person',
					name: person.name,
					family: person.family,
					...(other !== undefined &&
						/\s/.test(other) &&
						foldedName(other) !== foldedName(person.name) && {
							names: [
								{
									name: other,
									kind: /\p{Script=Latin}/u.test(other) ? ('also' as const) : ('native' as const),
								},
							],
						}),
					country,
					...(born && { born }),
					roles,
					...(term >= PARTIES_FROM_TERM &&
						party !== '' &&
						!/^(?:-|independent|independiente)/i.test(party) && {
							affiliations: [{ name: party, ...(last.checked !== undefined && { checked: last.checked }) }],
						}),
					cites: [key(latest ? CURRENT_TO : ALL_TO)],
					checked: latest && last.end === undefined ? CURRENT_TO : (last.end ?? ALL_TO),
				});
			}
		}
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		const unique = records.filter(({ id }, index) => {
			const twice = records[index - 1]?.id === id;
			if (twice)
				complaints.push({
					place: id,
					reason: 'two members are one person of the lists; the second is left out',
				});
			return !twice;
		});
		return {
			files: { 'people.jsonl': unique },
			provenance: {
				source: this.name,
				publisher: 'European Parliament, as collected by Tech To The People',
				url: 'https://www.europarl.europa.eu/meps/en',
				version,
				date: CURRENT_TO,
				licence: 'facts of the European Parliament, restated; ids: Wikidata, CC0 1.0',
				counts: {
					rows: all.length + now.length,
					records: unique.length,
					withWikidata: unique.filter(({ wikidata }) => wikidata).length,
					complaints: complaints.length,
				},
				sources: Object.fromEntries(
					[ALL_TO, CURRENT_TO].map((day) => [
						key(day),
						citation({
							title: 'Members of the European Parliament',
							publisher: 'European Parliament',
							url: 'https://www.europarl.europa.eu/meps/en',
							date: day,
						}),
					]),
				),
			},
			complaints,
		};
	},
};

/** Memberships of one person, oldest first. */
function rolesOf(fields: Fields, latest: Fields | undefined, term: number): Role[] {
	const start = tenth(fields.start ?? '');
	const end = fields.end || undefined;
	// Ended in the older file, there again in the newer: came back, and no file says when.
	const cameBack = latest !== undefined && end !== undefined && !latest.end;
	const until = latest === undefined || cameBack ? end : latest.end || undefined;
	const gap = !isUnbroken(fields, termOf(start), term);
	const first: Role = {
		title: gap ? `${TITLE} (several terms)` : TITLE,
		office: 'legislator',
		start,
		...(until !== undefined && { end: until, checked: until }),
		...(until === undefined && latest === undefined && { checked: ALL_TO }),
	};
	return cameBack ? [first, { title: TITLE, office: 'legislator' }] : [first];
}

function tenth(start: string): string {
	return start === WRONG_TENTH ? TERMS[9]! : start;
}

/** Number of the term in which a day lies. */
function termOf(day: string): number {
	return TERMS.filter((first) => first <= day).length;
}

/** Nothing between first and last term may be missing: two neighbours, or each with its own start in the file. */
function isUnbroken(fields: Fields, first: number, last: number): boolean {
	for (let term = first + 1; term <= last; term++) {
		const began = term === 8 || term === 9 ? fields[`start${term}`] : undefined;
		if (began !== undefined && began !== '') {
			if (began !== TERMS[term - 1]) return false;
		} else if (term !== last || term === 8 || term === 9) return false;
	}
	return true;
}

/** "LE PEN" → "Le Pen", "van der STOEP" → "van der Stoep", "McCARTHY" → "McCarthy". */
function nameOf(first: string, last: string): { name: string; family: string } | undefined {
	if (/[,;\d\\]/.test(first + last)) return undefined;
	let words = last.trim().split(/\s+/).filter(Boolean);
	let given = first.trim().split(/\s+/).filter(Boolean);
	if (words.length === 0) {
		// Both in one cell: the family name begins with its capitals.
		const family = given.findIndex((word) => /\p{Lu}{2}/u.test(word));
		words = family < 0 ? [] : given.slice(family);
		given = given.slice(0, Math.max(family, 0));
	}
	if (words.length === 0 || given.length === 0) return undefined;
	const cased = words.map(caseOf);
	// "Juan, de Dios IZQUIERDO": given names that slipped into the family name end with one that is no capitals.
	const slipped = words.findLastIndex((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
	const family = cased.slice(slipped + 1).join(' ');
	if (family === '') return undefined;
	return { name: [...given, ...cased].join(' '), family };
}

function caseOf(word: string): string {
	if (/^(?:UND|Y|OF|E)$/.test(word)) return word.toLowerCase();
	return word
		.split(/(?<=[-'’])/)
		.map((part) => {
			const prefix = /^(?:Mc|Mac|Fitz)(?=\p{Lu}{2})/u.exec(part)?.[0] ?? '';
			const rest = part.slice(prefix.length);
			// "van" and "Zoltan" are as they should be; "ZAïDI" and "NUßBAUMER" are capitals all the same.
			if ((rest.match(/\p{Lu}/gu) ?? []).length < 2) return part;
			return prefix + rest.slice(0, 1) + rest.slice(1).toLowerCase();
		})
		.join('');
}

/** Directory numbers of the Parliament → Wikidata id and label in their own language. */
function idsIn(file: string): Map<string, { wikidata: string; names: string[] }> {
	const ids = new Map<string, { wikidata: string; names: string[] }>();
	if (!existsSync(file)) return ids;
	const list = JSON.parse(readFileSync(file, 'utf8')) as Record<string, unknown>[];
	for (const item of list) {
		const number = item['MEP directory ID'];
		const native = item['name in native language'];
		if (typeof number === 'string' && typeof item.wdid === 'string')
			ids.set(number, { wikidata: item.wdid, names: typeof native === 'string' ? [native] : [] });
	}
	return ids;
}
