/**
 * A small dataset for tests of linking: everyone in the seed article, with confusers (namesakes, countries
 * that are given names, capitals that are surnames). Built by the real compiler, so that surnames and case
 * rules are those of the extension. Facts are simplified; the real ones are in data/.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { buildLexicon } from '../../data/compile/lexicon.ts';
import { openIndex } from '../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import { createMatcher } from '../../src/engine/index/matcher.ts';
import { tableOf } from '../../src/engine/index/plain-table.ts';
import { type AnnotateOptions, annotate, type Linking } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import type { Annotation } from '../../src/model/annotation.ts';
import type { Entity, Kind, Name, NameKind, Office, Role, Topic } from '../../src/model/entity.ts';

const read = (path: string) => JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));
export const TOPICS: Topic[] = read('data/topics.json');
const OFFICES: Office[] = read('data/offices.json');
export const DATASET_DATE = '2026-03-01';

/** "also: X; Y | metonym: Z" */
function namesOf(text: string): Name[] {
	return text
		.split('|')
		.filter((part) => part.trim())
		.flatMap((part) => {
			const [kind, list] = part.split(':') as [string, string];
			return list.split(';').map((name) => ({ name: name.trim(), kind: kind.trim() as NameKind }));
		});
}

interface Sketch {
	id: string;
	name: string;
	family?: string;
	names?: string;
	country?: string;
	gender?: 'f' | 'm';
	/** "office of start end". `-` for unknown. */
	roles?: string[];
	topics?: string[];
	domains?: string[];
}

function roleOf(text: string): Role {
	const [office, of, start, end] = text.split(' ') as [string, string, string, string | undefined];
	const country = /^[a-z]{2}$/.test(of) ? of : undefined;
	return {
		title: office,
		office,
		...(country ? { country } : of !== '-' && { of }),
		...(start !== '-' && { start }),
		...(end && end !== '-' && { end }),
		checked: end && end !== '-' ? end : '2026-01-01',
		sources: ['s'],
	};
}

function entityOf(kind: Kind, sketch: Sketch): Entity {
	return {
		id: sketch.id,
		kind,
		name: sketch.name,
		...(sketch.family && { family: sketch.family }),
		...(sketch.gender && { gender: sketch.gender }),
		...(sketch.country && { country: sketch.country }),
		...(sketch.domains && { domains: sketch.domains }),
		names: namesOf(sketch.names ?? ''),
		roles: (sketch.roles ?? []).map(roleOf),
		affiliations: [],
		stances: (sketch.topics ?? []).map((topic) => ({
			topic,
			position: 'for',
			statement: '.',
			date: '2023-01-01',
			sources: ['s'],
		})),
		sources: Object.fromEntries(
			['A', 'B', 'C'].map((p) => [
				p,
				{ title: p, publisher: p, url: `https://${p}.example/`, date: '2023-01-01' },
			]),
		),
		checked: '2026-01-01',
	};
}

