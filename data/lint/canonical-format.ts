/** An entry reads as `npm run data:fix` would write it, so that a diff shows facts and nothing else. */
import { firstDifference, formatEntity } from '../format.ts';
import type { EntityRule } from './rule.ts';

export const canonicalFormat: EntityRule = {
	name: 'canonical-format',
	scope: 'entity',
	check({ text, entity, file }) {
		const wanted = formatEntity(entity);
		if (text === wanted) return [];
		const difference = firstDifference(text, wanted);
		return [
			{
				at: `line ${difference.line}`,
				wrong: 'is not in the common format',
				expected: JSON.stringify(difference.wanted),
				actual: JSON.stringify(difference.found),
				fix: `run "npm run data:fix -- ${file}", which changes the format only`,
			},
		];
	},
};
