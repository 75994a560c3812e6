import { describe, expect, it } from 'vitest';
import type { ProfileModel, ProfileRole } from '../../../src/model/profile.ts';
import { layOutTimeline, yearOf } from '../../../src/ui/profile/timeline-layout.ts';
import { cardModel } from '../samples.ts';
import { profileModel, vote } from './sample.ts';

const role = (start: string | undefined, end: string | undefined, asOf = '2026-01-10'): ProfileRole => ({
	...{ title: 'Mayor', asOf, status: 'held', isCurrent: false, sources: [] },
	...(start && { start }),
	...(end && { end }),
});
const layOut = (roles: ProfileRole[], more: Partial<ProfileModel> = {}) =>
	layOutTimeline(
		profileModel({
			...{ roles, topics: [], votes: [] },
			card: { ...cardModel({ datasetDate: '2026-01-31' }), articleDate: undefined },
			...more,
		}),
	);

it.each([
	['2020', 'start', 2020],
	['2020', 'end', 2021],
	['2020', 'middle', 2020.5],
	['2020-07', 'start', 2020.5],
	['2020-07-01', 'middle', 2020.5],
] as const)('%s has its %s at %d', (date, edge, year) => {
	expect(yearOf(date, edge)).toBeCloseTo(year, 1);
});

describe('the axis', () => {
	it.each<[string, [string, string | undefined][], number[]]>([
		[
			'a long career',
			[
				['1970', '1990'],
				['2000', undefined],
			],
			[1970, 1980, 1990, 2000, 2010, 2020],
		],
		['a short one, on four years at least', [['2025-03', undefined]], [2022, 2023, 2024, 2025, 2026]],
		[
			'one that ended long ago ends with it',
			[['1950', '1957-06']],
			[1950, 1951, 1952, 1953, 1954, 1955, 1956, 1957],
		],
		['a century', [['1910', '1990-06']], [1920, 1940, 1960, 1980]],
	])('%s', (_, terms, years) => {
		expect(layOut(terms.map(([start, end]) => role(start, end)))?.ticks.map(({ year }) => year)).toEqual(
			years,
		);
	});

	it('holds everything, the article’s date and later votes included', () => {
		const layout = layOut([role('2019', '2020')], {
			card: cardModel({ datasetDate: '2026-01-31', articleDate: '2018-05-05' }),
			votes: [vote(1, { date: '2026-08-07' })],
		})!;
		const places = [layout.articleAt!, ...layout.votes, ...layout.ticks.map(({ at }) => at)];
		for (const { from, to } of layout.bars) places.push(from, to);
		for (const place of places) {
			expect(place).toBeGreaterThanOrEqual(0);
			expect(place).toBeLessThanOrEqual(100.001);
		}
		expect(layout.articleAt).toBeLessThan(layout.bars[0]!.from);
	});

	it('is not drawn for nothing', () => {
		expect(layOut([])).toBeUndefined();
	});
});

describe('bars', () => {
	it('end where the office was last seen, and say that no end is known', () => {
		const [known, open, unknown] = layOut([
			role('2010', '2015'),
			role('2015', undefined, '2020'),
			role(undefined, '2010'),
		])!.bars;
		expect(known).toMatchObject({ openStart: false, openEnd: false });
		expect(open).toMatchObject({ openStart: false, openEnd: true });
		expect(open!.to).toBeLessThan(70);
		expect(unknown).toMatchObject({ openStart: true, openEnd: false });
	});

	it('give a year that is all that is known its whole length', () => {
		const [year, day] = layOut([role('2010', '2010'), role('2010-01-01', '2010-12-31')])!.bars;
		expect(year!.from).toBeCloseTo(day!.from, 5);
		expect(year!.to).toBeCloseTo(day!.to, 0);
	});
});

it('marks on one day stand above each other, up to a limit', () => {
	const stances = Array.from({ length: 15 }, (_, n) => ({
		...{ position: 'for' as const, statement: `${n}`, isChange: false, sources: [] },
		date: n === 14 ? '2010' : '2024-01-01',
	}));
	const [topic] = profileModel().topics;
	const layout = layOut([role('2000', undefined)], { topics: [{ ...topic!, stances }] })!;
	expect(layout.said.map(({ level }) => level)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 11, 11, 0]);
	expect(layout.levels).toBe(12);
});
