/**
 * `checked` is the date of the newest source in hand that shows the role held: not before the start,
 * not after the newest page cited, and equal to the end of a finished role. Otherwise a role would be
 * shown as current on nobody's word.
 */
import { isBefore, lastDay } from '../../src/engine/dates.ts';
import { addDays, newest } from '../dates.ts';
import type { EntityRule, Finding } from './rule.ts';
import { sourceDates } from './walk.ts';

/** The runs of one list lie up to half a year apart, and a record cites one of them. */
const RUN_DAYS = 184;

export const roleChecked: EntityRule = {
	name: 'role-checked',
	scope: 'entity',
	imported: true,
	check({ entity, folder }) {
		const findings: Finding[] = [];
		for (const list of ['roles', 'affiliations'] as const)
			entity[list].forEach(({ start, end, checked, sources }, index) => {
				const at = `${list}[${index}].checked`;
				const report = (wrong: string, expected: string, fix: string) =>
					findings.push({ at, wrong, expected, actual: checked, fix });
				if (end !== undefined && checked !== end)
					report('is not the end of a finished role', end, 'write the end date');
				else if (start !== undefined && isBefore(checked, start))
					report(
						'is before the start',
						`${start} or later`,
						'give the date of a source that shows the role held, or mend the start',
					);
				const newestSource = newest(sourceDates(entity, sources));
				const grace = folder === 'imported' ? RUN_DAYS : 0;
				if (newestSource !== undefined && isBefore(addDays(lastDay(newestSource), grace), checked))
					report(
						'is newer than every source of this role',
						`${newestSource} or earlier`,
						end === undefined
							? 'cite the page that shows the role still held, or go back to the date of the newest one'
							: 'cite a page that shows that it ended; a planned end is no end',
					);
			});
		return findings;
	},
};
