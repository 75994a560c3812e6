import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { importPeople, type SourcePerson, type SourceTerm } from '../../../data/import/every-politician.ts';
import { everyPolitician2022 } from '../../../data/import/every-politician-2022.ts';
import { germany } from '../../../data/import/germany.ts';
import type { ImportedRecord, ImportResult } from '../../../data/import/importer.ts';

const root = mkdtempSync(join(tmpdir(), 'dramatis-people-'));
afterAll(() => rmSync(root, { recursive: true }));

const LISTS = `src	jurisdiction	as_of
norway-cabinet	NO	2022-07-30
canada-cabinet	CA	2022-07-25
spain-ministers	ES	2022-07-23
russia-cabinet	RU	2022-08-03
ukraine-cabinet	UA	2022-07-23
angola	AO	2022-07-31
india-ministers	IN	2022-07-23
china-ministers	CN	2022-07-23
sudan	SD	2022-07-29
estonia	EE	2022-07-23
united-kingdom-cabinet	GB	2022-07-23
european-parliament	EU	2022-11-21
world	XX	2023-01-10
`;
let folders = 0;

function term(
	src: string,
	position: string,
	start: string,
	end = '',
	kind: SourceTerm['kind'] = 'office',
): SourceTerm {
	return { src, kind, position, start, end };
}

function person(
	qid: string,
	name: string,
	terms: SourceTerm[],
	more: Partial<SourcePerson> = {},
): SourcePerson {
	return { qid, names: [name], terms, ...more };
}

function run(...people: (SourcePerson | string)[]): ImportResult {
	const folder = join(root, String(folders++));
	mkdirSync(folder);
	writeFileSync(join(folder, 'src-jurisdiction.tsv'), LISTS);
	writeFileSync(join(folder, 'PROVENANCE.md'), `- a/b @ ${'0'.repeat(40)} 2022-07-30T11:01:27+03:00\n`);
	const lines = people.map((one) => (typeof one === 'string' ? one : JSON.stringify(one)));
	writeFileSync(join(folder, 'people.jsonl'), `${lines.join('\n')}\n`);
	return importPeople(folder, { source: 'made', file: 'people.jsonl' });
}

const records = (result: ImportResult): ImportedRecord[] => Object.values(result.files).flat();
const rolesOf = (...terms: SourceTerm[]) => records(run(person('Q1', 'Ola Nordmann', terms)))[0]?.roles;
const reasons = (result: ImportResult) => result.complaints.map(({ reason }) => reason.split(': ').at(-1));

describe('a record', () => {
	const result = run(
		person(
			'Q57665',
			'Ola Nordmann',
			[
				term(
					'norway-cabinet',
					'member of the Parliament of Norway',
					'1993-10-01',
					'1997-09-30',
					'legislature',
				),
				term(
					'norway-cabinet',
					'member of the Parliament of Norway',
					'1997-10-01',
					'2001-09-30',
					'legislature',
				),
				term('norway-cabinet', 'Prime Minister', '2005-10-17', '2013-10-16'),
				term('norway-cabinet', 'Prime Minister of Norway', '2005-10-17', '2013-10-16'),
				term('world', 'Secretary-General of the United Nations', '2014-10-01'),
			],
			{ dob: '1959-03-16', gender: 'male', enwiki: 'Ola Nordmann (politician)' },
		),
	);

	it('is small, in order, and cites its lists', () => {
		expect(result.files).toEqual({
			'no.jsonl': [
				{
					id: 'ola-nordmann-q57665',
					wikidata: 'Q57665',
					kind: 'person',
					name: 'Ola Nordmann',
					family: 'Nordmann',
					gender: 'm',
					country: 'no',
					born: '1959-03-16',
					roles: [
						{
							title: 'Member of the Parliament of Norway',
							office: 'legislator',
							country: 'no',
							start: '1993-10-01',
							end: '2001-09-30',
						},
						{
							title: 'Prime Minister of Norway',
							office: 'head-of-government',
							country: 'no',
							start: '2005-10-17',
							end: '2013-10-16',
						},
						{
							title: 'Secretary-General of the United Nations',
							office: 'organisation-head',
							start: '2014-10-01',
							checked: '2023-01-10',
							sources: ['wikidata-world-2023-01-10'],
						},
					],
					checked: '2022-07-30',
					cites: ['wikidata-norway-cabinet-2022-07-30'],
				},
			],
		});
	});

	it('comes with the sources that it cites, and the counts', () => {
		expect(result.provenance).toMatchObject({
			licence: 'Wikidata, CC0',
			counts: { people: 1, records: 1, terms: 5, roles: 3, termsJoined: 2 },
			sources: {
				'wikidata-norway-cabinet-2022-07-30': {
					title: 'Wikidata, via EveryPolitician, office holders of Norway',
					publisher: 'Wikidata',
					url: 'https://www.wikidata.org/wiki/{wikidata}',
					date: '2022-07-30',
				},
			},
		});
		expect(Object.keys(result.provenance.sources)).toEqual([
			'wikidata-norway-cabinet-2022-07-30',
			'wikidata-world-2023-01-10',
		]);
	});
});

