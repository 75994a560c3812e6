/** Entries and datasets for the tests of rules: a sound one, to be broken in one place at a time. */
import { expect } from 'vitest';
import { joinEntities } from '../../../data/compile/join.ts';
import { formatEntity } from '../../../data/format.ts';
import type { DatasetRule, EntityRule, Entry, LintData, World } from '../../../data/lint/rule.ts';
import { completeEntity } from '../../../data/load.ts';
import type { Entity, Office, Source } from '../../../src/model/entity.ts';

export const TODAY = '2026-02-01';

export function source(changes: Partial<Source> = {}): Source {
	return {
		title: 'Minister visits Oslo',
		publisher: 'Example News',
		url: 'https://news.example/a',
		date: '2025-02-04',
		read: '2026-01-20',
		evidence: 'was appointed minister on Tuesday',
		...changes,
	};
}

/** A sound person: one role, one stance, one source. */
export function person(changes: Partial<Entity> = {}): Entity {
	return completeEntity({
		id: 'jane-roe',
		kind: 'person',
		name: 'Jane Roe',
		family: 'Roe',
		roles: [
			{
				title: 'Minister of Finance of Norway',
				office: 'finance-minister',
				country: 'no',
				start: '2025-02-04',
				checked: '2025-02-04',
				sources: ['example-news-2025-02-04'],
			},
		],
		stances: [
			{
				topic: 'arms',
				position: 'for',
				statement: 'Said that Norway will supply ammunition.',
				date: '2025-02-04',
				sources: ['example-news-2025-02-04'],
			},
		],
		sources: { 'example-news-2025-02-04': source() },
		checked: '2025-02-04',
		...changes,
	});
}

const FOLDERS = { person: 'people', organisation: 'organisations', state: 'states', outlet: 'outlets' };

export function entry(entity: Entity, changes: Partial<Entry> = {}): Entry {
	const folder = FOLDERS[entity.kind];
	return {
		file: `data/${folder}/${entity.id}.json`,
		slug: entity.id,
		folder,
		text: formatEntity(entity),
		entity,
		...changes,
	};
}

const OFFICES: Office[] = [
	{ id: 'finance-minister', label: 'Finance minister', rank: 70, singleSeat: true, titles: ['Minister'] },
	{ id: 'ambassador', label: 'Ambassador', rank: 45, singleSeat: true, titles: ['Ambassador'] },
	{ id: 'organisation-head', label: 'Head', rank: 85, singleSeat: true, titles: ['Secretary General'] },
	{ id: 'legislator', label: 'Legislator', rank: 35, singleSeat: false, titles: ['Senator'] },
];

export function data(entries: readonly Entry[], changes: Partial<LintData> = {}): LintData {
	const topics = changes.topics ?? [
		{ id: 'arms', label: 'Arms', question: 'Should states supply arms?', phrases: { en: ['arms'] } },
	];
	const offices = changes.offices ?? OFFICES;
	return {
		entries,
		ids: new Set(entries.map(({ slug }) => slug)),
		people: new Set(entries.filter(({ entity }) => entity.kind === 'person').map(({ slug }) => slug)),
		topics,
		topicIds: new Set(topics.map(({ id }) => id)),
		offices,
		officeIds: new Set(offices.map(({ id }) => id)),
		rollCalls: [],
		sharedSeats: {},
		mustHave: [],
		identities: {},
		hosts: [],
		outletDomains: new Set(),
		today: TODAY,
		...changes,
	};
}

/** What a rule says of one entity, as "at: wrong". */
export function found(rule: EntityRule, entity: Entity, changes: Partial<Entry> = {}): string[] {
	const one = entry(entity, changes);
	return rule.check(one, data([one])).map(({ at, wrong }) => `${at}: ${wrong}`);
}

/** What a rule on the dataset says of some entities, as "file at: wrong". */
export function foundIn(
	rule: DatasetRule,
	entities: readonly Entity[],
	changes: Partial<LintData> = {},
): string[] {
	return rule
		.check(
			data(
				entities.map((entity) => entry(entity)),
				changes,
			),
		)
		.map(({ file, at, wrong }) => `${file} ${at}: ${wrong}`);
}

/** A table of entities with what the rule must say of each; the sound entity must pass. */
export function holds(rule: EntityRule, cases: [Entity, string[]][]): void {
	expect(found(rule, person())).toEqual([]);
	for (const [entity, expected] of cases) expect(found(rule, entity)).toEqual(expected);
}

/** A compiled dataset of nothing but imported records, each on its own line of one list. */
export function world(records: readonly Entity[], changes: Partial<World> = {}): World {
	const { entities, ...joined } = joinEntities([], records);
	return {
		entities,
		imported: { provenance: [], entities: [...records], places: [], votes: [] },
		joined,
		votes: { voters: new Map(), positions: 0, undescribed: [] },
		records: records.map((record, index) => ({
			file: `data/imported/a-list/people.jsonl:${index + 1}`,
			slug: record.id,
			folder: 'imported',
			text: '',
			entity: record,
		})),
		date: TODAY,
		...changes,
	};
}
