import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { STATES } from '../../../data/import/cia-factbook-states.ts';
import { importVotes, type ListEntry, tallyFault, ungaVotes } from '../../../data/import/unga-votes.ts';
import type { RollCall } from '../../../src/model/entity.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dramatis-import-'));
	writeFileSync(join(folder, 'PROVENANCE.md'), '- someone/votes @ 0123abcdef 2021-03-08T23:59:12-05:00\n');
	writeFileSync(join(folder, 'votes-68-262-and-ES-11-1.tsv'), 'resolution\tvote\tstate\n');
	compiled([]);
});
afterEach(() => rmSync(folder, { recursive: true }));

function compiled(calls: object[]): void {
	writeFileSync(
		join(folder, 'unga-1946-2019.jsonl.gz'),
		gzipSync(calls.map((call) => JSON.stringify(call)).join('\n')),
	);
}
const call = (tally: [number, number, number], more: Partial<RollCall> = {}): RollCall => ({
	id: 'unga-1-1',
	body: 'UN General Assembly',
	title: 'A/RES/1/1, Example',
	date: '2012-11-29',
	topic: 'example',
	yea: 'for',
	tally: { yea: tally[0], nay: tally[1], abstained: tally[2] },
	publisher: 'United Nations',
	url: 'https://undocs.org/en/A/RES/1/1',
	...more,
});
const roll = (votes: object, more: object = {}) => ({
	rcid: 7,
	date: '2012-11-29',
	res: 'R/1/1',
	descr: 'Example : resolution',
	votes,
	...more,
});
const run = (calls: RollCall[], entries: ListEntry[]) => {
	const { votes, complaints, provenance } = importVotes(folder, calls, entries);
	return { votes: votes!, complaints: complaints.map(({ reason }) => reason), provenance };
};
const AT_7: ListEntry = { rollCall: 'unga-1-1', rcid: 7, resolution: 'R/1/1' };

describe('compiled roll calls', () => {
	it('become votes of states, by Wikidata id in order of number', () => {
		compiled([roll({ yes: ['FR', 'US', 'DE'], no: ['CU'], abstain: ['IN'] })]);
		expect(run([call([3, 1, 1])], [AT_7])).toMatchObject({
			votes: [{ rollCall: 'unga-1-1', yea: ['Q30', 'Q142', 'Q183'], nay: ['Q241'], abstained: ['Q668'] }],
			complaints: [],
		});
	});

	it('know Serbia as YU, and not the state before it', () => {
		compiled([roll({ yes: ['YU', 'US'] })]);
		expect(run([call([2, 0, 0])], [AT_7]).votes[0]!.yea).toEqual(['Q30', 'Q403']);
		compiled([roll({ yes: ['YU', 'US'] }, { date: '1996-11-12' })]);
		expect(run([call([2, 0, 0], { partial: true })], [AT_7]).votes[0]!.yea).toEqual(['Q30']);
	});

	it.each([
		[
			'another resolution under the number',
			roll({ yes: ['US'] }, { res: 'R/2/2' }),
			'is on R/2/2, not on R/1/1',
		],
		[
			'a vote on a paragraph',
			roll({ yes: ['US'] }, { descr: 'The Acting President: We now come to paragraph 3' }),
			'is a vote on a paragraph',
		],
		['no such vote', roll({ yes: ['US'] }, { rcid: 8 }), 'is not there'],
	])('refuse %s', (_, row, reason) => {
		compiled([row]);
		const { votes, complaints } = run([call([1, 0, 0])], [AT_7]);
		expect(votes).toEqual([]);
		expect(complaints).toEqual([reason, 'no list of its votes']);
	});

	it('a code that is no state is reported, and the rest is kept', () => {
		compiled([roll({ yes: ['US', 'CS'] })]);
		const { votes, complaints } = run([call([2, 0, 0], { partial: true })], [AT_7]);
		expect(votes[0]!.yea).toEqual(['Q30']);
		expect(complaints).toEqual(['"CS" is no state']);
	});
});

