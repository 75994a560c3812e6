/**
 * From the label of an office in a list to a title as a card prints it, with its office, country and kind. Labels are
 * written for a list of one country ("Prime Minister", "ambassador to France", "Member of the 14th Lok Sabha"); a title
 * stands alone. Labels that say too little ("Youth", "Secretary General") and languages that nobody here reads are
 * answered with the reason why they stay out.
 */

import { countryInTitle, namesCountry, withoutCountry } from './country-in-title.ts';
import { countryCode } from './country-names.ts';
import { inEnglish } from './label-english.ts';
import { officeOfLabel, regionalOffice } from './office-of-label.ts';

/** Where a label stands. */
export interface LabelPlace {
	/** ISO code in lower case; undefined for an international body. */
	country: string | undefined;
	/** The list is that of a part of the country: "Scotland". */
	region?: string;
	/** `legislature`: a seat in one; `office`: any other. */
	kind: 'legislature' | 'office';
	gender?: 'f' | 'm';
}

export interface LabelRole {
	title: string;
	office?: string;
	country?: string;
	/** A seat in a legislature: successive terms are one. */
	seat: boolean;
	/** Held by inheritance, at any age. */
	heir: boolean;
	/** Said for want of a better label: gives way to any other office of those years in that country. */
	stopgap?: true;
}

