/** The command `card`: finds one entity by id, Wikidata id or exact name, and prints its card. */
import { cardContext } from '../dataset/context.ts';
import type { Dataset } from '../dataset/open.ts';
import { cardOf } from '../engine/card.ts';
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
export function findEntity({ lexicon, facts }: Dataset, query: string): EntityId {
	if (facts(query)) return query;
	if (/^Q\d+$/.test(query)) {
		const found = lexicon.entities.find(({ wikidata }) => wikidata === query);
		if (found) return found.id;
		throw new UsageError(`no entity has the Wikidata id ${query}`);
	}
	const rows = new Set<number>();
	lexicon.entities.forEach(({ name }, row) => {
		if (name === query) rows.add(row);
	});
	// Other names count only where it is nobody's main one.
	if (rows.size === 0)
		for (const { alias, candidates } of lexicon.aliases)
			if (alias === query)
				for (const { entity, kind } of candidates)
					if (kind !== 'surname' && kind !== 'demonym') rows.add(entity);
	const ids = [...rows].map((row) => lexicon.entities[row]!.id);
	if (ids.length === 1) return ids[0]!;
	if (ids.length > 1)
		throw new UsageError(`"${query}" is the name of several: ${ids.join(', ')}; give one of these ids`);
	throw new UsageError(
		`no entity has the id or the exact name "${query}"; "npm run --silent entities" lists all`,
	);
}
