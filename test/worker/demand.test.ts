import { describe, expect, it, vi } from 'vitest';

vi.mock('webextension-polyfill', () => ({ default: {} }));

import { createDemand } from '../../src/worker/demand.ts';
import { memoryStore } from '../settings/samples.ts';

describe('demand', () => {
	it.each<[string, number | undefined, string, boolean]>([
		['the tab and host that were asked for', 4, 'news.example', true],
		['another host in that tab', 4, 'other.example', false],
		['a part of the site', 4, 'live.news.example', false],
		['that host in another tab', 5, 'news.example', false],
		['no tab', undefined, 'news.example', false],
		['no host', 4, '', false],
	])('%s', async (_, tabId, host, expected) => {
		const demand = createDemand(memoryStore());
		await demand.add(4, 'news.example');
		expect(await demand.has(tabId, host)).toBe(expected);
	});

	it('knows nobody at first, and no tab by the name of a part of every object', async () => {
		const demand = createDemand(memoryStore());
		expect(await demand.has(4, 'news.example')).toBe(false);
		expect(await demand.has('constructor' as unknown as number, 'news.example')).toBe(false);
	});

	it('outlives the worker', async () => {
		const store = memoryStore();
		await createDemand(store).add(4, 'news.example');
		expect(await createDemand(store).has(4, 'news.example')).toBe(true);
	});

	it('goes with the tab, and with the next host asked for in it', async () => {
		const demand = createDemand(memoryStore());
		await demand.add(4, 'news.example');
		await demand.add(5, 'news.example');
		await demand.remove(4);
		await demand.remove(99);
		await demand.add(5, 'other.example');
		expect(await demand.has(4, 'news.example')).toBe(false);
		expect(await demand.has(5, 'news.example')).toBe(false);
		expect(await demand.has(5, 'other.example')).toBe(true);
	});

	it('loses none of several at once', async () => {
		const store = memoryStore();
		const demand = createDemand(store);
		await Promise.all([
			demand.add(1, 'a.test'),
			demand.add(2, 'b.test'),
			demand.remove(1),
			demand.add(3, 'c.test'),
		]);
		expect(Object.values(store.values)).toEqual([{ 2: 'b.test', 3: 'c.test' }]);
	});

	it('rejects what cannot be written, and keeps the next', async () => {
		const store = memoryStore();
		const demand = createDemand(store);
		store.failNext('The disk is full.');
		await expect(demand.add(1, 'a.test')).rejects.toThrow('The disk is full.');
		await demand.add(2, 'b.test');
		expect(await demand.has(1, 'a.test')).toBe(false);
		expect(await demand.has(2, 'b.test')).toBe(true);
	});
});
