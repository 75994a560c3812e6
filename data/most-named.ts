/**
 * Which organisations news names most, so that the share of them with a Wikidata id can be told (`npm run data:report
 * -- --named`). Two counts are added: mentions that the engine shows as an organisation in the texts of
 * ../shared/bench (linking, detection, attribution, doclevel), and those of ../shared/bench/coverage, where each title
 * that is the name of exactly one organisation here brings its mentions. A text that two sets share counts once.
 * Ranks that no mention decides are decided by the prior of the bare name. Pure; report.ts reads the files.
 */
import type { EntityId } from '../src/model/entity.ts';
import { plainTitle } from './coverage-names.ts';
import { nameKey } from './import/body-names.ts';
import { byCodeUnit } from './load.ts';

/** How many of the most named the issue asks ids of. */
export const MOST_NAMED = 2000;

/** What is counted of an entity. */
export interface Nameable {
	id: EntityId;
	kind: string;
	name: string;
	names: readonly { name: string; kind: string }[];
	wikidata?: string | undefined;
}

export interface NamedBody {
	id: EntityId;
	name: string;
	wikidata: string | undefined;
	mentions: number;
}

/** A surface of the list of coverage: what was written, the title meant, how often. */
export interface Surface {
	title: string;
	type: string;
	mentions: number;
}

/**
 * @param seen mentions of each entity in texts
 * @param priorOf 0–1, how likely the bare name means it
 * @returns organisations, most named first; those of equal counts and priors by id
 */
export function mostNamed(
	entities: readonly Nameable[],
	seen: ReadonlyMap<EntityId, number>,
	surfaces: readonly Surface[],
	priorOf: (id: EntityId) => number,
): NamedBody[] {
	const bodies = entities.filter(({ kind }) => kind === 'organisation');
	const byName = new Map<string, Set<EntityId>>();
	for (const { id, name, names } of bodies)
		for (const form of [{ name, kind: 'name' }, ...names])
			if (form.kind !== 'short') {
				const key = nameKey(plainTitle(form.name));
				byName.set(key, (byName.get(key) ?? new Set()).add(id));
			}
	const mentions = new Map(seen);
	for (const { title, type, mentions: count } of surfaces) {
		if (type !== 'ORG') continue;
		const [only, ...others] = byName.get(nameKey(plainTitle(title))) ?? [];
		if (only !== undefined && others.length === 0) mentions.set(only, (mentions.get(only) ?? 0) + count);
	}
	return bodies
		.map(({ id, name, wikidata }) => ({ id, name, wikidata, mentions: mentions.get(id) ?? 0 }))
		.sort((a, b) => b.mentions - a.mentions || priorOf(b.id) - priorOf(a.id) || byCodeUnit(a.id, b.id));
}
