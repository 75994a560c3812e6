/**
 * `node build.mjs --run data/propose-must-have.ts [--write] [SOURCES]`: proposes data/must-have.json, every head of
 * state and of government of every UN member and every head of the bodies named here since 2000, and the foreign,
 * defence and finance ministers of the G20 since 2015. The rows are what the sources in hand list (SOURCES, by
 * default ../shared/sources), among them two lists of leaders that are a check and never imported; for years in
 * which nobody is listed there is a row without a holder. A person reads the result; what was tried for a missing
 * row is written into it by hand and kept.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { firstDay, lastDay } from '../src/engine/dates.ts';
import type { Entity, IsoDate, Role } from '../src/model/entity.ts';
import { compileDataset } from './compile/compile.ts';
import { seatOf } from './compile/tenure.ts';
import { countriesByBody, type LeadersList } from './freshness.ts';
import { ciaFactbook } from './import/cia-factbook.ts';
import { everyPolitician2022 } from './import/every-politician-2022.ts';
import { everyPoliticianMore } from './import/every-politician-more.ts';
import { germany } from './import/germany.ts';
import { byCodeUnit, completeEntity, loadData } from './load.ts';
import { type CheckedRow, checkMustHave, gapsOf, type MustHaveRow } from './must-have.ts';

const HEADS_SINCE = '2000-01-01';
const MINISTERS_SINCE = '2015-01-01';
const HEADS = ['head-of-state', 'head-of-government'];
const MINISTERS = ['foreign-minister', 'defence-minister', 'finance-minister'];
/** The states among the members of the G20. */
const G20 = 'ar au br ca cn de fr gb id in it jp kr mx ru sa tr us za'.split(' ');
/** Bodies whose heads must be there: ids of this dataset. */
const BODIES = [
	'african-union-q7159',
	'european-central-bank',
	'european-commission',
	'european-council',
	'european-parliament',
	'food-and-agriculture-organization-q82151',
	'iaea',
	'international-labour-organization-q54129',
	'international-monetary-fund-q7804',
	'international-organization-for-migration-q472311',
	'nato',
	'unesco-q7809',
	'united-nations',
	'united-nations-high-commissioner-for-refugees-q132551',
	'united-nations-relief-and-works-agency-for-palestine-refugees-in-the-near-east-q846656',
	'world-bank-q7164',
	'world-health-organization-q7817',
	'world-trade-organization-q7825',
];
/** Whom the list of cabinets of October 2019 may mean, with what it was late on. */
const LISTED_YEARS = { from: '2016', to: '2019-10-06' };
/** How the list of cabinets of 2019 writes offices; it was years late on some states, so it says nothing on dates. */
const LISTED_OFFICES: [RegExp, string][] = [
	[/^(?:Pres\.|King|Queen|Emperor|Sultan|Amir|Grand Duke|President)$/, 'head-of-state'],
	[/^(?:Prime Min\.|Premier|Chancellor|Prime Minister)$/, 'head-of-government'],
	[/^(?:Min\. of (?:Foreign Affairs|External Affairs)|Sec\. of State)$/, 'foreign-minister'],
	[/^(?:Min\. of (?:National )?Defen[sc]e|Sec\. of Defense)$/, 'defence-minister'],
	[/^(?:Min\. of Finance|Sec\. of the Treasury)$/, 'finance-minister'],
];
const UNNAMED =
	'tried: the sources in hand, none of which has a dated term of this office in these years; pages are not yet searched';
const UNDATED =
	'tried: the sources in hand, of which one names the holder and none has dates; pages are not yet searched';

const args = process.argv.slice(2);
const root = process.cwd();
const sources = resolve(root, args.find((arg) => arg !== '--write') ?? '../shared/sources');
if (!existsSync(sources)) {
	console.error(`propose-must-have: there is no folder ${sources}; give the folder of the sources`);
	process.exit(2);
}
const { entities, meta } = compileDataset({ root });
const countryOf = countriesByBody(entities);
const members = membersOfTheUnitedNations(entities);
const known = loadData(root).mustHave;

const rows = new Map<string, MustHaveRow[]>();
const holders = holdersBySeat();
const listed = [...listedWithDates(), ...listedToday(), ...listedIn2019()];
for (const { row, status, entity: found } of checkMustHave(listed, entities, countryOf)) {
	const entity = status === 'found' ? found : (settledByHand(row) ?? likelyHolder(row));
	const full: MustHaveRow = { ...row, ...(status !== 'found' && entity !== undefined && { entity }) };
	const tenures = rows.get([row.office, row.of ?? row.country, entity ?? row.holder].join(' ')) ?? [];
	// Of two sources for one tenure the first in the order above speaks.
	if (!tenures.some((other) => share(other, full)))
		rows.set([row.office, row.of ?? row.country, entity ?? row.holder].join(' '), [...tenures, full]);
}
const all = [...[...rows.values()].flat(), ...gapRows()];
const proposed = checkMustHave(all, entities, countryOf).map(withNote).sort(inOrder);
const statuses: Record<string, number> = {};
for (const { status } of checkMustHave(proposed, entities, countryOf))
	statuses[status] = (statuses[status] ?? 0) + 1;
