/**
 * People with dated terms of office, as EveryPolitician's queries took them out of Wikidata: one JSON object a line.
 * Shared by the importers of its two files. A term counts only with a jurisdiction, believable dates and a label that
 * says one office; what does not is counted by reason. Two people with one name stay two: the id is Wikidata's.
 */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/model/entity.ts';
import { dateFault } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import {
	countryOf,
	type ListInfo,
	readLists,
	SITTING_MEMBERS,
	sourceKey,
	sourceOf,
	versionOf,
} from './every-politician-lists.ts';
import { familyOf, type WordPlaces, wordPlaces } from './family-name.ts';
import type { Complaint, ImportedRecord, ImportResult } from './importer.ts';
import { roleOfLabel } from './label.ts';
import { namesOf } from './person-names.ts';
import { recordId } from './record-id.ts';
import { joinLabels, type RoleTerm } from './role-terms.ts';
import { placeTerms, type Sides, sidesOf } from './side-of-term.ts';
import { certainlyBefore, settledEnd, termFault } from './term-dates.ts';

export interface SourceTerm {
	src: string;
	kind: 'legislature' | 'office';
	position: string;
	start: string;
	end: string;
	jurisdiction?: string;
}

export interface SourcePerson {
	qid: string;
	names: string[];
	terms: SourceTerm[];
	dob?: string;
	dod?: string;
	enwiki?: string;
	gender?: string;
}

/** Labels whose holders have another office: Pakistan's ministers of defence, India's secretaries at its foreign ministry. */
const MISPLACED = new Set(['angola minister defence', 'india-ministers Minister of Foreign Affairs']);

/** One person as a source has it, with the line it stands in; or why that line is none. */
export interface ReadPerson {
	line: number;
	person: SourcePerson | string;
}

/** What is read from a source, and what is said of it. */
export interface PeopleSource {
	source: string;
	file: string;
	people: readonly ReadPerson[];
	lists: ReadonlyMap<string, ListInfo>;
	version: string;
}

/** Reads one of the two files of people. */
export function importPeople(
	folder: string,
	{ source, file }: { source: string; file: string },
): ImportResult {
	const text = readFileSync(join(folder, file), 'utf8');
	const people = text
		.split('\n')
		.map((json, index) => ({ json, line: index + 1 }))
		.filter(({ json }) => json.trim() !== '')
		.map(({ json, line }): ReadPerson => ({ line, person: parsePerson(json) }));
	const digest = createHash('sha256').update(text).digest('hex').slice(0, 16);
	return peopleImport({
		source,
		file,
		people,
		lists: readLists(folder),
		version: `${versionOf(folder)}; ${file} sha256 ${digest}`,
	});
}

export function peopleImport({ source, file, people: read, lists, version }: PeopleSource): ImportResult {
	const complaints: Complaint[] = [];
	const counts = new Map<string, number>();
	const count = (what: string, by = 1) => counts.set(what, (counts.get(what) ?? 0) + by);
	const people: { person: SourcePerson; line: number }[] = [];
	for (const { person, line } of read)
		if (typeof person === 'string') {
			complaints.push({ place: `${file}:${line}`, reason: person });
			count('leftOutMalformed');
		} else people.push({ person, line });
	const places = wordPlaces(people.map(({ person }) => person.names[0]!));
	const sides = sidesOf(people.map(({ person }) => person.terms));
	const records = new Map<string, { record: ImportedRecord; line: number }>();
	const used = new Set<string>();
	for (const { person, line } of people) {
		const complain = (reason: string) =>
			complaints.push({ place: `${file}:${line}`, reason: `${person.qid}: ${reason}` });
		if (records.has(person.qid)) {
			complain('is there a second time; the first is kept');
			count('leftOutRepeated');
			continue;
		}
		count('people');
		count('terms', person.terms.length);
		const roles = rolesOf(person, lists, sides, { count, complain });
		const record = roles.length === 0 ? 'noTermLeft' : recordOf(person, roles, places, lists, used);
		if (typeof record === 'string') {
			complain(PERSON_FAULTS[record] ?? record);
			count(`peopleLeftOut: ${record}`);
		} else records.set(person.qid, { record, line });
	}
	for (const [line, ids] of sameBirths([...records.values()])) {
		count('perhapsTheSamePerson');
		complaints.push({
			place: `${file}:${line}`,
			reason: `${ids.join(' and ')} share name and day of birth; kept apart`,
		});
	}
	const files = byCountry([...records.values()].map(({ record }) => record));
	for (const { record } of records.values()) {
		count('records');
		count('roles', record.roles!.length);
	}
	return {
		files,
		provenance: {
			source,
			publisher: 'Wikidata',
			url: 'https://github.com/every-politician-scrapers',
			version,
			date:
				[...used]
					.map((src) => lists.get(src)!.asOf)
					.sort(byCodeUnit)
					.at(-1) ?? '',
			licence: 'Wikidata, CC0',
			counts: Object.fromEntries([...counts].sort(([a], [b]) => byCodeUnit(a, b))),
			sources: Object.fromEntries(
				[...used].sort(byCodeUnit).map((src) => [sourceKey(src, lists), sourceOf(src, lists)]),
			),
		},
		complaints,
	};
}

