import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aboutData, aboutPage, noticeWith } from '../../data/about.ts';
import type { AboutData } from '../../src/model/about.ts';

const ROOT = join(import.meta.dirname, '../..');
const IMPORTED = join(ROOT, 'data', 'imported');
const provenances = readdirSync(IMPORTED).filter((name) =>
	existsSync(join(IMPORTED, name, 'provenance.json')),
);
const data = aboutData(ROOT);

const MADE: AboutData = {
	written: { person: 1, organisation: 2, state: 3, outlet: 4 },
	citedPages: 5,
	sources: [
		{
			name: 'made',
			publisher: 'A </template> & Publisher',
			url: 'https://made.example/',
			version: 'made @ 0123abc',
			date: '2026-01-02',
			licence: 'CC0',
			records: 6,
		},
	],
};

describe('the sources of the dataset', () => {
	it.each(provenances)(
		'%s is on the page about the data, with publisher, version, date and terms',
		(name) => {
			const source = data.sources.find((candidate) => candidate.name === name);
			expect(source).toMatchObject({
				publisher: expect.stringMatching(/\S/),
				version: expect.stringMatching(/\S/),
				date: expect.stringMatching(/^\d{4}/),
				licence: expect.stringMatching(/\S/),
			});
			expect(source?.records).toBeGreaterThan(0);
		},
	);

	it.each(provenances)('%s is in NOTICE', (name) => {
		const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8').replaceAll(/\s+/g, ' ');
		const source = data.sources.find((candidate) => candidate.name === name);
		expect(notice, 'run "node build.mjs --run data/about.ts --notice"').toContain(
			`- ${source?.publisher} (${name},`,
		);
	});

	it.each(data.sources.filter(({ identifiersOnly }) => identifiersOnly).map(({ name }) => name))(
		'%s, of which only identifiers were taken, is on the page and in NOTICE with its terms',
		(name) => {
			const notice = readFileSync(join(ROOT, 'NOTICE'), 'utf8').replaceAll(/\s+/g, ' ');
			const source = data.sources.find((candidate) => candidate.name === name)!;
			expect(source.records).toBeGreaterThan(0);
			for (const field of ['publisher', 'url', 'version', 'licence'] as const)
				expect(source[field], field).toMatch(/\S/);
			expect(source.date).toMatch(/^\d{4}/);
			expect(notice).toContain(`- ${source.publisher} (${name}, ${source.date}): ${source.licence}`);
		},
	);

	it('names a list for every group of identifiers', () => {
		const { lists, ids } = JSON.parse(
			readFileSync(join(ROOT, 'data', 'import', 'body-ids.json'), 'utf8'),
		) as { lists: object; ids: object };
		expect(Object.keys(lists)).toEqual(Object.keys(ids));
	});

	it('counts the written entries and the pages they cite', () => {
		const files = readdirSync(join(ROOT, 'data', 'outlets')).filter((file) => file.endsWith('.json'));
		expect(data.written.outlet).toBe(files.length);
		expect(data.citedPages).toBeGreaterThan(100);
	});
});

describe('aboutPage', () => {
	const PLACE = '<template id="about-data"></template>';

	it('puts the data where it can be read back, whatever its texts hold', () => {
		const page = aboutPage(`<body>${PLACE}<p>after</p>`, MADE);
		const text = /id="about-data">([^<]*)<\/template><p>after<\/p>$/.exec(page)?.[1] ?? '';
		expect(JSON.parse(text.replaceAll('&lt;', '<').replaceAll('&amp;', '&'))).toEqual(MADE);
	});

	it('has its place in src/about.html', () => {
		expect(readFileSync(join(ROOT, 'src', 'about.html'), 'utf8')).toContain(PLACE);
		expect(() => aboutPage('<body></body>', MADE)).toThrow('has no place for the data');
	});
});

describe('noticeWith', () => {
	const NOTICE = [
		'Head',
		'',
		'Records restated from public sources, with thanks:',
		'- old',
		'',
		'Bundled libraries, with their licences in full where they require it:',
		'- a library',
		'',
	].join('\n');

	it('replaces the list alone, and does so again with the same result', () => {
		const once = noticeWith(NOTICE, MADE);
		expect(once).toContain('- A </template> & Publisher (made, 2026-01-02): CC0. https://made.example/\n');
		expect(once).not.toContain('- old');
		expect(once.startsWith('Head\n')).toBe(true);
		expect(once.endsWith('- a library\n')).toBe(true);
		expect(noticeWith(once, MADE)).toBe(once);
	});

	it('keeps lines as narrow as the rest', () => {
		const wide = { ...MADE, sources: [{ ...MADE.sources[0]!, licence: 'terms '.repeat(60).trim() }] };
		for (const line of noticeWith(NOTICE, wide).split('\n')) expect(line.length).toBeLessThanOrEqual(92);
	});

	it('says which line is missing', () => {
		expect(() => noticeWith('Head', MADE)).toThrow('NOTICE needs the lines');
	});
});
