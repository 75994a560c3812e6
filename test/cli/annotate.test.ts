import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { annotateCommand } from '../../src/cli/annotate-command.ts';
import type { AnnotatedDocument } from '../../src/cli/annotator.ts';
import { run, smallDataset } from './world.ts';

let small: ReturnType<typeof smallDataset>;
beforeAll(() => {
	small = smallDataset();
});
afterAll(() => small.remove());

const annotate = (args: string[], files?: Record<string, string>) =>
	run('annotate', (given, world) => annotateCommand(given, world, small.open), args, files);

const TEXT =
	'Ammunition for Norway\n\nThe finance minister, Jane Roe, said on Monday that ammunition will be bought.\n';
const HTML = `<!doctype html><html lang="en"><head><title>Ammunition for Norway</title>
<meta property="article:published_time" content="2025-02-10T08:00:00Z"></head><body><article><h1>Ammunition for Norway</h1>
${'<p>The finance minister, Jane Roe, said on Monday that ammunition will be bought, and that it will be paid for.</p>'.repeat(5)}
</article></body></html>`;

function parse(line: string): AnnotatedDocument {
	return JSON.parse(line);
}

describe('annotate', () => {
	it('prints one object with its fields in order', async () => {
		const { code, out, err } = await annotate(['--date', '2025-02-10', '--lang', 'en', 'a.txt'], {
			'a.txt': TEXT,
		});
		expect({ code, err }).toEqual({ code: 0, err: [] });
		expect(out.endsWith('\n')).toBe(true);
		expect(out.trimEnd()).not.toContain('\n');
		const document = parse(out);
		expect(Object.keys(document)).toEqual(
			'id title date dateSource lang isArticle topics mentions milliseconds'.split(' '),
		);
		expect(document).toMatchObject({
			id: 'a.txt',
			title: 'Ammunition for Norway',
			date: '2025-02-10',
			dateSource: 'given',
			lang: 'en',
			isArticle: true,
		});
		const jane = document.mentions.find(({ entity }) => entity === 'jane-roe')!;
		expect(Object.keys(jane)).toEqual(
			'start end text entity wikidata kind name role roleIsCurrent confidence certainty marked candidates'.split(
				' ',
			),
		);
		expect(TEXT.slice(jane.start, jane.end)).toBe('Jane Roe');
		expect(jane).toMatchObject({
			text: 'Jane Roe',
			wikidata: 'Q7',
			kind: 'person',
			name: 'Jane Roe',
			role: 'Minister of Finance of Norway',
			roleIsCurrent: true,
			candidates: ['jane-roe'],
		});
	});

	it('gives the role at the date, and none that came later', async () => {
		const at = async (date: string) =>
			parse((await annotate(['--date', date, 'a.txt'], { 'a.txt': TEXT })).out).mentions.find(
				({ entity }) => entity === 'jane-roe',
			)!;
		expect(await at('2025-02')).toMatchObject({ role: 'Minister of Finance of Norway' });
		expect(await at('2020')).toMatchObject({ role: null, roleIsCurrent: false });
	});

	it('reads a page, its text and its date', async () => {
		const { out } = await annotate(['--url', 'https://news.example/a', 'a.html'], { 'a.html': HTML });
		const document = parse(out);
		expect(Object.keys(document).slice(0, 7)).toEqual(
			'id title date dateSource lang isArticle text'.split(' '),
		);
		expect(document).toMatchObject({ title: 'Ammunition for Norway', date: '2025-02-10', lang: 'en' });
		expect(document.dateSource).not.toBe('given');
		const jane = document.mentions.find(({ entity }) => entity === 'jane-roe')!;
		expect(document.text!.slice(jane.start, jane.end)).toBe('Jane Roe');
		const given = await annotate(['--date', '2025-02-11', '--lang', 'no', 'a.html'], { 'a.html': HTML });
		expect(parse(given.out)).toMatchObject({ date: '2025-02-11', dateSource: 'given', lang: 'no' });
	});

	it('takes text on standard input', async () => {
		const { out } = await annotate(['-'], { '-': TEXT });
		expect(parse(out)).toMatchObject({ id: '-', date: null, dateSource: null, lang: 'en' });
		const korean = await annotate(['-'], {
			'-': '한국 정부는 우크라이나에 무기를 지원하지 않는다고 밝혔다. '.repeat(3),
		});
		expect(parse(korean.out).lang).toBe('ko');
	});

	it('adds what was held back with --all', async () => {
		expect(parse((await annotate(['a.txt'], { 'a.txt': TEXT })).out)).not.toHaveProperty('heldBack');
		expect(parse((await annotate(['--all', 'a.txt'], { 'a.txt': TEXT })).out)).toHaveProperty('heldBack');
	});

	it('copes with no text at all', async () => {
		expect(parse((await annotate(['-'], { '-': '' })).out)).toMatchObject({
			title: null,
			mentions: [],
			topics: [],
		});
	});
});

