/** What begins must begin before it ends; a page is read after it was published. */
import { isBefore } from '../../src/engine/dates.ts';
import type { ImportedEntity } from '../import/importer.ts';
import type { EntityRule, Finding } from './rule.ts';

export const datesInOrder: EntityRule = {
	name: 'dates-in-order',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		const findings: Finding[] = [];
		const inOrder = (at: string, early: string | undefined, late: string | undefined, wrong: string) => {
			if (early === undefined || late === undefined || !isBefore(late, early)) return;
			findings.push({
				at,
				wrong,
				expected: `${early} or later`,
				actual: late,
				fix: 'look both dates up again and mend the wrong one',
			});
		};
		for (const list of ['roles', 'affiliations'] as const)
			entity[list].forEach(({ start, end }, index) => {
				inOrder(`${list}[${index}].end`, start, end, 'is before the start');
			});
		if ('born' in entity || 'died' in entity) {
			const { born, died } = entity as ImportedEntity;
			inOrder('died', born, died, 'is before the birth');
			entity.roles.forEach(({ start }, index) => {
				inOrder(`roles[${index}].start`, born, start, 'is before the birth');
				inOrder(`roles[${index}].start`, start, died, 'is after the death');
			});
		}
		entity.stances.forEach(({ date, until }, index) => {
			inOrder(`stances[${index}].until`, date, until, 'is before the stance was taken');
		});
		for (const [key, { date, read }] of Object.entries(entity.sources))
			inOrder(`sources.${key}.read`, date, read, 'is before the page was published');
		return findings;
	},
};
