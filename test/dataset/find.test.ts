import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createFinder, type Finder } from '../../src/dataset/find.ts';
import { shardFile } from '../../src/dataset/layout.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { readProfile } from '../../src/dataset/profile.ts';
import { type SmallWorld, smallWorld } from '../worker/small-world.ts';

let world: SmallWorld;
let find: Finder;
beforeAll(() => {
	world = smallWorld();
});
beforeEach(async () => {
	world.fail = () => false;
	find = createFinder(await openDataset(world.read));
});
afterAll(() => world.remove());

describe('search', () => {
	it('tells of each what it was or is', async () => {
		expect(await find.search('roe', 5)).toEqual({
			hits: [
				{
					...{ entity: 'jane-roe', name: 'Jane Roe', kind: 'person', country: 'no' },
					role: { title: 'Governor of Oslo', start: '2024-07-01', asOf: '2026-01-10' },
				},
			],
			total: 1,
		});
	});

	it('gives as many as asked for', async () => {
		const { hits, total } = await find.search('nor', 1);
		expect([hits.map(({ entity }) => entity), total]).toEqual([['norway'], 2]);
	});

	it('fails where a shard cannot be read, and finds again when it can', async () => {
		world.fail = (path) => path === shardFile(0);
		await expect(find.search('roe', 5)).rejects.toThrow('is missing');
		world.fail = () => false;
		expect((await find.search('roe', 5)).total).toBe(1);
	});
});

describe('who a selected text is', () => {
	it.each([
		['a full name', 'Jane Roe', 'jane-roe'],
		['as it was caught with the mouse', ' “Jane Roe,” ', 'jane-roe'],
		['with a possessive', 'Jane Roe’s', 'jane-roe'],
		['an acronym in capitals', 'NSC', 'shell-council'],
	])('is sure: %s', async (_, text, entity) => {
		expect(await find.whoIs(text, 5)).toEqual({ sure: entity });
	});

	it.each([
		['a surname alone, which anybody may bear', 'Roe', ['jane-roe']],
		['a name in a longer text', 'said Jane Roe on Monday', ['jane-roe']],
		['small letters that an acronym does not have', 'nsc', ['shell-council']],
		['nobody', 'Nemo Nobody', []],
		['marks', '…', []],
	])('is not: %s', async (_, text, expected) => {
		const found = await find.whoIs(text, 5);
		expect('hits' in found && found.hits.map(({ entity }) => entity)).toEqual(expected);
	});
});

describe('a profile', () => {
	it('is read with its shard and what relates to it', async () => {
		const dataset = await openDataset(world.read);
		const model = await readProfile(dataset, 'jane-roe', '2023-02-27', 'arms');
		expect(model?.card.role?.title).toBe('Minister of Finance of Norway');
		expect(model?.topics.map(({ topic, onTopic }) => [topic, onTopic])).toEqual([['arms', true]]);
		expect(model?.related.map(({ kind, title, entities }) => [kind, title, entities[0]!.entity])).toEqual([
			['fellows', 'Nordic Shell Council', 'norway'],
			['bodies', undefined, 'shell-council'],
		]);
	});

	it('of a state names who governs it on that day', async () => {
		const dataset = await openDataset(world.read);
		const model = await readProfile(dataset, 'norway', '2023-02-27');
		expect(model?.related[0]).toEqual({
			...{ kind: 'government', country: 'no', date: '2023-02-27', more: 0 },
			entities: [
				{
					...{
						entity: 'jane-roe',
						name: 'Jane Roe',
						kind: 'person',
						role: 'Minister of Finance of Norway',
					},
					...{ start: '2020-01-01', end: '2024-06-30' },
				},
			],
		});
		const before = await readProfile(dataset, 'norway', '2019-02-27');
		expect(before?.related.map(({ kind }) => kind)).toEqual(['bodies']);
	});

	it('of a body names its members, with what they are', async () => {
		const model = await readProfile(await openDataset(world.read), 'shell-council');
		expect(model?.related).toMatchObject([
			{
				kind: 'members',
				entities: [
					{ entity: 'norway' },
					{ entity: 'jane-roe', role: 'Governor of Oslo', asOf: '2026-01-10' },
				],
				more: 0,
			},
		]);
	});

	it('of an unknown id is undefined, and a damaged dataset says what is wrong', async () => {
		const dataset = await openDataset(world.read);
		expect(await readProfile(dataset, 'nobody')).toBeUndefined();
		world.fail = (path) => path === 'rollcalls.json';
		await expect(readProfile(await openDataset(world.read), 'norway')).rejects.toThrow(
			'data/rollcalls.json is missing',
		);
	});
});
