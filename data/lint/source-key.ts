/** A source's key is <publisher>-<date>, with -2, -3 … where that repeats, so that claims can be read without looking up. */
import type { EntityRule } from './rule.ts';

export const sourceKey: EntityRule = {
	name: 'source-key',
	scope: 'entity',
	check({ entity }) {
		return Object.entries(entity.sources)
			.filter(([key, { date }]) => {
				const at = key.indexOf(`-${date}`);
				return (
					!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(key) ||
					at < 1 ||
					!/^(-([2-9]|[1-9]\d))?$/.test(key.slice(at + 1 + date.length))
				);
			})
			.map(([key, { date }]) => ({
				at: `sources.${key}`,
				wrong: 'is not named after its publisher and date',
				expected: `<publisher>-${date}, or <publisher>-${date}-2 where that repeats`,
				actual: key,
				fix: 'rename the key here and where it is cited, or mend the date',
			}));
	},
};
