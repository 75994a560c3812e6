import { describe, expect, it } from 'vitest';
import { createMatcher } from '../../src/engine/matcher.ts';
import { CASES, readMarks } from './cases.ts';
import { lexiconOf, plainMatches } from './oracle.ts';

describe('the matcher on the table of cases', () => {
	for (const test of CASES) {
		it(`${test.title}: ${test.marked}`, () => {
			const { text, expected } = readMarks(test);
			const lexicon = lexiconOf(test.aliases);
			expect(plainMatches(createMatcher(lexicon).match(text, test.lang), lexicon, text)).toEqual(
				expected.map((match) => ({ ...match, text: text.slice(match.start, match.end) })),
			);
		});
	}
});