describe('tallies', () => {
	const sides = (yea: string, nay = '', abstained = '') => ({
		yea: yea.split(' ').filter(Boolean),
		nay: nay.split(' ').filter(Boolean),
		abstained: abstained.split(' ').filter(Boolean),
	});

	it.each<[string, ReturnType<typeof sides>, RollCall, RegExp | undefined]>([
		['equal', sides('us fr', 'cu'), call([2, 1, 0]), undefined],
		[
			'one short and not said',
			sides('us fr', 'cu'),
			call([3, 1, 0]),
			/short, and the resolution does not say/,
		],
		['one short and said', sides('us fr', 'cu'), call([3, 1, 0], { partial: true }), undefined],
		['too long', sides('us fr', 'cu'), call([1, 1, 0], { partial: true }), /longer than the tally/],
		[
			'full and said to be partial',
			sides('us'),
			call([1, 0, 0], { partial: true }),
			/full, and the resolution says/,
		],
		['on two sides', sides('us', 'us'), call([1, 1, 0]), /us is on two sides/],
	])('%s', (_, list, resolution, fault) => {
		if (fault === undefined) expect(tallyFault(list, resolution)).toBeUndefined();
		else expect(tallyFault(list, resolution)).toMatch(fault);
	});

	it('a list that does not fit is not written', () => {
		const entry: ListEntry = { rollCall: 'unga-1-1', yea: ['us', 'fr'] };
		expect(run([call([1, 0, 0])], [entry])).toMatchObject({ votes: [], complaints: [/longer/] });
	});
});

describe('published lists', () => {
	const source = {
		title: 'How states voted',
		publisher: 'Example',
		url: 'https://example.org/x',
		date: '2022-03-24',
	};

	it('add up, are recorded as far as they go, and are cited', () => {
		const { votes, provenance, complaints } = run(
			[call([140, 2, 38], { partial: true })],
			[
				{ rollCall: 'unga-1-1', source, nay: ['ru', 'by'] },
				{
					rollCall: 'unga-1-1',
					source: { ...source, url: 'https://example.org/y' },
					abstained: ['in'],
					nay: ['by'],
				},
			],
		);
		expect(complaints).toEqual([]);
		expect(votes).toEqual([{ rollCall: 'unga-1-1', yea: [], nay: ['Q159', 'Q184'], abstained: ['Q668'] }]);
		expect(provenance.counts).toMatchObject({ resolutions: 1, partial: 1, positions: 3 });
		expect(Object.keys(provenance.sources)).toEqual(['unga-1-1', 'unga-1-1-2']);
	});

	it('the table of two votes is read by the names of states', () => {
		writeFileSync(
			join(folder, 'votes-68-262-and-ES-11-1.tsv'),
			'resolution\tvote\tstate\nES-11/1\tyes\tDem. Rep. Congo\nES-11/1\tno\tSyria\nES-11/1\tmaybe\tFrance\n',
		);
		const { votes, complaints } = run([call([1, 1, 0])], [{ rollCall: 'unga-1-1', table: 'ES-11/1' }]);
		expect(votes).toEqual([{ rollCall: 'unga-1-1', yea: ['Q974'], nay: ['Q858'] }]);
		expect(complaints).toEqual(['"maybe" of "France" cannot be read']);
	});

	it('a resolution without a list, and a list without a resolution, are reported', () => {
		expect(run([call([1, 0, 0])], [{ rollCall: 'unga-9-9', yea: ['us'] }]).complaints).toEqual([
			'no list of its votes',
			'has a list and is no resolution of data/un-resolutions.json',
		]);
	});
});

const path = join(import.meta.dirname, '../../../../shared/sources/unga-votes');
describe.skipIf(!existsSync(path))('the source in hand', () => {
	it('gives the same twice, sixty resolutions and more, and no complaint but the end of Czechoslovakia', () => {
		const result = ungaVotes.run(path);
		expect(ungaVotes.run(path)).toEqual(result);
		expect(result.complaints.map(({ reason }) => reason)).toEqual(['"CS" is no state']);
		expect(result.votes!.length).toBeGreaterThanOrEqual(60);
	});

	/** The file that defaults what it does not know to "in favour" is right on who voted against. */
	it('agrees on ES-10/22 with the noes of another file', () => {
		const noes = readFileSync(join(path, 'kaartmaker-ES-10-22-2023-12-12.csv'), 'utf8')
			.split('\n')
			.flatMap((line) => /^(.+),\s*AGAINST/i.exec(line)?.[1] ?? [])
			// It lists areas of states as well.
			.flatMap((name) => STATES.find((state) => state.name === name && state.iso !== 'gl')?.wikidata ?? []);
		const vote = ungaVotes.run(path).votes!.find(({ rollCall }) => rollCall === 'unga-es-10-22')!;
		expect(vote.nay).toEqual(expect.arrayContaining(noes));
		expect(noes.length).toBeGreaterThan(5);
	});
});
