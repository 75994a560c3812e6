/**
 * Office holders, organisations and outlets from results of the queries in data/queries ("npm run data:refresh").
 * A statement keeps its start, end, successor and references. Deprecated statements are dropped; of two statements
 * on one holding of an office, the one of preferred rank counts; an open end that a later holder contradicts is
 * closed by that holder's start, and one that is old and has no reference is as of its start, never of today.
 */
import { isBefore } from '../../src/engine/dates.ts';
import { isCountryCode } from '../countries.ts';
import { newest, yearsBetween } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import { outletDomain } from './domains.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { isTellingName } from './outlet-name.ts';
import { recordId } from './record-id.ts';
import { isoDate, type ResultRow, retrievedIn, rowsOf } from './sparql-results.ts';
import { type Statement, settledStatements } from './wikidata-statements.ts';

/** Queries on people, most telling first: a person's name and birthday are taken from the first that has them. */
const PEOPLE = ['heads', 'organisation-heads', 'ministers', 'legislators'];
/** Longer than a term of office anywhere: an open end so old, without a reference, may be a forgotten one. */
const OPEN_YEARS = 8;
const FINANCE = /\b(?:finances?|treasury|exchequer)\b/i;
const ADDRESS = 'https://query.wikidata.org';

interface Person {
	wikidata: string;
	name: string;
	native?: { name: string; lang?: string };
	born?: string;
	died?: string;
	statements: Statement[];
}

export const wikidata: Importer = {
	name: 'wikidata',
	run(folder) {
		const { date, endpoint, queries } = retrievedIn(folder);
		const complaints: Complaint[] = [];
		const key = `wikidata-${date}`;
		const people = new Map<string, Person>();
		let rows = 0;
		for (const query of PEOPLE) {
			const results = rowsOf(folder, query, complaints);
			rows += results.length;
			readStatements(results, people, date, complaints);
		}
		settledStatements(
			[...people.values()].flatMap(({ statements }) => statements),
			complaints,
		);
		const holders = [...people.values()]
			.map((person) => recordOf(person, date, key))
			.filter(({ roles }) => roles !== undefined && roles.length > 0);
		const bodies = rowsOf(folder, 'organisations', complaints);
		const outlets = rowsOf(folder, 'outlets', complaints);
		rows += bodies.length + outlets.length;
		const files = {
			'organisations.jsonl': organisations(bodies, date, complaints),
			'outlets.jsonl': outletRecords(outlets, date, key, complaints),
			'people.jsonl': holders.sort((a, b) => byCodeUnit(a.id, b.id)),
		};
		return {
			files,
			provenance: {
				source: this.name,
				publisher: 'Wikidata',
				url: ADDRESS,
				version: `${endpoint} ${Object.entries(queries)
					.map(([query, { sha256 }]) => `${query} ${sha256.slice(0, 10)}`)
					.sort(byCodeUnit)
					.join(', ')}`,
				date,
				licence: 'CC0 1.0',
				counts: {
					rows,
					records: Object.values(files).reduce((sum, { length }) => sum + length, 0),
					complaints: complaints.length,
				},
				sources: {
					[key]: citation({
						title: 'Wikidata',
						publisher: 'Wikidata',
						url: 'https://www.wikidata.org/wiki/{wikidata}',
						date,
					}),
				},
			},
			complaints,
		};
	},
};

