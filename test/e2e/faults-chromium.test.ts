/**
 * What goes wrong around a reader, and what pages do to slow one down: the worker stopped in the middle, many tabs at
 * once, an extension taken away under open pages, damaged settings, pages made of a million nodes, a word of ten
 * megabytes, endless repeats, storms of changes. The page must go on answering, and nothing of ours may throw.
 *
 * Chromium only, whose drivers can stop workers at any moment.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { NEWS_HOST } from './journey.ts';
import { eventually, pause } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');
const HEAD = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
	<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-27">
	<title>Envoy repeats his request</title></head><body><article><h1>Envoy repeats his request</h1>
	<p>The head of the alliance, Jens Stoltenberg, said on Monday in Seoul that NATO had asked South Korea for weapons, and
	that other countries had changed their rules so that they could send them to Ukraine as well.</p>`;
const TAIL = '</article></body></html>';

const HOSTILE: Record<string, { html: string; marked: boolean }> = {
	'/nodes': {
		// Parsing it takes the browser seconds; made by script it is there at once.
		html: `${HEAD}${TAIL}<script>
			const box = document.createElement('div');
			for (let i = 0; i < 1e6; i++) box.append(document.createElement('p'));
			document.querySelector('article').append(box);
		</script>`,
		marked: false,
	},
	'/word': {
		html: `${HEAD}<p id="w"></p>${TAIL}<script>w.textContent = 'a'.repeat(1e7)</script>`,
		marked: true,
	},
	'/repeats': {
		html: `${HEAD}<p id="r"></p>${TAIL}<script>r.textContent = 'Kim Jong Un Kim Tong '.repeat(40000)</script>`,
		marked: true,
	},
	'/storm': {
		html: `${HEAD}<p id="s">Nothing yet.</p>${TAIL}<script>
			setInterval(() => { s.textContent = 'Jens Stoltenberg ' + Math.random(); s.className = 'c' + Math.random(); }, 5);
		</script>`,
		marked: true,
	},
	'/deep': {
		html: `${HEAD}${TAIL}<script>
			let at = document.querySelector('article');
			for (let i = 0; i < 2000; i++) at = at.appendChild(document.createElement('div'));
			at.textContent = 'Mykhailo Podolyak said so.';
		</script>`,
		marked: true,
	},
};

describe('faults around a reader with Chromium', () => {
	let browser: Browser;
	let id: string;
	let server: PageServer;
	const exceptions: string[] = [];

	beforeAll(async () => {
		server = await servePages({
			'/article': DEMO,
			...Object.fromEntries(Object.entries(HOSTILE).map(([path, { html }]) => [path, html])),
		});
		const { chromium } = ensureBrowsers(['chromium']);
		({ browser, id } = await launchChromium({ executablePath: chromium! }));
		await inExtension(
			`return chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} })`,
		);
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
	});

	async function inExtension<T>(body: string): Promise<T> {
		const own = await browser.newPage();
		try {
			await own.goto(`chrome-extension://${id}/options.html`);
			return (await own.evaluate(`(async () => { ${body} })()`)) as T;
		} finally {
			await own.close();
		}
	}
	/** Opens a page and writes down what our scripts throw in it. */
	async function open(path: string): Promise<Page> {
		const page = await browser.newPage();
		const devtools = await page.createCDPSession();
		devtools.on('Runtime.exceptionThrown', ({ exceptionDetails }) => {
			const text = JSON.stringify(exceptionDetails);
			if (text.includes(id)) exceptions.push(text);
		});
		await devtools.send('Runtime.enable');
		await page.goto(server.url(NEWS_HOST, path), { waitUntil: 'load', timeout: 60_000 });
		return page;
	}
	const marks = (page: Page) =>
		page.evaluate('[...CSS.highlights.values()].reduce((n, marks) => n + marks.size, 0)') as Promise<number>;
	const marked = (page: Page) =>
		eventually(
			() => marks(page),
			(count) => count > 0,
			15_000,
		);

	it('is whole although the worker is killed again and again while it is installed', async () => {
		const { chromium } = ensureBrowsers(['chromium']);
		const fresh = await launchChromium({ executablePath: chromium!, welcome: true });
		try {
			const own = await fresh.browser.newPage();
			await own.goto(`chrome-extension://${fresh.id}/about.html`);
			const session = await own.createCDPSession();
			await session.send('ServiceWorker.enable');
			for (const wait of [0, 10, 20, 40, 80]) {
				await session.send('ServiceWorker.stopAllWorkers');
				await pause(wait);
			}
			const page = await fresh.browser.newPage();
			await page.goto(server.url(NEWS_HOST, '/article'), { waitUntil: 'load' });
			await session.send('ServiceWorker.stopAllWorkers');
			const status = (await own.evaluate(
				`chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} })`,
			)) as { reply: { entities: number } };
			expect(status.reply.entities).toBeGreaterThan(1000);
			// The very first page may have been loaded before Chromium knew of the content script.
			await page.reload({ waitUntil: 'load' });
			await page.bringToFront();
			expect(await marked(page)).toBeGreaterThan(0);
		} finally {
			await fresh.browser.close();
		}
	});

	it('annotates a page although the worker is stopped again and again meanwhile', async () => {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${id}/about.html`);
		const session = await own.createCDPSession();
		await session.send('ServiceWorker.enable');
		for (const wait of [0, 5, 15, 30, 60, 120]) {
			const opening = open('/article');
			await pause(wait + 60);
			await session.send('ServiceWorker.stopAllWorkers');
			const page = await opening;
			await session.send('ServiceWorker.stopAllWorkers');
			expect(await marked(page), `stopped after ${wait} ms`).toBeGreaterThan(0);
			await page.close();
		}
		await own.close();
	});

	it('keeps every one of a row of settings changes, each cut off right after it was made', async () => {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${id}/about.html`);
		const session = await own.createCDPSession();
		await session.send('ServiceWorker.enable');
		for (const entity of ['a', 'b', 'c', 'd']) {
			const sent = own.evaluate(
				`chrome.runtime.sendMessage({ dramatis: 1, type: 'hideEntity', request: { entity: '${entity}' } }).catch(String)`,
			);
			const reply = await sent;
			await session.send('ServiceWorker.stopAllWorkers');
			expect(reply, entity).toEqual({ reply: { ok: true } });
		}
		await own.close();
		const { settings } = await inExtension<{ settings: { hidden: string[] } }>(
			'return chrome.storage.local.get()',
		);
		expect(settings.hidden).toEqual(['a', 'b', 'c', 'd']);
	});

	it('says that a choice could not be saved where the browser has no room left, and loses nothing', async () => {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${id}/options.html`);
		await own.waitForSelector('.sites input[type="text"]');
		const stored = () =>
			own.evaluate(
				`chrome.storage.local.get('settings').then(({ settings }) => JSON.stringify(settings ?? null))`,
			);
		const before = await stored();
		await own.evaluate(`chrome.storage.local.getBytesInUse(null).then((used) =>
			chrome.storage.local.set({ filler: 'x'.repeat(chrome.storage.local.QUOTA_BYTES - used - 20) }))`);
		const add = async () => {
			await own.focus('.sites input[type="text"]');
			await own.keyboard.type('a-site-with-a-name-that-takes-room.example');
			await own.keyboard.press('Enter');
			return (await eventually(
				() => own.evaluate(`document.querySelector('[role="status"]').textContent`),
				(text) => text !== '',
			)) as string;
		};
		expect(await add()).toMatch(/^Could not be saved/);
		expect(await stored()).toBe(before);
		await own.evaluate(`chrome.storage.local.remove('filler')`);
		await own.reload();
		await own.waitForSelector('.sites input[type="text"]');
		expect(await add()).toBe('Saved.');
		expect(await stored()).toContain('a-site-with-a-name-that-takes-room.example');
		await own.evaluate(`chrome.storage.local.set({ settings: ${before} })`);
		await own.close();
	});

	it('keeps either the old settings or the new, whole, where the worker is killed in the middle of a change', async () => {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${id}/about.html`);
		const session = await own.createCDPSession();
		await session.send('ServiceWorker.enable');
		const hidden = (): Promise<string[]> =>
			own.evaluate(`chrome.storage.local.get().then(({ settings }) => settings?.hidden ?? [])`) as Promise<
				string[]
			>;
		let before = await hidden();
		for (const [at, wait] of [0, 1, 2, 4, 8, 16].entries()) {
			const sent = own.evaluate(
				`chrome.runtime.sendMessage({ dramatis: 1, type: 'hideEntity', request: { entity: 'm${at}' } }).catch(() => undefined)`,
			);
			await pause(wait);
			await session.send('ServiceWorker.stopAllWorkers');
			await sent;
			const after = await hidden();
			expect(after.filter((entity) => entity !== `m${at}`)).toEqual(
				before.filter((entity) => entity !== `m${at}`),
			);
			before = after;
		}
		await own.close();
	});

	it('goes on with sound settings where the stored ones are damaged, and keeps those aside', async () => {
		await inExtension(
			`await chrome.storage.local.set({ settings: { version: 1, enabled: 'perhaps', hidden: 7 } })`,
		);
		const page = await open('/article');
		expect(await marked(page)).toBeGreaterThan(0);
		await page.close();
		await inExtension(
			`await chrome.runtime.sendMessage({ dramatis: 1, type: 'hideEntity', request: { entity: 'x' } })`,
		);
		const stored = await inExtension<Record<string, unknown>>('return chrome.storage.local.get()');
		expect(stored['settings-put-aside']).toEqual({ version: 1, enabled: 'perhaps', hidden: 7 });
		await inExtension('await chrome.storage.local.clear()');
	});

	it.each([
		'not even an object',
		{ dramatis: 1 },
		{ dramatis: 99, type: 'annotatePage', request: {} },
		{ dramatis: 1, type: 'constructor', request: {} },
		{ dramatis: 1, type: 'annotatePage', request: { article: { text: 5 } } },
		{ dramatis: 1, type: 'getCard', request: { entity: { toString: 1 }, topics: 'x' } },
	])('survives the message %j', async (message) => {
		await inExtension(
			`return Promise.race([chrome.runtime.sendMessage(${JSON.stringify(message)}).catch(String), new Promise((done) => setTimeout(done, 1500))])`,
		);
		const status = await inExtension<{ reply: { entities: number } }>(
			`return chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} })`,
		);
		expect(status.reply.entities).toBeGreaterThan(1000);
	});

	it('annotates two hundred tabs that are opened at once', async () => {
		const tabs = await Promise.all(Array.from({ length: 200 }, () => open('/article')));
		for (const [at, tab] of tabs.entries()) {
			// A tab behind others is read when it comes to the front.
			if (at % 10 !== 0) continue;
			await tab.bringToFront();
			expect(await marked(tab)).toBeGreaterThan(0);
		}
		await Promise.all(tabs.map((tab) => tab.close()));
	}, 240_000);

	it('stays out of private windows, which it was not allowed into, and harms none of them', async () => {
		const secret = await browser.createBrowserContext();
		const page = await secret.newPage();
		await page.goto(server.url(NEWS_HOST, '/article'), { waitUntil: 'load' });
		await pause(800);
		expect(await marks(page)).toBe(0);
		await secret.close();
		const other = await open('/article');
		expect(await marked(other)).toBeGreaterThan(0);
		await other.close();
	});

	it.each(Object.entries(HOSTILE))('goes on answering on %s', async (path, { marked: wanted }) => {
		const page = await open(path);
		if (wanted)
			expect(
				await eventually(
					() => marks(page),
					(count) => count > 0,
					20_000,
				),
			).toBeGreaterThan(0);
		else {
			const state = await eventually(
				() => pageState(),
				(reply) => reply?.status === 'fault',
				20_000,
			);
			expect(state?.fault?.error).toBe('This page is too large to annotate.');
			expect(await marks(page)).toBe(0);
		}
		expect(await page.evaluate('1 + 1')).toBe(2);
		await page.close();
	});

	/** What the page's script says of itself, as the popup would ask it. */
	const pageState = () =>
		inExtension<{ status: string; fault?: { error: string } } | undefined>(
			`const tabs = await chrome.tabs.query({});
			const answers = await Promise.all(tabs.map(({ id }) =>
				chrome.tabs.sendMessage(id, { dramatis: 1, type: 'getPageState', request: {} }).catch(() => undefined)));
			return answers.find(Boolean)?.reply;`,
		);

	it('marks names on the screen and not in print', async () => {
		const page = await open('/article');
		expect(await marked(page)).toBeGreaterThan(0);
		const line = () =>
			page.evaluate(
				`getComputedStyle(document.querySelector('article p'), '::highlight(ref-dotted)').textDecorationLine`,
			);
		expect(await line()).toBe('underline');
		await page.emulateMediaType('print');
		expect(await line()).toBe('none');
		await page.close();
	});

	it('leaves the pages that an update finds open quiet, and works in them after a reload', async () => {
		const page = await open('/article');
		expect(await marked(page)).toBeGreaterThan(0);
		await page.bringToFront();
		const heading = (await page.$('article p'))!;
		await heading.hover();
		await browser.uninstallExtension(id);
		id = await browser.installExtension(join(import.meta.dirname, '..', '..', 'dist', 'chrome'));
		await page.bringToFront();
		await page.mouse.move(200, 200, { steps: 3 });
		await heading.hover();
		await page.evaluate(`document.querySelector('article').append('One more word.')`);
		expect(
			await eventually(
				() => marks(page),
				(count) => count === 0,
				8000,
			),
		).toBe(0);
		await inExtension(
			`return chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} })`,
		);
		await page.reload({ waitUntil: 'load' });
		expect(await marked(page)).toBeGreaterThan(0);
		expect(exceptions).toEqual([]);
		await page.close();
	});

	it('leaves no marks and no error in open pages once it is gone', async () => {
		const page = await open('/article');
		expect(await marked(page)).toBeGreaterThan(0);
		await browser.uninstallExtension(id);
		await page.bringToFront();
		await page.mouse.move(200, 200, { steps: 3 });
		await page.mouse.move(300, 260, { steps: 5 });
		await page.evaluate(`document.querySelector('article').append('One more word.')`);
		expect(
			await eventually(
				() => marks(page),
				(count) => count === 0,
				8000,
			),
		).toBe(0);
		await page.mouse.move(320, 300, { steps: 3 });
		await pause(500);
		expect(exceptions).toEqual([]);
	});
});
