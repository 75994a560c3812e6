/**
 * `evidence` is what a reviewer looks for on the page: a few of its own words, at most twelve, so that
 * it stays a pointer and never becomes a copy. Scripts written without spaces count two letters a word.
 */
import type { EntityRule } from './rule.ts';

const MOST_WORDS = 12;

/** Words in a piece of evidence, as this rule counts them. */
export function countWords(text: string): number {
	let words = 0;
	for (const token of text.split(/\s+/)) {
		const spaceless =
			token.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ?? 0;
		if (spaceless > 0) words += Math.ceil(spaceless / 2);
		else if (/[\p{L}\p{N}]/u.test(token)) words += 1;
	}
	return words;
}

export const sourceEvidence: EntityRule = {
	name: 'source-evidence',
	scope: 'entity',
	check({ entity }) {
		return Object.entries(entity.sources).flatMap(([key, { evidence }]) => {
			const words = countWords(evidence ?? '');
			if (words >= 1 && words <= MOST_WORDS) return [];
			return [
				{
					at: `sources.${key}.evidence`,
					wrong: words === 0 ? 'has no words' : 'is too long',
					expected: `1 to ${MOST_WORDS} words`,
					actual: `${words} words`,
					fix: 'keep the words of the page that carry the claim; two claims are two keys',
				},
			];
		});
	},
};
