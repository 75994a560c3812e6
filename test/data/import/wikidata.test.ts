import { describe, expect, it } from 'vitest';
import { isoDate } from '../../../data/import/sparql-results.ts';
import { wikidata } from '../../../data/import/wikidata.ts';
import { sourceFolder } from './source-folder.ts';

const { put, run } = sourceFolder('wikidata');

const DATE = '2026-11-20';
const item = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });
const text = (value: string, lang?: string) => ({
	type: 'literal',
	value,
	...(lang && { 'xml:lang': lang }),
});
const time = (day: string) => ({ type: 'literal', value: `${day}T00:00:00Z` });
interface Row {
	statement?: string;
	person?: string;
	name?: string;
	position?: string;
	title?: string;
	country?: string;
	office?: string;
	rank?: string;
	start?: string;
	startPrecision?: string;
	end?: string;
	ended?: string;
	replacedBy?: string;
	reference?: string;
	referenceDate?: string;
	native?: string;
}
function binding(row: Row) {
	const {
		statement = 'Q1-a',
		person = 'Q1',
		name = 'Jo Example',
		position = 'Q100',
		title = 'President of Examplia',
		country = 'AT',
		office = 'head-of-state',
		rank = 'Normal',
	} = row;
	return {
		statement: { type: 'uri', value: `http://www.wikidata.org/entity/statement/${statement}` },
		person: item(person),
		personLabel: text(name, 'en'),
		position: item(position),
		positionLabel: text(title, 'en'),
		country: text(country),
		office: text(office),
		rank: { type: 'uri', value: `http://wikiba.se/ontology#${rank}Rank` },
		...(row.start && { start: time(row.start) }),
		...(row.startPrecision && { startPrecision: text(row.startPrecision) }),
		...(row.end && { end: time(row.end) }),
		...(row.ended && { ended: { type: 'bnode', value: row.ended } }),
		...(row.replacedBy && { replacedBy: item(row.replacedBy) }),
		...(row.reference && { reference: { type: 'uri', value: row.reference } }),
		...(row.referenceDate && { referenceDate: time(row.referenceDate) }),
		...(row.native && { native: text(row.native, 'el') }),
	};
}
const page = (bindings: object[]) => ({ head: { vars: [] }, results: { bindings } });
function imported(pages: Record<string, unknown>) {
	put('retrieved.json', {
		date: DATE,
		endpoint: 'https://query.example/sparql',
		queries: { heads: { pages: 1, sha256: 'ab'.repeat(32) } },
	});
	for (const [file, content] of Object.entries(pages)) put(`${file}.json`, content);
	return run(wikidata);
}
const heads = (...rows: Row[]) => imported({ 'heads-0001': page(rows.map(binding)) });

