/**
 * Is this page one article? Readability's quick judgement, the page's own types and a few rules about front pages.
 * Right or silent: where in doubt, no.
 */
import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';
import { isArticleItem, type LinkedItem, metaContent, typesOf } from './linked-data.ts';
import type { Outline } from './outline.ts';
import type { Title } from './title.ts';

export interface PageFacts {
	document: Document;
	href: string;
	items: readonly LinkedItem[];
	outline: Outline;
	root: number;
	title: Title;
	/** A day of publication was found. */
	hasDate: boolean;
}

/** Running text below which a page is not worth reading as an article, in characters: one paragraph of an agency item. */
const LEAST = 150;
const ENOUGH = 800;

/** A dated page with more link text than this share is a list of other pages. */
const LINKY = 0.25;

export function isArticlePage({ document, href, items, outline, root, title, hasDate }: PageFacts): boolean {
	const story = outline.parts[root]?.story ?? 0;
	if (story < LEAST) return false;
	const saysArticle =
		items.some(isArticleItem) || /^article$/i.test(metaContent(document, ['og:type']) ?? '');
	const isFront = isFrontPath(href) || items.some((item) => typesOf(item).includes('CollectionPage'));
	if (isFront && !saysArticle) return false;
	if (saysArticle) return !isFront || story > ENOUGH;
	if (story < ENOUGH / 2 || title.text === '') return false;
	// Old and plain pages keep their text in table cells, which Readability's quick look does not see.
	const { chars, linkChars } = outline.parts[root]!;
	return (hasDate && linkChars < chars * LINKY) || isProbablyReaderable(document);
}

/** The address of a home or section page: no path, or one short word. */
function isFrontPath(href: string): boolean {
	try {
		const { pathname, search, protocol } = new URL(href);
		if (protocol !== 'http:' && protocol !== 'https:') return false;
		return search === '' && /^\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?|home\/?)?$/i.test(pathname);
	} catch {
		return false;
	}
}
