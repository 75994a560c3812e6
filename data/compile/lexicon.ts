/**
 * The lexicon: every alias with its candidates, and the linking columns of every entity. Entities stand in
 * order of id and aliases in order of spelling, both by code unit, so that the same data gives the same bytes.
 */
import { foldAlias as fold } from '../../src/engine/index/aliases.ts';
import type { Entity, Office, RollCall, RollCallId } from '../../src/model/entity.ts';
import type { AliasEntry, Candidate, EntityFacts, Lexicon, Tenure } from '../../src/model/lexicon.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { nameKey } from '../lint/walk.ts';
import { byCodeUnit } from '../load.ts';
import { type Alias, aliasesOf, type Inflect } from './aliases.ts';
import { commonnessOf } from './commonness.ts';
import { createKeeper, once, sameJson } from './kept.ts';
import { priorOf, rankOf } from './prior.ts';

const NO_INFLECTION = () => [];

/** Folded forms by spelling: every alias is asked for several times, and again by the watcher's next build. */
const folded = new Map<string, string>();

function foldAlias(alias: string): string {
	let form = folded.get(alias);
	if (form === undefined) {
		form = fold(alias);
		folded.set(alias, form);
	}
	return form;
}

/**
 * @param entities complete, in order of id
 * @param date the dataset's date
 * @param rollCalls whose topics count for those who voted
 */
export function buildLexicon(
	entities: readonly ImportedEntity[],
	offices: readonly Office[],
	date: string,
	inflect?: Inflect,
	rollCalls: readonly RollCall[] = [],
): Lexicon {
	const rows = new Map(entities.map(({ id }, row) => [id, row]));
	const officeById = new Map(offices.map((office) => [office.id, office]));
	const references = new Map<string, number>();
	for (const { id, roles } of entities)
		for (const { of } of roles)
			if (of !== undefined && of !== id) references.set(of, (references.get(of) ?? 0) + 1);
	const topics = new Map(rollCalls.map((rollCall) => [rollCall.id, rollCall.topic]));
	const wellKnown = wellKnownNames(entities);
	const commonness = commonnessOf(entities);
	const aliases = aliasMaker(inflect ?? NO_INFLECTION);
	return {
		aliases: keptEntries(
			entities.map((entity) => (entity.byDomainOnly ? NO_ALIASES : keptAliases(entity.id, aliases(entity)))),
		),
		entities: entities.map((entity) => {
			const standing = {
				references: references.get(entity.id) ?? 0,
				isOvershadowed: entity.kind !== 'state' && wellKnown.has(nameKey(entity.name)),
			};
			const chances = {
				prior: priorOf(entity, officeById, standing, date),
				commonness: commonness(entity),
			};
			return keepFacts(entity, factsOf(entity, rows, topics, chances, officeById));
		}),
	};
}

const NO_ALIASES: readonly Alias[] = [];

/** An entry whose roles were edited has the aliases that it had. */
const aliasesById = new Map<string, readonly Alias[]>();

function keptAliases(id: string, made: readonly Alias[]): readonly Alias[] {
	const before = aliasesById.get(id);
	if (before === made || (before !== undefined && sameJson(before, made))) return before;
	aliasesById.set(id, made);
	return made;
}

/** Of one entity's facts only its chances, the rows of its bodies and its topics' names come from elsewhere. */
const keepFacts = createKeeper<Entity, EntityFacts>(
	(before, now) =>
		before.prior === now.prior &&
		before.commonness === now.commonness &&
		before.tenures.every(({ of, rank }, n) => of === now.tenures[n]!.of && rank === now.tenures[n]!.rank) &&
		String(before.topics) === String(now.topics),
);

let last: { aliasesByRow: readonly (readonly Alias[])[]; entries: AliasEntry[] } | undefined;

/** The entries made last, where every row has the aliases that it had then. */
function keptEntries(aliasesByRow: readonly (readonly Alias[])[]): AliasEntry[] {
	const isSame =
		last?.aliasesByRow.length === aliasesByRow.length &&
		aliasesByRow.every((aliases, row) => aliases === last!.aliasesByRow[row]);
	if (!isSame) last = { aliasesByRow, entries: aliasEntries(aliasesByRow) };
	return last!.entries;
}

