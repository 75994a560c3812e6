/**
 * The profile of an entity out of an open dataset: its shard, the recorded votes, and whom its offices relate it to.
 * Runs on the profile page, which opens the dataset by itself: the background would have to carry all of this
 * and has no use for it.
 */
import { affiliationsAt } from '../engine/card/card.ts';
import { profileOf } from '../engine/card/profile.ts';
import { roleNow } from '../engine/card/roles.ts';
import { type HeldTenure, isHeld, openSeats, type Seats } from '../engine/card/seats.ts';
import type { Entity, EntityId, IsoDate } from '../model/entity.ts';
import type { EntityFacts } from '../model/lexicon.ts';
import type { ProfileModel, RelatedEntity, RelatedGroup } from '../model/profile.ts';
import { cardContext } from './context.ts';
import type { Dataset } from './open.ts';

/** A cabinet at one look; more are a list to scroll. */
const MOST_RELATED = 12;
/** An alliance at one look: the larger ones have some thirty members. */
const MOST_MEMBERS = 40;

/**
 * @param date of the article that the reader came from
 * @param topic id of its main topic
 * @returns undefined for an id that the dataset does not have; rejects where a file cannot be read
 */
export async function readProfile(
	dataset: Dataset,
	id: EntityId,
	date?: IsoDate,
	topic?: string,
): Promise<ProfileModel | undefined> {
	const [entity, rollCalls] = await Promise.all([dataset.entity(id), dataset.rollCalls()]);
	if (!entity) return undefined;
	return profileOf(entity, {
		...cardContext(dataset, date, topic === undefined ? [] : [topic]),
		rollCalls: new Map(rollCalls.map((rollCall) => [rollCall.id, rollCall])),
		related: await relatedTo(dataset, entity, date ?? dataset.meta.date),
	});
}

async function relatedTo(dataset: Dataset, entity: Entity, date: IsoDate): Promise<RelatedGroup[]> {
	const { entities, index, offices } = dataset;
	const seats = openSeats(index.views, entities, offices);
	const row = entities.rowOf(entity.id);
	const facts = entities.at(row);

	/** People who hold an office, each with its title. */
	async function group(
		held: readonly HeldTenure[],
		rest: Omit<RelatedGroup, 'entities' | 'more'>,
	): Promise<RelatedGroup[]> {
		const others = oncePerRow(held).filter((other) => other.row !== row);
		if (others.length === 0) return [];
		const shown = await Promise.all(others.slice(0, MOST_RELATED).map((other) => describe(dataset, other)));
		return [{ ...rest, entities: shown, more: others.length - shown.length }];
	}

	const neighbours = await Promise.all(
		facts.tenures.map(async (tenure, role) => {
			const { before, after } = seats.neighbours(row, role);
			const title = entity.roles[role]!.title;
			return {
				start: tenure.start ?? '',
				groups: [
					...(await group(before, { kind: 'before', title })),
					...(await group(after, { kind: 'after', title })),
				],
			};
		}),
	);
	// The office held last comes first, as on the timeline.
	neighbours.sort((a, b) => (a.start < b.start ? 1 : a.start > b.start ? -1 : 0));
	const governed = countryGoverned(seats, facts, date);
	const holders = entity.kind === 'person' ? [] : seats.holders(row);
	const now = holders.filter(({ tenure }) => isHeld(tenure, date));
	const rest = holders.filter((holder) => !now.some((other) => other.row === holder.row));
	return [
		...neighbours.flatMap(({ groups }) => groups),
		...(governed === undefined
			? []
			: await group(seats.government(governed, date), { kind: 'government', country: governed, date })),
		// Who governs a state is told already.
		...(entity.kind === 'state' ? [] : await group(now, { kind: 'holders', date })),
		...(entity.kind === 'state' ? [] : await group(rest, { kind: 'former-holders' })),
		...(await membersOf(dataset, entity, date)),
		...bodiesOf(dataset, entity),
	];
}

/** The country whose government this is, or which this person helps to govern at the date. */
function countryGoverned(
	seats: Seats,
	{ kind, country, tenures }: EntityFacts,
	date: IsoDate,
): string | undefined {
	if (kind === 'state') return country;
	return tenures.find((tenure) => seats.isGoverning(tenure.office) && tenure.country && isHeld(tenure, date))
		?.country;
}

function oncePerRow(held: readonly HeldTenure[]): HeldTenure[] {
	const seen = new Set<number>();
	return held.filter(({ row }) => !seen.has(row) && seen.add(row));
}

async function describe(dataset: Dataset, { row, role, tenure }: HeldTenure): Promise<RelatedEntity> {
	const { id, name, kind } = dataset.entities.at(row);
	const entity = await dataset.entity(id);
	const { start, end, checked } = tenure;
	const title = entity?.roles[role]?.title;
	return {
		entity: id,
		name,
		kind,
		...(title && { role: title }),
		...(start && { start }),
		...(end ? { end } : { asOf: checked }),
	};
}

/**
 * Who belongs to this body; for a person, who else belongs to what they belong to. A state's fellows in an alliance
 * stand on the alliance's own page.
 */
async function membersOf(dataset: Dataset, entity: Entity, date: IsoDate): Promise<RelatedGroup[]> {
	const members = await dataset.members();
	const row = dataset.entities.rowOf(entity.id);
	async function group(body: string, rest: Omit<RelatedGroup, 'entities' | 'more'>): Promise<RelatedGroup[]> {
		// Bodies are named by the data, and no such name is a method's.
		const rows = (Object.hasOwn(members, body) ? members[body]! : []).filter((other) => other !== row);
		if (rows.length === 0) return [];
		const most = rest.kind === 'members' ? MOST_MEMBERS : MOST_RELATED;
		const shown = await Promise.all(rows.slice(0, most).map((other) => describeNow(dataset, other)));
		return [{ ...rest, entities: shown, more: rows.length - shown.length }];
	}
	if (entity.kind !== 'person') return group(entity.id, { kind: 'members' });
	const bodies = affiliationsAt(entity.affiliations, date).flatMap(({ of, name }) => of ?? name ?? []);
	const groups = await Promise.all(
		[...new Set(bodies)].map((body) =>
			group(body, { kind: 'fellows', title: dataset.facts(body)?.name ?? body }),
		),
	);
	return groups.flat();
}

/** An entity with its role now, or the last one on record. */
async function describeNow(dataset: Dataset, row: number): Promise<RelatedEntity> {
	const { id, name, kind } = dataset.entities.at(row);
	const entity = await dataset.entity(id);
	const role =
		entity && roleNow(entity.roles, dataset.meta.date, cardContext(dataset, undefined, []).rankOf!)?.role;
	if (!role) return { entity: id, name, kind };
	const { title, start, end, endBy, checked } = role;
	const last = end ?? endBy;
	return {
		...{ entity: id, name, kind, role: title },
		...(start && { start }),
		...(last ? { end: last } : { asOf: checked }),
	};
}

/** The bodies and states in which offices are or were held, and to which somebody belongs, each once. */
function bodiesOf(dataset: Dataset, { id, roles, affiliations }: Entity): RelatedGroup[] {
	const bodies = new Set([...roles, ...affiliations].flatMap(({ of }) => of ?? []));
	bodies.delete(id);
	const entities = [...bodies].flatMap((of): RelatedEntity[] => {
		const facts = dataset.facts(of);
		return facts ? [{ entity: of, name: facts.name, kind: facts.kind }] : [];
	});
	return entities.length === 0 ? [] : [{ kind: 'bodies', entities, more: 0 }];
}
