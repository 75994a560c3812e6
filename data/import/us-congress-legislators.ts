/**
 * Sitting members of Congress with all their terms and posts of leadership, and presidents and vice presidents
 * since 1945, from unitedstates/congress-legislators. Those who left Congress before are not in it
 * (us-congress-legislators-2022.ts has them). A term that ends after the day of the source is open as of that day.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { parseBlockYaml, type YamlValue } from './block-yaml.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';
import { recordId } from './record-id.ts';
import { affiliationsOf, joinTerms, leadershipTitle, roleOf, seatTitle } from './us-congress.ts';
import { type Identities, readIdentities } from './us-identities.ts';
import { type Member, readMembers } from './us-members.ts';
import { personNames } from './us-names.ts';

const SITTING = 'legislators-current.yaml';
const EXECUTIVE = 'executive.yaml';
/** Names and ids of presidents who had been members of Congress. */
const MEMBERS_FOLDER = 'us-congress-legislators-2022';
const ADDRESS = 'https://github.com/unitedstates/congress-legislators';
const PUBLISHER = 'unitedstates/congress-legislators';

/** Presidents of living memory; the news names the earlier ones as history, and their namesakes are many. */
const EXECUTIVE_SINCE = '1945-01-01';

const EXECUTIVE_ROLES: Record<string, { title: string; office: string }> = {
	prez: { title: 'President of the United States', office: 'head-of-state' },
	viceprez: { title: 'Vice President of the United States', office: 'vice-head-of-state' },
};

type Fields = { [key: string]: YamlValue };

interface Term {
	type: string;
	state: string;
	start: IsoDate;
	end: IsoDate;
	parties: { party: string; start: IsoDate; end: IsoDate }[];
}

interface Person {
	place: string;
	id: Fields;
	name: Fields;
	bio: Fields;
	terms: Term[];
	posts: { title: string; start: IsoDate; end: IsoDate }[];
}

export const usCongressLegislators: Importer = {
	name: 'us-congress-legislators',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const sitting = readPeople(folder, SITTING, complaints);
		const executive = readPeople(folder, EXECUTIVE, complaints).filter(({ terms }) =>
			terms.some(({ start }) => start >= EXECUTIVE_SINCE),
		);
		const { identities } = readIdentities(folder);
		const members = readMembers(join(folder, '..', MEMBERS_FOLDER), []);
		const key = `us-congress-legislators-${date}`;
		const cites = [key];
		const records: ImportedRecord[] = [];
		const keep = (record: ImportedRecord | undefined) => {
			if (record) records.push(record);
		};
		for (const person of sitting) keep(memberRecord(person, date, cites, complaints));
		const known = new Map(records.map((record) => [record.wikidata, record]));
		for (const person of executive) {
			const record = executiveRecord(person, { date, cites, identities, members, complaints });
			const same = record?.wikidata === undefined ? undefined : known.get(record.wikidata);
			// Whoever sits in Congress after the presidency is one person with both.
			if (record && same) same.roles = [...record.roles!, ...same.roles!];
			else keep(record);
		}
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'people.jsonl': records },
			provenance: {
				source: this.name,
				publisher: PUBLISHER,
				url: ADDRESS,
				version,
				date,
				licence: 'CC0-1.0',
				counts: {
					'sitting members': sitting.length,
					'presidents and vice presidents': executive.length,
					records: records.length,
					roles: records.reduce((sum, { roles }) => sum + roles!.length, 0),
					'without a Wikidata id': records.filter(({ wikidata }) => wikidata === undefined).length,
					complaints: complaints.length,
				},
				sources: {
					[key]: citation({
						title: 'Members of the United States Congress, and presidents, with their terms',
						publisher: PUBLISHER,
						url: ADDRESS,
						date,
					}),
				},
			},
			complaints,
		};
	},
};

function readPeople(folder: string, file: string, complaints: Complaint[]): Person[] {
	const list = parseBlockYaml(readFileSync(join(folder, file), 'utf8'));
	if (!Array.isArray(list)) throw new Error(`${join(folder, file)} holds no list of people`);
	return list.flatMap((item, index) => {
		const fields = item as Fields;
		const id = (fields.id ?? {}) as Fields;
		const place = `${file}:${text(id.bioguide) ?? text(id.govtrack) ?? `entry ${index + 1}`}`;
		const person: Person = {
			place,
			id,
			name: (fields.name ?? {}) as Fields,
			bio: (fields.bio ?? {}) as Fields,
			terms: [],
			posts: [],
		};
		const fault = (reason: string) => complaints.push({ place, reason });
		for (const term of (fields.terms ?? []) as Fields[]) {
			const span = spanOf(term);
			if (typeof span === 'string') fault(`a term ${span}; it is left out`);
			else
				person.terms.push({
					...span,
					type: text(term.type) ?? '',
					state: text(term.state) ?? '',
					parties: partiesOf(term, span),
				});
		}
		for (const post of (fields.leadership_roles ?? []) as Fields[]) {
			// An open post has no end in the source; the far day stands for one after any source.
			const span = spanOf({ ...post, end: post.end ?? '9999-12-31' });
			const title = leadershipTitle(text(post.title) ?? '');
			if (typeof span === 'string') fault(`"${text(post.title)}" ${span}; it is left out`);
			else if (title !== undefined) person.posts.push({ title, ...span });
		}
		if (text(person.name.last) === undefined || text(person.name.first) === undefined)
			fault('has no full name; left out');
		else if (person.terms.length === 0) fault('has no term; left out');
		else return [person];
		return [];
	});
}