describe('faults', () => {
	it.each<[string, SourceTerm, Partial<SourcePerson>]>([
		['startAfterEnd', term('norway-cabinet', 'Prime Minister', '2010-01-01', '2009-01-01'), {}],
		['startAfterDeath', term('norway-cabinet', 'Prime Minister', '2010-01-01'), { dod: '2005-01-01' }],
		['tooYoung', term('norway-cabinet', 'Prime Minister', '1990-01-01'), { dob: '1980' }],
		['oddDate', term('norway-cabinet', 'Prime Minister', '0015'), {}],
		['oddDate', term('norway-cabinet', 'Prime Minister', '1990s'), {}],
		['noStart', term('norway-cabinet', 'Prime Minister', ''), {}],
		['noJurisdiction', term('world', 'Permanent Representative to the United Nations', '2010'), {}],
		['noJurisdiction', term('atlantis', 'Prime Minister', '2010'), {}],
		['labelVague', term('sudan', 'Secretary General', '2010'), {}],
		['labelOfAnotherOffice', term('angola', 'minister defence', '2013-06-07'), {}],
		['labelOfAnotherOffice', term('india-ministers', 'Minister of Foreign Affairs', '2015-01-28'), {}],
	])('%s: left out, counted and said', (reason, faulty, more) => {
		const sound = term('norway-cabinet', 'Minister of Defence', '2001', '2002');
		const result = run(person('Q1', 'Ola Nordmann', [faulty, sound], more));
		expect(records(result)[0]!.roles!.map(({ title }) => title)).toEqual(['Minister of Defence of Norway']);
		expect(result.provenance.counts[`termsLeftOut: ${reason}`]).toBe(1);
		expect(reasons(result)).toContain(reason);
	});

	it('lines that are no person sink nothing', () => {
		const result = run(
			'{ no json',
			'{"qid":"P1","names":["A B"],"terms":[]}',
			'{"qid":"Q3","names":["A B"],"terms":[{"src":"angola"}]}',
			person('Q4', 'Ola Nordmann', [term('norway-cabinet', 'Prime Minister', '2001')]),
			person('Q4', 'Ola Nordmann', [term('norway-cabinet', 'Prime Minister', '2001')]),
		);
		expect(records(result).map(({ id }) => id)).toEqual(['ola-nordmann-q4']);
		expect(result.complaints.map(({ place }) => place)).toEqual(
			[1, 2, 3, 5].map((line) => `people.jsonl:${line}`),
		);
	});

	it('names of one word, and people without a term left, stay out', () => {
		const one = [term('norway-cabinet', 'Prime Minister', '2001')];
		const result = run(
			person('Q1', 'Vermelho', one),
			person('Q2', 'Ola Nordmann', [term('norway-cabinet', 'Secretary General', '2001')]),
			person('Q3', 'Harald V', [term('norway-cabinet', 'monarch', '1991-01-17')], {
				dob: '1937',
				gender: 'male',
			}),
		);
		expect(records(result).map(({ name }) => name)).toEqual(['Harald V']);
		expect(records(result)[0]!.roles![0]!.title).toBe('King of Norway');
		expect(result.provenance.counts).toMatchObject({
			'peopleLeftOut: noTermLeft': 1,
			'peopleLeftOut: oneWordName': 1,
		});
	});

	it('two ids of one name and birth are told, and kept two', () => {
		const terms = [term('norway-cabinet', 'Prime Minister', '2001')];
		const result = run(
			person('Q1', 'Ola Nordmann', terms, { dob: '1950-01-02' }),
			person('Q2', 'Ola Nordmann', terms, { dob: '1950-01-02' }),
			person('Q3', 'Ola Nordmann', terms, { dob: '1950' }),
		);
		expect(records(result)).toHaveLength(3);
		expect(result.provenance.counts.perhapsTheSamePerson).toBe(1);
		expect(result.complaints.map(({ reason }) => reason)).toEqual([
			'Q1 and Q2 share name and day of birth; kept apart',
		]);
	});
});

