/** The same plain words for every side: loaded-words.json lists those that take one. */
import loaded from './loaded-words.json' with { type: 'json' };
import type { EntityRule } from './rule.ts';

const WORDS = new Map(Object.entries(loaded.words));
const PATTERN = new RegExp(`(?<![\\p{L}-])(?:${[...WORDS.keys()].join('|')})(?![\\p{L}-])`, 'giu');

export const statementWording: EntityRule = {
	name: 'statement-wording',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		return entity.stances.flatMap(({ statement }, index) =>
			[...statement.matchAll(PATTERN)].map(([word]) => {
				const [reason, fix] = WORDS.get(word.toLowerCase())!.split('; ');
				return {
					at: `stances[${index}].statement`,
					wrong: `uses a word that takes a side (${reason})`,
					actual: word,
					fix: fix ?? 'leave it out',
				};
			}),
		);
	},
};
