/**
 * Opens saved pages in a real Firefox with the built extension, each under its own host name with its own scripts
 * forbidden, and says what happened: marks, changes of the page's tree, errors of ours. Firefox tells neither layout shifts
 * nor long tasks; those are Chromium's to measure (browse.ts). The copy of the extension that runs may run everywhere.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { normaliseHost } from '../../src/settings/sites.ts';
import { launchFirefox } from '../../tools/firefox.mjs';
import { ensureBrowsers, ROOT } from '../../tools/setup.mjs';
import { pause } from '../e2e/reader.ts';
import { servePages } from '../e2e/serve.ts';
import { htmlOf, type SavedPage } from './reading.ts';

export interface SeenInFirefox {
	name: string;
	marked: number;
	/** Changes of the page's tree. */
	mutations: number;
	/** Elements that stand behind the body: none before a card opens. */
	behind: number;
	/** Errors from our scripts, in page and background. */
	errors: string[];
}

/** How long a page may take until its marks are there, in ms. */
const PATIENCE = 3000;
const NONCE = 'watch';
const WATCH = `<script nonce="${NONCE}">
	window.changes = 0;
	addEventListener('DOMContentLoaded', () => new MutationObserver((records) => { window.changes += records.length; })
		.observe(document, { subtree: true, childList: true, attributes: true, characterData: true }));
</script>`;
const POLICY = `script-src 'nonce-${NONCE}'; object-src 'none'; frame-src 'none'; img-src 'none'; style-src 'unsafe-inline'; connect-src 'none'; font-src 'none'; media-src 'none'`;

/** @param pages with an address each */
export async function browseInFirefox(
	pages: readonly SavedPage[],
	onSeen: (seen: SeenInFirefox) => void,
): Promise<void> {
	const { firefox } = ensureBrowsers(['firefox']);
	const folder = mkdtempSync(join(tmpdir(), 'dramatis-pages-firefox-'));
	let html = '';
	const server = await servePages(
		new Proxy(
			{},
			{
				get: () => (_request: unknown, response: import('node:http').ServerResponse) =>
					response
						.writeHead(200, {
							'content-type': 'text/html; charset=utf-8',
							'content-security-policy': POLICY,
						})
						.end(html),
			},
		),
	);
	const hosts = [...new Set(pages.map(({ url }) => new URL(url!).hostname))];
	const fox = await launchFirefox({
		executablePath: firefox!,
		hosts,
		extension: copyForAllSites(folder),
		prefs: {
			// Many of these hosts are on the browser's list of those that speak https only.
			'network.stricttransportsecurity.preloadlist': false,
			'dom.security.https_first': false,
		},
	});
	try {
		await fox.open(fox.pageUrl('options.html'));
		await fox.evaluate(
			`const { storage } = (globalThis.wrappedJSObject ?? globalThis).browser;
			const { settings } = JSON.parse(JSON.stringify(await storage.local.get('settings')));
			const next = { version: 1, ...settings, sites: { off: [], on: args[0] }, marks: { style: 'dotted', which: 'all' } };
			await storage.local.set((globalThis.wrappedJSObject ?? globalThis).JSON.parse(JSON.stringify({ settings: next })));`,
			[hosts.map(normaliseHost)],
		);
		// What the options page still asks is answered before it goes.
		await pause(1000);
		await fox.open('about:blank');
		for (const page of pages) {
			html = htmlOf(page).replace(/<head[^>]*>|^/i, (head) => head + WATCH);
			const { hostname, pathname, search } = new URL(page.url!);
			await fox.evaluate('Services.console.reset();', [], 'chrome');
			const errors: string[] = [];
			await fox
				.open(`http://${hostname}:${server.port}${pathname}${search}`)
				.catch((error: Error) => errors.push(`not loaded: ${error.message}`));
			const until = Date.now() + PATIENCE;
			let marked = 0;
			while (marked === 0 && Date.now() < until) {
				await pause(100);
				marked = (await fox.evaluate(
					'return [...CSS.highlights.values()].reduce((n, marks) => n + marks.size, 0);',
				)) as number;
			}
			const [mutations, behind] = (await fox.evaluate(
				`const page = globalThis.wrappedJSObject ?? globalThis;
				return [page.changes ?? -1, document.documentElement.children.length - 2];`,
			)) as [number, number];
			errors.push(
				...((await fox.evaluate(
					`return Services.console.getMessageArray()
						.filter((one) => one instanceof Ci.nsIScriptError && !(one.flags & 1) && String(one.sourceName).startsWith('moz-extension://'))
						.map((one) => one.errorMessage);`,
					[],
					'chrome',
				)) as string[]),
			);
			onSeen({ name: page.file.replace(/^html-/, ''), marked, mutations, behind, errors });
		}
	} finally {
		await fox.close();
		await server.close();
		rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
	}
}

function copyForAllSites(folder: string): string {
	const copy = join(folder, 'extension');
	cpSync(join(ROOT, 'dist', 'firefox'), copy, { recursive: true });
	const file = join(copy, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	manifest.host_permissions = ['*://*/*'];
	manifest.content_scripts[0].matches = ['*://*/*'];
	writeFileSync(file, JSON.stringify(manifest));
	return copy;
}
