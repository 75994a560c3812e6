import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { factbookParties, type PartyLine, partyOfLine } from '../../../data/import/factbook-parties.ts';

describe('partyOfLine', () => {
	const party = (
		name: string,
		acronym?: string,
		others: string[] = [],
		former: string[] = [],
	): PartyLine => ({
		name,
		others,
		former,
		...(acronym !== undefined && { acronym }),
	});
	it.each<[string, PartyLine]>([
		['Botswana Congress Party or BCP ', party('Botswana Congress Party', 'BCP')],
		[
			'Popular Movement for the Liberation of Angola or MPLA; note- ruling party in power since 1975',
			party('Popular Movement for the Liberation of Angola', 'MPLA'),
		],
		[
			'Institutional Revolutionary Party (Partido Revolucionario Institucional) or PRI',
			party('Institutional Revolutionary Party', 'PRI', ['Partido Revolucionario Institucional']),
		],
		[
			'Partido Liberal Radical Autentico (Authentic Radical Liberal Party) or PLRA',
			party('Authentic Radical Liberal Party', 'PLRA', ['Partido Liberal Radical Autentico']),
		],
		[
			'Benno Bokk Yakaar or BBY (United in Hope); coalition includes AFP, APR',
			party('Benno Bokk Yakaar', 'BBY', ['United in Hope']),
		],
		[
			'Coalition for Democratic Change (includes CDC, NPP, and LPDP)',
			party('Coalition for Democratic Change'),
		],
		[
			'Liberal Party or PL [Valdemar Costa Neto] (formerly Party of the Republic or PR)',
			party('Liberal Party', 'PL', [], ['Party of the Republic']),
		],
		['National Front (Barisan Nasional) or BN:', party('National Front', 'BN', ['Barisan Nasional'])],
		['Dignity or El Karama', party('Dignity', undefined, ['El Karama'])],
		[
			'Movement for National Reform or El Islah',
			party('Movement for National Reform', undefined, ['El Islah']),
		],
		['Botswana National Front or BNF [Duma BOKO', party('Botswana National Front', 'BNF')],
	])('%s', (line, expected) => {
		expect(partyOfLine(line)).toEqual(expected);
	});

	it.each([
		'note: political parties are banned; all candidates run as independents',
		'minor parties:',
		'Flemish parties:',
		'legal parties/alliances:',
		'others:',
		'according to the military regime, more than 50 parties registered',
		'Many other small parties',
		'the Taliban have banned other political parties',
		'approximately 20 additional minor parties',
	])('%s is none', (line) => {
		expect(partyOfLine(line)).toBeUndefined();
	});
});

describe('factbook-parties', () => {
	const folder = (files: Record<string, string>) => {
		const path = mkdtempSync(join(tmpdir(), 'factbook-parties-'));
		const all = {
			'PROVENANCE.md': '- owner/name @ 0123456789abcdef 2026-01-17\n',
			'meta/x.json': '{}',
			...files,
		};
		for (const [file, text] of Object.entries(all)) {
			mkdirSync(join(path, file, '..'), { recursive: true });
			writeFileSync(join(path, file), text);
		}
		return path;
	};
	const country = (text: string) => JSON.stringify({ Government: { 'Political parties': { text } } });
	const read = (files: Record<string, string>) => factbookParties.run(folder(files));

	it('takes the parties that a list knows by name and country, each once', () => {
		const text =
			'Botswana Congress Party or BCP <br>Botswana National Front or BNF [Duma BOKO]Botswana Democratic Party or BDP' +
			'<br>Party That Nobody Lists<br>Botswana Congress Party or BCP<br>minor parties:';
		const { files, complaints, provenance } = read({ 'africa/bc.json': country(text) });
		expect(files['parties.jsonl']!.map(({ name, wikidata, country: of }) => [name, wikidata, of])).toEqual([
			['Botswana Congress Party', 'Q4894021', 'bw'],
			['Botswana Democratic Party', expect.stringMatching(/^Q\d+$/), 'bw'],
			['Botswana National Front', 'Q2310801', 'bw'],
		]);
		expect(complaints).toEqual([
			{ place: 'africa/bc.json', reason: 'Botswana Congress Party stands there twice' },
			{ place: 'africa/bc.json', reason: '"minor parties:" names no party' },
		]);
		expect(provenance.counts).toEqual({ listed: 6, records: 3, unknown: 1, complaints: 2 });
	});

	it('leaves out, with the reason, who would be taken for another', () => {
		const { files, complaints } = read({ 'middle-east/gg.json': country('Republican Party') });
		expect(files['parties.jsonl']).toEqual([]);
		expect(complaints.map(({ reason }) => reason)).toEqual([expect.stringContaining('American state')]);
	});

	it('leaves the democracies of ParlGov to it', () => {
		expect(
			read({ 'europe/gm.json': country('Christian Democratic Union or CDU') }).files['parties.jsonl'],
		).toEqual([]);
	});

	it('reports a file that is no JSON, and reads the rest', () => {
		const { files, complaints } = read({
			'africa/bc.json': country('Botswana Congress Party or BCP'),
			'africa/gh.json': '{',
		});
		expect(files['parties.jsonl']).toHaveLength(1);
		expect(complaints).toEqual([
			{ place: 'africa/gh.json', reason: expect.stringContaining('cannot be read') },
		]);
	});

	it('says nothing of a state without the field', () => {
		expect(read({ 'africa/bc.json': '{}' })).toMatchObject({
			files: { 'parties.jsonl': [] },
			complaints: [],
		});
	});
});
