/**
 * Lists of Australia, Canada and Spain mix the cabinets of the country with those of its parts, under the same labels:
 * "Treasurer" is South Australia's too, "Minister of Finance" Quebec's. Where its holder sat when it began tells which
 * one is meant. Whoever sat in neither or in both holds what most others under that label do; failing that, the term is
 * left out.
 */
import type { SourceTerm } from './every-politician.ts';

interface MixedList {
	/** Seats in the country's own legislature. */
	national: RegExp;
	/** Seats in a part's legislature, its name in the first group that matched. */
	regional: RegExp;
	/** Offices that may be either's. */
	ambiguous: RegExp;
	/** A label of which no holder sat anywhere is the country's. */
	otherwiseNational: boolean;
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
		otherwiseNational: false,
	},
	'canada-cabinet': {
		national: /^member of the (?:House of Commons|Senate)$/i,
		regional:
			/^member of (?:the )?(?:Legislative Assembly of (?:the )?|National Assembly of )?(Alberta|British Columbia|Manitoba|New Brunswick|Nunavut|Prince Edward Island|Saskatchewan|Northwest Territories|Quebec|Newfoundland and Labrador|Nova Scotia|Ontario|Yukon)\b/i,
		ambiguous: CABINET,
		otherwiseNational: false,
	},
	'spain-ministers': {
		national: /^Member of the (?:Congress of Deputies|Senate of Spain)$/,
		regional:
			/^(?:Member|Deputy) (?:of|in) the (?:.*(?:of|Assembly of) (?:the )?)?(Corts Valencianes|Murcia|La Rioja|Extremadura|Madrid|Melilla|Basque|Aragon|Castile and León|Asturias|Andalusia|Cantabria|Castile-La Mancha|Catalonia|Galicia|Navarre|Balearic Islands|Canary Islands)\b/,
		ambiguous: CABINET,
		otherwiseNational: true,
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

/** How many holders of each label of the mixed lists sat where: "national", or the part. */
export type Sides = ReadonlyMap<string, ReadonlyMap<string, number>>;

/** @param people the terms of each person */
export function sidesOf(people: readonly (readonly SourceTerm[])[]): Sides {
	const sides = new Map<string, Map<string, number>>();
	for (const terms of people)
		for (const term of terms) {
			if (!isAmbiguous(term)) continue;
			const key = keyOf(term);
			const seen = sides.get(key) ?? new Map<string, number>();
			sides.set(key, seen);
			for (const seat of seatsAt(term, terms)) seen.set(seat, (seen.get(seat) ?? 0) + 1);
		}
	return sides;
}

/** A label is somebody's where three in four of its holders sat there. */
const MOST = 0.75;

/** For each term the part of the country whose office it is, undefined where it is the country's, or "unclear". */
export function placeTerms(terms: readonly SourceTerm[], sides: Sides): (string | undefined)[] {
	return terms.map((term) => {
		if (!isAmbiguous(term)) return undefined;
		const seats = seatsAt(term, terms);
		const side = seats.size === 1 ? [...seats][0] : usualSide(term, sides);
		return side === 'national' ? undefined : side === undefined ? 'unclear' : (PART[side] ?? side);
	});
}

/** Where the other holders of the label sat. */
function usualSide(term: SourceTerm, sides: Sides): string | undefined {
	const seen = [...(sides.get(keyOf(term)) ?? [])];
	const all = seen.reduce((sum, [, holders]) => sum + holders, 0);
	if (all === 0) return MIXED[term.src]!.otherwiseNational ? 'national' : undefined;
	return seen.find(([, holders]) => holders >= MOST * all)?.[0];
}

function keyOf({ src, position }: SourceTerm): string {
	return `${src}\n${position}`;
}

function isAmbiguous({ src, kind, position }: SourceTerm): boolean {
	return kind === 'office' && (MIXED[src]?.ambiguous.test(position) ?? false);
}

/** The legislatures in which the holder sat on the day the term began, or else in that year. */
function seatsAt(term: SourceTerm, terms: readonly SourceTerm[]): Set<string> {
	const onTheDay = seatsWhere(term, terms, (seat) => covers(seat, term.start));
	// An election may be some weeks behind a new minister, and a dissolution some weeks before.
	return onTheDay.size > 0
		? onTheDay
		: seatsWhere(term, terms, (seat) => covers(seat, term.start.slice(0, 4)));
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
