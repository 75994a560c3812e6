/**
 * From data/ to what the extension loads. Pure of the clock: the dataset's date follows from the dates in the
 * data, unless data/dataset.json states one, so the same files give the same result anywhere.
 * Entries that do not fit the schema are left out and reported; `npm run data:check` says how to mend them.
 */
import { DATASET_FORMAT, type DatasetMeta } from '../../src/dataset/layout.ts';
import { inflect } from '../../src/engine/text/inflect.ts';
import type { Entity, Office, RollCall, Source, Topic } from '../../src/model/entity.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { loadData } from '../load.ts';
import { type Assembled, assemble } from './assemble.ts';
import { controlTable } from './control.ts';
import { datasetDate } from './dataset-date.ts';
import { citedKeys, type Provenance } from './imported.ts';
import { once } from './kept.ts';
import { buildLexicon } from './lexicon.ts';

export interface CompiledDataset {
	meta: DatasetMeta;
	lexicon: Lexicon;
	topics: Topic[];
	offices: Office[];
	/** Domain → who controls the outlet there, in one line. */
	controls: Record<string, string>;
	/** Whole entities, as joined, in order of id; with evidence still in them. */
	entities: Entity[];
	rollCalls: RollCall[];
	provenance: Provenance[];
	/** How the entities came about: merges, closed roles, voters. */
	assembled: Assembled;
	/** Entries and claims that were left out, one line each. */
	leftOut: string[];
}

/**
 * @param root the project's folder
 * @param now the dataset's date as a full day, for tests; else it follows from the data
 */
export function compileDataset({ root, now }: { root: string; now?: string }): CompiledDataset {
	const raw = loadData(root);
	const assembled = assemble(root, raw);
	const leftOut = [...assembled.leftOut];
	const topicIds = new Set(raw.topics.map(({ id }) => id));
	const unknownTopics = new Map<string, number>();
	const isKnown = ({ topic }: { topic: string }) => topicIds.has(topic);
	const entities = assembled.entities.map((entity) => {
		if (entity.stances.every(isKnown)) return entity;
		for (const { topic } of entity.stances)
			if (!topicIds.has(topic)) unknownTopics.set(topic, (unknownTopics.get(topic) ?? 0) + 1);
		return { ...entity, stances: entity.stances.filter(isKnown) };
	});
	for (const [topic, count] of unknownTopics)
		leftOut.push(
			`${count} ${count === 1 ? 'stance' : 'stances'} on "${topic}", which data/topics.json does not have`,
		);
	const rollCalls = raw.rollCalls.flatMap(({ calls }) => calls);
	const date = now ?? datasetDate(root, assembled.written);
	const lexicon = buildLexicon(entities, raw.offices, date, inflect, rollCalls);
	return {
		meta: {
			format: DATASET_FORMAT,
			date,
			entities: lexicon.entities.length,
			aliases: lexicon.aliases.length,
		},
		lexicon,
		topics: raw.topics,
		offices: raw.offices,
		controls: controlTable(entities),
		entities,
		rollCalls,
		provenance: assembled.imported.provenance,
		assembled,
		leftOut,
	};
}

/** An entity as a reader's machine gets it: without what serves review, and without pages that nothing cites. */
export const shippedEntity = once((entity: Entity): Entity => {
	const cited = citedKeys(entity);
	const sources: Record<string, Source> = {};
	for (const [key, { title, publisher, url, date, lang }] of Object.entries(entity.sources))
		if (cited.has(key)) sources[key] = { title, publisher, url, date, ...(lang !== undefined && { lang }) };
	const { distinctFrom: _, byDomainOnly: __, born: ___, died: ____, ...rest } = entity as ImportedEntity;
	return { ...rest, sources };
});