const PERSON_FAULTS: Record<string, string> = {
	noTermLeft: 'has no term left that could be used',
	noName: 'has no name that could be looked for',
	oneWordName: 'has a name of one word only, and is not known to go by it',
};

function parsePerson(json: string): SourcePerson | string {
	let value: SourcePerson;
	try {
		value = JSON.parse(json) as SourcePerson;
	} catch (error) {
		return `is no JSON (${(error as Error).message})`;
	}
	if (!/^Q[1-9]\d*$/.test(value?.qid ?? '')) return 'has no Wikidata id';
	if (
		!Array.isArray(value.names) ||
		!value.names.every((name) => typeof name === 'string') ||
		value.names.length === 0
	)
		return `${value.qid}: has no names`;
	const sound = ({ src, kind, position, start, end }: SourceTerm) =>
		[src, kind, position, start, end].every((field) => typeof field === 'string');
	if (!Array.isArray(value.terms) || !value.terms.every(sound))
		return `${value.qid}: has a term without its fields`;
	return value;
}

interface Report {
	count(what: string, by?: number): void;
	complain(reason: string): void;
}

/** The person's roles: fewer than its terms, because terms are joined, and what cannot be used is counted. */
function rolesOf(
	person: SourcePerson,
	lists: ReadonlyMap<string, ListInfo>,
	sides: Sides,
	{ count, complain }: Report,
): RoleTerm[] {
	const placed = placeTerms(person.terms, sides);
	const found = person.terms.flatMap((term, index): RoleTerm[] => {
		const role = isRepeated(term, person.terms)
			? 'sameTermInTwoLists'
			: roleOf(term, placed[index], person, lists.get(term.src));
		if (typeof role === 'string') {
			count(`termsLeftOut: ${role}`);
			complain(`"${term.position}" ${term.start || '?'}–${term.end || '?'} (${term.src}): ${role}`);
			return [];
		}
		if (term.end && role.end === undefined) count(role.endBy ? 'endsAfterDeath' : 'plannedEnds');
		return [role];
	});
	const joined = joinLabels(found);
	count('termsJoined', found.length - joined.length);
	return joined;
}

/** People of one name born on one day, under several ids: by the line of the last one. */
function sameBirths(people: readonly { record: ImportedRecord; line: number }[]): [number, string[]][] {
	const groups = new Map<string, { line: number; ids: string[] }>();
	for (const { record, line } of people) {
		if (record.born?.length !== 10) continue;
		const key = `${record.name}\n${record.born}`;
		const group = groups.get(key) ?? { line, ids: [] };
		groups.set(key, { line, ids: [...group.ids, record.wikidata!] });
	}
	return [...groups.values()].flatMap(({ line, ids }) => (ids.length > 1 ? [[line, ids]] : []));
}

/**
 * Lists that enter every term of a chamber anew and leave most of them open: 796 members of Alaska's house of forty
 * since before 2013, 442 deputies of the congress of 2003. What they show is that the seat was taken, not that it is
 * still held.
 */
const WITHOUT_ENDS = new Set([
	"china-ministers member of the National People's Congress",
	'india-ministers Member of the Rajasthan Legislative Assembly',
	'us-cabinet member of the Alaska House of Representatives',
	'us-cabinet member of the Massachusetts House of Representatives',
	'us-cabinet member of the State Senate of Alaska',
	'us-cabinet member of the State Senate of Massachusetts',
]);
/** No term in these chambers is longer. */
const LONGEST_THERE_YEARS = 5;

/** Up to when a list shows that an open term goes on. */
function lastSeen({ src, position, start, end }: SourceTerm, asOf: IsoDate): IsoDate {
	const years = Number(asOf.slice(0, 4)) - Number(start.slice(0, 4));
	const stale = end === '' && start !== '' && years > LONGEST_THERE_YEARS;
	return stale && WITHOUT_ENDS.has(`${src} ${position}`) ? start : asOf;
}

/** Two countries claim one office and list its holders alike; the list that comes first by name has it. */
function isRepeated(term: SourceTerm, terms: readonly SourceTerm[]): boolean {
	return terms.some(
		({ src, position, start, end }) =>
			src < term.src &&
			position === term.position &&
			start === term.start &&
			end === term.end &&
			start !== '',
	);
}

