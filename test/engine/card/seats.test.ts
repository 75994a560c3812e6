import { describe, expect, it } from 'vitest';
import { openSeats } from '../../../src/engine/card/seats.ts';
import { openIndex } from '../../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../../src/engine/index/index-writer.ts';
import type { Office } from '../../../src/model/entity.ts';
import type { EntityFacts, Tenure } from '../../../src/model/lexicon.ts';

const office = (id: string, rank: number, singleSeat = true): Office => ({
	id,
	label: id,
	rank,
	singleSeat,
	titles: [],
});
const OFFICES = [
	office('head-of-government', 95),
	office('organisation-head', 85),
	office('finance-minister', 70),
	office('ambassador', 45),
	office('minister', 55, false),
];
const rankOf = (id: string) => OFFICES.find((one) => one.id === id)!.rank;

/** "finance-minister no 2020-01-01 2024-06-30" with "-" for what is not known; `of` by row. */
function tenure(text: string, more: Partial<Tenure> = {}): Tenure {
	const [id, country, start, end] = text.split(' ').map((part) => (part === '-' ? undefined : part));
	return {
		...{ office: id!, rank: rankOf(id!), checked: end ?? '2026-01-10' },
		...(country && { country }),
		...(start && { start }),
		...(end && { end }),
		...more,
	};
}
const person = (name: string, ...tenures: Tenure[]): EntityFacts => ({
	...{ id: name.toLowerCase(), name, prior: 0.5, kind: 'person', tenures, topics: [] },
});

const NORWAY = 6;
const LEAGUE = 5;
const ENTITIES: EntityFacts[] = [
	person('Anna', tenure('finance-minister no 2015-01-01 2019-12-31')),
	person(
		'Bert',
		tenure('finance-minister no 2020-01-01 2024-06-30', { of: NORWAY }),
		tenure('finance-minister no 2025-10-01 -'),
	),
	person(
		'Cleo',
		tenure('finance-minister no 2024-07-02 2025-09-30'),
		tenure('minister no 2020-02-01 2024-06-30'),
	),
	person('Dora', tenure('finance-minister se 2024-07-01 -'), tenure('ambassador no 2024-07-01 -')),
	person(
		'Egon',
		tenure('ambassador no 2020-01-01 2024-06-30'),
		tenure('organisation-head - 2020 2022', { of: LEAGUE }),
	),
	{ ...person('League'), kind: 'organisation' },
	{ ...person('Norway'), kind: 'state', country: 'no' },
	person(
		'Olaf',
		tenure('head-of-government no 2021-10 -'),
		tenure('organisation-head - 2022 -', { of: LEAGUE }),
	),
	person(
		'Pia',
		tenure('finance-minister no 2010-01-01 2013-01-01'),
		tenure('minister no 2022-01-01 -', { checked: '2022-03-01' }),
	),
];
const { views, entities } = openIndex(writeIndex({ aliases: [], entities: ENTITIES }, { foldTable: false }));
const seats = openSeats(views, entities, OFFICES);
const named = (held: { row: number }[]) => held.map(({ row }) => entities.at(row).name);

describe('who held the same seat', () => {
	it.each<[string, number, number, string[], string[]]>([
		['one after the other, the state said or not', 1, 0, ['Anna'], ['Cleo']],
		['a holder who came back', 2, 0, ['Bert'], ['Bert']],
		['nobody after a term that goes on', 1, 1, ['Cleo'], []],
		['nobody across a gap of years, who may be missing', 0, 0, [], ['Bert']],
		['another country is another seat', 3, 0, [], []],
		['an embassy is not told apart by its sender', 3, 1, [], []],
		['offices that several hold have no before and after', 2, 1, [], []],
		['the head of a body, with years alone', 4, 1, [], ['Olaf']],
		['and the other way', 7, 1, ['Egon'], []],
	])('%s', (_, row, role, before, after) => {
		const found = seats.neighbours(row, role);
		expect({ before: named(found.before), after: named(found.after) }).toEqual({ before, after });
	});
});

describe('who governs', () => {
	it.each<[string, string, string[]]>([
		['the weightiest office first', '2023-02-27', ['Olaf', 'Bert', 'Cleo']],
		['an open end speaks for half a year after it was seen', '2022-04-01', ['Olaf', 'Bert', 'Cleo', 'Pia']],
		['before anybody on record', '2001-01-01', []],
	])('%s: %s', (_, date, expected) => {
		expect(named(seats.government('no', date)).sort()).toEqual([...expected].sort());
		expect(named(seats.government('no', date))[0]).toBe(expected[0]);
	});

	it('knows offices of a government', () => {
		expect(['minister', 'ambassador', undefined].map(seats.isGoverning)).toEqual([true, false, false]);
	});
});

it('lists who held an office in a body, newest first', () => {
	expect(named(seats.holders(LEAGUE))).toEqual(['Olaf', 'Egon']);
	expect(seats.holders(0)).toEqual([]);
});
