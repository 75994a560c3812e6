/**
 * Who voted how. Importers list voters by Wikidata id, one line a roll call; here every voter of the dataset gets
 * the vote, in order of date. Voters who are nobody here, and votes on unknown questions, are counted, not guessed.
 */
import type { EntityId, RollCall, RollCallId, Vote } from '../../src/model/entity.ts';
import type { ImportedEntity, VoteRecord } from '../import/importer.ts';
import { byCodeUnit } from '../load.ts';
import { createKeeper, sameJson } from './kept.ts';

export interface CastVotes {
	/** In the order given; those without votes are the same objects. */
	entities: ImportedEntity[];
	/** Per roll call that has votes: how many of its voters are in the dataset. */
	voters: Map<RollCallId, { yea: number; nay: number; abstained: number; unknown: number }>;
	/** Recorded positions in all. */
	positions: number;
	/** Roll calls with votes that no vocabulary describes. */
	undescribed: RollCallId[];
}

const keep = createKeeper<ImportedEntity, ImportedEntity>((before, now) => sameJson(before.votes, now.votes));

/** @param wikidata id of a voter → entity, merged ids included */
export function castVotes(
	entities: readonly ImportedEntity[],
	votes: readonly VoteRecord[],
	rollCalls: readonly RollCall[],
	wikidata: ReadonlyMap<string, EntityId>,
): CastVotes {
	const described = new Map(rollCalls.map((rollCall) => [rollCall.id, rollCall]));
	const byEntity = new Map<EntityId, Map<RollCallId, Vote>>();
	const voters: CastVotes['voters'] = new Map();
	const undescribed = new Set<RollCallId>();
	let positions = 0;
	for (const record of votes) {
		const { rollCall } = record;
		if (!described.has(rollCall)) {
			undescribed.add(rollCall);
			continue;
		}
		const count = voters.get(rollCall) ?? { yea: 0, nay: 0, abstained: 0, unknown: 0 };
		voters.set(rollCall, count);
		for (const cast of ['yea', 'nay', 'abstained'] as const)
			for (const voter of record[cast] ?? []) {
				const id = wikidata.get(voter);
				if (id === undefined) {
					count.unknown += 1;
					continue;
				}
				const own = byEntity.get(id) ?? new Map<RollCallId, Vote>();
				byEntity.set(id, own);
				// On both sides of one question nobody stands; the check names such lists.
				if (own.has(rollCall)) continue;
				own.set(rollCall, { rollCall, cast });
				count[cast] += 1;
				positions += 1;
			}
	}
	const order = (a: Vote, b: Vote) =>
		byCodeUnit(described.get(a.rollCall)!.date, described.get(b.rollCall)!.date) ||
		byCodeUnit(a.rollCall, b.rollCall);
	return {
		entities: entities.map((entity) => {
			const own = byEntity.get(entity.id);
			return own ? keep(entity, { ...entity, votes: [...own.values()].sort(order) }) : entity;
		}),
		voters,
		positions,
		undescribed: [...undescribed],
	};
}
