import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isSafeCompanyName, withoutLegalForm } from '../../../data/import/company-name.ts';
import { financeDatabase } from '../../../data/import/finance-database.ts';
import type { ImportedRecord } from '../../../data/import/importer.ts';
import { nameSuggestionIndex } from '../../../data/import/name-suggestion-index.ts';
import { newsBodies } from '../../../data/import/news-bodies.ts';

/** A source folder with the given files. */
function folder(files: Record<string, string>): string {
	const path = mkdtempSync(join(tmpdir(), 'companies-'));
	const provenance = '- owner/name @ 0123456789abcdef 2026-08-16\n';
	for (const [file, text] of Object.entries({ ...files, 'PROVENANCE.md': provenance }))
		writeFileSync(join(path, file), text);
	return path;
}

function aliases(record: ImportedRecord | undefined): string[] {
	return record === undefined ? [] : [record.name, ...(record.names ?? []).map(({ name }) => name)];
}

test.each([
	['Deutsche Bank AG', 'Deutsche Bank'],
	['Alphabet Inc. Class C', 'Alphabet'],
	['The Walt Disney Company', 'Walt Disney'],
	['Novo Nordisk A/S', 'Novo Nordisk'],
])('%s without its legal form is %s', (name, plain) => {
	expect(withoutLegalForm(name)).toBe(plain);
});

test.each([
	['Siemens', true],
	['Goldman Sachs', true],
	['BMW', true],
	// Words, places, founders, letters that are many things.
	['Target', false],
	['Amazon', false],
	['Galapagos', false],
	['Ford', false],
	['AMP', false],
	['SAP', false],
])('may %s stand alone for the company? %s', (name, safe) => {
	expect(isSafeCompanyName(name)).toBe(safe);
});

test('listed companies: no funds, no clubs, one of each, and only those that a list of ids knows', () => {
	const rows = [
		'Deutsche Bank AG,Germany',
		'Deutsche Bank Aktiengesellschaft,Germany',
		'Manchester United plc,United Kingdom',
		'Leverage Shares 2x Microsoft ETP,Ireland',
		'Nobody Knows It Holdings Ltd,Japan',
	];
	const csv = `name,country\n${rows.join('\n')}\n`;
	const { files, complaints, provenance } = financeDatabase.run(
		folder({ 'companies-mid-large-mega.csv': csv }),
	);
	expect(files['companies.jsonl']!.map(({ name, country }) => [name, country])).toEqual([
		['Deutsche Bank', 'de'],
	]);
	expect(complaints.map(({ reason }) => reason)).toEqual(['Manchester United plc is a club']);
	expect(provenance.counts).toMatchObject({ papers: 1, unknown: 1 });
});

test('brands: of the whole world, companies, by a name of their own; public bodies of a whole country', () => {
	const brand = (id: string, include: string[]) => ({
		id,
		locationSet: { include },
		tags: { 'brand:wikidata': id },
	});
	const nsi = {
		'brands/shop/car': {
			items: [brand('Q1', ['001']), brand('Q2', ['001']), brand('Q3', ['001']), brand('Q4', ['de'])],
		},
		'brands/shop/supermarket': { items: [brand('Q5', ['001'])] },
		'operators/office/government': {
			items: [
				{
					id: 'a',
					locationSet: { include: ['ke'] },
					tags: { 'operator:wikidata': 'Q6', 'operator:short': 'G20' },
				},
				{ id: 'b', locationSet: { include: ['ke'] }, tags: { 'operator:wikidata': 'Q7' } },
				{ id: 'c', locationSet: { include: ['us-tx.geojson'] }, tags: { 'operator:wikidata': 'Q8' } },
			],
		},
	};
	const wikidata = {
		Q1: { label: 'Opelia', description: 'German automobile manufacturer' },
		Q2: { label: 'Mini', description: 'British automotive brand' },
		Q3: { label: 'Manchester Unlimited', description: 'football club' },
		Q4: { label: 'Landauto', description: 'German car manufacturer' },
		Q5: { label: 'G20', description: 'supermarket' },
		Q6: { label: 'Kenya Revenue Authority', description: 'tax agency' },
		Q7: { label: 'Nakuru Town Council', description: 'town in Kenya' },
		Q8: { label: 'Texas Department of Roads', description: 'agency' },
	};
	const { files, complaints } = nameSuggestionIndex.run(
		folder({ 'nsi.min.json': JSON.stringify({ nsi }), 'wikidata.min.json': JSON.stringify({ wikidata }) }),
	);
	const records = files['organisations.jsonl']!;
	expect(records.map(({ name, country }) => [name, country])).toEqual([
		['Kenya Revenue Authority', 'ke'],
		['Opelia', 'de'],
	]);
	expect(records.flatMap(aliases)).not.toContain('G20');
	expect(complaints.map(({ reason }) => reason)).toEqual(['Mini has no name that is only its own']);
});

test('bodies of the news: a row whose title the list lacks is reported and left out', () => {
	const tsv =
		'surface\twikipedia\ttype\tmentions\nTaliban\tTaliban\tORG\t77\nSPD\tSocial Democratic Party of Germany\tORG\t52\n';
	const { files, complaints } = newsBodies.run(folder({ 'dwie-train-surface-forms.tsv': tsv }));
	const records = new Map(files['organisations.jsonl']!.map((record) => [record.name, aliases(record)]));
	expect([...records.keys()].sort()).toEqual(['Social Democratic Party of Germany', 'Taliban']);
	expect(records.get('Social Democratic Party of Germany')).toContain('SPD');
	expect(records.get('Social Democratic Party of Germany')).not.toContain('Social Democrats');
	expect(complaints).toContainEqual({ place: 'Pegida', reason: 'is no title of the list' });
});
