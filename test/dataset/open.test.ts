import { beforeEach, describe, expect, it } from 'vitest';
import { DATASET_FORMAT, shardFile } from '../../src/dataset/layout.ts';
import { openDataset, publisherControl, type ReadFile } from '../../src/dataset/open.ts';
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import type { RollCall } from '../../src/model/entity.ts';
import type { EntityFacts } from '../../src/model/lexicon.ts';

const IDS = ['ann-poe', 'jane-roe', 'the-paper'];

function indexOf(ids: readonly string[]): ArrayBuffer {
	const entities = ids.map(
		(id): EntityFacts => ({
			...{ id, kind: 'person', name: id, prior: 0.5, tenures: [], topics: [] },
			...(id === 'the-paper' && { kind: 'outlet', domains: ['paper.example'] }),
		}),
	);
	return writeIndex({ aliases: [], entities }, { foldTable: false });
}

const ROLL_CALLS: RollCall[] = [
	{
		...{ id: 'house-1', body: 'House', title: 'H.R. 1, Ships Act', date: '2025-05-05', topic: 'ships' },
		...{ yea: 'against', tally: { yea: 2, nay: 1 }, publisher: 'House', url: 'https://house.example/1' },
	},
];
const SHARD = shardFile(0);
/** What stands for each id; the first two voted. */
const shardOf = (ids: readonly string[]): string =>
	JSON.stringify({
		...{ format: DATASET_FORMAT, first: ids[0], sources: [], titles: [] },
		entities: ids.map((_, n) => ({ checked: '2025', ...(n < 2 && { votes: { nay: [0] } }) })),
	});

let files: Record<string, string | ArrayBuffer>;
let reads: string[];

beforeEach(() => {
	reads = [];
	files = {
		'meta.json': JSON.stringify({
			format: DATASET_FORMAT,
			date: '2026-01-31',
			entities: 3,
			aliases: 0,
		}),
		'index.bin': indexOf(IDS),
		'topics.json': '[]',
		'offices.json': '[]',
		'controls.json': '{"paper.example": "state-owned"}',
	};
	files['rollcalls.json'] = JSON.stringify(ROLL_CALLS);
	files[SHARD] = shardOf(IDS);
});

const read: ReadFile = async (path) => {
	reads.push(path);
	const content = files[path];
	return {
		ok: content !== undefined,
		json: async () => JSON.parse(content as string),
		arrayBuffer: async () => content as ArrayBuffer,
	};
};

describe('openDataset', () => {
	it('answers from the files, and reads a shard once', async () => {
		const dataset = await openDataset(read);
		expect(dataset.facts('jane-roe')).toMatchObject({ id: 'jane-roe' });
		expect(dataset.facts('nobody')).toBeUndefined();
		expect(await dataset.entity('jane-roe')).toMatchObject({ id: 'jane-roe', name: 'jane-roe' });
		const before = reads.length;
		expect(await dataset.entity('jane-roe')).toBeDefined();
		expect(reads.length).toBe(before);
		expect(await dataset.entity('nobody')).toBeUndefined();
		expect(reads.length).toBe(before);
	});

	it.each([
		['english.paper.example', 'state-owned'],
		['paper.example', 'state-owned'],
		['PAPER.example.', 'state-owned'],
		['notpaper.example', undefined],
		['example', undefined],
		['constructor.example', undefined],
	])('knows who controls %s', async (host, line) => {
		const dataset = await openDataset(read);
		expect(dataset.controlOf(host)).toBe(line);
		expect(publisherControl(dataset)(`https://${host}/a?b`)).toBe(line);
	});

	it('reads recorded votes when somebody who voted is asked for, once', async () => {
		const dataset = await openDataset(read);
		expect((await dataset.entity('the-paper'))!.stances).toEqual([]);
		expect(reads).not.toContain('rollcalls.json');
		for (const id of ['jane-roe', 'ann-poe'])
			expect((await dataset.entity(id))!.stances).toMatchObject([
				{ topic: 'ships', position: 'for', statement: 'Voted against H.R. 1, Ships Act.' },
			]);
		expect(reads.filter((path) => path === 'rollcalls.json')).toHaveLength(1);
	});

	it('knows nobody behind what is no address', async () => {
		expect(publisherControl(await openDataset(read))('paper.example')).toBeUndefined();
	});

	it.each<[string, () => void, RegExp]>([
		['a missing file', () => delete files['index.bin'], /data\/index\.bin is missing\. Build or install/],
		['a cut-off file', () => (files['topics.json'] = '[{"id"'), /data\/topics\.json is cut off/],
		[
			'another format',
			() => (files['meta.json'] = '{"format": 99}'),
			/data\/meta\.json is of format 99, not 4/,
		],
		[
			'files of two builds',
			() => (files['index.bin'] = indexOf(['jane-roe'])),
			/data\/index\.bin does not belong/,
		],
	])('refuses %s', async (_, spoil, message) => {
		spoil();
		await expect(openDataset(read)).rejects.toThrow(message);
	});

	it('names the shard that fails, and tries again later', async () => {
		const dataset = await openDataset(read);
		for (const spoilt of [
			'{',
			`{"format": 1, "entities": []}`,
			`{"format": ${DATASET_FORMAT}, "entities": {}}`,
			`{"format": ${DATASET_FORMAT}, "entities": []}`,
			// Of another build: somebody else stands in the first row, or nobody in this one.
			shardOf(['aaron-poe', 'jane-roe', 'the-paper']),
			shardOf(['ann-poe']),
		]) {
			files[SHARD] = spoilt;
			await expect((await openDataset(read)).entity('jane-roe')).rejects.toThrow(`data/${SHARD}`);
		}
		delete files[SHARD];
		await expect(dataset.entity('jane-roe')).rejects.toThrow('is missing');
		files[SHARD] = shardOf(IDS);
		delete files['rollcalls.json'];
		await expect(dataset.entity('jane-roe')).rejects.toThrow('data/rollcalls.json is missing');
		files['rollcalls.json'] = JSON.stringify(ROLL_CALLS);
		expect(await dataset.entity('jane-roe')).toBeDefined();
	});

	it('passes on why reading failed', async () => {
		const failing = async () => {
			throw new Error('disk on fire');
		};
		await expect(openDataset(failing)).rejects.toThrow('data/meta.json cannot be read (disk on fire)');
	});
});
