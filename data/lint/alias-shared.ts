/**
 * A name that many entries share points at nobody in particular. Demonyms and metonyms are shared by
 * nature and count only in context, so they are left out.
 */
import type { DatasetRule, PlacedFinding } from './rule.ts';
import { nameKey, namesOf } from './walk.ts';

/** Namesakes among public people are common in pairs and threes; beyond that a name is too general to use. */
const MOST_SHARING = 4;

export const aliasShared: DatasetRule = {
	name: 'alias-shared',
	scope: 'dataset',
	check({ entries }) {
		const sharing = new Map<string, { file: string; at: string; name: string }[]>();
		for (const { file, entity } of entries) {
			const own = new Set<string>();
			for (const { at, value } of namesOf(entity)) {
				const key = nameKey(value.name);
				if (value.kind === 'demonym' || value.kind === 'metonym' || own.has(key)) continue;
				own.add(key);
				const places = sharing.get(key);
				if (places) places.push({ file, at, name: value.name });
				else sharing.set(key, [{ file, at, name: value.name }]);
			}
		}
		const findings: PlacedFinding[] = [];
		for (const places of sharing.values()) {
			if (places.length <= MOST_SHARING) continue;
			const { file, at, name } = places[0]!;
			findings.push({
				file,
				at,
				wrong: `is shared by ${places.length} entries (${places.map((place) => place.file).join(', ')})`,
				expected: `at most ${MOST_SHARING}`,
				actual: name,
				fix: 'keep it only where news uses it without saying more',
			});
		}
		return findings;
	},
};
