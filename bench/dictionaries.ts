/**
 * The dictionaries of the benchmark: made names of four sizes, and the real names of politicians where the
 * material beside the repository is present.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AliasEntry, Lexicon } from '../src/model/lexicon.ts';
import { realisticLexicon } from './names.ts';

export interface Dictionary {
	/** As the command line and the tables name it. */
	name: string;
	lexicon: Lexicon;
}

const SIZES: Record<string, number> = { '1k': 1000, '10k': 10_000, '100k': 100_000, '1M': 1_000_000 };
export const REAL = 'politicians';

const realFile = (root: string): string =>
	join(root, '..', 'shared', 'sources', 'every-politician-2022', 'persons.jsonl');

/** Names of all dictionaries that can be had here. */
export const dictionaryNames = (root: string): string[] => [
	...Object.keys(SIZES),
	...(existsSync(realFile(root)) ? [REAL] : []),
];

/** Throws RangeError for a name that is none of dictionaryNames. */
export function openDictionary(name: string, root: string): Dictionary {
	if (name === REAL) return { name, lexicon: realLexicon(realFile(root)) };
	const size = SIZES[name];
	if (size === undefined) throw new RangeError(`There is no dictionary "${name}"`);
	return { name, lexicon: realisticLexicon(size) };
}

/** All names of all persons; those that several bear are one alias with several candidates. */
function realLexicon(file: string): Lexicon {
	const aliases = new Map<string, AliasEntry>();
	const entities: Lexicon['entities'] = [];
	for (const line of readFileSync(file, 'utf8').split('\n')) {
		if (!line) continue;
		const { qid, names } = JSON.parse(line) as { qid?: string; names: string[] };
		const entity = entities.length;
		const id = qid ?? `person-${entity}`;
		entities.push({ id, kind: 'person', name: names[0] ?? id, prior: 0.5, tenures: [], topics: [] });
		for (const alias of new Set(names)) {
			// A single word is no full name, and the benchmark plants full names.
			if (!/\s/.test(alias)) continue;
			const entry = aliases.get(alias) ?? { alias, candidates: [] };
			entry.candidates.push({ entity, kind: 'name', case: 'name' });
			aliases.set(alias, entry);
		}
	}
	return { aliases: [...aliases.values()], entities };
}
