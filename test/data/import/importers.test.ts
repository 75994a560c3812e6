import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { parseCsv } from '../../../data/import/csv.ts';
import { idOfDomain, outletDomain } from '../../../data/import/domains.ts';
import { kagiKite } from '../../../data/import/kagi-kite.ts';
import { isLabelOf, isTellingName, plainName } from '../../../data/import/outlet-name.ts';
import { snapshotOf } from '../../../data/import/provenance-file.ts';
import { stateMediaMatrix } from '../../../data/import/state-media-matrix.ts';

let folder: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'dramatis-import-'));
	put('PROVENANCE.md', '- someone/list @ 0123abcdef 2024-02-07T11:44:11-05:00\n');
});
afterEach(() => rmSync(folder, { recursive: true }));

function put(file: string, content: unknown): void {
	mkdirSync(folder, { recursive: true });
	writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content));
}

describe('state-media-matrix', () => {
	const HEAD = 'Region,Country,Media company,Main assets,URL,Typology\n';
	const run = (...rows: string[]) => {
		put('State_Media_Matrix.csv', `\uFEFF${HEAD}${rows.join('\n')}\n`);
		const { files, complaints, provenance } = stateMediaMatrix.run(folder);
		return {
			outlets: files['outlets.jsonl']!,
			complaints: complaints.map(({ place, reason }) => `${place} ${reason}`),
			provenance,
		};
	};

	it('makes an outlet of a row', () => {
		const { outlets, complaints, provenance } = run(
			'Asia,UAE,WAM Group,Emirates News Agency (WAM)*,http://www.wam.ae/en,SC',
		);
		expect(complaints).toEqual([]);
		expect(outlets).toMatchObject([
			{
				id: 'wam-ae',
				kind: 'outlet',
				name: 'Emirates News Agency',
				country: 'ae',
				domains: ['wam.ae'],
				outlet: {
					owner: 'WAM Group',
					control: {
						typology: 'State-controlled media',
						accordingTo: 'State Media Monitor',
						date: '2024-02-07',
					},
				},
			},
		]);
		expect(outlets[0]).not.toHaveProperty('byDomainOnly');
		expect(provenance).toMatchObject({ version: 'someone/list @ 0123abcdef', date: '2024-02-07' });
		expect(Object.keys(provenance.sources)).toEqual(outlets[0]!.outlet!.sources);
	});

	it.each([
		['Asia,Chad,A,Alwihda,,SC', 'State_Media_Matrix.csv:2 "Alwihda" has no address to know it by', 0],
		[
			'Asia,Chad,A,Alwihda,https://www.facebook.com/alwihda,SC',
			'State_Media_Matrix.csv:2 "https://www.facebook.com/alwihda" is on a platform, or is no address',
			0,
		],
		['Asia,Chad,A,,https://a.td,SC', 'State_Media_Matrix.csv:2 has no name', 0],
		['Asia,Chad,A,Alwihda,https://a.td,ISFM?', 'State_Media_Matrix.csv:2 a.td: "ISFM?" is no typology', 1],
		[
			'Asia,Europen Union,A,Alwihda,https://a.td,SC',
			'State_Media_Matrix.csv:2 a.td: no single country in "Europen Union"',
			1,
		],
	])('%s', (row, complaint, kept) => {
		const { outlets, complaints } = run(row);
		expect(complaints).toEqual([complaint]);
		expect(outlets).toHaveLength(kept);
	});

	it('keeps no typology where a domain has two, and says so', () => {
		const { outlets, complaints } = run(
			'Europe,Serbia,RTV,TV One,https://rtv.rs/1,SC',
			'Europe,Serbia,RTV,TV Two,https://rtv.rs/2,IP',
		);
		expect(outlets).toMatchObject([{ name: 'RTV', domains: ['rtv.rs'] }]);
		expect(outlets[0]!.outlet).not.toHaveProperty('control');
		expect(complaints).toEqual(['State_Media_Matrix.csv:2 rtv.rs has two typologies; none is kept']);
	});

	it('joins the domains of one outlet, and knows a shared name by domain only', () => {
		const { outlets } = run(
			"Asia,China,People's Daily,People's Daily,https://people.cn,SC",
			"Asia,China,People's Daily,People's Daily,http://en.people.com.cn/x,SC",
			'Africa,Angola,RNA,Radio Nacional,https://rna.ao,SC',
			'Africa,Gabon,RNG,Radio Nacional,https://rng.ga,SC',
		);
		expect(outlets.map(({ id, domains, byDomainOnly }) => [id, domains, byDomainOnly])).toEqual([
			['people-cn', ['people.cn', 'people.com.cn'], undefined],
			['rna-ao', ['rna.ao'], true],
			['rng-ga', ['rng.ga'], true],
		]);
	});

	it('reads only folders that say what they are', () => {
		rmSync(join(folder, 'PROVENANCE.md'));
		expect(() => run('')).toThrow('PROVENANCE.md is missing');
		put('PROVENANCE.md', 'a list');
		expect(() => snapshotOf(folder)).toThrow('names no commit and date');
	});
});

