/**
 * Do all matchers find what the oracle finds in a random sample? Shared by the property test (some thousand
 * samples at every `npm test`) and by `npm run fuzz` (as many as one likes). A sample that they disagree on is
 * made as small as it gets and printed as a row for cases.ts, where what was mended belongs.
 */
import { openIndex } from '../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import { createMatcher } from '../../src/engine/index/matcher.ts';
import type { Lexicon, Matcher } from '../../src/model/lexicon.ts';
import { createRandom, randomSample, type Sample } from './documents.ts';
import { createOracle, lexiconOf, type PlainMatch, plainMatches } from './oracle.ts';

/** Every so many samples the text is long enough to be cut into parts, and the index has a fold table. */
const LONG_EVERY = 1000;
/** Matched in parts of 8,192 units, looked up in stretches of 4,096: three of one, six of the other. */
const LONG_TEXT = 24_000;

export interface Disagreement {
	seed: number;
	matcher: string;
	expected: PlainMatch[];
	/** What was found, or the error. */
	actual: PlainMatch[] | string;
	/** The smallest sample with a disagreement, as a row for cases.ts. */
	row: string;
}

type MakeMatcher = (lexicon: Lexicon) => Matcher;

const MATCHERS: Record<string, MakeMatcher> = {
	'the tree of words': createMatcher,
	'the compiled index': (lexicon) => openIndex(writeIndex(lexicon, { foldTable: false })).matcher,
};
const WHOLE: Record<string, MakeMatcher> = {
	'the compiled index with its table': (lexicon) =>
		openIndex(writeIndex(lexicon), { checkWhole: true }).matcher,
};

/** The sample of a seed. */
export function sampleOf(seed: number): Sample {
	const sample = randomSample(createRandom(seed));
	if (seed % LONG_EVERY !== 0) return sample;
	const block = `${sample.text}\n\n${sample.text} and `;
	return { ...sample, text: block.repeat(Math.ceil(LONG_TEXT / block.length)) };
}

function outcome(make: MakeMatcher, { aliases, text, lang }: Sample): PlainMatch[] | string {
	const lexicon = lexiconOf(aliases);
	try {
		return plainMatches(make(lexicon).match(text, lang), lexicon, text);
	} catch (error) {
		return String(error);
	}
}

const oracleSays = (sample: Sample): PlainMatch[] => {
	const lexicon = lexiconOf(sample.aliases);
	return plainMatches(createOracle(lexicon).match(sample.text, sample.lang), lexicon, sample.text);
};
const agrees = (make: MakeMatcher, sample: Sample, expected: PlainMatch[]): boolean =>
	JSON.stringify(outcome(make, sample)) === JSON.stringify(expected);

/** Leaves out aliases and stretches of text as long as the disagreement stays. */
function smallest(make: MakeMatcher, sample: Sample): Sample {
	let best = sample;
	const fails = (smaller: Sample) => !agrees(make, smaller, oracleSays(smaller));
	const attempt = (smaller: Sample): boolean => {
		if (!fails(smaller)) return false;
		best = smaller;
		return true;
	};
	for (let k = 0; k < best.aliases.length; )
		if (!attempt({ ...best, aliases: best.aliases.toSpliced(k, 1) })) k++;
	for (let size = best.text.length >> 1; size > 0; size >>= 1) {
		for (let at = 0; at < best.text.length; )
			if (!attempt({ ...best, text: best.text.slice(0, at) + best.text.slice(at + size) })) at += size;
	}
	return best;
}

/** As cases.ts has it. */
function asRow({ aliases, text, lang }: Sample, expected: readonly PlainMatch[]): string {
	const words = aliases.map(({ alias, ids, case: rule }) => {
		const args = [alias, ...ids].map((word) => JSON.stringify(word)).join(', ');
		if (ids.length === 0) return `blocker(${JSON.stringify(alias)})`;
		return `${rule === 'any' ? 'anyCase' : rule}(${args})`;
	});
	let marked = '';
	let at = 0;
	for (const { start, end, ids, allCaps } of expected) {
		marked += `${text.slice(at, start)}⟦${allCaps ? '!' : ''}${text.slice(start, end)}=${ids.join()}⟧`;
		at = end;
	}
	const literal = JSON.stringify(marked + text.slice(at));
	return `row('…', [${words.join(', ')}], ${literal}${lang === 'en' ? '' : `, ${JSON.stringify(lang)}`}),`;
}

/** Runs one seed. Returns how many matches the oracle found, or the first disagreement. */
export function checkSeed(seed: number): number | Disagreement {
	const sample = sampleOf(seed);
	const expected = oracleSays(sample);
	const matchers = seed % LONG_EVERY === 0 ? { ...MATCHERS, ...WHOLE } : MATCHERS;
	for (const [matcher, make] of Object.entries(matchers)) {
		if (agrees(make, sample, expected)) continue;
		const small = smallest(make, sample);
		const row = asRow(small, oracleSays(small));
		return { seed, matcher, expected: oracleSays(small), actual: outcome(make, small), row };
	}
	return expected.length;
}
