/**
 * A hand-written entry without a Wikidata id that has the name and the office (or the name and the country) of an
 * imported record with one: either they are the same, and the entry takes the id, or they are not, and it says so.
 * The compiler keeps them apart until then, and readers would be offered one person twice.
 */
import type { DatasetRule } from './rule.ts';

export const sameEntity: DatasetRule = {
	name: 'same-entity',
	scope: 'dataset',
	check({ entries, world }) {
		const files = new Map(entries.map(({ slug, file }) => [slug, file]));
		return (world?.joined.unsettled ?? []).map(({ written, imported, wikidata, by }) => ({
			file: files.get(written) ?? written,
			at: 'wikidata',
			wrong: `is missing, and by ${by} the entry is the imported ${imported}`,
			expected: `"wikidata": "${wikidata}", or "distinctFrom": ["${wikidata}"]`,
			fix: 'compare the two and write down which it is ("npm run data:fix -- --ids" writes the id)',
		}));
	},
};
