import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../../src/engine/index/index-writer.ts';
import { createMatcher } from '../../../src/engine/index/matcher.ts';
import type { Lexicon } from '../../../src/model/lexicon.ts';
import { CASES, readMarks } from '../cases.ts';
import { createOracle, lexiconOf, plainMatches } from '../oracle.ts';

const MATCHERS = {
	'the tree of words': createMatcher,
	'the oracle': createOracle,
	'the compiled index': (lexicon: Lexicon) => openIndex(writeIndex(lexicon), { checkWhole: true }).matcher,
};

describe.each(Object.entries(MATCHERS))('%s on the table of cases', (_, create) => {
	it.each(CASES)('$title: $marked', (test) => {
		const { text, expected } = readMarks(test);
		const lexicon = lexiconOf(test.aliases);
		expect(plainMatches(create(lexicon).match(text, test.lang), lexicon, text)).toEqual(
			expected.map((match) => ({ ...match, text: text.slice(match.start, match.end) })),
		);
	});
});
