/**
 * What the background answers from dataset and engine: annotations, cards, one-line descriptions, status.
 * Free of the browser: the open dataset and the reader's settings are handed in.
 */
import { cardContext } from '../dataset/context.ts';
import type { Dataset } from '../dataset/open.ts';
import { cardOf } from '../engine/card/card.ts';
import { annotate } from '../engine/linking/annotate.ts';
import type { Annotation, ArticleText } from '../model/annotation.ts';
import type { CardModel } from '../model/card.ts';
import type { EntityId, IsoDate } from '../model/entity.ts';
import type { DatasetStatus, EntitySummary } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';

/**
 * The annotation of an article. It opens no shard, so that a page need not wait for one: what the cast's roles are
 * is told on request (`summaries`).
 */
export function annotation(dataset: Dataset, article: ArticleText, settings: Settings): Annotation {
	const started = performance.now();
	const found = annotate(
		article,
		{
			matcher: dataset.matcher,
			entities: dataset.entities,
			topics: dataset.topics,
			offices: dataset.offices,
			datasetDate: dataset.meta.date,
		},
		{ strictness: settings.strictness, hidden: settings.hidden, kinds: settings.kinds, explain: false },
	);
	return { ...found, milliseconds: performance.now() - started };
}

/** Rejects where no such entity is known or its shard cannot be read. */
export async function card(
	dataset: Dataset,
	entity: EntityId,
	date: IsoDate | undefined,
	topics: string[],
	followed?: readonly string[],
): Promise<CardModel> {
	const found = await dataset.entity(entity);
	if (!found) throw new Error(`The dataset knows no "${entity}".`);
	return cardOf(found, { ...cardContext(dataset, date, topics), followed });
}

/** One line on each entity that is known, in the order asked for. */
export async function summaries(
	dataset: Dataset,
	entities: EntityId[],
	date: IsoDate | undefined,
	topics?: string[],
): Promise<EntitySummary[]> {
	const known = entities.filter((id) => dataset.facts(id));
	return Promise.all(
		known.map(async (id) => {
			const { name, kind, role, stances } = await card(dataset, id, date, topics ?? []);
			const onTopic = stances.filter((stance) => stance.onTopic);
			return {
				entity: id,
				name,
				kind,
				...(role && { role: role.title }),
				...(topics && {
					stances: onTopic.map(({ topic, position, date, until, relation }) => ({
						topic,
						position,
						date,
						...(until && { until }),
						relation,
					})),
				}),
			};
		}),
	);
}

export function status(dataset: Dataset): DatasetStatus {
	return { date: dataset.meta.date, entities: dataset.meta.entities, aliases: dataset.meta.aliases };
}
