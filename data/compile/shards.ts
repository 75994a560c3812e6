/**
 * Whole entities as the shards that the extension opens (src/dataset/shard.ts says what they look like): a fixed
 * number of rows each, so that the row of an entity tells its file and all files are about the same size.
 */
import { DATASET_FORMAT, ROWS_PER_SHARD } from '../../src/dataset/layout.ts';
import {
	OWN_ID,
	type Packed,
	type PackedEntity,
	type PackedRole,
	type Shard,
	wordsOf,
} from '../../src/dataset/shard.ts';
import type { Entity, IsoDate, Role, RollCall, RollCallId, Source } from '../../src/model/entity.ts';
import type { EntityFacts } from '../../src/model/lexicon.ts';

/**
 * @param entities as a reader's machine gets them, in order of row
 * @param facts what the index has of each
 * @param rollCalls in the order of rollcalls.json
 */
export function shardsOf(
	entities: readonly Entity[],
	facts: readonly EntityFacts[],
	rollCalls: readonly RollCall[],
): Shard[] {
	const places = new Map(rollCalls.map(({ id }, place) => [id, place]));
	const shards: Shard[] = [];
	for (let row = 0; row < entities.length; row += ROWS_PER_SHARD) {
		const own = entities.slice(row, row + ROWS_PER_SHARD);
		const sources = numbered<Source>();
		const titles = numbered<string>();
		const packed = own.map((entity, n) =>
			packEntity(entity, facts[row + n]!, { sources, titles, rollCalls: places }),
		);
		shards.push({
			...{ format: DATASET_FORMAT, first: own[0]!.id },
			...{ sources: sources.items, titles: titles.items, entities: packed },
		});
	}
	return shards;
}

/** What a shard says once. */
interface Shared {
	sources: Numbered<Source>;
	titles: Numbered<string>;
	rollCalls: ReadonlyMap<RollCallId, number>;
}

interface Numbered<T> {
	items: T[];
	/** Place of an item, which is added where it is new. */
	place(item: T): number;
}

function numbered<T>(): Numbered<T> {
	const places = new Map<string, number>();
	const items: T[] = [];
	return {
		items,
		place(item) {
			const key = typeof item === 'string' ? item : JSON.stringify(item);
			let place = places.get(key);
			if (place === undefined) {
				place = items.push(item) - 1;
				places.set(key, place);
			}
			return place;
		},
	};
}

type Claim = { sources: string[]; checked?: IsoDate };

function packEntity(entity: Entity, facts: EntityFacts, shared: Shared): PackedEntity {
	const { roles, affiliations, stances, outlet, votes = [], checked } = entity;
	// A member of twenty parliaments cites one page twenty times.
	const placeByKey = new Map<string, number>();
	const places = (claim: Claim): number[] =>
		claim.sources.map((key) => {
			let place = placeByKey.get(key);
			if (place === undefined) {
				const source = entity.sources[key];
				if (!source) throw new Error(`"${entity.id}" cites "${key}", which is not among its sources`);
				place = shared.sources.place(patterned(source, entity.wikidata));
				placeByKey.set(key, place);
			}
			return place;
		});
	const cites = commonest([...roles, ...affiliations, ...stances].map(places));
	const own = (claim: Claim) => {
		const cited = places(claim);
		return String(cited) === String(cites) ? {} : { sources: cited };
	};
	const pack = <T extends Claim>({ sources, checked: seen, ...claim }: T): Packed<T> => ({
		...claim,
		...(seen !== undefined && seen !== checked && { checked: seen }),
		...own({ sources }),
	});
	const filled = <T>(list: T[]): T[] | undefined => (list.length > 0 ? list : undefined);
	const cast = (how: string) =>
		filled(votes.filter((vote) => vote.cast === how).map(({ rollCall }) => shared.rollCalls.get(rollCall)!));
	// What is undefined is no part of the JSON.
	return {
		family: familyCode(entity),
		names: filled(entity.names),
		domains: entity.domains,
		roles: filled(roles.map((role, n) => packRole(role, facts.tenures[n]!, own(role), shared.titles))),
		affiliations: filled(affiliations.map(pack)),
		stances: filled(stances.map(pack)),
		...(outlet && { outlet: pack(outlet) }),
		votes:
			votes.length > 0 ? { yea: cast('yea'), nay: cast('nay'), abstained: cast('abstained') } : undefined,
		cites: filled(cites),
		checked,
	} as PackedEntity;
}

/** Undefined for the last word of the name, and for nobody's. */
function familyCode({ name, family }: Entity): number | string | undefined {
	if (family === undefined) return undefined;
	const most = name.split(' ').length;
	for (let count = 1; count <= most; count++)
		for (const signed of [count, -count])
			if (wordsOf(name, signed) === family) return signed === 1 ? undefined : signed;
	return family;
}

function packRole(
	role: Role,
	tenure: EntityFacts['tenures'][number],
	own: { sources?: number[] },
	titles: Numbered<string>,
): PackedRole {
	const { endBy, of } = role;
	for (const key of ['office', 'country', 'start', 'checked'] as const)
		if (role[key] !== tenure[key]) throw new Error(`"${role.title}" is not what the index has as its tenure`);
	if ((role.end ?? endBy) !== tenure.end) throw new Error(`"${role.title}" ends otherwise in the index`);
	const more = {
		...(endBy !== undefined && { endBy }),
		...(of !== undefined && tenure.of === undefined && { of }),
		...own,
	};
	const title = titles.place(role.title);
	return Object.keys(more).length === 0 ? title : { title, ...more };
}

/** The source with a pattern in place of the id of whoever cites it, so that all who do share one record. */
function patterned(source: Source, wikidata: string | undefined): Source {
	if (wikidata === undefined) return source;
	const { url } = source;
	const at = url.indexOf(wikidata);
	if (at < 0) return source;
	const [before, after] = [url.slice(0, at), url.slice(at + wikidata.length)];
	// Q1 is not in Q12. A regular expression for every source of 110,000 people took two seconds.
	if (/\w$/.test(before) || /^\w/.test(after)) return source;
	return { ...source, url: `${before}${OWN_ID}${after}` };
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
