/** A stance is reported after it was taken: its date is not later than the newest page it cites. */
import { isBefore, lastDay } from '../../src/engine/dates.ts';
import { addDays, newest } from '../dates.ts';
import type { EntityRule, Finding } from './rule.ts';
import { sourceDates } from './walk.ts';

/** A page dated in New York may report what was said a day later in Seoul. */
const TIME_ZONE_DAYS = 1;

export const stanceDate: EntityRule = {
	name: 'stance-date',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		const findings: Finding[] = [];
		entity.stances.forEach(({ date, sources }, index) => {
			const latest = newest(sourceDates(entity, sources));
			if (latest === undefined || !isBefore(addDays(lastDay(latest), TIME_ZONE_DAYS), date)) return;
			findings.push({
				at: `stances[${index}].date`,
				wrong: 'is later than every source of this stance',
				expected: `${latest} or earlier`,
				actual: date,
				fix: 'write the day of the act or utterance as the page gives it, or cite the later page',
			});
		});
		return findings;
	},
};
