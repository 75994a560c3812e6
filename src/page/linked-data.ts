/**
 * The page's own statements about itself: JSON-LD blocks, flattened, and meta tags.
 * Invariant: whatever a page wrote, reading it never throws; broken blocks are skipped.
 * Nothing here is believed without a check by the caller.
 */

export type LinkedItem = Record<string, unknown>;

/** Longer blocks are product catalogues; parsing them would cost more than a frame. */
const LONGEST_BLOCK = 500_000;
/** Items on one page: a graph of one article has some twenty. */
const MOST_ITEMS = 400;

const ARTICLE_TYPE = /^(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Reportage\w*|SocialMediaPosting)$/;

/** Every item with a type in the page's JSON-LD, in order, graphs and lists taken apart. */
export function linkedItems(document: Document): LinkedItem[] {
	const items: LinkedItem[] = [];
	for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
		const parsed = parse(script.textContent ?? '');
		collect(parsed, items, 0);
	}
	return items;
}

function parse(source: string): unknown {
	if (source.length > LONGEST_BLOCK) return undefined;
	const bare = source
		.replace(/^\s*(?:<!--|(?:\/\/|\/\*)?\s*<!\[CDATA\[(?:\s*\*\/)?)/, '')
		.replace(/(?:-->|(?:\/\/|\/\*)?\s*\]\]>(?:\s*\*\/)?)\s*;?\s*$/, '');
	try {
		return JSON.parse(bare);
	} catch {
		try {
			// Raw line breaks inside strings are the commonest fault.
			return JSON.parse(bare.replace(/[\n\r\t]+/g, ' ').replace(/,\s*([}\]])/g, '$1'));
		} catch {
			return undefined;
		}
	}
}

function collect(value: unknown, items: LinkedItem[], depth: number): void {
	if (depth > 4 || items.length >= MOST_ITEMS || typeof value !== 'object' || value === null) return;
	if (Array.isArray(value)) {
		for (const one of value) collect(one, items, depth + 1);
		return;
	}
	const item = value as LinkedItem;
	if (item['@type'] !== undefined) items.push(item);
	for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate']) {
		// Updates of a live blog are dated each for itself; only the blog's own date is wanted.
		if (key !== 'liveBlogUpdate') collect(item[key], items, depth + 1);
	}
}

/** The types of an item, without their vocabulary's address. */
export function typesOf(item: LinkedItem): string[] {
	const types = Array.isArray(item['@type']) ? item['@type'] : [item['@type']];
	return types.filter((type) => typeof type === 'string').map((type) => type.replace(/^.*[/#:]/, ''));
}

export function isArticleItem(item: LinkedItem): boolean {
	return typesOf(item).some((type) => ARTICLE_TYPE.test(type));
}

/** A string property, or undefined. */
export function stringOf(item: LinkedItem, key: string): string | undefined {
	let value = item[key];
	if (Array.isArray(value)) value = value[0];
	return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined;
}

/** Names (lower case) and contents of the page's meta tags, in order. */
export function metaTags(document: Document): [name: string, content: string][] {
	const tags: [string, string][] = [];
	for (const meta of document.querySelectorAll('meta[content]')) {
		const content = meta.getAttribute('content')?.trim();
		if (!content) continue;
		for (const attribute of ['property', 'name', 'itemprop', 'http-equiv']) {
			const name = meta.getAttribute(attribute)?.trim().toLowerCase();
			if (name) tags.push([name, content]);
		}
	}
	return tags;
}

/** Content of the first meta tag of one of these names, in the order of the names. */
export function metaContent(document: Document, names: readonly string[]): string | undefined {
	const tags = new Map(metaTags(document).reverse());
	const name = names.find((one) => tags.has(one));
	return name === undefined ? undefined : tags.get(name);
}