describe('open ends', () => {
	it('are as good as their list, and ended by death', () => {
		expect(rolesOf(term('norway-cabinet', 'Prime Minister', '2021-10-14'))).toEqual([
			{ title: 'Prime Minister of Norway', office: 'head-of-government', country: 'no', start: '2021-10-14' },
		]);
		const dead = run(
			person('Q1', 'Ola Nordmann', [term('norway-cabinet', 'Prime Minister', '2001')], { dod: '2003-04-05' }),
		);
		expect(records(dead)[0]!.roles![0]).toMatchObject({ endBy: '2003-04-05' });
		expect(records(dead)[0]!.roles![0]).not.toHaveProperty('end');
	});

	it('a planned end is no end', () => {
		expect(rolesOf(term('norway-cabinet', 'Prime Minister', '2021', '2025'))![0]).not.toHaveProperty('end');
	});

	it('years stay years', () => {
		expect(rolesOf(term('norway-cabinet', 'Prime Minister', '2001', '2005'))![0]).toMatchObject({
			start: '2001',
			end: '2005',
		});
	});

	it('of a list that never enters any say that the seat was taken', () => {
		const taken = (start: string) =>
			rolesOf(
				term('china-ministers', "member of the National People's Congress", start, '', 'legislature'),
			)![0];
		expect(taken('2003-03-05')).toMatchObject({ start: '2003-03-05', checked: '2003-03-05' });
		expect(taken('2018-03-05')).not.toHaveProperty('checked');
	});

	it('whoever took a seat in the other chamber had left the first', () => {
		const seats = rolesOf(
			term(
				'united-kingdom-cabinet',
				'Member of the 53rd Parliament of the United Kingdom',
				'2001-06-07',
				'',
				'legislature',
			),
			term('united-kingdom-cabinet', 'Member of the House of Lords', '2015-10-01', '', 'legislature'),
		);
		expect(seats!.map(({ endBy }) => endBy)).toEqual(['2015-10-01', undefined]);
	});

	it('a list of sitting members needs no dates', () => {
		expect(
			rolesOf(term('european-parliament', 'member of the European Parliament', '', '', 'legislature')),
		).toEqual([{ title: 'Member of the European Parliament', office: 'legislator' }]);
	});
});

describe('one office under two labels', () => {
	it('is one role', () => {
		const roles = rolesOf(
			term('estonia', 'Prime Minister', '2005-04-12', '2014-03-26'),
			term('estonia', 'Peaminister', '2005-04-12', '2014-03-26'),
		);
		expect(roles!.map(({ title }) => title)).toEqual(['Prime Minister of Estonia']);
	});

	it('however its lists spell it', () => {
		const roles = rolesOf(
			term('sudan', 'Minister of Veterans’ Affairs', '2015-01-15', '2020-01-17'),
			term('sudan', 'Minister for Veterans Affairs', '2015-01-15', '2020-01-17'),
		);
		expect(roles).toHaveLength(1);
	});

	it('a portfolio gives way to the office of the same years', () => {
		const both = rolesOf(
			term('sudan', 'Youth and Sports', '2011', '2013'),
			term('sudan', 'Minister of Youth', '2011', '2013'),
		);
		expect(both!.map(({ title }) => title)).toEqual(['Minister of Youth of Sudan']);
		const apart = rolesOf(
			term('sudan', 'Youth and Sports', '2001', '2003'),
			term('sudan', 'Minister of Youth', '2011', '2013'),
		);
		expect(apart).toHaveLength(2);
	});

	it('an office that two countries claim is listed once', () => {
		const result = run(
			person('Q1', 'Ola Nordmann', [
				term('ukraine-cabinet', 'Governor of Sevastopol', '2016-07-28', '2019-07-11'),
				term('russia-cabinet', 'Governor of Sevastopol', '2016-07-28', '2019-07-11'),
			]),
		);
		expect(records(result)[0]!.roles!.map(({ title }) => title)).toEqual(['Governor of Sevastopol']);
		expect(result.provenance.counts['termsLeftOut: sameTermInTwoLists']).toBe(1);
	});
});

