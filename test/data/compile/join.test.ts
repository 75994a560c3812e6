import { describe, expect, it } from 'vitest';
import { joinEntities, joinImported } from '../../../data/compile/join.ts';
import { person, source } from '../lint/entry.ts';

const ROLE = person().roles[0]!;
const imported = (changes: Parameters<typeof person>[0]) =>
	person({
		id: 'imported',
		wikidata: 'Q1',
		name: 'ROE, Jane',
		family: undefined,
		sources: { feed: source() },
		...changes,
	});

describe('joinEntities', () => {
	it('lets the hand-written value win field by field and adds what is new', () => {
		const { entities, merges } = joinEntities(
			[person({ wikidata: 'Q1' })],
			[
				imported({
					country: 'no',
					roles: [
						{ ...ROLE, title: 'Finance Minister', start: '2025-02', sources: ['feed'] },
						{
							...ROLE,
							title: 'Member of Parliament',
							office: 'legislator',
							start: '2001',
							sources: ['feed'],
						},
					],
					stances: [],
					checked: '2025-03',
				}),
			],
		);
		expect(merges).toEqual([{ from: 'imported', into: 'jane-roe', by: 'wikidata Q1' }]);
		expect(entities).toHaveLength(1);
		expect(entities[0]).toMatchObject({
			id: 'jane-roe',
			name: 'Jane Roe',
			family: 'Roe',
			country: 'no',
			checked: '2025-03',
		});
		// The written role covers the imported one of the same office and time.
		expect(entities[0]!.roles.map(({ title }) => title)).toEqual([
			'Minister of Finance of Norway',
			'Member of Parliament',
		]);
		expect(entities[0]!.names).toEqual([{ name: 'ROE, Jane', kind: 'also' }]);
		expect(Object.keys(entities[0]!.sources)).toEqual(['example-news-2025-02-04', 'feed']);
	});

	it('joins outlets by domain and newsrooms by id, and nothing by its name alone', () => {
		const outlet = (id: string, domains: string[]) =>
			person({ id, kind: 'outlet', domains, name: 'The Paper' });
		expect(joinEntities([outlet('a', ['a.com'])], [outlet('b', ['b.com', 'a.com'])]).entities).toMatchObject([
			{ id: 'a', domains: ['a.com', 'b.com'] },
		]);
		expect(joinEntities([outlet('a', ['a.com'])], [outlet('b', ['b.com'])]).entities).toHaveLength(2);
		expect(joinEntities([], [outlet('a', ['a.com']), outlet('b', ['b.com'])]).entities).toHaveLength(2);
		const agency = person({
			id: 'agency-q5',
			kind: 'organisation',
			wikidata: 'Q5',
			name: 'An Agency',
			roles: [],
		});
		const site = { ...outlet('site', ['agency.com']), wikidata: 'Q5', name: 'Agency' };
		expect(joinEntities([], [agency, site]).entities).toMatchObject([
			{ id: 'agency-q5', kind: 'outlet', domains: ['agency.com'] },
		]);
		const stranger = person({ id: 'b', roles: [{ ...ROLE, title: 'Mayor', office: undefined }] });
		expect(joinEntities([person()], [stranger]).entities).toHaveLength(2);
	});

	it('joins a record without an id to the one entity that its name and office mean', () => {
		const known = imported({ id: 'jane-roe-q1', name: 'Jane Roe' });
		const list = imported({ id: 'jane-roe-list-1', wikidata: undefined, name: 'ROE, Jane' });
		const { entities, merges, redirects } = joinEntities([], [known, list]);
		expect(entities.map(({ id }) => id)).toEqual(['jane-roe-q1']);
		expect(merges).toEqual([
			{
				from: 'jane-roe-list-1',
				into: 'jane-roe-q1',
				by: 'name and office (Minister of Finance of Norway, 2025-02-04)',
			},
		]);
		expect(redirects.get('jane-roe-list-1')).toBe('jane-roe-q1');
		// Two people of one list are not both the third, and one of two is neither.
		const twin = { ...list, id: 'jane-roe-list-2' };
		expect(joinImported([known, list, twin], ['a', 'b', 'b'])).toMatchObject({
			entities: [{ id: 'jane-roe-q1' }, { id: 'jane-roe-list-1' }, { id: 'jane-roe-list-2' }],
			ambiguous: [{ record: 'jane-roe-list-1' }, { record: 'jane-roe-list-2' }],
		});
		const other = { ...known, id: 'jane-roe-q2', wikidata: 'Q2' };
		expect(joinEntities([], [known, other, list]).entities).toHaveLength(3);
	});

	it('lists a written entry without the id of an imported one as unsettled, and joins neither', () => {
		const { entities, unsettled } = joinEntities([person()], [imported({ name: 'Jane Roe' })]);
		expect(entities).toHaveLength(2);
		expect(unsettled).toEqual([
			{
				written: 'jane-roe',
				imported: 'imported',
				wikidata: 'Q1',
				by: expect.stringContaining('name and office'),
			},
		]);
		const settled = person({ distinctFrom: ['Q1'] });
		expect(joinEntities([settled], [imported({ name: 'Jane Roe' })]).unsettled).toEqual([]);
	});

	it('gives a state the id of its country’s record', () => {
		const state = (changes: Parameters<typeof person>[0]) =>
			person({
				kind: 'state',
				family: undefined,
				roles: [],
				stances: [],
				name: 'Norway',
				country: 'no',
				...changes,
			});
		const { entities, unsettled } = joinEntities(
			[state({ id: 'norway' })],
			[
				state({
					id: 'norway-q20',
					wikidata: 'Q20',
					name: 'Kingdom of Norway',
					names: [{ name: 'Norway', kind: 'also' }],
				}),
			],
		);
		expect(entities).toMatchObject([{ id: 'norway', wikidata: 'Q20', name: 'Norway' }]);
		expect(unsettled).toEqual([]);
	});

	it('moves roles to the body that theirs was joined into', () => {
		const body = (id: string, changes: Parameters<typeof person>[0] = {}) =>
			person({
				id,
				kind: 'organisation',
				name: 'The Alliance',
				wikidata: 'Q7',
				family: undefined,
				roles: [],
				stances: [],
				...changes,
			});
		const head = {
			...ROLE,
			title: 'Secretary General of the Alliance',
			office: 'organisation-head',
			country: undefined,
		};
		const { entities } = joinEntities(
			[body('alliance'), person({ wikidata: 'Q1', roles: [{ ...head, of: 'alliance' }] })],
			[
				body('alliance-q7'),
				imported({ stances: [], roles: [{ ...head, title: 'Chief', of: 'alliance-q7', sources: ['feed'] }] }),
			],
		);
		expect(entities.find(({ id }) => id === 'jane-roe')!.roles).toHaveLength(1);
	});

	it('fills what a written role leaves open, and takes no end from before it was last seen', () => {
		const joinedRole = (written: Partial<typeof ROLE>, given: Partial<typeof ROLE>) =>
			joinEntities(
				[person({ wikidata: 'Q1', roles: [{ ...ROLE, ...written }] })],
				[imported({ roles: [{ ...ROLE, sources: ['feed'], ...given }], stances: [] })],
			).entities[0]!.roles;
		expect(joinedRole({ start: undefined }, {})).toMatchObject([{ start: '2025-02-04' }]);
		expect(joinedRole({}, { end: '2026-01', checked: '2026-01' })).toMatchObject([
			{ end: '2026-01', checked: '2026-01', sources: ['example-news-2025-02-04', 'feed'] },
		]);
		expect(joinedRole({ checked: '2026-02' }, { end: '2026-01', checked: '2026-01' })[0]).not.toHaveProperty(
			'end',
		);
		expect(joinedRole({}, { checked: '2026-03' })).toMatchObject([{ checked: '2026-03' }]);
	});

	it('keeps apart what is declared distinct', () => {
		const written = person({ wikidata: 'Q1', distinctFrom: ['imported'] });
		expect(joinEntities([written], [imported({})]).merges).toEqual([]);
	});

	it('refuses one id for two entities, and numbers a source key that is taken by another page', () => {
		expect(() => joinEntities([person()], [person()])).toThrow(
			'Two different entities have the id "jane-roe"',
		);
		const clash = imported({
			sources: { 'example-news-2025-02-04': source({ url: 'https://other.example' }) },
			roles: [{ ...ROLE, title: 'Mayor', office: undefined }],
			stances: [],
		});
		const [entity] = joinEntities([person({ wikidata: 'Q1' })], [clash]).entities;
		expect(entity!.sources['example-news-2025-02-04']!.url).toBe('https://news.example/a');
		expect(entity!.sources['example-news-2025-02-04-2']!.url).toBe('https://other.example');
		expect(entity!.roles[1]).toMatchObject({ title: 'Mayor', sources: ['example-news-2025-02-04-2'] });
	});

	it('keeps the names of a written entry when the imported one is known by its domain only', () => {
		const outlet = { kind: 'outlet' as const, roles: [], stances: [], wikidata: undefined };
		const { entities } = joinEntities(
			[person({ ...outlet, id: 'gazette', name: 'The Daily Gazette', domains: ['gazette.example'] })],
			[imported({ ...outlet, name: 'Time', domains: ['gazette.example'], byDomainOnly: true } as never)],
		);
		expect(entities).toHaveLength(1);
		expect(entities[0]).not.toHaveProperty('byDomainOnly');
		expect(entities[0]!.names.map(({ name }) => name)).not.toContain('Time');
	});
});