describe('kagi-kite', () => {
	const item = (changes: object) => ({
		organization: 'Example Daily News',
		domains: ['exampledaily.com'],
		country: 'France',
		owner: 'Example Holding',
		typology: 'Private Media',
		description: 'Words of somebody else.',
		...changes,
	});
	const run = (items: object[], feeds: object = {}) => {
		put('media_data.json', items);
		put('kite_feeds.json', feeds);
		const { files, complaints } = kagiKite.run(folder);
		return {
			outlets: files['outlets.jsonl']!,
			complaints: complaints
				.filter(({ reason }) => !reason.startsWith('no feed of'))
				.map(({ reason }) => reason),
		};
	};

	it('makes an outlet of an entry, in facts alone', () => {
		const { outlets, complaints } = run([item({})]);
		expect(complaints).toEqual([]);
		expect(outlets).toEqual([
			expect.objectContaining({
				id: 'exampledaily-com',
				name: 'Example Daily News',
				country: 'fr',
				domains: ['exampledaily.com'],
				outlet: {
					owner: 'Example Holding',
					control: { typology: 'Private Media', accordingTo: 'Kagi Kite', date: '2024-02-07' },
					sources: ['kagi-2024-02-07'],
				},
			}),
		]);
		expect(JSON.stringify(outlets)).not.toContain('somebody else');
	});

	it.each<[string, object, string]>([
		[
			'a value that is none',
			{ domains: ['de werktitel', 'a.be'] },
			'"de werktitel" of Example Daily News is a platform, or no domain',
		],
		[
			'a platform',
			{ domains: ['youtube.com', 'a.be'] },
			'"youtube.com" of Example Daily News is a platform, or no domain',
		],
		[
			'several countries',
			{ country: 'Taiwan/South Africa' },
			'"Taiwan/South Africa" of Example Daily News is no single country',
		],
		[
			'no kind of ownership',
			{ typology: 'Print Media' },
			'"Print Media" of Example Daily News says nothing about control',
		],
	])('reports %s and keeps the rest', (_, changes, complaint) => {
		const { outlets, complaints } = run([item(changes)]);
		expect(complaints).toEqual([complaint]);
		expect(outlets).toHaveLength(1);
	});

	it('gives a domain to the first outlet that has it', () => {
		const { complaints } = run([item({}), item({ organization: 'Other' })]);
		expect(complaints).toEqual(['exampledaily.com of Other is also listed under Example Daily News']);
	});

	it('takes a group apart into its papers', () => {
		const { outlets } = run([
			item({ organization: 'Groupe Exemple', domains: ['paris.fr', 'lyon.fr', 'exemple.fr'] }),
		]);
		expect(outlets.map(({ name, domains, outlet }) => [name, domains, outlet!.owner])).toEqual([
			['Groupe Exemple', ['exemple.fr'], 'Example Holding'],
			['lyon.fr', ['lyon.fr'], 'Groupe Exemple'],
			['paris.fr', ['paris.fr'], 'Groupe Exemple'],
		]);
	});

	it('takes from the feeds only what people chose, with the country where it is plain', () => {
		const list = (...feeds: string[]) => ({ category_type: 'topic', feeds });
		const { outlets } = run([], {
			Denmark: list('https://www.dr.dk/feed', 'https://rss.ministry.dk/x'),
			'South Korea': list('https://www.koreaherald.com/rss', 'https://www.reddit.com/r/korea.rss'),
			Israel: list('https://www.jpost.com/rss', 'https://thediplomat.com/feed'),
			'Middle East': list('https://www.jpost.com/other'),
			Asia: list('https://thediplomat.com/feed'),
			Japan: list('https://thediplomat.com/feed'),
		});
		expect(outlets.map(({ name, country, byDomainOnly }) => [name, country, byDomainOnly])).toEqual([
			['dr.dk', 'dk', true],
			['jpost.com', 'il', true],
			['koreaherald.com', 'kr', true],
			['thediplomat.com', undefined, true],
		]);
	});
});

