/**
 * One entity made of two that are known to be one. The first one's value wins field by field; names, roles,
 * affiliations and stances of the second are added where nothing like them is there yet. Who is one is decided
 * in join.ts; nothing is judged here.
 */
import { isBefore } from '../../src/engine/dates.ts';
import type { Affiliation, Role, Source, Stance } from '../../src/model/entity.ts';
import { newest } from '../dates.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { createKeeper, sameJson } from './kept.ts';
import { type CountryOf, sameTenure } from './tenure.ts';
import { joinTerms } from './terms.ts';

/** Two imported records: their terms are one list, the more trusted source first. */
export function mergeImported(
	target: ImportedEntity,
	record: ImportedEntity,
	countryOf: CountryOf,
): ImportedEntity {
	const { common, added } = mergedFields(target, record);
	// A broadcaster that one source lists among companies publishes under its domains all the same.
	const kind = record.kind === 'outlet' ? 'outlet' : common.kind;
	return { ...common, kind, roles: joinTerms([...target.roles, ...added.roles], countryOf) };
}

/** A hand-written entry and what importers know of it: a written role stands as it is and gains what it leaves open. */
export function mergeWritten(
	target: ImportedEntity,
	record: ImportedEntity,
	countryOf: CountryOf,
): ImportedEntity {
	const { common, added } = mergedFields(target, record);
	const roles = [...target.roles];
	for (const role of added.roles) {
		const same = roles.slice(0, target.roles.length).filter((known) => sameTenure(known, role, countryOf));
		if (same.length === 0) roles.push(role);
		else if (same.length === 1) roles[roles.indexOf(same[0]!)] = filledRole(same[0]!, role);
	}
	return keep(target, { ...common, roles });
}

const keep = createKeeper<ImportedEntity, ImportedEntity>(sameJson);

/** What a written role leaves open, from an imported one of the same tenure. */
function filledRole(written: Role, imported: Role): Role {
	const role = { ...written };
	if (written.start === undefined && imported.start !== undefined) role.start = imported.start;
	if (written.end === undefined && written.endBy === undefined) {
		if (imported.end === undefined) role.checked = newest([written.checked, imported.checked])!;
		// An end before the day on which it was seen held would be another term's.
		else if (!isBefore(imported.end, written.checked)) {
			role.end = imported.end;
			role.checked = imported.end;
		}
	}
	const isFilled =
		role.start !== written.start || role.end !== written.end || role.checked !== written.checked;
	return isFilled ? { ...role, sources: [...new Set([...written.sources, ...imported.sources])] } : written;
}

function mergedFields(
	target: ImportedEntity,
	given: ImportedEntity,
): { common: ImportedEntity; added: ImportedEntity } {
	const record = withSourcesOf(target, given);
	const names = new Set([target.name, ...target.names.map(({ name }) => name)]);
	const domains = [...new Set([...(target.domains ?? []), ...(record.domains ?? [])])];
	// A record known by its domain only says nothing about the name of what it is joined with.
	const { byDomainOnly, ...facts } = record;
	const recordNames = byDomainOnly ? [] : [{ name: record.name, kind: 'also' as const }, ...record.names];
	const common: ImportedEntity = {
		...facts,
		...target,
		names: [
			...target.names,
			...recordNames.filter(({ name }) => {
				if (names.has(name)) return false;
				names.add(name);
				return true;
			}),
		],
		...(domains.length > 0 && { domains }),
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
		// Twice the target's: its keys come first, and its pages win.
		sources: { ...target.sources, ...record.sources, ...target.sources },
		checked: newest([target.checked, record.checked])!,
	};
	if (target.byDomainOnly && !byDomainOnly) {
		// The first source knew no name worth looking for, the second does.
		common.name = record.name;
		common.names = [...record.names];
		delete common.byDomainOnly;
	}
	if (target.outlet && record.outlet)
		common.outlet = {
			...record.outlet,
			...target.outlet,
			sources: [...new Set([...target.outlet.sources, ...record.outlet.sources])],
		};
	return { common, added: record };
}

/** The record with source keys that mean the same pages as the target's: a key that is taken gets a number. */
function withSourcesOf(target: ImportedEntity, record: ImportedEntity): ImportedEntity {
	const renamed = new Map<string, string>();
	const sources: Record<string, Source> = {};
	for (const [key, source] of Object.entries(record.sources)) {
		let free = key;
		for (let n = 2; target.sources[free] && target.sources[free]!.url !== source.url; n++)
			free = `${key}-${n}`;
		if (free !== key) renamed.set(key, free);
		sources[free] = source;
	}
	if (renamed.size === 0) return record;
	const cited = <T extends { sources: string[] }>(claim: T): T => ({
		...claim,
		sources: claim.sources.map((key) => renamed.get(key) ?? key),
	});
	return {
		...record,
		sources,
		roles: record.roles.map(cited),
		affiliations: record.affiliations.map(cited),
		stances: record.stances.map(cited),
		...(record.outlet && { outlet: cited(record.outlet) }),
	};
}

function sameAffiliation(a: Affiliation, b: Affiliation): boolean {
	return (a.of ?? a.name) === (b.of ?? b.name);
}

function sameStance(a: Stance, b: Stance): boolean {
	return a.topic === b.topic && a.date === b.date && a.statement === b.statement;
}
