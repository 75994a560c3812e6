/**
 * News outlets that Kagi Kite describes (domains, country, owner, kind of ownership), and the news sites among
 * the feeds that it reads. Its descriptions are not taken over. Known faults, each answered here: kinds of
 * ownership that are none, countries that are several, one domain under two outlets, publishing groups with the
 * domains of many papers, feeds of platforms, aggregators and public offices, feeds under several countries.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCountryCode } from '../countries.ts';
import { byCodeUnit } from '../load.ts';
import { countryCode } from './country-names.ts';
import { idOfDomain, labelOf, outletDomain } from './domains.ts';
import { type Complaint, citation, type ImportedEntity, type Importer } from './importer.ts';
import { NEWS_SITES } from './kite-news-sites.ts';
import { isLabelOf, isTellingName, onlyUniqueNames, plainName } from './outlet-name.ts';
import { snapshotOf } from './provenance-file.ts';

const OUTLETS = 'media_data.json';
const FEEDS = 'kite_feeds.json';
const MONITOR = 'Kagi Kite';
const ADDRESS = 'https://github.com/kagisearch/kite-public';

/** Kinds of ownership that say something about control, as the source writes them. */
const TYPOLOGIES = new Set([
	'Independent Media',
	'Non-Profit',
	'Private Enterprise',
	'Private Independent Media',
	'Private Media',
	'Public Broadcaster',
	'Public Media',
	'State Funded Media',
]);
/** Longer owners are paragraphs of somebody else's words. */
const LONGEST_OWNER = 80;
/** Countries that the source leaves open on purpose. */
const NO_COUNTRY = new Set(['', 'Global', 'International']);
interface Listed {
	organization: string;
	domains: string[];
	country: string;
	owner: string;
	typology: string;
}

export const kagiKite: Importer = {
	name: 'kagi-kite',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const key = `kagi-${date}`;
		const taken = new Map<string, string>();
		const records: ImportedEntity[] = [];
		const listed = JSON.parse(readFileSync(join(folder, OUTLETS), 'utf8')) as Listed[];
		listed.forEach((item, index) => {
			const complain = (reason: string) => complaints.push({ place: `${OUTLETS}[${index}]`, reason });
			records.push(...outletsOf(item, { date, key, taken, complain }));
		});
		const feeds = JSON.parse(readFileSync(join(folder, FEEDS), 'utf8')) as Feeds;
		const complain = (reason: string) => complaints.push({ place: FEEDS, reason });
		const fromFeeds = feedOutlets(feeds, { date, key, taken, complain });
		records.push(...fromFeeds);
		onlyUniqueNames(records);
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'outlets.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'Kagi',
				url: ADDRESS,
				version,
				date,
				licence: 'MIT (repository files)',
				counts: {
					listed: listed.length,
					records: records.length,
					fromFeeds: fromFeeds.length,
					complaints: complaints.length,
				},
				sources: {
					[key]: citation({ title: 'Outlet data of Kagi Kite', publisher: 'Kagi', url: ADDRESS, date }),
				},
			},
			complaints,
		};
	},
};

interface Making {
	date: string;
	/** Key of the citation. */
	key: string;
	/** Domain → outlet that has it. */
	taken: Map<string, string>;
}

