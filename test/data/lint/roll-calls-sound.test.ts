import { expect, it } from 'vitest';
import type { VoteRecord } from '../../../data/import/importer.ts';
import { rollCallsSound } from '../../../data/lint/roll-calls-sound.ts';
import type { RollCall } from '../../../src/model/entity.ts';
import { foundIn, world } from './entry.ts';

const CALL: RollCall = {
	id: 'us-house-2024-151',
	body: 'US House of Representatives',
	title: 'H.R. 8035',
	date: '2024-04-20',
	topic: 'arms',
	yea: 'for',
	tally: { yea: 2, nay: 1 },
	publisher: 'Clerk of the House',
	url: 'https://clerk.example/151',
};

function found(calls: RollCall[], votes: VoteRecord[] = [], undescribed: string[] = []): string[] {
	const base = world([]);
	return foundIn(rollCallsSound, [], {
		rollCalls: [{ file: 'data/roll-calls.json', calls }],
		world: {
			...base,
			imported: { ...base.imported, votes },
			votes: { ...base.votes, undescribed },
		},
	}).map((line) => line.replace('data/roll-calls.json ', ''));
}

it.each<[string, RollCall[], VoteRecord[], string[]]>([
	['a sound vote', [CALL], [{ rollCall: CALL.id, yea: ['Q1', 'Q2'], nay: ['Q3'] }], []],
	['one id twice', [CALL, CALL], [], ['[1].id: is there already (data/roll-calls.json [0])']],
	['an unknown topic', [{ ...CALL, topic: 'x' }], [], ['[0].topic: is no topic']],
	['a date that is none', [{ ...CALL, date: '2024-02-30' }], [], ['[0].date: has no such day']],
	['a date to come', [{ ...CALL, date: '2030' }], [], ['[0].date: lies in the future']],
	['an empty tally', [{ ...CALL, tally: { yea: 0, nay: 0 } }], [], ['[0].tally: counts nobody']],
	[
		'more voters than were counted',
		[CALL],
		[{ rollCall: CALL.id, yea: ['Q1'], nay: ['Q3', 'Q4'] }],
		['[0].tally: is less than the voters listed'],
	],
	[
		'a voter on both sides',
		[CALL],
		[{ rollCall: CALL.id, yea: ['Q1', 'Q2'], nay: ['Q1'] }],
		['[0].id: has voters who are listed twice'],
	],
	[
		'fewer voters, as a note',
		[CALL],
		[{ rollCall: CALL.id, yea: ['Q1'], nay: [] }],
		[': has 1 votes with fewer voters listed than were counted'],
	],
	[
		'fewer voters, and it says so',
		[{ ...CALL, partial: true }],
		[{ rollCall: CALL.id, yea: ['Q1'], nay: [] }],
		[],
	],
])('%s', (_, calls, votes, expected) => {
	expect(found(calls, votes)).toEqual(expected);
});

it('names votes that nobody described', () => {
	expect(found([CALL], [], ['x'])).toEqual([': does not describe a vote that importers list voters for']);
});
