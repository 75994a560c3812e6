/**
 * Who is on record as belonging to a party, an alliance or another body: the affiliations the other way round, which
 * entities tell one by one. A body is known by its id, or by the name that affiliations without an id give it. For
 * the profile page only; dates stand with each entity's own affiliation.
 */
import type { Entity } from '../../src/model/entity.ts';
import type { EntityFacts } from '../../src/model/lexicon.ts';
import { byCodeUnit } from '../load.ts';

/** One alone is nobody's fellow. */
const LEAST_MEMBERS = 2;

/**
 * Body → rows of its members, the best known first.
 * @param facts in order of row, one for each entity
 */
export function memberTable(
	entities: readonly Pick<Entity, 'affiliations'>[],
	facts: readonly Pick<EntityFacts, 'prior'>[],
): Record<string, number[]> {
	const members = new Map<string, Set<number>>();
	entities.forEach(({ affiliations }, row) => {
		for (const { of, name, title } of affiliations) {
			const body = of ?? name;
			// A partner, an observer, a candidate is no member.
			if (body === undefined || title !== undefined) continue;
			const rows = members.get(body);
			if (rows) rows.add(row);
			else members.set(body, new Set([row]));
		}
	});
	return Object.fromEntries(
		[...members]
			.filter(([, rows]) => rows.size >= LEAST_MEMBERS)
			.sort(([a], [b]) => byCodeUnit(a, b))
			.map(([body, rows]) => [body, [...rows].sort((a, b) => facts[b]!.prior - facts[a]!.prior || a - b)]),
	);
}