it('kagi-kite gives no country to a site that only reports on one', () => {
	put('media_data.json', []);
	put('kite_feeds.json', {
		Taiwan: { category_type: 'topic', feeds: ['https://www.politico.eu/feed', 'https://www.udn.com/rss'] },
	});
	const outlets = kagiKite.run(folder).files['outlets.jsonl']!;
	expect(outlets.map(({ name, country }) => [name, country])).toEqual([
		['politico.eu', undefined],
		['udn.com', 'tw'],
	]);
});

describe('names', () => {
	it.each([
		['Emirates News Agency (WAM)*', 'Emirates News Agency'],
		['Radio: Republic of Iraq Radio', 'Republic of Iraq Radio'],
		['RTV (RTVFBiH', 'RTV'],
	])('plainName %s', (name, plain) => {
		expect(plainName(name)).toBe(plain);
	});

	it.each([
		['Emirates News Agency', true],
		['Radio Television Afghanistan', true],
		['The Korea Times', true],
		// Ordinary words, lethal as aliases.
		['Time', false],
		['The Sun', false],
		['Focus', false],
		['Turkmenistan', false],
		['Financial Times', false],
		['Daily News', false],
		['Department of Information', false],
		['TRT World / Anadolu News', false],
	])('isTellingName %s: %s', (name, telling) => {
		expect(isTellingName(name)).toBe(telling);
	});

	it.each([
		['faz', 'Frankfurter Allgemeine Zeitung', true],
		['apnews', 'The Associated Press', true],
		['rbb24', 'Rundfunk Berlin-Brandenburg', true],
		['skysports', 'Sky', true],
		['cbssports', 'CBS News', false],
		['marianne', 'CMI France', false],
		['huffingtonpost', 'Groupe Le Monde', false],
	])('isLabelOf %s, %s: %s', (label, name, own) => {
		expect(isLabelOf(label, name)).toBe(own);
	});
});

it.each([
	['https://english.almayadeen.net/news', 'almayadeen.net'],
	['www.BBC.co.uk', 'bbc.co.uk'],
	['https://t.me/tass', undefined],
	['https://kcnawatch.org/', undefined],
	['de werktitel', undefined],
	['', undefined],
])('outletDomain %s', (address, domain) => {
	expect(outletDomain(address)).toBe(domain);
	if (domain) expect(idOfDomain(domain)).toMatch(/^[a-z0-9-]+$/);
});

it('parseCsv reads quotes, line breaks in fields, and short rows', () => {
	expect(parseCsv('a,b\n"1,""x""\ny",2\r\n3\n\n')).toEqual([
		{ line: 2, fields: { a: '1,"x"\ny', b: '2' } },
		{ line: 4, fields: { a: '3', b: '' } },
	]);
});

describe('the sources in hand', () => {
	const sources = join(import.meta.dirname, '../../../../shared/sources');
	for (const importer of [kagiKite, stateMediaMatrix]) {
		const path = join(sources, importer.name);
		const there = existsSync(path);
		it.skipIf(!there && !process.env.CI)(`${importer.name} gives the same twice`, () => {
			expect(there, `${path} is absent`).toBe(true);
			expect(importer.run(path)).toEqual(importer.run(path));
			expect(importer.run(path).provenance.counts.records).toBeGreaterThan(800);
		});
	}
});
