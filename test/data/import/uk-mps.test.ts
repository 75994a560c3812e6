import { describe, expect, it } from 'vitest';
import { ukMps } from '../../../data/import/uk-mps.ts';
import { sourceFolder } from './source-folder.ts';

const { put, people, run } = sourceFolder('uk-mps');

const COMMONS = 'Member of the 58th Parliament of the United Kingdom';
function imported(members: string[], posts: object[] = [], names: string[] = []) {
	put('mps-2026.csv', `twfy_id,mnis_id,name,party\n${members.join('\n')}\n`);
	put('person-names.csv', `twfy_person_id,names\n${names.join('\n')}\n`);
	put('sp-ministers.json', posts);
	return run(ukMps);
}
const listed = (qid: string, name: string, start: string, end: string, more: object = {}) => ({
	qid,
	names: [name],
	terms: [{ src: 'united-kingdom-cabinet', kind: 'legislature', position: COMMONS, start, end }],
	...more,
});

describe('members of the Commons', () => {
	it('holds who is in the newest register, as of its day, under a plain name', () => {
		const { records, complaints, provenance } = imported(['26999,1,"Mr Will Example MP","labour"']);
		expect(complaints).toEqual([]);
		expect(records).toEqual([
			{
				id: 'will-example-uk-person-26999',
				kind: 'person',
				name: 'Will Example',
				family: 'Example',
				country: 'gb',
				roles: [{ title: 'Member of Parliament of the United Kingdom', office: 'legislator', country: 'gb' }],
				affiliations: [{ name: 'Labour Party' }],
				checked: '2026-06-29',
				cites: ['uk-parliament-2026-06-29'],
			},
		]);
		expect(Object.keys(provenance.sources)).toContain('uk-parliament-2026-06-29');
	});

	it.each([
		[
			'who has an entry by hand',
			'26352,1,"Nigel Farage","reform"',
			'mps-2026.csv:2 "Nigel Farage" is data/people/nigel-farage.json',
		],
		['a peer', '10050,395,"Lord Example","labour"', 'mps-2026.csv:2 "Lord Example" is a peer'],
		[
			'a former or devolved member',
			'11531,1506,"Ann Example",""',
			'mps-2026.csv:2 "Ann Example" has no party, so nothing shows a seat in the Commons',
		],
		[
			'a single name',
			'11531,1506,"Sir Example","labour"',
			'mps-2026.csv:2 "Example" has no number or no full name',
		],
		[
			'a row without a number',
			'null,1506,"Ann Example","labour"',
			'mps-2026.csv:2 "Ann Example" has no number or no full name',
		],
	])('leaves out %s', (_, row, complaint) => {
		const { records, complaints } = imported([row]);
		expect(records).toEqual([]);
		expect(complaints).toEqual([complaint]);
	});

	it.each<[string, string, object[], string | undefined]>([
		['who sat when the list was made', '26576', [listed('Q1', 'David Example', '2019-12-12', '')], 'Q1'],
		[
			'not a namesake who died',
			'26576',
			[listed('Q1', 'David Example', '1997', '2009-12-26', { dod: '2009-12-26' })],
			undefined,
		],
		[
			'not a namesake of before, for a new number',
			'26576',
			[listed('Q1', 'David Example', '1997', '2001')],
			undefined,
		],
		['who sat before, for an old number', '10001', [listed('Q1', 'David Example', '1997', '2001')], 'Q1'],
		[
			'not one dead in an open term',
			'26576',
			[listed('Q1', 'David Example', '1997', '', { dod: '2009-12-26' })],
			undefined,
		],
		[
			'nobody where two fit',
			'26576',
			[listed('Q1', 'David Example', '2019', ''), listed('Q2', 'David Example', '2019', '')],
			undefined,
		],
		[
			'of two namesakes the one who sat last',
			'10594',
			[listed('Q1', 'David Example', '1997', '2005'), listed('Q2', 'David Example', '2019', '')],
			'Q2',
		],
	])('knows %s', (_, number, list, wikidata) => {
		people(list);
		expect(imported([`${number},1,"David Example","labour"`]).records[0]?.wikidata).toBe(wikidata);
	});
});

describe('Scottish ministers', () => {
	const post = (changes: object) => ({
		id: 'post/1',
		role: 'First Minister',
		person_id: ['uk.org.publicwhip/person/14000'],
		start_date: '2024-05-08',
		...changes,
	});
	const run1 = (changes: object) =>
		imported([], [post(changes)], ['14000,"Lord Elsewhere;Jo Example MSP"', '14001,"Lady Peer"']);

	it('holds a post as of the newest date in the file, or its end', () => {
		expect(run1({}).records[0]).toMatchObject({
			name: 'Jo Example',
			roles: [{ title: 'First Minister of Scotland', start: '2024-05-08', checked: '2024-05-08' }],
		});
		expect(run1({ end_date: '2025-01-02' }).records[0]?.roles).toMatchObject([
			{ end: '2025-01-02', checked: '2025-01-02' },
		]);
	});

	it('joins terms of one post that follow each other', () => {
		const { records } = imported(
			[],
			[post({ end_date: '2025-01-02' }), post({ id: 'post/2', start_date: '2025-01-02' })],
			['14000,"Jo Example"'],
		);
		expect(records[0]?.roles).toEqual([
			expect.objectContaining({ start: '2024-05-08', checked: '2025-01-02' }),
		]);
		expect(records[0]?.roles?.[0]).not.toHaveProperty('end');
	});

	it.each([
		['a minister without a name', { person_id: ['x/14009'] }, 'the source has no name of person 14009'],
		['two persons', { person_id: ['x/14000', 'x/14001'] }, 'names no single person'],
		['an end before the start', { end_date: '2020-01-01' }, 'ends on 2020-01-01, before it starts'],
		['a date that is none', { start_date: '2024-13-01' }, 'a date has no such month'],
	])('reports %s', (_, changes, reason) => {
		const { records, complaints } = run1(changes);
		expect(records).toEqual([]);
		expect(complaints[0]).toContain(reason);
	});
});