const text = `[\n${proposed.map((row) => `  ${spaced(row)}`).join(',\n')}\n]\n`;
if (args.includes('--write')) writeFileSync(join(root, 'data', 'must-have.json'), text);
else process.stdout.write(text);
console.error(`${proposed.length} rows: ${JSON.stringify(statuses)}`);

/** Terms that the importers read, and those written by hand. */
function listedWithDates(): MustHaveRow[] {
	const imported = [
		[everyPolitician2022, 'every-politician-2022'],
		[everyPoliticianMore, 'every-politician-more'],
		[germany, 'germany'],
		[ciaFactbook, 'cia-factbook'],
	] as const;
	const people: Entity[] = imported.flatMap(([importer, folder]) =>
		Object.values(importer.run(join(sources, folder)).files)
			.flat()
			.map((record) => completeEntity(record)),
	);
	const written = loadData(root).files.flatMap(({ value }) =>
		value === undefined ? [] : [completeEntity(value)],
	);
	return [...written, ...people]
		.filter(({ kind }) => kind === 'person')
		.flatMap(({ name, roles }) =>
			roles.flatMap((role): MustHaveRow[] => {
				const place = placeOf(role);
				if (place === undefined || role.start === undefined || /\b(?:acting|interim)\b/i.test(role.title))
					return [];
				const end = role.end ?? role.endBy;
				const since = HEADS.includes(role.office!) || place.of !== undefined ? HEADS_SINCE : MINISTERS_SINCE;
				if (end !== undefined && lastDay(end) < since) return [];
				return [
					{
						office: role.office!,
						...place,
						holder: name,
						from: role.start,
						...(end !== undefined && { to: end }),
					},
				];
			}),
		);
}

/** Which state or body of the table an office is of; undefined where the table does not ask for it. */
function placeOf(role: Role): Pick<MustHaveRow, 'of' | 'country'> | undefined {
	const office = role.office ?? '';
	if (office === 'organisation-head') {
		const of = BODIES.find((body) => body === role.of);
		return of === undefined ? undefined : { of };
	}
	const country = role.country ?? (role.of === undefined ? undefined : countryOf(role.of));
	if (country === undefined) return undefined;
	const asked = HEADS.includes(office)
		? members.has(country)
		: MINISTERS.includes(office) && G20.includes(country);
	return asked ? { country } : undefined;
}

/** The newest list of current leaders. */
function listedToday(): MustHaveRow[] {
	const folder = join(sources, 'world-leaders-current');
	const file = readdirSync(folder)
		.filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
		.sort(byCodeUnit)
		.at(-1);
	if (file === undefined) return [];
	const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LeadersList;
	return Object.values(list.countries).flatMap(({ country, positions }) =>
		Object.entries(positions).flatMap(([position, listed]): MustHaveRow[] => {
			const holder = listed?.current_holder;
			const code = country.iso_code.toLowerCase();
			const office = position.replaceAll('_', '-');
			if (!holder || !members.has(code) || !HEADS.includes(office) || listed.is_same_as_head_of_state)
				return [];
			// The list goes on after the dataset's day.
			if (holder.since && holder.since > meta.date) return [];
			return [{ office, country: code, holder: holder.name_en, ...(holder.since && { from: holder.since }) }];
		}),
	);
}

function listedIn2019(): MustHaveRow[] {
	const countries = new Map<string, string>();
	for (const { kind, country, name, names } of entities)
		if (kind === 'state' && country !== undefined)
			for (const form of [name, ...names.map((other) => other.name)])
				countries.set(form.toLowerCase(), country);
	const text = readFileSync(join(sources, 'cia-world-leaders-2019', 'leaders.tsv'), 'utf8');
	return text.split('\n').flatMap((line): MustHaveRow[] => {
		const [, state = '', title = '', person = ''] = line.split('\t');
		const country = countries.get(state.trim().toLowerCase());
		const office = LISTED_OFFICES.find(([pattern]) => pattern.test(title.trim()))?.[1];
		if (!country || !office || !person.trim() || /vacant/i.test(person)) return [];
		if (HEADS.includes(office) ? !members.has(country) : !G20.includes(country)) return [];
		return [{ office, country, holder: inUsualCase(person.trim()) }];
	});
}

