import { describe, expect, it } from 'vitest';
import { checkMustHave, gapsOf, type MustHaveRow } from '../../data/must-have.ts';
import { person } from './lint/entry.ts';

const ROLE = {
	...person().roles[0]!,
	title: 'Minister of Finance',
	start: '2013-10-16',
	end: '2017',
	checked: '2017',
};
const ann = person({ id: 'ann-poe', name: 'Ann Poe', family: 'Poe', roles: [ROLE] });
const row = (changes: Partial<MustHaveRow> = {}): MustHaveRow => ({
	office: 'finance-minister',
	country: 'no',
	holder: 'Ann Poe',
	...changes,
});
const status = (changes: Partial<MustHaveRow>, entities = [ann]) =>
	checkMustHave([row(changes)], entities, () => undefined)[0]!;

it.each<[string, Partial<MustHaveRow>, string]>([
	['name, office and country', {}, 'found'],
	['the name in another order', { holder: 'POE, Ann' }, 'found'],
	['dates that overlap', { from: '2015', to: '2020' }, 'found'],
	['dates after the role', { from: '2018' }, 'no such role'],
	['dates before the role', { to: '2012-01' }, 'no such role'],
	['another office', { office: 'head-of-state' }, 'no such role'],
	['another country', { country: 'se' }, 'no such role'],
	['nobody of that name', { holder: 'Bob Roe' }, 'nobody of that name'],
	['an entity under another name', { holder: 'Anna P.', entity: 'ann-poe' }, 'found'],
	['missing, and it says what was tried', { holder: 'Bob Roe', missing: 'no page in hand' }, 'missing'],
])('%s', (_, changes, expected) => {
	expect(status(changes).status).toBe(expected);
});

it('wants a start, and takes a body’s head by its body', () => {
	const undated = { ...ann, roles: [{ ...ROLE, start: undefined }] };
	expect(status({}, [undated]).status).toBe('no dates');
	const head = { ...ann, roles: [{ ...ROLE, office: 'organisation-head', of: 'nato', country: undefined }] };
	expect(status({ office: 'organisation-head', of: 'nato', country: undefined }, [head]).status).toBe(
		'found',
	);
	expect(status({ office: 'organisation-head', of: 'imf', country: undefined }, [head]).status).toBe(
		'no such role',
	);
});

it('says where a note is out of date', () => {
	expect(status({ missing: 'no page in hand' })).toMatchObject({ status: 'found', outdated: true });
});

describe('years in which nobody is known', () => {
	const next = person({
		id: 'bob-roe',
		name: 'Bob Roe',
		family: 'Roe',
		roles: [{ ...ROLE, start: '2018-06-01', end: undefined, checked: '2020-05-01' }],
	});
	const seat = { office: 'finance-minister', country: 'no' };
	const gaps = (from: string, to: string) => gapsOf([ann, next], { ...seat, from, to }, () => undefined);

	it.each<[string, string, string, string[]]>([
		[
			'before, between and after the terms known',
			'2013-01-01',
			'2021-01-01',
			['2013-01-01–2013-10-16', '2017-12-31–2018-06-01', '2020-05-01–2021-01-01'],
		],
		['none where somebody is', '2014', '2016', []],
		['none that is shorter than a vacancy may be', '2018-05-01', '2020-06-01', []],
		['all of it where nobody ever is', '2021', '2022', ['2021-01-01–2022-12-31']],
	])('%s', (_, from, to, expected) => {
		expect(gaps(from, to).map((gap) => `${gap.from}–${gap.to}`)).toEqual(expected);
	});

	it('is out of date once somebody is known', () => {
		const check = (from: string, to: string) =>
			checkMustHave([{ ...seat, from, to, missing: 'tried' }], [ann, next], () => undefined)[0];
		expect(check('2018', '2018-05-01')).toMatchObject({ status: 'missing' });
		expect(check('2014', '2016')).toMatchObject({ status: 'found', outdated: true });
	});
});
