import { expect, it } from 'vitest';
import { countWords, sourceEvidence } from '../../../data/lint/source-evidence.ts';
import { holds, person, source } from './entry.ts';

it.each([
	['one two three four five six seven eight nine ten eleven twelve', 12],
	['Secretary-General – appointed', 2],
	['김 대통령은 말했다', 3],
	['岸田文雄首相', 3],
	['…', 0],
])('counts the words of %s', (text, words) => {
	expect(countWords(text)).toBe(words);
});

it('wants one to twelve words', () => {
	const evidence = (text: string) => person({ sources: { a: source({ evidence: text }) } });
	holds(sourceEvidence, [
		[evidence('w '.repeat(12).trim()), []],
		[evidence('w '.repeat(13).trim()), ['sources.a.evidence: is too long']],
		[evidence('…'), ['sources.a.evidence: has no words']],
	]);
});
