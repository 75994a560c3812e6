/**
 * `node build.mjs --run data/propose-hosts.ts [--write] LISTS-FOLDER [FEEDS-FOLDER]`: proposes data/hosts.json, the news
 * sites on which the extension runs by itself, and data/host-languages.json. Prints the hosts, or writes both files;
 * a person reads them, and they are frozen for a major version, because a browser asks again when a new site joins.
 * At most 800, since installing grows with the square of the patterns.
 *
 * LISTS-FOLDER holds the rankings of data/import/widely-read.ts. First the most read sites of the world
 * (must-have-outlets.json) and outlets with a written entry; then every country in turn, its most visited first,
 * English sites without a single country several at a turn. Only sites that people chose as news sites count, and
 * for countries that have fewer than two of these, what State Media Monitor lists there. Sites whose domain
 * serves mail as well are left to the reader.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { compileDataset } from './compile/compile.ts';
import { languageOfSite } from './host-language.ts';
import { outletDomain } from './import/domains.ts';
import { NEWS_SITES } from './import/kite-news-sites.ts';
import { readRankings } from './import/widely-read.ts';
import { WIDELY_READ } from './import/widely-read-sites.ts';
import { byCodeUnit, loadData } from './load.ts';

const MOST_HOSTS = 800;
/** So many sites of a country are taken before quality is asked for. */
const LEAST_PER_COUNTRY = 2;
/** Read far beyond their country, because the language is: one group, with as many places a turn. */
const READ_EVERYWHERE = ['', 'gb', 'us'];
const EVERYWHERE_PER_TURN = 8;
/** A site that no ranking has comes behind all that one has. */
const UNRANKED = 1_000_000;
/** Ministries and parliaments publish, but nobody reads the news there; and hosts that only deliver. */
const NO_NEWS_SITE =
	/(^gov|\.(gov|gouv|gob|go|govt|mil|edu|ac|int))(\.|$)|^(bbci\.co\.uk|reutersagency\.com|wikipedia\.org)$/;
/** The same domain serves mail: reading along there is for the reader to ask for. */
const WITH_MAIL = new Set(['bluewin.ch', 'gazeta.pl', 'libero.it', 'sapo.pt', 'seznam.cz', 'virgilio.it']);

interface MustHave {
	outlets: { domain: string; optIn?: true }[];
}

const root = process.cwd();
const args = process.argv.slice(2);
const [listsFolder, feedsFolder = '../shared/sources/kagi-kite'] = args.filter((arg) => arg !== '--write');
const feedsFile = join(resolve(root, feedsFolder), 'kite_feeds.json');
for (const [path, what] of [
	[listsFolder && resolve(root, listsFolder), 'the folder with the rankings'],
	[feedsFile, 'the folder of kagi-kite'],
] as const)
	if (!path || !existsSync(path)) {
		console.error(`data:hosts: there is no ${path ?? 'first argument'}; give ${what}`);
		process.exit(2);
	}
const rankings = readRankings(resolve(root, listsFolder!), []);
const feedLists = new Map<string, number>();
const feeds = JSON.parse(readFileSync(feedsFile, 'utf8')) as Record<string, { feeds: string[] }>;
for (const { feeds: addresses } of Object.values(feeds))
	for (const domain of new Set(addresses.map(outletDomain)))
		if (domain !== undefined) feedLists.set(domain, (feedLists.get(domain) ?? 0) + 1);

const mustHave = JSON.parse(readFileSync(join(root, 'data', 'must-have-outlets.json'), 'utf8')) as MustHave;
const optIn = new Set([
	...WITH_MAIL,
	...mustHave.outlets.filter((outlet) => outlet.optIn).map(({ domain }) => domain),
]);
const written = new Set(
	loadData(root).files.flatMap(({ value }) => (value as { domains?: string[] } | undefined)?.domains ?? []),
);
const first = new Set([...mustHave.outlets.map(({ domain }) => domain), ...written]);

interface Site {
	domain: string;
	country: string;
	/** A monitor of public broadcasters and agencies has it, so it is one of its country's main outlets. */
	monitored: boolean;
	chosen: boolean;
	/** Mean logarithm of the ranks; smaller is more visited. */
	rank: number;
}
const groups = new Map<string, Site[]>();
const countryOfHost = new Map<string, string>();
for (const { kind, domains, country = '', outlet } of compileDataset({ root }).entities) {
	if (kind !== 'outlet') continue;
	for (const domain of domains ?? []) {
		countryOfHost.set(domain, country);
		if (NO_NEWS_SITE.test(domain) || optIn.has(domain)) continue;
		const ranks = rankings.map(({ ranks }) => Math.log(ranks.get(domain) ?? UNRANKED));
		const site = {
			domain,
			country,
			monitored: outlet?.control?.accordingTo === 'State Media Monitor',
			chosen: first.has(domain) || NEWS_SITES.has(domain) || WIDELY_READ.has(domain),
			// Among sites that no ranking has, those that more feed lists name come first.
			rank: ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length - (feedLists.get(domain) ?? 0) / 1000,
		};
		const group = READ_EVERYWHERE.includes(country) ? '' : country;
		const sites = groups.get(group);
		if (sites) sites.push(site);
		else groups.set(group, [site]);
	}
}
for (const sites of groups.values()) sites.sort((a, b) => a.rank - b.rank || byCodeUnit(a.domain, b.domain));
const hosts = new Set<string>();
for (const sites of groups.values()) for (const { domain } of sites) if (first.has(domain)) hosts.add(domain);
// Every country first has its least, chosen or monitored.
const countries = [...groups.keys()].sort(byCodeUnit);
for (const country of countries) {
	const sites = groups.get(country)!;
	for (const { domain, chosen, monitored } of [...sites.filter((site) => site.chosen), ...sites])
		if ((chosen || monitored) && sites.filter((site) => hosts.has(site.domain)).length < LEAST_PER_COUNTRY)
			hosts.add(domain);
}
for (let added = true; added && hosts.size < MOST_HOSTS; ) {
	added = false;
	for (const country of countries) {
		const places = country === '' ? EVERYWHERE_PER_TURN : 1;
		const next = groups.get(country)!.filter(({ domain, chosen }) => chosen && !hosts.has(domain));
		for (const { domain } of next.slice(0, places)) {
			if (hosts.size >= MOST_HOSTS) break;
			hosts.add(domain);
			added = true;
		}
	}
}
const sorted = [...hosts].sort(byCodeUnit);
const languages = Object.fromEntries(
	sorted.map((host) => [host, languageOfSite(host, countryOfHost.get(host) ?? '')]),
);
const list = `${JSON.stringify(sorted, null, 2)}\n`;
if (args.includes('--write')) {
	writeFileSync(join(root, 'data', 'hosts.json'), list);
	writeFileSync(join(root, 'data', 'host-languages.json'), `${JSON.stringify(languages, null, 2)}\n`);
} else console.log(list.trimEnd());
const unknown = sorted.filter((host) => languages[host] === 'und');
console.error(
	`${sorted.length} of ${[...groups.values()].flat().length} candidates in ${countries.length} groups; language unknown: ${unknown.join(' ') || 'none'}`,
);
