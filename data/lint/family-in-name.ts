/** `family` is a part of the name, because coreference looks for it there. */
import type { EntityRule } from './rule.ts';
import { nameKey } from './walk.ts';

export const familyInName: EntityRule = {
	name: 'family-in-name',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		if (entity.family === undefined) return [];
		if (` ${nameKey(entity.name)} `.includes(` ${nameKey(entity.family)} `)) return [];
		return [
			{
				at: 'family',
				wrong: 'is no whole part of the name',
				expected: `words of "${entity.name}"`,
				actual: entity.family,
				fix: 'write the words of "name" that stand alone on second mention, or leave the field out',
			},
		];
	},
};
