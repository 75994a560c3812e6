/**
 * How likely a bare name means this entity, 0–1, from facts in the dataset and never from taste.
 *
 * A person:   0.1 + 0.6 x office + 0.1 x terms + 0.2 x coverage
 *   office    the weightiest office held: its rank / 100, halved for every 10 years since it ended, or, where no end
 *             is known, since a source last showed it held (floor a quarter of the rank, because history is written
 *             about too); a role without an office counts as rank 15
 *   terms     roles, up to 5, / 5; terms that touch are one role
 *   coverage  log2(1 + publishers that the entry cites) / log2(1 + 16), at most 1: a person whom one list names has
 *             0.25 of it, one whom hand-written research or several lists name has more
 * A body:     0.45 + 0.25 x coverage + 0.3 x references, with
 *   references  log2(1 + roles held in it by others in the dataset) / log2(1 + 16), at most 1
 * A state:    0.95; its name means it unless the text says otherwise, and which act is its own is the engine's matter.
 * An outlet:  0.35 + 0.25 x coverage; where its name is made of ordinary words, a fifth of that.
 * Whoever bears the name of a state, or of a capital or palace that stands for one, has a fifth of all that.
 */
import type { Entity, Office, Role } from '../../src/model/entity.ts';
import { isCommonPhrase } from '../common-words.ts';
import { yearsBetween } from '../dates.ts';

const HALF_LIFE_YEARS = 10;
const LEAST_RECENCY = 0.25;
/** Entries are renewed about as often; within it an open role counts as held. */
const FRESH_YEARS = 2;
/** What is left of the chance where a name is first of all something else: an ordinary word, a capital. */
const SHADOW = 0.2;
/** A role that is no listed office: below a researcher's 20. */
export const UNLISTED_RANK = 15;
const MOST_TERMS = 5;
/** Beyond sixteen publishers, or sixteen roles in a body, more says nothing more. */
const ENOUGH = 16;

/** Rank of an office, 0–100. */
export function rankOf(office: string | undefined, offices: ReadonlyMap<string, Office>): number {
	return (office !== undefined && offices.get(office)?.rank) || UNLISTED_RANK;
}

/** What others in the dataset say of an entity. */
export interface Standing {
	/** How many roles of other entities are held in this one. */
	references: number;
	/** Its name is better known as something else. */
	isOvershadowed?: boolean;
}

/** @param date the dataset's date */
export function priorOf(
	entity: Entity,
	offices: ReadonlyMap<string, Office>,
	standing: Standing,
	date: string,
): number {
	return round(
		plainPrior(entity, offices, standing.references, date) * (standing.isOvershadowed ? SHADOW : 1),
	);
}

function plainPrior(
	entity: Entity,
	offices: ReadonlyMap<string, Office>,
	references: number,
	date: string,
): number {
	const publishers = new Set(Object.values(entity.sources).map(({ publisher }) => publisher)).size;
	const coverage = share(publishers);
	switch (entity.kind) {
		case 'state':
			return 0.95;
		case 'organisation':
			return 0.45 + 0.25 * coverage + 0.3 * share(references);
		case 'outlet':
			return (0.35 + 0.25 * coverage) * (isCommonPhrase(entity.name) ? SHADOW : 1);
		case 'person': {
			const office = Math.max(
				0,
				...entity.roles.map((role) => (rankOf(role.office, offices) / 100) * recency(role, date)),
			);
			const terms = Math.min(entity.roles.length, MOST_TERMS) / MOST_TERMS;
			return 0.1 + 0.6 * office + 0.1 * terms + 0.2 * coverage;
		}
	}
}

function recency({ end, endBy, checked }: Role, date: string): number {
	const years = yearsBetween(end ?? endBy ?? checked, date) - ((end ?? endBy) ? 0 : FRESH_YEARS);
	return years <= 0 ? 1 : Math.max(LEAST_RECENCY, 0.5 ** (years / HALF_LIFE_YEARS));
}

function share(count: number): number {
	return Math.min(1, Math.log2(1 + count) / Math.log2(1 + ENOUGH));
}

/** Three digits: what the index stores, and the same on every machine. */
function round(value: number): number {
	return Math.round(Math.min(1, value) * 1000) / 1000;
}