const SLIPS: [RegExp, string][] = [
	[/\bPhillipines\b/, 'Philippines'],
	[/\bof of\b/, 'of'],
	[/\bMin(?:ster|siter)\b/, 'Minister'],
	[/\bSpokeperson\b/, 'Spokesperson'],
	[/\bRespublic\b/, 'Republic'],
	[/\bUnderseceratary\b/, 'Undersecretary'],
	[/ to United Kingdom$/, ' to the United Kingdom'],
	[/^Permanent Representative the /i, 'Permanent Representative to the '],
	[/^Lieutenant Governor the /, 'Lieutenant Governor of the '],
	[/^Ministry of /, 'Minister of '],
	[/\band(?=[A-Z])/, 'and '],
	[/ \(Sahrawi Arab Democratic Republic\)$/, ' of the Sahrawi Arab Democratic Republic'],
	[/^chief justice enwiki$/, 'Chief Justice'],
	[/^CS, /, 'Cabinet Secretary for '],
	[/^\d+(?:st|nd|rd|th) (?=Vice|President)/i, ''],
	[/\b(?:Swiss|Belgian|Spanish) (?=Senate|Council of States|National Council|Federal Council)/, ''],
	[/ \(Saint Barthelemy\)$/, ' of Saint Barthélemy'],
	[/^(Monarch|King|Queen) of the Belgians$/, '$1'],
	[/^(Minister of .+) Minister$/, '$1'],
	[/ government office$/, ' of the Government Office'],
	[/'(?=\p{L})|(?<=\p{L})’/u, '’'],
];

/** Labels that do not say which office they mean. */
const VAGUE =
	/^(?:secretary[- ]general|general secretary|director[- ]general|member|chairman|chairperson|chair|deputy|leader|cabinet list|secretary|advis[eo]r|director|head|commissioner|chief of staff|ministers?|deputy minister|vice minister|special assistant|high representative|governor|mayor)$/i;

/** Offices of one holder each whose holder is the country's. */
const HEIRS = new Set(['head-of-state', 'crown-prince', 'supreme-leader']);

/** A role, or in a word why there is none. */
export function roleOfLabel(raw: string, place: LabelPlace): LabelRole | string {
	const tidy = SLIPS.reduce(
		(text, [slip, right]) => text.replace(slip, right),
		raw.replace(/\s+/g, ' ').trim(),
	);
	const english = inEnglish(unshouted(tidy));
	if (english === undefined) return quotedRole(tidy, place) ?? 'labelNotEnglish';
	const label = english.replace(/^The (?=\p{Lu})/u, '').replace(/[ ,.;]+$/, '');
	const { country, region, kind } = place;
	if (country === 'af' && /^(?:Supreme|Deputy) Leader$/.test(label)) return talibanRole(label);
	if (country === undefined) return bodyRole(label, kind);
	const base = region === undefined ? withoutCountry(label, country) : withoutRegion(label, region);
	if (kind === 'legislature') return seatRole(label, place);
	if (VAGUE.test(base)) return 'labelVague';
	if (!SAYS_AN_OFFICE.test(base) || /^Office of/.test(base))
		return portfolioRole(base, country) ?? 'labelIsPortfolio';
	const abroad = otherJurisdiction(base, country);
	const own = abroad ?? country;
	const office = officeOfLabel(abroad ? withoutCountry(label, abroad) : base, own, region !== undefined);
	const held = region === undefined ? office : regionalOffice(office);
	return {
		title: abroad ? capital(label) : titleOf(label, base, { ...place, country }),
		...(held !== undefined && { office: held }),
		country: own,
		seat: false,
		heir:
			HEIRS.has(office ?? '') &&
			/^(?:monarch|king|queen|emperor|sultan|emir|crown prince|grand duke)/i.test(base),
	};
}

/** Leaders of the Taliban stand in the list of Afghanistan from before they governed it. */
function talibanRole(label: string): LabelRole {
	const office = label === 'Supreme Leader' ? { office: 'supreme-leader' } : {};
	return {
		title: `${label} of the Taliban (Afghanistan)`,
		...office,
		country: 'af',
		seat: false,
		heir: false,
	};
}

/** "MINISTER FOR FINANCE" is a label in a list's capitals. */
function unshouted(label: string): string {
	if (label.length < 12 || label !== label.toUpperCase()) return label;
	return label
		.toLowerCase()
		.replace(/\p{L}+/gu, (word) =>
			/^(?:of|and|for|the|to|in|de|la|y|du|des|et)$/.test(word) ? word : capital(word),
		);
}

/** A minister whose portfolio the list has in another language: the office in English, its label as it stands. */
function quotedRole(label: string, { country, kind, region }: LabelPlace): LabelRole | undefined {
	if (country === undefined || kind !== 'office' || region !== undefined) return undefined;
	const found = OTHER_MINISTERS.find(([pattern]) => pattern.test(label));
	if (!found) return undefined;
	const [, office, said] = found;
	const title = `${said} of ${countryInTitle(country)} (“${unshouted(label)}”)`;
	return { title, office, country, seat: false, heir: false, stopgap: true };
}

const OTHER_MINISTERS: [RegExp, string, string][] = [
	[
		/^(?:ministre|ministère|secrétaire|délégué)e? ?(?:délégué|d['’]état (?:chargé|auprès|à|aux?)|auprès|adjoint)|^secrétaire d['’][ée]tat|^vice-minist(?:re|ro|ra)|^secret[aá]ri[oa] de estado|^secrétaire d['’]etat/i,
		'deputy-minister',
		'Deputy minister',
	],
	[/^minist(?:re|ère|ro|ra|ério|erio|ar|rica) /i, 'minister', 'Minister'],
];

/** A label that is only a portfolio: its holder sat in the government, as what it does not say. */
function portfolioRole(base: string, country: string): LabelRole | undefined {
	if (
		!PORTFOLIO_WORDS.test(base) ||
		!/^\p{Lu}[\p{L} ,’&-]+$/u.test(base) ||
		/\b(?:of|et|des?|du)\b/.test(base)
	)
		return undefined;
	const title = `Member of the government of ${countryInTitle(country)} (${base})`;
	return { title, country, seat: false, heir: false, stopgap: true };
}

const PORTFOLIO_WORDS =
	/\b(?:Affairs|Agriculture|Budget|Civil Service|Commerce|Communications?|Cooperation|Culture|Defen[cs]e|Development|Econom(?:y|ics)|Education|Energy|Environment|Finance|Fisheries|Foreign|Forestry|Health|Housing|Human Rights|Humanitarian|Industry|Information|Infrastructure|Interior|Justice|Labou?r|Lands?|Mines|Mining|Petroleum|Planning|Posts|Public Works|Relations|Research|Security|Services|Sports?|Telecommunications|Tourism|Trade|Transport|Water|Women|Youth)\b/;

/** Words of which every English label of an office has one; what has none is a portfolio. */
const SAYS_AN_OFFICE =
	/\b(?:minister|secretary|president|premier|chancellor|governor|mayor|speaker|chair(?:man|woman|person)?|chief|head|director|commissioner|commander|commandant|ambassador|representative|judge|justice of|supreme court justice|attorney|prosecutor|treasurer|monarch|king|queen|emperor|sultan|emir|prince|princess|lady|leader|lord|marshal|advis[eo]r|counsel|counsel?lor|councill?or|administrator|inspector|auditor|controller|comptroller|ombudsman|solicitor|administrator|coordinator|manager|member|prefect|spokes\w+|taoiseach|tánaiste|cathaoirleach|ceann|leas-\S+|äkim|whip|aide|assistant|delegate|envoy|consul|commissioner|clerk|registrar|archivist|defender|undersecretary|superintendent|administrator|captain regent|officer|intendant|ruler|paymaster|commanding general|(?:attorney|auditor|inspector|solicitor|counsel|advocate)[- ]general|lord advocate|spouse)\b/i;

/** Territories whose own heads stand in the list of another country. */
function otherJurisdiction(base: string, country: string): string | undefined {
	const named = /^(?:Prime Minister|Premier) of (?:the )?(.+)$/.exec(base)?.[1];
	if (named === undefined) return undefined;
	const code = countryCode(named) ?? countryCode(`the ${named}`);
	return code !== undefined && code !== country ? code : undefined;
}

const OF_REGION: Record<string, string> = {
	Scotland: 'Scottish',
	'Northern Ireland': 'Northern Irish',
	Artsakh: 'Nagorno Karabakh',
	Wales: 'Welsh',
};

function withoutRegion(label: string, region: string): string {
	return label.replace(
		new RegExp(`^${region} (?=\\p{L})|,? (?:of|for|in) (?:the )?(?:[\\p{L}]+ Republic of )?${region}$`, 'u'),
		'',
	);
}

/** Heads of places: what follows "of" is where, not what for. */
const HEAD_OF_PLACE =
	/(?<!\p{L})(?:[Gg]overnor|[Pp]remier|[Mm]ayor|[Cc]hief [Mm]inister|[Pp]refect|[Aa]dministrator|[Hh]ead|[Pp]resident|[Pp]rime [Mm]inister|[Cc]hairman|[Ee]mir|Äkim|[Ff]irst [Mm]inister|[Hh]ead of [Gg]overnment|[Ss]ecretary of [Ss]tate) of (?:the )?(?=\p{Lu})(?!(?:Senate|House|Chamber|Congress|National|Central|Supreme|Council|Court|Parliament|Bank|Board|Assembly|State|Federal|General|Government|Federation|Legislative|Constitutional|People|Republic$|Storting|Seimas|Saeima|Riigikogu|Knesset|Sejm|Presidency|Cabinet|Reserve|Academy|Office|Lok|Dewan|Islamic|Investment|Public|High|Administrative|Grand|Treasury|Privy|Generalitat|Queen|Control|Legislative|Defen[cs]e|Mazhilis|Verkhovna|Riksbank|Supervisory|Intelligence|Presidential|Security|Bureau|Financial|Home|Fair|Ways|Joint|Election|Expediency|Guardian|Governing|Prime|Minister|De Nederlandsche)\b)/u;

function titleOf(
	label: string,
	base: string,
	{ country, region, gender }: LabelPlace & { country: string },
): string {
	const whole = capital(label);
	if (region !== undefined)
		return label.includes(region) || label.includes(OF_REGION[region] ?? region)
			? whole
			: `${whole} of ${region}`;
	const of = countryInTitle(country);
	const post = /^(ambassador|high commissioner|permanent representative)(?: in| to) (.+)$/i.exec(base);
	if (post)
		return `${capital(post[1]!.toLowerCase()).replace('commissioner', 'Commissioner').replace('representative', 'Representative')} of ${of} to ${post[2]}`;
	if (/^monarch$/i.test(base))
		return `${gender === 'f' ? 'Queen' : gender === 'm' ? 'King' : 'Monarch'} of ${of}`;
	if (base !== label) return titleOf(base, base, { country, kind: 'office', ...(gender && { gender }) });
	if (namesCountry(label, country)) return whole;
	if (DISPUTED.test(label)) return whole;
	if (HEAD_OF_PLACE.test(label) || LOCAL.test(label))
		return `${whole} (${BRIEF[country] ?? of.replace(/^the /, '')})`;
	if (country === 'us' && /^Speaker of the House/.test(base))
		return 'Speaker of the US House of Representatives';
	if (country === 'us' && !/^(?:vice )?president$|^first lady$/i.test(base))
		return `US ${whole.replace(/\bDefence\b/, 'Defense')}`;
	if (
		country === 'gb' &&
		/^(?:secretary|minister|parliamentary|under-|permanent|cabinet|national|attorney)/i.test(base)
	)
		return `UK ${whole}`;
	return `${whole} of ${of}`;
}

/** Territories that two sides claim: their name stands without that of a country. */
const DISPUTED =
	/\b(?:Crimea|Sevastopol|Abyei|South Ossetia|Abkhazia|Somaliland|Artsakh|Nagorno Karabakh|Northern Cyprus|Transnistria|Sahrawi|Kashmir|Gilgit.Baltistan|Falkland Islands|Donetsk People|Luhansk People)(?!.*Affairs)/u;

/** Words of offices of a part of the country, or of a party, beside the heads of places. */
const LOCAL =
	/\b(?:Provincial|Plenipotentiary of|(?:House of |Legislative )?Assembly of (?:the )?(?!Experts|Republic)\p{Lu}|Generalitat|Autonomous Region|Falkland|in Crimea|District|Kuomintang|Flemish|Party|County|Region)\b/u;

const BRIEF: Record<string, string> = { ae: 'UAE', gb: 'UK', us: 'US' };

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Chambers that every country has; "of the country" says which one is meant. */
const COMMON_CHAMBER =
	/^(?:Alternate |Substitute |Deputy |Non-voting )?(?:Member|Deputy|Representative|Senator)(?: of (?:the )?(?:Senate|House of (?:Representatives|Commons|Lords|Councillors|Assembly)|Chamber of (?:Deputies|Representatives|Senators)|National Assembly|Parliament|Congress of Deputies|Congress|Council of (?:States|State)|Legislative (?:Assembly|Council)|National (?:Council|Congress)|Federal Assembly|National Legislative Assembly|National Parliament|Constituent National Assembly|Regional Representative Council|Consultative Assembly|Shura Council|People’s Assembly|Assembly of the Republic|Assembly of Experts|Transitional National Assembly|House of Peoples))?$/;

/** Assemblies of parts of a country. */
const REGIONAL =
	/\b(?:legislative (?:assembly|council|power)|provincial|regional|region assembly|landtag|prefectural|metropolitan assembly|state (?:house|senate|senator|representative|deputy|assembly)|province|states-provincial|canton|city|county|house of delegates|general assembly|house of assembly|congress of the state|oblast|udmurt|komi|house of assembly|assembly of (?:madrid|melilla|extremadura|ceuta|quebec)|corts|cortes|basque|general junta|flemish|wallonia|brussels|french community|german-speaking|northern ireland|scottish|wales|senedd|sami|løgting|southern sudan|provincial executive|national assembly of quebec|state parliament|regional parliament|nevada assembly|state assembly|the (?:alabama|alaska|arizona|arkansas|california|colorado|connecticut|delaware|florida|georgia|hawaii|idaho|illinois|indiana|iowa|kansas|kentucky|louisiana|maine|maryland|massachusetts|michigan|minnesota|mississippi|missouri|montana|nebraska|nevada|new hampshire|new jersey|new mexico|new york|north carolina|north dakota|ohio|oklahoma|oregon|pennsylvania|rhode island|south carolina|south dakota|tennessee|texas|utah|vermont|virginia|washington|west virginia|wisconsin|wyoming) |(?:ohio|mississippi|arkansas|rhode island) state|parliament of (?:andalusia|la rioja|cantabria|castile-la mancha|catalonia|galicia|navarre|the balearic islands|the canary islands)|south australian|tasmanian|victorian|kurdistan|republika srpska|zanzibar|bougainville|islamic council)\b/i;

/** National although the words above would say otherwise. */
const NATIONAL: Record<string, RegExp> = {
	bs: /house of assembly/i,
	bb: /house of assembly/i,
	cn: /./,
	cr: /legislative assembly/i,
	fk: /./,
	fo: /./,
	hk: /./,
	id: /regional representative/i,
	lc: /./,
	mo: /./,
	ph: /./,
	ps: /legislative council/i,
	ss: /national legislative|council of states/i,
	sv: /legislative assembly/i,
	sd: /national legislative|council of states/i,
	vg: /./,
	us: /^(?:united states|non-voting)/i,
};

function seatRole(label: string, { country, region }: LabelPlace): LabelRole {
	const numbered = withoutNumber(label);
	const code = country!;
	const known = KNOWN_SEATS[code]?.find(([pattern]) => pattern.test(numbered));
	const national = region === undefined && (NATIONAL[code]?.test(label) || !REGIONAL.test(label));
	const base = known ? known[1] : seatTitle(withoutCountry(capital(numbered), code), numbered, code);
	return {
		title: base,
		office: national ? 'legislator' : 'regional-legislator',
		country: code,
		seat: true,
		heir: false,
	};
}

/** "Member of the 14th Lok Sabha", "… of the 6th convocation", "2007-2009 Parliament": terms of one seat. */
function withoutNumber(label: string): string {
	return label
		.replace(/ of the \d+(?:st|nd|rd|th) (?:convocation|Republic)$/i, '')
		.replace(
			/\b(?:\d+(?:st|nd|rd|th)|Eleventh|Twelfth|Thirteenth|Fourteenth|Fifteenth|Sixteenth|Seventeenth|\d{4}[-–](?:\d{4})?) (?=\p{Lu})/u,
			'',
		)
		.replace(
			/^(member|deputy|representative|senator|legislator|alternate member|substitute member) /i,
			(word) => capital(word.toLowerCase()),
		)
		.replace(/^Member of (?=[A-Z])(?!Parliament|the )/, 'Member of the ')
		.replace(/ member$/, ' Member')
		.replace(/^(.+ Assembly) Member$/, 'Member of the $1')
		.replace(/'/g, '’');
}

/** Seats whose list uses words of its own. */
const KNOWN_SEATS: Record<string, [RegExp, string][]> = {
	bd: [[/Jatiya Sang|^Member of (?:the )?Parliament$/i, 'Member of the Jatiya Sangsad (Bangladesh)']],
	br: [
		[/^federal deputy/i, 'Federal Deputy (Brazil)'],
		[/^(?:federal )?senator/i, 'Senator (Brazil)'],
	],
	cl: [
		[/^Deputy$/i, 'Member of the Chamber of Deputies of Chile'],
		[/^Senator$/i, 'Senator (Chile)'],
	],
	cn: [
		[/CPPCC/, 'Member of the National Committee of the Chinese People’s Political Consultative Conference'],
	],
	gb: [
		[/^Member of the Parliament of the United Kingdom$/i, 'Member of Parliament (UK)'],
		[/House of Lords/, 'Member of the House of Lords (UK)'],
	],
	ie: [
		[/^Teachta D/i, 'Teachta Dála, member of the Dáil (Ireland)'],
		[/^senator/i, 'Senator (Ireland)'],
	],
	il: [[/Knesset/, 'Member of the Knesset (Israel)']],
	in: [
		[/Rajya Sabha/, 'Member of the Rajya Sabha (India)'],
		[/Lok Sabha/, 'Member of the Lok Sabha (India)'],
	],
	lu: [[/^Deputy$/i, 'Member of the Chamber of Deputies of Luxembourg']],
	lv: [[/Saeima/, 'Member of the Saeima (Latvia)']],
	py: [
		[/^deputy$/i, 'Member of the Chamber of Deputies of Paraguay'],
		[/^senator$/i, 'Senator (Paraguay)'],
	],
	ru: [[/State Duma/, 'Member of the State Duma (Russia)']],
	us: [
		[/^United States representative$/i, 'Member of the US House of Representatives'],
		[/^non-voting member/i, 'Non-voting member of the US House of Representatives'],
		[/^United States senator$/i, 'US Senator'],
	],
	ua: [[/^People/, 'Member of the Verkhovna Rada (Ukraine)']],
};

function seatTitle(base: string, label: string, country: string): string {
	const of = countryInTitle(country);
	if (COMMON_CHAMBER.test(base))
		return base === 'Senator' || base === 'Deputy'
			? `${base} (${BRIEF[country] ?? of.replace(/^the /, '')})`
			: `${base} of ${of}`;
	if (namesCountry(label, country) || DISPUTED.test(label)) return capital(label);
	return `${capital(label)} (${BRIEF[country] ?? of.replace(/^the /, '')})`;
}

/** Offices of international bodies name their body; those of countries that the list does not name stay out. */
function bodyRole(label: string, kind: LabelPlace['kind']): LabelRole | string {
	const text = label
		.replace(/^Representative of the Parliamentary Assembly/, 'Member of the Parliamentary Assembly')
		.replace(/^president of/, 'President of')
		.replace(/^member of/, 'Member of');
	if (!OF_A_BODY.test(text)) return 'noJurisdiction';
	const office = kind === 'legislature' ? 'legislator' : officeOfLabel(text, undefined);
	return {
		title: capital(text),
		...(office !== undefined && { office }),
		seat: kind === 'legislature',
		heir: false,
	};
}

const OF_A_BODY =
	/\b(?:(?:of|for) the United Nations(?: General Assembly)?|World Trade Organization|International Court of Justice|OSCE|Parliamentary Assembly of the Council of Europe|Pan-African Parliament|Arab Parliament|Andean Parliament|European (?:Parliament|Commission|Council|Commissioner)|High Representative of the Union .*)\b/;
