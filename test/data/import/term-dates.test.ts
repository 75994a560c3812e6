import { describe, expect, it } from 'vitest';
import { joinTerms, settledEnd, type Term, termFault } from '../../../data/import/term-dates.ts';

describe('termFault', () => {
	const life = { born: '1960-05-01', died: '2010-06-01' };
	it.each<[Term, string | undefined]>([
		[{ start: '2000-01-01', end: '2004-01-01' }, undefined],
		[{ start: '2004', end: '2004-02-01' }, undefined],
		[{ start: '2004-02-01', end: '2003-12-31' }, 'startAfterEnd'],
		[{ start: '2011-01-01' }, 'startAfterDeath'],
		[{ start: '2010' }, undefined],
		[{ start: '1970-01-01', end: '1971' }, 'tooYoung'],
		[{ start: '2009', end: '0015' }, 'oddDate'],
		[{ start: '1990s' }, 'oddDate'],
		[{ start: '1790', end: '1801' }, 'oddDate'],
		[{ start: '2023-01-01' }, 'startAfterSource'],
	])('%o: %s', (term, fault) => {
		expect(termFault(term, life, '2022-08-01', false)).toBe(fault);
	});

	it('lets heirs be children, and nobody be a hundred and one', () => {
		expect(termFault({ start: '1970' }, { born: '1960' }, '2022', true)).toBeUndefined();
		expect(termFault({ start: '2015' }, { born: '1910' }, '2022', false)).toBe('tooOld');
	});
});

describe('settledEnd', () => {
	it('takes a planned end for none', () => {
		expect(settledEnd({ start: '2022-07-01', end: '2022-12-31' }, undefined, '2022-08-03')).toEqual({
			start: '2022-07-01',
		});
	});

	it('ends by death what was left open or ends after it', () => {
		expect(settledEnd({ start: '2000' }, '2010-06-01', '2022-08-03')).toEqual({
			start: '2000',
			endBy: '2010-06-01',
		});
		expect(settledEnd({ start: '2000', end: '2012' }, '2010-06-01', '2022-08-03')).toEqual({
			start: '2000',
			endBy: '2010-06-01',
		});
		expect(settledEnd({ start: '2000', end: '2010' }, '2010-06-01', '2022-08-03')).toEqual({
			start: '2000',
			end: '2010',
		});
	});
});

describe('joinTerms', () => {
	it.each<[string, boolean, Term[], Term[]]>([
		[
			'overlapping',
			false,
			[
				{ start: '2000', end: '2003' },
				{ start: '2002-05-01', end: '2005-01-01' },
			],
			[{ start: '2000', end: '2005-01-01' }],
		],
		[
			'touching',
			false,
			[
				{ start: '2000-01-01', end: '2003-05-04' },
				{ start: '2003-05-05', end: '2005-01-01' },
			],
			[{ start: '2000-01-01', end: '2005-01-01' }],
		],
		[
			'apart',
			false,
			[
				{ start: '2000-01-01', end: '2003-05-04' },
				{ start: '2003-09-05', end: '2005-01-01' },
			],
			[
				{ start: '2000-01-01', end: '2003-05-04' },
				{ start: '2003-09-05', end: '2005-01-01' },
			],
		],
		[
			'a seat across a dissolution',
			true,
			[{ start: '2015-05-07', end: '2017-05-03' }, { start: '2017-06-08' }],
			[{ start: '2015-05-07' }],
		],
		[
			'the same start, once exact',
			false,
			[
				{ start: '2010', end: '2012' },
				{ start: '2010-05-29', end: '2012-05-01' },
			],
			[{ start: '2010-05-29', end: '2012-05-01' }],
		],
		[
			'an open entry and its twin with an end',
			false,
			[{ start: '2005-11-22' }, { start: '2005-11-22', end: '2021-12-08' }],
			[{ start: '2005-11-22', end: '2021-12-08' }],
		],
		[
			'an open entry before a later term',
			false,
			[{ start: '2001-01-01' }, { start: '2012-01-01', end: '2013-01-01' }],
			[
				{ start: '2001-01-01', endBy: '2012-01-01' },
				{ start: '2012-01-01', end: '2013-01-01' },
			],
		],
		[
			'an open seat and the next term',
			true,
			[{ start: '1999-06-01' }, { start: '2003-02-01', end: '2006-04-01' }],
			[{ start: '1999-06-01', end: '2006-04-01' }],
		],
	])('%s', (_, seat, terms, joined) => {
		expect(joinTerms(terms, seat)).toEqual(joined);
		expect(joinTerms([...terms].reverse(), seat)).toEqual(joined);
	});

	it('an open seat stands beside its first term, unless it ended after that was listed', () => {
		const whole = { start: '2010-05-14', asOf: '2022-07-24' };
		const first = { start: '2010-05-14', end: '2014-05-05', asOf: '2022-07-24' };
		expect(joinTerms([whole, first], true)[0]).not.toHaveProperty('end');
		expect(joinTerms([{ ...whole, asOf: '2012-01-01' }, first], true)[0]).toMatchObject({
			end: '2014-05-05',
		});
	});

	it('says year for year what is known as years', () => {
		expect(joinTerms([{ start: '2014', end: '2016' }], false)).toEqual([{ start: '2014', end: '2016' }]);
	});
});
