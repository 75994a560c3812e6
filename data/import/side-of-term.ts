/**
 * Lists of Australia, Canada and Spain mix the cabinets of the country with those of its parts, under the same labels:
 * "Treasurer" is South Australia's too, "Minister of Finance" Quebec's. Where its holder sat when it began tells which
 * one is meant. Whoever sat in neither or in both holds what those hold who took office on the same day, or under the
 * same label; failing that, the term is left out.
 */
import type { SourceTerm } from './every-politician.ts';

interface MixedList {
	/** Seats in the country's own legislature. */
	national: RegExp;
	/** Seats in a part's legislature, its name in the first group that matched. */
	regional: RegExp;
	/** Offices that may be either's. */
	ambiguous: RegExp;
}

const CABINET =
	/^(?:(?:deputy |first |second |associate |assistant )?(?:minister|ministry)|attorney[- ]general|treasurer|leader of the house|president of the executive council)/i;

const MIXED: Record<string, MixedList> = {
	'australia-cabinet': {
		national: /^Member of the (?:House of Representatives|Senate)$/,
		regional:
			/^Member of the (Australian Capital Territory|New South Wales|Queensland|South Australian?|Tasmanian?|Victorian?|Western Australian?|Northern Territory) /i,
		ambiguous:
			/^(?:minister|attorney[- ]general|treasurer|assistant (?:minister|treasurer)|deputy premier|chief justice$|solicitor|.*commissioner|justice of|director of public|lieutenant[- ]governor|speaker of the (?:house of assembly|legislative)|president of the legislative|deputy (?:chief minister|minister)|leader of the house|deputy leader of the house)/i,
	},
	'canada-cabinet': {
		national: /^member of the (?:House of Commons|Senate)$/i,
		regional:
			/^member of (?:the )?(?:Legislative Assembly of (?:the )?|National Assembly of )?(Alberta|British Columbia|Manitoba|New Brunswick|Nunavut|Prince Edward Island|Saskatchewan|Northwest Territories|Quebec|Newfoundland and Labrador|Nova Scotia|Ontario|Yukon)\b/i,
		ambiguous: CABINET,
	},
	'spain-ministers': {
		national: /^Member of the (?:Congress of Deputies|Senate of Spain)$/,
		regional:
			/^(?:Member|Deputy) (?:of|in) the (?:.*(?:of|Assembly of) (?:the )?)?(Corts Valencianes|Murcia|La Rioja|Extremadura|Madrid|Melilla|Basque|Aragon|Castile and León|Asturias|Andalusia|Cantabria|Castile-La Mancha|Catalonia|Galicia|Navarre|Balearic Islands|Canary Islands)\b/,
		ambiguous: /^(?:minister|ministry)\b/i,
	},
};

/** Parts as titles name them, where their parliament's name does not. */
const PART: Record<string, string> = {
	Basque: 'the Basque Country',
	'Balearic Islands': 'the Balearic Islands',
	'Canary Islands': 'the Canary Islands',
	'Corts Valencianes': 'the Valencian Community',
	'Northern Territory': 'the Northern Territory',
	'Northwest Territories': 'the Northwest Territories',
	'Australian Capital Territory': 'the Australian Capital Territory',
	'South Australian': 'South Australia',
	Tasmanian: 'Tasmania',
	Victorian: 'Victoria',
	'Western Australian': 'Western Australia',
};

/**
 * How many of those who took office under a label, and on a day, sat where: "national", or the part. Governments are
 * sworn in together, so a day is as good a witness as a label.
 */
export interface Sides {
	labels: ReadonlyMap<string, ReadonlyMap<string, number>>;
	days: ReadonlyMap<string, ReadonlyMap<string, number>>;
	/** Parts whose government the list has: "spain-ministers Corts Valencianes". */
	parts: ReadonlySet<string>;
}

/** Of a government that is listed, more ministers than these sit in its parliament; others only came from there. */
const FEW = 5;

/** @param people the terms of each person */
export function sidesOf(people: readonly (readonly SourceTerm[])[]): Sides {
	const labels = new Map<string, Map<string, number>>();
	const days = new Map<string, Map<string, number>>();
	const seatless: SourceTerm[] = [];
	const all = new Map<string, number>();
	for (const terms of people)
		for (const term of terms)
			if (isAmbiguous(term))
				for (const seat of seatsAt(term, terms)) {
					const key = `${term.src} ${seat}`;
					all.set(key, (all.get(key) ?? 0) + 1);
				}
	const parts = new Set([...all].filter(([, holders]) => holders >= FEW).map(([key]) => key));
	for (const terms of people)
		for (const term of terms) {
			if (!isAmbiguous(term)) continue;
			const seats = seatsAt(term, terms, parts);
			if (seats.size === 0) seatless.push(term);
			for (const seat of seats) {
				tally(labels, labelKey(term), seat);
				tally(days, dayKey(term), seat);
			}
		}
	// Whom the day places speaks for the label too.
	for (const term of seatless) tally(labels, labelKey(term), mostOf(days.get(dayKey(term))) ?? UNKNOWN);
	return { labels, days, parts };
}

