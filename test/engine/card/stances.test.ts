import { describe, expect, it } from 'vitest';
import { stancesAt, stancesOnTopic } from '../../../src/engine/card/stances.ts';
import type { Position, Stance } from '../../../src/model/entity.ts';

const stance = (date: string, position: Position, topic = 'arms'): Stance => ({
	topic,
	position,
	statement: `${position} ${date}`,
	date,
	sources: [],
});

describe('stancesOnTopic', () => {
	const history = [
		stance('2024-06-20', 'mixed'),
		stance('2022-04-01', 'against'),
		stance('2023-02-20', 'against'),
	];
	it.each<[string, Stance[], string | undefined, [string, string][]]>([
		[
			'newest on or before, then the change',
			history,
			'2023-02-27',
			[
				['2023-02-20', 'then'],
				['2024-06-20', 'since'],
			],
		],
		[
			'the day itself counts',
			history,
			'2023-02-20',
			[
				['2023-02-20', 'then'],
				['2024-06-20', 'since'],
			],
		],
		['after the last one', history, '2025-01-01', [['2024-06-20', 'then']]],
		[
			'only later ones; a repetition is left out',
			history,
			'2021-01-01',
			[
				['2022-04-01', 'later'],
				['2024-06-20', 'later'],
			],
		],
		['no date: the newest', history, undefined, [['2024-06-20', 'then']]],
		[
			'a stance of a year is not put before a month in it',
			[stance('2023', 'for')],
			'2023-02-27',
			[['2023', 'later']],
		],
		[
			'an article of a month covers its days',
			[stance('2023-02-20', 'for')],
			'2023-02',
			[['2023-02-20', 'then']],
		],
		['none', [], '2023', []],
	])('%s', (_, stances, date, expected) => {
		expect(stancesOnTopic(stances, date).map((s) => [s.stance.date, s.relation])).toEqual(expected);
	});

	it('keeps each change of a position that goes back and forth', () => {
		const back = [
			stance('2020', 'for'),
			stance('2021', 'against'),
			stance('2022', 'against'),
			stance('2023', 'for'),
		];
		expect(stancesOnTopic(back, '2020-12-31').map((s) => s.stance.date)).toEqual(['2020', '2021', '2023']);
	});
});

it('puts the article’s topics first, in their order, then the one spoken on last', () => {
	const stances = [
		stance('2020', 'for', 'a'),
		stance('2021', 'for', 'b'),
		stance('2019', 'for', 'c'),
		stance('2018', 'for', 'd'),
	];
	const ordered = stancesAt(stances, '2023', ['d', 'c', 'unknown', 'd']);
	expect(ordered.map((s) => [s.stance.topic, s.onTopic])).toEqual([
		['d', true],
		['c', true],
		['b', false],
		['a', false],
	]);
});

it('puts topics that the reader follows after the article’s and before the others', () => {
	const stances = [
		stance('2020', 'for', 'a'),
		stance('2021', 'for', 'b'),
		stance('2019', 'for', 'c'),
		stance('2022', 'for', 'd'),
	];
	const ordered = stancesAt(stances, '2023', ['c'], ['b', 'a', 'c', 'unknown']);
	expect(ordered.map((s) => [s.stance.topic, s.onTopic])).toEqual([
		['c', true],
		['b', false],
		['a', false],
		['d', false],
	]);
});
