import { expect, it } from 'vitest';
import { addDays, dateFault, newest, yearsBetween } from '../../data/dates.ts';

it.each([
	['2024', undefined],
	['2024-02-29', undefined],
	['2023-02-29', 'has no such day'],
	['2023-00', 'has no such month'],
	['2023-1', 'is not written as YYYY, YYYY-MM or YYYY-MM-DD'],
	['1990s', 'is not written as YYYY, YYYY-MM or YYYY-MM-DD'],
	['0015', 'has a year outside 1800–2100'],
])('%s %s', (date, fault) => {
	expect(dateFault(date)).toBe(fault);
});

it('counts days over months and leap years', () => {
	expect(addDays('2024-02-28', 2)).toBe('2024-03-01');
	expect(addDays('2024-01-01', -1)).toBe('2023-12-31');
	expect(yearsBetween('2014-10-01', '2024-10-01')).toBeCloseTo(10, 2);
	expect(yearsBetween('2024', '2023')).toBeLessThan(0);
});

it('takes the exact date for the newer one where a month may hold an older day', () => {
	expect(newest(['2026-01', '2026-01-20', undefined, '2025-12-31'])).toBe('2026-01-20');
	expect(newest([])).toBeUndefined();
});
