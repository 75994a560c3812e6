import { expect, it } from 'vitest';
import { positionOf, stanceOfVote } from '../../../src/engine/card/votes.ts';
import type { Position, RollCall, Vote } from '../../../src/model/entity.ts';

it.each<['for' | 'against', Vote['cast'], Position]>([
	['for', 'yea', 'for'],
	['for', 'nay', 'against'],
	['for', 'abstained', 'abstained'],
	['against', 'yea', 'against'],
	['against', 'nay', 'for'],
	['against', 'abstained', 'abstained'],
])('where a yea is %s, %s is %s', (yea, cast, position) => expect(positionOf({ yea }, cast)).toBe(position));

const CALL: RollCall = {
	id: 'us-house-2024-151',
	body: 'US House of Representatives',
	title: 'H.R. 8035, Ukraine Security Supplemental Appropriations Act, 2024',
	date: '2024-04-20',
	topic: 'arms-supplies-to-ukraine',
	yea: 'for',
	tally: { yea: 311, nay: 112, abstained: 1 },
	publisher: 'Office of the Clerk',
	url: 'https://clerk.example/151',
};

it.each<[Vote['cast'], Partial<RollCall>, string]>([
	['yea', {}, 'Voted for H.R. 8035, Ukraine Security Supplemental Appropriations Act, 2024.'],
	['nay', {}, 'Voted against H.R. 8035, Ukraine Security Supplemental Appropriations Act, 2024.'],
	[
		'abstained',
		{ title: 'A/RES/ES-11/1, Aggression against Ukraine' },
		'Abstained on A/RES/ES-11/1, Aggression against Ukraine.',
	],
	[
		'yea',
		{ title: 'S. 1', meaning: 'a motion to table the bill' },
		'Voted for S. 1 (a motion to table the bill).',
	],
	['nay', { title: 'To end the embargo.' }, 'Voted against To end the embargo.'],
])('%s reads as a sentence', (cast, changes, statement) => {
	const stance = stanceOfVote({ ...CALL, ...changes }, cast, ['vote']);
	expect(stance.statement).toBe(statement);
	expect(stance).toMatchObject({ topic: CALL.topic, date: CALL.date, rollCall: CALL.id, sources: ['vote'] });
});
