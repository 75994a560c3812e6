/** One Wikidata id is one entity; a second entry with it is the same one written twice. */
import type { DatasetRule, PlacedFinding } from './rule.ts';

export const wikidataUnique: DatasetRule = {
	name: 'wikidata-unique',
	scope: 'dataset',
	check({ entries }) {
		const findings: PlacedFinding[] = [];
		const seen = new Map<string, string>();
		for (const { file, entity } of entries) {
			if (entity.wikidata === undefined) continue;
			const other = seen.get(entity.wikidata);
			if (other)
				findings.push({
					file,
					at: 'wikidata',
					wrong: `is also that of ${other}`,
					actual: entity.wikidata,
					fix: 'join the two entries, or mend the id that is wrong',
				});
			else seen.set(entity.wikidata, file);
		}
		return findings;
	},
};
