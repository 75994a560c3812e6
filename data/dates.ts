/**
 * What data/ asks of dates beyond src/engine/dates.ts: are they dates at all, and which is the newest.
 * Dates are as exact as a source has them (`2014`, `2014-10`, `2014-10-01`), never clock times.
 */
import { firstDay } from '../src/engine/dates.ts';

const SHAPE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;

/** Nothing that this dataset speaks of lies outside these years; a date beyond is a slip of the finger. */
const FIRST_YEAR = 1800;
const LAST_YEAR = 2100;

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
	// Day 0 of the next month is the last one of this.
	const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
	return day < 1 || day > days ? 'has no such day' : undefined;
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
