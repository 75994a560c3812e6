import { expect, it } from 'vitest';
import { singleSeat } from '../../../data/lint/single-seat.ts';
import type { Role } from '../../../src/model/entity.ts';
import { foundIn, person, world } from './entry.ts';

const ROLE = person().roles[0]!;

it('lets one person hold an office of one seat', () => {
	const other = (changes: Partial<Role>) => person({ id: 'b', roles: [{ ...ROLE, ...changes }] });
	expect(foundIn(singleSeat, [person(), other({})])).toEqual([
		'data/people/b.json roles[0]: has a second open holder (finance-minister no)',
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

it('compares the current holders of the whole dataset', () => {
	const holder = (id: string, changes: Partial<Role> = {}) =>
		person({ id, name: id, family: undefined, roles: [{ ...ROLE, checked: '2026-01', ...changes }] });
	const found = (list: ReturnType<typeof person>[], sharedSeats = {}) =>
		foundIn(singleSeat, [], { world: world(list), sharedSeats });
	expect(found([holder('ann'), holder('bob')])).toEqual([
		'data/imported/a-list/people.jsonl:2 roles[0]: has a second open holder (finance-minister no)',
	]);
	// Old lists leave open what has long ended.
	expect(found([holder('ann'), holder('bob', { checked: '2025-03' })])).toEqual([]);
	expect(found([holder('ann'), holder('bob', { endBy: '2026-01' })])).toEqual([]);
	const shared = { 'finance-minister no': 'two hold it' };
	expect(found([holder('ann'), holder('bob')], shared)).toEqual([]);
	expect(found([holder('ann')], shared)).toEqual([
		'data/shared-seats.json finance-minister no: is an exception that nothing needs',
	]);
});
