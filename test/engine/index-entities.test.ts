/** The linking columns: what goes into the index comes out of it, and is found as in plain objects. */
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../src/engine/compiled-matcher.ts';
import { writeIndex } from '../../src/engine/index-writer.ts';
import { outletOf } from '../../src/engine/outlets.ts';
import { tableOf } from '../../src/engine/plain-table.ts';
import type { EntityFacts, EntityTable } from '../../src/model/lexicon.ts';

const BARE: Omit<EntityFacts, 'id' | 'name'> = { kind: 'person', prior: 0.5, tenures: [], topics: [] };
/** In order of id, as the compiler hands them over. */
const ENTITIES: EntityFacts[] = [
	{ ...BARE, id: 'ann-poe', name: 'Ann Poe', tenures: [] },
	{ ...BARE, id: 'daily', kind: 'outlet', name: 'The Daily', domains: ['daily.example', 'daily.co.uk'] },
	{ ...BARE, id: 'ines-roe', name: 'Inés Roe', wikidata: 'Q4000000000', family: 'roe', gender: 'f' },
	{ ...BARE, id: 'norway', kind: 'state', name: 'Norway', country: 'no', topics: ['arms', 'ships'] },
	{
		...BARE,
		id: 'roe-ann',
		name: 'Ann Roe-Poe',
		prior: 0.123,
		tenures: [
			{ rank: 15, checked: '2024' },
			{
				...{ office: 'mayor', rank: 40, of: 3, country: 'no' },
				...{ start: '1999-12', end: '2004-02-29', checked: '2004-02-29' },
			},
		],
	},
	{ ...BARE, id: 'rumi', name: 'Rumi' },
	{ ...BARE, id: 'weekly', kind: 'outlet', name: 'Weekly Post', domains: ['a.example', 'daily.example'] },
	{ ...BARE, id: 'zelenskyy', name: 'Володимир Зеленський' },
];

describe.each<[string, EntityTable]>([
	['plain objects', tableOf(ENTITIES)],
	['the index', openIndex(writeIndex({ aliases: [], entities: ENTITIES }, { foldTable: false })).entities],
])('entities in %s', (_, table) => {
	it('are as they were handed in', () => {
		expect(Array.from({ length: table.length }, (_, row) => table.at(row))).toEqual(ENTITIES);
	});

	it.each([-1, ENTITIES.length])('row %i is refused', (row) => {
		expect(() => table.at(row)).toThrow(RangeError);
	});

	it.each<[string, number]>([
		...ENTITIES.map(({ id }, row): [string, number] => [id, row]),
		['', -1],
		['daily-2', -1],
		['zz', -1],
	])('id "%s" is row %i', (id, row) => expect(table.rowOf(id)).toBe(row));

	it.each([
		['daily.example', 'daily'],
		['www.DAILY.co.uk.', 'daily'],
		['a.example', 'weekly'],
		['b.example', undefined],
		['example', undefined],
		['co.uk', undefined],
		['', undefined],
	])('"%s" is published by %s', (host, id) => expect(outletOf(table, host)?.id).toBe(id));

	it.each([
		['Ann', true],
		['Inés', true],
		['Володимир', true],
		// A body's first word, a name of one word, a surname, another spelling, the beginning of one.
		['Weekly', false],
		['Rumi', false],
		['Roe', false],
		['Ines', false],
		['An', false],
		['', false],
	])('"%s" as a given name: %s', (word, is) => expect(table.isGivenName(word)).toBe(is));
});
