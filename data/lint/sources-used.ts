/** A page that no claim cites is left over, or the claim that it carries was forgotten. */
import type { EntityRule } from './rule.ts';
import { citationsOf } from './walk.ts';

export const sourcesUsed: EntityRule = {
	name: 'sources-used',
	scope: 'entity',
	check({ entity }) {
		const cited = new Set(citationsOf(entity).flatMap(({ value }) => value));
		return Object.keys(entity.sources)
			.filter((key) => !cited.has(key))
			.map((key) => ({
				at: `sources.${key}`,
				wrong: 'is cited by nothing in this entry',
				fix: 'cite it where it carries a claim, or take it out',
				// A page may stand behind a name or a country, which cite nothing.
				level: 'note' as const,
			}));
	},
};
