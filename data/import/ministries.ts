/**
 * Ministries, from the offices that the CIA's list of world leaders names: where there is a Minister of Health of
 * Kenya there is a Ministry of Health of Kenya. Derived only for the portfolios below, one ministry each and
 * country; never from a deputy, a junior minister or a minister in somebody's office. What news calls them for
 * short ("Kenyan Foreign Ministry") follows from the portfolio. Known faults: two countries under one name (China
 * holds Hong Kong's and Macau's secretaries), several portfolios in one office, words cut short ("Intl.").
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { withCountry } from './body-names.ts';
import { also, bodyRecord, short } from './body-record.ts';
import { countryWords } from './country-adjectives.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';

const FILE = 'leaders.tsv';
/** Month of the list. */
const SPEAKS_UP_TO = '2019-10';

interface Portfolio {
	/** Of the office's words after "Minister of". */
	pattern: RegExp;
	/** What a ministry of it is called for short. */
	shorts: readonly string[];
	/**
	 * Nearly every country has one, and texts name it without its country: the short forms stand alone too, and the
	 * engine reads whose it is from the words beside them (GENERIC in src/engine/linking/resolve.ts). For the others a
	 * lone "Ministry of Tourism" would be taken for the one that is known here.
	 */
	everywhere?: true;
}

