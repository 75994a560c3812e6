import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../data/duplicates.ts';
import type { ImportedEntity } from '../../data/import/importer.ts';
import type { Role } from '../../src/model/entity.ts';

const role = (title: string, start?: string, end?: string, more: Partial<Role> = {}): Role => ({
	title,
	country: 'xa',
	...(start !== undefined && { start }),
	...(end !== undefined && { end }),
	checked: end ?? '2022-07',
	sources: ['list'],
	...more,
});
const person = (id: string, name: string, roles: Role[], more: Partial<ImportedEntity> = {}) =>
	({
		id,
		kind: 'person',
		name,
		names: [],
		country: 'xa',
		roles,
		affiliations: [],
		stances: [],
		sources: {},
		checked: '2022-07',
		...more,
	}) as ImportedEntity;
const MEMBER = { office: 'legislator' };
const HEAD = { office: 'head-of-state' };
const MINISTER = { office: 'minister' };

describe('findDuplicates', () => {
	const found = (people: ImportedEntity[], shared: string[] = []) =>
		findDuplicates(people, () => undefined, new Set(shared)).map(
			({ sure, a, b }) => `${sure ? 'sure' : 'doubtful'} ${a} ${b}`,
		);
	const inChamber = (id: string, more: Partial<ImportedEntity> = {}) =>
		person(id, 'Ann Poe', [role('Member of Parliament', '2019-01-01', '2021-01-01', MEMBER)], more);
	const king = (id: string, name: string, start = '1999-02-07') =>
		person(id, name, [role('King', start, undefined, HEAD)]);

	it.each<[string, ImportedEntity[], string[], string[]]>([
		['two of one name in one chamber are doubtful', [inChamber('a'), inChamber('b')], [], ['doubtful a b']],
		[
			'one day of birth is sure',
			[inChamber('b', { born: '1950-03-04' }), inChamber('a', { born: '1950-03-04' })],
			[],
			['sure a b'],
		],
		[
			'other births are two people',
			[inChamber('a', { born: '1950' }), inChamber('b', { born: '1961-01-01' })],
			[],
			[],
		],
		[
			'a year may be that day',
			[inChamber('a', { born: '1950' }), inChamber('b', { born: '1950-03-04' })],
			[],
			['doubtful a b'],
		],
		['another country', [inChamber('a'), { ...inChamber('b'), country: 'xb', roles: [] }], [], []],
		['another sex', [inChamber('a', { gender: 'f' }), inChamber('b', { gender: 'm' })], [], []],
		['somebody said that they are two', [inChamber('a', { distinctFrom: ['b'] }), inChamber('b')], [], []],
		[
			'years apart',
			[inChamber('a'), person('b', 'Ann Poe', [role('Member of Parliament', '1990', '1994', MEMBER)])],
			[],
			[],
		],
		[
			'one throne taken on one day under two spellings',
			[king('a', 'Abdallah II'), king('b', 'Abdullah II al-Abdallah')],
			[],
			['sure a b'],
		],
		['one throne, no word in common', [king('a', 'Abdallah II'), king('b', 'Harald V')], [], []],
		['a seat that two hold', [king('a', 'Ann Abe'), king('b', 'Ann Roe')], ['head-of-state xa'], []],
		[
			'dates of an office to the day',
			[
				person('a', 'Ann Poe', [role('Minister of Ports', '2008-10-26', '2010-02-19', MINISTER)]),
				person('b', 'Poe Ann', [role('Minister of Ports', '2008-10-26', '2010-02-19', MINISTER)]),
			],
			[],
			['sure a b'],
		],
	])('%s', (_, people, shared, expected) => {
		expect(found(people, shared)).toEqual(expected);
	});
});
