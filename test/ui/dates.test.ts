import { describe, expect, test } from 'vitest';
import { formatDate, formatMonth, formatSpan, spellDates } from '../../src/ui/dates.ts';

describe('formatDate is as exact as the date', () => {
	test.each([
		['2014', '2014', '2014'],
		['2014-10', 'October 2014', 'Oct 2014'],
		['2014-10-01', '1 October 2014', '1 Oct 2014'],
		['2020-02-29', '29 February 2020', '29 Feb 2020'],
		['2023-12-31', '31 December 2023', '31 Dec 2023'],
		['0987', '987', '987'],
		// Not dates: printed as they stand.
		['2023-02-30', '2023-02-30', '2023-02-30'],
		['2023-13', '2023-13', '2023-13'],
		['', '', ''],
		['soon', 'soon', 'soon'],
	])('%s', (date, long, short) => {
		expect(formatDate(date)).toBe(long);
		expect(formatDate(date, 'short')).toBe(short);
	});

	test('in another language', () => {
		expect(formatDate('2014-10-01', 'long', 'de')).toBe('1. Oktober 2014');
	});
});

test.each([
	['2026-01-20', 'January 2026'],
	['2026-01', 'January 2026'],
	['2026', '2026'],
	['?', '?'],
])('formatMonth %s', (date, expected) => {
	expect(formatMonth(date)).toBe(expected);
});

describe('formatSpan', () => {
	test.each([
		['2014-10-01', '2024-10-01', '2014–2024'],
		['2014', '2024', '2014–2024'],
		['2025-02-04', undefined, 'since February 2025'],
		['2021', undefined, 'since 2021'],
		[undefined, '2024-10-01', 'until October 2024'],
		[undefined, undefined, undefined],
		// Within one year the years alone would say nothing.
		['2023-03-01', '2023-06-15', 'March 2023 – June 2023'],
		['2023-03-01', '2023-03-15', 'March 2023'],
		['2023', '2023-06', '2023'],
		['2023', '2023', '2023'],
		// Over New Year.
		['2022-12-30', '2023-01-02', '2022–2023'],
	])('%s to %s', (start, end, expected) => {
		expect(formatSpan(start, end)).toBe(expected);
	});
});

test.each([
	[
		'State-controlled, according to a monitor, 2026-05-12',
		'State-controlled, according to a monitor, 12 May 2026',
	],
	['2023-03, 2023 and 12345-67', 'Mar 2023, 2023 and 12345-67'],
	['resolution 2023-99-99', 'resolution 2023-99-99'],
])('spellDates %s', (text, expected) => {
	expect(spellDates(text)).toBe(expected);
});
