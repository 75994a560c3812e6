import { describe, expect, it } from 'vitest';
import { joinEntities } from '../../../data/compile/join.ts';
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

	it('joins outlets by domain, and nothing by name', () => {
		const outlet = (id: string, domains: string[]) =>
			person({ id, kind: 'outlet', domains, name: 'The Paper' });
		expect(joinEntities([outlet('a', ['a.com'])], [outlet('b', ['b.com', 'a.com'])]).entities).toMatchObject([
			{ id: 'a', domains: ['a.com', 'b.com'] },
		]);
		expect(joinEntities([outlet('a', ['a.com'])], [outlet('b', ['b.com'])]).entities).toHaveLength(2);
		expect(joinEntities([person()], [person({ id: 'b' })]).entities).toHaveLength(2);
	});

	it('keeps apart what is declared distinct', () => {
		const written = person({ wikidata: 'Q1', distinctFrom: ['imported'] });
		expect(joinEntities([written], [imported({})]).merges).toEqual([]);
	});

	it('refuses one id for two entities and one source key for two pages', () => {
		expect(() => joinEntities([person()], [person()])).toThrow(
			'Two different entities have the id "jane-roe"',
		);
		const clash = imported({
			sources: { 'example-news-2025-02-04': source({ url: 'https://other.example' }) },
		});
		expect(() => joinEntities([person({ wikidata: 'Q1' })], [clash])).toThrow('for two pages');
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
