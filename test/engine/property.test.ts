/**
 * Random documents over random dictionaries: every matcher finds what the oracle finds. A failure prints the
 * seed; `FUZZ_SEED=<n> FUZZ_RUNS=1` repeats it.
 */
import { describe, expect, it } from 'vitest';
import { createAliasFolder } from '../../src/engine/aliases.ts';
import { openIndex } from '../../src/engine/compiled-matcher.ts';
import { writeIndex } from '../../src/engine/index-writer.ts';
import { createMatcher } from '../../src/engine/matcher.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { createRandom, randomSample, type Sample } from './documents.ts';
import { createOracle, lexiconOf, type PlainMatch, plainMatches } from './oracle.ts';

const RUNS = Number(process.env.FUZZ_RUNS ?? 10_000);
const FIRST_SEED = Number(process.env.FUZZ_SEED ?? 1);

const MATCHERS = {
	'the tree of words': createMatcher,
	'the compiled index': (lexicon: Lexicon) => openIndex(writeIndex(lexicon, { foldTable: false })).matcher,
};

/** Runs `check` on every sample and counts what it returns. */
function onSamples(runs: number, check: (sample: Sample, seed: number) => number): number {
	let sum = 0;
	for (let seed = FIRST_SEED; seed < FIRST_SEED + runs; seed++)
		sum += check(randomSample(createRandom(seed)), seed);
	return sum;
}

describe.each(Object.entries(MATCHERS))('%s on random documents', (_, create) => {
	it(`is the oracle, ${RUNS} times`, { timeout: 0 }, () => {
		const found = onSamples(RUNS, ({ aliases, text, lang }, seed) => {
			const lexicon = lexiconOf(aliases);
			const run = (matcher: ReturnType<typeof createOracle>): PlainMatch[] =>
				plainMatches(matcher.match(text, lang), lexicon, text);
			const expected = run(createOracle(lexicon));
			const actual = run(create(lexicon));
			if (JSON.stringify(actual) !== JSON.stringify(expected)) {
				expect({ seed, text, aliases, matches: actual }).toEqual({ seed, text, aliases, matches: expected });
			}
			return expected.length;
		});
		// Half a match a document, or the generator has gone astray.
		expect(found).toBeGreaterThan(RUNS / 2);
	});

	it('places every match on a stretch that folds to an alias, in order and apart', { timeout: 0 }, () => {
		const fold = createAliasFolder();
		const formsOf = (name: string) => fold(name, 'any').map(({ words }) => words.join(' '));
		onSamples(Math.ceil(RUNS / 5), ({ aliases, text, lang }, seed) => {
			const known = new Set(aliases.flatMap(({ alias }) => formsOf(alias)));
			let last = 0;
			for (const { start, end } of create(lexiconOf(aliases)).match(text, lang)) {
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
			return 1;
		});
	});
});
