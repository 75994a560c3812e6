/**
 * One entity from several files: a hand-written entry and imported records are the same entity where they
 * share a Wikidata id, or, for outlets, a domain. The hand-written value wins field by field; imported
 * names, roles, affiliations and stances are added where nothing like them is there yet. Nothing is joined
 * on a name: two people are kept rather than one made of two.
 */
import type { Affiliation, Entity, EntityId, Role, Source, Stance } from '../../src/model/entity.ts';
import { newest } from '../dates.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { byCodeUnit } from '../load.ts';

export interface Joined {
	/** In order of id. */
	entities: ImportedEntity[];
	/** Which imported id went into which entity. */
	merges: { from: EntityId; into: EntityId; by: string }[];
}

/** @param imported records in the order in which they may override each other: earlier ones win */
export function joinEntities(written: readonly Entity[], imported: readonly ImportedEntity[]): Joined {
	const byId = new Map<EntityId, ImportedEntity>();
	const byKey = new Map<string, EntityId>();
	const merges: Joined['merges'] = [];
	const add = (entity: ImportedEntity) => {
		byId.set(entity.id, entity);
		for (const key of keysOf(entity)) if (!byKey.has(key)) byKey.set(key, entity.id);
	};
	for (const entity of written) add(entity);
	for (const record of imported) {
		const key = keysOf(record).find((candidate) => byKey.has(candidate));
		const target = key === undefined ? undefined : byId.get(byKey.get(key)!);
		if (target && mayJoin(target, record)) {
			merges.push({ from: record.id, into: target.id, by: key! });
			add(merged(target, record));
		} else if (byId.has(record.id)) {
			throw new Error(
				`Two different entities have the id "${record.id}": give the imported one another (data/import), or a Wikidata id that joins them`,
			);
		} else add(record);
	}
	return { entities: [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id)), merges };
}

function keysOf({ wikidata, kind, domains }: Entity): string[] {
	return [
		...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
		...(kind === 'outlet' ? (domains ?? []).map((domain) => `domain ${domain}`) : []),
	];
}

function mayJoin(target: Entity, record: Entity): boolean {
	const apart = (a: Entity, b: Entity) =>
		a.distinctFrom?.some((id) => id === b.id || id === b.wikidata) ?? false;
	return target.kind === record.kind && !apart(target, record) && !apart(record, target);
}

function merged(target: ImportedEntity, record: ImportedEntity): ImportedEntity {
	const sources: Record<string, Source> = { ...target.sources };
	for (const [key, source] of Object.entries(record.sources)) {
		const there = sources[key];
		if (there && there.url !== source.url)
			throw new Error(
				`"${target.id}" and the imported "${record.id}" use the source key "${key}" for two pages`,
			);
		sources[key] ??= source;
	}
	const names = new Set([target.name, ...target.names.map(({ name }) => name)]);
	const domains = [...new Set([...(target.domains ?? []), ...(record.domains ?? [])])];
	// A record known by its domain only says nothing about the name of what it is joined with.
	const { byDomainOnly, ...facts } = record;
	const recordNames = byDomainOnly ? [] : [{ name: record.name, kind: 'also' as const }, ...record.names];
	const entity: Entity = {
		...facts,
		...target,
		names: [...target.names, ...recordNames.filter(({ name }) => !names.has(name))],
		...(domains.length > 0 && { domains }),
		roles: [
			...target.roles,
			...record.roles.filter((role) => !target.roles.some((known) => sameTenure(known, role))),
		],
		affiliations: [
			...target.affiliations,
			...record.affiliations.filter(
				(item) => !target.affiliations.some((known) => sameAffiliation(known, item)),
			),
		],
		stances: [
			...target.stances,
			...record.stances.filter((stance) => !target.stances.some((known) => sameStance(known, stance))),
		],
		sources,
		checked: newest([target.checked, record.checked])!,
	};
	if (target.outlet && record.outlet)
		entity.outlet = {
			...record.outlet,
			...target.outlet,
			sources: [...new Set([...target.outlet.sources, ...record.outlet.sources])],
		};
	return entity;
}

/** One office of one jurisdiction in overlapping years is one role; the written one says it better. */
function sameTenure(a: Role, b: Role): boolean {
	if (a.title === b.title && a.start === b.start) return true;
	if (a.office === undefined || a.office !== b.office) return false;
	if ((a.of ?? a.country) !== (b.of ?? b.country)) return false;
	const early = (date: string | undefined) => date ?? '';
	const late = (date: string | undefined) => date ?? '9999';
	return early(a.start) <= late(b.end) && early(b.start) <= late(a.end);
}

function sameAffiliation(a: Affiliation, b: Affiliation): boolean {
	return (a.of ?? a.name) === (b.of ?? b.name);
}

function sameStance(a: Stance, b: Stance): boolean {
	return a.topic === b.topic && a.date === b.date && a.statement === b.statement;
}
