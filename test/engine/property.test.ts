/**
 * Random documents over random dictionaries: every matcher finds what the oracle finds. A failure prints the
 * seed and a row for cases.ts; `npm run fuzz -- 1 <seed>` repeats it, and `npm run fuzz` looks at a million.
 */
import { describe, expect, it } from 'vitest';
import { createAliasFolder } from '../../src/engine/index/aliases.ts';
import { openIndex } from '../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import { checkSeed, sampleOf } from './agreement.ts';
import { lexiconOf } from './oracle.ts';

const RUNS = 10_000;
/** Documents whose matches are also looked at without the oracle. */
const LOOKED_AT = 2000;

describe('the tree of words and the compiled index on random documents', () => {
	it(`are the oracle, ${RUNS} times`, { timeout: 0 }, () => {
		let found = 0;
		for (let seed = 1; seed <= RUNS; seed++) {
			const result = checkSeed(seed);
			if (typeof result === 'number') found += result;
			else expect(result).toEqual({ seed });
		}
		// Half a match a document, or the generator has gone astray.
		expect(found).toBeGreaterThan(RUNS / 2);
	});

	it('place every match on a stretch that folds to an alias, in order and apart', { timeout: 0 }, () => {
		const fold = createAliasFolder();
		const formsOf = (name: string) => fold(name, 'any').map(({ words }) => words.join(' '));
		for (let seed = 1; seed <= LOOKED_AT; seed++) {
			const { aliases, text, lang } = sampleOf(seed);
			const { matcher } = openIndex(writeIndex(lexiconOf(aliases), { foldTable: false }));
			const known = new Set(aliases.flatMap(({ alias }) => formsOf(alias)));
			let last = 0;
			for (const { start, end } of matcher.match(text, lang)) {
				const stretch = text.slice(start, end);
				// After a clitic the Arabic article has lost its first letter.
				const forms = [...formsOf(stretch), ...formsOf(`ا${stretch}`)];
				const found = {
					seed,
					stretch,
					known: forms.some((form) => known.has(form)),
					apart: start >= last && end > start,
				};
				if (!found.known || !found.apart) expect(found).toEqual({ seed, stretch, known: true, apart: true });
				last = end;
			}
		}
	});
});
