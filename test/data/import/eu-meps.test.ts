import { describe, expect, it } from 'vitest';
import { euMeps } from '../../../data/import/eu-meps.ts';
import { sourceFolder } from './source-folder.ts';

const { put, people, run } = sourceFolder('eu-meps');

const ALL =
	'epid,firstname,lastname,active,start,start10,end,birthdate,country,gender,eugroup,party,email,twitter,term,start8,start9';
const NOW =
	'epid,firstname,lastname,active,start,end,birthdate,country,gender,eugroup,party,email,twitter,term,voteid';
interface Row {
	epid?: string;
	first?: string;
	last?: string;
	start?: string;
	end?: string;
	born?: string;
	country?: string;
	term?: string;
	start8?: string;
	start9?: string;
	party?: string;
}
function imported(all: Row[], now: Row[] = [], ids: object[] = []) {
	const cells = (row: Row) => ({
		epid: '1',
		first: 'Jo',
		last: 'EXAMPLE',
		start: '2014-07-01',
		country: 'at',
		term: '8',
		...row,
	});
	put(
		'meps.all-2024-10.csv',
		[
			ALL,
			...all
				.map(cells)
				.map((r) =>
					[
						r.epid,
						r.first,
						r.last,
						'',
						r.start,
						'',
						r.end,
						r.born,
						r.country,
						'',
						'',
						r.party,
						'',
						'',
						r.term,
						r.start8,
						r.start9,
					].join(','),
				),
		].join('\n'),
	);
	put(
		'meps-2026-03.csv',
		[
			NOW,
			...now
				.map(cells)
				.map((r) =>
					[
						r.epid,
						r.first,
						r.last,
						'',
						r.start,
						r.end,
						r.born,
						r.country,
						'',
						'',
						r.party,
						'',
						'',
						'10',
						r.epid,
					].join(','),
				),
		].join('\n'),
	);
	put('wikidata-2024-10.json', ids);
	return run(euMeps);
}
const first = (...args: Parameters<typeof imported>) => imported(...args).records[0];

describe('eu-meps', () => {
	it.each([
		['Marine', 'LE PEN', 'Marine Le Pen', 'Le Pen'],
		['Daniël', 'van der STOEP', 'Daniël van der Stoep', 'van der Stoep'],
		['Arlene', 'McCARTHY', 'Arlene McCarthy', 'McCarthy'],
		['Silvana', 'KOCH-MEHRIN', 'Silvana Koch-Mehrin', 'Koch-Mehrin'],
		['Juan', 'de Dios IZQUIERDO COLLADO', 'Juan de Dios Izquierdo Collado', 'Izquierdo Collado'],
		["Hedy d'ANCONA", '', "Hedy d'Ancona", "d'Ancona"],
	])('%s %s', (given, last, name, family) => {
		expect(first([{ first: given, last, end: '2019-07-01' }])).toMatchObject({ name, family });
	});

	it.each<[string, Row, string]>([
		[
			'one term',
			{ start: '2014-07-01', end: '2019-07-01', term: '8', start8: '2014-07-01' },
			'Member of the European Parliament',
		],
		[
			'terms that all have a start',
			{ start: '2009-07-14', end: '2024-07-15', term: '9', start8: '2014-07-01', start9: '2019-07-02' },
			'Member of the European Parliament',
		],
		[
			'a term that nothing shows',
			{ start: '1994-07-19', end: '2014-06-30', term: '7' },
			'Member of the European Parliament (several terms)',
		],
		[
			'a start in the middle of a term',
			{ start: '2009-07-14', end: '2019-07-01', term: '8', start8: '2016-02-01' },
			'Member of the European Parliament (several terms)',
		],
	])('says so where a gap may have vanished: %s', (_, row, title) => {
		expect(first([row])?.roles).toEqual([
			{
				title,
				office: 'legislator',
				start: row.start,
				end: row.end,
				checked: row.end,
			},
		]);
	});

	it('begins the tenth term on its day, and lets the newer file say who sits', () => {
		expect(first([], [{ epid: '2', start: '2024-07-02', party: 'Example' }])).toMatchObject({
			roles: [{ start: '2024-07-16' }],
			affiliations: [{ name: 'Example' }],
			cites: ['european-parliament-2026-03-30'],
			checked: '2026-03-30',
		});
		const left = first([{ start: '2024-07-16', term: '10' }], [{ start: '2024-07-02', end: '2026-02-01' }]);
		expect(left).toMatchObject({
			roles: [{ start: '2024-07-16', end: '2026-02-01' }],
			checked: '2026-02-01',
		});
	});

	it('keeps a return under an old start as a second membership without one', () => {
		const { roles } = first(
			[{ start: '2023-10-24', end: '2024-07-15', term: '9' }],
			[{ start: '2024-07-02' }],
		)!;
		expect(roles).toMatchObject([
			{ start: '2023-10-24', end: '2024-07-15' },
			{ title: 'Member of the European Parliament' },
		]);
		expect(roles?.[1]).not.toHaveProperty('start');
	});

	it.each<[string, Row, string]>([
		['cells shifted by a quote', { term: '' }, '"EXAMPLE" has no term, or its cells are shifted'],
		[
			'a name in pieces',
			{ last: 'von Franz; Schenk EXAMPLE' },
			'"Jo, von Franz; Schenk EXAMPLE" is no full name',
		],
		['a year that cannot be', { start: '0026-03-03' }, 'a date of Jo Example has a year outside 1800–2100'],
		['an end before the start', { end: '2013-01-01' }, 'Jo Example ends on 2013-01-01, before the start'],
		[
			'who sits elsewhere now',
			{ epid: '197599', first: 'Richard', last: 'TICE' },
			'Richard Tice is richard-tice-uk-person-26399',
		],
		['no country', { country: 'yu' }, '"yu" of Jo Example is no country'],
		[
			'somebody obscure',
			{ start: '1984-07-24', end: '1989-07-24', term: '2' },
			'Jo Example left in 1989-07-24 and is in no list with an id',
		],
	])('reports %s', (_, row, complaint) => {
		const { records, complaints } = imported([row]);
		expect(records).toEqual([]);
		expect(complaints).toEqual([`meps.all-2024-10.csv:2 ${complaint}`]);
	});

	it('writes gb, and takes ids from the directory number, else from birthday and name', () => {
		const ids = [{ 'MEP directory ID': '1', wdid: 'Q5', 'name in native language': 'Йо Екзампл' }];
		expect(first([{ country: 'uk', end: '2019-07-01' }], [], ids)).toMatchObject({
			wikidata: 'Q5',
			country: 'gb',
			names: [{ name: 'Йо Екзампл', kind: 'native' }],
		});
		people([{ qid: 'Q6', names: ['Jo Example'], dob: '1950-01-02', terms: [] }]);
		expect(first([{ end: '2019-07-01', born: '1950-01-02' }])?.wikidata).toBe('Q6');
		expect(first([{ end: '2019-07-01', born: '1950-01-03' }])).not.toHaveProperty('wikidata');
	});

	it('knows a sitting member of an undated list', () => {
		const terms = [
			{ src: 'european-parliament', position: 'member of the European Parliament', start: '', end: '' },
		];
		people([{ qid: 'Q8', names: ['Jo Example'], terms }]);
		expect(first([{ start: '2019-07-02', term: '9' }])?.wikidata).toBe('Q8');
		expect(first([{ start: '2014-07-01', end: '2019-07-01' }])).not.toHaveProperty('wikidata');
	});
});
