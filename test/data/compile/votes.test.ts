import { expect, it } from 'vitest';
import { castVotes } from '../../../data/compile/votes.ts';
import type { RollCall } from '../../../src/model/entity.ts';
import { person } from '../lint/entry.ts';

const call = (id: string, date: string): RollCall => ({
	id,
	body: 'House',
	title: 'H.R. 1, An Act',
	date,
	topic: 'arms',
	yea: 'for',
	tally: { yea: 2, nay: 1 },
	publisher: 'House',
	url: 'https://house.example/1',
});

it('gives votes to voters in order of date and counts the rest', () => {
	const entities = [person({ wikidata: 'Q1' }), person({ id: 'b', wikidata: 'Q2' }), person({ id: 'c' })];
	const { voters, positions, undescribed, ...cast } = castVotes(
		entities,
		[
			{ rollCall: 'later', yea: ['Q1', 'Q9'], nay: [] },
			{ rollCall: 'early', yea: ['Q1'], nay: ['Q1'], abstained: ['Q2'] },
			{ rollCall: 'unknown', yea: ['Q1'], nay: [] },
		],
		[call('later', '2024-04-20'), call('early', '2022')],
		new Map([
			['Q1', 'jane-roe'],
			['Q2', 'b'],
		]),
	);
	expect(cast.entities.map(({ votes }) => votes)).toEqual([
		[
			{ rollCall: 'early', cast: 'yea' },
			{ rollCall: 'later', cast: 'yea' },
		],
		[{ rollCall: 'early', cast: 'abstained' }],
		undefined,
	]);
	expect(cast.entities[2]).toBe(entities[2]);
	expect(positions).toBe(3);
	expect(undescribed).toEqual(['unknown']);
	expect(voters.get('later')).toEqual({ yea: 1, nay: 0, abstained: 0, unknown: 1 });
});
