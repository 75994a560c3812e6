/**
 * Who voted how in the roll calls that data/roll-calls.json names. Voters are joined by id alone: bioguide in the
 * House, LIS in the Senate, and the vice president of the day in a tie. Whoever has no id in the tables is left
 * out and counted. A roll call whose count differs from its official tally is left out and reported.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBefore } from '../../src/engine/dates.ts';
import type { IsoDate, RollCall } from '../../src/model/entity.ts';
import { byCodeUnit, readJson } from '../load.ts';
import type { Complaint, Importer, ImportResult, VoteRecord } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';
import { readIdentities } from './us-identities.ts';
import { readMembers, soughtMember } from './us-members.ts';
import { readSittingIds } from './us-sitting.ts';
import { type ArchivedVote, castOf, readVoteArchive } from './us-vote-archive.ts';

const ROLL_CALLS = 'roll-calls.json';
const ADDRESS = 'https://github.com/Hear-Ye/congress-data';

export const usCongressVotes: Importer = {
	name: 'us-congress-votes',
	run: (folder) => importVotes(folder, readJson(process.cwd(), ROLL_CALLS) as RollCall[]),
};

/** @param rollCalls those to be read; others in the archive are passed over */
export function importVotes(folder: string, rollCalls: readonly RollCall[]): ImportResult {
	const { version, date } = snapshotOf(folder);
	const complaints: Complaint[] = [];
	const wanted = new Map(rollCalls.map((rollCall) => [rollCall.id, rollCall]));
	const voterOn = voterIds(folder);
	const votes: VoteRecord[] = [];
	const unnamed = new Map<string, number>();
	let archived = 0;
	readVoteArchive(folder, complaints, (vote) => {
		archived += 1;
		const rollCall = wanted.get(vote.id);
		if (!rollCall) return;
		wanted.delete(vote.id);
		const fault = faultOf(vote, rollCall);
		const cast = castOf(vote.votes);
		if (fault !== undefined || typeof cast === 'string') {
			complaints.push({ place: vote.place, reason: `${vote.id} ${fault}; it is left out` });
			return;
		}
		const seen = new Set<string>();
		const named = (voters: readonly string[]) =>
			voters
				.flatMap((voter) => {
					const known = voterOn(voter, vote.date);
					if (known === undefined) {
						unnamed.set(voter, (unnamed.get(voter) ?? 0) + 1);
						return [];
					}
					const { id, died } = known;
					if (died !== undefined && isBefore(died, vote.date)) {
						complaints.push({
							place: vote.place,
							reason: `${vote.id} has a vote of ${voter}, who died on ${died}`,
						});
						return [];
					}
					if (seen.has(id)) {
						complaints.push({ place: vote.place, reason: `${vote.id} has two votes of ${id} (${voter})` });
						return [];
					}
					seen.add(id);
					return [id];
				})
				.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
		const abstained = named(cast.abstained);
		votes.push({
			rollCall: vote.id,
			yea: named(cast.yea),
			nay: named(cast.nay),
			...(abstained.length > 0 && { abstained }),
		});
	});
	for (const id of wanted.keys())
		if (id.startsWith('us-'))
			complaints.push({ place: `data/${ROLL_CALLS}`, reason: `${id} is not in the archive` });
	const shown = readVoters(folder);
	for (const [voter, count] of [...unnamed].sort(([a], [b]) => byCodeUnit(a, b)))
		complaints.push({
			place: `voters.json:${voter}`,
			reason: `"${shown[voter]?.[0] ?? 'no name'}" has no Wikidata id by any table; ${count} votes left out`,
		});
	votes.sort((a, b) => byCodeUnit(a.rollCall, b.rollCall));
	const lists = votes.flatMap(({ yea, nay, abstained = [] }) => [yea, nay, abstained]);
	return {
		files: {},
		votes,
		provenance: {
			source: 'us-congress-votes',
			publisher: 'Hear-Ye/congress-data, from the Clerk of the House and the Senate',
			url: ADDRESS,
			version,
			date,
			licence: 'CC0-1.0',
			counts: {
				'roll calls in the archive': archived,
				'roll calls': votes.length,
				positions: lists.reduce((sum, list) => sum + list.length, 0),
				voters: new Set(lists.flat()).size,
				'voters without a Wikidata id': unnamed.size,
				'positions left out': [...unnamed.values()].reduce((sum, count) => sum + count, 0),
				complaints: complaints.length,
			},
			sources: {},
		},
		complaints,
	};
}

/** Categories in which a bill or nomination is decided; in others the roll call must say what was. */
const DECIDING = new Set([
	'passage',
	'passage-suspension',
	'nomination',
	'treaty',
	'impeachment',
	'conviction',
	'veto-override',
]);

/** Why a roll call cannot be read as the list of roll calls has it. */
function faultOf(vote: ArchivedVote, rollCall: RollCall): string | undefined {
	const cast = castOf(vote.votes);
	if (typeof cast === 'string') return `offers "${cast}" beside yea and nay`;
	const { tally } = rollCall;
	const differs = (['yea', 'nay', 'abstained'] as const).find(
		(side) => cast[side].length !== (tally[side] ?? 0),
	);
	if (differs) return `has ${cast[differs].length} ${differs}, and ${tally[differs] ?? 0} in ${ROLL_CALLS}`;
	if (vote.date !== rollCall.date) return `is of ${vote.date}, and of ${rollCall.date} in ${ROLL_CALLS}`;
	if (vote.url !== rollCall.url) return `has the address ${vote.url}, and ${rollCall.url} in ${ROLL_CALLS}`;
	if (!DECIDING.has(vote.category) && rollCall.meaning === undefined)
		return `is a vote of category "${vote.category}" and has no "meaning" in ${ROLL_CALLS}`;
	// The rule under which a bill comes up is a resolution that passes too, and is no vote on the bill.
	if (/\b(?:Providing for (?:the )?consideration|Waiving points of order)/i.test(vote.question))
		return 'is about the rule for a bill, not about the bill';
	return undefined;
}

function readVoters(folder: string): Record<string, [string, string, string, number]> {
	return JSON.parse(readFileSync(join(folder, 'voters.json'), 'utf8')) as Record<
		string,
		[string, string, string, number]
	>;
}

interface KnownVoter {
	/** Wikidata id. */
	id: string;
	/** The archive gives two votes of Doris Matsui's to Robert Matsui, who had died. */
	died?: IsoDate;
}

/** @returns who a voter is on a day, or undefined */
function voterIds(folder: string): (voter: string, date: IsoDate) => KnownVoter | undefined {
	const sitting = readSittingIds(folder);
	const members = readMembers(join(folder, '..', 'us-congress-legislators-2022'), []);
	const { identities } = readIdentities(folder);
	const found = new Map<string, KnownVoter | undefined>();
	const lookUp = (voter: string): KnownVoter | undefined => {
		const member = members.get(voter);
		const current =
			sitting.members.get(voter) ??
			sitting.executive.get(voter) ??
			(member && sitting.members.get(member.bioguide));
		if (current !== undefined) return { id: current };
		const person = member && identities.find(soughtMember(member));
		return person && { id: person.wikidata, ...(person.died !== undefined && { died: person.died }) };
	};
	return (voter, date) => {
		if (voter === 'VP') {
			const vice = sitting.vicePresidents.find(({ start, end }) => start <= date && date < end);
			return vice && { id: vice.wikidata };
		}
		if (!found.has(voter)) found.set(voter, lookUp(voter));
		return found.get(voter);
	};
}
