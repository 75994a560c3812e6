/**
 * A shard: whole entities whose rows in the index follow one another, written as small as JSON allows. What many
 * claims share is said once:
 *
 *     sources    pages that entities of the shard cite, each once; "{wikidata}" in an address stands for the id of
 *                whoever cites it
 *     entity     empty lists are left out; a role or affiliation without `checked` was checked when the entity was,
 *                and one without `sources` cites what the entity does (`cites`)
 *     votes      places in rollcalls.json, by how the vote was cast
 *
 * Sources and roll calls are places in their lists. data/compile/shards.ts writes it; `unpackEntity` is its inverse,
 * but for votes, which come back as stances.
 */
import { stanceOfVote } from '../engine/votes.ts';
import type {
	Affiliation,
	Entity,
	IsoDate,
	Name,
	OutletFacts,
	Role,
	RollCall,
	Source,
	Stance,
	Vote,
} from '../model/entity.ts';

export interface Shard {
	format: number;
	sources: Source[];
	/** In order of row. */
	entities: PackedEntity[];
}

/** Sources as places in the shard's list. */
export type Packed<T extends { sources: string[] }> = Omit<T, 'sources' | 'checked'> & {
	checked?: IsoDate;
	sources?: number[];
};

export interface PackedEntity
	extends Omit<Entity, 'names' | 'roles' | 'affiliations' | 'stances' | 'outlet' | 'votes' | 'sources'> {
	names?: Name[];
	roles?: Packed<Role>[];
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

/**
 * The entity as src/model has it, with its votes as stances.
 * @param rollCalls rollcalls.json; may be empty for an entity without votes
 */
export function unpackEntity(
	packed: PackedEntity,
	shared: readonly Source[],
	rollCalls: readonly RollCall[],
): Entity {
	const { cites = [], names = [], roles = [], affiliations = [], stances = [], outlet, ...own } = packed;
	const { votes, ...rest } = own;
	const sources: Record<string, Source> = {};
	const cited = (places: readonly number[] = cites): string[] =>
		places.map((place) => {
			const source = shared[place]!;
			sources[place] ??= { ...source, url: source.url.replace(OWN_ID, packed.wikidata ?? '') };
			return String(place);
		});
	const whole = <T extends { checked?: IsoDate; sources?: number[] }>(claim: T) => ({
		...claim,
		checked: claim.checked ?? packed.checked,
		sources: cited(claim.sources),
	});
	const cast = CASTS.flatMap((how) =>
		(votes?.[how] ?? []).map((place) => {
			const rollCall = rollCalls[place]!;
			const { title, publisher, url, date } = rollCall;
			sources[rollCall.id] = { title, publisher, url, date };
			return stanceOfVote(rollCall, how, [rollCall.id]);
		}),
	);
	return {
		...rest,
		names,
		roles: roles.map(whole),
		affiliations: affiliations.map(whole),
		stances: [...stances.map((stance) => ({ ...stance, sources: cited(stance.sources) })), ...cast],
		...(outlet && { outlet: { ...outlet, sources: cited(outlet.sources) } }),
		sources,
	};
}
