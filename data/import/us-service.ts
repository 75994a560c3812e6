/**
 * When a former member served, as far as it can be shown: the votes cast (2003 on) say in which Congresses, and
 * Wikidata's terms give days where they agree with the votes. Where they do not, an end is a limit ("had ended
 * by") and a start is the day on which a Congress began, or a year.
 */

import { daysBetween } from '../../src/engine/dates.ts';
import type { IsoDate } from '../../src/model/entity.ts';
import { addDays } from '../dates.ts';
import type { Seat } from './us-congress.ts';
import type { ListedTerm } from './us-identities.ts';
import type { ArchivedVote } from './us-vote-archive.ts';

/** The first Congress of which the archive has votes. */
const FIRST_CONGRESS = 108;

/** Votes cast in each Congress: the first, the last, how many. */
type Attended = Map<number, { first: IsoDate; last: IsoDate; count: number }>;

/** By voter. */
export type Attendance = Map<string, Attended>;

/** Notes who cast a vote. Whoever is listed as not voting has not shown that he or she sat. */
export function noteVoters(attendance: Attendance, { votes, congress, date }: ArchivedVote): void {
	for (const [option, voters] of Object.entries(votes)) {
		if (option === 'Not Voting') continue;
		for (const voter of voters) {
			let own = attendance.get(voter);
			if (!own) {
				own = new Map();
				attendance.set(voter, own);
			}
			const seen = own.get(congress);
			if (!seen) own.set(congress, { first: date, last: date, count: 1 });
			else {
				seen.count += 1;
				if (date < seen.first) seen.first = date;
				if (date > seen.last) seen.last = date;
			}
		}
	}
}

/** The constitution's day on which Congress number `congress` began and the one before it ended. */
export function congressStart(congress: number): IsoDate {
	return `${1789 + 2 * (congress - 1)}-01-03`;
}

export interface Service {
	seat: Seat;
	start?: IsoDate;
	end?: IsoDate;
	endBy?: IsoDate;
	/** Last day on which a source shows the seat held. */
	seen: IsoDate;
}

/** A term from this month on is one of a list that goes no further back: when the seat was taken it does not say. */
const LIST_BEGINS = '1999-01';
/** Most days between the first vote and the beginning of a term that explains it. */
const SWORN_IN_DAYS = 60;
/** A member who votes so soon after a Congress began was sworn in with it. */
const WITH_CONGRESS_DAYS = 14;

/**
 * @param own votes cast in one chamber, by Congress
 * @param listed Wikidata's terms of that person, of any chamber
 * @param gone the day by which a list of sitting members no longer has the person
 */
export function servicesOf(
	seat: Seat,
	own: Attended,
	listed: readonly ListedTerm[],
	gone: IsoDate,
): Service[] {
	const terms = joinListed(listed.filter((term) => term.seat === seat));
	const services: Service[] = [];
	for (const [from, to] of runs([...own.keys()].filter((congress) => !misattributed(own, congress)))) {
		const first = own.get(from)!.first;
		const last = own.get(to)!.last;
		const term = terms.find(
			({ start, end }) => start !== undefined && start <= first && (end === undefined || end >= first),
		);
		const start = startOf(from, first, term?.start);
		const limit = [congressStart(to + 1), gone].sort()[0]!;
		// Wikidata's end is good where the votes agree: after the last one, and within that Congress.
		const end =
			term?.end !== undefined && term.end >= last && term.end <= addDays(limit, 4) ? term.end : undefined;
		services.push({
			seat,
			...(start !== undefined && { start }),
			...(end !== undefined ? { end } : { endBy: limit }),
			seen: end ?? last,
		});
	}
	return services;
}

/** Fewer votes than this in a whole Congress are no service where the Congress before was one. */
const FEWEST_VOTES = 3;

/** A handful of votes after the last Congress are a namesake's: the archive gives two of Doris Matsui's to Robert Matsui. */
function misattributed(own: Attended, congress: number): boolean {
	return own.get(congress)!.count < FEWEST_VOTES && own.has(congress - 1) && !own.has(congress + 1);
}

function startOf(congress: number, first: IsoDate, listed: IsoDate | undefined): IsoDate | undefined {
	// Before the archive begins there is only Wikidata's word, and most of its terms begin in January 1999.
	if (congress === FIRST_CONGRESS && listed !== undefined)
		return listed.startsWith(LIST_BEGINS) ? undefined : listed;
	if (listed !== undefined && daysBetween(listed, first) <= SWORN_IN_DAYS) return listed;
	const began = congressStart(congress);
	if (daysBetween(began, first) <= WITH_CONGRESS_DAYS) return congress === FIRST_CONGRESS ? undefined : began;
	return first.slice(0, 4);
}

/** Congresses that follow one another, as first and last. */
function runs(congresses: readonly number[]): [number, number][] {
	const found: [number, number][] = [];
	for (const congress of [...congresses].sort((a, b) => a - b)) {
		const run = found.at(-1);
		if (run && run[1] === congress - 1) run[1] = congress;
		else found.push([congress, congress]);
	}
	return found;
}

/** Terms with full dates that touch become one; Wikidata has one for every Congress. */
function joinListed(terms: readonly ListedTerm[]): { start?: IsoDate; end?: IsoDate }[] {
	const joined: { start: IsoDate; end?: IsoDate }[] = [];
	const dated = terms.filter(({ start }) => start?.length === 10) as { start: IsoDate; end?: IsoDate }[];
	for (const { start, end } of dated.sort((a, b) => (a.start < b.start ? -1 : 1))) {
		const before = joined.at(-1);
		const day = end?.length === 10 ? end : undefined;
		if (before && (before.end === undefined || start <= addDays(before.end, 31))) {
			if (before.end !== undefined && (day === undefined || day > before.end)) {
				if (day === undefined) delete before.end;
				else before.end = day;
			}
		} else joined.push({ start, ...(day !== undefined && { end: day }) });
	}
	return joined;
}
