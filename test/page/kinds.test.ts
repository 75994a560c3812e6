/** Article or not, on made-up pages of every kind, and where an address or the page's data decides. */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/read.ts';
import { KIND_PAGES } from '../pages/kinds.ts';
import { documentOf } from './documents.ts';

const isArticle = (html: string, href: string) => readArticle(documentOf(html), { href }).isArticle;

describe('a page of another kind', () => {
	it('is one of thirty', () => expect(KIND_PAGES).toHaveLength(30));
	it.each(KIND_PAGES)('$kind', ({ html, url, isArticle: wanted }) => {
		expect(isArticle(html, url)).toBe(wanted);
	});
});

describe('an address or the page’s own data', () => {
	const TEXT = `<p>${'The council met on Monday and spoke for an hour about the bridge. '.repeat(16)}</p>`;
	const html = (head: string, text = TEXT) =>
		`<html><head><title>On the bridge at night</title><meta property="og:type" content="article">${head}</head><body><article><h1>On the bridge at night</h1>${text}</article></body></html>`;
	const data = (type: string) =>
		`<script type="application/ld+json">{"@type":"${type}","datePublished":"2024-05-02"}</script>`;

	it.each<[name: string, head: string, href: string, wanted: boolean, text?: string]>([
		['an article', '', 'https://a.example/world/bridge', true],
		['in a folder of terms', '', 'https://a.example/terms/of-use', false],
		['whose words only begin so', '', 'https://a.example/terms-of-peace', true],
		['in a folder of goods, but news by its data', data('NewsArticle'), 'https://a.example/products/x', true],
		[
			'an entry of an encyclopaedia',
			'<meta name="generator" content="MediaWiki 1.42">',
			'https://a.example/Bridge',
			false,
		],
		['a post in a forum', data('DiscussionForumPosting'), 'https://a.example/threads/7', false],
		[
			'one article whose text is held back',
			data('NewsArticle'),
			'https://a.example/world/bridge',
			true,
			'<p>Sign in.</p>',
		],
		[
			'many articles without text',
			data('NewsArticle').repeat(3),
			'https://a.example/world/bridge',
			false,
			'<p>Sign in.</p>',
		],
		[
			'a page without text that only Open Graph calls an article',
			'',
			'https://a.example/world/bridge',
			false,
			'<p>Sign in.</p>',
		],
		['the first page of a site', '', 'https://a.example/#top', true],
	])('%s', (_, head, href, wanted, text) => {
		expect(isArticle(html(head, text), href)).toBe(wanted);
	});
});
