/**
 * The lines between headline and story that often stand outside the element that holds the story: standfirst,
 * deck, summary. Found by their place (after the headline, before the root) and by name or by being the page's own
 * description of itself.
 */
import { metaContent } from './linked-data.ts';
import type { Outline } from './outline.ts';
import { similarity } from './title.ts';

/** A standfirst is a sentence or three. */
const SHORTEST = 30;
const LONGEST = 600;

export function standfirstsOf(
	document: Document,
	{ parts, indexOf }: Outline,
	root: number,
	title: Element | undefined,
): Element[] {
	const from = title === undefined ? undefined : indexOf.get(title);
	if (from === undefined || from > root) return [];
	const description = metaContent(document, ['og:description', 'description', 'twitter:description']) ?? '';
	const found: Element[] = [];
	for (let i = from + 1; i < root; i++) {
		const part = parts[i]!;
		if (part.apart || part.end > root || part.chars < SHORTEST || part.chars > LONGEST) continue;
		if (part.linkChars * 2 > part.chars) continue;
		const tag = part.element.localName;
		const named = part.verdict === 'standfirst';
		const isLine = tag === 'p' || tag === 'h2' || tag === 'h3' || tag === 'div';
		if (!named && !(isLine && similarity(part.element.textContent ?? '', description) > 0.7)) continue;
		found.push(part.element);
		i = part.end - 1;
	}
	return found;
}
