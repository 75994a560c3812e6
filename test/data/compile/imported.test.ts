import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readImported } from '../../../data/compile/imported.ts';

const root = mkdtempSync(join(tmpdir(), 'dramatis-imported-'));
afterAll(() => rmSync(root, { recursive: true }));

it('a claim inherits the sources of its record, and its date unless it has ended', () => {
	const folder = join(root, 'data', 'imported', 'made');
	mkdirSync(folder, { recursive: true });
	const page = {
		title: 'Page',
		publisher: 'Wikidata',
		url: 'https://www.wikidata.org/wiki/{wikidata}',
		date: '2022-07-30',
	};
	writeFileSync(
		join(folder, 'provenance.json'),
		JSON.stringify({
			source: 'made',
			sources: { list: page, other: { ...page, url: 'https://example.org/' } },
		}),
	);
	const roles = [
		{ title: 'Former', end: '2013-10-16' },
		{ title: 'Former too', endBy: '2015' },
		{ title: 'Present' },
		{ title: 'Elsewhere', checked: '2021', sources: ['other'] },
	];
	const record = {
		id: 'a-q1',
		wikidata: 'Q1',
		kind: 'person',
		name: 'A',
		roles,
		checked: '2022-07-30',
		cites: ['list'],
	};
	writeFileSync(join(folder, 'no.jsonl'), `${JSON.stringify(record)}\n`);
	const [entity] = readImported(root).entities;
	expect(entity!.roles.map(({ checked, sources }) => [checked, ...sources])).toEqual([
		['2013-10-16', 'list'],
		['2015', 'list'],
		['2022-07-30', 'list'],
		['2021', 'other'],
	]);
	expect(entity!.sources.list!.url).toBe('https://www.wikidata.org/wiki/Q1');
});
