import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ciaFactbook } from '../../../data/import/cia-factbook.ts';
import { plainText, readCountryFile } from '../../../data/import/cia-factbook-file.ts';
import { capitals, demonymsOf } from '../../../data/import/cia-factbook-names.ts';
import { STATES, stateOfIso } from '../../../data/import/cia-factbook-states.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dramatis-import-'));
	put('PROVENANCE.md', '- someone/book @ 0123abcdef 2026-05-17T11:44:11-05:00\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: unknown): void {
	mkdirSync(dirname(join(folder, file)), { recursive: true });
	writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
}
const text = (value: string) => ({ text: value });

describe('plainText', () => {
	it.each([
		['Bras&iacute;lia', 'Brasília'],
		['Va&rsquo;aletoa, Fran&ccedil;ois, C&ocirc;te', 'Va’aletoa, François, Côte'],
		['<em>president:&nbsp;</em>13 February<br><br>x', 'president: 13 February x'],
		['a\u00a0 b', 'a b'],
		// Not known: left as it is, so that the checks on names see it.
		['&unheard; x', '&unheard; x'],
	])('%s', (html, plain) => {
		expect(plainText(html)).toBe(plain);
	});
});

describe('states', () => {
	const fileWith = (government: object, nationality: object = {}) => {
		put('europe/xx.json', {
			Government: government,
			'People and Society': { Nationality: nationality },
		});
		return readCountryFile(folder, 'europe/xx.json');
	};

	it('are the members of the United Nations, its observers and the disputed ones, each with an id of its own', () => {
		expect(STATES.length).toBeGreaterThanOrEqual(193 + 2 + 8);
		expect(new Set(STATES.map(({ id }) => id)).size).toBe(STATES.length);
		expect(new Set(STATES.map(({ wikidata }) => wikidata)).size).toBe(STATES.length);
		expect(STATES.every(({ wikidata }) => /^Q\d+$/.test(wikidata))).toBe(true);
		for (const id of 'vatican-city palestine kosovo taiwan western-sahara abkhazia south-ossetia northern-cyprus somaliland transnistria'.split(
			' ',
		))
			expect(STATES.find((state) => state.id === id)).toBeDefined();
		expect(stateOfIso('de')).toMatchObject({ id: 'germany', wikidata: 'Q183', factbook: 'gm' });
	});

	it.each([
		[
			'La Paz (administrative capital); Sucre (constitutional [legislative and judicial] capital)',
			['La Paz'],
		],
		['Mexico City (Ciudad de Mexico)', ['Mexico City']],
		['Washington, D.C.', ['Washington']],
		['Chisinau in Romanian (Kishinev in Russian)', ['Chisinau']],
		['Nicosia (Lefkosia/Lefkosa)', ['Nicosia']],
		['no official capital; government offices in the Yaren District', []],
		['Santiago; note - Valparaiso is the seat of the national legislature', []],
		// A first name, a queen and half a dozen towns.
		['Victoria', []],
		// Its status is disputed.
		['Jerusalem', []],
	])('capital %s', (name, metonyms) => {
		const file = fileWith({ Capital: { name: text(name) } });
		expect(capitals(file).map((item) => item.name)).toEqual(metonyms);
	});

	it.each([
		['Saudi(s)', 'Saudi or Saudi Arabian', ['Saudi', 'Saudis', 'Saudi Arabian']],
		['Frenchman(men), Frenchwoman(women)', 'French', ['French']],
		['German(s)', 'German', ['German', 'Germans']],
		['liSwati (singular)', 'Swati; note - former term, Swazi, still used', ['Swati']],
		['NA (US citizens)', 'none', []],
	])('demonyms of %s', (noun, adjective, words) => {
		expect(demonymsOf(fileWith({}, { noun: text(noun), adjective: text(adjective) }))).toEqual(words);
	});

	it('have an entry each, with weak demonyms and a capital that stands for them', () => {
		put('europe/gm.json', {
			Government: {
				'Country name': {
					'conventional long form': text('Federal Republic of Germany'),
					'conventional short form': text('Germany'),
					former: text('German Reich'),
				},
				Capital: { name: text('Berlin') },
			},
			'People and Society': { Nationality: { noun: text('German(s)'), adjective: text('German') } },
		});
		const states = ciaFactbook.run(folder).files['states.jsonl']!;
		expect(states).toHaveLength(STATES.length);
		const germany = states.find(({ id }) => id === 'germany')!;
		expect(germany).toMatchObject({ wikidata: 'Q183', kind: 'state', name: 'Germany', country: 'de' });
		expect(germany.names!.filter(({ lang }) => lang === undefined)).toEqual([
			{ name: 'Federal Republic of Germany', kind: 'also' },
			{ name: 'Berlin', kind: 'metonym' },
			{ name: 'German', kind: 'demonym' },
			{ name: 'Germans', kind: 'demonym' },
			{ name: 'German government', kind: 'short' },
			{ name: 'government of Germany', kind: 'short' },
		]);
		expect(germany.names).toContainEqual({ name: 'Deutschland', kind: 'also', lang: 'de' });
	});

	it('share no demonym: one that two have tells neither', () => {
		const congo = { 'People and Society': { Nationality: { adjective: text('Congolese') } } };
		put('africa/cf.json', congo);
		put('africa/cg.json', congo);
		const states = ciaFactbook.run(folder).files['states.jsonl']!;
		for (const state of states) expect(state.names!.map(({ name }) => name)).not.toContain('Congolese');
	});

	it('reports a file that is missing or broken, and goes on', () => {
		put('europe/gm.json', '{');
		const { complaints, files } = ciaFactbook.run(folder);
		expect(complaints[0]).toMatchObject({ place: 'europe/gm.json' });
		expect(complaints[0]!.reason).toMatch(/cannot be read/);
		expect(files['states.jsonl']).toHaveLength(STATES.length);
	});
});
