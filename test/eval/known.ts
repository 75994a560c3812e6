/** What scoring asks of an open dataset: entities by Wikidata id, and which names of a state are demonyms. */
import type { Dataset } from '../../src/dataset/open.ts';
import type { EntityFacts } from '../../src/model/lexicon.ts';
import type { Known } from './score.ts';

export async function knownEntities(
	dataset: Dataset,
): Promise<Known & { facts(entity: string): EntityFacts }> {
	const byWikidata = new Map<string, EntityFacts>();
	const demonyms = new Map<string, Set<string>>();
	const { entities } = dataset;
	for (let row = 0; row < entities.length; row++) {
		const facts = entities.at(row);
		if (facts.wikidata !== undefined) byWikidata.set(facts.wikidata, facts);
		if (facts.kind !== 'state') continue;
		const { names } = (await dataset.entity(facts.id))!;
		demonyms.set(
			facts.id,
			new Set(names.filter(({ kind }) => kind === 'demonym').map(({ name }) => name.toLowerCase())),
		);
	}
	return {
		byWikidata: (id) => byWikidata.get(id),
		isDemonym: (entity, text) => demonyms.get(entity)?.has(text.toLowerCase().replace(/s$/, '')) ?? false,
		facts: (entity) => dataset.facts(entity)!,
	};
}