describe('office holders', () => {
	it('keeps start, end, native name and references, one statement on many rows', () => {
		const { records, complaints } = heads(
			{
				start: '2020-01-02',
				end: '2024-03-04',
				native: 'Τζο',
				reference: 'https://www.news.example/a',
				referenceDate: '2020-01-03',
			},
			{
				start: '2020-01-02',
				end: '2024-03-04',
				native: 'Τζο',
				reference: 'https://news.example/b',
				referenceDate: '2021-01-03',
			},
		);
		expect(complaints).toEqual([]);
		expect(records).toEqual([
			{
				id: 'jo-example-q1',
				wikidata: 'Q1',
				kind: 'person',
				name: 'Jo Example',
				names: [{ name: 'Τζο', lang: 'el', kind: 'native' }],
				country: 'at',
				roles: [
					{
						title: 'President of Examplia',
						office: 'head-of-state',
						country: 'at',
						start: '2020-01-02',
						end: '2024-03-04',
						checked: '2024-03-04',
						sources: [`wikidata-${DATE}`, 'news-example-2021-01-03'],
					},
				],
				sources: {
					'news-example-2021-01-03': {
						title: 'Page at news.example, reference of a Wikidata statement',
						publisher: 'news.example',
						url: 'https://news.example/b',
						date: '2021-01-03',
					},
				},
				cites: [`wikidata-${DATE}`],
				checked: '2024-03-04',
			},
		]);
	});

	it('reads every page of every query, and holds one person once', () => {
		const { records } = imported({
			'heads-0001': page([binding({ start: '2001-01-01', end: '2003-01-01' })]),
			'heads-0002': page([binding({ statement: 'Q1-b', start: '2005-01-01', end: '2006-01-01' })]),
			'ministers-0001': page([
				binding({
					statement: 'Q1-c',
					position: 'Q200',
					title: 'Minister of Finance',
					office: 'minister',
					start: '2000-01-01',
					end: '2000-12-31',
				}),
			]),
		});
		expect(records).toHaveLength(1);
		expect(records[0]?.roles?.map(({ start, office }) => [start, office])).toEqual([
			['2000-01-01', 'finance-minister'],
			['2001-01-01', 'head-of-state'],
			['2005-01-01', 'head-of-state'],
		]);
	});

	it('prefers preferred rank, and drops deprecated statements', () => {
		const { records, complaints } = heads(
			{ statement: 'a', start: '2019-01-01', startPrecision: '9' },
			{ statement: 'b', start: '2020-02-03', rank: 'Preferred' },
			{ statement: 'c', start: '2010-01-01', rank: 'Deprecated' },
		);
		expect(records[0]?.roles).toEqual([expect.objectContaining({ start: '2020-02-03' })]);
		expect(complaints).toEqual([
			'heads-0001.json[2] Jo Example, President of Examplia: the statement is deprecated',
		]);
	});

	it.each<[string, Row[], object]>([
		['held on the day of the results', [{ start: '2024-01-01' }], { checked: DATE }],
		['old, without a reference: as of its start', [{ start: '2001-01-01' }], { checked: '2001-01-01' }],
		[
			'old, with a reference: as of that',
			[{ start: '2001-01-01', reference: 'https://a.example/', referenceDate: '2025-05-05' }],
			{ checked: '2025-05-05' },
		],
		[
			'ended on a day unknown',
			[{ start: '2024-01-01', ended: 't1' }],
			{ endBy: DATE, checked: '2024-01-01' },
		],
		[
			'closed by the next holder of the one seat',
			[{ start: '2020-01-01' }, { statement: 'b', person: 'Q2', name: 'Di Next', start: '2022-02-02' }],
			{ start: '2020-01-01', endBy: '2022-02-02', checked: '2020-01-01' },
		],
		[
			'closed by the named successor where there are many seats',
			[
				{ office: 'minister', start: '2020-01-01', replacedBy: 'Q2' },
				{ office: 'minister', statement: 'b', person: 'Q2', name: 'Di Next', start: '2022-02-02' },
				{ office: 'minister', statement: 'c', person: 'Q3', name: 'Bo Other', start: '2021-02-02' },
			],
			{ start: '2020-01-01', endBy: '2022-02-02' },
		],
	])('an open end: %s', (_, rows, role) => {
		const jo = heads(...rows).records.find(({ wikidata: id }) => id === 'Q1');
		expect(jo?.roles).toEqual([expect.objectContaining(role)]);
		expect(jo?.roles?.[0]).not.toHaveProperty('end');
	});

	it('leaves several holders of an office with many seats open', () => {
		const { records } = heads(
			{ office: 'legislator', start: '2024-01-01' },
			{ office: 'legislator', statement: 'b', person: 'Q2', name: 'Di Next', start: '2025-02-02' },
		);
		expect(records.map(({ roles }) => roles?.[0])).toEqual([
			expect.not.objectContaining({ endBy: expect.anything() }),
			expect.not.objectContaining({ endBy: expect.anything() }),
		]);
	});

	it('calls the head of state and of government head of state', () => {
		const { records } = heads({ office: 'head-of-government', start: '2024-01-01' }, { start: '2024-01-01' });
		expect(records[0]?.roles).toEqual([expect.objectContaining({ office: 'head-of-state' })]);
	});

	it.each<[Row, string]>([
		[{ name: 'Q1' }, '"Q1" (Q1) has no English name'],
		[{ name: 'Vermelho' }, '"Vermelho" (Q1) is a name of one word'],
		[{ name: 'Example, Jo' }, '"Example, Jo" (Q1) is a name with commas or brackets'],
		[{ title: 'Q100' }, 'the office Q100 of Jo Example has no English name'],
		[{ country: 'YU' }, '"yu" of Jo Example is no country'],
		[
			{ start: '2020-01-01', end: '2019-01-01' },
			'Jo Example, President of Examplia: ends on 2019-01-01, before it starts on 2020-01-01',
		],
		[{ end: '20-01-01' }, 'Jo Example, President of Examplia: the end "20-01-01T00:00:00Z" is no date'],
	])('reports %o and keeps the rest', (row, complaint) => {
		const { records, complaints } = heads(
			{ ...row, statement: 'bad' },
			{ statement: 'good', person: 'Q9', name: 'Al Right' },
		);
		expect(records.map(({ name }) => name)).toEqual(['Al Right']);
		expect(complaints).toEqual([`heads-0001.json[0] ${complaint}`]);
	});
});

