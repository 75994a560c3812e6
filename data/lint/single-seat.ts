/**
 * An office of one seat has one holder: two people whose term is open are a missed succession.
 * Which seat it is, is told by data/compile/tenure.ts.
 */
import { seatOf } from '../compile/tenure.ts';
import type { DatasetRule, PlacedFinding } from './rule.ts';

export const singleSeat: DatasetRule = {
	name: 'single-seat',
	scope: 'dataset',
	check({ entries, offices }) {
		const findings: PlacedFinding[] = [];
		const single = new Set(offices.filter((office) => office.singleSeat).map(({ id }) => id));
		const countries = new Map(entries.map(({ entity }) => [entity.id, entity.country]));
		const countryOf = (id: string) => countries.get(id);
		const holders = new Map<string, { file: string; id: string; checked: string }>();
		for (const { file, entity } of entries)
			entity.roles.forEach((role, index) => {
				if (role.office === undefined || role.end !== undefined || !single.has(role.office)) return;
				const seat = `${role.office} of ${seatOf(role, countryOf)}`;
				const other = holders.get(seat);
				if (!other) holders.set(seat, { file, id: entity.id, checked: role.checked });
				else if (other.id !== entity.id)
					findings.push({
						file,
						at: `roles[${index}]`,
						wrong: `has a second open holder (${seat})`,
						expected: 'one role without an end',
						actual: `${entity.id} (checked ${role.checked}) and ${other.id} (checked ${other.checked})`,
						fix: 'give the earlier holder an end with its source, or mend office, country or "of"',
					});
			});
		return findings;
	},
};