/** One outlet; or one for each paper of a group, named by its domain, with the group as owner. */
function outletsOf(
	{ organization, domains, country: countryName, owner, typology }: Listed,
	making: Making & { complain(reason: string): void },
): ImportedEntity[] {
	const { taken, complain } = making;
	const name = plainName(organization);
	const own: string[] = [];
	for (const address of domains) {
		const domain = outletDomain(address);
		if (domain === undefined) complain(`"${address}" of ${name} is a platform, or no domain`);
		else if (taken.get(domain) === name) continue;
		else if (taken.has(domain)) complain(`${domain} of ${name} is also listed under ${taken.get(domain)}`);
		else {
			taken.set(domain, name);
			own.push(domain);
		}
	}
	const country = countryCode(countryName);
	if (country === undefined && !NO_COUNTRY.has(countryName))
		complain(`"${countryName}" of ${name} is no single country`);
	const kept = TYPOLOGIES.has(typology) ? typology : undefined;
	if (kept === undefined) complain(`"${typology}" of ${name} says nothing about control`);
	const facts = { ...(country !== undefined && { country }), ...(kept !== undefined && { typology: kept }) };
	const shortOwner = owner.length <= LONGEST_OWNER ? owner.trim() : '';
	const together =
		own.length === 1 && !/[/]/.test(name) ? own : own.filter((domain) => isLabelOf(labelOf(domain), name));
	const apart = own.filter((domain) => !together.includes(domain));
	const records = apart.map((domain) => outlet([domain], domain, { ...facts, owner: name }, making));
	if (together.length > 0)
		records.push(
			outlet(
				together.sort(byCodeUnit),
				name,
				{ ...facts, owner: shortOwner === name ? '' : shortOwner },
				making,
			),
		);
	return records;
}

function outlet(
	domains: string[],
	name: string,
	{ country, owner, typology }: { country?: string; owner?: string; typology?: string },
	{ date, key }: Making,
): ImportedEntity {
	return {
		id: idOfDomain(domains[0]!),
		kind: 'outlet',
		name,
		names: [],
		...(country !== undefined && { country }),
		domains,
		outlet: {
			...(owner && { owner }),
			...(typology !== undefined && { control: { typology, accordingTo: MONITOR, date } }),
			sources: [key],
		},
		roles: [],
		affiliations: [],
		stances: [],
		sources: {},
		checked: date,
		...(!isTellingName(name) && { byDomainOnly: true as const }),
	};
}

/** Sites that a country's feeds hold because they report on it, not because they are there. */
const FROM_ELSEWHERE = new Set([
	'courrierinternational.com',
	'crypto.news',
	'euractiv.com',
	'forward.com',
	'irishtimes.com',
	'jeuneafrique.com',
	'jns.org',
	'jta.org',
	'novayagazeta.eu',
	'politico.eu',
	'radiosvoboda.org',
	'theafricareport.com',
	'tvrain.tv',
]);

type Feeds = Record<string, { category_type: string; feeds: string[] }>;

/**
 * The news sites among the feeds. The country is the one under which a feed is listed, where that is one, or
 * the one that the domain ends in.
 */
function feedOutlets(feeds: Feeds, making: Making & { complain(reason: string): void }): ImportedEntity[] {
	const countries = new Map<string, Set<string>>();
	for (const [heading, { feeds: addresses }] of Object.entries(feeds)) {
		// "USA | Texas", "Switzerland (DE)".
		const code = countryCode(heading.split(' | ')[0]!.replace(/ \([A-Z]+\)$/, ''));
		for (const address of addresses) {
			const domain = outletDomain(address);
			if (domain === undefined || !NEWS_SITES.has(domain)) continue;
			const codes = countries.get(domain) ?? new Set();
			countries.set(domain, codes);
			if (code !== undefined) codes.add(code);
		}
	}
	return [...NEWS_SITES].flatMap((domain) => {
		const codes = countries.get(domain);
		if (making.taken.has(domain)) return [];
		if (codes === undefined) {
			making.complain(`no feed of ${domain}, which data/import/kite-news-sites.ts names`);
			return [];
		}
		const ending = domain.endsWith('.uk') ? 'gb' : domain.split('.').at(-1)!;
		const country =
			isCountryCode(ending) && !GENERIC.has(ending)
				? ending
				: codes.size === 1 && !FROM_ELSEWHERE.has(domain)
					? [...codes][0]
					: undefined;
		return [outlet([domain], domain, country === undefined ? {} : { country }, making)];
	});
}

/** Top-level domains of countries that anybody uses. */
const GENERIC = new Set(['co', 'io', 'me', 'mg', 'tv']);
