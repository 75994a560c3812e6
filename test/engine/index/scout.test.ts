/**
 * What the compiled matcher does differently from the tree of words, which reads every word: stretches, lists that
 * begin in the middle of a text and are read on, marks that begin names. Both must find the same.
 */
import { describe, expect, it } from 'vitest';
import { openIndex } from '../../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../../src/engine/index/index-writer.ts';
import { createMatcher } from '../../../src/engine/index/matcher.ts';
import type { CaseAlias } from '../cases.ts';
import { lexiconOf } from '../oracle.ts';

const name = (alias: string): CaseAlias => ({ alias, ids: [alias], case: 'name' });
const lexicon = lexiconOf([
	...[
		'Ann Poe',
		'Ann Poe Smith',
		'NATO',
		'Kim',
		'김철수',
		'金正恩',
		'محمد بن',
		'Jean-Luc Roe',
		'de Vries',
	].map(name),
	...['¡Basta', '«Basta» Party', 'ארה"ב', 'Bank of X'].map(name),
	{ alias: 'we can', ids: ['we can'], case: 'any' },
]);
const compiled = openIndex(writeIndex(lexicon)).matcher;
const plain = createMatcher(lexicon);

function bothFind(text: string): string[] {
	const found = compiled.match(text);
	expect(found).toEqual(plain.match(text));
	return found.map(({ start, end, allCaps }) => (allCaps ? '!' : '') + text.slice(start, end));
}

describe('the scout finds what a search through all words finds', () => {
	it.each<[string, string[]]>([
		['¡Basta! said «Basta» Party', ['¡Basta', '«Basta» Party']],
		['Ann Poe, Ann Poe. Ann Poe’s Ann Poe: Ann Poe', Array(5).fill('Ann Poe')],
		['Ann Poe Smith’s (Ann Poe) “Ann Poe” Ann-Poe', ['Ann Poe Smith', 'Ann Poe', 'Ann Poe', 'Ann-Poe']],
		['see http://x.org/Kim and Kim@x.org or Kim', ['Kim']],
		['ארה"ב and Kim ארה"ב', ['ארה"ב', 'Kim', 'ארה"ב']],
		['김철수는 金正恩在 محمد بن', ['김철수', '金正恩', 'محمد بن']],
		['Yes, we can. De Vries and de Vries', ['we can', 'De Vries', 'de Vries']],
		['a\r\nKim\n\nNATO\u2029Kim\u00a0Kim', ['Kim', 'NATO', 'Kim', 'Kim']],
	])('%s', (text, expected) => {
		expect(bothFind(text)).toEqual(expected);
	});

	it('wherever a name stands in a stretch', () => {
		for (const part of [
			'Ann Poe Smith',
			'Jean-Luc Roe’s',
			'«Basta» Party',
			'MR KIM OF NATO SAID SO',
			'金正恩 Kim',
		]) {
			for (let before = 4050; before < 4110; before++) {
				const text = `${'so '.repeat(before).slice(-before)} ${part} went on ${part}`;
				expect(bothFind(text)).not.toEqual([]);
			}
		}
	});

	it('where there is no white space for longer than a stretch', () => {
		const dense = '我们金正恩，'.repeat(2000);
		expect(bothFind(`Kim ${dense} Kim`)).toHaveLength(2002);
		expect(bothFind(`${'x'.repeat(9000)}-Kim Ann Poe`)).toEqual(['Kim', 'Ann Poe']);
	});

	it('looks as far to both sides of capitals as they reach', () => {
		const far = `1 ${' '.repeat(300)} ; `;
		expect(bothFind(`WE SAY ${far} NATO ${far} IT IS`)).toEqual(['!NATO']);
		expect(bothFind(`We say ${far} NATO ${far} it is`)).toEqual(['NATO']);
		expect(bothFind('so it says\nNATO SAYS SO')).toEqual(['!NATO']);
	});

	it('one text after another', () => {
		const texts = ['Ann Poe', 'Kim met Ann', 'Poe', `${'so '.repeat(3000)}Ann`, 'Poe Ann Poe'];
		expect(texts.map(bothFind)).toEqual([['Ann Poe'], ['Kim'], [], [], ['Ann Poe']]);
	});
});
