/**
 * Sitting members of the House of Commons, and Scottish ministers. The list of members has no dates: who has a
 * party in it was in the newest register of all-party groups, so a member "as of" its day and nothing more.
 * Known faults, each answered here: peers and former or devolved members among the rows (no party), forms of
 * address in names, ministers whose person the source does not name, ends before starts, and namesakes: a David
 * Taylor elected in 2024 is not the one who died in 2009. Ministers of 1997–2010 (ministers.json) are not taken:
 * the lists of Wikidata people have them with ids.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { firstDay } from '../../src/engine/dates.ts';
import { dateFault, newest } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import { parseCsv } from './csv.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { type Known, knownPeople } from './known-people.ts';
import { familyOf, isPeer, plainPersonName } from './parliament-names.ts';
import { snapshotOf } from './provenance-file.ts';
import { recordId } from './record-id.ts';

const MEMBERS = 'mps-2026.csv';
const NAMES = 'person-names.csv';
const SCOTLAND = 'sp-ministers.json';
/** Up to here the registers in the snapshot speak (its PROVENANCE.md). */
const REGISTERS = '2026-06-29';
/** Persons numbered up to here were in parlparse by the election of May 2010, where its ministers.json ends. */
const LAST_NUMBER_OF_2010 = 24690;
/** And up to here before the election of July 2024: the highest number of anyone whom the lists of 2022 show sitting. */
const LAST_NUMBER_OF_2022 = 26086;
/** When the lists of Wikidata people were made: an open term in them was held then. */
const LISTS_MADE = '2022-07-01';
const COMMONS_OF_2010 = '2010-05-06';

/** The registers' words for parties, as cards name them. Others are no party ("independent", "unknown"). */
const PARTIES: Record<string, string> = {
	conservative: 'Conservative Party',
	dup: 'Democratic Unionist Party',
	green: 'Green Party',
	labour: 'Labour Party',
	'labourco-operative': 'Labour and Co-operative Party',
	'liberal-democrat': 'Liberal Democrats',
	'plaid-cymru': 'Plaid Cymru',
	reform: 'Reform UK',
	'restore-britain': 'Restore Britain',
	'scottish-national-party': 'Scottish National Party',
	'sinn-fein': 'Sinn Féin',
	'social-democratic-and-labour-party': 'Social Democratic and Labour Party',
	'traditional-unionist-voice': 'Traditional Unionist Voice',
	uup: 'Ulster Unionist Party',
	'your-party': 'Your Party',
};
const COMMONS = /Parliament of the United Kingdom$/;
/** Where a member of the Commons may have sat before: parlparse numbers all of them in one row. */
const PARLIAMENTS =
	/Parliament of the United Kingdom$|Scottish Parliament|Senedd|National Assembly for Wales|Northern Ireland Assembly/;
/** Numbers of members who have an entry written by hand, without an id by which a record could join it. */
const WRITTEN = new Map([['26352', 'nigel-farage']]);

interface ScottishPost {
	id: string;
	role: string;
	person_id: string[];
	start_date: string;
	end_date?: string;
}
type Person = ImportedRecord & { roles: NonNullable<ImportedRecord['roles']> };

