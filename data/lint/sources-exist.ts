/** Every key that a claim cites is under "sources". */
import type { EntityRule } from './rule.ts';
import { citationsOf } from './walk.ts';

export const sourcesExist: EntityRule = {
	name: 'sources-exist',
	scope: 'entity',
	check({ entity }) {
		return citationsOf(entity).flatMap(({ at, value }) =>
			value
				.filter((key) => !Object.hasOwn(entity.sources, key))
				.map((key) => ({
					at,
					wrong: 'cites a source that is not listed',
					expected: `one of ${Object.keys(entity.sources).join(', ') || '(none listed)'}`,
					actual: key,
					fix: 'add the page under "sources", or cite the right key',
				})),
		);
	},
};
