/**
 * A name that is also an ordinary English word ("Time", "The Sun", "Focus") would light up half of all
 * sentences: it is to be matched to the letter, said so by hand, or left out.
 */
import { isCommonPhrase } from '../common-words.ts';
import type { EntityRule } from './rule.ts';

export const aliasCommonWord: EntityRule = {
	name: 'alias-common-word',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		return entity.names.flatMap((name, index) => {
			const ruled = name.case === 'exact' || (name.case === undefined && name.kind === 'acronym');
			if (ruled || !isCommonPhrase(name.name)) return [];
			return [
				{
					at: `names[${index}].name`,
					wrong: 'is an ordinary English word as well',
					expected: 'a case rule to the letter',
					actual: name.name,
					fix: 'add "case": "exact", or take the name out if news rarely uses it',
				},
			];
		});
	},
};
