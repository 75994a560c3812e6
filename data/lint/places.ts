/** Where an entity of the compiled dataset is written down: its own file, or the line of its first imported record. */
import type { EntityId } from '../../src/model/entity.ts';
import type { LintData } from './rule.ts';

export function filesById({ entries, world }: Pick<LintData, 'entries' | 'world'>): Map<EntityId, string> {
	const files = new Map<EntityId, string>();
	for (const { slug, file } of [...entries, ...(world?.records ?? [])])
		if (!files.has(slug)) files.set(slug, file);
	return files;
}