/** Rows of one statement differ in their references only; a malformed row is reported and leaves the others. */
function readStatements(
	rows: readonly ResultRow[],
	people: Map<string, Person>,
	date: string,
	complaints: Complaint[],
): void {
	const seen = new Map<string, Statement>();
	const reported = new Set<string>();
	for (const row of rows) {
		const id = row.get('statement');
		const person = row.get('person');
		const complain = (reason: string) => {
			if (id === undefined || !reported.has(id)) complaints.push({ place: row.place, reason });
			if (id !== undefined) reported.add(id);
		};
		const name = row.get('personLabel') ?? '';
		const title = row.get('positionLabel') ?? '';
		const position = row.get('position');
		const country = row.get('country')?.toLowerCase();
		const rank = /#(\w+)Rank$/.exec(row.get('rank') ?? '')?.[1];
		const reference = row.get('reference');
		const known = id === undefined ? undefined : seen.get(id);
		if (known) {
			// An office that heads both the state and its government.
			if (row.get('office') === 'head-of-state') known.office = 'head-of-state';
			if (reference) known.references.push({ url: reference, date: isoDate(row.get('referenceDate'), '11') });
			continue;
		}
		const fault = personFault(name);
		if (!id || !person || !/^Q\d+$/.test(person) || !position)
			complain('lacks the statement, the person or the office');
		else if (rank === 'Deprecated') complain(`${name}, ${title}: the statement is deprecated`);
		else if (fault !== undefined) complain(`"${name}" (${person}) ${fault}`);
		else if (title === '' || /^Q\d+$/.test(title))
			complain(`the office ${position} of ${name} has no English name`);
		else if (country !== undefined && !isCountryCode(country))
			complain(`"${country}" of ${name} is no country`);
		else {
			const start = isoDate(row.get('start'), row.get('startPrecision'));
			const end = isoDate(row.get('end'), row.get('endPrecision'));
			if (row.get('end') !== undefined && end === undefined) {
				complain(`${name}, ${title}: the end "${row.get('end')}" is no date`);
				continue;
			}
			if (start !== undefined && end !== undefined && isBefore(end, start)) {
				complain(`${name}, ${title}: ends on ${end}, before it starts on ${start}`);
				continue;
			}
			const office = row.get('office');
			const statement: Statement = {
				place: row.place,
				person,
				position,
				title,
				...(office !== undefined && {
					office: office === 'minister' && FINANCE.test(title) ? 'finance-minister' : office,
				}),
				...(country !== undefined && { country }),
				preferred: rank === 'Preferred',
				...(start !== undefined && { start }),
				...(end !== undefined ? { end } : row.get('ended') !== undefined && { endBy: date }),
				...(row.get('replacedBy') !== undefined && { replacedBy: row.get('replacedBy')! }),
				references: reference ? [{ url: reference, date: isoDate(row.get('referenceDate'), '11') }] : [],
			};
			seen.set(id, statement);
			const there = people.get(person);
			const lang = row.lang('native');
			const native = row.get('native');
			const born = isoDate(row.get('born'), '11');
			const died = isoDate(row.get('died'), '11');
			if (there) there.statements.push(statement);
			else
				people.set(person, {
					wikidata: person,
					name,
					...(native !== undefined && native !== name && { native: { name: native, ...(lang && { lang }) } }),
					...(born !== undefined && { born }),
					...(died !== undefined && { died }),
					statements: [statement],
				});
		}
	}
}

/** Why a label is no name by which a person can be looked for. */
function personFault(name: string): string | undefined {
	if (name === '' || /^Q\d+$/.test(name)) return 'has no English name';
	if (/[,()[\]/]/.test(name)) return 'is a name with commas or brackets';
	if (!/[\s-]/.test(name)) return 'is a name of one word';
	return undefined;
}

function recordOf(person: Person, date: string, key: string): ImportedRecord {
	const sources: NonNullable<ImportedRecord['sources']> = {};
	const statements = person.statements
		.filter(({ dropped }) => !dropped)
		.sort((a, b) => byCodeUnit(a.start ?? '', b.start ?? '') || byCodeUnit(a.title, b.title));
	const roles = statements.map((statement) => {
		const reference = newestReference(statement);
		const referenceKey = reference && citeReference(reference, date, sources);
		const { title, office, country, start, end, endBy } = statement;
		return {
			title: title[0]!.toUpperCase() + title.slice(1),
			...(office !== undefined && { office }),
			...(country !== undefined && { country }),
			...(start !== undefined && { start }),
			...(end !== undefined ? { end } : endBy !== undefined && { endBy }),
			checked: checkedOf(statement, date),
			...(referenceKey !== undefined && { sources: [key, referenceKey] }),
		};
	});
	return {
		id: recordId(person.name, person.wikidata),
		wikidata: person.wikidata,
		kind: 'person',
		name: person.name,
		...(person.native && { names: [{ ...person.native, kind: 'native' as const }] }),
		...(countryOf(statements) !== undefined && { country: countryOf(statements)! }),
		...(person.born !== undefined && { born: person.born }),
		...(person.died !== undefined && { died: person.died }),
		roles,
		sources,
		cites: [key],
		checked: newest(roles.map(({ checked }) => checked)) ?? date,
	};
}

/** The day up to which a statement is known good. */
function checkedOf({ start, end, endBy, references }: Statement, date: string): string {
	if (end !== undefined) return end;
	if (endBy !== undefined) return start !== undefined && isBefore(start, endBy) ? start : endBy;
	if (start !== undefined && yearsBetween(start, date) <= OPEN_YEARS) return date;
	return newest([...references.map((reference) => reference.date), start]) ?? date;
}

