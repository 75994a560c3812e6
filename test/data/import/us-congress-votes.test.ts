import { afterEach, describe, expect, it } from 'vitest';
import { importVotes } from '../../../data/import/us-congress-votes.ts';
import { castOf } from '../../../data/import/us-vote-archive.ts';
import type { RollCall } from '../../../src/model/entity.ts';
import { formerRow, listed, type MadeVote, type MadeWorld, makeWorld } from './us-world.ts';

let remove: (() => void) | undefined;
afterEach(() => remove?.());

const rollCall = (changes: Partial<RollCall> = {}): RollCall => ({
	id: 'us-house-2024-7',
	body: 'US House of Representatives',
	title: 'H.R. 1, A Made-up Act',
	date: '2024-05-05',
	topic: 'tiktok-ban',
	yea: 'for',
	tally: { yea: 1, nay: 1 },
	publisher: 'Clerk of the US House of Representatives',
	url: 'https://example.org/h7-118.2024.xml',
	...changes,
});
const vote = (changes: Partial<MadeVote> = {}): MadeVote => ({
	vote_id: 'h7-118.2024',
	votes: { Yea: ['A000001'], Nay: ['B000001'], Present: [], 'Not Voting': ['C000009'] },
	...changes,
});

function run(world: MadeWorld, rollCalls: RollCall[] = [rollCall()]) {
	const made = makeWorld({
		former: [formerRow({})],
		persons: [listed()],
		voters: { Z000009: ['Zed (OH)', 'R', 'OH', 118] },
		...world,
	});
	remove = made.remove;
	const { votes, complaints, provenance } = importVotes(made.folder('us-congress-votes'), rollCalls);
	return {
		votes: votes!,
		complaints: complaints.map(({ place, reason }) => `${place} ${reason}`),
		counts: provenance.counts,
	};
}

