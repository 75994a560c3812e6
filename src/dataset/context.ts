/** What src/engine/card/card.ts needs to know beyond the entity itself, taken from an open dataset. */
import type { CardContext } from '../engine/card/card.ts';
import type { IsoDate } from '../model/entity.ts';
import type { Dataset } from './open.ts';

/**
 * @param date the article's date, where it has one
 * @param topics ids of the article's topics, strongest first
 */
export function cardContext(
	dataset: Dataset,
	date: IsoDate | undefined,
	topics: readonly string[],
): CardContext {
	const ranks = new Map(dataset.offices.map(({ id, rank }) => [id, rank]));
	return {
		...(date !== undefined && { date }),
		topics,
		datasetDate: dataset.meta.date,
		topicsById: new Map(dataset.topics.map((topic) => [topic.id, topic])),
		rankOf: (office) => (office !== undefined && ranks.get(office)) || 0,
		controlOf: (host) => dataset.controlOf(host),
		nameOf: (id) => dataset.facts(id)?.name,
	};
}
