/**
 * Is this page one article? What it calls itself, how much running text its root holds and how much of that is
 * links, whether a day of publication was found, and a few rules about front pages. Right or silent: in doubt, no.
 * Readability's quick judgement was tried in place of the last rule: on the 422 saved pages it differed on four, was
 * wrong on three of them (a review page, a hub of links, an encyclopaedia's infobox) and costs 540 bytes gz.
 */
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
/** A page that neither calls itself an article nor has a date must be as long as a short story in a newspaper. */
const UNDATED = 1200;

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
	const { chars, linkChars } = outline.parts[root]!;
	return linkChars < chars * LINKY && (hasDate || story > UNDATED);
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
