/** One list says one thing once: within a source no two records share an id or a Wikidata id. */
import { originOf } from '../compile/imported.ts';
import type { DatasetRule, PlacedFinding } from './rule.ts';

export const recordUnique: DatasetRule = {
	name: 'record-unique',
	scope: 'dataset',
	check({ world }) {
		const findings: PlacedFinding[] = [];
		const seen = new Map<string, string>();
		for (const { file, entity } of world?.records ?? [])
			for (const at of ['id', 'wikidata'] as const) {
				const value = entity[at];
				if (value === undefined) continue;
				const key = `${originOf(file)} ${at} ${value}`;
				const before = seen.get(key);
				if (before)
					findings.push({
						file,
						at,
						wrong: `is also that of ${before}`,
						actual: value,
						fix: 'mend the importer: join the two records, or tell them apart',
					});
				else seen.set(key, file);
			}
		return findings;
	},
};
