/**
 * Reads a page: is it an article, what is its text, its title, its date, its language. Needs a Document and an
 * address, nothing else, so the browser and the command line (with jsdom) read alike.
 * Invariant: the page is only read. Not for pages that are being torn down: it may see half of them.
 */
import type { ArticleText, BlockRole } from '../model/annotation.ts';
import type { IsoDate } from '../model/entity.ts';
import { type DateSource, dateOf } from './date.ts';
import { isBlock, verdictOf } from './elements.ts';
import { isArticlePage } from './is-article.ts';
import { languageOf } from './language.ts';
import { linkedItems } from './linked-data.ts';
import { type Outline, outlineSteps } from './outline.ts';
import { settleRoles } from './roles.ts';
import { articleRoot } from './root.ts';
import { standfirstsOf } from './standfirst.ts';
import { type Reading, type TextIndex, textIndexSteps } from './text-index.ts';
import { titleOf } from './title.ts';
import { runAtOnce } from './walk.ts';

export interface ReadArticle {
	article: ArticleText;
	title: string;
	date?: IsoDate;
	dateSource?: DateSource;
	isArticle: boolean;
	index: TextIndex;
	/** The element that holds the story; what changes outside it is no change of the article. */
	root: Element;
}

/** What only a browser with layout can tell. */
export interface Layout {
	/** False for elements that a style sheet hides. */
	isShown?(element: Element): boolean;
	isShownAsBlock?(element: Element): boolean;
}

/** Reads the page in one go. */
export function readArticle(
	document: Document,
	location: { href: string },
	layout: Layout = {},
): ReadArticle {
	return runAtOnce(readSteps(document, location, layout));
}

/** Reads the page in slices of well under a frame: call `next()` until done. */
export function* readSteps(
	document: Document,
	location: { href: string },
	layout: Layout = {},
): Generator<void, ReadArticle> {
	const body = document.body ?? document.documentElement;
	const items = linkedItems(document);
	const outline = yield* outlineSteps(body);
	const rootIndex = articleRoot(outline);
	const root = outline.parts[rootIndex]?.element ?? body;
	const title = titleOf(document, items);
	const tops = topsOf(root, title.element, standfirstsOf(document, outline, rootIndex, title.element));
	const index = yield* textIndexSteps(tops, readingOf(outline, title.element, new Set(tops), layout));
	settleRoles(index.text, index.blocks);

	const lang = languageOf(document, index.text);
	// The region, where the page gives one, decides how it writes dates.
	const tag = document.documentElement.getAttribute('lang') || lang;
	const date = dateOf({
		document,
		href: location.href,
		items,
		outline,
		root: rootIndex,
		titleElement: title.element,
		title: title.text,
		opening: openingOf(index),
		lang: tag,
	});
	return {
		article: {
			text: index.text,
			blocks: index.blocks.map(({ start, end, role }) => ({ start, end, role })),
			lang,
			date: date?.date,
			host: hostOf(location.href),
		},
		title: title.text,
		date: date?.date,
		dateSource: date?.source,
		isArticle: isArticlePage({
			document,
			href: location.href,
			items,
			outline,
			root: rootIndex,
			title,
			hasDate: date !== undefined && date.source !== 'modified',
		}),
		index,
		root,
	};
}

/** Lines after the headline in which a date may be printed; beyond them, dates are the story's. */
const OPENING_LINES = 6;

function openingOf({ text, blocks }: TextIndex): string[] {
	const from = blocks.findIndex(({ role }) => role === 'title') + 1;
	return blocks.slice(from, from + OPENING_LINES).map(({ start, end }) => text.slice(start, end));
}

/** Title, standfirsts and root in document order, those inside the root left to it. */
function topsOf(root: Element, title: Element | undefined, standfirsts: readonly Element[]): Element[] {
	const outside = [title, ...standfirsts].filter(
		(element): element is Element =>
			element !== undefined && !root.contains(element) && !element.contains(root),
	);
	return [...outside, root].sort((a, b) => (a.compareDocumentPosition(b) & 4 ? -1 : 1));
}

function readingOf(
	outline: Outline,
	title: Element | undefined,
	tops: Set<Element>,
	layout: Layout,
): Reading {
	return {
		isShownAsBlock: layout.isShownAsBlock,
		roleOf(element, around) {
			if (element === title) return 'title';
			const isTop = tops.has(element);
			const part = outline.parts[outline.indexOf.get(element) ?? -1];
			const verdict = part?.verdict ?? verdictOf(element);
			if (!isTop && (part?.apart || verdict === 'silent')) return 'skip';
			if (!isTop && isBlock(element) && layout.isShown?.(element) === false) return 'skip';
			if (around !== 'paragraph' && around !== 'list' && around !== 'quote') return around;
			// A post's wrapper may be named after its author: what holds running text is no byline.
			if (verdict === 'byline' && (part?.prose ?? 0) <= BYLINE_PROSE) return verdict;
			if (verdict === 'caption' && (part?.chars ?? 0) <= CAPTION_CHARS) return verdict;
			return ROLE_OF_TAG[element.localName] ?? around;
		},
	};
}

/** More than this is the story under a misleading name: a line about the author, a long caption. */
const BYLINE_PROSE = 160;
const CAPTION_CHARS = 800;

const ROLE_OF_TAG: Record<string, BlockRole | undefined> = {
	h1: 'heading',
	h2: 'heading',
	h3: 'heading',
	h4: 'heading',
	h5: 'heading',
	h6: 'heading',
	li: 'list',
	blockquote: 'quote',
	caption: 'caption',
	address: 'byline',
};

function hostOf(href: string): string | undefined {
	try {
		return new URL(href).hostname || undefined;
	} catch {
		return undefined;
	}
}
