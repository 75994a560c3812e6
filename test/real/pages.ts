/**
 * Reads every saved page with the built extension in a real Chromium (browse.ts) and holds what happened against the
 * gold and the promises of the product. Writes docs/pages.md.
 *
 *   npm run pages                     all, some twenty minutes; writes the report
 *   npm run pages -- --only PART      pages whose file or address has PART in it; prints each in full
 *   npm run pages -- --again          writes the report anew from the results of the last run
 *   npm run pages -- --firefox        a hundred of them in Firefox, held against the last run; goes into the report
 *   npm run pages -- --navigations N  N navigations in one tab instead, and what of memory is left after them
 *
 * Publishers' pages are theirs: the report names them and quotes nothing.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { readArticle } from '../../src/page/read.ts';
import { KIND_PAGES } from '../pages/kinds.ts';
import { type Browsed, startBrowsing } from './browse.ts';
import { browseInFirefox, type SeenInFirefox } from './browse-firefox.ts';
import { type Judged, judge } from './judge.ts';
import { navigate } from './navigations.ts';
import { pagesReport } from './pages-report.ts';
import { parsed, savedPages } from './reading.ts';

const RESULTS = resolve('.cache', 'pages.json');
const FIREFOX_RESULTS = resolve('.cache', 'pages-firefox.json');
/** How many pages Firefox reads: evenly taken from those that have an address. */
const IN_FIREFOX = 100;

function options() {
	try {
		return parseArgs({
			options: {
				only: { type: 'string' },
				again: { type: 'boolean' },
				firefox: { type: 'boolean' },
				navigations: { type: 'string' },
			},
		}).values;
	} catch (error) {
		console.error(
			`${(error as Error).message}\nUse: npm run pages -- [--only PART | --again | --firefox | --navigations N]`,
		);
		process.exit(2);
	}
}

const { only, again, firefox, navigations } = options();
if (navigations !== undefined) {
	const { before, after } = await navigate(Number(navigations) || 1000);
	console.table({ before, after });
	process.exit(0);
}
const pages = savedPages();
if (!pages) {
	console.error('The saved pages are not here: ../shared/bench/html-manifest.jsonl is missing.');
	process.exit(2);
}

let judged: Judged[];
if (firefox) {
	const addressed = pages.filter(({ url }) => url !== null);
	const chosen = addressed.filter((_, at) => (at * IN_FIREFOX) % addressed.length < IN_FIREFOX);
	const seen: SeenInFirefox[] = [];
	await browseInFirefox(chosen, (one) => {
		seen.push(one);
		console.log(`${seen.length}/${chosen.length}`, JSON.stringify(one));
	});
	writeFileSync(FIREFOX_RESULTS, JSON.stringify(seen));
}
if (again || firefox) {
	judged = JSON.parse(readFileSync(RESULTS, 'utf8'));
} else {
	const browsing = await startBrowsing(pages);
	judged = [];
	try {
		for (const page of pages.filter(({ file, url }) => !only || `${file} ${url}`.includes(only))) {
			const browsed: Browsed = await browsing.browse(page);
			const result = judge(browsed);
			judged.push(result);
			if (only) console.log(browsed.marked, browsed.article?.text.slice(0, 500), result);
			else
				console.log(
					`${judged.length}/${pages.length} ${result.name} ${result.status} ${result.troubles.join('; ')}`,
				);
		}
	} finally {
		await browsing.close();
	}
}
if (!only) {
	const toldRight = KIND_PAGES.filter(
		({ html, url, isArticle }) => readArticle(parsed(html), { href: url }).isArticle === isArticle,
	);
	const inFirefox: SeenInFirefox[] = existsSync(FIREFOX_RESULTS)
		? JSON.parse(readFileSync(FIREFOX_RESULTS, 'utf8'))
		: [];
	mkdirSync(resolve('.cache'), { recursive: true });
	writeFileSync(RESULTS, JSON.stringify(judged));
	writeFileSync(
		join('docs', 'pages.md'),
		pagesReport(judged, { right: toldRight.length, of: KIND_PAGES.length }, inFirefox),
	);
	console.log('docs/pages.md is written.');
}
