/**
 * The day on which the article was published, and how it is known, best source first: what the page tells machines
 * (JSON-LD, meta tags, microdata), the <time> by the headline, the address, the printed date by the headline.
 * Never a date of change, where a date of publication can be had; never a date of another story.
 */
import type { IsoDate } from '../model/entity.ts';
import { nameWords } from './elements.ts';
import { isArticleItem, type LinkedItem, metaTags, stringOf } from './linked-data.ts';
import type { Outline, Part } from './outline.ts';
import { dateInPath, parseDate } from './parse-date.ts';
import { similarity } from './title.ts';

export type DateSource = 'json-ld' | 'meta' | 'microdata' | 'time' | 'url' | 'text' | 'modified';

export interface DatePlaces {
	document: Document;
	href: string;
	items: readonly LinkedItem[];
	outline: Outline;
	/** Index of the article's root in the outline. */
	root: number;
	titleElement?: Element;
	title: string;
	/** The first lines of the text after the headline. */
	opening: readonly string[];
	/** BCP 47; decides what 02/03/2023 means. */
	lang: string;
}

export interface FoundDate {
	date: IsoDate;
	source: DateSource;
}

/** Names of meta tags that carry the day of publication, surest first. */
const PUBLISHED_META = [
	/published(?:_time|_at)?$|date_?published|(?:^|[.:_-])pub(?:lish)?[_-]?date$|publishtime$|original.*date/,
	/issued$|^sailthru\.date$|^(?:citation|prism|parsely).*date$|^(?:displaydate|ptime|article_date_original)$/,
	/^(?:dc(?:terms)?[.:])?(?:date(?:[._]?created)?|created)$/,
];
const MODIFIED_META = [/modified(?:_time)?$|updated_time$|last-?mod/];

/** The first of these that answers is believed. */
export function dateOf(places: DatePlaces): FoundDate | undefined {
	const ways: [DateSource, (places: DatePlaces) => IsoDate | undefined][] = [
		['json-ld', (p) => linkedDate(p, 'datePublished') ?? linkedDate(p, 'dateCreated')],
		['meta', (p) => parsedMeta(p, PUBLISHED_META)],
		['microdata', microdataDate],
		['url', urlDate],
		['time', timeDate],
		['text', textDate],
		['modified', (p) => linkedDate(p, 'dateModified') ?? parsedMeta(p, MODIFIED_META)],
	];
	for (const [source, way] of ways) {
		const date = way(places);
		if (date === undefined) continue;
		// A story that was brought out again keeps the address of its first day.
		const first = urlDate(places);
		return first !== undefined && first < date ? { date: first, source: 'url' } : { date, source };
	}
	return undefined;
}

function linkedDate({ items, title, lang }: DatePlaces, key: string): IsoDate | undefined {
	const dated = items.filter((item) => stringOf(item, key) !== undefined);
	const articles = dated.filter(isArticleItem);
	// Pages list other stories in the same words; the one that bears this page's headline is this page.
	const same = articles.find(
		(item) => similarity(title, stringOf(item, 'headline') ?? stringOf(item, 'name') ?? '') > 0.5,
	);
	const item = same ?? articles[0] ?? dated[0];
	return item && parseDate(stringOf(item, key)!, lang);
}

function parsedMeta({ document, lang }: DatePlaces, ranks: readonly RegExp[]): IsoDate | undefined {
	const tags = metaTags(document);
	for (const rank of ranks)
		for (const [name, content] of tags) {
			const date = rank.test(name) ? parseDate(content, lang) : undefined;
			if (date) return date;
		}
	return undefined;
}

function microdataDate(places: DatePlaces): IsoDate | undefined {
	const marked = places.document.querySelectorAll(
		'[itemprop~="datePublished"], [property~="datePublished"], time[pubdate], [itemprop~="dateCreated"]',
	);
	return nearest(places, marked);
}

function timeDate(places: DatePlaces): IsoDate | undefined {
	return nearest(
		places,
		places.document.querySelectorAll(
			'time, abbr.published, relative-time, [data-datetime], [data-timestamp]',
		),
	);
}

