import { expect, it } from 'vitest';
import { joinTerms } from '../../../data/compile/terms.ts';
import type { Role } from '../../../src/model/entity.ts';

const MEMBER = { title: 'Member of the US House of Representatives', office: 'legislator', country: 'us' };
const MINISTER = { title: 'Minister of Foreign Affairs', office: 'foreign-minister', country: 'no' };
const role = (changes: Partial<Role>): Role => ({
	title: 'T',
	checked: changes.end ?? '2022-07',
	sources: ['a'],
	...changes,
});

/** "start–end" of each role that is left, with the day it was seen where it is open. */
function spans(...roles: Partial<Role>[]): string[] {
	return joinTerms(roles.map(role), () => undefined).map(
		({ start = '', end, checked }) => `${start}–${end ?? `(${checked})`}`,
	);
}

it.each<[string, Partial<Role>[], string[]]>([
	[
		'terms of one chamber that touch',
		[
			{ ...MEMBER, start: '2005-01-03', end: '2007-01-03' },
			{ ...MEMBER, start: '2003-01-03', end: '2005-01-03' },
			{ ...MEMBER, start: '2007-01-03', checked: '2026-06-15' },
		],
		['2003-01-03–(2026-06-15)'],
	],
	[
		'a dissolved parliament is elected anew within three months; a year later it is a comeback',
		[
			{ ...MEMBER, start: '2015-05-07', end: '2017-05-03' },
			{ ...MEMBER, start: '2017-06-08', end: '2019-11-06' },
			{ ...MEMBER, start: '2021-01-01', end: '2022' },
		],
		['2015-05-07–2019-11-06', '2021-01-01–2022'],
	],
	[
		'two chambers are two lines',
		[
			{ ...MEMBER, start: '2003', end: '2009' },
			{ ...MEMBER, title: 'US Senator', start: '2009', end: '2015' },
		],
		['2003–2009', '2009–2015'],
	],
	[
		'one tenure under two labels, the more exact dates kept',
		[
			{ ...MINISTER, start: '2013', end: '2017-10-20' },
			{ ...MINISTER, title: 'Foreign Minister', start: '2013-10-16', end: '2017' },
		],
		['2013-10-16–2017-10-20'],
	],
	[
		'one tenure twice in one list, once without its end',
		[
			{ ...MINISTER, start: '2013-10-16' },
			{ ...MINISTER, start: '2013-10-16', end: '2017-10-20' },
		],
		['2013-10-16–2017-10-20'],
	],
	[
		'a newer list sees it go on',
		[
			{ ...MINISTER, start: '2013-10-16', end: '2017-10-20' },
			{ ...MINISTER, start: '2016', checked: '2026-01', sources: ['b'] },
		],
		['2013-10-16–(2026-01)'],
	],
	[
		'an undated term seen after the dated one ended stays apart',
		[{ ...MEMBER }, { ...MEMBER, start: '2003', end: '2009' }],
		['–(2022-07)', '2003–2009'],
	],
	[
		'an undated term within a dated one',
		[
			{ ...MEMBER, checked: '2005' },
			{ ...MEMBER, start: '2003', end: '2009' },
		],
		['2003–2009'],
	],
])('%s', (_, roles, expected) => {
	expect(spans(...roles)).toEqual(expected);
});

it('keeps the sources of all terms', () => {
	const joined = joinTerms(
		[
			role({ ...MEMBER, start: '2003', end: '2005' }),
			role({ ...MEMBER, start: '2005', end: '2007', sources: ['b'] }),
		],
		() => undefined,
	);
	expect(joined).toMatchObject([{ sources: ['a', 'b'], checked: '2007' }]);
});