export const ukMps: Importer = {
	name: 'uk-mps',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const complain = (place: string, reason: string) => complaints.push({ place, reason });
		const identify = knownPeople(folder);
		const commons = `uk-parliament-${REGISTERS}`;
		const people = new Map<string, Person>();
		const personOf = (number: string, name: string, known: Known | undefined) => {
			const there = people.get(number);
			if (there) return there;
			const family = familyOf(name);
			const person: Person = {
				id: recordId(name, known?.wikidata ?? `uk-person-${number}`),
				...(known && { wikidata: known.wikidata }),
				kind: 'person',
				name,
				...(family !== undefined && { family }),
				country: 'gb',
				roles: [],
				checked: '',
			};
			people.set(number, person);
			return person;
		};

		const rows = parseCsv(readFileSync(join(folder, MEMBERS), 'utf8'));
		for (const { line, fields } of rows) {
			const place = `${MEMBERS}:${line}`;
			const { twfy_id: number = '', party = '' } = fields;
			const name = plainPersonName(fields.name ?? '');
			if (isPeer(fields.name ?? '')) complain(place, `"${fields.name}" is a peer`);
			else if (party === '')
				complain(place, `"${name}" has no party, so nothing shows a seat in the Commons`);
			else if (!/^\d+$/.test(number) || familyOf(name) === undefined)
				complain(place, `"${name}" has no number or no full name`);
			else if (WRITTEN.has(number)) complain(place, `"${name}" is data/people/${WRITTEN.get(number)}.json`);
			else if (people.has(number)) complain(place, `"${name}" is there twice`);
			else {
				const known = memberIn(identify, number, name);
				const person = personOf(number, name, known);
				person.roles.push({
					title: 'Member of Parliament of the United Kingdom',
					office: 'legislator',
					country: 'gb',
				});
				const partyName = PARTIES[party];
				if (partyName !== undefined) person.affiliations = [{ name: partyName }];
				person.checked = REGISTERS;
				person.cites = [commons];
			}
		}

		const names = new Map(
			parseCsv(readFileSync(join(folder, NAMES), 'utf8')).map(({ fields }) => [
				fields.twfy_person_id ?? '',
				(fields.names ?? '').split(';').find((name) => !isPeer(name)) ?? '',
			]),
		);
		const posts = JSON.parse(readFileSync(join(folder, SCOTLAND), 'utf8')) as ScottishPost[];
		const scotlandTo = newest(posts.flatMap(({ start_date, end_date }) => [start_date, end_date])) ?? date;
		const scotland = `scottish-parliament-${scotlandTo}`;
		for (const post of posts) {
			const place = `${SCOTLAND} ${post.id}`;
			const fault = [post.start_date, post.end_date].filter((day) => day !== undefined).map(dateFault)[0];
			if (fault !== undefined) complain(place, `a date ${fault}`);
			else if (post.end_date !== undefined && firstDay(post.end_date) < firstDay(post.start_date))
				complain(place, `ends on ${post.end_date}, before it starts`);
			else if (post.person_id.length !== 1) complain(place, 'names no single person');
			else if (/Liaison|Deputy Minister/.test(post.role))
				complain(place, `"${post.role}" is left out as a junior post`);
			else {
				const number = post.person_id[0]!.split('/').at(-1)!;
				const name = plainPersonName(names.get(number) ?? '');
				if (familyOf(name) === undefined) {
					complain(place, `the source has no name of person ${number}`);
					continue;
				}
				const known =
					identify({
						names: [name],
						terms: [{ start: post.start_date, ...(post.end_date !== undefined && { end: post.end_date }) }],
						house: ({ src, position }) => src === 'scotland-cabinet' || /Scottish Parliament/.test(position),
					}) ?? memberIn(identify, number, name);
				const person = personOf(number, name, known);
				const same = person.roles.find(
					(role) => role.title === `${post.role} of Scotland` && role.end === post.start_date,
				);
				if (same) {
					delete same.end;
					delete same.checked;
				}
				const role = same ?? {
					title: `${post.role} of Scotland`,
					office: 'minister',
					country: 'gb',
					start: post.start_date,
				};
				if (!same) person.roles.push(role);
				if (post.end_date !== undefined) role.end = post.end_date;
				role.checked = post.end_date ?? scotlandTo;
				role.sources = [scotland];
				person.checked = newest([person.checked, role.checked])!;
			}
		}

		const records = [...people.values()].sort((a, b) => byCodeUnit(a.id, b.id)).map(inOrder);
		for (const record of records) record.roles.sort((a, b) => byCodeUnit(a.start ?? '9', b.start ?? '9'));
		return {
			files: { 'people.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'UK Parliament and Scottish Parliament, as collected by mySociety',
				url: 'https://github.com/mysociety/parlparse',
				version,
				date: REGISTERS,
				licence: 'CC BY 4.0 (names of members, mySociety and UK Parliament); facts restated',
				counts: {
					rows: rows.length + posts.length,
					records: records.length,
					withWikidata: records.filter(({ wikidata }) => wikidata).length,
					complaints: complaints.length,
				},
				sources: {
					[commons]: citation({
						title: 'Registers of the House of Commons, collected by mySociety',
						publisher: 'UK Parliament',
						url: 'https://github.com/mysociety/appg-membership',
						date: REGISTERS,
					}),
					[scotland]: citation({
						title: 'Government roles of members, collected by mySociety',
						publisher: 'Scottish Parliament',
						url: 'https://data.parliament.scot/api/membergovernmentroles/json',
						date: scotlandTo,
					}),
				},
			},
			complaints,
		};
	},
};

/**
 * A member of the Commons in the lists: first one who sat when they were made, then, if the person's number is old
 * enough, one who sat before.
 */
function memberIn(identify: ReturnType<typeof knownPeople>, number: string, name: string): Known | undefined {
	const since = (start: string, house: RegExp) =>
		identify({ names: [name], terms: [{ start }], house: ({ position }) => house.test(position) });
	const known = since(LISTS_MADE, COMMONS);
	if (known || Number(number) > LAST_NUMBER_OF_2022) return known;
	const start = Number(number) > LAST_NUMBER_OF_2010 ? COMMONS_OF_2010 : '1979';
	return since(start, COMMONS) ?? since(start, PARLIAMENTS);
}

/** The fields in their usual order, whatever the order in which the files gave them. */
function inOrder({ roles, affiliations, cites, checked, ...person }: Person): Person {
	return { ...person, roles, ...(affiliations && { affiliations }), ...(cites && { cites }), checked };
}
