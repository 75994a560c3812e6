import { describe, expect, it } from 'vitest';
import { createWordScanner } from '../../../src/engine/text/scan.ts';
import { LONGEST_WORD, wordText } from '../../../src/engine/text/words.ts';
import { createRandom, randomSample } from '../documents.ts';
import { oracleWords } from '../oracle-words.ts';

const scan = createWordScanner();

function textsOf(text: string): string[] {
	const words = scan(text);
	return Array.from({ length: words.count }, (_, k) => wordText(words, k));
}

describe('words', () => {
	it.each<[string, string[]]>([
		['', []],
		['  \n ', []],
		['Kim Jong-un', ['kim', 'jong', 'un']],
		["O'Brien's", ['obrien', "'s"]],
		['Sana’a', ['sanaa']],
		["l'OTAN", ['l', 'otan']],
		['U.S.-led U.S', ['u.', 's.', 'led', 'u.', 's.']],
		['J.Smith', ['j.', 'smith']],
		['St. Louis.', ['st', 'louis', '.']],
		['3.5 million', ['3', '.', '5', 'million']],
		['AT&T', ['at', 'and', 't']],
		['a\n\nb', ['a', '\n', 'b']],
		['a\r\nb', ['a', 'b']],
		['中国人', ['中', '国', '人']],
		['NATO事務', ['nato', '事', '務']],
		['プーチン・氏', ['プーチン', '氏']],
		['SK하이닉스가', ['sk', '하이닉스가']],
		['see www.x.org/a?b now', ['see', '', '', 'now']],
		['http://x.org now', ['', '', 'now']],
		['a@b.org x', ['', '', 'x']],
		['@who #tag x', ['', '', 'x']],
		['Trump - Putin', ['trump', '-', 'putin']],
		['US$5', ['us', '$', '5']],
		['🔥Kim🔥', ['\ud83d', 'kim', '\ud83d']],
		['a\u00adb c\u200bd', ['ab', 'cd']],
		['x'.repeat(LONGEST_WORD + 1), ['']],
	])('%j', (text, expected) => {
		expect(textsOf(text)).toEqual(expected);
	});

	it('are the oracle’s, with their places', () => {
		for (let seed = 1; seed <= 1000; seed++) {
			const { text } = randomSample(createRandom(seed));
			const words = scan(text);
			const found = Array.from({ length: words.count }, (_, k) => ({
				fold: wordText(words, k),
				start: words.start[k],
				// Where an address ends does not matter.
				end: wordText(words, k) && words.end[k],
			}));
			const expected = oracleWords(text).map(({ fold, start, end }) => ({ fold, start, end: fold && end }));
			expect({ seed, text, found }).toEqual({ seed, text, found: expected });
		}
	});

	it('do not depend on where a stretch of text ends', () => {
		const sample = randomSample(createRandom(7)).text;
		const long = `${sample} `.repeat(Math.ceil(20_000 / sample.length));
		const words = scan(long);
		const found = Array.from({ length: words.count }, (_, k) => `${words.start[k]} ${wordText(words, k)}`);
		expect(found).toEqual(oracleWords(long).map(({ start, fold }) => `${start} ${fold}`));
	});

	it('of a text of a hundred thousand letters without a space are one', () => {
		expect(textsOf('x'.repeat(100_000))).toEqual(['']);
		expect(textsOf(`${"x'".repeat(50_000)}x y`)).toEqual(['', 'y']);
	});
});
