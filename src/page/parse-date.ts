/**
 * Finds one calendar date in a short string: machine formats, and the ways that people write dates in the page's
 * language (month names come from Intl). Time of day and zone are dropped: the day that the page itself states.
 * Invariant: a result is a real day between 1990 and 2099 as YYYY-MM-DD. Not for running text: it takes the first
 * date that it meets, whatever that date is of.
 */
import type { IsoDate } from '../model/entity.ts';

/** The web's first news pages; dates before are of something else. */
const FIRST_YEAR = 1990;
const LAST_YEAR = 2099;

/** The day in `text`, or undefined. `lang`: BCP 47, for month names and for the order of 02/03/2023. */
export function parseDate(text: string, lang = 'en'): IsoDate | undefined {
	const line = western(text);
	return machineDate(line) ?? namedMonthDate(line, lang) ?? numericDate(line, lang);
}

/** The day in a path: /2023/02/27/, /2023-02-27-, /20230227/, /2023/feb/27/. */
export function dateInPath(path: string): IsoDate | undefined {
	const digits = path.match(/(?<!\d)((?:19|20)\d\d)[/_-]?(0\d|1[0-2])[/_-]?([0-2]\d|3[01])(?!\d)/);
	const byDigits = digits && day(digits[1], digits[2], digits[3]);
	if (byDigits) return byDigits;
	const spread = path.match(/\/((?:19|20)\d\d)[/-](\d{1,2})[/-](\d{1,2})(?:\/|-|$)/);
	const bySpread = spread && day(spread[1], spread[2], spread[3]);
	if (bySpread) return bySpread;
	const named = path.match(/\/((?:19|20)\d\d)\/([a-z]{3,9})\/(\d{1,2})\//i);
	return (named && day(named[1], monthNumber(named[2]!, 'en'), named[3])) ?? undefined;
}

function machineDate(text: string): IsoDate | undefined {
	const iso = text.match(/(?<!\d)((?:19|20)\d\d)[-/.](\d{1,2})[-/.](\d{1,2})(?!\d)/);
	const found = iso && day(iso[1], iso[2], iso[3]);
	if (found) return found;
	const compact = text.match(/(?<!\d)((?:19|20)\d\d)(\d\d)(\d\d)(?:T?\d{4,6}Z?)?(?!\d)/);
	const dense = compact && day(compact[1], compact[2], compact[3]);
	if (dense) return dense;
	const epoch = text.match(/^\s*(\d{10})(\d{3})?\s*$/);
	if (epoch) return new Date(Number(epoch[1]) * 1000).toISOString().slice(0, 10);
	const cjk = text.match(/((?:19|20)\d\d)\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})/);
	return (cjk && day(cjk[1], cjk[2], cjk[3])) ?? undefined;
}

function namedMonthDate(text: string, lang: string): IsoDate | undefined {
	const dayFirst =
		/(?<!\d)(\d{1,2})(?:st|nd|rd|th|er|\.|º|ª)?(?:\s+(?:of|de|di|d['’]))?[\s/,-]*(\p{L}[\p{L}\p{M}]{2,})\.?(?:\s+(?:de|del))?[\s,/-]*((?:19|20)\d\d)(?!\d)/gu;
	for (const [, date, month, year] of text.matchAll(dayFirst)) {
		const found = day(year, monthNumber(month!, lang), date);
		if (found) return found;
	}
	const monthFirst =
		/(\p{L}[\p{L}\p{M}]{2,})\.?[\s-]+(\d{1,2})(?:st|nd|rd|th)?\s*,?[\s-]*(?:\d{1,2}:\d\d\s*[ap]m,?\s*)?((?:19|20)\d\d)(?!\d)/giu;
	for (const [, month, date, year] of text.matchAll(monthFirst)) {
		const found = day(year, monthNumber(month!, lang), date);
		if (found) return found;
	}
	// "Fri Apr 17 02:01:42 -0400 2015", as some servers print it.
	const posix = text.match(/\b([A-Z][a-z]{2})\s+(\d{1,2})\s+\d\d:\d\d(?::\d\d)?\s+\S*\s*((?:19|20)\d\d)/);
	return (posix && day(posix[3], monthNumber(posix[1]!, 'en'), posix[2])) ?? undefined;
}

function numericDate(text: string, lang: string): IsoDate | undefined {
	const found = text.match(/(?<!\d)(\d{1,2})([./-])(\d{1,2})\2((?:19|20)?\d\d)(?![\d])/);
	if (found === null) return undefined;
	const [, first, mark, second, year] = found as unknown as [string, string, string, string, string];
	const fullYear = year.length === 2 ? `20${year}` : year;
	const monthFirst =
		Number(second) > 12 || (mark === '/' && Number(first) <= 12 && /^en(?:-us|-ph)?$/i.test(lang));
	return monthFirst ? day(fullYear, first, second) : day(fullYear, second, first);
}

function day(
	year: string | undefined,
	month: string | number | undefined,
	date: string | undefined,
): IsoDate | undefined {
	const [y, m, d] = [Number(year), Number(month), Number(date)];
	if (!(y >= FIRST_YEAR && y <= LAST_YEAR && m >= 1 && m <= 12 && d >= 1 && d <= 31)) return undefined;
	const iso = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
	// 30 February would roll over into March.
	return new Date(`${iso}T00:00:00Z`).getUTCDate() === d ? iso : undefined;
}

const monthNames = new Map<string, Map<string, number>>();

function monthNumber(name: string, lang: string): number | undefined {
	const key = name.toLowerCase();
	const primary = lang.split('-')[0]!;
	return (
		monthsOf('en').get(key) ??
		monthsOf(primary).get(key) ??
		(primary === 'ar' ? monthsOf('ar-SY').get(key) : undefined)
	);
}

function monthsOf(lang: string): Map<string, number> {
	const known = monthNames.get(lang);
	if (known) return known;
	const names = new Map<string, number>();
	monthNames.set(lang, names);
	if (lang === 'en') names.set('sept', 9);
	for (const month of ['long', 'short'] as const) {
		for (const withDay of [true, false]) {
			// With a day, languages that decline months give the form that dates use.
			const format = formatFor(lang, { month, timeZone: 'UTC', ...(withDay && { day: 'numeric' }) });
			for (let m = 0; m < 12; m++) {
				const part = format?.formatToParts(Date.UTC(2023, m, 15)).find(({ type }) => type === 'month')?.value;
				if (part && /\p{L}{3}/u.test(part)) names.set(part.toLowerCase().replace(/\.$/, ''), m + 1);
			}
		}
	}
	return names;
}

function formatFor(lang: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat | undefined {
	try {
		return new Intl.DateTimeFormat(lang, { ...options, calendar: 'gregory', numberingSystem: 'latn' });
	} catch {
		return undefined;
	}
}

/** Arabic and Persian digits as ASCII ones. */
function western(text: string): string {
	return text.replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String((digit.codePointAt(0)! & 0xf) % 10));
}
