/**
 * Dates of partial precision: `2014`, `2014-10`, `2014-10-01` (a time after `T` is ignored).
 *
 * A partial date is the stretch of days that it may mean, so every comparison is between days: the first or
 * the last one of each side. Comparing the strings themselves would put `2014` before `2014-01-01`.
 */
import type { IsoDate } from '../model/entity.ts';

const DAY_MS = 86_400_000;

/** First day that the date may mean, as `YYYY-MM-DD`. */
export function firstDay(date: IsoDate): string {
	const [year, month = '01', day = '01'] = date.slice(0, 10).split('-');
	return `${year}-${month}-${day}`;
}

/** Last day that the date may mean, as `YYYY-MM-DD`. */
export function lastDay(date: IsoDate): string {
	const [year, month = '12', day] = date.slice(0, 10).split('-');
	if (day !== undefined) return `${year}-${month}-${day}`;
	// Day 0 of the next month is the last one of this.
	const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
	return `${year}-${month}-${String(last).padStart(2, '0')}`;
}

/** Is every day that `a` may mean before every day that `b` may mean? */
export function isBefore(a: IsoDate, b: IsoDate): boolean {
	return lastDay(a) < firstDay(b);
}

/** Is every day that `a` may mean on or before the last one that `b` may mean? */
export function isOnOrBefore(a: IsoDate, b: IsoDate): boolean {
	return lastDay(a) <= lastDay(b);
}

/** Days from the last day of `a` to the last day of `b`; negative where `b` is earlier. */
export function daysBetween(a: IsoDate, b: IsoDate): number {
	return Math.round((Date.parse(lastDay(b)) - Date.parse(lastDay(a))) / DAY_MS);
}

/** Sorts by first day, then by last day, so that `2014` stands before `2014-10`. For Array.sort. */
export function compareDates(a: IsoDate, b: IsoDate): number {
	const x = `${firstDay(a)}${lastDay(a)}`;
	const y = `${firstDay(b)}${lastDay(b)}`;
	return x < y ? -1 : x > y ? 1 : 0;
}
