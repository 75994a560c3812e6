import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import {
	BROWSERS,
	type Browser,
	DIST,
	describeBuilt,
	filesUnder,
	ROOT,
	readBuilt,
	scriptsOf,
} from './built.ts';

/** What no script may hold, and why. */
const NEVER: [string, RegExp][] = [
	['evaluates text', /\beval\(|\bnew Function\b|\bsetTimeout\(\s*["'`]/],
	['writes HTML', /\.(?:outerHTML|srcdoc)\s*=[^=]|insertAdjacentHTML|document\.write|setHTMLUnsafe/],
	['asks the network', /XMLHttpRequest|WebSocket|EventSource|sendBeacon|WebTransport|RTCPeerConnection/],
	['loads further code', /importScripts|\bimport\(/],
	['points to a source map', /sourceMappingURL/],
	['has leftovers of development', /\bdebugger\b|console\.(?:log|debug)\(/],
];

/** Addresses that stand in scripts and are never asked for. */
const NAMES_ONLY = [
	'http://www.w3.org/1998/Math/MathML',
	'http://www.w3.org/1999/xhtml',
	'http://www.w3.org/2000/svg',
	// How the options page reads what was typed as a site: `https://${…}` goes through the URL parser only.
	'https://$',
];

/** Preact's own line for a property that nobody here uses; the next test holds that. */
const PREACT_HTML = /(\w+)\.innerHTML=\w+\.__html\b/g;

const all = BROWSERS.flatMap((browser) =>
	scriptsOf(browser).map((script): [Browser, string] => [browser, script]),
);

describeBuilt('the built scripts', () => {
	it.each(all)('%s/%s does nothing that an extension of ours may not', (browser, script) => {
		const text = readBuilt(browser, script);
		expect(NEVER.flatMap(([what, pattern]) => pattern.exec(text)?.[0].concat(`: ${what}`) ?? [])).toEqual([]);
	});

	it.each(all)('%s/%s writes no HTML but through the line of preact that nothing uses', (browser, script) => {
		const text = readBuilt(browser, script).replace(PREACT_HTML, '');
		expect(text).not.toMatch(/\.innerHTML\s*=[^=]/);
		expect(text).not.toMatch(/dangerouslySetInnerHTML\s*:\s*[^!]/);
		if (script === 'content.js' || script === 'background.js') expect(text).not.toContain('innerHTML');
	});

	it('the sources write no HTML at all', () => {
		const sources = filesUnder(join(ROOT, 'src')).filter((path) => /\.tsx?$/.test(path));
		const guilty = sources.filter((path) =>
			/innerHTML|outerHTML|insertAdjacentHTML/i.test(readFileSync(join(ROOT, 'src', path), 'utf8')),
		);
		expect(guilty).toEqual([]);
	});

	it.each(all)('%s/%s asks for files of the package only', (browser, script) => {
		const calls = readBuilt(browser, script).match(/\bfetch\(.{0,24}/g) ?? [];
		// Calls of our own: fetch(address of a file under data/), and of one under words/ for the interface's language.
		const forData = calls.filter((call) => /^fetch\([\w$.]+\(`data\/\$\{/.test(call));
		const forWords = calls.filter((call) => /^fetch\([\w$.]+\(`words\/\$\{/.test(call));
		expect(calls.length).toBe(forData.length + forWords.length);
		// Those that open the dataset (docs/adr/0008-profile-opens-the-dataset.md).
		// The options read one file of it, the list of topics, and say so in their source.
		if (!['background.js', 'profile.js', 'popup.js', 'options.js'].includes(script))
			expect(forData).toEqual([]);
		if (['content.js', 'card.js'].includes(script)) expect(forWords).toEqual([]);
	});

	it.each(all)('%s/%s holds no address but names of vocabularies', (browser, script) => {
		const addresses = readBuilt(browser, script).match(/(?:https?|wss?|ftp):\/\/[^"'`\s{]+/g) ?? [];
		expect(addresses.filter((address) => !NAMES_ONLY.includes(address))).toEqual([]);
	});
});

describeBuilt('every shipped file', () => {
	it.each(BROWSERS)('%s: names no folder of the machine that built it', (browser) => {
		const folders = [ROOT, homedir(), 'node_modules/', 'file://'].filter((folder) => folder.length > 1);
		const guilty = filesUnder(join(DIST, browser)).filter((path) => {
			const bytes = readFileSync(join(DIST, browser, path));
			return folders.some((folder) => bytes.includes(folder));
		});
		expect(guilty).toEqual([]);
	});

	it.each(BROWSERS)('%s: is of a kind that belongs in the package', (browser) => {
		const kinds =
			/^(?:manifest\.json|LICENSE|NOTICE|LICENSES-OF-PARTS\.txt|[\w-]+\.(?:js|css|html)|icons\/[\w-]+\.png|data\/[\w/-]+\.(?:json|bin)|words\/[a-z]{2}-(?:all|card)\.json|_locales\/[a-z]{2}\/messages\.json)$/;
		expect(filesUnder(join(DIST, browser)).filter((path) => !kinds.test(path))).toEqual([]);
	});

	it('is the same for both browsers, the manifest apart', () => {
		const [chrome, firefox] = BROWSERS.map((browser) => filesUnder(join(DIST, browser)));
		expect(firefox).toEqual(chrome);
		const differing = chrome!.filter(
			(path) => !readFileSync(join(DIST, 'chrome', path)).equals(readFileSync(join(DIST, 'firefox', path))),
		);
		expect(differing).toEqual(['manifest.json']);
	});

	it('pages of the extension load files of the package only', () => {
		for (const page of filesUnder(join(DIST, 'chrome')).filter((path) => path.endsWith('.html'))) {
			const html = readBuilt('chrome', page);
			const loaded = [...html.matchAll(/\b(?:src|href)="([^"]*)"/g)].map((match) => match[1]!);
			const shipped = filesUnder(join(DIST, 'chrome'));
			expect(loaded.length, page).toBeGreaterThan(0);
			expect(
				loaded.filter((path) => !shipped.includes(path)),
				page,
			).toEqual([]);
			expect(html, page).not.toMatch(/<script(?![^>]*\bsrc=)|\son\w+=|<style|\sstyle=/);
		}
	});

	it('data leaves out what serves review', () => {
		const files = filesUnder(join(DIST, 'chrome', 'data'));
		expect(files.length).toBeGreaterThan(10);
		const guilty = files.filter((path) =>
			/"(?:evidence|read|distinctFrom)":/.test(readBuilt('chrome', `data/${path}`)),
		);
		expect(guilty).toEqual([]);
	});
});
