/** Every date is a day, month or year of the calendar, and nothing claims to be known from the future. */
import { isBefore } from '../../src/engine/dates.ts';
import { dateFault } from '../dates.ts';
import type { EntityRule, Finding } from './rule.ts';
import { datesOf } from './walk.ts';

export const datesValid: EntityRule = {
	name: 'dates-valid',
	scope: 'entity',
	imported: true,
	check({ entity }, { today }) {
		const findings: Finding[] = [];
		for (const { at, value } of datesOf(entity)) {
			const fault = dateFault(value);
			if (fault)
				findings.push({ at, wrong: fault, actual: value, fix: 'write the date as the source has it' });
			else if (isBefore(today, value))
				findings.push({
					at,
					wrong: 'lies in the future',
					expected: `${today} or earlier`,
					actual: value,
					fix: 'write only what a source shows as done; a term that is yet to end has no "end"',
				});
		}
		return findings;
	},
};
