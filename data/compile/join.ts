/**
 * One entity from several files. Records are the same entity where they share a Wikidata id, or, for outlets, a
 * domain; a record without an id joins one of its name where the rule in identity.ts finds exactly one. A
 * hand-written entry without an id is never given an imported one's by itself: that is listed as unsettled, and
 * a lint error until a person settles it. Every merge is reported with its reason.
 */
import type { Entity, EntityId, Kind } from '../../src/model/entity.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { byCodeUnit } from '../load.ts';
import { areDistinct, nameKeysOf, sameByRule } from './identity.ts';
import { mergeImported, mergeWritten } from './merge.ts';
import type { CountryOf } from './tenure.ts';
import { joinTerms } from './terms.ts';

export interface Merge {
	from: EntityId;
	into: EntityId;
	/** "wikidata Q1", "domain x.com", "name and office (…)". */
	by: string;
}

export interface JoinedRecords {
	/** In the order in which they came. */
	entities: ImportedEntity[];
	merges: Merge[];
	/** Records that the rule would join with several entities, and so with none. */
	ambiguous: { record: EntityId; with: EntityId[] }[];
	/** Records of one name and country that the rule keeps apart: worth a look, no fault. */
	apart: { record: EntityId; from: EntityId }[];
	/** Id of a record that went into another → id of that. */
	redirects: Map<EntityId, EntityId>;
	/** Country of every body, for the jurisdiction of roles. */
	countries: Map<EntityId, string>;
}

export interface Joined extends JoinedRecords {
	/** In order of id. */
	entities: ImportedEntity[];
	/** Hand-written entries without an id that by name and office are an imported one with an id. */
	unsettled: { written: EntityId; imported: EntityId; wikidata: string; by: string }[];
}

/**
 * Imported records among themselves.
 * @param imported in the order in which they may override each other: earlier ones win
 * @param origins the list that each record is from, where known
 */
export function joinImported(
	imported: readonly ImportedEntity[],
	origins: readonly string[] = [],
): JoinedRecords {
	const countries = countriesOf(imported);
	const joined: JoinedRecords = {
		entities: [],
		merges: [],
		ambiguous: [],
		apart: [],
		redirects: new Map(),
		countries,
	};
	const pool = new Pool((id) => countries.get(id));
	// Bodies first: the roles of people are compared by the body in which they were held.
	for (const people of [false, true]) {
		const byName: Unidentified[] = [];
		for (const [index, given] of imported.entries()) {
			if ((given.kind === 'person') !== people) continue;
			const record = redirected(given, joined.redirects);
			const found = pool.byKey(record);
			if (found) pool.merge(found.target, record, found.by, joined);
			else if (record.wikidata === undefined && record.kind !== 'outlet')
				byName.push({ record, origin: origins[index] });
			else pool.add({ ...record, roles: joinTerms(record.roles, pool.countryOf) });
		}
		if (byName.length > 0) joinByName(byName, pool, joined);
		settle(joined.redirects);
	}
	joined.entities = pool.all();
	return joined;
}

/** Hand-written entries laid over imported records that are joined already. */
export function joinWritten(written: readonly Entity[], records: JoinedRecords): Joined {
	const countries = new Map([...records.countries, ...countriesOf(written)]);
	const joined: Joined = {
		...records,
		merges: [...records.merges],
		ambiguous: [...records.ambiguous],
		redirects: new Map(records.redirects),
		countries,
		unsettled: [],
	};
	const pool = new Pool((id) => countries.get(id), mergeWritten);
	for (const entity of written) pool.add(entity);
	const names = pool.nameIndex();
	const [people, bodies] = [true, false].map((isPerson) =>
		records.entities.filter(({ kind }) => (kind === 'person') === isPerson),
	);
	for (const record of bodies!) layUnder(record, pool, names, joined);
	settle(joined.redirects);
	for (const record of people!) layUnder(redirected(record, joined.redirects), pool, names, joined);
	settle(joined.redirects);
	joined.entities = pool.all().sort((a, b) => byCodeUnit(a.id, b.id));
	return joined;
}

