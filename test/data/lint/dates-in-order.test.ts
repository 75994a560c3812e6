import { it } from 'vitest';
import { datesInOrder } from '../../../data/lint/dates-in-order.ts';
import { holds, person, source } from './entry.ts';

it('wants starts before ends and reading after publication', () => {
	const role = person().roles[0]!;
	const stance = person().stances[0]!;
	holds(datesInOrder, [
		[person({ roles: [{ ...role, end: '2024' }] }), ['roles[0].end: is before the start']],
		// 2025 may be later than 4 February 2025.
		[person({ roles: [{ ...role, end: '2025' }] }), []],
		[
			person({ stances: [{ ...stance, until: '2025-02-03' }] }),
			['stances[0].until: is before the stance was taken'],
		],
		[
			person({ sources: { a: source({ read: '2025-02-03' }) } }),
			['sources.a.read: is before the page was published'],
		],
		[
			person({
				affiliations: [
					{ name: 'Party', start: '2020-05', end: '2020-04', checked: '2020-04', sources: ['a'] },
				],
			}),
			['affiliations[0].end: is before the start'],
		],
	]);
});

it('lets nobody hold an office before birth or begin one after death', () => {
	const born = (changes: object) => ({ ...person(), ...changes });
	holds(datesInOrder, [
		[born({ born: '2030' }), ['roles[0].start: is before the birth']],
		[born({ died: '2024' }), ['roles[0].start: is after the death']],
		[born({ born: '1950', died: '1940', roles: [] }), ['died: is before the birth']],
		[born({ born: '1950-02-01', died: '2025-03' }), []],
	]);
});
