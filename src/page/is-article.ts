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

/**
 * Folders in which sites of every kind keep what is no news: themselves, their terms, goods, forums, fiction, entries.
 * Content systems call such pages articles in Open Graph too, so only the page's linked data speaks against the address.
 */
const APART_PATH =
	/^\w+:\/\/[^?#]*\/(?:about(?:-us)?|terms|privacy|licen[sc]es?|products?|shop|cart|forums?|threads?|wiki|chapter)(?:[/?#]|$)/;

/** The address of a home or section page: no path, or one short word. */
const FRONT_PATH = /^https?:\/\/[^/?#]+\/(?:index\.\w+|[a-z]{2}(?:-[a-z]{2})?\/?|home\/?)?(?:#|$)/i;

export function isArticlePage({ document, href, items, outline, root, title, hasDate }: PageFacts): boolean {
	const story = outline.parts[root]?.story ?? 0;
	const told = items.filter(isArticleItem).length;
	// What is one dated article by its own data is one even where a paywall or a script holds its text back.
	if (story < LEAST && (told !== 1 || !hasDate)) return false;
	if (told === 0 && APART_PATH.test(href)) return false;
	// An encyclopaedia's entry calls itself an article, and is of no date.
	if (/^MediaWiki/.test(metaContent(document, ['generator']) ?? '')) return false;
	const saysArticle = told > 0 || /^article$/i.test(metaContent(document, ['og:type']) ?? '');
	const isFront = FRONT_PATH.test(href) || items.some((item) => typesOf(item).includes('CollectionPage'));
	if (isFront && !saysArticle) return false;
	if (saysArticle) return !isFront || story > ENOUGH;
	if (story < ENOUGH / 2 || title.text === '') return false;
	const { chars, linkChars } = outline.parts[root]!;
	return linkChars < chars * LINKY && (hasDate || story > UNDATED);
}