/** A role, or in a word why the term cannot be used. */
function roleOf(
	term: SourceTerm,
	side: string | undefined,
	person: SourcePerson,
	list: ListInfo | undefined,
): RoleTerm | string {
	if (list === undefined) return 'noJurisdiction';
	if (side === 'unclear') return 'countryOrRegionUnclear';
	if (MISPLACED.has(`${term.src} ${term.position}`)) return 'labelOfAnotherOffice';
	const region = side ?? list.region;
	const gender = genderOf(person);
	const reading = roleOfLabel(term.position, {
		country: term.jurisdiction === undefined ? list.country : countryOf(term.jurisdiction),
		kind: term.kind,
		...(region !== undefined && { region }),
		...(gender && { gender }),
	});
	if (typeof reading === 'string') return reading;
	// Sitting members of one day's list have no dates; anything else without a start says nothing about when.
	if (!term.start && term.src !== SITTING_MEMBERS) return 'noStart';
	const dates = { ...(term.start && { start: term.start }), ...(term.end && { end: term.end }) };
	const life = lifetimeOf(person);
	const fault = termFault(dates, life, list.asOf, reading.heir);
	const asOf = lastSeen(term, list.asOf);
	return fault ?? { ...settledEnd(dates, life.died, list.asOf), reading, src: term.src, asOf };
}

export function lifetimeOf({ dob, dod }: Pick<SourcePerson, 'dob' | 'dod'>): {
	born?: IsoDate;
	died?: IsoDate;
} {
	const born = dob && dateFault(dob) === undefined ? dob : undefined;
	const died =
		dod && dateFault(dod) === undefined && (born === undefined || certainlyBefore(born, dod))
			? dod
			: undefined;
	return { ...(born && { born }), ...(died && { died }) };
}

function genderOf({ gender }: SourcePerson): 'f' | 'm' | undefined {
	return gender === 'male' ? 'm' : gender === 'female' ? 'f' : undefined;
}

function recordOf(
	person: SourcePerson,
	terms: readonly RoleTerm[],
	places: WordPlaces,
	lists: ReadonlyMap<string, ListInfo>,
	used: Set<string>,
): ImportedRecord | string {
	const crowned = terms.some(({ reading }) => reading.heir);
	// A co-prince of Andorra is at home where he holds an office that has a name here.
	const offices = terms.filter(({ reading }) => reading.office !== undefined);
	const countries = (offices.length > 0 ? offices : terms).flatMap(({ reading }) => reading.country ?? []);
	// The crown of fifteen realms is at home in one of them.
	const country = crowned && countries.includes('gb') ? 'gb' : mostOften(countries);
	const names = namesOf(person, country, crowned);
	if (typeof names === 'string') return names;
	const { name, others, titled } = names;
	const family = crowned ? undefined : familyOf(name, country, titled, places);
	const gender = genderOf(person);
	const main = mostOften(terms.map(({ src }) => src))!;
	const checked = lists.get(main)!.asOf;
	for (const { src } of terms) used.add(src);
	return {
		id: recordId(name, person.qid),
		wikidata: person.qid,
		kind: 'person',
		name,
		...(family !== undefined && { family }),
		...(gender !== undefined && { gender }),
		...(others.length > 0 && { names: others }),
		...(country !== undefined && { country }),
		...lifetimeOf(person),
		roles: terms.map(({ reading, start, end, endBy, src, asOf }) => ({
			title: reading.title,
			...(reading.office !== undefined && { office: reading.office }),
			...(reading.country !== undefined && { country: reading.country }),
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			...(endBy !== undefined && { endBy }),
			...(end === undefined && endBy === undefined && asOf !== checked && { checked: asOf }),
			...(src !== main && { sources: [sourceKey(src, lists)] }),
		})),
		checked,
		cites: [sourceKey(main, lists)],
	};
}

/** The value that stands there most often; of equals the first in order of code units. */
function mostOften<T extends string>(values: readonly T[]): T | undefined {
	const counts = new Map<T, number>();
	for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
	return [...counts].sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b))[0]?.[0];
}

/** "no.jsonl", "international.jsonl": by where most of a person's offices were. */
function byCountry(records: readonly ImportedRecord[]): Record<string, ImportedRecord[]> {
	const files: Record<string, ImportedRecord[]> = {};
	for (const record of [...records].sort((a, b) => byCodeUnit(a.id, b.id))) {
		const name = `${record.country ?? 'international'}.jsonl`;
		files[name] ??= [];
		files[name].push(record);
	}
	return Object.fromEntries(Object.entries(files).sort(([a], [b]) => byCodeUnit(a, b)));
}