const PORTFOLIOS: Record<string, Portfolio> = {
	foreign: {
		pattern: /\b(?:foreign affairs|foreign relations|external (?:affairs|relations)|foreign policy)\b/i,
		shorts: ['Foreign Ministry', 'Ministry of Foreign Affairs'],
		everywhere: true,
	},
	defence: {
		pattern: /^(?:national |people's )?(?:defense|armed forces)\b/i,
		shorts: ['Defence Ministry', 'Ministry of Defence'],
		everywhere: true,
	},
	interior: {
		pattern: /^(?:the )?(?:interior|internal affairs)\b/i,
		shorts: ['Interior Ministry', 'Ministry of the Interior', 'Ministry of Interior'],
		everywhere: true,
	},
	home: { pattern: /^(?:the )?home affairs\b/i, shorts: ['Home Ministry', 'Home Affairs Ministry'] },
	finance: {
		pattern: /^(?:the )?finances?\b/i,
		shorts: ['Finance Ministry', 'Ministry of Finance'],
		everywhere: true,
	},
	justice: { pattern: /^justice\b/i, shorts: ['Justice Ministry', 'Ministry of Justice'], everywhere: true },
	health: {
		pattern: /^(?:public )?health\b/i,
		shorts: ['Health Ministry', 'Ministry of Health'],
		everywhere: true,
	},
	education: {
		pattern: /^(?:national )?education\b/i,
		shorts: ['Education Ministry', 'Ministry of Education'],
		everywhere: true,
	},
	economy: {
		pattern: /^(?:the )?(?:national )?(?:economy|economic (?:affairs|development))\b/i,
		shorts: ['Economy Ministry', 'Economics Ministry'],
	},
	agriculture: { pattern: /^agriculture\b/i, shorts: ['Agriculture Ministry', 'Ministry of Agriculture'] },
	environment: { pattern: /^(?:the )?environment\b/i, shorts: ['Environment Ministry'] },
	energy: { pattern: /^energy\b/i, shorts: ['Energy Ministry', 'Ministry of Energy'], everywhere: true },
	oil: { pattern: /^(?:petroleum|oil|hydrocarbons)\b/i, shorts: ['Oil Ministry', 'Petroleum Ministry'] },
	trade: {
		pattern: /^(?:foreign |international )?trade\b/i,
		shorts: ['Trade Ministry', 'Ministry of Trade'],
		everywhere: true,
	},
	commerce: { pattern: /^commerce\b/i, shorts: ['Commerce Ministry', 'Ministry of Commerce'] },
	industry: { pattern: /^industry\b/i, shorts: ['Industry Ministry', 'Ministry of Industry'] },
	transport: { pattern: /^transport(?:ation)?\b/i, shorts: ['Transport Ministry', 'Ministry of Transport'] },
	labour: { pattern: /^labor\b/i, shorts: ['Labour Ministry', 'Ministry of Labour'] },
	culture: { pattern: /^culture\b/i, shorts: ['Culture Ministry', 'Ministry of Culture'], everywhere: true },
	tourism: { pattern: /^tourism\b/i, shorts: ['Tourism Ministry', 'Ministry of Tourism'] },
	information: { pattern: /^information\b/i, shorts: ['Information Ministry', 'Ministry of Information'] },
	security: {
		pattern: /^public security\b/i,
		shorts: ['Public Security Ministry', 'Ministry of Public Security'],
	},
	intelligence: {
		pattern: /^(?:intelligence|state security)\b/i,
		shorts: ['Intelligence Ministry', 'Ministry of State Security'],
	},
	emergencies: {
		pattern: /^emergenc(?:y|ies)\b/i,
		shorts: ['Emergencies Ministry', 'Emergency Situations Ministry'],
	},
	planning: { pattern: /^planning\b/i, shorts: ['Planning Ministry', 'Ministry of Planning'] },
};

/** Ministries that an entry by hand has under another name: the forms below are added to that entry. */
const WRITTEN: Record<string, string> = {
	'cn foreign': 'Ministry of Foreign Affairs of China',
	'de defence': 'Federal Ministry of Defence of Germany',
	'de foreign': 'Federal Foreign Office of Germany',
	'fr defence': 'Ministry of the Armed Forces of France',
	'fr foreign': 'Ministry for Europe and Foreign Affairs of France',
	'gb defence': 'Ministry of Defence of the United Kingdom',
	'gb foreign': 'Foreign and Commonwealth Office',
	'hu foreign': 'Ministry of Foreign Affairs and Trade of Hungary',
	'it foreign': 'Ministry of Foreign Affairs and International Cooperation of Italy',
	'by foreign': 'Ministry of Foreign Affairs of Belarus',
	'kp foreign': 'Ministry of Foreign Affairs of North Korea',
	'kp defence': 'Ministry of National Defence of North Korea',
	'kr defence': 'Ministry of National Defense of South Korea',
	'kr foreign': 'Ministry of Foreign Affairs of South Korea',
	'pl defence': 'Ministry of National Defence of Poland',
	'pl foreign': 'Ministry of Foreign Affairs of Poland',
	'ru defence': 'Ministry of Defence of Russia',
	'ru foreign': 'Ministry of Foreign Affairs of Russia',
	'tr defence': 'Ministry of National Defence of Turkey',
	'tr foreign': 'Ministry of Foreign Affairs of Turkey',
	'ua defence': 'Ministry of Defence of Ukraine',
	'ua foreign': 'Ministry of Foreign Affairs of Ukraine',
};

/** What countries call their ministries, where it is not that; an office of a Secretary leads to these too. */
const DEPARTMENTS = new Set(['us', 'gb', 'ph', 'au', 'za', 'ie', 'ca']);

/** Where "Secretary of …" heads a ministry. */
const SECRETARIES = new Set(['us', 'gb', 'ph', 'mx']);

/** Departments of the United States have names of their own and need no country in news. */
const UNITED_STATES: Record<string, string> = {
	'the Treasury': 'Treasury',
	Agriculture: 'Agriculture',
	Commerce: 'Commerce',
	Education: 'Education',
	Energy: 'Energy',
	'Health & Human Services': 'Health and Human Services',
	'Homeland Security': 'Homeland Security',
	'Housing & Urban Development': 'Housing and Urban Development',
	Labor: 'Labor',
	'the Interior': 'Interior',
	Transportation: 'Transportation',
	'Veterans Affairs': 'Veterans Affairs',
};

export const ministries: Importer = {
	name: 'ministries',
	folder: 'cia-world-leaders-2019',
	run(folder) {
		const { version } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const found = new Map<string, ImportedRecord>();
		const lines = readFileSync(join(folder, FILE), 'utf8').split('\n').slice(1);
		lines.forEach((line, index) => {
			const [code = '', , office = ''] = line.split('\t');
			if (line === '') return;
			const country = code.toLowerCase();
			const place = `${FILE}:${index + 2}`;
			if (!/^[a-z]{2}$/.test(country) || countryWords(country) === undefined) {
				if (/^(?:Minister|Secretary)\b/.test(office))
					complaints.push({ place, reason: `"${code}" is no country` });
				return;
			}
			for (const [key, record] of ministriesOf(office, country)) if (!found.has(key)) found.set(key, record);
		});
		const records = [...found.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'ministries.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'Central Intelligence Agency',
				url: 'https://www.cia.gov/resources/world-leaders/',
				version,
				date: SPEAKS_UP_TO,
				licence: 'US Government work, public domain; Wikidata ids: see data/import/body-ids.json',
				counts: { offices: lines.length - 1, records: records.length, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

/** The ministry that an office heads, by country and portfolio; none for the offices that head none. */
function ministriesOf(office: string, country: string): [string, ImportedRecord][] {
	const secretary = /^Secretary (?:of State (?:for|of) |of |for )(.+)$/.exec(office)?.[1];
	const subject =
		/^Minister (?:of|for) (.+)$/.exec(office)?.[1] ?? (SECRETARIES.has(country) ? secretary : undefined);
	if (
		subject === undefined ||
		/^State\b|Without Portfolio|\b(?:Presidency|Cabinet|Prime Min|Supporting|Special)\b/.test(subject)
	)
		return [];
	if (country === 'us') return unitedStates(subject);
	const plain = spelledOut(subject.split(/ & (?:Minister|President|Lord|Keeper)\b/)[0]!);
	const portfolio = Object.entries(PORTFOLIOS).find(([, { pattern }]) => pattern.test(plain));
	if (!portfolio) return [];
	const [key, { shorts, everywhere }] = portfolio;
	const place = `${country} ${key}`;
	const written = WRITTEN[place];
	const word =
		DEPARTMENTS.has(country) && (country !== 'gb' || key !== 'defence') ? 'Department' : 'Ministry';
	const link = country === 'gb' || country === 'ie' || country === 'de' ? 'for' : 'of';
	const full = `${word} ${link} ${plain}`;
	const [name, ...forms] = withCountry(full, country);
	if (name === undefined) return [];
	const adjectives = countryWords(country)!.adjectives;
	const names: Name[] = [
		...(written === undefined ? [] : [also(name)]),
		...forms.map(also),
		...adjectives.flatMap((adjective) => shorts.map((item) => short(`${adjective} ${item}`))),
		...(everywhere ? shorts.map(short) : []),
		...(country === 'de' ? [`Federal ${full}`, `Federal ${full.replace(' of ', ' for ')}`].map(also) : []),
	];
	const main = written ?? name;
	return [
		[
			place,
			bodyRecord({
				key: `${country}-${key}`,
				name: main,
				names: names.filter((item) => item.name !== main),
				country,
				checked: SPEAKS_UP_TO,
			}),
		],
	];
}

function unitedStates(subject: string): [string, ImportedRecord][] {
	const known = UNITED_STATES[subject];
	if (known === undefined) return [];
	const official = subject.startsWith('the ') ? `Department of the ${known}` : `Department of ${known}`;
	const single = !known.includes(' ');
	const names: Name[] = [
		also(`US ${official}`),
		also(`U.S. ${official}`),
		short(official),
		...(single || known === 'Veterans Affairs'
			? [short(`US ${known} Department`), short(`U.S. ${known} Department`), short(`${known} Department`)]
			: []),
	];
	return [
		[
			`us ${known}`,
			bodyRecord({
				key: `us-${known.toLowerCase().replaceAll(' ', '-')}`,
				name: `United States ${official}`,
				names,
				country: 'us',
				checked: SPEAKS_UP_TO,
			}),
		],
	];
}

/** "Foreign Affairs & Intl. Cooperation" → "Foreign Affairs and International Cooperation". */
function spelledOut(text: string): string {
	return text
		.replaceAll(' & ', ' and ')
		.replaceAll(/,(?= and )/g, '')
		.replaceAll(/\bIntl\.?(?=\s|$)/g, 'International')
		.replaceAll(/\bGovt\.?(?=\s|$)/g, 'Government')
		.replaceAll(/\bDev\.?(?=\s|$)/g, 'Development')
		.trim();
}
