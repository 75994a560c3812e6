/** The linking columns: what goes into the index comes out of it, and is found as in plain objects. */

import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../bench/names.ts';
import { outletOf } from '../../../src/engine/card/outlets.ts';
import { openIndex } from '../../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../../src/engine/index/index-writer.ts';
import { tableOf } from '../../../src/engine/index/plain-table.ts';
import { foldText } from '../../../src/engine/text/fold.ts';
import { KINDS } from '../../../src/model/entity.ts';
import type { EntityFacts, EntityTable } from '../../../src/model/lexicon.ts';

const BARE: Omit<EntityFacts, 'id' | 'name'> = { kind: 'person', prior: 0.5, tenures: [], topics: [] };
/** In order of id, as the compiler hands them over. */
const ENTITIES: EntityFacts[] = [
	{ ...BARE, id: 'ann-poe', name: 'Ann Poe', tenures: [] },
	{ ...BARE, id: 'daily', kind: 'outlet', name: 'The Daily', domains: ['daily.co.uk', 'daily.example'] },
	{
		...BARE,
		id: 'ines-roe',
		name: 'Inés Roe',
		wikidata: 'Q4000000000',
		family: 'roe',
		gender: 'f',
		commonness: 51 / 255,
	},
	{ ...BARE, id: 'kim-jong-un-q56226', name: 'Kim Jong Un', wikidata: 'Q56226', family: 'kim', gender: 'm' },
	{ ...BARE, id: 'leyen', name: 'Ursula von der Leyen', family: 'von der leyen' },
	{ ...BARE, id: 'nobody-s-name', name: 'Lula', family: 'da silva' },
	{ ...BARE, id: 'norway', kind: 'state', name: 'Norway', country: 'no', topics: ['arms', 'ships'] },
	{
		...BARE,
		id: 'roe-ann',
		name: 'Ann Roe-Poe',
		prior: 0.123,
		tenures: [
			{ rank: 15, checked: '2024' },
			{
				...{ office: 'mayor', rank: 40, of: 6, country: 'no' },
				...{ start: '1999-12', end: '2004-02-29', checked: '2004-02-29' },
			},
		],
	},
	{ ...BARE, id: 'rumi', name: 'Rumi' },
	{ ...BARE, id: 'weekly', kind: 'outlet', name: 'Weekly Post', domains: ['a.example', 'daily.example'] },
	{ ...BARE, id: 'zelenskyy', name: 'Володимир Зеленський' },
];

/** Every fact by itself, without those that are not there: a row of the index has none of its own to compare. */
function plain(facts: EntityFacts): EntityFacts {
	const { id, wikidata, kind, name, family, gender, country, prior, commonness, tenures, topics, domains } =
		facts;
	const all = {
		id,
		wikidata,
		kind,
		name,
		family,
		gender,
		country,
		prior,
		commonness,
		tenures,
		topics,
		domains,
	};
	return Object.fromEntries(
		Object.entries(all).filter(([, value]) => value !== undefined),
	) as unknown as EntityFacts;
}

describe.each<[string, EntityTable]>([
	['plain objects', tableOf(ENTITIES)],
	['the index', openIndex(writeIndex({ aliases: [], entities: ENTITIES }, { foldTable: false })).entities],
])('entities in %s', (_, table) => {
	it('are as they were handed in', () => {
		expect(Array.from({ length: table.length }, (_, row) => plain(table.at(row)))).toEqual(ENTITIES);
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

it('many rows come out of the index as they went in', () => {
	const random = createRandom(5);
	const below = (n: number) => Math.floor(random() * n);
	const terms = ['1999', '2004-02', '2021-12-31', undefined] as const;
	const entities = Array.from({ length: 500 }, (_, n): EntityFacts => {
		const name = `${'Ańб'[below(3)]}na ${n} ${'Roe'.repeat(below(80))}`.trim();
		return {
			...{ id: `row-${1000 + n}`, kind: KINDS[below(3)]!, name, prior: below(1001) / 1000 },
			...(below(2) && { family: foldText(name).folded.split(' ').at(-1)! }),
			tenures: Array.from({ length: below(5) }, () => ({
				...{ rank: below(100), checked: '2024' },
				...(terms[below(4)] && { start: terms[below(3)]! }),
				...(below(2) && { office: `office-${below(40)}` }),
			})),
			topics: ['arms', 'peace', 'ships'].filter(() => below(4) === 0),
		};
	});
	const { entities: table } = openIndex(writeIndex({ aliases: [], entities }, { foldTable: false }));
	expect(Array.from({ length: table.length }, (_, row) => plain(table.at(row)))).toEqual(entities);
	for (const [row, { id }] of entities.entries()) expect(table.rowOf(id)).toBe(row);
});

it.each<[Partial<EntityFacts>, string]>([
	[{ prior: 0.12345 }, '0.12345 is no number of three digits'],
	[{ country: 'nor' }, '"nor" is no country code'],
	[{ wikidata: 'Q007' }, '"Q007" is no Wikidata id'],
	[{ tenures: [{ rank: 1, checked: '2024-13-99' }] }, '"2024-13-99" is no date'],
])('%j is refused when it is written', (changes, message) => {
	const entities = [{ ...ENTITIES[0]!, ...changes }];
	expect(() => writeIndex({ aliases: [], entities }, { foldTable: false })).toThrow(message);
});