function newestReference({ references }: Statement): Statement['references'][number] | undefined {
	return [...references]
		.filter(({ url }) => /^https?:\/\//.test(url) && URL.canParse(url))
		.sort((a, b) => byCodeUnit(b.date ?? '', a.date ?? '') || byCodeUnit(a.url, b.url))[0];
}

/** Puts a reference under a key of its own and returns that; one page has one key. */
function citeReference(
	reference: Statement['references'][number],
	date: string,
	sources: NonNullable<ImportedRecord['sources']>,
): string {
	const host = new URL(reference.url).hostname.replace(/^www\./, '');
	const day = reference.date ?? date;
	for (let count = 1; ; count++) {
		const key = `${host.replaceAll(/[^a-z0-9]+/g, '-')}-${day}${count === 1 ? '' : `-${count}`}`;
		const there = sources[key];
		if (there !== undefined && there.url !== reference.url) continue;
		sources[key] = {
			title: `Page at ${host}, reference of a Wikidata statement`,
			publisher: host,
			url: reference.url,
			date: day,
		};
		return key;
	}
}

/** The country of all offices, where it is one. */
function countryOf(statements: readonly Statement[]): string | undefined {
	const countries = new Set(
		statements.map(({ country }) => country).filter((country) => country !== undefined),
	);
	return countries.size === 1 ? [...countries][0] : undefined;
}

function organisations(rows: readonly ResultRow[], date: string, complaints: Complaint[]): ImportedRecord[] {
	const byItem = new Map<string, { name: string; shorts: Set<string> }>();
	for (const row of rows) {
		const item = row.get('item') ?? '';
		const name = row.get('itemLabel') ?? '';
		if (!/^Q\d+$/.test(item) || name === '' || /^Q\d+$/.test(name)) {
			complaints.push({ place: row.place, reason: `"${item}" has no English name` });
			continue;
		}
		const body = byItem.get(item) ?? { name, shorts: new Set() };
		byItem.set(item, body);
		const short = row.get('short');
		// Two letters are a word or a country in most texts.
		if (short !== undefined && /^\p{Lu}[\p{Lu}\d-]{2,}$/u.test(short)) body.shorts.add(short);
	}
	return [...byItem]
		.filter(([, { name }]) => /\s/.test(name))
		.map(
			([item, { name, shorts }]): ImportedRecord => ({
				id: recordId(name, item),
				wikidata: item,
				kind: 'organisation',
				name,
				...(shorts.size > 0 && {
					names: [...shorts].sort(byCodeUnit).map((short) => ({ name: short, kind: 'acronym' as const })),
				}),
				checked: date,
			}),
		)
		.sort((a, b) => byCodeUnit(a.id, b.id));
}

function outletRecords(
	rows: readonly ResultRow[],
	date: string,
	key: string,
	complaints: Complaint[],
): ImportedRecord[] {
	const byItem = new Map<
		string,
		{ name: string; domains: Set<string>; countries: Set<string>; owners: Set<string> }
	>();
	const owners = new Map<string, Set<string>>();
	for (const row of rows) {
		const item = row.get('item') ?? '';
		const name = row.get('itemLabel') ?? '';
		const domain = outletDomain(row.get('website') ?? '');
		const country = row.get('country')?.toLowerCase() ?? '';
		if (!/^Q\d+$/.test(item) || name === '' || /^Q\d+$/.test(name))
			complaints.push({ place: row.place, reason: `"${item}" has no English name` });
		else if (domain === undefined)
			complaints.push({
				place: row.place,
				reason: `"${row.get('website')}" of ${name} is on a platform, or no address`,
			});
		else {
			const outlet = byItem.get(item) ?? {
				name,
				domains: new Set(),
				countries: new Set(),
				owners: new Set(),
			};
			byItem.set(item, outlet);
			outlet.domains.add(domain);
			owners.set(domain, (owners.get(domain) ?? new Set()).add(item));
			if (isCountryCode(country)) outlet.countries.add(country);
			const owner = row.get('ownerLabel');
			if (owner !== undefined && !/^(?:Q\d+|https?:.*)$/.test(owner)) outlet.owners.add(owner);
		}
	}
	return [...byItem]
		.flatMap(([item, { name, domains, countries, owners: owned }]): ImportedRecord[] => {
			const own = [...domains].filter((domain) => {
				const shared = owners.get(domain)!.size > 1;
				if (shared)
					complaints.push({ place: item, reason: `${domain} of ${name} is another outlet's as well` });
				return !shared;
			});
			if (own.length === 0) return [];
			return [
				{
					id: recordId(name, item),
					wikidata: item,
					kind: 'outlet',
					name,
					...(countries.size === 1 && { country: [...countries][0]! }),
					domains: own.sort(byCodeUnit),
					outlet: { ...(owned.size === 1 && { owner: [...owned][0]! }), sources: [key] },
					checked: date,
					...(!isTellingName(name) && { byDomainOnly: true as const }),
				},
			];
		})
		.sort((a, b) => byCodeUnit(a.id, b.id));
}
