/** The command `entities`: id, Wikidata id, kind and name of every entity, in order of id. */
import type { Dataset } from '../dataset/open.ts';
import { KINDS, type Kind } from '../model/entity.ts';
import { parseOptions, UsageError, type World } from './command.ts';

export async function listEntities(
	args: readonly string[],
	world: World,
	open: () => Promise<Dataset>,
): Promise<number> {
	const { values, positionals } = parseOptions(args, { kind: { type: 'string' } });
	if (positionals.length > 0)
		throw new UsageError(`"${positionals[0]}" is not expected here; usage: entities [--kind KIND]`);
	const kind = values.kind as Kind | undefined;
	if (kind !== undefined && !KINDS.includes(kind))
		throw new UsageError(`"${kind}" is no kind; choose one of ${KINDS.join(', ')}`);
	const { entities } = await open();
	const lines: string[] = [];
	for (let row = 0; row < entities.length; row++) {
		const facts = entities.at(row);
		if (kind !== undefined && facts.kind !== kind) continue;
		lines.push(`${[facts.id, facts.wikidata ?? '', facts.kind, facts.name].join('\t')}\n`);
	}
	await world.out(lines.join(''));
	return 0;
}
