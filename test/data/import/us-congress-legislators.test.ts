import { afterEach, describe, expect, it } from 'vitest';
import { leadershipTitle, seatTitle } from '../../../data/import/us-congress.ts';
import { usCongressLegislators } from '../../../data/import/us-congress-legislators.ts';
import { type MadeWorld, makeWorld } from './us-world.ts';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

function run(world: MadeWorld = {}) {
	const made = makeWorld(world);
	remove = made.remove;
	const { files, complaints, provenance } = usCongressLegislators.run(made.folder('us-congress-legislators'));
	return {
		people: files['people.jsonl']!,
		complaints: complaints.map(({ place, reason }) => `${place} ${reason}`),
		provenance,
	};
}

const member = (terms: string, id = 'bioguide: C000003\n    wikidata: Q103') => `- id:
    ${id}
  name:
    first: Cal
    last: Cole
  bio:
    gender: M
  terms:
${terms}`;
const term = (start: string, end: string, more = 'party: Republican') =>
	`  - type: rep\n    start: '${start}'\n    end: '${end}'\n    state: TX\n    ${more}\n`;

describe('us-congress-legislators', () => {
	it('joins terms that follow one another; a term that runs on has no end', () => {
		const { people, complaints } = run();
		expect(complaints).toEqual([]);
		expect(people[0]).toEqual({
			id: 'ann-able-q101',
			wikidata: 'Q101',
			kind: 'person',
			name: 'Ann Able',
			family: 'Able',
			gender: 'f',
			names: [{ name: 'Ann B. Able', kind: 'also' }],
			country: 'us',
			born: '1960-01-02',
			roles: [
				{
					title: 'Member of the US House of Representatives for Ohio',
					office: 'legislator',
					country: 'us',
					start: '2013-01-03',
					end: '2017-01-03',
					checked: '2017-01-03',
				},
				{
					title: 'United States Senator for Ohio',
					office: 'legislator',
					country: 'us',
					start: '2021-01-03',
				},
				{
					title: 'Minority Leader of the United States Senate',
					office: 'legislator',
					country: 'us',
					start: '2025-01-03',
				},
			],
			affiliations: [{ name: 'Democratic Party (United States)' }],
			cites: ['us-congress-legislators-2026-06-15'],
			checked: '2026-06-15',
		});
	});

	it('has presidents and vice presidents since 1945 and none before', () => {
		const { people, provenance } = run();
		expect(people.map(({ name }) => name)).toEqual(['Ann Able', 'Vic Vice']);
		expect(people[1]!.roles).toEqual([
			{
				title: 'Vice President of the United States',
				office: 'vice-head-of-state',
				of: 'united-states',
				country: 'us',
				start: '2021-01-20',
				end: '2025-01-20',
				checked: '2025-01-20',
			},
		]);
		expect(provenance.date).toBe('2026-06-15');
	});

	it('keeps a gap between terms', () => {
		const { people } = run({
			sitting: member(term('2001-01-03', '2003-01-03') + term('2011-01-05', '2013-01-03')),
		});
		expect(people[0]!.roles!.map(({ start, end }) => [start, end])).toEqual([
			['2001-01-03', '2003-01-03'],
			['2011-01-05', '2013-01-03'],
		]);
	});

	it('dates parties only where one was left for another', () => {
		const { people } = run({
			sitting: member(term('2019-01-03', '2021-01-03', 'party: Democrat') + term('2021-01-03', '2027-01-03')),
		});
		expect(people[0]!.affiliations).toEqual([
			{ name: 'Democratic Party (United States)', end: '2021-01-03', checked: '2021-01-03' },
			{ name: 'Republican Party (United States)', start: '2021-01-03' },
		]);
	});

	it.each([
		[
			term('2013-01-03', '2011-01-03') + term('2013-01-03', '2015-01-03'),
			'a term ends on 2011-01-03, before it starts on 2013-01-03; it is left out',
			1,
		],
		[
			term('1990s', '2015-01-03') + term('2013-01-03', '2015-01-03'),
			'a term from "1990s" to "2015-01-03" is no span of days; it is left out',
			1,
		],
		[
			term('2013-01-03', '2011-01-03'),
			'a term ends on 2011-01-03, before it starts on 2013-01-03; it is left out',
			0,
		],
		[term('2013-01-03', '2015-01-03').replace('TX', 'QQ'), '"rep" of "QQ" is no seat in Congress', 0],
	])('a malformed term is reported and sinks nothing (%#)', (terms, reason, kept) => {
		const { people, complaints } = run({ sitting: member(terms) });
		expect(complaints[0]).toBe(`legislators-current.yaml:C000003 ${reason}`);
		expect(people.filter(({ name }) => name === 'Cal Cole')).toHaveLength(kept);
	});

	it('knows a member without a Wikidata id by the bioguide id', () => {
		const { people, complaints } = run({
			sitting: member(term('2013-01-03', '2015-01-03'), 'bioguide: C000003'),
		});
		expect(people[0]!.id).toBe('cal-cole-bioguide-c000003');
		expect(complaints).toEqual([
			'legislators-current.yaml:C000003 has no Wikidata id; known by the bioguide id',
		]);
	});

	it.each([
		['rep', 'TX', 'Member of the US House of Representatives for Texas'],
		['sen', 'TX', 'United States Senator for Texas'],
		['rep', 'DC', 'Delegate to the US House of Representatives for the District of Columbia'],
		['rep', 'PR', 'Resident Commissioner of Puerto Rico in the US House of Representatives'],
		['sen', 'GU', undefined],
	] as const)('%s of %s', (seat, state, title) => {
		expect(seatTitle(seat, state)).toBe(title);
	});

	it.each([
		['Speaker of the House', 'Speaker of the US House of Representatives'],
		['House Majority Whip', 'Majority Whip of the US House of Representatives'],
		['Senate Democratic Conference Vice Chair', 'Vice Chair of the Senate Democratic Conference'],
		['Senate Democratic Outreach Chair', undefined],
	])('%s', (title, written) => {
		expect(leadershipTitle(title)).toBe(written);
	});
});
