/**
 * A shard: whole entities whose rows in the index follow one another, written as small as JSON allows. What the
 * index has is not said again (ids, names, the dates and bodies of roles), and what many share is said once:
 *
 *     sources    pages that entities of the shard cite, each once; "{wikidata}" in an address stands for the id of
 *                whoever cites it
 *     titles     of roles, each once
 *     entity     empty lists are left out; an affiliation without `checked` was checked when the entity was, and a
 *                claim without `sources` cites what the entity does (`cites`)
 *     role       the place of its title, or that and what else is its own; the rest is its tenure in the index
 *     family     the last word of the name unless said otherwise, for whoever has one in the index
 *     votes      places in rollcalls.json, by how the vote was cast
 *
 * data/compile/shards.ts writes it; `unpackEntity` is its inverse, but for votes, which come back as stances.
 */
import { stanceOfVote } from '../engine/card/votes.ts';
import type {
	Affiliation,
	Entity,
	EntityId,
	IsoDate,
	Name,
	OutletFacts,
	Role,
	RollCall,
	Source,
	Stance,
	Vote,
} from '../model/entity.ts';
import type { EntityTable } from '../model/lexicon.ts';

export interface Shard {
	format: number;
	/** Of its first row: a shard of another build than the index is refused. */
	first: EntityId;
	sources: Source[];
	titles: string[];
	/** In order of row. */
	entities: PackedEntity[];
}

/** Sources as places in the shard's list. */
export type Packed<T extends { sources: string[] }> = Omit<T, 'sources' | 'checked'> & {
	checked?: IsoDate;
	sources?: number[];
};

/** `of` where the body is no entity of the index. */
export type PackedRole = number | (Packed<Pick<Role, 'endBy' | 'of' | 'sources'>> & { title: number });

export interface PackedEntity extends Pick<Entity, 'checked' | 'domains'> {
	/** Some words of the name: as many last ones, with a negative number first ones; or other words. */
	family?: number | string;
	names?: Name[];
	roles?: PackedRole[];
	affiliations?: Packed<Affiliation>[];
	stances?: Packed<Stance>[];
	outlet?: Packed<OutletFacts>;
	votes?: Partial<Record<Vote['cast'], number[]>>;
	/** What claims cite that name no sources. */
	cites?: number[];
}

/** What an address has in place of the Wikidata id of the entity that cites it. */
export const OWN_ID = '{wikidata}';

const CASTS: readonly Vote['cast'][] = ['yea', 'nay', 'abstained'];

/** Words of a name, as `PackedEntity.family` counts them. */
export function wordsOf(name: string, count: number): string {
	const words = name.split(' ');
	return (count > 0 ? words.slice(-count) : words.slice(0, -count)).join(' ');
}

/**
 * The entity as src/model has it, with its votes as stances.
 * @param row of the entity in `entities`
 * @param rollCalls rollcalls.json; may be empty for an entity without votes
 */
export function unpackEntity(
	shard: Pick<Shard, 'sources' | 'titles'>,
	packed: PackedEntity,
	row: number,
	entities: Pick<EntityTable, 'at'>,
	rollCalls: readonly RollCall[],
): Entity {
	const { id, wikidata, kind, name, family, gender, country, tenures } = entities.at(row);
	const { cites = [], names = [], roles = [], affiliations = [], stances = [], outlet, votes } = packed;
	const sources: Record<string, Source> = {};
	const cited = (places: readonly number[] = cites): string[] =>
		places.map((place) => {
			const source = shard.sources[place]!;
			sources[place] ??= { ...source, url: source.url.replace(OWN_ID, wikidata ?? '') };
			return String(place);
		});
	const role = (given: PackedRole, n: number): Role => {
		const { title, sources: own, ...more } = typeof given === 'number' ? { title: given } : given;
		const { rank: _, of, end, ...tenure } = tenures[n]!;
		return {
			...tenure,
			...(of !== undefined && { of: entities.at(of).id }),
			// Linking takes the one for the other; a reader is told which it is.
			...(end !== undefined && more.endBy === undefined && { end }),
			...more,
			title: shard.titles[title]!,
			sources: cited(own),
		};
	};
	const cast = CASTS.flatMap((how) =>
		(votes?.[how] ?? []).map((place) => {
			const rollCall = rollCalls[place]!;
			const { title, publisher, url, date } = rollCall;
			sources[rollCall.id] = { title, publisher, url, date };
			return stanceOfVote(rollCall, how, [rollCall.id]);
		}),
	);
	const { family: words = 1 } = packed;
	return {
		id,
		...(wikidata !== undefined && { wikidata }),
		kind,
		name,
		...(family !== undefined && { family: typeof words === 'number' ? wordsOf(name, words) : words }),
		names,
		...(gender !== undefined && { gender }),
		...(country !== undefined && { country }),
		...(packed.domains && { domains: packed.domains }),
		roles: roles.map(role),
		affiliations: affiliations.map((affiliation) => ({
			...affiliation,
			checked: affiliation.checked ?? packed.checked,
			sources: cited(affiliation.sources),
		})),
		stances: [...stances.map((stance) => ({ ...stance, sources: cited(stance.sources) })), ...cast],
		...(outlet && { outlet: { ...outlet, sources: cited(outlet.sources) } }),
		sources,
		checked: packed.checked,
	};
}
