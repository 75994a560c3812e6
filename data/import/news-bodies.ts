/**
 * Bodies that world news names and no other list in hand has under the name that news uses: parties by their short
 * forms, companies by their everyday names, movements, agencies. Each row leans on the list of surface forms in
 * ../shared/bench/coverage, which says what 702 articles call each: a row whose title or surface that list lacks is
 * reported and left out. A row that another source has too (same Wikidata id, or same name and country) adds its
 * forms to that entity.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { namesCountry } from './body-names.ts';
import { also, bodyRecord, short } from './body-record.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { NEWS_BODIES } from './news-bodies-table.ts';

const FILE = 'dwie-train-surface-forms.tsv';
/** Release of the list (DWIE); its articles are of 2002 to 2018. */
const SPEAKS_UP_TO = '2018';

export const newsBodies: Importer = {
	name: 'news-bodies',
	folder: '../bench/coverage',
	run(folder) {
		const complaints: Complaint[] = [];
		const surfaces = new Map<string, Set<string>>();
		for (const line of readFileSync(join(folder, FILE), 'utf8').split('\n').slice(1)) {
			const [surface = '', title = '', type = ''] = line.split('\t');
			if (type !== 'ORG') continue;
			surfaces.set(title, (surfaces.get(title) ?? new Set()).add(surface));
		}
		const records: ImportedRecord[] = [];
		for (const row of NEWS_BODIES) {
			const { title, name, wikidata, forms, acronyms, shorts } = row;
			// The list says nothing of countries but what its titles name.
			const country =
				row.country && [name, title].some((text) => namesCountry(text, row.country!))
					? row.country
					: undefined;
			const said = surfaces.get(title);
			if (!said) {
				complaints.push({ place: title, reason: 'is no title of the list' });
				continue;
			}
			for (const form of [...acronyms, ...shorts])
				if (!said.has(form))
					complaints.push({ place: title, reason: `"${form}" is no surface of it in the list` });
			const names: Name[] = [
				...forms.map(also),
				...shorts.filter((form) => said.has(form)).map(short),
				...acronyms.filter((form) => said.has(form)).map((form): Name => ({ name: form, kind: 'acronym' })),
			];
			records.push(
				bodyRecord({
					key: 'news',
					name,
					names,
					...(country !== undefined && { country }),
					...(wikidata !== undefined && { wikidata }),
					checked: SPEAKS_UP_TO,
				}),
			);
		}
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'organisations.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'DWIE (surface forms and titles only)',
				url: 'https://github.com/klimzaporojets/DWIE',
				version: '../shared/bench/coverage',
				date: SPEAKS_UP_TO,
				licence: 'facts: names that news uses; Wikidata ids: see data/import/body-ids.json',
				counts: { records: records.length, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};
