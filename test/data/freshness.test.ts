import { expect, it } from 'vitest';
import { compareLeaders, countriesByBody, type LeadersList } from '../../data/freshness.ts';
import type { Role } from '../../src/model/entity.ts';
import { person } from './lint/entry.ts';

const PREMIER: Role = {
	title: 'Prime Minister of Norway',
	office: 'head-of-government',
	country: 'no',
	start: '2021-10-14',
	checked: '2026-01',
	sources: ['a'],
};
const holder = (name: string, changes: Partial<Role> = {}, wikidata?: string) =>
	person({
		id: name.toLowerCase().replace(' ', '-'),
		name,
		family: undefined,
		wikidata,
		roles: [{ ...PREMIER, ...changes }],
	});
type Listed = LeadersList['countries'][string]['positions'];
const list = (positions: Listed, iso_code = 'NO'): LeadersList => ({
	snapshot_date: '2026-08-22',
	countries: { norway: { country: { iso_code, name_en: 'Norway' }, positions } },
});
const premier = (name_en: string, wikidata_id?: string): Listed => ({
	head_of_government: {
		title_en: 'Prime Minister',
		current_holder: { name_en, since: '2020-02', ...(wikidata_id && { wikidata_id }) },
	},
});
function open(entities: ReturnType<typeof person>[], leaders: LeadersList, explanations = {}) {
	const { disagreements } = compareLeaders(entities, leaders, explanations, countriesByBody(entities));
	return disagreements.map(
		({ seat, here, explained }) => `${seat}: ${here}${explained ? ` · ${explained}` : ''}`,
	);
}

it('agrees by id, or by name in any order where one has no id', () => {
	expect(open([holder('Ann Poe', {}, 'Q1')], list(premier('A. Poe', 'Q1')))).toEqual([]);
	expect(open([holder('Ann Poe')], list(premier('Poe Ann', 'Q1')))).toEqual([]);
	expect(open([holder('Ann Poe', {}, 'Q2')], list(premier('Ann Poe', 'Q1')))).toHaveLength(1);
});

it('names who holds the seat here', () => {
	const other = holder('Bob Roe', { checked: '2026-02' });
	expect(open([other], list(premier('Ann Poe')))).toEqual([
		'head-of-government no: Bob Roe (bob-roe, seen 2026-02)',
	]);
	expect(open([holder('Ann Poe', { end: '2025' })], list(premier('Ann Poe')))).toEqual([
		'head-of-government no: nobody',
	]);
	expect(open([holder('Ann Poe', { endBy: '2025' })], list(premier('Ann Poe')))).toHaveLength(1);
	// A longer form of the name, or the same first day under another spelling, is the same person.
	expect(open([holder('Ann Maria Poe')], list(premier('Ann Poe')))).toEqual([]);
	expect(open([holder('Anna Po')], list(premier('Ann Poe')))).toHaveLength(1);
	const spelled = premier('Ann Poe');
	spelled.head_of_government!.current_holder!.since = '2021-10-14';
	expect(open([holder('Anna Po')], list(spelled))).toEqual([]);
	// The list names nobody: nothing is compared.
	expect(
		open(
			[other],
			list({ head_of_state: null, head_of_government: { title_en: 'PM', current_holder: null } }),
		),
	).toEqual([]);
});

it('finds one person in two offices under either, and a body’s head by title', () => {
	const president = holder('Ann Poe', { office: 'head-of-state', title: 'President' });
	const both = { ...premier('Ann Poe').head_of_government!, is_same_as_head_of_state: true };
	expect(open([president], list({ head_of_government: both }))).toEqual([]);
	const head = holder('Ann Poe', {
		office: 'organisation-head',
		title: 'President of the European Commission',
		country: undefined,
	});
	const listed = { title_en: 'President of the European Commission', current_holder: { name_en: 'Ann Poe' } };
	expect(open([head], list({ head_of_government: listed }, 'EU'))).toEqual([]);
});

it('repeats an explanation, and reports one that nothing needs', () => {
	const explanations = {
		'head-of-government no': { explanation: 'The list is wrong', source: 'https://regjeringen.no' },
		'head-of-state no': { explanation: 'x', source: 'y' },
	};
	expect(open([holder('Bob Roe')], list(premier('Ann Poe')), explanations)).toEqual([
		'head-of-government no: Bob Roe (bob-roe, seen 2026-01) · The list is wrong (https://regjeringen.no)',
	]);
	expect(compareLeaders([], list(premier('Ann Poe')), explanations, () => undefined).idle).toEqual([
		'head-of-state no',
	]);
});
