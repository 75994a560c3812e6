/** Who must be in the dataset is in it, or data/must-have.json says what was tried. */
import { countriesByBody } from '../freshness.ts';
import { checkMustHave } from '../must-have.ts';
import type { DatasetRule, PlacedFinding } from './rule.ts';

const FILE = 'data/must-have.json';

export const mustHaveFound: DatasetRule = {
	name: 'must-have-found',
	scope: 'dataset',
	check({ mustHave, world }) {
		if (!world || mustHave.length === 0) return [];
		const checked = checkMustHave(mustHave, world.entities, countriesByBody(world.entities));
		return checked.flatMap(({ row, status, entity, outdated }, index): PlacedFinding[] => {
			const of = `${row.holder ?? 'nobody known'}, ${row.office} of ${row.of ?? row.country}`;
			if (outdated)
				return [
					{
						file: FILE,
						at: `[${index}].missing`,
						wrong: 'says that somebody is missing who is there',
						actual: `${of}: ${entity}`,
						fix: 'take the note out',
					},
				];
			if (status === 'found' || status === 'missing') return [];
			return [
				{
					file: FILE,
					at: `[${index}]`,
					wrong: `is not in the dataset (${status})`,
					actual: entity === undefined ? of : `${of}: ${entity}`,
					fix: 'add the role with its dates and source, or write what was tried into "missing"',
				},
			];
		});
	},
};