describe('us-congress-votes', () => {
	it('records who voted how, by Wikidata id; not voting is no vote', () => {
		const { votes, complaints, counts } = run({ votes: [vote()] });
		expect(complaints).toEqual([]);
		expect(votes).toEqual([{ rollCall: 'us-house-2024-7', yea: ['Q101'], nay: ['Q301'] }]);
		expect(counts).toMatchObject({
			'roll calls in the archive': 1,
			'roll calls': 1,
			positions: 2,
			voters: 2,
		});
	});

	it('reads a senator by the LIS id', () => {
		const { votes } = run(
			{ votes: [vote({ vote_id: 's7-118.2024', votes: { Yea: ['S901'], Nay: [], Present: [] } })] },
			[
				rollCall({
					id: 'us-senate-2024-7',
					url: 'https://example.org/s7-118.2024.xml',
					tally: { yea: 1, nay: 0 },
				}),
			],
		);
		expect(votes).toEqual([{ rollCall: 'us-senate-2024-7', yea: ['Q101'], nay: [] }]);
	});

	it('gives a vote in a tie to the vice president of the day', () => {
		const { votes } = run(
			{ votes: [vote({ votes: { Yea: ['A000001', 'VP'], Nay: ['B000001'], Present: [] } })] },
			[rollCall({ tally: { yea: 2, nay: 1 } })],
		);
		expect(votes[0]!.yea).toEqual(['Q101', 'Q201']);
	});

	it('takes "present" for an abstention on record', () => {
		const { votes } = run({ votes: [vote({ votes: { Aye: ['A000001'], No: [], Present: ['B000001'] } })] }, [
			rollCall({ tally: { yea: 1, nay: 0, abstained: 1 } }),
		]);
		expect(votes).toEqual([{ rollCall: 'us-house-2024-7', yea: ['Q101'], nay: [], abstained: ['Q301'] }]);
	});

	it('leaves out and counts a voter without an id; a surname is never enough', () => {
		const { votes, complaints, counts } = run({
			former: [formerRow({ family: 'Zed', given: 'Bob' })],
			votes: [vote({ votes: { Yea: ['A000001'], Nay: ['Z000009'], Present: [] } })],
		});
		expect(votes[0]!.nay).toEqual([]);
		expect(complaints).toEqual([
			'voters.json:Z000009 "Zed (OH)" has no Wikidata id by any table; 1 votes left out',
		]);
		expect(counts).toMatchObject({ 'voters without a Wikidata id': 1, 'positions left out': 1 });
	});

	it('does not let the dead vote', () => {
		const { votes, complaints } = run({ persons: [listed({ dod: '2024-01-01' })], votes: [vote()] });
		expect(votes[0]!.nay).toEqual([]);
		expect(complaints).toEqual([
			'votes-118.jsonl.gz:1 us-house-2024-7 has a vote of B000001, who died on 2024-01-01',
		]);
	});

	it('lets nobody vote twice', () => {
		const { votes, complaints } = run(
			{ votes: [vote({ votes: { Yea: ['A000001', 'S901'], Nay: ['B000001'], Present: [] } })] },
			[rollCall({ tally: { yea: 2, nay: 1 } })],
		);
		expect(votes[0]!.yea).toEqual(['Q101']);
		expect(complaints[0]).toMatch('has two votes of Q101 (S901)');
	});

	it.each<[string, Partial<MadeVote>, Partial<RollCall>, string]>([
		['a tally that differs', {}, { tally: { yea: 2, nay: 1 } }, 'has 1 yea, and 2 in roll-calls.json'],
		[
			'another date',
			{ date: '2024-05-06T12:00:00-04:00' },
			{},
			'is of 2024-05-06, and of 2024-05-05 in roll-calls.json',
		],
		[
			'another address',
			{},
			{ url: 'https://example.org/other.xml' },
			'has the address https://example.org/h7-118.2024.xml, and https://example.org/other.xml in roll-calls.json',
		],
		[
			'the election of a Speaker',
			{ votes: { Able: ['A000001'], Baker: ['B000001'], Present: [] } },
			{},
			'offers "Able" beside yea and nay',
		],
		[
			'the end of debate',
			{ category: 'cloture' },
			{},
			'is a vote of category "cloture" and has no "meaning" in roll-calls.json',
		],
		[
			'the rule for a bill',
			{ question: 'On Agreeing to the Resolution: H RES 1 Providing for consideration of the bill (H.R. 1)' },
			{},
			'is about the rule for a bill, not about the bill',
		],
	])('leaves out a roll call: %s', (_, changes, described, reason) => {
		const { votes, complaints } = run({ votes: [vote(changes)] }, [rollCall(described)]);
		expect(votes).toEqual([]);
		expect(complaints[0]).toBe(`votes-118.jsonl.gz:1 us-house-2024-7 ${reason}; it is left out`);
	});

	it('keeps a vote to end debate whose meaning is told', () => {
		const { votes } = run({ votes: [vote({ category: 'cloture' })] }, [
			rollCall({ meaning: 'Vote to end debate.' }),
		]);
		expect(votes).toHaveLength(1);
	});

	it('reports lines that it cannot read, and roll calls that it does not find', () => {
		const { votes, complaints } = run(
			{ votes: ['{"vote_id":', JSON.stringify({ vote_id: 'x', votes: {} }), vote()] },
			[rollCall(), rollCall({ id: 'us-house-2024-8' }), rollCall({ id: 'unga-es-11-1' })],
		);
		expect(votes).toHaveLength(1);
		expect(complaints).toEqual([
			expect.stringMatching(/^votes-118\.jsonl\.gz:1 is no JSON/),
			expect.stringMatching(/^votes-118\.jsonl\.gz:2 "x" is not/),
			'data/roll-calls.json us-house-2024-8 is not in the archive',
		]);
	});

	it.each([
		[
			{ Yea: ['a'], Nay: ['b'] },
			{ yea: ['a'], nay: ['b'], abstained: [] },
		],
		[
			{ Aye: ['a'], No: ['b'], 'Not Voting': ['c'] },
			{ yea: ['a'], nay: ['b'], abstained: [] },
		],
		[
			{ Guilty: ['a'], 'Not Guilty': ['b'], Present: ['c'] },
			{ yea: ['a'], nay: ['b'], abstained: ['c'] },
		],
		[{ Jeffries: ['a'], Present: [] }, 'Jeffries'],
	])('%j', (votes, cast) => {
		expect(castOf(votes as Record<string, string[]>)).toEqual(cast);
	});
});
