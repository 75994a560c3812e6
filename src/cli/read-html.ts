/** Reads an article from HTML as the extension does from a page, with jsdom in the browser's place. */
import { JSDOM, VirtualConsole } from 'jsdom';
import { type ReadArticle, readArticle } from '../page/read.ts';

/** Where no address is known; `.invalid` never resolves, and no outlet publishes there. */
const NO_ADDRESS = 'https://page.invalid/';

/** Scripts do not run and nothing is fetched. */
export function readHtml(html: string, url = NO_ADDRESS): ReadArticle {
	// Pages are full of style sheets that jsdom cannot parse, and says so.
	const dom = new JSDOM(html, { url, virtualConsole: new VirtualConsole() });
	const page = readArticle(dom.window.document, { href: url });
	// Thousands of pages are read in one run; a window that stays open keeps its whole tree.
	dom.window.close();
	return page;
}
