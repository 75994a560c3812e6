/** Documents for the tests of the page's side, and the pages of test/pages. Needs jsdom, not a browser. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import type { BlockRole } from '../../src/model/annotation.ts';

const { window } = new JSDOM('');

/** A document that runs nothing and applies no style sheet, as the command line parses pages. */
export function documentOf(html: string): Document {
	return new window.DOMParser().parseFromString(html, 'text/html');
}

/** expected.json of a page in test/pages: each key that is there is checked. */
export interface ExpectedReading {
	url: string;
	title?: string;
	date?: string;
	dateSource?: string;
	lang?: string;
	isArticle: boolean;
	/** All blocks with their roles, in order. */
	blocks?: [BlockRole, string][];
	/** The text of all story blocks, in order, without captions and bylines being told apart. */
	story?: string[];
	/** Stretches of the story's text. */
	contains?: string[];
	/** Stretches that must not be in the story. */
	excludes?: string[];
	/** Names whose Range must read the same. */
	ranges?: string[];
}

const PAGES = join(import.meta.dirname, '..', 'pages');

/** Every page of test/pages that says how it is to be read. */
export function expectedReadings(): { slug: string; html: string; expected: ExpectedReading }[] {
	return readdirSync(PAGES)
		.sort()
		.filter((slug) => existsSync(join(PAGES, slug, 'expected.json')))
		.map((slug) => ({
			slug,
			html: readFileSync(join(PAGES, slug, 'page.html'), 'utf8'),
			expected: JSON.parse(readFileSync(join(PAGES, slug, 'expected.json'), 'utf8')) as ExpectedReading,
		}))
		.filter(({ expected }) => typeof expected.isArticle === 'boolean');
}
