/**
 * Saved pages with a gold standard (third-party material in ../shared/bench) and how a reading is compared with it.
 * Text is compared as a bag of four-word sequences, as the makers of the Scrapinghub set do; title, byline and
 * related lines are left out, as the gold leaves them out. measure-reading.ts prints the figures.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadArticle, readArticle } from '../../src/page/read.ts';

const BENCH = resolve(process.cwd(), '../shared/bench');

export interface SavedPage {
	set: string;
	file: string;
	url: string | null;
	lang: string | null;
	knownNewsOutlet: boolean;
	gold: { title?: string; date?: string; text?: string; mustContain?: string[]; mustNotContain?: string[] };
}

/** The saved pages, or undefined where the material is not there. */
export function savedPages(): SavedPage[] | undefined {
	const manifest = join(BENCH, 'html-manifest.jsonl');
	if (!existsSync(manifest)) return undefined;
	return readFileSync(manifest, 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as SavedPage);
}

/** A document parsed this way loads nothing, runs nothing and parses no style sheet (some make jsdom throw). */
const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();

export const parsed = (html: string): Document => parser.parseFromString(html, 'text/html');

export function readSaved(page: SavedPage): ReadArticle {
	const href = page.url ?? 'https://saved.example/news/a-saved-page';
	return readArticle(parsed(htmlOf(page)), { href });
}

/** The page as a string. jsdom's own guess at the encoding throws on a page that ends in the middle of a meta tag. */
export function htmlOf({ file }: SavedPage): string {
	const stored = readFileSync(join(BENCH, file));
	const bytes = file.endsWith('.gz') ? gunzipSync(stored) : stored;
	const named = bytes
		.subarray(0, 4096)
		.toString('latin1')
		.match(/charset\s*=\s*["']?\s*([\w-]+)/i)?.[1];
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return decoderFor(named).decode(bytes);
	}
}

function decoderFor(label: string | undefined): TextDecoder {
	try {
		return new TextDecoder(label === undefined || /^utf-?8$/i.test(label) ? 'windows-1252' : label);
	} catch {
		return new TextDecoder('windows-1252');
	}
}

let truths: Record<string, { articleBody: string }> | undefined;

/** The gold text: a JSON entry, or a page whose blocks are its lines. */
export function goldText(page: SavedPage): string | undefined {
	const reference = page.gold.text;
	if (reference === undefined) return undefined;
	const [file, key] = reference.split('#') as [string, string?];
	if (key !== undefined) {
		truths ??= JSON.parse(readFileSync(join(BENCH, file), 'utf8'));
		return truths?.[key]?.articleBody;
	}
	const document = parser.parseFromString(readFileSync(join(BENCH, file), 'utf8'), 'text/html');
	for (const element of document.querySelectorAll('script, style, code, pre')) element.remove();
	for (const element of document.querySelectorAll('p, div, li, br, h1, h2, h3, h4, td, section, blockquote'))
		element.prepend('\n');
	return document.body.textContent ?? '';
}

function shingles(text: string): Map<string, number> {
	const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
	const bag = new Map<string, number>();
	for (let i = 0; i + 4 <= Math.max(words.length, 4); i++) {
		const key = words.slice(i, i + 4).join(' ');
		if (key !== '') bag.set(key, (bag.get(key) ?? 0) + 1);
	}
	return bag;
}

/** Share of the gold found, and share of the found that is gold. */
export function compareTexts(
	found: string,
	gold: string,
): { recall: number; precision: number; extra: string[] } {
	const [a, b] = [shingles(found), shingles(gold)];
	let common = 0;
	const extra: string[] = [];
	for (const [key, count] of a) {
		const shared = Math.min(count, b.get(key) ?? 0);
		common += shared;
		if (shared < count) extra.push(key);
	}
	const size = (bag: Map<string, number>) => [...bag.values()].reduce((sum, n) => sum + n, 0);
	return {
		recall: size(b) === 0 ? 1 : common / size(b),
		precision: size(a) === 0 ? (size(b) === 0 ? 1 : 0) : common / size(a),
		extra,
	};
}

/** The lines of the story: what would be searched for names, without the headline. */
export function storyText({ article }: ReadArticle): string {
	return article.blocks
		.filter(({ role }) => !['title', 'byline', 'related', 'other'].includes(role))
		.map(({ start, end }) => article.text.slice(start, end))
		.join('\n');
}

export function daysApart(left: string, right: string): number {
	return Math.abs(Date.parse(left.slice(0, 10)) - Date.parse(right.slice(0, 10))) / 86_400_000;
}
