import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { createKnowledge, faultOf } from '../../src/worker/knowledge.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

let world: SmallWorld;
beforeAll(() => {
	world = smallWorld();
});
afterEach(() => {
	world.fail = () => false;
	world.instead.clear();
	world.reads.length = 0;
	world.stored = {};
});
afterAll(() => world.remove());

describe('knowledge', () => {
	it('is opened on first use, once for all who ask', async () => {
		const knowledge = createKnowledge(world.read, world.store, '1');
		expect(world.reads).toEqual([]);
		const [first, second] = await Promise.all([knowledge(), knowledge()]);
		expect(second).toBe(first);
		expect(await knowledge()).toBe(first);
		expect(world.reads.filter((path) => path === 'index.bin')).toHaveLength(1);
		expect(first.meta).toMatchObject({ date: '2026-01-31', entities: 3 });
		expect(first.matcher.match('Jane Roe spoke.')).toMatchObject([{ start: 0, end: 8 }]);
	});

	it.each(['meta.json', 'index.bin', 'topics.json', 'offices.json', 'controls.json'])(
		'a missing %s fails all who ask with a sentence, and the next one tries again',
		async (file) => {
			const knowledge = createKnowledge(world.read, world.store, '1');
			world.fail = (path) => path === file;
			const failed = await Promise.allSettled([knowledge(), knowledge()]);
			for (const result of failed) {
				expect(result.status).toBe('rejected');
				expect(faultOf((result as PromiseRejectedResult).reason)).toEqual({
					error: `The dataset cannot be used: data/${file} is missing. Build or install Dramatis again.`,
					advice: expect.stringContaining('install Dramatis again'),
				});
			}
			world.fail = () => false;
			expect((await knowledge()).meta.entities).toBe(3);
		},
	);

	it('a damaged index fails too, and the next one tries again', async () => {
		const knowledge = createKnowledge(world.read, world.store, '1');
		const sound = Buffer.from(await (await world.read('index.bin')).arrayBuffer());
		world.instead.set('index.bin', sound.subarray(0, 1000));
		await expect(knowledge()).rejects.toThrow('The name index cannot be used: it is cut off.');
		world.instead.clear();
		expect((await knowledge()).meta.entities).toBe(3);
	});
});

describe('the check of the whole index', () => {
	const open = (version = '1', store = world.store) => createKnowledge(world.read, store, version)();
	/** A letter of somebody's name is another one. */
	async function damage() {
		const bytes = Buffer.from(await (await world.read('index.bin')).arrayBuffer());
		const at = bytes.indexOf('Jane Roe');
		expect(at).toBeGreaterThan(0);
		bytes[at] = 'K'.charCodeAt(0);
		world.instead.set('index.bin', bytes);
	}

	it('finds damage that no length shows', async () => {
		await damage();
		await expect(open()).rejects.toThrow('The name index cannot be used: it is damaged. Build or install');
		expect(world.stored).toEqual({});
	});

	it('is made once, and again where it was forgotten, failed or another version came', async () => {
		await open();
		const [mark] = Object.values(world.stored);
		expect(mark).toMatch(/^1: [\d ]+$/);
		await damage();
		// As was agreed: only what says of itself that it is the same is taken unseen.
		expect((await open()).entities.at(0).name).toBe('Kane Roe');
		await expect(open('2')).rejects.toThrow('damaged');
		world.stored = {};
		await expect(open()).rejects.toThrow('damaged');
		const broken = { get: () => Promise.reject(new Error('no storage')), set: world.store.set };
		await expect(open('1', broken)).rejects.toThrow('damaged');
	});

	it('does without a storage that cannot be written', async () => {
		const broken = { get: world.store.get, set: () => Promise.reject(new Error('full')) };
		expect((await open('1', broken)).facts('jane-roe')?.name).toBe('Jane Roe');
	});
});

describe('faultOf', () => {
	it.each([
		[new Error('No such file.'), 'No such file.'],
		['a word', 'a word'],
		[undefined, 'undefined'],
	])('%s', (error, text) => {
		expect(faultOf(error)).toEqual({
			error: text,
			advice: expect.stringMatching(/^Reload the page\. .+\.$/),
		});
	});
});
