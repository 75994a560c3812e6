import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { createKeeper, once, sameJson } from '../../../data/compile/kept.ts';
import { buildLexicon } from '../../../data/compile/lexicon.ts';
import { writeDataset } from '../../../data/compile/write.ts';
import type { ImportedEntity } from '../../../data/import/importer.ts';

describe('createKeeper', () => {
	const keep = createKeeper<object, { n: number }>(sameJson);
	const input = {};

	it('gives back what it made before, where it is the same', () => {
		const first = keep(input, { n: 1 });
		expect(keep(input, { n: 1 })).toBe(first);
		const second = keep(input, { n: 2 });
		expect(second).toEqual({ n: 2 });
		expect(keep(input, { n: 2 })).toBe(second);
		expect(keep({}, { n: 2 })).not.toBe(second);
	});
});

it('once makes a thing once for each object, whatever it is', () => {
	let made = 0;
	const count = once((_: object) => {
		made += 1;
		return null;
	});
	const one = {};
	expect([count(one), count(one), count({})]).toEqual([null, null, null]);
	expect(made).toBe(2);
});

describe('a second build in one process', () => {
	const folder = mkdtempSync(join(tmpdir(), 'dramatis-kept-'));
	afterAll(() => rmSync(folder, { recursive: true }));
	const source = { title: 'T', publisher: 'P', url: 'https://p.example/Q1', date: '2024-01-01' };
	const person = (id: string, changes: Partial<ImportedEntity> = {}) =>
		({
			id,
			kind: 'person',
			name: `Ann ${id.toUpperCase()}son`,
			names: [],
			country: 'xa',
			roles: [{ title: 'Mayor', start: '2020', checked: '2024', sources: ['p-2024'] }],
			affiliations: [],
			stances: [],
			sources: { 'p-2024': source },
			checked: '2024-01-01',
			...changes,
		}) as ImportedEntity;
	const written = (name: string, entities: ImportedEntity[]) => {
		const out = join(folder, name);
		writeDataset(
			{
				meta: { format: 1, date: '2024-01-01', entities: entities.length, aliases: 0 } as never,
				lexicon: buildLexicon(entities, [], '2024-01-01'),
				topics: [],
				offices: [],
				controls: {},
				entities,
				rollCalls: [],
			},
			out,
		);
		const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((file) => file.isFile());
		return Object.fromEntries(
			files.map((file) => [file.name, readFileSync(join(file.parentPath, file.name)).toString('base64')]),
		);
	};

	it.each<[string, (entities: ImportedEntity[]) => ImportedEntity[]]>([
		['nothing', (all) => all],
		['a title', ([a, ...rest]) => [{ ...a!, roles: [{ ...a!.roles[0]!, title: 'Judge' }] }, ...rest]],
		['a name', ([a, ...rest]) => [{ ...a!, name: 'Bea Other' }, ...rest]],
		['an end', ([a, ...rest]) => [{ ...a!, roles: [{ ...a!.roles[0]!, end: '2023' }] }, ...rest]],
		['one more', (all) => [person('aa'), ...all]],
		['one less', ([, ...rest]) => rest],
	])('gives the bytes of a first one where %s changed', async (_, change) => {
		const before = ['b', 'c', 'd'].map((id) => person(id));
		const after = change(before);
		written('first', before);
		const again = written('second', after);
		// Copies are strangers to what is kept.
		const anew = written('third', structuredClone(after));
		expect(Object.keys(again).length).toBeGreaterThan(5);
		expect(again).toEqual(anew);
		if (after !== before) expect(again).not.toEqual(written('fourth', before));
	});
});