function urlDate({ href, document }: DatePlaces): IsoDate | undefined {
	const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? '';
	for (const address of [href, canonical]) {
		// Archives put the day of the copy in front of the page's own address.
		const path = address
			.replace(/^https?:\/\/web\.archive\.org\/web\/\d+\w*\//, '')
			.replace(/^https?:\/\/[^/]*/, '');
		const date = dateInPath(path.split(/[?#]/)[0]!);
		if (date) return date;
	}
	return undefined;
}

const CHANGED =
	/updat|modif|chang|edited|revised|aktualisiert|geändert|mis à jour|actualizad|aggiornat|обновлен|оновлен/i;

/** The date in the element of the list that stands nearest to the headline, never one of a box or comment. */
function nearest(places: DatePlaces, elements: Iterable<Element>): IsoDate | undefined {
	const { outline, lang } = places;
	const anchor = anchorIndex(places);
	let best: { distance: number; date: IsoDate } | undefined;
	let seen = 0;
	for (const element of elements) {
		// A list of two hundred dates is an archive; the headline's own stands among the first.
		if (++seen > 200) break;
		const index = partIndexOf(outline, element);
		const part = outline.parts[index];
		if (part?.apart) continue;
		const date = dateIn(element, lang);
		if (date === undefined) continue;
		// Before the headline is a kicker line at best; after it, the usual place.
		let distance = index >= anchor ? index - anchor : (anchor - index) * 2;
		if (
			CHANGED.test(
				`${nameWords(element)} ${element.getAttribute('itemprop') ?? ''} ${element.parentElement?.textContent?.slice(0, 60) ?? ''}`,
			)
		)
			distance += 50;
		if (best === undefined || distance < best.distance) best = { distance, date };
	}
	return best?.date;
}

function dateIn(element: Element, lang: string): IsoDate | undefined {
	for (const attribute of ['datetime', 'content', 'data-datetime', 'data-timestamp', 'title']) {
		const value = element.getAttribute(attribute);
		const date = value && value.length < 100 ? parseDate(value, lang) : undefined;
		if (date) return date;
	}
	return parseDate((element.textContent ?? '').slice(0, 100), lang);
}

function anchorIndex({ outline, root, titleElement }: DatePlaces): number {
	return (titleElement && outline.indexOf.get(titleElement)) ?? root;
}

function partIndexOf(outline: Outline, element: Element): number {
	for (let at: Element | null = element; at !== null; at = at.parentElement) {
		const index = outline.indexOf.get(at);
		if (index !== undefined) return index;
	}
	return -1;
}

/** Parts after and before the headline among which a printed date is looked for: a header has some dozens. */
const AFTER = 60;
const BEFORE = 15;
/** Boxes in the header (sharing, sections) often hold the date too, but only close to the headline. */
const AFTER_IN_BOXES = 20;
/** A line with a date in it is short; longer ones are sentences, whose dates are of events. */
const DATE_LINE = 160;

/** The date printed near the headline. */
function textDate(places: DatePlaces): IsoDate | undefined {
	const { outline, lang, root, opening } = places;
	const anchor = anchorIndex(places);
	const near = (from: number, to: number) => outline.parts.slice(Math.max(0, from), to);
	const isLine = (part: Part) => part.chars >= 6 && part.chars <= DATE_LINE;
	const lineOf = (part: Part) => (part.element.textContent ?? '').replace(/\s+/g, ' ').trim();
	const lines = (parts: Part[], apart: boolean) =>
		parts.filter((part) => part.apart === apart && isLine(part)).map(lineOf);
	return printedDate(
		[
			...lines(near(anchor + 1, Math.max(anchor, root) + AFTER), false),
			...opening,
			...lines(near(anchor - BEFORE, anchor).reverse(), false),
			...lines(near(anchor + 1, anchor + AFTER_IN_BOXES), true),
		],
		lang,
	);
}

/** The first date of publication in these lines, else the first date of change. */
function printedDate(lines: readonly string[], lang: string): IsoDate | undefined {
	let changed: IsoDate | undefined;
	for (const line of lines) {
		if (line.length > DATE_LINE) continue;
		// "Written: …, updated: …": what stands before the word of change counts as published.
		const change = line.search(CHANGED);
		const published = parseDate(change < 0 ? line : line.slice(0, change), lang);
		if (published) return published;
		if (change >= 0) changed ??= parseDate(line, lang);
	}
	return changed;
}
