import { it } from 'vitest';
import { datesValid } from '../../../data/lint/dates-valid.ts';
import { holds, person } from './entry.ts';

it('knows the calendar and today', () => {
	const role = person().roles[0]!;
	holds(datesValid, [
		[person({ roles: [{ ...role, start: '2025-02-30' }] }), ['roles[0].start: has no such day']],
		[person({ roles: [{ ...role, start: '2024-02-29' }] }), []],
		[person({ roles: [{ ...role, start: '2025-13' }] }), ['roles[0].start: has no such month']],
		[person({ checked: '0015' }), ['checked: has a year outside 1800–2100']],
		[person({ checked: '2026-02-02' }), ['checked: lies in the future']],
		// A month or year that has begun may hold a day that is past.
		[person({ checked: '2026' }), []],
	]);
});
