/**
 * Dates as a reader sees them. The dataset's dates are as exact as their source (`2014`, `2014-10`,
 * `2014-10-01`), and are never printed more exactly than that; a day is a calendar day, in no time zone.
 * Pure; anything that is no such date is printed as it stands. Not for times of day.
 */
import type { IsoDate } from '../model/entity.ts';
import { locale as spokenLocale } from './language.ts';
import { words } from './words.ts';

/** Of the dataset's own sentences. */
const DATA_LOCALE = 'en-GB';

type Precision = 'year' | 'month' | 'day';

interface Parsed {
	precision: Precision;
	year: number;
	time: Date;
}

function parse(date: IsoDate): Parsed | undefined {
	const found = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date);
	if (!found) return undefined;
	const [, year = '', month, day] = found;
	const time = new Date(0);
	// Date.UTC would read the years 0–99 as 1900–1999.
	time.setUTCFullYear(Number(year), Number(month ?? 1) - 1, Number(day ?? 1));
	// 2023-02-30 would roll over into March.
	if (time.getUTCMonth() + 1 !== Number(month ?? 1)) return undefined;
	return { precision: day ? 'day' : month ? 'month' : 'year', year: Number(year), time };
}

/** Formatters cost some 50 µs each to make, a card needs a dozen dates. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function print(time: Date, precision: Precision, length: 'long' | 'short', locale: string): string {
	const key = `${locale} ${precision} ${length}`;
	let formatter = formatters.get(key);
	if (!formatter) {
		formatter = new Intl.DateTimeFormat(locale, {
			timeZone: 'UTC',
			year: 'numeric',
			month: precision === 'year' ? undefined : length,
			day: precision === 'day' ? 'numeric' : undefined,
		});
		formatters.set(key, formatter);
	}
	return formatter.format(time);
}

/** `1 October 2014`, `October 2014` or `2014`; with `short`, `1 Oct 2014`. */
export function formatDate(
	date: IsoDate,
	length: 'long' | 'short' = 'long',
	locale = spokenLocale(),
): string {
	const parsed = parse(date);
	return parsed ? print(parsed.time, parsed.precision, length, locale) : date;
}

/** To the month at most: `January 2026`. How fresh an entry is needs no day. */
export function formatMonth(date: IsoDate, locale = spokenLocale()): string {
	const parsed = parse(date);
	if (!parsed) return date;
	return print(parsed.time, parsed.precision === 'day' ? 'month' : parsed.precision, 'long', locale);
}

/**
 * A term in words: years for one that ended (`2014–2024`), months where both ends fall into one year
 * (`March 2023 – June 2023`), the month for one that goes on (`since February 2025`).
 * @returns undefined where neither end is known
 */
export function formatSpan(start?: IsoDate, end?: IsoDate, locale = spokenLocale()): string | undefined {
	if (start === undefined) return end === undefined ? undefined : words.until(formatMonth(end, locale));
	if (end === undefined) return words.since(formatMonth(start, locale));
	const [from, to] = [parse(start), parse(end)];
	if (!from || !to) return words.span(start, end);
	if (from.year !== to.year)
		return words.span(print(from.time, 'year', 'long', locale), print(to.time, 'year', 'long', locale));
	const [first, last] = [formatMonth(start, locale), formatMonth(end, locale)];
	if (first === last) return first;
	if (from.precision === 'year' || to.precision === 'year') return print(from.time, 'year', 'long', locale);
	return words.longSpan(first, last);
}

/** A sentence of the data with its days spelt out: `according to …, 2026-05-12` → `…, 12 May 2026`. */
export function spellDates(text: string, locale = DATA_LOCALE): string {
	return text.replaceAll(/\b\d{4}-\d\d(-\d\d)?\b/g, (date) => formatDate(date, 'short', locale));
}
