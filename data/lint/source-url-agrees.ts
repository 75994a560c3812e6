/** One address is one page: wherever it is cited, it has the same publisher and the same date. */
import livingPages from './living-pages.json' with { type: 'json' };
import type { DatasetRule, PlacedFinding } from './rule.ts';

const living = Object.keys(livingPages).filter((key) => key !== 'about');

export const sourceUrlAgrees: DatasetRule = {
	name: 'source-url-agrees',
	scope: 'dataset',
	check({ entries }) {
		const findings: PlacedFinding[] = [];
		const first = new Map<string, { file: string; key: string; publisher: string; date: string }>();
		for (const { file, entity } of entries)
			for (const [key, { url, publisher, date }] of Object.entries(entity.sources)) {
				const seen = first.get(url);
				if (!seen) {
					first.set(url, { file, key, publisher, date });
					continue;
				}
				const differ = (field: 'publisher' | 'date', here: string) =>
					findings.push({
						file,
						at: `sources.${key}.${field}`,
						wrong: 'differs for the same address',
						expected: `${seen[field]} (${seen.file}, ${seen.key})`,
						actual: here,
						fix: 'look the page up and write the same in both places',
					});
				if (seen.publisher !== publisher) differ('publisher', publisher);
				if (seen.date !== date && !living.some((start) => url.startsWith(start))) differ('date', date);
			}
		return findings;
	},
};
