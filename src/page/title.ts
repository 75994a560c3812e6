/**
 * The headline: its words, and the element that shows it. The page tells its title to others (Open Graph, JSON-LD,
 * the window title) more carefully than it marks up headings, so the heading that says the same is the headline.
 */
import { isMarkedHidden } from './elements.ts';
import { isArticleItem, type LinkedItem, metaContent, stringOf } from './linked-data.ts';

export interface Title {
	text: string;
	/** Absent where no heading of the page shows it. */
	element?: Element;
}

/** Headings looked at; more than this is a front page. */
const MOST_HEADINGS = 60;

export function titleOf(document: Document, items: readonly LinkedItem[]): Title {
	const told = [
		metaContent(document, [
			'og:title',
			'twitter:title',
			'title',
			'dc.title',
			'sailthru.title',
			'parsely-title',
		]),
		...items.filter(isArticleItem).map((item) => stringOf(item, 'headline') ?? stringOf(item, 'name')),
		document.title,
	].filter((text): text is string => text !== undefined && text.trim() !== '');

	let best: { element: Element; text: string; score: number } | undefined;
	let seen = 0;
	for (const element of document.querySelectorAll('h1, h2, [itemprop~="headline"]')) {
		if (++seen > MOST_HEADINGS) break;
		const text = tidy(element.textContent ?? '');
		if (text.length < 3 || isMarkedHidden(element)) continue;
		const likeness = Math.max(0, ...told.map((other) => similarity(text, other)));
		// An only faintly similar h1 still beats a heading of lower rank.
		const score =
			likeness + (element.localName === 'h1' ? 0.15 : 0) + (element.hasAttribute('itemprop') ? 0.05 : 0);
		if (score > (best?.score ?? 0)) best = { element, text, score };
	}
	// Below one half the words differ more than they agree: another heading's.
	if (best !== undefined && best.score >= 0.5) return { text: best.text, element: best.element };
	const [only, second] = document.querySelectorAll('h1');
	if (only !== undefined && second === undefined && tidy(only.textContent ?? '').length > 12)
		return { text: tidy(only.textContent ?? ''), element: only };
	return { text: withoutSiteName(tidy(told[0] ?? '')) };
}

function tidy(text: string): string {
	return text.replace(/\s+/g, ' ').trim();
}

/** "Headline | The Paper" → "Headline": the part before the last separator, if that is most of it. */
function withoutSiteName(text: string): string {
	const cut = text.match(/^(.{15,})\s+[|\-–—·»:]\s+[^|]{2,40}$/);
	return cut?.[1] ?? text;
}

/** Share of words in common, 0–1, counted against the longer text; a site's name at the end costs little. */
export function similarity(left: string, right: string): number {
	const a = words(left);
	const b = words(withoutSiteName(tidy(right)));
	if (a.length === 0 || b.length === 0) return 0;
	const rest = new Map<string, number>();
	for (const word of b) rest.set(word, (rest.get(word) ?? 0) + 1);
	let common = 0;
	for (const word of a) {
		const left = rest.get(word) ?? 0;
		if (left === 0) continue;
		rest.set(word, left - 1);
		common++;
	}
	return common / Math.max(a.length, b.length);
}

function words(text: string): string[] {
	// Scripts without spaces are compared letter by letter.
	return (
		text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[\p{L}\p{N}]+/gu) ?? []
	);
}
