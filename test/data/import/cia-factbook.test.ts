import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ciaFactbook } from '../../../data/import/cia-factbook.ts';
import { plainText, readCountryFile } from '../../../data/import/cia-factbook-file.ts';
import { personName } from '../../../data/import/cia-factbook-name.ts';
import { capitals, demonymsOf } from '../../../data/import/cia-factbook-names.ts';
import { isoDate, readChief, readMission } from '../../../data/import/cia-factbook-people.ts';
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

	it('belong to what the lists say, but for entries that are known to be wrong', () => {
		const listed = (place: string, list: string) =>
			put(place, { Government: { 'International organization participation': text(list) } });
		listed(
			'europe/uk.json',
			'EU, G-7, NATO, UN Security Council (permanent), OAS (observer), ITUC (NGOs), SELEC',
		);
		listed('europe/ri.json', 'EU (candidate country), CE');
		const { files, complaints } = ciaFactbook.run(folder);
		const of = (id: string) => files['states.jsonl']!.find((state) => state.id === id)!.affiliations;
		expect(of('united-kingdom')).toEqual([
			{ name: 'G7' },
			{ of: 'nato' },
			{ name: 'Organization of American States', title: 'Observer' },
			{ name: 'United Nations Security Council', title: 'Permanent member' },
		]);
		expect(of('serbia')).toEqual([
			{ of: 'council-of-europe' },
			{ of: 'european-union', title: 'Candidate for membership' },
		]);
		expect(complaints.map(({ reason }) => reason)).toContain(
			'member of European Union: left on 31 January 2020, as its own file says',
		);
	});

	it.each([
		['accepts compulsory ICJ jurisdiction; accepts ICCt jurisdiction', [['for', '2026-01-17']]],
		['withdrew from ICCt in October 2017', [['against', '2017-10']]],
		['withdrew acceptance of ICCt jurisdiction in 2002', [['against', '2002']]],
		// Not to be a party is no act.
		['has not submitted an ICJ jurisdiction declaration; non-party state to the ICCt', []],
		['formerly accepted ICCt jurisdiction', []],
	])('court: %s', (participation, stances) => {
		put('europe/gm.json', {
			Government: { 'International law organization participation': text(participation) },
			Environment: {
				'International environmental agreements': {
					'signed, but not ratified': text('Climate Change-Paris Agreement'),
				},
			},
		});
		const germany = ciaFactbook.run(folder).files['states.jsonl']!.find(({ id }) => id === 'germany')!;
		expect(germany.stances!.map(({ position, date }) => [position, date])).toEqual(stances);
	});

	it('reports a file that is missing or broken, and goes on', () => {
		put('europe/gm.json', '{');
		const { complaints, files } = ciaFactbook.run(folder);
		expect(complaints[0]).toMatchObject({ place: 'europe/gm.json' });
		expect(complaints[0]!.reason).toMatch(/cannot be read/);
		expect(files['states.jsonl']).toHaveLength(STATES.length);
	});
});