const ARMS = ['arms-supplies-to-ukraine'];
const PEOPLE: Sketch[] = [
	{
		id: 'dmytro-ponomarenko',
		name: 'Dmytro Ponomarenko',
		family: 'Ponomarenko',
		country: 'ua',
		gender: 'm',
		roles: ['ambassador ukraine 2021'],
		topics: ARMS,
	},
	{
		id: 'mykhailo-podolyak',
		name: 'Mykhailo Podolyak',
		family: 'Podolyak',
		names: 'also: Mikhail Podoliak',
		country: 'ua',
		gender: 'm',
		roles: ['adviser ukraine 2020'],
		topics: ARMS,
	},
	{
		id: 'jens-stoltenberg',
		name: 'Jens Stoltenberg',
		family: 'Stoltenberg',
		country: 'no',
		gender: 'm',
		roles: [
			'head-of-government no 2005 2013',
			'organisation-head nato 2014-10-01 2024-10-01',
			'finance-minister no 2025-02-04',
		],
		topics: ARMS,
	},
	{
		id: 'kim-tong-myong',
		name: 'Kim Tong Myong',
		family: 'Kim',
		country: 'kp',
		roles: ['researcher society-for-international-politics-study -'],
		topics: ARMS,
	},
	{
		id: 'kim-jong-un',
		name: 'Kim Jong Un',
		family: 'Kim',
		names: 'also: Kim Jong-un',
		country: 'kp',
		gender: 'm',
		roles: ['supreme-leader kp 2011-12'],
	},
	{
		id: 'kim-yo-jong',
		name: 'Kim Yo Jong',
		family: 'Kim',
		country: 'kp',
		gender: 'f',
		roles: ['party-leader kp 2020'],
	},
	{
		id: 'volodymyr-zelenskyy',
		name: 'Volodymyr Zelenskyy',
		family: 'Zelenskyy',
		names: 'also: Volodymyr Zelensky; Volodymyr Zelenskiy',
		country: 'ua',
		gender: 'm',
		roles: ['head-of-state ua 2019-05-20'],
		topics: ARMS,
	},
	{
		id: 'vladimir-putin',
		name: 'Vladimir Putin',
		family: 'Putin',
		country: 'ru',
		gender: 'm',
		roles: ['head-of-state ru 2012-05-07'],
	},
	{
		id: 'sergey-lavrov',
		name: 'Sergey Lavrov',
		family: 'Lavrov',
		names: 'also: Sergei Lavrov',
		country: 'ru',
		gender: 'm',
		roles: ['foreign-minister ru 2004-03-09'],
	},
	{
		id: 'dmitry-peskov',
		name: 'Dmitry Peskov',
		family: 'Peskov',
		country: 'ru',
		gender: 'm',
		roles: ['spokesperson ru 2012'],
	},
	{
		id: 'joe-biden',
		name: 'Joe Biden',
		family: 'Biden',
		country: 'us',
		gender: 'm',
		roles: ['vice-head-of-state us 2009-01-20 2017-01-20', 'head-of-state us 2021-01-20 2025-01-20'],
	},
	{
		id: 'donald-trump',
		name: 'Donald Trump',
		family: 'Trump',
		country: 'us',
		gender: 'm',
		roles: ['head-of-state us 2017-01-20 2021-01-20', 'head-of-state us 2025-01-20'],
	},
	{
		id: 'hillary-clinton',
		name: 'Hillary Clinton',
		family: 'Clinton',
		country: 'us',
		gender: 'f',
		roles: ['foreign-minister us 2009-01-21 2013-02-01'],
	},
	{
		id: 'bill-clinton',
		name: 'Bill Clinton',
		family: 'Clinton',
		country: 'us',
		gender: 'm',
		roles: ['head-of-state us 1993-01-20 2001-01-20'],
	},
	{
		id: 'jim-jordan',
		name: 'Jim Jordan',
		family: 'Jordan',
		country: 'us',
		gender: 'm',
		roles: ['legislator us 2007'],
	},
	{
		id: 'john-smith',
		name: 'John Smith',
		family: 'Smith',
		country: 'gb',
		gender: 'm',
		roles: ['legislator gb 1987 1994'],
	},
	{
		id: 'adam-smith',
		name: 'Adam Smith',
		family: 'Smith',
		country: 'us',
		gender: 'm',
		roles: ['legislator us 1997'],
	},
	{
		id: 'yoon-suk-yeol',
		name: 'Yoon Suk Yeol',
		family: 'Yoon',
		names: 'also: Yoon Suk-yeol',
		country: 'kr',
		gender: 'm',
		roles: ['head-of-state kr 2022-05-10 2025-04-04'],
		topics: ARMS,
	},
	{
		id: 'ursula-von-der-leyen',
		name: 'Ursula von der Leyen',
		family: 'von der Leyen',
		country: 'de',
		gender: 'f',
		roles: ['organisation-head european-union 2019-12-01'],
	},
	{
		id: 'boris-johnson',
		name: 'Boris Johnson',
		family: 'Johnson',
		country: 'gb',
		gender: 'm',
		roles: ['head-of-government gb 2019-07-24 2022-09-06'],
	},
	{
		id: 'ruth-bader-ginsburg',
		name: 'Ruth Bader Ginsburg',
		country: 'us',
		gender: 'f',
		roles: ['judge us 1993 2020'],
	},
	{
		id: 'saddam-hussein',
		name: 'Saddam Hussein',
		family: 'Hussein',
		country: 'iq',
		gender: 'm',
		roles: ['head-of-state iq 1979 2003'],
	},
	{
		id: 'nouri-al-maliki',
		name: 'Nouri al-Maliki',
		family: 'al-Maliki',
		country: 'iq',
		gender: 'm',
		roles: ['head-of-government iq 2006 2014'],
	},
	{
		id: 'enrique-pena-nieto',
		name: 'Enrique Peña Nieto',
		country: 'mx',
		gender: 'm',
		roles: ['head-of-state mx 2012 2018'],
	},
	{ id: 'denzel-washington', name: 'Denzel Washington', family: 'Washington', country: 'us', gender: 'm' },
];
const ORGANISATIONS: Sketch[] = [
	{
		id: 'democratic-party-us',
		name: 'Democratic Party of the United States',
		names: 'short: Democratic Party; Democrats',
		country: 'us',
	},
	{
		id: 'democratic-party-of-korea',
		name: 'Democratic Party of Korea',
		names: 'short: Democratic Party',
		country: 'kr',
	},
	{ id: 'nato', name: 'NATO', names: 'also: North Atlantic Treaty Organization', topics: ARMS },
	{ id: 'senate-us', name: 'United States Senate', names: 'short: Senate', country: 'us' },
	{ id: 'senate-france', name: 'Senate of France', names: 'short: Senate', country: 'fr' },
	{ id: 'un-security-council', name: 'United Nations Security Council', names: 'short: Security Council' },
	{
		id: 'security-council-of-russia',
		name: 'Security Council of Russia',
		names: 'short: Security Council',
		country: 'ru',
	},
	{ id: 'european-union', name: 'European Union', names: 'acronym: EU' },
	{ id: 'world-health-organization', name: 'World Health Organization', names: 'acronym: WHO' },
	{
		id: 'ministry-of-national-defense-of-south-korea',
		name: 'Ministry of National Defense of South Korea',
		names:
			'also: Ministry of National Defense | short: South Korean Defense Ministry; South Korean Ministry of Defense',
		country: 'kr',
		topics: ARMS,
	},
	{
		id: 'ministry-of-defence-of-russia',
		name: 'Ministry of Defence of Russia',
		names: 'short: Russian Defense Ministry; Ministry of Defence; Defense Ministry',
		country: 'ru',
	},
	{
		id: 'society-for-international-politics-study',
		name: 'Society for International Politics Study',
		country: 'kp',
	},
];
const STATES: Sketch[] = [
	{
		id: 'south-korea',
		name: 'South Korea',
		names:
			'also: Republic of Korea | acronym: ROK | short: South Korean government | metonym: Seoul; Blue House | demonym: South Korean; South Koreans',
		country: 'kr',
		topics: ARMS,
	},
	{
		id: 'north-korea',
		name: 'North Korea',
		names:
			"also: Democratic People's Republic of Korea | acronym: DPRK | metonym: Pyongyang | demonym: North Korean; North Koreans",
		country: 'kp',
		topics: ARMS,
	},
	{
		id: 'ukraine',
		name: 'Ukraine',
		names: 'metonym: Kyiv; Kiev | demonym: Ukrainian; Ukrainians',
		country: 'ua',
		topics: ARMS,
	},
	{
		id: 'russia',
		name: 'Russia',
		names: 'also: Russian Federation | metonym: Moscow; Kremlin | demonym: Russian; Russians',
		country: 'ru',
		topics: ARMS,
	},
	{ id: 'japan', name: 'Japan', names: 'metonym: Tokyo | demonym: Japanese', country: 'jp' },
	{ id: 'china', name: 'China', names: 'metonym: Beijing | demonym: Chinese', country: 'cn', topics: ARMS },
	{ id: 'poland', name: 'Poland', names: 'metonym: Warsaw | demonym: Polish', country: 'pl', topics: ARMS },
	{
		id: 'united-states',
		name: 'United States',
		names:
			'acronym: US; U.S.; USA | also: America | metonym: Washington; White House | demonym: American; Americans',
		country: 'us',
		topics: ARMS,
	},
	{
		id: 'united-kingdom',
		name: 'United Kingdom',
		names: 'acronym: UK | also: Britain | metonym: London; Downing Street | demonym: British',
		country: 'gb',
	},
	{ id: 'france', name: 'France', names: 'metonym: Paris | demonym: French', country: 'fr' },
	{ id: 'germany', name: 'Germany', names: 'metonym: Berlin | demonym: German; Germans', country: 'de' },
	{ id: 'jordan', name: 'Jordan', names: 'metonym: Amman | demonym: Jordanian', country: 'jo' },
	{ id: 'georgia', name: 'Georgia', names: 'metonym: Tbilisi | demonym: Georgian', country: 'ge' },
	{
		id: 'turkey',
		name: 'Turkey',
		names: 'also: Türkiye | metonym: Ankara | demonym: Turkish',
		country: 'tr',
	},
	{ id: 'chad', name: 'Chad', names: 'demonym: Chadian', country: 'td' },
	{ id: 'norway', name: 'Norway', names: 'metonym: Oslo | demonym: Norwegian', country: 'no' },
	{ id: 'iraq', name: 'Iraq', names: 'metonym: Baghdad | demonym: Iraqi', country: 'iq' },
	{ id: 'egypt', name: 'Egypt', names: 'metonym: Cairo | demonym: Egyptian', country: 'eg' },
];
const OUTLETS: Sketch[] = [
	{
		id: 'korean-central-news-agency',
		name: 'Korean Central News Agency',
		names: 'acronym: KCNA',
		country: 'kp',
		domains: ['kcna.kp'],
	},
	{ id: 'al-mayadeen', name: 'Al Mayadeen', country: 'lb', domains: ['almayadeen.net'] },
	{ id: 'reuters', name: 'Reuters', country: 'gb', domains: ['reuters.com'] },
	{ id: 'tass', name: 'TASS', country: 'ru', domains: ['tass.com'] },
];

