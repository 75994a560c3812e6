/**
 * `node build.mjs --run data/propose-hosts.ts [--write] [FEEDS-FOLDER]`: proposes data/hosts.json, the news sites on
 * which the extension runs by itself. Prints the list, or writes the file; a person reads it, and it is frozen for a
 * major version, because a browser asks again when a new site joins. At most 800, since installing grows with the square of the patterns.
 *
 * No source in hand counts readers, so the choice is a proxy: outlets with a written entry; then sites that people
 * chose as widely read (import/kite-news-sites.ts), those of the United States and the United Kingdom first, then
 * countries taking turns, those named by most feed lists first; and for countries that have fewer than two of
 * these, what State Media Monitor lists there.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileDataset } from './compile/compile.ts';
import { outletDomain } from './import/domains.ts';
import { NEWS_SITES } from './import/kite-news-sites.ts';
import { byCodeUnit, loadData } from './load.ts';

const MOST_HOSTS = 800;
/** So many sites of a country are taken before quality is asked for. */
const LEAST_PER_COUNTRY = 2;
/** Read far beyond their country, because the language is. */
const READ_EVERYWHERE = ['', 'gb', 'us'];
/** Ministries and parliaments publish, but nobody reads the news there; and hosts that only deliver. */
const NO_NEWS_SITE =
	/(^gov|\.(gov|gouv|gob|go|govt|mil|edu|ac|int))(\.|$)|^(bbci\.co\.uk|reutersagency\.com|wikipedia\.org)$/;

const root = process.cwd();
const args = process.argv.slice(2);
const folder = resolve(root, args.find((arg) => arg !== '--write') ?? '../shared/sources/kagi-kite');
const feedsFile = join(folder, 'kite_feeds.json');
if (!existsSync(feedsFile)) {
	console.error(`data:hosts: there is no ${feedsFile}; give the folder of kagi-kite`);
	process.exit(2);
}
const lists = new Map<string, number>();
const feeds = JSON.parse(readFileSync(feedsFile, 'utf8')) as Record<string, { feeds: string[] }>;
for (const { feeds: addresses } of Object.values(feeds))
	for (const domain of new Set(addresses.map(outletDomain)))
		if (domain !== undefined) lists.set(domain, (lists.get(domain) ?? 0) + 1);

const written = new Set(
	loadData(root).files.flatMap(({ value }) => (value as { domains?: string[] } | undefined)?.domains ?? []),
);
interface Site {
	domain: string;
	/** A monitor of public broadcasters and agencies has it, so it is one of its country's main outlets. */
	monitored: boolean;
	chosen: boolean;
	score: number;
}
const byCountry = new Map<string, Site[]>();
for (const { kind, domains, country, outlet } of compileDataset({ root }).entities) {
	if (kind !== 'outlet') continue;
	for (const domain of domains ?? []) {
		if (NO_NEWS_SITE.test(domain)) continue;
		const site = {
			domain,
			monitored: outlet?.control?.accordingTo === 'State Media Monitor',
			chosen: written.has(domain) || NEWS_SITES.has(domain),
			score: (written.has(domain) ? 1000 : 0) + (NEWS_SITES.has(domain) ? 500 : 0) + (lists.get(domain) ?? 0),
		};
		const sites = byCountry.get(country ?? '');
		if (sites) sites.push(site);
		else byCountry.set(country ?? '', [site]);
	}
}
const countries = [...byCountry.keys()].sort(byCodeUnit);
for (const sites of byCountry.values())
	sites.sort((a, b) => b.score - a.score || byCodeUnit(a.domain, b.domain));
const mostSites = Math.max(...[...byCountry.values()].map((sites) => sites.length));
const hosts: string[] = [];
for (const country of READ_EVERYWHERE)
	for (const { domain, chosen } of byCountry.get(country) ?? []) if (chosen) hosts.push(domain);
for (let turn = 0; turn < mostSites; turn++)
	for (const country of countries) {
		if (READ_EVERYWHERE.includes(country)) continue;
		const site = byCountry.get(country)![turn];
		if (site && hosts.length < MOST_HOSTS && (site.chosen || (site.monitored && turn < LEAST_PER_COUNTRY)))
			hosts.push(site.domain);
	}
const list = `${JSON.stringify(hosts.sort(byCodeUnit), null, 2)}\n`;
if (args.includes('--write')) writeFileSync(join(root, 'data', 'hosts.json'), list);
else console.log(list.trimEnd());
console.error(
	`${hosts.length} of ${[...byCountry.values()].flat().length} candidates in ${countries.length} countries`,
);