/** "Emmerson Dambudzo MNANGAGWA", as names are written. */
function inUsualCase(name: string): string {
	return name.replaceAll(/\p{Lu}{2,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}

/** Who a person found to be meant, under a spelling that nothing else has. */
function settledByHand(row: MustHaveRow): string | undefined {
	return known.find(
		({ office, of, country, holder }) =>
			office === row.office && of === row.of && country === row.country && holder === row.holder,
	)?.entity;
}

/** Who held the seat in those years under the name that shares most words with the one asked for. */
function likelyHolder(row: MustHaveRow): string | undefined {
	const wanted = wordsOf(row.holder!);
	const years = row.from === undefined ? LISTED_YEARS : row;
	const common = new Map<string, number>();
	for (const { entity, role } of holders.get(`${row.office} ${row.of ?? row.country}`) ?? [])
		if (share({ from: role.start, to: role.end ?? role.endBy }, years))
			for (const name of [entity.name, ...entity.names.map((other) => other.name)]) {
				const words = wordsOf(name).filter((word) => wanted.includes(word)).length;
				common.set(entity.id, Math.max(common.get(entity.id) ?? 0, words));
			}
	const [[first, most], [, next]] = [...common]
		.sort(([, x], [, y]) => y - x)
		.concat([
			['', 0],
			['', 0],
		]) as [[string, number], [string, number]];
	return most > next ? first : undefined;
}

/** People with dated roles, by office and seat. */
function holdersBySeat(): Map<string, { entity: Entity; role: Role }[]> {
	const seats = new Map<string, { entity: Entity; role: Role }[]>();
	for (const entity of entities)
		for (const role of entity.kind === 'person' ? entity.roles : []) {
			if (role.office === undefined || role.start === undefined) continue;
			const seat = `${role.office} ${seatOf(role, countryOf)}`;
			seats.set(seat, [...(seats.get(seat) ?? []), { entity, role }]);
		}
	return seats;
}

function wordsOf(name: string): string[] {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^\p{L}]+/u)
		.filter((word) => word.length > 2);
}

/** Do two stretches of time meet? */
function share(a: { from?: IsoDate; to?: IsoDate }, b: { from?: IsoDate; to?: IsoDate }): boolean {
	const [begin, end] = [
		(from?: IsoDate) => (from ? firstDay(from) : ''),
		(to?: IsoDate) => (to ? lastDay(to) : '9'),
	];
	return begin(a.from) <= end(b.to) && begin(b.from) <= end(a.to);
}

/** Years in which a seat that somebody held has nobody. */
function gapRows(): MustHaveRow[] {
	const seats = [...members].flatMap((country) => HEADS.map((office) => ({ office, country })));
	const asked: { office: string; country?: string; of?: string; since: string }[] = [
		...seats.map((seat) => ({ ...seat, since: HEADS_SINCE })),
		...G20.flatMap((country) => MINISTERS.map((office) => ({ office, country, since: MINISTERS_SINCE }))),
		...BODIES.map((of) => ({ office: 'organisation-head', of, since: HEADS_SINCE })),
	];
	const held = new Set(
		[...rows.values()].flat().map(({ office, of, country }) => `${office} ${of ?? country}`),
	);
	return asked.flatMap(({ since, ...seat }) =>
		seat.of !== undefined || held.has(`${seat.office} ${seat.country}`)
			? gapsOf(entities, { ...seat, from: since, to: meta.date }, countryOf).map(({ from, to }) => ({
					...seat,
					from,
					to,
				}))
			: [],
	);
}

/** With what was tried: as somebody wrote it for that row, or the reason that shows from the sources. */
function withNote({ row, status }: CheckedRow): MustHaveRow {
	if (status === 'found') return row;
	const note = known.find(
		(other) =>
			other.office === row.office &&
			other.of === row.of &&
			other.country === row.country &&
			other.holder === row.holder &&
			other.missing !== undefined &&
			share(other, row),
	)?.missing;
	return { ...row, missing: note ?? (row.holder === undefined ? UNNAMED : UNDATED) };
}

function membersOfTheUnitedNations(all: readonly Entity[]): Set<string> {
	return new Set(
		all.flatMap(({ kind, country, affiliations }) =>
			kind === 'state' &&
			country !== undefined &&
			affiliations.some(({ of, title }) => of === 'united-nations' && title === undefined)
				? [country]
				: [],
		),
	);
}

function inOrder(a: MustHaveRow, b: MustHaveRow): number {
	return (
		byCodeUnit(a.of ?? `~${a.country}`, b.of ?? `~${b.country}`) ||
		byCodeUnit(a.office, b.office) ||
		byCodeUnit(firstDay(a.from ?? '0001'), firstDay(b.from ?? '0001')) ||
		byCodeUnit(a.holder ?? '', b.holder ?? '')
	);
}

/** One row a line, in the order of the schema. */
function spaced({ office, of, country, holder, from, to, entity, missing }: MustHaveRow): string {
	const fields = Object.entries({ office, of, country, holder, from, to, entity, missing });
	return `{ ${fields
		.filter(([, value]) => value !== undefined)
		.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`)
		.join(', ')} }`;
}
