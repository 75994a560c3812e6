import {
	cpSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	utimesSync,
	writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { compileDataset, shippedEntity } from '../../../data/compile/compile.ts';
import { ensureCompiled } from '../../../data/compile/ensure.ts';
import { writeDataset } from '../../../data/compile/write.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { person, source } from '../lint/entry.ts';

let root: string;
beforeEach(() => {
	root = mkdtempSync(join(tmpdir(), 'dramatis-data-'));
	mkdirSync(join(root, 'data'));
	put('topics.json', [{ id: 'arms', label: 'Arms', question: 'Supply arms?', phrases: { en: ['arms'] } }]);
	put('offices.json', [{ id: 'finance-minister', label: 'F', rank: 70, singleSeat: true, titles: [] }]);
});
afterEach(() => rmSync(root, { recursive: true }));

function put(path: string, value: unknown): void {
	mkdirSync(join(root, 'data', path, '..'), { recursive: true });
	writeFileSync(join(root, 'data', path), typeof value === 'string' ? value : JSON.stringify(value));
}
function putPerson(changes: Partial<Entity> = {}): void {
	const entity = person(changes);
	put(`people/${entity.id}.json`, entity);
}

describe('compileDataset', () => {
	it('turns entries into lexicon, shards and a date', () => {
		putPerson();
		putPerson({ id: 'ann-poe', name: 'Ann Poe', family: 'Poe', checked: '2025-03' });
		const { meta, lexicon, entities, leftOut } = compileDataset({ root });
		expect(leftOut).toEqual([]);
		expect(meta).toMatchObject({ date: '2025-02-04', entities: 2, aliases: 4 });
		expect(lexicon.entities.map(({ id }) => id)).toEqual(['ann-poe', 'jane-roe']);
		expect(lexicon.aliases).toContainEqual({
			alias: 'Roe',
			candidates: [{ entity: 1, kind: 'surname', case: 'name' }],
		});
		expect(lexicon.entities[1]).toMatchObject({
			family: 'roe',
			topics: ['arms'],
			tenures: [
				{ office: 'finance-minister', rank: 70, country: 'no', start: '2025-02-04', checked: '2025-02-04' },
			],
		});
		expect(entities.map(({ id }) => id)).toEqual(['ann-poe', 'jane-roe']);
	});

	it('ships no evidence, no reading day and no page that nothing cites', () => {
		putPerson({ sources: { ...person().sources, spare: source() } });
		const [entity] = compileDataset({ root }).entities;
		expect(shippedEntity(entity!).sources).toEqual({
			'example-news-2025-02-04': {
				title: 'Minister visits Oslo',
				publisher: 'Example News',
				url: 'https://news.example/a',
				date: '2025-02-04',
			},
		});
	});

	it('leaves out what does not fit, and says so', () => {
		putPerson();
		put('people/broken.json', '{"id": ');
		put('people/short.json', { id: 'short' });
		putPerson({
			id: 'ann-poe',
			name: 'Ann Poe',
			family: 'Poe',
			stances: [{ ...person().stances[0]!, topic: 'x' }],
		});
		const { leftOut, meta } = compileDataset({ root });
		expect(meta.entities).toBe(2);
		expect(leftOut).toHaveLength(3);
		expect(leftOut[0]).toMatch(/^data\/people\/broken\.json: /);
		expect(leftOut[2]).toBe('1 stance on "x", which data/topics.json does not have');
	});

	it('speaks up to the day by which nine tenths of open roles were seen', () => {
		const seen = (id: number, checked: string, end?: string) =>
			putPerson({
				id: `p${id}`,
				name: `Jane Roe ${id}`,
				family: undefined,
				roles: [{ ...person().roles[0]!, checked, end }],
			});
		for (let day = 1; day <= 10; day++) seen(day, `2026-01-${String(day).padStart(2, '0')}`);
		// One page in June ages nothing, nor does a role that ended.
		seen(11, '2026-06');
		seen(12, '2026-07', '2026-07');
		expect(compileDataset({ root }).meta.date).toBe('2026-01-10');
		put('people/p11.json', '{}');
		put('people/p12.json', '{}');
		for (let day = 1; day <= 10; day++) put(`people/p${day}.json`, '{}');
		putPerson({ roles: [], checked: '2025-03' });
		expect(compileDataset({ root }).meta.date).toBe('2025-03-01');
	});

	it('takes the date that data/dataset.json states, and refuses a vague one', () => {
		putPerson();
		put('dataset.json', { date: '2026-01-31' });
		expect(compileDataset({ root }).meta.date).toBe('2026-01-31');
		put('dataset.json', { date: '2026-01' });
		expect(() => compileDataset({ root })).toThrow('data/dataset.json');
	});

	it('drops a generated name that is somebody’s own', () => {
		putPerson({ id: 'george-bush', name: 'George Bush', family: 'Bush' });
		putPerson({ id: 'george-w-bush', name: 'George W. Bush', family: 'Bush' });
		const { aliases } = compileDataset({ root }).lexicon;
		expect(aliases.find(({ alias }) => alias === 'George Bush')!.candidates).toHaveLength(1);
		expect(aliases.find(({ alias }) => alias === 'Bush')!.candidates).toHaveLength(2);
	});

	it('puts control lines under domains', () => {
		const control = { typology: 'State-controlled media', accordingTo: 'A Monitor', date: '2024-02' };
		const outlet = person({
			id: 'paper',
			kind: 'outlet',
			name: 'The Paper',
			family: undefined,
			domains: ['paper.example'],
			outlet: { control, sources: ['example-news-2025-02-04'] },
		});
		put('outlets/paper.json', outlet);
		expect(compileDataset({ root }).controls).toEqual({
			'paper.example': 'State-controlled media, according to A Monitor, 2024-02',
		});
	});

	it('reads imported records with their shared sources, and names the line that is broken', () => {
		putPerson({ wikidata: 'Q1' });
		const record = { ...person({ id: 'x', wikidata: 'Q1', stances: [], country: 'no' }), sources: {} };
		record.roles = [{ ...record.roles[0]!, title: 'Mayor', office: undefined, sources: ['feed'] }];
		put('imported/feed/provenance.json', {
			source: 'feed',
			sources: { feed: source({ url: 'https://feed.example' }) },
		});
		put('imported/feed/people.jsonl', `${JSON.stringify(record)}\n`);
		const { entities, assembled } = compileDataset({ root });
		expect(assembled.joined.merges).toHaveLength(1);
		expect(entities[0]!.sources.feed!.url).toBe('https://feed.example');
		put('imported/feed/people.jsonl', `${JSON.stringify(record)}\n{"id"\n`);
		expect(() => compileDataset({ root })).toThrow('data/imported/feed/people.jsonl:2');
	});
});

describe('files', () => {
	function bytesOf(out: string): Record<string, string> {
		const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((name) =>
			name.endsWith('.json'),
		);
		return Object.fromEntries(files.sort().map((name) => [name, readFileSync(join(out, name), 'utf8')]));
	}

	it('are the same for the same data, whatever the order on disk', () => {
		putPerson();
		putPerson({ id: 'ann-poe', name: 'Ann Poe', family: 'Poe' });
		writeDataset(compileDataset({ root }), join(root, 'a'));
		cpSync(join(root, 'data/people/jane-roe.json'), join(root, 'kept.json'));
		rmSync(join(root, 'data/people/jane-roe.json'));
		cpSync(join(root, 'kept.json'), join(root, 'data/people/jane-roe.json'));
		writeDataset(compileDataset({ root }), join(root, 'b'));
		expect(bytesOf(join(root, 'a'))).toEqual(bytesOf(join(root, 'b')));
		expect(JSON.stringify(bytesOf(join(root, 'a')))).not.toContain('was appointed minister');
	});

	it('are made once, and again after a change', async () => {
		putPerson();
		const out = join(root, 'out');
		const ensure = () => ensureCompiled({ root, out, warn: () => {} });
		expect(await ensure()).toBe(true);
		expect(await ensure()).toBe(false);
		utimesSync(join(root, 'data/people/jane-roe.json'), 1, 1);
		expect(await ensure()).toBe(true);
		rmSync(out, { recursive: true });
		expect(await ensure()).toBe(true);
		putPerson({ id: 'ann-poe', name: 'Ann Poe', family: 'Poe' });
		expect(await ensure()).toBe(true);
		expect(JSON.parse(bytesOf(out)['meta.json']!).entities).toBe(2);
	});
});
