import { describe, expect, it } from 'vitest';
import {
	compareDates,
	daysBetween,
	firstDay,
	isBefore,
	isOnOrBefore,
	lastDay,
} from '../../src/engine/dates.ts';

describe('partial dates', () => {
	it.each([
		['2014', '2014-01-01', '2014-12-31'],
		['2014-10', '2014-10-01', '2014-10-31'],
		['2024-02', '2024-02-01', '2024-02-29'],
		['2023-02', '2023-02-01', '2023-02-28'],
		['2014-10-01', '2014-10-01', '2014-10-01'],
		['2014-10-01T23:30:00Z', '2014-10-01', '2014-10-01'],
	])('%s spans %s to %s', (date, first, last) => {
		expect([firstDay(date), lastDay(date)]).toEqual([first, last]);
	});

	it.each([
		['2014', '2014-10-01', false, false],
		['2014-09', '2014-10-01', true, true],
		['2014-10-01', '2014', false, true],
		['2014-12-31', '2015', true, true],
		['2014-10-01', '2014-10-01', false, true],
	])('%s before %s: %s; on or before: %s', (a, b, before, onOrBefore) => {
		expect([isBefore(a, b), isOnOrBefore(a, b)]).toEqual([before, onOrBefore]);
	});

	it('counts days across years and sorts years before their months', () => {
		expect(daysBetween('2023-12-31', '2024-01-02')).toBe(2);
		expect(daysBetween('2024-01-02', '2023-12-31')).toBe(-2);
		expect(['2014-10', '2014-10-01', '2013', '2014'].sort(compareDates)).toEqual([
			'2013',
			'2014',
			'2014-10-01',
			'2014-10',
		]);
	});
});
