/**
 * What the file of 2022 lacks, from the same project: Germany to 2017, the Nordic states, much of Africa, the Gulf,
 * Latin America and Asia. Labels here are those of many lists: one office can stand under two of them, in the
 * country's language, or cut to its portfolio (label.ts, role-terms.ts).
 */
import { importPeople } from './every-politician.ts';
import type { Importer } from './importer.ts';

export const everyPoliticianMore: Importer = {
	name: 'every-politician-more',
	run(folder) {
		return importPeople(folder, { source: this.name, file: 'persons-more.jsonl' });
	},
};