/** Aliases depend on the entity alone, and on how names decline. */
const aliasMaker = once((inflect: Inflect | typeof NO_INFLECTION) =>
	once((entity: ImportedEntity) => aliasesOf(entity, inflect === NO_INFLECTION ? undefined : inflect)),
);

function factsOf(
	entity: Entity,
	rows: ReadonlyMap<string, number>,
	topics: ReadonlyMap<RollCallId, string>,
	{ prior, commonness }: { prior: number; commonness: number },
	offices: ReadonlyMap<string, Office>,
): EntityFacts {
	const { id, wikidata, kind, name, family, gender, country, domains } = entity;
	return {
		id,
		...(wikidata !== undefined && { wikidata }),
		kind,
		name,
		...(family !== undefined && { family: foldAlias(family) }),
		...(gender !== undefined && { gender }),
		...(country !== undefined && { country }),
		prior,
		...(commonness > 0 && { commonness }),
		tenures: entity.roles.map((role): Tenure => {
			const of = role.of === undefined ? undefined : rows.get(role.of);
			return {
				...(role.office !== undefined && { office: role.office }),
				rank: rankOf(role.office, offices),
				...(of !== undefined && { of }),
				...(role.country !== undefined && { country: role.country }),
				...(role.start !== undefined && { start: role.start }),
				// "Ended by then" is an end to linking: nobody is looked for in a seat that another holds.
				...((role.end ?? role.endBy) !== undefined && { end: role.end ?? role.endBy }),
				checked: role.checked,
			};
		}),
		topics: topicsOf(entity, topics),
		...(domains !== undefined && { domains }),
	};
}

/** Topics on which it has a stance, recorded votes included. */
function topicsOf({ stances, votes }: Entity, topicOf: ReadonlyMap<RollCallId, string>): string[] {
	const topics = new Set(stances.map(({ topic }) => topic));
	for (const { rollCall } of votes ?? []) {
		const topic = topicOf.get(rollCall);
		if (topic !== undefined) topics.add(topic);
	}
	return [...topics].sort(byCodeUnit);
}

/** What a reader thinks of first: states under all their names, and the capitals and palaces that stand for them. */
function wellKnownNames(entities: readonly Entity[]): ReadonlySet<string> {
	const names = new Set<string>();
	for (const entity of entities) {
		if (entity.kind === 'state') names.add(nameKey(entity.name));
		for (const { name, kind } of entity.names)
			if (kind === 'metonym' || (entity.kind === 'state' && kind !== 'demonym')) names.add(nameKey(name));
	}
	return names;
}

/** Groups aliases by spelling. A generated full name gives way to anybody's own. */
function aliasEntries(aliasesByRow: readonly (readonly Alias[])[]): AliasEntry[] {
	const owned = new Map<string, Set<number>>();
	aliasesByRow.forEach((aliases, row) => {
		for (const { alias, kind, generated } of aliases) {
			if (generated || kind === 'demonym') continue;
			const folded = foldAlias(alias);
			const rows = owned.get(folded);
			if (rows) rows.add(row);
			else owned.set(folded, new Set([row]));
		}
	});
	const entries = new Map<string, Candidate[]>();
	aliasesByRow.forEach((aliases, row) => {
		for (const { alias, kind, case: rule, lang, generated } of aliases) {
			if (generated && kind !== 'surname') {
				const owners = owned.get(foldAlias(alias));
				if (owners && !owners.has(row)) continue;
			}
			const candidate: Candidate = { entity: row, kind, case: rule, ...(lang !== undefined && { lang }) };
			const list = entries.get(alias);
			if (list) list.push(candidate);
			else entries.set(alias, [candidate]);
		}
	});
	return [...entries]
		.sort(([a], [b]) => byCodeUnit(a, b))
		.map(([alias, candidates]) => ({ alias, candidates }));
}
