/**
 * Ways through an entry that several rules share: every date, every claim with its sources, every
 * written name, each with the path that a message prints. No checks here.
 */
import type { Entity, Name } from '../../src/model/entity.ts';

export interface Placed<T> {
	at: string;
	value: T;
}

/** Every date in an entry. */
export function datesOf(entity: Entity): Placed<string>[] {
	const dates: Placed<string>[] = [{ at: 'checked', value: entity.checked }];
	const add = (at: string, value: string | undefined) => {
		if (value !== undefined) dates.push({ at, value });
	};
	for (const list of ['roles', 'affiliations'] as const)
		entity[list].forEach((item, index) => {
			for (const field of ['start', 'end', 'checked'] as const)
				add(`${list}[${index}].${field}`, item[field]);
			if ('endBy' in item) add(`${list}[${index}].endBy`, item.endBy);
		});
	entity.stances.forEach((stance, index) => {
		add(`stances[${index}].date`, stance.date);
		add(`stances[${index}].until`, stance.until);
	});
	for (const [key, source] of Object.entries(entity.sources)) {
		add(`sources.${key}.date`, source.date);
		add(`sources.${key}.read`, source.read);
	}
	add('outlet.control.date', entity.outlet?.control?.date);
	return dates;
}

/** Every claim that cites sources, with its list of keys. */
export function citationsOf(entity: Entity): Placed<string[]>[] {
	const citations: Placed<string[]>[] = [];
	for (const list of ['roles', 'affiliations', 'stances'] as const)
		entity[list].forEach((item, index) => {
			citations.push({ at: `${list}[${index}].sources`, value: item.sources });
		});
	if (entity.outlet) citations.push({ at: 'outlet.sources', value: entity.outlet.sources });
	return citations;
}

/** The entry's own name and all others, as written. */
export function namesOf(entity: Entity): Placed<Name>[] {
	return [
		{ at: 'name', value: { name: entity.name, kind: 'name' } },
		...entity.names.map((name, index) => ({ at: `names[${index}]`, value: name })),
	];
}

/** Dates of the sources that a claim cites; keys that do not exist are another rule's matter. */
export function sourceDates(entity: Entity, keys: readonly string[]): string[] {
	return keys.flatMap((key) => entity.sources[key]?.date ?? []);
}

/** Comparison key of a name: case, diacritics and runs of spaces, hyphens and apostrophes do not matter. */
export function nameKey(name: string): string {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll(/[\s\-‐-―'’ʼ.·・]+/gu, ' ')
		.trim();
}
