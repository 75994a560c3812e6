/**
 * How many people bear a name, guessed from the dataset itself: "James Adams" is hundreds of people, "Dianne
 * Feinstein" is one. With p(family) and p(given) the shares of the dataset's people who have that family name and
 * that first given name, and as many people as the dataset has, r = people x p(family) x p(given) others are to be
 * expected by chance. Stored as its logarithm between one thousandth (0) and one (1).
 *
 * Names are counted as written in Latin letters; a person without a family name in the data has none.
 */
import { foldAlias } from '../../src/engine/index/aliases.ts';
import type { Entity } from '../../src/model/entity.ts';
import { once } from './kept.ts';

const LEAST = 0.001;
/** Fewer people than this say nothing about the world's names (tests, a dataset just begun). */
const ENOUGH_PEOPLE = 5000;

/** Commonness of a person's name, 0–1; 0 for all that is no person. */
export function commonnessOf(entities: readonly Entity[]): (entity: Entity) => number {
	const families = new Map<string, number>();
	const givens = new Map<string, number>();
	let people = 0;
	const add = (counts: Map<string, number>, key: string) => counts.set(key, (counts.get(key) ?? 0) + 1);
	for (const entity of entities) {
		const parts = partsOf(entity);
		if (!parts) continue;
		people++;
		add(families, parts.family);
		add(givens, parts.given);
	}
	return (entity) => {
		const parts = partsOf(entity);
		if (!parts || people < ENOUGH_PEOPLE) return 0;
		const expected = (families.get(parts.family)! * givens.get(parts.given)!) / people;
		const share = Math.log10(expected / LEAST) / Math.log10(1 / LEAST);
		return Math.round(Math.min(1, Math.max(0, share)) * 255) / 255;
	};
}

interface Parts {
	family: string;
	given: string;
}

/** Folded family name and first given name. */
const partsOf = once(({ kind, name, family }: Entity): Parts | null => {
	if (kind !== 'person' || family === undefined) return null;
	const surname = foldAlias(family);
	const words = foldAlias(name).split(/[\s-]+/);
	// Family names that stand first are followed by the given one.
	const given = surname.startsWith(words[0]!) ? words[surname.split(/[\s-]+/).length] : words[0];
	return given === undefined || given === '' ? null : { family: surname, given };
});