/** One imported record under the hand-written entry that it is about, or beside them all. */
function layUnder(record: ImportedEntity, pool: Pool, names: NameIndex, joined: Joined): void {
	const found = pool.byKey(record);
	if (found) {
		pool.merge(found.target, record, found.by, joined);
		return;
	}
	const matches = pool.byName(record, names);
	const [match] = matches;
	if (matches.length > 1)
		joined.ambiguous.push({ record: record.id, with: matches.map(({ target }) => target.id) });
	else if (match) {
		const { target, by } = match;
		// A state is told by its country; a person or body waits for somebody to write down the id.
		if (record.wikidata === undefined || record.kind === 'state') {
			pool.merge(target, record, by, joined);
			return;
		}
		joined.unsettled.push({ written: target.id, imported: record.id, wikidata: record.wikidata, by });
	}
	pool.add(record);
}

/** Makes every redirect lead to its end in one step. */
function settle(redirects: Map<EntityId, EntityId>): void {
	for (const [from, into] of redirects) {
		const final = redirects.get(into);
		if (final !== undefined) redirects.set(from, final);
	}
}

/** The record with its bodies under the ids that they were joined into. */
function redirected(record: ImportedEntity, redirects: ReadonlyMap<EntityId, EntityId>): ImportedEntity {
	const isMoved = ({ of }: { of?: EntityId }) => of !== undefined && redirects.has(of);
	const move = <T extends { of?: EntityId }>(claim: T): T =>
		isMoved(claim) ? { ...claim, of: redirects.get(claim.of!)! } : claim;
	const { roles, affiliations } = record;
	if (!roles.some(isMoved) && !affiliations.some(isMoved)) return record;
	return { ...record, roles: roles.map(move), affiliations: affiliations.map(move) };
}

/** Both steps at once. */
export function joinEntities(written: readonly Entity[], imported: readonly ImportedEntity[]): Joined {
	return joinWritten(written, joinImported(imported));
}

/** Records without a Wikidata id, each into the one entity that the rule finds, or kept. */
function joinByName(records: readonly Unidentified[], pool: Pool, joined: JoinedRecords): void {
	const wanted = new Set(records.flatMap(({ record }) => [...nameKeysOf(record)]));
	const names = pool.nameIndex(wanted);
	const claims = new Map<EntityId, Unidentified[]>();
	const plan = records.map((unidentified) => {
		const { record } = unidentified;
		const matches = pool.byName(record, names);
		if (matches.length > 1)
			joined.ambiguous.push({ record: record.id, with: matches.map(({ target }) => target.id) });
		const match = matches.length === 1 ? matches[0] : undefined;
		if (match) {
			const others = claims.get(match.target.id);
			if (others) others.push(unidentified);
			else claims.set(match.target.id, [unidentified]);
		}
		return { ...unidentified, match };
	});
	for (const { record, origin, match } of plan) {
		// Two records of one list are two people, even where both could be the third.
		const rivals = match ? claims.get(match.target.id)! : [];
		const isOnlyOne = origin === undefined || rivals.filter((rival) => rival.origin === origin).length === 1;
		if (match && isOnlyOne) {
			pool.merge(pool.current(match.target), record, match.by, joined);
			continue;
		}
		if (match) joined.ambiguous.push({ record: record.id, with: [match.target.id] });
		else
			for (const target of pool.namesakes(record, names))
				if (target.country !== undefined && target.country === record.country)
					joined.apart.push({ record: record.id, from: target.id });
		// Another list may know the same person without an id: compare with those kept so far.
		const among = pool.byName(record, names).filter(({ target }) => target.wikidata === undefined);
		if (match === undefined && among.length === 1)
			pool.merge(pool.current(among[0]!.target), record, among[0]!.by, joined);
		else {
			pool.add({ ...record, roles: joinTerms(record.roles, pool.countryOf) });
			pool.index(record, names);
		}
	}
}

/** A record without a Wikidata id, and the list that it is from. */
interface Unidentified {
	record: ImportedEntity;
	origin: string | undefined;
}

