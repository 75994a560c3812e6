/**
 * Whole entities as the shards that the extension opens (src/dataset/shard.ts says what they look like): a fixed
 * number of rows each, so that the row of an entity tells its file and all files are about the same size.
 */
import { DATASET_FORMAT, ROWS_PER_SHARD } from '../../src/dataset/layout.ts';
import { OWN_ID, type Packed, type PackedEntity, type Shard } from '../../src/dataset/shard.ts';
import type { Entity, IsoDate, RollCall, RollCallId, Source } from '../../src/model/entity.ts';

/**
 * @param entities as a reader's machine gets them, in order of row
 * @param rollCalls in the order of rollcalls.json
 */
export function shardsOf(entities: readonly Entity[], rollCalls: readonly RollCall[]): Shard[] {
	const places = new Map(rollCalls.map(({ id }, place) => [id, place]));
	const shards: Shard[] = [];
	for (let row = 0; row < entities.length; row += ROWS_PER_SHARD)
		shards.push(shardOf(entities.slice(row, row + ROWS_PER_SHARD), places));
	return shards;
}

function shardOf(entities: readonly Entity[], rollCalls: ReadonlyMap<RollCallId, number>): Shard {
	const sources: Source[] = [];
	const placeOf = new Map<string, number>();
	const place = (source: Source): number => {
		const key = JSON.stringify(source);
		let found = placeOf.get(key);
		if (found === undefined) {
			found = sources.push(source) - 1;
			placeOf.set(key, found);
		}
		return found;
	};
	return {
		format: DATASET_FORMAT,
		sources,
		entities: entities.map((entity) => packEntity(entity, place, rollCalls)),
	};
}

function packEntity(
	entity: Entity,
	place: (source: Source) => number,
	rollCalls: ReadonlyMap<RollCallId, number>,
): PackedEntity {
	const { names, roles, affiliations, stances, outlet, votes = [], sources, ...own } = entity;
	const pack = <T extends { sources: string[]; checked?: IsoDate }>(claim: T): Packed<T> => ({
		...claim,
		sources: claim.sources.map((key) => {
			const source = sources[key];
			if (!source) throw new Error(`"${entity.id}" cites "${key}", which is not among its sources`);
			return place(patterned(source, entity.wikidata));
		}),
	});
	const claims = { roles: roles.map(pack), affiliations: affiliations.map(pack), stances: stances.map(pack) };
	const cites = commonest(
		[...claims.roles, ...claims.affiliations, ...claims.stances].map((claim) => claim.sources!),
	);
	const plain = <T extends { sources: string[]; checked?: IsoDate }>({
		sources: own,
		...claim
	}: Packed<T>) => {
		const { checked, ...rest } = claim as Packed<T>;
		return {
			...rest,
			...(checked !== undefined && checked !== entity.checked && { checked }),
			...(String(own) !== String(cites) && { sources: own }),
		} as Packed<T>;
	};
	const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
	const cast = (how: string) =>
		filled(votes.filter((vote) => vote.cast === how).map(({ rollCall }) => rollCalls.get(rollCall)!));
	// What is undefined is no part of the JSON.
	return {
		...own,
		names: filled(names),
		roles: filled(claims.roles.map(plain)),
		affiliations: filled(claims.affiliations.map(plain)),
		stances: filled(claims.stances.map(plain)),
		...(outlet && { outlet: plain(pack(outlet)) }),
		votes:
			votes.length > 0 ? { yea: cast('yea'), nay: cast('nay'), abstained: cast('abstained') } : undefined,
		cites: filled(cites),
	} as PackedEntity;
}

/** The source with a pattern in place of the id of whoever cites it, so that all who do share one record. */
function patterned(source: Source, wikidata: string | undefined): Source {
	if (wikidata === undefined) return source;
	const url = source.url.replace(new RegExp(`\\b${wikidata}\\b`), OWN_ID);
	return url === source.url ? source : { ...source, url };
}

/** The list that stands most often; the first of several. */
function commonest(lists: readonly number[][]): number[] {
	const counts = new Map<string, { list: number[]; count: number }>();
	for (const list of lists) {
		const known = counts.get(String(list));
		if (known) known.count++;
		else counts.set(String(list), { list, count: 1 });
	}
	let best: { list: number[]; count: number } | undefined;
	for (const entry of counts.values()) if (!best || entry.count > best.count) best = entry;
	return best?.list ?? [];
}
