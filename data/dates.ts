/**
 * Calendar dates as exact as a source has them: `2014`, `2014-10`, `2014-10-01`.
 * Invariant: plain string comparison orders such dates by their first possible day, so `a < b` on
 * two of them is a fair "earlier than"; where a doubt must go the other way, compare `lastDay`.
 * Not for clock times, and not for the page: the engine has its own rules for roles at a date.
 */

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Nothing that this dataset speaks of lies outside these years; a date beyond is a slip of the finger. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

/** Days in a month; `month` is 1–12. */
export function daysInMonth(year: number, month: number): number {
	return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Why `date` is no date, in a few words, or undefined where it is one. */
export function dateFault(date: string): string | undefined {
	const parts = SHAPE.exec(date);
	if (!parts) return 'is not written as YYYY, YYYY-MM or YYYY-MM-DD';
	const year = Number(parts[1]);
	if (year < FIRST_YEAR || year > LAST_YEAR) return `has a year outside ${FIRST_YEAR}–${LAST_YEAR}`;
	if (parts[2] === undefined) return undefined;
	const month = Number(parts[2]);
	if (month < 1 || month > 12) return 'has no such month';
	if (parts[3] === undefined) return undefined;
	const day = Number(parts[3]);
	return day < 1 || day > daysInMonth(year, month) ? 'has no such day' : undefined;
}

/** The first day that a date can mean: `2014-10` → `2014-10-01`. */
export function firstDay(date: string): string {
	if (date.length === 4) return `${date}-01-01`;
	return date.length === 7 ? `${date}-01` : date;
}

/** The last day that a date can mean: `2014-02` → `2014-02-28`. */
export function lastDay(date: string): string {
	if (date.length === 4) return `${date}-12-31`;
	if (date.length > 7) return date;
	const days = daysInMonth(Number(date.slice(0, 4)), Number(date.slice(5, 7)));
	return `${date}-${String(days).padStart(2, '0')}`;
}

/** True where `a` cannot be on or before `b`, however the missing parts are filled in. */
export function surelyAfter(a: string, b: string): boolean {
	return firstDay(a) > lastDay(b);
}

/** A full date moved by whole days. */
export function addDays(day: string, days: number): string {
	const time = Date.UTC(
		Number(day.slice(0, 4)),
		Number(day.slice(5, 7)) - 1,
		Number(day.slice(8, 10)) + days,
	);
	return new Date(time).toISOString().slice(0, 10);
}

/** The newest of some dates; undefined for none. `2026-01-20` beats `2026-01`, which may be older. */
export function newest(dates: Iterable<string | undefined>): string | undefined {
	let best: string | undefined;
	for (const date of dates) if (date !== undefined && (best === undefined || date > best)) best = date;
	return best;
}

/** Years between two dates as a fraction, from their first days; negative where `to` is earlier. */
export function yearsBetween(from: string, to: string): number {
	/** Mean length of a Gregorian year. */
	const dayMs = 86_400_000;
	return (Date.parse(firstDay(to)) - Date.parse(firstDay(from))) / (365.2425 * dayMs);
}
