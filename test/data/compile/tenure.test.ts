import { describe, expect, it } from 'vitest';
import {
	overlaps,
	sameOffice,
	sameTenure,
	seatOf,
	type Term,
	titlesAgree,
} from '../../../data/compile/tenure.ts';
import type { Role } from '../../../src/model/entity.ts';

const countryOf = (id: string) => ({ russia: 'ru', 'foreign-ministry': 'ru' })[id];
const role = (changes: Partial<Role>): Role => ({ title: 'T', checked: '2025', sources: ['a'], ...changes });

describe('sameTenure', () => {
	const minister = { title: 'Foreign Minister', office: 'foreign-minister', country: 'ru', start: '2004-03' };
	const member = { title: 'Member of the US House of Representatives', office: 'legislator', country: 'us' };
	it.each<[string, Partial<Role>, Partial<Role>, boolean]>([
		[
			'country and the state itself',
			minister,
			{ ...minister, title: 'Minister', country: undefined, of: 'russia' },
			true,
		],
		[
			'country and a ministry of it',
			minister,
			{ ...minister, title: 'Minister', country: undefined, of: 'foreign-ministry' },
			true,
		],
		[
			'the same title with its country in brackets, from the same day',
			{ title: 'Governor of Gyeonggi Province', country: 'kr', start: '2018-07-01' },
			{ title: 'Governor of Gyeonggi Province (South Korea)', country: 'kr', start: '2018-07-01' },
			true,
		],
		[
			'the same, from another day',
			{ title: 'Governor of Gyeonggi Province', country: 'kr', start: '2018-07-01' },
			{ title: 'Governor of Gyeonggi Province (South Korea)', country: 'kr', start: '2022-07-01' },
			false,
		],
		[
			'an unknown body and a country',
			minister,
			{ ...minister, title: 'Minister', country: undefined, of: 'x' },
			false,
		],
		['another country', minister, { ...minister, title: 'Minister', country: 'by' }, false],
		['another time', { ...minister, end: '2008' }, { ...minister, title: 'Minister', start: '2010' }, false],
		['another office', minister, { ...minister, title: 'Minister', office: 'defence-minister' }, false],
		[
			'two ministries',
			{ office: 'minister', country: 'ru', title: 'Minister of Health' },
			{ office: 'minister', country: 'ru', title: 'Minister of Energy' },
			false,
		],
		[
			'one ministry in two spellings',
			{ office: 'minister', country: 'gb', title: 'Minister of Defence' },
			{ office: 'minister', country: 'gb', title: 'Minister for Defense' },
			true,
		],
		['two chambers', member, { ...member, title: 'US Senator' }, false],
		[
			'one chamber',
			member,
			{ ...member, title: 'Member of the United States House of Representatives' },
			true,
		],
		[
			'heads of two bodies',
			{ office: 'organisation-head', of: 'a', title: 'Chief' },
			{ office: 'organisation-head', of: 'b', title: 'Chief', start: '2020' },
			false,
		],
	])('%s', (_, a, b, expected) => {
		expect(sameTenure(role(a), role(b), countryOf)).toBe(expected);
		expect(sameTenure(role(b), role(a), countryOf)).toBe(expected);
	});

	it('needs an office', () => {
		expect(sameOffice(role({}), role({}), countryOf)).toBe(false);
	});
});

it.each<[Term, Term, boolean]>([
	[{ start: '2010', end: '2014' }, { start: '2012' }, true],
	[{ start: '2010', end: '2014' }, { start: '2014-05' }, false],
	[{ start: '2010', end: '2014-05-01' }, { start: '2014-05-01' }, false],
	[{ start: '2014', end: '2014' }, { start: '2014-03', end: '2014-09' }, true],
	[{ start: '2010', endBy: '2012' }, { start: '2013' }, false],
	[{ start: '2010' }, { start: '2020' }, true],
	[{}, { start: '2020' }, true],
])('overlaps: %o and %o: %s', (a, b, expected) => {
	expect(overlaps(a, b)).toBe(expected);
	expect(overlaps(b, a)).toBe(expected);
});

it.each([
	['Member of the US Senate', 'Member of the United States Senate', true],
	['Senator from Ohio', 'Senator from Texas', false],
	['Minister', 'Member', false],
])('titlesAgree: %s, %s', (a, b, expected) => {
	expect(titlesAgree(a, b)).toBe(expected);
});

it.each<[Partial<Role>, string]>([
	[
		{ office: 'ambassador', of: 'norway', title: 'Ambassador of Norway to Poland' },
		'ambassador of norway to poland',
	],
	[{ office: 'organisation-head', of: 'nato', country: 'be' }, 'nato'],
	[{ office: 'finance-minister', of: 'russia', country: 'no' }, 'no'],
	[{ office: 'finance-minister', of: 'russia' }, 'ru'],
	[{ office: 'finance-minister', of: 'elsewhere' }, 'elsewhere'],
])('seatOf tells seats apart: %o', (changes, seat) => {
	expect(seatOf(role(changes), countryOf)).toBe(seat);
});
