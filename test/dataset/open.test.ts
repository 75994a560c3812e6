import { beforeEach, describe, expect, it } from 'vitest';
import { DATASET_FORMAT, shardFile, shardName } from '../../src/dataset/layout.ts';
import { openDataset, publisherControl, type ReadFile } from '../../src/dataset/open.ts';
import { writeIndex } from '../../src/engine/index-writer.ts';
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
			shardDigits: 2,
		}),
		'index.bin': indexOf(IDS),
		'topics.json': '[]',
		'offices.json': '[]',
		'controls.json': '{"paper.example": "state-owned"}',
	};
	for (const id of IDS) {
		const file = shardFile(id, 2);
		const shard = JSON.parse((files[file] as string) ?? `{"format": ${DATASET_FORMAT}, "entities": {}}`);
		shard.entities[id] = { id, name: id };
		files[file] = JSON.stringify(shard);
	}
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
		expect(await dataset.entity('jane-roe')).toEqual({ id: 'jane-roe', name: 'jane-roe' });
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

	it('knows nobody behind what is no address', async () => {
		expect(publisherControl(await openDataset(read))('paper.example')).toBeUndefined();
	});

	it.each<[string, () => void, RegExp]>([
		['a missing file', () => delete files['index.bin'], /data\/index\.bin is missing\. Build or install/],
		['a cut-off file', () => (files['topics.json'] = '[{"id"'), /data\/topics\.json is cut off/],
		[
			'another format',
			() => (files['meta.json'] = '{"format": 99}'),
			/data\/meta\.json is of format 99, not 2/,
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
		const file = shardFile('jane-roe', 2);
		const sound = files[file]!;
		const dataset = await openDataset(read);
		for (const spoilt of [
			'{',
			`{"format": 1, "entities": {}}`,
			`{"format": ${DATASET_FORMAT}, "entities": {}}`,
		]) {
			files[file] = spoilt;
			await expect((await openDataset(read)).entity('jane-roe')).rejects.toThrow(`data/${file}`);
		}
		delete files[file];
		await expect(dataset.entity('jane-roe')).rejects.toThrow('is missing');
		files[file] = sound;
		expect(await dataset.entity('jane-roe')).toBeDefined();
	});

	it('passes on why reading failed', async () => {
		const failing = async () => {
			throw new Error('disk on fire');
		};
		await expect(openDataset(failing)).rejects.toThrow('data/meta.json cannot be read (disk on fire)');
	});
});

describe('shardName', () => {
	it('spreads ids evenly and never changes', () => {
		expect(shardName('jens-stoltenberg', 2)).toBe(shardName('jens-stoltenberg', 2));
		expect(shardName('jens-stoltenberg', 3)).toMatch(/^[0-9a-f]{3}$/);
		const counts = new Map<string, number>();
		for (let i = 0; i < 25_600; i++) {
			const name = shardName(`entity-${i}`, 2);
			counts.set(name, (counts.get(name) ?? 0) + 1);
		}
		expect(counts.size).toBe(256);
		// 100 each on average; chance alone keeps all within 60–150.
		expect(Math.max(...counts.values())).toBeLessThan(150);
		expect(Math.min(...counts.values())).toBeGreaterThan(60);
	});
});
