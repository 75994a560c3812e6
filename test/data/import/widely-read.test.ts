import { describe, expect, it } from 'vitest';
import { widelyRead } from '../../../data/import/widely-read.ts';
import { WIDELY_READ } from '../../../data/import/widely-read-sites.ts';
import { sourceFolder } from './source-folder.ts';

const { put, run } = sourceFolder('widely-read');

function imported(majestic: string[], tranco: string[] = [], visited: string[] = []) {
	put('majestic.csv', ['GlobalRank,TldRank,Domain,TLD', ...majestic].join('\n'));
	put('tranco.txt', tranco.join('\n'));
	put('most-visited.csv', visited.join('\n'));
	return run(widelyRead);
}

describe('widely-read', () => {
	it('takes a chosen site from the newest list that has it, by domain, with a country only from its ending', () => {
		const { records, provenance } = imported(
			['352,229,foxnews.com,com', '900,3,www.bild.de,de', 'x'],
			['bild.de', 'axios.com', 'unknown-site.com'],
			['7,axios.com', '8,zn.ua', '9,itv.com'],
		);
		expect(
			records.map(({ id, country, outlet, byDomainOnly }) => [id, country, outlet?.sources[0], byDomainOnly]),
		).toEqual([
			['axios-com', undefined, 'tranco-2023-11-28', true],
			['bild-de', 'de', 'majestic-2026-03-12', true],
			['foxnews-com', undefined, 'majestic-2026-03-12', true],
			['itv-com', undefined, 'faf-dns-bench-2023-02-09', true],
			['zn-ua', 'ua', 'faf-dns-bench-2023-02-09', true],
		]);
		for (const { outlet } of records) {
			expect(outlet).not.toHaveProperty('owner');
			for (const key of outlet?.sources ?? []) expect(provenance.sources).toHaveProperty(key);
		}
	});

	it('reports sites that no list has, and lists that are missing', () => {
		const { records, complaints } = run(widelyRead);
		expect(records).toEqual([]);
		expect(complaints).toContain('majestic.csv is missing');
		expect(complaints).toContain('widely-read-sites.ts foxnews.com is in none of the lists');
	});

	it('has its sites in order, once each, with a name', () => {
		const domains = [...WIDELY_READ.keys()];
		expect(domains).toEqual([...new Set(domains)].sort());
		for (const [domain, name] of WIDELY_READ) expect(name.length, domain).toBeGreaterThan(1);
	});
});
