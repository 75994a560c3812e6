/**
 * Chancellors, vice-chancellors and federal ministers of Germany, mainly since 1982, as Wikidata had them in the
 * middle of 2018: whoever is open in it was in office then, and most have left since. Read as
 * EveryPolitician's people are.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';
import { peopleImport, type ReadPerson, type SourcePerson } from './every-politician.ts';
import type { ListInfo } from './every-politician-lists.ts';
import type { Importer } from './importer.ts';

const FILE = 'cabinet-everypolitician.csv';
const LIST = 'germany-cabinet';
/** PROVENANCE.md: "state of about mid-2018". */
const LISTS: ReadonlyMap<string, ListInfo> = new Map([[LIST, { country: 'de', asOf: '2018-06' }]]);

export const germany: Importer = {
	name: 'germany',
	run(folder) {
		const provenance = readFileSync(join(folder, 'PROVENANCE.md'), 'utf8');
		const commit = /@ ([0-9a-f]{40})/.exec(provenance)?.[1];
		if (commit === undefined) throw new Error(`${folder}/PROVENANCE.md names no commit: write "@ <commit>"`);
		return peopleImport({
			source: this.name,
			file: FILE,
			people: readPeople(readFileSync(join(folder, FILE), 'utf8')),
			lists: LISTS,
			version: `everypolitician/everypolitician-data @ ${commit}`,
		});
	},
};

/** One person from all rows of one id; a row without id or label is reported at its line. */
function readPeople(text: string): ReadPerson[] {
	const byId = new Map<string, { line: number; person: SourcePerson }>();
	const faults: ReadPerson[] = [];
	for (const { line, fields } of parseCsv(text)) {
		const { id = '', name = '', label = '', start_date = '', end_date = '' } = fields;
		if (!/^Q[1-9]\d*$/.test(id) || name === '' || label === '') {
			faults.push({ line, person: 'has no Wikidata id, name or label' });
			continue;
		}
		const known = byId.get(id) ?? { line, person: { qid: id, names: [name], terms: [] } };
		byId.set(id, known);
		known.person.terms.push({ src: LIST, kind: 'office', position: label, start: start_date, end: end_date });
	}
	return [...byId.values(), ...faults];
}