type Merger = typeof mergeImported;
/** Name key → ids of entities that have it. */
type NameIndex = Map<string, Set<EntityId>>;

/** Entities joined so far, found by id, by Wikidata id and domain, and by name. */
class Pool {
	readonly #byId = new Map<EntityId, ImportedEntity>();
	readonly #byKey = new Map<string, EntityId>();
	readonly countryOf: CountryOf;
	readonly #merger: Merger;

	constructor(countryOf: CountryOf, merger: Merger = mergeImported) {
		this.countryOf = countryOf;
		this.#merger = merger;
	}

	all(): ImportedEntity[] {
		return [...this.#byId.values()];
	}

	current({ id }: ImportedEntity): ImportedEntity {
		return this.#byId.get(id)!;
	}

	add(entity: ImportedEntity): void {
		if (this.#byId.has(entity.id))
			throw new Error(
				`Two different entities have the id "${entity.id}": give the imported one another (data/import), or a Wikidata id that joins them`,
			);
		this.#byId.set(entity.id, entity);
		this.#remember(entity);
	}

	#remember(entity: ImportedEntity): void {
		for (const key of keysOf(entity)) if (!this.#byKey.has(key)) this.#byKey.set(key, entity.id);
	}

	merge(target: ImportedEntity, record: ImportedEntity, by: string, joined: JoinedRecords): void {
		const entity = this.#merger(target, record, this.countryOf);
		this.#byId.set(target.id, entity);
		this.#remember(entity);
		joined.merges.push({ from: record.id, into: target.id, by });
		if (record.id !== target.id) joined.redirects.set(record.id, target.id);
	}

	byKey(record: ImportedEntity): { target: ImportedEntity; by: string } | undefined {
		for (const key of keysOf(record)) {
			const id = this.#byKey.get(key);
			const target = id === undefined ? undefined : this.#byId.get(id);
			if (target && mayBeOne(target.kind, record.kind) && !areDistinct(target, record))
				return { target, by: key };
		}
		return undefined;
	}

	/** @param wanted only these keys, where given */
	nameIndex(wanted?: ReadonlySet<string>): NameIndex {
		const names: NameIndex = new Map();
		for (const entity of this.#byId.values()) if (entity.kind !== 'outlet') this.index(entity, names, wanted);
		return names;
	}

	index(entity: ImportedEntity, names: NameIndex, wanted?: ReadonlySet<string>): void {
		for (const key of nameKeysOf(entity)) {
			if (wanted && !wanted.has(key)) continue;
			const ids = names.get(key);
			if (ids) ids.add(entity.id);
			else names.set(key, new Set([entity.id]));
		}
	}

	namesakes(record: ImportedEntity, names: NameIndex): ImportedEntity[] {
		const ids = new Set<EntityId>();
		for (const key of nameKeysOf(record)) for (const id of names.get(key) ?? []) ids.add(id);
		ids.delete(record.id);
		return [...ids].flatMap((id) => this.#byId.get(id) ?? []);
	}

	/** Entities of the record's name that the rule takes for the same. */
	byName(record: ImportedEntity, names: NameIndex): { target: ImportedEntity; by: string }[] {
		return this.namesakes(record, names).flatMap((target) => {
			const by = sameByRule(target, record, this.countryOf);
			return by === undefined ? [] : [{ target, by }];
		});
	}
}

function keysOf({ wikidata, kind, domains }: Entity): string[] {
	return [
		...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
		...(kind === 'outlet' ? (domains ?? []).map((domain) => `domain ${domain}`) : []),
	];
}

/** A newsroom may be listed as an outlet here and as an organisation there; people and states are nothing else. */
function mayBeOne(a: Kind, b: Kind): boolean {
	const isBody = (kind: Kind) => kind === 'organisation' || kind === 'outlet';
	return a === b || (isBody(a) && isBody(b));
}

function countriesOf(entities: readonly Entity[]): Map<EntityId, string> {
	const countries = new Map<EntityId, string>();
	for (const { id, kind, country } of entities)
		if (kind !== 'person' && country !== undefined) countries.set(id, country);
	return countries;
}