describe('pages', () => {
	it('reports a page that is cut off, or no results, and reads the others', () => {
		const { records, complaints } = imported({
			'heads-0001': '{"results":{"bindings":[{',
			'heads-0002': { error: 'timeout' },
			'heads-0003': page([binding({})]),
		});
		expect(records).toHaveLength(1);
		expect(complaints[0]).toContain('heads-0001.json is no JSON');
		expect(complaints[1]).toBe('heads-0002.json holds no results of a query');
	});

	it('refuses results without an account of their retrieval', () => {
		put('heads-0001.json', page([]));
		expect(() => run(wikidata)).toThrow('retrieved.json is missing');
	});

	it.each([
		['2024-01-01T00:00:00Z', '9', '2024'],
		['2024-05-01T00:00:00Z', '10', '2024-05'],
		['2024-05-06T00:00:00Z', '11', '2024-05-06'],
		['1990-01-01T00:00:00Z', '8', undefined],
		['t1234', '11', undefined],
		['-0044-03-15T00:00:00Z', '11', undefined],
		['0015-01-01T00:00:00Z', '9', undefined],
	])('isoDate %s with precision %s', (value, precision, date) => {
		expect(isoDate(value, precision)).toBe(date);
	});
});

describe('bodies and outlets', () => {
	it('takes organisations with acronyms of three letters and more', () => {
		const body = (short: string) => ({
			item: item('Q5'),
			itemLabel: text('Example Treaty Organisation'),
			short: text(short),
		});
		const { records } = imported({ 'organisations-0001': page([body('ETO'), body('ET'), body('Treaty')]) });
		expect(records).toEqual([
			{
				id: 'example-treaty-organisation-q5',
				wikidata: 'Q5',
				kind: 'organisation',
				name: 'Example Treaty Organisation',
				names: [{ name: 'ETO', kind: 'acronym' }],
				checked: DATE,
			},
		]);
	});

	it('takes outlets by their own domain: no platform, no domain of two', () => {
		const outlet = (id: string, name: string, website: string, owner?: string) => ({
			item: item(id),
			itemLabel: text(name),
			website: { type: 'uri', value: website },
			country: text('AT'),
			...(owner && { ownerLabel: text(owner) }),
		});
		const { records, complaints } = imported({
			'outlets-0001': page([
				outlet('Q5', 'Example Daily News', 'https://www.example.at/news', 'Example Holding'),
				outlet('Q6', 'Page', 'https://facebook.com/page'),
				outlet('Q7', 'One', 'https://shared.at'),
				outlet('Q8', 'Two', 'https://shared.at'),
			]),
		});
		expect(records).toEqual([
			expect.objectContaining({
				wikidata: 'Q5',
				domains: ['example.at'],
				country: 'at',
				outlet: { owner: 'Example Holding', sources: [`wikidata-${DATE}`] },
			}),
		]);
		expect(complaints).toHaveLength(3);
	});
});
