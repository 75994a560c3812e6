/** Reads an article from HTML as the extension does from a page, with jsdom in the browser's place. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadArticle, readArticle } from '../page/read.ts';

/** Where no address is known; `.invalid` never resolves, and no outlet publishes there. */
const NO_ADDRESS = 'https://page.invalid/';

/**
 * A document parsed this way runs nothing, loads nothing and parses no style sheet; with `new JSDOM(html)` some
 * real pages throw on their style sheets or their declared encoding.
 */
const parser = new new JSDOM('', { virtualConsole: new VirtualConsole() }).window.DOMParser();

export function readHtml(html: string, url = NO_ADDRESS): ReadArticle {
	return readArticle(parser.parseFromString(html, 'text/html'), { href: url });
}
