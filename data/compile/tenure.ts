/**
 * When two roles are one tenure, and which seat a role fills. An office is told by its id and its jurisdiction:
 * a hand-written role names the state or ministry in which it is held (`of`), an imported one the country, and
 * both are the same office. Offices of many seats (ministers, legislators) need titles that agree as well.
 * Pure; dates are compared by days (src/engine/dates.ts).
 */
import { firstDay, lastDay } from '../../src/engine/dates.ts';
import type { EntityId, IsoDate, Role } from '../../src/model/entity.ts';

/** Country of a body or state of the dataset; undefined for international bodies and unknown ids. */
export type CountryOf = (id: EntityId) => string | undefined;

/** Offices that a country has once: office and country say which tenure is meant, whatever the title. */
const NATIONAL = new Set([
	'head-of-state',
	'head-of-government',
	'supreme-leader',
	'vice-head-of-state',
	'foreign-minister',
	'defence-minister',
	'finance-minister',
]);

export function isNational(office: string | undefined): boolean {
	return office !== undefined && NATIONAL.has(office);
}

/** Country of the office, or the body where it has no country. */
export function jurisdictionOf(role: Role, countryOf: CountryOf): string | undefined {
	if (role.country !== undefined) return role.country;
	return role.of === undefined ? undefined : (countryOf(role.of) ?? role.of);
}

/** Which seat of a single-seat office a role fills: from the country, the body for its head, the title for ambassadors. */
export function seatOf(role: Role, countryOf: CountryOf): string {
	if (role.office === 'ambassador') return role.title.toLowerCase();
	if (role.office === 'organisation-head') return role.of ?? role.title.toLowerCase();
	return jurisdictionOf(role, countryOf) ?? role.title.toLowerCase();
}

/** Both roles are one office of one jurisdiction, whenever held. */
export function sameOffice(a: Role, b: Role, countryOf: CountryOf): boolean {
	if (a.office === undefined || a.office !== b.office) return false;
	if (a.office === 'organisation-head' || a.office === 'party-leader') {
		if (a.of !== undefined && b.of !== undefined) return a.of === b.of;
		return titlesAgree(a.title, b.title);
	}
	const jurisdiction = jurisdictionOf(a, countryOf);
	if (jurisdiction !== jurisdictionOf(b, countryOf)) return false;
	if (jurisdiction !== undefined && isNational(a.office)) return true;
	if (a.office === 'legislator') {
		const chamber = chamberOf(a.title);
		const other = chamberOf(b.title);
		if (chamber !== undefined && other !== undefined) return chamber === other;
	}
	return titlesAgree(a.title, b.title);
}

/** One office of one jurisdiction in years that overlap is one tenure. */
export function sameTenure(a: Role, b: Role, countryOf: CountryOf): boolean {
	if (a.start === b.start && withoutPlace(a.title) === withoutPlace(b.title)) return true;
	return sameOffice(a, b, countryOf) && overlaps(a, b);
}

/** Importers add the country in brackets: "Governor of Gyeonggi Province (South Korea)". */
function withoutPlace(title: string): string {
	return title.replace(/ \([^()]*\)$/, '');
}

/** A stretch of time; open ends reach as far as one likes. */
export interface Term {
	start?: IsoDate;
	end?: IsoDate;
	endBy?: IsoDate;
}

/**
 * Do two terms share time? Meeting is not sharing: what ends in 2015 and what begins in 2015 may be two terms,
 * unless both began in that year.
 */
export function overlaps(a: Term, b: Term): boolean {
	const [early, late] = begin(a) <= begin(b) ? [a, b] : [b, a];
	const end = early.end ?? early.endBy;
	if (end === undefined || late.start === undefined) return true;
	const precision = Math.min(end.length, late.start.length);
	if (end.slice(0, precision) !== late.start.slice(0, precision)) return end > late.start;
	return early.start?.slice(0, precision) === late.start.slice(0, precision);
}

/** Days between the end of the earlier term and the start of the later one; 0 or less where they meet or overlap. */
export function gapDays(early: Term, late: Term): number {
	const end = early.end ?? early.endBy;
	if (end === undefined || late.start === undefined) return 0;
	return Math.round((Date.parse(firstDay(late.start)) - Date.parse(lastDay(end))) / 86_400_000);
}

function begin({ start }: Term): string {
	return start === undefined ? '' : firstDay(start);
}

/** Words that say nothing about which office it is. */
const IDLE = new Set('a acting and de der des for in la member minister of secretary the to'.split(' '));
/** Ways in which titles write one country. */
const SPELLED: readonly [RegExp, string][] = [
	[/\bu\.?s\.?a?\.?(?=\s|$)|\bunited states(?: of america)?\b/g, 'us'],
	[/\bu\.?k\.?(?=\s|$)|\bunited kingdom\b/g, 'uk'],
	[/\bdefence\b/g, 'defense'],
	[/\bforeign affairs\b/g, 'foreign'],
];
/** Above this share of common words two titles are one office: "House of Representatives" with and without its country. */
const AGREEING = 0.6;

/** Do two titles name one office, as far as their words tell? */
export function titlesAgree(a: string, b: string): boolean {
	if (a === b) return true;
	const x = wordsOf(a);
	const y = wordsOf(b);
	if (x.size === 0 || y.size === 0) return false;
	let common = 0;
	for (const word of x) if (y.has(word)) common += 1;
	return common / (x.size + y.size - common) >= AGREEING;
}

const wordsByTitle = new Map<string, Set<string>>();

function wordsOf(title: string): Set<string> {
	const known = wordsByTitle.get(title);
	if (known) return known;
	let text = title.toLowerCase();
	for (const [pattern, spelled] of SPELLED) text = text.replaceAll(pattern, spelled);
	const words = new Set(text.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '' && !IDLE.has(word)));
	wordsByTitle.set(title, words);
	return words;
}

/** Chambers of regions have the names of national ones. */
const REGIONAL =
	/\bstate (?:senate|house|assembly|legislat)|landtag|provincial|regional|scottish|welsh|northern ireland/i;
const UPPER =
	/\bsenat|house of lords|upper house|councillors|council of states|federation council|rajya sabha/i;
const LOWER =
	/house of representatives|house of commons|chamber of deputies|congress of deputies|lower house|bundestag|state duma|lok sabha|national assembly|house of assembly/i;

/** Which chamber of its country a legislator's title names, where it says so. */
function chamberOf(title: string): 'european' | 'upper' | 'lower' | undefined {
	if (/european parliament/i.test(title)) return 'european';
	if (REGIONAL.test(title)) return undefined;
	if (UPPER.test(title)) return 'upper';
	return LOWER.test(title) ? 'lower' : undefined;
}
