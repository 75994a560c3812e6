/**
 * EveryPolitician's last runs of 2022: cabinets of 44 countries, legislatures, governors and ambassadors, with native
 * names. Open ends mean "as of then". What is wrong in it, and what is done about it: every-politician.ts.
 */
import { importPeople } from './every-politician.ts';
import type { Importer } from './importer.ts';

export const everyPolitician2022: Importer = {
	name: 'every-politician-2022',
	run(folder) {
		return importPeople(folder, { source: this.name, file: 'persons.jsonl' });
	},
};
