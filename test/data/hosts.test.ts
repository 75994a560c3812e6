/** The sites on which the extension runs by itself, and the most read ones, against the outlets of the dataset. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { languageOfSite } from '../../data/host-language.ts';
import { outletDomain } from '../../data/import/domains.ts';

const DATA = join(import.meta.dirname, '../../data');
const read = (file: string) => JSON.parse(readFileSync(join(DATA, file), 'utf8'));

const hosts = read('hosts.json') as string[];
const languages = read('host-languages.json') as Record<string, string>;
const mustHave = read('must-have-outlets.json') as {
	rankings: object[];
	outlets: { domain: string; ranks: (number | null)[]; optIn?: true }[];
};
const outlets = new Set<string>();
for (const file of readdirSync(join(DATA, 'outlets')))
	for (const domain of (read(`outlets/${file}`) as { domains?: string[] }).domains ?? []) outlets.add(domain);
for (const source of readdirSync(join(DATA, 'imported')))
	for (const file of readdirSync(join(DATA, 'imported', source)))
		if (file === 'outlets.jsonl')
			for (const line of readFileSync(join(DATA, 'imported', source, file), 'utf8')
				.split('\n')
				.filter(Boolean))
				for (const domain of (JSON.parse(line) as { domains: string[] }).domains) outlets.add(domain);

describe('outlets', () => {
	it('are known under at least 1,450 domains', () => {
		expect(outlets.size).toBeGreaterThanOrEqual(1450);
	});

	it('hold each of the 200 most read news sites', () => {
		const domains = mustHave.outlets.map(({ domain }) => domain);
		expect(new Set(domains).size).toBe(200);
		expect(domains.filter((domain) => !outlets.has(domain))).toEqual([]);
	});

	it.each(['kcnawatch.org', 'tunein.com'])(
		'do not publish at %s, which carries what others broadcast',
		(domain) => {
			expect(outletDomain(`https://${domain}/live`)).toBeUndefined();
			expect(outlets.has(domain)).toBe(false);
		},
	);
});

describe('hosts', () => {
	it('hold the most read sites, but for those whose domain serves mail', () => {
		const wanted = mustHave.outlets.filter(({ optIn }) => !optIn).map(({ domain }) => domain);
		expect(wanted.filter((domain) => !hosts.includes(domain))).toEqual([]);
		const optIn = mustHave.outlets.filter((outlet) => outlet.optIn).map(({ domain }) => domain);
		expect(optIn.filter((domain) => hosts.includes(domain))).toEqual([]);
	});

	it('have a language each', () => {
		expect(Object.keys(languages)).toEqual(hosts);
		for (const language of Object.values(languages)) expect(language).toMatch(/^[a-z]{2}$/);
	});

	it('speak at least forty languages', () => {
		expect(new Set(Object.values(languages)).size).toBeGreaterThanOrEqual(40);
	});
});

it.each([
	['spiegel.de', 'de', 'de'],
	['swissinfo.ch', 'ch', 'en'],
	['rts.ch', 'ch', 'fr'],
	['foxnews.com', '', 'en'],
	['haberler.com', '', 'tr'],
	['zn.ua', '', 'uk'],
	['example.mu', 'mu', 'en'],
])('languageOfSite %s in "%s" is %s', (domain, country, language) => {
	expect(languageOfSite(domain, country)).toBe(language);
});

it('every ranking of the most read sites is cited', () => {
	expect(mustHave.rankings.length).toBeGreaterThanOrEqual(3);
	for (const { ranks, domain } of mustHave.outlets) {
		expect(ranks, domain).toHaveLength(3);
		expect(
			ranks.some((rank) => rank !== null),
			domain,
		).toBe(true);
	}
});
