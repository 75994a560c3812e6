import { expect, it } from 'vitest';
import { singleSeat } from '../../../data/lint/single-seat.ts';
import type { Role } from '../../../src/model/entity.ts';
import { foundIn, person } from './entry.ts';

const ROLE = person().roles[0]!;

it('lets one person hold an office of one seat', () => {
	const other = (changes: Partial<Role>) => person({ id: 'b', roles: [{ ...ROLE, ...changes }] });
	expect(foundIn(singleSeat, [person(), other({})])).toEqual([
		'data/people/b.json roles[0]: has a second open holder (finance-minister of no)',
	]);
	expect(foundIn(singleSeat, [person(), other({ end: '2025-05', checked: '2025-05' })])).toEqual([]);
	expect(foundIn(singleSeat, [person(), other({ country: 'se' })])).toEqual([]);
	// Two terms of one person.
	expect(foundIn(singleSeat, [person({ roles: [ROLE, ROLE] })])).toEqual([]);
	// An office with many seats.
	expect(
		foundIn(singleSeat, [
			person({ roles: [{ ...ROLE, office: 'legislator' }] }),
			other({ office: 'legislator' }),
		]),
	).toEqual([]);
});