describe('lists that mix a country with its parts', () => {
	const seat = (position: string) =>
		term('canada-cabinet', position, '2001-01-01', '2010-01-01', 'legislature');
	const minister = term('canada-cabinet', 'Minister of Finance', '2005-02-18', '2007-04-18');

	it('the minister who sat in the part is its minister, if its government is listed at all', () => {
		const quebec = seat('member of the National Assembly of Quebec');
		const title = (...people: SourcePerson[]) => records(run(...people))[0]!.roles![1];
		const others = [2, 3, 4, 5].map((number) => person(`Q${number}`, 'Kari Nordmann', [quebec, minister]));
		expect(title(person('Q1', 'Ada Nordmann', [quebec, minister]), ...others)).toMatchObject({
			title: 'Minister of Finance of Quebec',
			office: 'regional-minister',
		});
		expect(title(person('Q1', 'Ada Nordmann', [quebec, minister]))).toBeUndefined();
		expect(
			title(person('Q1', 'Ada Nordmann', [seat('member of the House of Commons'), minister])),
		).toMatchObject({
			title: 'Minister of Finance of Canada',
			office: 'finance-minister',
		});
	});

	it('whoever sat in neither is left out, unless nearly all others sat in the country’s parliament', () => {
		expect(reasons(run(person('Q1', 'Ola Nordmann', [minister])))).toContain('countryOrRegionUnclear');
		const others = [1, 2, 3].map((number) =>
			person(`Q${number}`, 'Kari Nordmann', [seat('member of the House of Commons'), minister]),
		);
		const result = run(...others, person('Q9', 'Ola Nordmann', [minister]));
		expect(records(result).find(({ wikidata }) => wikidata === 'Q9')!.roles![0]!.title).toBe(
			'Minister of Finance of Canada',
		);
	});

	it('whoever sat nowhere holds what those hold who took office on the same day', () => {
		const valencian = term(
			'spain-ministers',
			'Member of the Corts Valencianes',
			'2011-06-09',
			'2015-06-10',
			'legislature',
		);
		const day = '2011-06-22';
		const result = run(
			...[11, 12, 13, 14, 15].map((number) =>
				person(`Q${number}`, 'Kari Nordmann', [
					valencian,
					term('spain-ministers', 'Minister of Social Welfare', day),
				]),
			),
			person('Q2', 'Ola Nordmann', [
				term('spain-ministers', 'Minister of Finance and Public Administration', day),
			]),
			person('Q3', 'Per Nordmann', [
				term('spain-ministers', 'Minister of Finance and Public Administration', '2012-12-07'),
			]),
			person('Q4', 'Liv Nordmann', [term('spain-ministers', 'Minister of Universities', '2021-12-20')]),
		);
		expect(records(result).map(({ roles }) => roles!.at(-1)!.title)).toEqual([
			...Array(5).fill('Minister of Social Welfare of the Valencian Community'),
			'Minister of Finance and Public Administration of the Valencian Community',
			'Minister of Finance and Public Administration of the Valencian Community',
		]);
		expect(reasons(result)).toContain('countryOrRegionUnclear');
	});
});

it('says what is missing where the folder is none', () => {
	const folder = join(root, 'empty');
	mkdirSync(folder);
	writeFileSync(join(folder, 'persons.jsonl'), '');
	expect(() => everyPolitician2022.run(folder)).toThrow(/src-jurisdiction\.tsv is missing/);
});

it('germany: rows of one id are one person, whose open end is as of 2018', () => {
	const folder = join(root, 'germany');
	mkdirSync(folder);
	writeFileSync(join(folder, 'PROVENANCE.md'), `# germany\ncabinet.csv @ ${'1'.repeat(40)}\n`);
	writeFileSync(
		join(folder, 'cabinet-everypolitician.csv'),
		[
			'id,name,label,start_date,end_date',
			'Q1,Erika Mustermann,Federal Minister,2005-11-22,2009-10-28',
			'Q1,Erika Mustermann,Federal Minister,2009-10-28,2009-11-30',
			'Q1,Erika Mustermann,Federal Minister of Defence,2013-12-17,',
			',Nobody,Federal Minister,2001-01-01,',
		].join('\n'),
	);
	const result = germany.run(folder);
	expect(records(result)).toMatchObject([
		{
			name: 'Erika Mustermann',
			checked: '2018-06',
			roles: [
				{ title: 'Federal Minister of Germany', office: 'minister', start: '2005-11-22', end: '2009-11-30' },
				{ title: 'Federal Minister of Defence of Germany', office: 'defence-minister', start: '2013-12-17' },
			],
		},
	]);
	expect(result.complaints).toEqual([
		{ place: 'cabinet-everypolitician.csv:5', reason: 'has no Wikidata id, name or label' },
	]);
});
