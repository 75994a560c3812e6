import { afterEach, describe, expect, it } from 'vitest';
import { usCongressLegislators2022 } from '../../../data/import/us-congress-legislators-2022.ts';
import { formerRow, listed, type MadeVote, type MadeWorld, makeWorld } from './us-world.ts';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

const VOTER = 'B000001';

function run(world: MadeWorld) {
	const made = makeWorld({ voters: { [VOTER]: ['Baker', 'R', 'TX', 113] }, ...world });
	remove = made.remove;
	const { files, complaints } = usCongressLegislators2022.run(made.folder('us-congress-legislators-2022'));
	return { people: files['people.jsonl']!, complaints: complaints.map(({ reason }) => reason) };
}

/** Votes cast by the voter on these days, three each, so that no day is a slip of the archive. */
function votesOn(...days: string[]): MadeVote[] {
	return days.flatMap((day, index) => {
		const year = Number(day.slice(0, 4));
		const congress = Math.floor((year - 1789) / 2) + 1;
		return [1, 2, 3].map((nth) => ({
			vote_id: `h${index * 3 + nth}-${congress}.${year}`,
			date: `${day}T12:00:00-04:00`,
			votes: { Yea: [VOTER], Nay: [], Present: [], 'Not Voting': [] },
		}));
	});
}

const former = [formerRow({})];

describe('us-congress-legislators-2022', () => {
	it('takes days from Wikidata where the votes agree', () => {
		const { people, complaints } = run({
			former,
			persons: [listed()],
			votes: votesOn('2011-01-05', '2012-12-01', '2013-01-03', '2014-12-10'),
		});
		expect(complaints).toEqual([]);
		expect(people).toMatchObject([
			{
				id: 'bob-baker-q301',
				wikidata: 'Q301',
				name: 'Bob Baker',
				family: 'Baker',
				gender: 'm',
				roles: [
					{
						title: 'Member of the US House of Representatives for Texas',
						office: 'legislator',
						country: 'us',
						start: '2011-01-05',
						end: '2015-01-03',
						checked: '2015-01-03',
					},
				],
				affiliations: [{ name: 'Republican Party (United States)', checked: '2015-01-03' }],
				cites: ['us-congress-legislators-2022-07-28', 'wikidata-2022-08-03', 'us-congress-votes-2026-08-08'],
			},
		]);
	});

	it.each<[string, object, string[], object]>([
		[
			'an open end of 2022 is bounded by the votes',
			{ terms: [{ position: 'United States representative', start: '2021-01-03', end: '' }] },
			['2021-01-03', '2022-12-20'],
			{ start: '2021-01-03', endBy: '2023-01-03', checked: '2022-12-20' },
		],
		[
			'an end that the votes contradict is no end',
			{ terms: [{ position: 'United States representative', start: '2011-01-05', end: '2011-06-01' }] },
			['2011-01-05', '2012-12-01'],
			{ start: '2011-01-05', endBy: '2013-01-03', checked: '2012-12-01' },
		],
		[
			'a list that begins in 1999 says no start',
			{ terms: [{ position: 'United States representative', start: '1999-01-06', end: '2005-01-03' }] },
			['2003-01-07', '2004-12-01'],
			{ end: '2005-01-03', checked: '2005-01-03' },
		],
		[
			'without terms, a start is that of the Congress',
			{ terms: [{ position: 'United States senator', start: '1990-01-03', end: '1991-01-03' }] },
			['2011-01-05', '2012-12-01'],
			{ start: '2011-01-03', endBy: '2013-01-03', checked: '2012-12-01' },
		],
		[
			'without terms, who came later has a year',
			{ terms: [{ position: 'United States senator', start: '1990-01-03', end: '1991-01-03' }] },
			['2011-09-20', '2012-12-01'],
			{ start: '2011', endBy: '2013-01-03', checked: '2012-12-01' },
		],
		[
			'who sat in this Congress and is not in the list of members has left by its day',
			{ terms: [{ position: 'United States representative', start: '2025-01-03', end: '' }] },
			['2025-01-03', '2025-12-18'],
			{ start: '2025-01-03', endBy: '2026-06-15', checked: '2025-12-18' },
		],
	])('%s', (_, changes, days, role) => {
		const { people } = run({ former, persons: [listed(changes)], votes: votesOn(...days) });
		const { title, office, country, ...dates } = people[0]!.roles![0]!;
		expect(dates).toEqual(role);
	});

	it('keeps two services apart', () => {
		const { people } = run({
			former,
			persons: [listed()],
			votes: votesOn('2011-01-05', '2014-12-10', '2019-01-03', '2020-12-01'),
		});
		expect(people[0]!.roles!.map(({ start, end, endBy }) => [start, end ?? endBy])).toEqual([
			['2011-01-05', '2015-01-03'],
			['2019-01-03', '2021-01-03'],
		]);
	});

	it('takes a vote or two after the last Congress for somebody else’s', () => {
		const { people } = run({
			former,
			persons: [listed()],
			votes: [...votesOn('2013-01-03', '2014-12-10'), votesOn('2015-06-09')[0]!],
		});
		expect(people[0]!.roles).toHaveLength(1);
		expect(people[0]!.roles![0]).toMatchObject({ end: '2015-01-03' });
	});

	it.each<[string, string, object[], string | undefined]>([
		['article and birth date', formerRow({}), [listed({ terms: [] })], 'Q301'],
		['article and a seat, though birth dates differ', formerRow({}), [listed({ dob: '1955-03-05' })], 'Q301'],
		['birth date, family name and a seat', formerRow({ article: 'Robert Baker' }), [listed()], 'Q301'],
		[
			'full name, year of birth and a seat',
			formerRow({ born: '1955-09-09', article: 'Bob Baker (politician)' }),
			[listed({ enwiki: 'Bob Baker (American politician)' })],
			'Q301',
		],
		[
			'no one by the surname alone',
			formerRow({ born: '1950-01-01', article: 'Bob X' }),
			[listed()],
			undefined,
		],
		[
			'no one by name alone: a namesake of another birth date without a seat',
			formerRow({ born: '1950-01-01' }),
			[listed({ terms: [] })],
			undefined,
		],
		[
			'no one where two fit',
			formerRow({ article: 'Robert Baker' }),
			[listed(), listed({ qid: 'Q302', enwiki: 'Bill Baker', names: ['Bill Baker'] })],
			undefined,
		],
	])('identity: %s', (_, row, persons, wikidata) => {
		const { people } = run({ former: [row], persons, votes: votesOn('2013-01-03') });
		expect(people[0]!.wikidata).toBe(wikidata);
		if (wikidata === undefined) expect(people[0]!.id).toMatch(/-bioguide-b000001$/);
	});

	it('leaves out who sits now, who never voted, and who is in no table', () => {
		const { people, complaints } = run({
			former: [formerRow({})],
			persons: [listed()],
			votes: [
				{
					vote_id: 'h1-118.2023',
					votes: { Yea: ['A000001', 'Z000009'], Nay: [], Present: [], 'Not Voting': [VOTER] },
				},
			],
		});
		expect(people).toEqual([]);
		expect(complaints).toEqual([]);
	});

	it('reports rows that it cannot read', () => {
		const { complaints } = run({
			former: [formerRow({}).replace('B000001', 'B1'), formerRow({ family: '' }), formerRow({ lis: 'X9' })],
			persons: [listed()],
		});
		expect(complaints).toEqual(['"B1" is no bioguide id', 'B000001 has no full name', '"X9" is no LIS id']);
	});
});