function tally(counts: Map<string, Map<string, number>>, key: string, side: string): void {
	const seen = counts.get(key) ?? new Map<string, number>();
	counts.set(key, seen);
	seen.set(side, (seen.get(side) ?? 0) + 1);
}

/** A label or day is somebody's where three in four sat there. */
const MOST = 0.75;

/** Holders of whom nothing tells where they sat: chief justices, most of them. */
const UNKNOWN = '';
/** Fewer witnesses than one in three speak for themselves only. */
const LEAST = 1 / 3;

function mostOf(seen: ReadonlyMap<string, number> | undefined): string | undefined {
	if (seen === undefined) return undefined;
	const all = [...seen.values()].reduce((sum, holders) => sum + holders, 0);
	const known = all - (seen.get(UNKNOWN) ?? 0);
	if (known < LEAST * all) return undefined;
	return [...seen].find(([side, holders]) => side !== UNKNOWN && holders >= MOST * known)?.[0];
}

/** For each term the part of the country whose office it is, undefined where it is the country's, or "unclear". */
export function placeTerms(
	terms: readonly SourceTerm[],
	{ labels, days, parts }: Sides,
): (string | undefined)[] {
	return terms.map((term) => {
		if (!isAmbiguous(term)) return undefined;
		const side =
			only(seatsAt(term, terms, parts)) ??
			mostOf(labels.get(labelKey(term))) ??
			mostOf(days.get(dayKey(term))) ??
			only(seatsDuring(term, terms, parts));
		return side === 'national' ? undefined : side === undefined ? 'unclear' : (PART[side] ?? side);
	});
}

function only(seats: ReadonlySet<string>): string | undefined {
	return seats.size === 1 ? [...seats][0] : undefined;
}

function labelKey({ src, position }: SourceTerm): string {
	return `${src}\n${position}`;
}

/** Only full dates are days; a year is shared by several governments. */
function dayKey({ src, start, position }: SourceTerm): string {
	return start.length === 10 ? `${src}\n${start}` : `${src}\n${start} ${position}`;
}

function isAmbiguous({ src, kind, position }: SourceTerm): boolean {
	return kind === 'office' && (MIXED[src]?.ambiguous.test(position) ?? false);
}

/**
 * The legislatures in which the holder sat on the day the term began.
 * @param parts those that count; all where it is left out
 */
function seatsAt(term: SourceTerm, terms: readonly SourceTerm[], parts?: ReadonlySet<string>): Set<string> {
	return seatsThatCount(
		term,
		parts,
		seatsWhere(term, terms, (seat) => covers(seat, term.start) && !leavesFor(seat, term)),
	);
}

/** Days in which a seat is given up for an office elsewhere. */
const LEAVING_DAYS = 60;

function leavesFor(seat: SourceTerm, { start }: SourceTerm): boolean {
	const days = (Date.parse(seat.end) - Date.parse(start)) / 86_400_000;
	return seat.end.length === 10 && start.length === 10 && days <= LEAVING_DAYS;
}

/** Those in which the holder sat at some time of the term: lists of seats may begin later than those of ministers. */
function seatsDuring(
	term: SourceTerm,
	terms: readonly SourceTerm[],
	parts: ReadonlySet<string>,
): Set<string> {
	const end = term.end || '9999';
	return seatsThatCount(
		term,
		parts,
		seatsWhere(
			term,
			terms,
			(seat) => covers(seat, term.start.slice(0, 4)) || (seat.start >= term.start && seat.start < end),
		),
	);
}

function seatsThatCount(
	{ src }: SourceTerm,
	parts: ReadonlySet<string> | undefined,
	seats: Set<string>,
): Set<string> {
	return new Set([...seats].filter((seat) => seat === 'national' || !parts || parts.has(`${src} ${seat}`)));
}

function seatsWhere(
	{ src }: SourceTerm,
	terms: readonly SourceTerm[],
	sat: (seat: SourceTerm) => boolean,
): Set<string> {
	const { national, regional } = MIXED[src]!;
	const seats = new Set<string>();
	for (const seat of terms) {
		if (seat.src !== src || seat.kind !== 'legislature' || !sat(seat)) continue;
		if (national.test(seat.position)) seats.add('national');
		else {
			const part = regional.exec(seat.position)?.[1];
			if (part !== undefined) seats.add(part);
		}
	}
	return seats;
}

/** @param day a day or a year */
function covers({ start, end }: SourceTerm, day: string): boolean {
	if (start === '' || day === '') return false;
	const length = Math.min(start.length, day.length);
	return (
		start.slice(0, length) <= day.slice(0, length) &&
		(end === '' || end.slice(0, day.length) >= day.slice(0, end.length))
	);
}