describe('persons', () => {
	it.each([
		['Emmanuel MACRON', { name: 'Emmanuel Macron', family: 'Macron' }],
		['XI Jinping', { name: 'Xi Jinping', family: 'Xi' }],
		['Alexander VAN DER BELLEN', { name: 'Alexander Van der Bellen', family: 'Van der Bellen' }],
		['Jose Ulisses CORREIA e SILVA', { name: 'Jose Ulisses Correia e Silva', family: 'Correia e Silva' }],
		['Luiz Inácio LULA da Silva', { name: 'Luiz Inácio Lula da Silva', family: 'Lula' }],
		['Abdel Fattah EL-SISI', { name: 'Abdel Fattah el-Sisi', family: 'el-Sisi' }],
		['Alix Didier FILS-AIMÉ', { name: 'Alix Didier Fils-Aimé', family: 'Fils-Aimé' }],
		['Kara C. McDONALD', { name: 'Kara C. McDonald', family: 'McDonald' }],
		["Sean O'NEILL", { name: "Sean O'Neill", family: "O'Neill" }],
		// Titles and ranks glued to the name, nicknames, suffixes.
		['General Abdourahame TIANI', { name: 'Abdourahame Tiani', family: 'Tiani' }],
		['Ferdinand "BongBong" MARCOS, Jr.', { name: 'Ferdinand Marcos Jr.', family: 'Marcos' }],
		['Samantha (Sam) MOSTYN', { name: 'Samantha Mostyn', family: 'Mostyn' }],
		[
			'SONEXAY (also spelled SONXAI) Siphandon',
			{ name: 'Sonexay Siphandon', family: 'Sonexay', also: 'Sonxai Siphandon' },
		],
		// Capitals on a given name before a patronymic, or on all of it, give no surname.
		['MUHAMMAD bin Abd al-Rahman Al Thani', { name: 'Muhammad bin Abd al-Rahman Al Thani' }],
		['HUN MANET', { name: 'Hun Manet' }],
	])('name %s', (written, name) => {
		expect(personName(written)).toEqual(name);
	});

	it.each([
		['19 APRIL 2023', '2023-04-19'],
		['5 Sep 2025', '2025-09-05'],
		['April 2018', '2018-04'],
		['1997', '1997'],
		['spring 2018', undefined],
	])('date %s', (written, date) => {
		expect(isoDate(written)).toBe(date);
	});

	const state = (id: string) => STATES.find((row) => row.id === id)!;
	const holders = (text_: string, which: 'chief' | 'head', id = 'germany') =>
		readChief(text_, which, state(id)).holders.map(({ name, role }) => [name, role.title, role.start]);

	it.each<[string, 'chief' | 'head', string, unknown]>([
		[
			'President Frank-Walter STEINMEIER (since 19 March 2017)',
			'chief',
			'germany',
			[['Frank-Walter Steinmeier', 'President of Germany', '2017-03-19']],
		],
		[
			'King PHILIPPE (since 21 July 2013)',
			'chief',
			'belgium',
			[['King Philippe', 'King of Belgium', '2013-07-21']],
		],
		[
			'Chairperson of the Presidency Zeljko KOMSIC (chairperson since 16 July 2025; presidency member since 20 November 2018 - Croat seat); Denis BECIROVIC (presidency member since 16 November 2022 - Bosniak seat)',
			'chief',
			'bosnia-and-herzegovina',
			[
				['Zeljko Komsic', 'Chairperson of the Presidency of Bosnia and Herzegovina', '2025-07-16'],
				['Denis Becirovic', 'Member of the Presidency of Bosnia and Herzegovina', '2022-11-16'],
			],
		],
		[
			"Prime Minister Giorgia MELONI (since 22 October 2022); the prime minister's official title is President of the Council of Ministers",
			'head',
			'italy',
			[['Giorgia Meloni', 'Prime Minister of Italy', '2022-10-22']],
		],
		// Without a beginning, without a title that is known, vacant: no role.
		['Prime Minister Ntsokoane Samuel MATEKANE (28 October 2022)', 'head', 'lesotho', []],
		[
			"Ahmad al-Shara'; former President Bashar al-ASAD was overthrown on 8 December 2024",
			'chief',
			'syria',
			[],
		],
		['Co-prince Emmanuel MACRON (since 14 May 2017)', 'chief', 'andorra', []],
		['President (vacant)', 'chief', 'haiti', []],
	])('%s', (line, which, id, expected) => {
		expect(holders(line, which, id)).toEqual(expected);
		if ((expected as unknown[]).length === 0)
			expect(readChief(line, which, state(id)).complaints).toHaveLength(1);
	});

	it('are ambassadors and chargés of the sending state', () => {
		const { holders: found, complaints } = readMission(
			'Ambassador (vacant); Chargé d’Affaires Eric MEYER (since August 2024)',
			state('united-states'),
			state('norway'),
		);
		expect(complaints).toEqual([]);
		expect(found).toMatchObject([
			{
				name: 'Eric Meyer',
				role: { title: 'Chargé d’affaires of the United States in Norway', country: 'us', start: '2024-08' },
			},
		]);
		expect(found[0]!.role).not.toHaveProperty('office');
	});

	const executive = (chief: string, head: string, more: object = {}) => ({
		Government: {
			'Executive branch': {
				'chief of state': text(chief),
				'head of government': text(head),
				// Swapped in some files, and never read.
				'most recent election date': text('president: 10 September 1999'),
			},
			...more,
		},
	});
	const persons = () =>
		ciaFactbook
			.run(folder)
			.files['persons.jsonl']!.map(({ id, roles }) => [id, roles!.map(({ title }) => title)]);

	it('have one record and one role where one holds both offices', () => {
		put(
			'x/us.json',
			executive('President Ann DOE (since 20 January 2025)', 'President Ann DOE (since 20 January 2025)'),
		);
		expect(persons()).toEqual([['ann-doe-factbook-us', ['President of the United States']]]);
		expect(JSON.stringify(ciaFactbook.run(folder).files)).not.toContain('1999');
	});

	it('do not repeat for dependencies and shared crowns', () => {
		put(
			'x/uk.json',
			executive('King CHARLES III (since 8 September 2022)', 'Prime Minister Ann DOE (since 5 July 2024)'),
		);
		put(
			'x/gl.json',
			executive(
				'King FREDERIK X of Denmark (since 14 January 2024)',
				'Prime Minister Bo ROE (since 28 March 2025)',
				{ 'Dependency status': text('part of Denmark') },
			),
		);
		put(
			'x/ca.json',
			executive(
				'King CHARLES III (since 8 September 2022); represented by Governor General Mary SIMON (since 26 July 2021)',
				'Prime Minister Cy POE (since 14 March 2025)',
			),
		);
		expect(persons()).toEqual([
			['ann-doe-factbook-gb', ['Prime Minister of the United Kingdom']],
			['bo-roe-factbook-gl', ['Prime Minister of Greenland']],
			['cy-poe-factbook-ca', ['Prime Minister of Canada']],
			['king-charles-iii-factbook-gb', ['King of the United Kingdom']],
			['mary-simon-factbook-ca', ['Governor-General of Canada']],
		]);
	});

	it('a term that a list of 2019 contradicts is none', () => {
		const sources = folder;
		folder = join(sources, 'cia-factbook');
		put('PROVENANCE.md', '- someone/book @ 0123abcdef 2026-05-17\n');
		put(
			'x/ro.json',
			executive('President Dan DAN (since 26 May 2025)', 'Prime Minister Ilie BOLOJAN (since 23 June 2005)'),
		);
		put(
			'x/ag.json',
			executive('President Ann DOE (since 2 April 1999)', 'Prime Minister Bo ROE (since 28 August 2005)'),
		);
		put(
			'../cia-world-leaders-2019/leaders.tsv',
			'code\tcountry\toffice\tperson\nRO\tRomania\tPrime Minister\tAnother PERSON\nDZ\tAlgeria\tPrime Minister\tBo ROE\n',
		);
		expect(persons().map(([id]) => id)).toEqual([
			'ann-doe-factbook-dz',
			'bo-roe-factbook-dz',
			'dan-dan-factbook-ro',
		]);
		folder = sources;
	});

	it('an envoy of the United States shown for too long is left out', () => {
		const mission = (since: string) => ({
			'Diplomatic representation from the US': {
				'chief of mission': text(`Ambassador Ann DOE (since ${since})`),
			},
		});
		put('x/us.json', {});
		put('x/mj.json', { Government: mission('20 December 2018') });
		put('x/po.json', { Government: mission('30 September 2025') });
		expect(persons()).toEqual([['ann-doe-factbook-us', ['Ambassador of the United States to Portugal']]]);
	});
});

describe('the source in hand', () => {
	const path = join(import.meta.dirname, '../../../../shared/sources/cia-factbook');
	it.skipIf(!existsSync(path))('gives the same twice, and every member of the United Nations', () => {
		const result = ciaFactbook.run(path);
		expect(ciaFactbook.run(path)).toEqual(result);
		const members = result.files['states.jsonl']!.filter(({ affiliations }) =>
			affiliations!.some(({ of, title }) => of === 'united-nations' && title === undefined),
		);
		expect(members).toHaveLength(193);
		expect(result.files['persons.jsonl']!.length).toBeGreaterThan(600);
	});
});
