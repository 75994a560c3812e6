/**
 * Terms of one person, put together: those of one title that overlap or touch are one, and so are those of one seat
 * of the state under two labels ("Prime Minister of Norway" and "Prime Minister"). Newest last.
 */
import { byCodeUnit } from '../load.ts';
import type { LabelRole } from './label.ts';
import { certainlyBefore, joinTerms, type Term } from './term-dates.ts';

export interface RoleTerm extends Term {
	reading: LabelRole;
	/** List and its date. */
	src: string;
	asOf: string;
}

/** Offices of one holder: two labels of the same years are one office. */
const ONE_SEAT = new Set([
	'head-of-state',
	'head-of-government',
	'foreign-minister',
	'defence-minister',
	'finance-minister',
	'vice-head-of-state',
	'central-bank-head',
	'supreme-leader',
]);

export function joinLabels(terms: readonly RoleTerm[]): RoleTerm[] {
	const byTitle = new Map<string, RoleTerm[]>();
	for (const term of terms) {
		const key = `${plainTitle(term.reading.title)}\n${term.reading.office ?? ''}`;
		const group = byTitle.get(key);
		if (group) group.push(term);
		else byTitle.set(key, [term]);
	}
	const joined = [...byTitle.values()].flatMap((group) => {
		const [first] = group;
		// Of two lists that have it, the newer one says up to when.
		const newest = group.reduce((best, term) => (term.asOf > best.asOf ? term : best), first!);
		return joinTerms(group, first!.reading.seat).map((dates) => ({
			...dates,
			reading: first!.reading,
			src: newest.src,
			asOf: newest.asOf,
		}));
	});
	const kept: RoleTerm[] = [];
	for (const term of joined.sort(longestFirst)) {
		const { office, country } = term.reading;
		const same =
			office !== undefined && ONE_SEAT.has(office)
				? kept.find(
						(other) =>
							other.reading.office === office && other.reading.country === country && within(term, other),
					)
				: undefined;
		if (!same) kept.push(term);
	}
	return closeSeats(withoutStopgaps(kept)).sort(
		(a, b) =>
			byCodeUnit(a.start ?? '', b.start ?? '') ||
			byCodeUnit(endOf(a), endOf(b)) ||
			byCodeUnit(a.reading.title, b.reading.title),
	);
}

/** A title without what two lists write differently: Labor and Labour, "for" and "of", apostrophes. */
function plainTitle(title: string): string {
	return title
		.toLowerCase()
		.replace(/[^\p{L}\d]+/gu, ' ')
		.replace(/\b(?:for|of|the|and|s)\b/g, ' ')
		.replace(/defense/g, 'defence')
		.replace(/labor\b/g, 'labour')
		.replace(/internal affairs/g, 'interior')
		.replace(/\s+/g, ' ')
		.trim();
}

/** A portfolio or a quoted label says nothing where an office of the same years in that country has its own title. */
function withoutStopgaps(terms: readonly RoleTerm[]): RoleTerm[] {
	const proper = terms.filter(({ reading }) => !reading.stopgap && !reading.seat);
	return terms.filter(
		(term) =>
			!term.reading.stopgap ||
			!proper.some((other) => other.reading.country === term.reading.country && overlap(term, other)),
	);
}

function overlap(a: Term, b: Term): boolean {
	return !certainlyBefore(endOf(a), b.start ?? '0') && !certainlyBefore(endOf(b), a.start ?? '0');
}

/** Nobody keeps a seat in one chamber after taking another of the same state: what was left open had ended by then. */
function closeSeats(terms: readonly RoleTerm[]): RoleTerm[] {
	return terms.map((term) => {
		const { reading, start, end, endBy } = term;
		if (
			!reading.seat ||
			reading.country === undefined ||
			start === undefined ||
			end !== undefined ||
			endBy !== undefined
		)
			return term;
		const next = terms
			.filter(
				(other) =>
					other.reading.seat &&
					other.reading.office === reading.office &&
					other.reading.country === reading.country &&
					other.start !== undefined &&
					certainlyBefore(start, other.start),
			)
			.map((other) => other.start!)
			.sort(byCodeUnit)[0];
		return next === undefined ? term : { ...term, endBy: next };
	});
}

/** Dated ones first, then by length, so that what is contained in another comes after it. */
function longestFirst(a: RoleTerm, b: RoleTerm): number {
	return (
		byCodeUnit(a.start?.slice(0, 4) ?? '9', b.start?.slice(0, 4) ?? '9') ||
		byCodeUnit(endOf(b).slice(0, 4), endOf(a).slice(0, 4)) ||
		exactness(b) - exactness(a) ||
		byCodeUnit(a.reading.title, b.reading.title)
	);
}

function exactness({ start = '', end = '' }: Term): number {
	return start.length + end.length;
}

/** Is a term told again by another: begun no earlier and over no later, as far as both are exact? */
function within(term: Term, other: Term): boolean {
	if (term.start === undefined || other.start === undefined) return false;
	return (
		!certainlyBefore(term.start, other.start) &&
		(endOf(other) === '9999' || !certainlyBefore(endOf(other), endOf(term)))
	);
}

function endOf({ end, endBy }: Term): string {
	return end ?? endBy ?? '9999';
}
