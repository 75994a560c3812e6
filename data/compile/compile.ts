/**
 * From data/ to what the extension loads. Pure of the clock: the dataset's date follows from the dates in the
 * data, unless data/dataset.json states one, so the same files give the same result anywhere.
 * Entries that do not fit the schema are left out and reported; `npm run data:check` says how to mend them.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { DATASET_FORMAT, type DatasetMeta, type Shard, shardName } from '../../src/dataset/layout.ts';
import { firstDay } from '../../src/engine/dates.ts';
import { inflect } from '../../src/engine/inflect.ts';
import type { Entity, Office, RollCall, Source, Topic } from '../../src/model/entity.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { newest } from '../dates.ts';
import type { ImportedEntity } from '../import/importer.ts';
import { byCodeUnit, loadData, readJson } from '../load.ts';
import { type Assembled, assemble } from './assemble.ts';
import { controlTable } from './control.ts';
import { citedKeys, type Provenance } from './imported.ts';
import { buildLexicon } from './lexicon.ts';

export interface CompiledDataset {
	meta: DatasetMeta;
	lexicon: Lexicon;
	/** By name: two or three hexadecimal digits. */
	shards: Map<string, Shard>;
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

/** A shard of some 200 entities parses in a few milliseconds; above this many entities a third digit is used. */
const MOST_FOR_TWO_DIGITS = 50_000;

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
	const shardDigits = entities.length > MOST_FOR_TWO_DIGITS ? 3 : 2;
	return {
		meta: {
			format: DATASET_FORMAT,
			date,
			entities: lexicon.entities.length,
			aliases: lexicon.aliases.length,
			shardDigits,
		},
		lexicon,
		shards: shardsOf(entities, shardDigits),
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

/** Above this share of open roles seen, a few fresh pages stand alone and speak for themselves only. */
const SEEN_SHARE = 0.9;

/**
 * Up to when the dataset as a whole speaks: what data/dataset.json states, or the day by which nine tenths of the
 * hand-written roles without an end were last seen held. The newest page alone would age all the others: with one
 * role seen in June, a hundred seen in January would no longer count as current.
 */
function datasetDate(root: string, written: readonly Entity[]): string {
	if (existsSync(join(root, 'data', 'dataset.json'))) {
		const { date } = readJson(root, 'dataset.json') as { date?: unknown };
		if (typeof date !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(date))
			throw new Error('data/dataset.json: "date" must be a day written YYYY-MM-DD');
		return date;
	}
	// A month or year that is not said more exactly may have been its first day.
	const seen = written
		.flatMap(({ roles }) => roles.filter(({ end }) => end === undefined))
		.map(({ checked }) => firstDay(checked))
		.sort(byCodeUnit);
	const date =
		seen[Math.floor(SEEN_SHARE * (seen.length - 1))] ??
		newest(written.map(({ checked }) => firstDay(checked)));
	if (date === undefined)
		throw new Error('data/ holds no entity that fits the schema: run "npm run data:check"');
	return date;
}

function shardsOf(entities: readonly Entity[], digits: number): Map<string, Shard> {
	const shards = new Map<string, Shard>();
	for (const entity of entities) {
		const name = shardName(entity.id, digits);
		let shard = shards.get(name);
		if (!shard) {
			shard = { format: DATASET_FORMAT, entities: {} };
			shards.set(name, shard);
		}
		shard.entities[entity.id] = shippedEntity(entity);
	}
	return new Map([...shards].sort(([a], [b]) => byCodeUnit(a, b)));
}

/** An entity as a reader's machine gets it: without what serves review, and without pages that nothing cites. */
export function shippedEntity(entity: Entity): Entity {
	const cited = citedKeys(entity);
	const sources: Record<string, Source> = {};
	for (const [key, { title, publisher, url, date, lang }] of Object.entries(entity.sources))
		if (cited.has(key)) sources[key] = { title, publisher, url, date, ...(lang !== undefined && { lang }) };
	const { distinctFrom: _, byDomainOnly: __, born: ___, died: ____, ...rest } = entity as ImportedEntity;
	return { ...rest, sources };
}
