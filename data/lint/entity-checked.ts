/** The entry's own `checked` is the newest date behind it: what the card's last line promises. */
import { newest } from '../dates.ts';
import type { EntityRule } from './rule.ts';

export const entityChecked: EntityRule = {
	name: 'entity-checked',
	scope: 'entity',
	check({ entity }) {
		const expected = newest([
			...entity.roles.map(({ checked }) => checked),
			...entity.affiliations.map(({ checked }) => checked),
			...Object.values(entity.sources).map(({ date }) => date),
		]);
		if (expected === undefined || expected === entity.checked) return [];
		return [
			{
				at: 'checked',
				wrong: 'is not the newest date behind the entry',
				expected,
				actual: entity.checked,
				fix: 'write the newest "checked" or source date of the entry',
			},
		];
	},
};
