import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nationalNames } from '../../../data/import/body-record.ts';
import { factbookBodies } from '../../../data/import/factbook-bodies.ts';
import { factbookOrgs } from '../../../data/import/factbook-orgs.ts';
import type { ImportedRecord } from '../../../data/import/importer.ts';
import { ministries } from '../../../data/import/ministries.ts';

/** A source folder with the given files. */
function folder(files: Record<string, string>): string {
	const path = mkdtempSync(join(tmpdir(), 'bodies-'));
	for (const [file, text] of Object.entries({
		...files,
		'PROVENANCE.md': '- owner/name @ 0123456789abcdef 2026-01-17\n',
	})) {
		mkdirSync(join(path, file, '..'), { recursive: true });
		writeFileSync(join(path, file), text);
	}
	return path;
}

/** Every alias of a record that a text could hold. */
function aliases(record: ImportedRecord | undefined): string[] {
	return record === undefined ? [] : [record.name, ...(record.names ?? []).map(({ name }) => name)];
}

test.each([
	['Supreme Court', 'ke', 'Supreme Court of Kenya', ['Kenyan Supreme Court', 'Supreme Court']],
	[
		'Supreme Court of Pakistan',
		'pk',
		'Supreme Court of Pakistan',
		['Pakistani Supreme Court', 'Supreme Court'],
	],
	['Shura Council', 'om', 'Shura Council of Oman', ['Omani Shura Council']],
	[
		'Council of the Republic',
		'by',
		'Council of the Republic of Belarus',
		['Belarusian Council of the Republic'],
	],
])('%s of %s is %s', (plain, country, name, among) => {
	const named = nationalNames(plain, country, { generic: true })!;
	expect(named.name).toBe(name);
	expect(named.names.map((item) => item.name)).toEqual(expect.arrayContaining(among));
	// A lone "Council" would be anybody's.
	expect(named.names.map((item) => item.name)).not.toContain('Council');
});

test('ministries: derived from a minister’s office, never from a deputy’s or a portfolio in somebody’s office', () => {
	const rows = [
		['KE', 'Minister of Foreign Affairs & Intl. Trade'],
		['KE', 'Deputy Minister of Health'],
		['KE', 'Minister of State for Planning'],
		['KE', 'Minister in Charge of Special Duties at the Presidency'],
		['KE', 'Minister of Tourism'],
		['RU', 'Minister of Defense'],
		['GB', 'Secretary of State for Transport'],
		['US', 'Secretary of the Treasury'],
		['XX', 'Minister of Errors'],
	];
	const tsv = `code\tcountry\toffice\tperson\n${rows.map(([code, office]) => `${code}\tC\t${office}\tX Y\n`).join('')}`;
	const { files, complaints } = ministries.run(folder({ 'leaders.tsv': tsv }));
	const records = new Map(files['ministries.jsonl']!.map((record) => [record.name, record]));
	expect([...records.keys()].sort()).toEqual([
		'Department for Transport of the United Kingdom',
		'Ministry of Defence of Russia',
		'Ministry of Foreign Affairs and International Trade of Kenya',
		'Ministry of Tourism of Kenya',
		'United States Department of the Treasury',
	]);
	const foreign = aliases(records.get('Ministry of Foreign Affairs and International Trade of Kenya'));
	expect(foreign).toEqual(expect.arrayContaining(['Kenyan Foreign Ministry', 'Foreign Ministry']));
	// Few countries have one: alone it would be taken for Kenya's.
	expect(aliases(records.get('Ministry of Tourism of Kenya'))).not.toContain('Tourism Ministry');
	expect(aliases(records.get('United States Department of the Treasury'))).toContain('Treasury Department');
	expect(complaints).toEqual([{ place: 'leaders.tsv:10', reason: '"xx" is no country'.replace('xx', 'XX') }]);
});

test('international bodies: letters that mean something else are no acronym, agreements no body', () => {
	const rows = [
		['WHO', 'World Health Organization'],
		['C', 'Commonwealth'],
		['BA', 'Baltic Assembly'],
		['G-20', 'Group of 20'],
		['ICC', 'International Chamber of Commerce'],
		['LAS', 'League of Arab States'],
		['NAFTA', 'North American Free Trade Agreement'],
	];
	const tsv = `acronym\tname\tmember_count\tmembers_iso2\n${rows.map((row) => `${row.join('\t')}\t1\tXX\n`).join('')}`;
	const { files, complaints } = factbookOrgs.run(folder({ 'organisations.tsv': tsv }));
	const records = new Map(files['organisations.jsonl']!.map((record) => [record.name, aliases(record)]));
	expect(records.get('World Health Organization')).toContain('WHO');
	expect(records.get('Commonwealth of Nations')).not.toContain('C');
	expect(records.get('Baltic Assembly')).not.toContain('BA');
	expect(records.get('Group of Twenty')).toContain('G20');
	expect(records.get('International Chamber of Commerce')).not.toContain('ICC');
	expect(complaints).toHaveLength(2);
});

const KENYA = {
	Government: {
		'Legislative branch': { 'legislature name': { text: 'Parliament of Kenya' } },
		'Legislative branch - lower chamber': { 'chamber name': { text: 'National Assembly (Bunge la Taifa)' } },
		'Judicial branch': {
			'highest court(s)': { text: 'Supreme Court (consists of 7 judges); Court of Appeal' },
		},
	},
	'Military and Security': {
		'Military and security forces': {
			text: 'Kenya Defense Forces (KDF): Army, Navy (includes marines)<br><br>Ministry of Interior: National Police Service, 2 units (2025)',
		},
	},
	Terrorism: {
		'Terrorist group(s)': { text: 'al-Shabaab; <strong>al-Qa&rsquo;ida</strong>; Band of Nobody (BON)' },
	},
};

test('national bodies of the factbook: without HTML, with their country, no generic branch alone', () => {
	const { files, complaints } = factbookBodies.run(folder({ 'africa/ke.json': JSON.stringify(KENYA) }));
	const names = (file: string) => files[file]!.map(({ name }) => name);
	expect(names('parliaments.jsonl')).toEqual(['National Assembly of Kenya', 'Parliament of Kenya']);
	expect(aliases(files['parliaments.jsonl']![0])).toContain('Bunge la Taifa');
	expect(names('courts.jsonl')).toEqual(['Supreme Court of Kenya']);
	expect(names('forces.jsonl')).toEqual([
		'Kenya Defense Forces',
		'Kenyan Army',
		'Kenyan National Police Service',
		'Kenyan Navy',
	]);
	expect(files['forces.jsonl']!.flatMap(aliases)).not.toContain('Army');
	expect(names('groups.jsonl')).toEqual(['al-Qaeda', 'al-Shabaab']);
	expect(complaints.map(({ reason }) => reason)).toEqual(['"Band of Nobody (BON)" is no group of the table']);
});
