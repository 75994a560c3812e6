/** Which of a page's dates is believed. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/read.ts';
import { documentOf } from './documents.ts';

const STORY = `<p>${'The council met on Monday and spoke of roads, schools and the price of bread. '.repeat(8)}</p>`;

function dateOfPage(head: string, body = '', href = 'https://news.example/world/story'): string {
	const page = `<html lang="en"><head><title>A headline of some length</title>${head}</head>
		<body><article><h1>A headline of some length</h1>${body}${STORY}</article></body></html>`;
	const { date, dateSource } = readArticle(documentOf(page), { href });
	return `${date} ${dateSource}`;
}

const jsonLd = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('the date of an article', () => {
	it.each<[name: string, head: string, body: string, expected: string]>([
		['JSON-LD', jsonLd({ '@type': 'NewsArticle', datePublished: '2023-02-27' }), '', '2023-02-27 json-ld'],
		[
			'JSON-LD of this story among others',
			jsonLd([
				{ '@type': 'NewsArticle', headline: 'Something else entirely', datePublished: '2020-01-01' },
				{ '@type': 'NewsArticle', headline: 'A headline of some length', datePublished: '2023-02-27' },
			]),
			'',
			'2023-02-27 json-ld',
		],
		[
			'an article before its page',
			jsonLd({
				'@graph': [
					{ '@type': 'WebPage', datePublished: '2020-01-01' },
					{ '@type': 'Article', datePublished: '2023-02-27' },
				],
			}),
			'',
			'2023-02-27 json-ld',
		],
		[
			'publication before change',
			jsonLd({ '@type': 'Article', dateModified: '2024-01-01' }) +
				'<meta property="article:published_time" content="2023-02-27">',
			'',
			'2023-02-27 meta',
		],
		[
			'meta, British order of names',
			'<meta name="DC.date.issued" content="2023-02-27">',
			'',
			'2023-02-27 meta',
		],
		[
			'a vague meta after a sure one',
			'<meta name="date" content="2020-01-01"><meta name="publish-date" content="2023-02-27">',
			'',
			'2023-02-27 meta',
		],
		[
			'microdata',
			'',
			'<span itemprop="datePublished" content="2023-02-27">Monday</span>',
			'2023-02-27 microdata',
		],
		['a time element', '', '<time datetime="2023-02-27">Monday</time>', '2023-02-27 time'],
		[
			'the time of publication rather than of change',
			'',
			'<p>Updated <time class="updated" datetime="2024-05-01">1 May</time></p><p>Published <time datetime="2023-02-27">27 Feb</time></p>',
			'2023-02-27 time',
		],
		[
			'a time beside the headline rather than in a comment',
			'',
			'<div class="comments"><time datetime="2024-05-01">1 May</time></div><p><time datetime="2023-02-27">27 Feb</time></p>',
			'2023-02-27 time',
		],
		['a printed date', '', '<p class="dateline">Monday, February 27, 2023</p>', '2023-02-27 text'],
		[
			'a printed date before a change',
			'',
			'<p>Written: 2023-02-27 15:03, Updated: 2023-03-01</p>',
			'2023-02-27 text',
		],
		[
			'only a change',
			'<meta property="article:modified_time" content="2023-02-27">',
			'',
			'2023-02-27 modified',
		],
		['nothing', '', '', 'undefined undefined'],
		[
			'rubbish',
			jsonLd({ '@type': 'Article', datePublished: 'yesterday' }),
			'<time>just now</time>',
			'undefined undefined',
		],
	])('%s', (_name, head, body, expected) => {
		expect(dateOfPage(head, body)).toBe(expected);
	});

	it('is the day of the address where the story was brought out again later', () => {
		const again = '<meta property="article:published_time" content="2023-02-27">';
		expect(dateOfPage(again, '', 'https://news.example/2021/11/05/story')).toBe('2021-11-05 url');
		expect(dateOfPage(again, '', 'https://news.example/2023/03/05/story')).toBe('2023-02-27 meta');
	});
	it('is not the day of an archive copy', () => {
		expect(dateOfPage('', '', 'https://web.archive.org/web/20110106023242/http://news.example/story')).toBe(
			'undefined undefined',
		);
	});
	it('is not a date that the story tells of', () => {
		expect(
			dateOfPage(
				'',
				'<p>On 9 November 1999, the minister said in a speech that has been quoted ever since by friends and by foes of the plan for the harbour, the railway and the long bridge over the strait, it is said.</p>',
			),
		).toBe('undefined undefined');
	});
});
