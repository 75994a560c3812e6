/**
 * The dates of a term in office as Wikidata has them, and what makes them unbelievable. A term with such a fault is
 * left out with its reason: which of its dates is wrong, nobody here can tell. Dates stay as exact as they are.
 */
import type { IsoDate } from '../../src/model/entity.ts';
import { dateFault } from '../dates.ts';

export interface Term {
	start?: IsoDate;
	end?: IsoDate;
	/** It had ended by then; never beside `end`. */
	endBy?: IsoDate;
	/** Up to when its list speaks. */
	asOf?: IsoDate;
}

/** Who held it, as far as it bears on the dates. */
export interface Lifetime {
	born?: IsoDate;
	died?: IsoDate;
}

/** Earlier terms are history that no news reader meets, and most are slips ("0015", "1790"). */
const FIRST_YEAR = 1900;
/** Nobody takes office younger, but for heirs to a throne. */
const YOUNGEST = 17;
/** Nor older: such a term is a namesake's. */
const OLDEST = 100;

/** Earlier for certain: two dates are compared only as far as both are exact. */
export function certainlyBefore(a: IsoDate, b: IsoDate): boolean {
	const length = Math.min(a.length, b.length);
	return a.slice(0, length) < b.slice(0, length);
}

/** Why a date of a source is none, or undefined. */
export function oddDate(date: string): string | undefined {
	return dateFault(date) ?? (Number(date.slice(0, 4)) < FIRST_YEAR ? `is before ${FIRST_YEAR}` : undefined);
}

/**
 * What is wrong with a term, in a few words that are also its heading in the counts, or undefined.
 * @param asOf up to when the source speaks
 * @param heir the office is inherited
 */
export function termFault(
	term: Term,
	{ born, died }: Lifetime,
	asOf: IsoDate,
	heir: boolean,
): string | undefined {
	const { start, end } = term;
	if ((start && oddDate(start)) || (end && oddDate(end))) return 'oddDate';
	if (start && end && certainlyBefore(end, start)) return 'startAfterEnd';
	if (start && certainlyBefore(asOf, start)) return 'startAfterSource';
	if (died && start && certainlyBefore(died, start)) return 'startAfterDeath';
	const age = born && start ? Number(start.slice(0, 4)) - Number(born.slice(0, 4)) : undefined;
	if (age !== undefined && !heir && age < YOUNGEST) return 'tooYoung';
	if (age !== undefined && age > OLDEST) return 'tooOld';
	return undefined;
}

/** A planned end is no end; and nobody holds office beyond death: then it had ended by that day. */
export function settledEnd(term: Term, died: IsoDate | undefined, asOf: IsoDate): Term {
	const { start, end } = term;
	const settled: Term = { ...(start && { start }) };
	const real = end !== undefined && !certainlyBefore(asOf, end) ? end : undefined;
	if (died !== undefined && (real === undefined || certainlyBefore(died, real))) settled.endBy = died;
	else if (real !== undefined) settled.end = real;
	return settled;
}

/** A legislature is dissolved some weeks before its members, the same ones, take their seats again. */
const SEAT_GAP_DAYS = 183;
/** Terms of other offices that touch are one: the day of handing over is the last of one and the first of the next. */
const TOUCH_DAYS = 31;
/** Longest usual term of a legislature: two entries without an end farther apart are two terms. */
const LONGEST_TERM_YEARS = 6;

/**
 * Terms of one office as few as they can be said in: overlapping and touching ones are one. An entry that lacks its
 * end and is followed by another of the same office had ended by then, unless it is the same seat going on.
 * @param seat the office is a seat in a legislature
 */
export function joinTerms(terms: readonly Term[], seat: boolean): Term[] {
	const ordered = [...terms].sort(
		(a, b) => compare(a.start ?? '', b.start ?? '') || compare(endOf(a), endOf(b)),
	);
	const joined: Term[] = [];
	for (const term of ordered) {
		const last = joined.at(-1);
		if (!last) joined.push({ ...term });
		else if (last.end === undefined) {
			const sameStart = (term.start ?? '').startsWith(last.start ?? '') || last.start === term.start;
			if (
				sameStart ||
				((seat || term.end === undefined) && yearsApart(last.start, term.start) <= LONGEST_TERM_YEARS)
			) {
				if (sameStart && term.start) last.start = term.start;
				if (!sameStart || endsTheTwin(term, last, seat)) takeEnd(last, term);
			} else {
				if (last.endBy === undefined || certainlyBefore(term.start!, last.endBy)) last.endBy = term.start!;
				joined.push({ ...term });
			}
		} else if (daysBetween(last.end, term.start) <= (seat ? SEAT_GAP_DAYS : TOUCH_DAYS)) {
			const twin = (term.start ?? '').startsWith(last.start ?? '');
			if (twin && term.start) last.start = term.start;
			if (term.end === undefined ? !twin || !endsTheTwin(last, term, seat) : compare(term.end, last.end) > 0)
				takeEnd(last, term);
		} else joined.push({ ...term });
	}
	return joined;
}

/**
 * Of two entries of one start, has the one with an end the word? It has where it ended after the other's list was
 * made. Otherwise an office that ended has ended, but a seat was won again: its first term is listed beside the whole.
 */
function endsTheTwin(closed: Term, open: Term, seat: boolean): boolean {
	if (closed.end === undefined) return true;
	return !seat || (open.asOf !== undefined && certainlyBefore(open.asOf, closed.end));
}

function takeEnd(target: Term, { end, endBy }: Term): void {
	delete target.end;
	delete target.endBy;
	if (end !== undefined) target.end = end;
	else if (endBy !== undefined) target.endBy = endBy;
}

function endOf({ end, endBy }: Term): string {
	return end ?? endBy ?? '9999';
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

function yearsApart(a: IsoDate | undefined, b: IsoDate | undefined): number {
	return Number((b ?? '9999').slice(0, 4)) - Number((a ?? '0').slice(0, 4));
}

/** Days from the end of one term to the start of the next, at least: a year touches every day in it. */
function daysBetween(end: IsoDate, start: IsoDate | undefined): number {
	if (start === undefined) return Number.POSITIVE_INFINITY;
	const full = (date: string, rest: string) => date + rest.slice(date.length);
	const last = Date.parse(`${full(end, '9999-12-28')}T00:00:00Z`);
	const first = Date.parse(`${full(start, '9999-01-01')}T00:00:00Z`);
	return (first - last) / 86_400_000;
}
