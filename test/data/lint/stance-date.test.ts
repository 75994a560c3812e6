import { it } from 'vitest';
import { stanceDate } from '../../../data/lint/stance-date.ts';
import { holds, person } from './entry.ts';

it('wants the report after the act, a time zone apart at most', () => {
	const stance = (date: string) => person({ stances: [{ ...person().stances[0]!, date }] });
	holds(stanceDate, [
		[stance('2025-02-05'), []],
		[stance('2025-02-06'), ['stances[0].date: is later than every source of this stance']],
		[stance('2025-02'), []],
		[stance('2025-03'), ['stances[0].date: is later than every source of this stance']],
	]);
});
