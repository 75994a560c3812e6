import { it } from 'vitest';
import { outletControl } from '../../../data/lint/outlet-control.ts';
import { holds, person } from './entry.ts';

it('wants the term of the monitor alone', () => {
	const outlet = (typology: string) =>
		person({
			kind: 'outlet',
			outlet: { control: { typology, accordingTo: 'A Monitor', date: '2024' }, sources: ['a'] },
		});
	holds(outletControl, [
		[outlet('State-controlled media'), []],
		[outlet('State-controlled media (SC)'), ['outlet.control.typology: carries a code']],
		[outlet('State-owned, according to A Monitor'), ['outlet.control.typology: says who says so']],
	]);
});
