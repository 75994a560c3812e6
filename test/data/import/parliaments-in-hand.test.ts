/** The importers of parliaments on the sources in hand: the same twice, and what data/imported holds. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { auOpenaustralia } from '../../../data/import/au-openaustralia.ts';
import { euMeps } from '../../../data/import/eu-meps.ts';
import { jpCouncillors } from '../../../data/import/jp-councillors.ts';
import { ukMps } from '../../../data/import/uk-mps.ts';

const ROOT = join(import.meta.dirname, '../../..');
const SOURCES = join(ROOT, '../shared/sources');
const WITH_LISTS = existsSync(join(SOURCES, 'every-politician-2022', 'persons.jsonl'));

describe('the sources in hand', () => {
	for (const importer of [auOpenaustralia, euMeps, jpCouncillors, ukMps]) {
		const path = join(SOURCES, importer.name);
		const there = existsSync(path) && WITH_LISTS;
		it.skipIf(!there && !process.env.CI)(
			`${importer.name} gives what is checked in`,
			() => {
				expect(there, `${path} or the lists of Wikidata people beside it are absent`).toBe(true);
				const { files, provenance } = importer.run(path);
				const checkedIn = readFileSync(join(ROOT, 'data', 'imported', importer.name, 'people.jsonl'), 'utf8');
				expect(files['people.jsonl']?.map((record) => JSON.stringify(record))).toEqual(
					checkedIn.split('\n').filter(Boolean),
				);
				expect(provenance.counts.records).toBeGreaterThan(200);
			},
			30_000,
		);
	}
});
