/**
 * Compares who holds the highest offices here with a list of current leaders that others keep. The list is a
 * check, never a source: it errs too, and nothing is taken from it. A disagreement is mended from a page that
 * shows who is right, or explained in data/freshness.json; an explanation that nothing needs is reported.
 */
import type { Entity, EntityId, Office, Role } from '../src/model/entity.ts';
import { type CountryOf, seatOf, titlesAgree } from './compile/tenure.ts';
import { isCountryCode } from './countries.ts';
import { nameKey } from './lint/walk.ts';

/** The list as it is published, as far as it is read. */
export interface LeadersList {
	snapshot_date: string;
	countries: Record<
		string,
		{
			country: { iso_code: string; name_en: string };
			positions: Record<string, ListedPosition | null>;
		}
	>;
}

interface ListedPosition {
	title_en: string;
	current_holder: { name_en: string; wikidata_id?: string | null; since?: string | null } | null;
	is_same_as_head_of_state?: boolean;
}

export interface Disagreement {
	/** "head-of-government gb". */
	seat: string;
	/** Whom the list names, with its date. */
	listed: string;
	/** Who holds it here, as far as the dataset knows. */
	here: string;
	/** From data/freshness.json. */
	explained?: string;
}

export interface Comparison {
	compared: number;
	disagreements: Disagreement[];
	/** Explanations that nothing needs. */
	idle: string[];
}

export type Explanations = Record<string, { explanation: string; source: string }>;

const OFFICE_OF: Record<string, Office['id']> = {
	head_of_state: 'head-of-state',
	head_of_government: 'head-of-government',
};

/** @param entities of the compiled dataset */
export function compareLeaders(
	entities: readonly Entity[],
	list: LeadersList,
	explanations: Explanations,
	countryOf: CountryOf,
): Comparison {
	const open = openHolders(entities);
	const result: Comparison = { compared: 0, disagreements: [], idle: [] };
	const needed = new Set<string>();
	for (const { country, positions } of Object.values(list.countries))
		for (const [position, listed] of Object.entries(positions)) {
			const office = OFFICE_OF[position];
			const holder = listed?.current_holder;
			if (office === undefined || !listed || !holder) continue;
			result.compared += 1;
			const code = country.iso_code.toLowerCase();
			// One person in both offices is written down in either.
			const offices = listed.is_same_as_head_of_state ? Object.values(OFFICE_OF) : [office];
			const isCountry = isCountryCode(code);
			const here = open.filter(({ role }) =>
				isCountry
					? offices.includes(role.office ?? '') && seatOf(role, countryOf) === code
					: titlesAgree(role.title, listed.title_en),
			);
			if (here.some(({ entity, role }) => isListed(entity, role, holder))) continue;
			const seat = `${office} ${code}`;
			const explanation = explanations[seat];
			if (explanation) needed.add(seat);
			result.disagreements.push({
				seat,
				listed: `${holder.name_en}${holder.since ? ` since ${holder.since}` : ''} (${holder.wikidata_id ?? 'no id'})`,
				here:
					here.map(({ entity, role }) => `${entity.name} (${entity.id}, seen ${role.checked})`).join(', ') ||
					'nobody',
				...(explanation && { explained: `${explanation.explanation} (${explanation.source})` }),
			});
		}
	result.idle = Object.keys(explanations).filter((seat) => seat !== 'about' && !needed.has(seat));
	return result;
}

/** By id where both have one; else by name, whole or in part, or by the day on which the holder began. */
function isListed(
	entity: Entity,
	role: Role,
	holder: NonNullable<ListedPosition['current_holder']>,
): boolean {
	if (holder.wikidata_id && entity.wikidata) return holder.wikidata_id === entity.wikidata;
	if (role.start?.length === 10 && role.start === holder.since) return true;
	const listed = wordsOf(holder.name_en);
	return [entity.name, ...entity.names.map(({ name }) => name)].some((name) => {
		const own = wordsOf(name);
		const [fewer, more] = own.length < listed.length ? [own, listed] : [listed, own];
		return fewer.length > 1 && fewer.every((word) => more.includes(word));
	});
}

const wordsOf = (name: string) => nameKey(name).split(' ');

/** Roles that nobody has seen end, of people. */
export function openHolders(entities: readonly Entity[]): { entity: Entity; role: Role }[] {
	return entities.flatMap((entity) =>
		entity.kind === 'person'
			? entity.roles
					.filter(({ end, endBy }) => end === undefined && endBy === undefined)
					.map((role) => ({ entity, role }))
			: [],
	);
}

/** Country of every body of a dataset. */
export function countriesByBody(entities: readonly Entity[]): CountryOf {
	const countries = new Map<EntityId, string>();
	for (const { id, kind, country } of entities)
		if (kind !== 'person' && country !== undefined) countries.set(id, country);
	return (id) => countries.get(id);
}