describe('annotate --jsonl', () => {
	it('answers every sound line in order, and tells of the broken ones', async () => {
		const lines = [
			JSON.stringify({
				id: 'one',
				text: TEXT,
				date: '2025-02-10T08:00:00Z',
				lang: 'en-GB',
				url: 'https://a.example/',
			}),
			'{"id": "two", "text": ',
			'',
			JSON.stringify({ id: 'three', html: HTML, url: null }),
			JSON.stringify({ text: TEXT }),
			JSON.stringify({ id: 'six' }),
			JSON.stringify({ id: 'seven', text: TEXT, date: 'Monday' }),
			JSON.stringify({ id: 8, text: TEXT }),
		];
		const { code, out, err } = await annotate(['--jsonl', 'a.jsonl'], { 'a.jsonl': lines.join('\n') });
		expect(code).toBe(2);
		const documents = out.trimEnd().split('\n').map(parse);
		expect(documents.map(({ id }) => id)).toEqual(['one', 'three', '8']);
		expect(documents[0]).toMatchObject({ date: '2025-02-10', dateSource: 'given', lang: 'en' });
		expect(err.map((line) => line.replace(/\(.*\)/, '(…)'))).toEqual([
			'annotate: a.jsonl, line 2: is no JSON (…)',
			'annotate: a.jsonl, line 5: has no "id"',
			'annotate: a.jsonl, line 6: needs either "text" or "html"',
			'annotate: a.jsonl, line 7: "date": "Monday" is no date; write YYYY-MM-DD, YYYY-MM or YYYY',
		]);
	});
});

describe('faults of annotate', () => {
	it.each<[string[], string]>([
		[['--nonsense', 'a.txt'], "annotate: Unknown option '--nonsense'"],
		[[], 'annotate: no file given; usage: '],
		[['a.txt', 'b.txt'], 'annotate: more than one file given; usage: '],
		[['none.txt'], 'annotate: there is no file "none.txt"'],
		[['a.pdf'], 'annotate: "a.pdf" is neither .txt nor .html'],
		[['--date', '2023-02-30', 'a.txt'], 'annotate: --date: "2023-02-30" is no date'],
		[['--date', 'yesterday', 'a.txt'], 'annotate: --date: "yesterday" is no date'],
		[['--url', 'almayadeen', 'a.txt'], 'annotate: --url: "almayadeen" is no address'],
		[['--lang', '!', 'a.txt'], 'annotate: --lang: "!" is no language code'],
		[['--date'], "annotate: Option '--date <value>' argument missing"],
		[['--jsonl', 'none.jsonl'], 'annotate: there is no file "none.jsonl"'],
		[['--jsonl', 'a.txt', 'b.txt'], 'annotate: "b.txt" is not expected beside --jsonl'],
		[['--jsonl', 'a.txt', '--date', '2023'], 'annotate: --date, --url and --lang stand in each line'],
	])('%j', async (args, line) => {
		const { code, out, err } = await annotate(args, { 'a.txt': TEXT, 'a.pdf': '%PDF' });
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(err).toHaveLength(1);
		expect(err[0]!.startsWith(line)).toBe(true);
		expect(err[0]).not.toContain('\n');
	});
});
