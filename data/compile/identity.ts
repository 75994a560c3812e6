/**
 * Are two records one and the same? Asked where no Wikidata id and no domain answers. The rule would rather
 * keep two than make one of two: a name never suffices. For people it takes the same full name and
 * - the same day of birth, or
 * - the same office of the same jurisdiction in years that overlap;
 * for bodies the same full name and the same country. Two spellings of a name meet where family name and the day of
 * taking a national office are the same (Micheál and Michael Martin); one seat has one holder. Whatever speaks against it (another sex, another birth, an
 * office held after death, `distinctFrom`) wins over whatever speaks for it.
 */
import { firstDay, isBefore, lastDay } from '../../src/engine/dates.ts';
import type { Entity, Role } from '../../src/model/entity.ts';
import { yearsBetween } from '../dates.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { nameKey } from '../lint/walk.ts';
import { once } from './kept.ts';
import { type CountryOf, isNational, overlaps, sameOffice } from './tenure.ts';

/** Kinds of names that are full names; the others are shared by many, or stand for something else. */
const FULL = new Set(['name', 'also', 'native', 'former', 'transliteration']);

/**
 * Keys by which records of one name find each other: words in any order, initials apart. None for names of one
 * word; names in Han or Hangul are whole names without a space.
 */
export const nameKeysOf = once(({ kind, name, names, family, roles }: Entity): ReadonlySet<string> => {
	const keys = new Set<string>();
	if (kind === 'person') {
		const surname = nameKey(family ?? name.split(' ').at(-1)!);
		for (const { office, country, start } of roles)
			if (start?.length === 10 && country !== undefined && isNational(office))
				keys.add(`${surname} since ${start}, ${office} ${country}`);
	}
	for (const written of [{ name, kind: 'name' }, ...names]) {
		if (!FULL.has(written.kind)) continue;
		const plain = nameKey(written.name.replaceAll(/[,"“”()]/g, ' '));
		if (kind !== 'person') {
			// Two bodies may share a word; two states do not.
			if (kind === 'state' || plain.includes(' ') || !/^[\p{Script=Latin}\d]+$/u.test(plain)) keys.add(plain);
			continue;
		}
		const words = plain.split(' ').filter((word) => !/^\p{Script=Latin}$/u.test(word));
		if (words.length > 1) keys.add(words.sort().join(' '));
		else if (/^[\p{Script=Han}\p{Script=Hangul}]{2,}$/u.test(plain)) keys.add(plain);
	}
	return keys;
});

/** Is it said of either that it is not the other? */
export function areDistinct(a: Entity, b: Entity): boolean {
	const excludes = (one: Entity, other: Entity) =>
		one.distinctFrom?.some((id) => id === other.id || id === other.wikidata) ?? false;
	return excludes(a, b) || excludes(b, a);
}

/**
 * Why two records that share a name key are one, in a few words for the list of merges; undefined where they
 * may be two.
 */
export function sameByRule(a: ImportedEntity, b: ImportedEntity, countryOf: CountryOf): string | undefined {
	if (a.kind !== b.kind || areDistinct(a, b)) return undefined;
	if (a.wikidata !== undefined && b.wikidata !== undefined && a.wikidata !== b.wikidata) return undefined;
	if (a.kind === 'outlet') return undefined;
	if (a.kind !== 'person') return a.country === b.country ? 'name and country' : undefined;
	if (a.gender !== undefined && b.gender !== undefined && a.gender !== b.gender) return undefined;
	if (a.born !== undefined && b.born !== undefined) {
		if (!mayBeSame(a.born, b.born)) return undefined;
		if (a.born.length === 10 && a.born === b.born && shareCountry(a, b)) return 'name and day of birth';
	}
	if (heldAfterDeath(a, b) || heldAfterDeath(b, a)) return undefined;
	for (const role of a.roles)
		for (const other of b.roles)
			if (sameOffice(role, other, countryOf) && heldTogether(role, other))
				return `name and office (${role.title}${role.start ? `, ${role.start}` : ''})`;
	return undefined;
}

/** `1950` may be `1950-03-01`; `1950-03` may not be `1950-04-02`. */
function mayBeSame(a: string, b: string): boolean {
	return a.startsWith(b) || b.startsWith(a);
}

function shareCountry(a: Entity, b: Entity): boolean {
	const countries = ({ country, roles }: Entity) =>
		new Set([country, ...roles.map((role) => role.country)].filter((code) => code !== undefined));
	const x = countries(a);
	const y = countries(b);
	return x.size === 0 || y.size === 0 || [...x].some((code) => y.has(code));
}

function heldAfterDeath({ died }: ImportedEntity, { roles }: Entity): boolean {
	if (died === undefined) return false;
	return roles.some(({ start, checked }) => isBefore(died, start ?? checked));
}

/** A parliament sits for six years at most: beyond, an open end of one list and a name on another are two people. */
const OPEN_YEARS = 6;
/** Who began 25 years apart are father and son, or strangers, whatever open end lies between. */
const GENERATION_YEARS = 25;

/**
 * Did both hold it at one time? A term without start or end is known for the day it was seen only; an open one
 * of an older list is taken to go on for a few years, because the newer list says that somebody of that name did.
 */
function heldTogether(a: Role, b: Role): boolean {
	if (a.start !== undefined && b.start !== undefined)
		if (Math.abs(Number(a.start.slice(0, 4)) - Number(b.start.slice(0, 4))) >= GENERATION_YEARS) return false;
	const dated = a.start !== undefined && b.start !== undefined;
	return (!dated || overlaps(a, b)) && meet(a, b) && meet(b, a);
}

/** Does `a` go on until `b` is known to be held? */
function meet(a: Role, b: Role): boolean {
	const from = b.start ?? b.end ?? b.checked;
	if (a.end !== undefined) return !isBefore(a.end, from);
	const years = yearsBetween(lastDay(a.checked), firstDay(from));
	return years <= OPEN_YEARS;
}
