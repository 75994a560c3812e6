/**
 * Linking columns as plain objects behind the interface that the index serves too (index-entities.ts). For tests
 * and for dictionaries of a few thousand entities; it looks at all of them at once.
 */
import type { EntityFacts, EntityTable } from '../../model/lexicon.ts';
import { givenNameOf } from '../linking/given-name.ts';

export function tableOf(entities: readonly EntityFacts[]): EntityTable {
	const rows = new Map(entities.map(({ id }, row) => [id, row]));
	const domains = new Map<string, number>();
	const givenNames = new Set<string>();
	entities.forEach((facts, row) => {
		for (const domain of facts.domains ?? []) if (!domains.has(domain)) domains.set(domain, row);
		const given = givenNameOf(facts);
		if (given !== undefined) givenNames.add(given);
	});
	return {
		length: entities.length,
		at(row) {
			const facts = entities[row];
			if (!facts) throw new RangeError(`There is no entity in row ${row}`);
			return facts;
		},
		rowOf: (id) => rows.get(id) ?? -1,
		rowOfDomain: (domain) => domains.get(domain) ?? -1,
		isGivenName: (word) => givenNames.has(word),
	};
}
