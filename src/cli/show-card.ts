/** The command `card`: finds one entity by id, Wikidata id or exact name, and prints its card. */
import { cardContext } from '../dataset/context.ts';
import type { Dataset } from '../dataset/open.ts';
import { cardOf } from '../engine/card/card.ts';
import type { EntityId } from '../model/entity.ts';
import { cardText } from './card-text.ts';
import { parseOptions, UsageError, type World } from './command.ts';
import { checkedDate } from './document.ts';

const USAGE = 'usage: card ENTITY [--date DATE] [--topic TOPIC]... [--json]';

export async function showCard(
	args: readonly string[],
	world: World,
	open: () => Promise<Dataset>,
): Promise<number> {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		topic: { type: 'string', multiple: true },
		json: { type: 'boolean' },
	});
	if (positionals.length !== 1)
		throw new UsageError(
			`${positionals.length === 0 ? 'no entity given' : 'more than one entity given (put a name in quotes)'}; ${USAGE}`,
		);
	const date = checkedDate(values.date as string | undefined, '--date');
	const topics = (values.topic as string[] | undefined) ?? [];
	const dataset = await open();
	for (const topic of topics)
		if (!dataset.topics.some(({ id }) => id === topic))
			throw new UsageError(
				`"${topic}" is no topic; choose one of ${dataset.topics.map(({ id }) => id).join(', ')}`,
			);
	const id = findEntity(dataset, positionals[0]!);
	const entity = await dataset.entity(id);
	const card = cardOf(entity!, cardContext(dataset, date, topics));
	await world.out(values.json ? `${JSON.stringify(card, null, 2)}\n` : cardText(card));
	return 0;
}

/** Throws UsageError for nobody, and for a name that several bear. */
export function findEntity({ entities, matcher, facts }: Dataset, query: string): EntityId {
	if (facts(query)) return query;
	const byNumber = /^Q\d+$/.test(query);
	const ids: EntityId[] = [];
	for (let row = 0; row < entities.length; row++) {
		const { id, wikidata, name } = entities.at(row);
		if (byNumber ? wikidata === query : name === query) ids.push(id);
	}
	if (byNumber && ids.length === 0) throw new UsageError(`no entity has the Wikidata id ${query}`);
	// Other names count only where it is nobody's main one.
	if (ids.length === 0)
		for (const { start, end, candidates } of matcher.match(query))
			if (start === 0 && end === query.length)
				for (const { entity, kind } of candidates)
					if (kind !== 'surname' && kind !== 'demonym') ids.push(entities.at(entity).id);
	const found = [...new Set(ids)];
	if (found.length === 1) return found[0]!;
	if (found.length > 1)
		throw new UsageError(`"${query}" is the name of several: ${found.join(', ')}; give one of these ids`);
	throw new UsageError(`no entity has the id or the name "${query}"; "npm run --silent entities" lists all`);
}