function text(value: YamlValue | undefined): string | undefined {
	return typeof value === 'string' && value !== '' ? value : undefined;
}

const DAY = /^\d{4}-\d{2}-\d{2}$/;

function spanOf(fields: Fields): { start: IsoDate; end: IsoDate } | string {
	const start = text(fields.start);
	const end = text(fields.end);
	if (start === undefined || end === undefined) return 'has no start or no end';
	if (!DAY.test(start) || !DAY.test(end)) return `from "${start}" to "${end}" is no span of days`;
	if (end < start) return `ends on ${end}, before it starts on ${start}`;
	return { start, end };
}

/** Whoever changed party within a term has them listed apart. */
function partiesOf(term: Fields, span: { start: IsoDate; end: IsoDate }): Term['parties'] {
	const listed = ((term.party_affiliations ?? []) as Fields[]).flatMap((item) => {
		const own = spanOf(item);
		const party = text(item.party);
		return typeof own === 'string' || party === undefined ? [] : [{ party, ...own }];
	});
	return listed.length > 0 ? listed : [{ party: text(term.party) ?? '', ...span }];
}

function memberRecord(
	person: Person,
	date: IsoDate,
	cites: string[],
	complaints: Complaint[],
): ImportedRecord | undefined {
	const tenures = person.terms.flatMap(({ type, state, start, end }) => {
		const title = type === 'rep' || type === 'sen' ? seatTitle(type, state) : undefined;
		if (title === undefined)
			complaints.push({ place: person.place, reason: `"${type}" of "${state}" is no seat in Congress` });
		return title === undefined ? [] : [{ title, start, end }];
	});
	if (tenures.length === 0) return undefined;
	const fixed = { office: 'legislator', country: 'us' };
	const roles = [...joinTerms(tenures), ...joinTerms(person.posts)]
		.sort((a, b) => byCodeUnit(a.start, b.start))
		.map((tenure) => roleOf(tenure, date, fixed));
	const bioguide = text(person.id.bioguide);
	const wikidata = text(person.id.wikidata);
	if (wikidata === undefined)
		complaints.push({ place: person.place, reason: 'has no Wikidata id; known by the bioguide id' });
	const names = personNames({
		given: text(person.name.first)!,
		nickname: text(person.name.nickname) ?? '',
		family: text(person.name.last)!,
		suffix: text(person.name.suffix) ?? '',
		full: text(person.name.official_full) ?? '',
		article: text(person.id.wikipedia) ?? '',
	});
	return {
		...baseOf(person, names, wikidata, `bioguide-${bioguide}`),
		roles,
		affiliations: affiliationsOf(
			person.terms.flatMap(({ parties }) => parties),
			date,
		),
		cites,
		checked: date,
	};
}

interface Context {
	date: IsoDate;
	cites: string[];
	identities: Identities;
	members: Map<string, Member>;
	complaints: Complaint[];
}

function executiveRecord(
	person: Person,
	{ date, cites, identities, members, complaints }: Context,
): ImportedRecord | undefined {
	const tenures = person.terms.flatMap(({ type, start, end }) => {
		const role = EXECUTIVE_ROLES[type];
		return role ? [{ ...role, start, end }] : [];
	});
	const member = members.get(text(person.id.bioguide) ?? '');
	const given = text(person.name.first)!;
	const nickname = text(person.name.nickname) ?? member?.nickname ?? '';
	const family = text(person.name.last)!;
	const listed =
		text(person.id.wikidata) ??
		identities.find({
			given: [given, nickname].filter(Boolean),
			family,
			born: text(person.bio.birthday) ?? '',
			...(member?.article !== undefined && { article: member.article }),
			member: false,
		})?.wikidata;
	if (listed === undefined)
		complaints.push({ place: person.place, reason: `${given} ${family} has no Wikidata id` });
	const middle = text(person.name.middle);
	const names = personNames({
		given,
		nickname,
		family,
		suffix: text(person.name.suffix) ?? '',
		full: text(person.name.official_full) ?? '',
		// Presidents without an article in the tables are known by first name and surname.
		article: text(person.id.wikipedia) ?? member?.article ?? `${nickname || given} ${family}`,
	});
	const known = new Set([names.name, ...names.names.map(({ name }) => name)]);
	for (const name of middle ? [`${given} ${middle[0]}. ${family}`, `${given} ${middle} ${family}`] : [])
		if (!known.has(name)) names.names.push({ name, kind: 'also' });
	const terms = person.terms.filter(({ type }) => EXECUTIVE_ROLES[type]);
	return {
		...baseOf(person, names, listed, `govtrack-${text(person.id.govtrack)}`),
		roles: joinTerms(tenures).map((tenure) =>
			roleOf(tenure, date, { office: tenure.office, of: 'united-states', country: 'us' }),
		),
		affiliations: affiliationsOf(
			terms.flatMap(({ parties }) => parties),
			date,
		),
		cites,
		checked: terms.every(({ end }) => end <= date) ? terms.at(-1)!.end : date,
	};
}

function baseOf(
	{ bio }: Person,
	{ name, family, names }: ReturnType<typeof personNames>,
	wikidata: string | undefined,
	otherwise: string,
) {
	const gender = text(bio.gender)?.toLowerCase();
	const born = text(bio.birthday);
	return {
		id: recordId(name, wikidata ?? otherwise),
		...(wikidata !== undefined && { wikidata }),
		kind: 'person' as const,
		name,
		...(family !== undefined && { family }),
		...((gender === 'f' || gender === 'm') && { gender: gender as 'f' | 'm' }),
		names,
		country: 'us',
		...(born !== undefined && { born }),
	};
}
