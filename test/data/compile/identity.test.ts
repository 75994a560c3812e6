import { describe, expect, it } from 'vitest';
import { nameKeysOf, sameByRule } from '../../../data/compile/identity.ts';
import type { ImportedEntity } from '../../../data/import/importer.ts';
import type { Role } from '../../../src/model/entity.ts';
import { person } from '../lint/entry.ts';

const MEMBER: Role = {
	title: 'Member of the House of Commons',
	office: 'legislator',
	country: 'gb',
	start: '2010-05-06',
	checked: '2022-07',
	sources: ['a'],
};
const one = (changes: Partial<ImportedEntity> = {}): ImportedEntity => ({
	...person({ id: 'a', name: 'David Taylor', roles: [MEMBER], stances: [] }),
	...changes,
});
const isOne = (a: Partial<ImportedEntity>, b: Partial<ImportedEntity>) =>
	sameByRule(one(a), one({ id: 'b', ...b }), () => undefined) !== undefined;

describe('sameByRule', () => {
	const roles = (...changes: Partial<Role>[]) => ({
		roles: changes.map((change) => ({ ...MEMBER, ...change })),
	});
	it.each<[string, Partial<ImportedEntity>, Partial<ImportedEntity>, boolean]>([
		['one office at one time', {}, {}, true],
		['seen in a newer list that gives no dates', {}, roles({ start: undefined, checked: '2026-06' }), true],
		[
			'a newer list without dates, after the term ended',
			roles({ end: '2009', checked: '2009' }),
			roles({ start: undefined, checked: '2026-06' }),
			false,
		],
		[
			'a newer list, and the older one is too old',
			roles({ start: '1990', checked: '2012' }),
			roles({ start: undefined, checked: '2026-06' }),
			false,
		],
		['terms apart', roles({ start: '1997', end: '2005', checked: '2005' }), {}, false],
		['25 years apart with an end left open', roles({ start: '1995' }), roles({ start: '2020' }), false],
		['another chamber', {}, roles({ title: 'Member of the House of Lords' }), false],
		['another country', {}, roles({ country: 'ie' }), false],
		[
			'an ambassador of 2024 and a secretary of 1993',
			roles({
				office: 'minister',
				title: 'Secretary of Education',
				country: 'us',
				start: '1993',
				end: '2001',
				checked: '2001',
			}),
			roles({ office: 'ambassador', title: 'Ambassador', country: 'us', start: '2024' }),
			false,
		],
		['another sex', { gender: 'f' }, { gender: 'm' }, false],
		['another birth', { born: '1946-08-22' }, { born: '1970' }, false],
		['died before the other sat', { died: '2009-12-26' }, {}, false],
		[
			'one day of birth, no office in common',
			{ born: '1946-08-22' },
			{ born: '1946-08-22', roles: [] },
			true,
		],
		['one year of birth is no proof', { born: '1946' }, { born: '1946', roles: [] }, false],
		[
			'one day of birth in two countries',
			{ born: '1946-08-22', country: 'gb' },
			{ born: '1946-08-22', country: 'us', roles: [] },
			false,
		],
		['two Wikidata ids', { wikidata: 'Q1' }, { wikidata: 'Q2' }, false],
		['said to be distinct', { distinctFrom: ['b'] }, {}, false],
	])('%s', (_, a, b, expected) => {
		expect(isOne(a, b)).toBe(expected);
		expect(sameByRule(one({ id: 'b', ...b }), one(a), () => undefined) !== undefined).toBe(expected);
	});

	it('takes bodies by name and country', () => {
		const body: Partial<ImportedEntity> = { kind: 'organisation', name: 'Labour Party', roles: [] };
		expect(isOne({ ...body, country: 'gb' }, { ...body, country: 'gb' })).toBe(true);
		expect(isOne({ ...body, country: 'gb' }, { ...body, country: 'ie' })).toBe(false);
	});
});

describe('nameKeysOf', () => {
	it.each<[string, string[]]>([
		['Kim Jong-un', ['jong kim un']],
		['Jong Un KIM', ['jong kim un']],
		['Michael R. Pompeo', ['michael pompeo']],
		['Orbán, Viktor', ['orban viktor']],
		['Sheridan', []],
		['習近平', ['習近平']],
	])('%s', (name, keys) => {
		expect([...nameKeysOf(person({ name, roles: [] }))]).toEqual(keys);
	});

	it('leaves out what many share', () => {
		const names = [
			{ name: 'J. R.', kind: 'acronym' as const },
			{ name: 'The Minister', kind: 'short' as const },
		];
		expect([...nameKeysOf(person({ names, roles: [] }))]).toEqual(['jane roe']);
	});

	it('lets two spellings meet by family name and the first day in a national office', () => {
		const of = (changes: Partial<ImportedEntity>) =>
			nameKeysOf(person({ name: 'Micheál Martin', family: 'Martin', ...changes }));
		const role = { ...MEMBER, office: 'head-of-government', country: 'ie', start: '2025-01-23' };
		expect([...of({ roles: [role] })]).toContain('martin since 2025-01-23, head-of-government ie');
		expect([...of({ name: 'Michael MARTIN', family: undefined, roles: [role] })]).toContain(
			'martin since 2025-01-23, head-of-government ie',
		);
		expect([...of({ roles: [{ ...role, start: '2025-01' }, MEMBER] })]).toEqual(['martin micheal']);
	});
});