const entities = [
	...PEOPLE.map((s) => entityOf('person', s)),
	...ORGANISATIONS.map((s) => entityOf('organisation', s)),
	...STATES.map((s) => entityOf('state', s)),
	...OUTLETS.map((s) => entityOf('outlet', s)),
].sort((a, b) => (a.id < b.id ? -1 : 1));

export const LEXICON = buildLexicon(entities, OFFICES, DATASET_DATE);
export const LINKING: Linking = {
	matcher: createMatcher(LEXICON),
	entities: tableOf(LEXICON.entities),
	topics: TOPICS,
	offices: OFFICES,
	datasetDate: DATASET_DATE,
};

/** The same world as the extension holds it: compiled. */
const index = openIndex(writeIndex(LEXICON, { foldTable: false }));
export const COMPILED: Linking = { ...LINKING, matcher: index.matcher, entities: index.entities };

/**
 * Annotates a plain text of 27 February 2023 in English. Plain objects and the compiled index must say the same,
 * so every case of these tests is one of the index too.
 */
export function annotated(
	text: string,
	about: { date?: string; lang?: string; host?: string } = {},
	options?: AnnotateOptions,
): Annotation {
	const article = articleOf(text, { lang: 'en', date: '2023-02-27', ...about });
	const annotation = annotate(article, LINKING, options);
	expect(annotate(article, COMPILED, options), 'with the compiled index').toEqual(annotation);
	return annotation;
}

/** Mentions as "text=entity", in order. */
export function found(text: string, about: { date?: string; lang?: string; host?: string } = {}): string[] {
	return annotated(text, about).mentions.map(
		({ start, end, entity }) => `${text.slice(start, end)}=${entity}`,
	);
}
