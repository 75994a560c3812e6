import { describe, expect, it } from 'vitest';
import { dateInPath, parseDate } from '../../src/page/parse-date.ts';

describe('parseDate', () => {
	it.each<[text: string, lang: string, expected: string | undefined]>([
		// What machines write.
		['2023-02-27T23:30:00-05:00', 'en', '2023-02-27'],
		['2023-2-7', 'en', '2023-02-07'],
		['2023/02/27 10:00', 'en', '2023-02-27'],
		['20230227', 'en', '2023-02-27'],
		['20230227T101500Z', 'en', '2023-02-27'],
		['1677492000', 'en', '2023-02-27'],
		['1677492000000', 'en', '2023-02-27'],
		['Mon, 27 Feb 2023 10:00:00 GMT', 'en', '2023-02-27'],
		['Fri Apr 17 02:01:42 -0400 2015', 'en', '2015-04-17'],
		// What people write.
		['Published on February 27, 2023 at 9 a.m.', 'en', '2023-02-27'],
		['Feb. 27th, 2023', 'en', '2023-02-27'],
		['Sept. 3, 2021', 'en', '2021-09-03'],
		['27th of February 2023', 'en', '2023-02-27'],
		['27. Februar 2023', 'de', '2023-02-27'],
		['3. März 2021', 'de', '2021-03-03'],
		['1er mars 2022', 'fr', '2022-03-01'],
		['27 de febrero de 2023', 'es', '2023-02-27'],
		['27 февраля 2023', 'ru', '2023-02-27'],
		['27 лютого 2023', 'uk', '2023-02-27'],
		['٢٧ شباط ٢٠٢٣', 'ar', '2023-02-27'],
		['27 فبراير 2023', 'ar', '2023-02-27'],
		['2023년 2월 27일', 'ko', '2023-02-27'],
		['2023年2月27日(月)', 'ja', '2023-02-27'],
		['2023. 2. 27.', 'ko', '2023-02-27'],
		['27.02.2023 18:36 / sk', 'de', '2023-02-27'],
		['31.01.22', 'de', '2022-01-31'],
		// The order of day and month is the page's language's.
		['02/03/2023', 'en-US', '2023-02-03'],
		['02/03/2023', 'en', '2023-02-03'],
		['02/03/2023', 'en-GB', '2023-03-02'],
		['02/03/2023', 'fr', '2023-03-02'],
		['27/02/2023', 'en-US', '2023-02-27'],
		['02/27/2023', 'fr', '2023-02-27'],
		// No date at all.
		['30 February 2023', 'en', undefined],
		['2023-13-01', 'en', undefined],
		['27 Farbuary 2023', 'en', undefined],
		['call 020 7946 0958', 'en', undefined],
		['in 2023', 'en', undefined],
		['1867-07-01', 'en', undefined],
		['3 hours ago', 'en', undefined],
		['', 'en', undefined],
	])('%j (%s) is %s', (text, lang, expected) => {
		expect(parseDate(text, lang)).toBe(expected);
	});

	it('answers for a language that Intl does not know', () => {
		expect(parseDate('27 February 2023', 'not a tag')).toBe('2023-02-27');
	});
});

describe('dateInPath', () => {
	it.each<[path: string, expected: string | undefined]>([
		['/2023/02/27/title', '2023-02-27'],
		['/news/2023-02-27-title', '2023-02-27'],
		['/20230227/title', '2023-02-27'],
		['/2017/7/12/title', '2017-07-12'],
		['/2023/feb/27/title', '2023-02-27'],
		['/politics/2023/02/title', undefined],
		['/id/120230227455', undefined],
		['/2023/13/41/title', undefined],
		['/news/story-18445', undefined],
	])('%s is %s', (path, expected) => {
		expect(dateInPath(path)).toBe(expected);
	});
});
