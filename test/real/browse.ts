/**
 * Reads the saved pages (reading.ts) with the built extension in a real Chromium, each under its own host name, and
 * says what happened to each. Every page is opened twice: `still`, with its own scripts forbidden by its policy, so
 * that whatever changes in it is ours; and `live`, with them, for what goes wrong between two programs in one page.
 *
 * Hosts that the manifest does not list stand in the reader's own list, which is the way a reader adds a site. The
 * browser's question whether to allow them cannot be answered without a display: the copy of the extension that runs
 * here has the permission in its manifest. pages.ts prints the report.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, CDPSession, Page } from 'puppeteer-core';
import type { ArticleText } from '../../src/model/annotation.ts';
import { type PageState, PROTOCOL } from '../../src/model/messages.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { normaliseHost } from '../../src/settings/sites.ts';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers, ROOT } from '../../tools/setup.mjs';
import { htmlOf, type SavedPage } from './reading.ts';
import { longestScript } from './trace.ts';

/** A page that says neither article nor not within this time counts as stuck, in ms. */
const PATIENCE = 15_000;
/** How long a page is watched after it was annotated, in ms: long enough for what comes late. */
const AFTER = 400;

export interface Marked {
	text: string;
	/** The page's words around it, white space made plain. */
	context: string;
	/** Names of the elements that it stands in, innermost first. */
	inside: string[];
}

export interface Browsed {
	page: SavedPage;
	status: PageState['status'] | 'stuck' | 'not loaded';
	/** What went to the background. */
	article?: ArticleText;
	cast: number;
	/** Mentions in the answer; more than those marked where only first ones are. */
	mentions: number;
	marked: Marked[];
	/** Exceptions from our scripts, in page and background. */
	exceptions: string[];
	/** Changes to the page's tree while its own scripts were forbidden, `type TARGET added…`. */
	mutations: string[];
	/** Layout shift after the article was read, with the page's own scripts forbidden. */
	shift: number;
	/** The same with the extension switched off, where there was any. */
	shiftWithout?: number;
	/** Our longest stretch on the page's main thread, and all together, in ms of CPU time. */
	longest: number;
	total: number;
	fault?: string;
}

/** Runs first in the page: what its own observers can see from the moment the page has been parsed. */
const WATCH = `
	window.dramatisWatch = { mutations: [], shifts: [] };
	addEventListener('DOMContentLoaded', () => {
		new MutationObserver((records) => {
			for (const { type, target, addedNodes } of records)
				window.dramatisWatch.mutations.push([type, target.nodeName, ...[...addedNodes].map((n) => n.nodeName)].join(' '));
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
	});
	new PerformanceObserver((list) => {
		for (const { value, startTime } of list.getEntries()) window.dramatisWatch.shifts.push([startTime, value]);
	}).observe({ type: 'layout-shift', buffered: true });`;

const MARKED = `(() => {
	const ranges = [...CSS.highlights.values()].flatMap((marks) => [...marks]);
	return ranges.map((range) => {
		const inside = [];
		for (let at = range.startContainer.parentElement; at; at = at.parentElement) inside.push(at.localName);
		const copy = document.createRange();
		copy.setStart(range.startContainer, range.startOffset);
		copy.setEnd(range.endContainer, range.endOffset);
		const text = String(copy);
		// The nearest element with enough words around the name, as its text stands in the page.
		let around = range.startContainer.parentElement;
		while (around.parentElement && around.textContent.length < text.length + 60) around = around.parentElement;
		const before = document.createRange();
		before.setStart(around, 0);
		before.setEnd(copy.startContainer, copy.startOffset);
		const at = String(before).length;
		return { text, context: around.textContent.slice(Math.max(0, at - 60), at + text.length + 60), inside };
	});
})()`;

export interface Browsing {
	browse(page: SavedPage): Promise<Browsed>;
	close(): Promise<void>;
}

export async function startBrowsing(pages: readonly SavedPage[]): Promise<Browsing> {
	const { chromium } = ensureBrowsers(['chromium']);
	const folder = mkdtempSync(join(tmpdir(), 'dramatis-pages-'));
	const addressOf = (page: SavedPage) => page.url ?? 'https://saved.example/news/a-saved-page';
	const { browser, id } = await launchChromium({
		executablePath: chromium!,
		userDataDir: join(folder, 'profile'),
		extension: copyWithAllSites(folder),
	});
	const own = await browser.newPage();
	await own.goto(`chrome-extension://${id}/options.html`);
	await addSites(own, [...new Set(pages.map((page) => normaliseHost(new URL(addressOf(page)).hostname)))]);
	// Every page of the extension hears what content scripts send: so does this one, and keeps what it hears.
	await own.evaluate(`
		globalThis.heard = [];
		chrome.runtime.onMessage.addListener((message) => {
			if (message?.type === 'annotatePage') globalThis.heard.push(message.request.article);
		});`);
	const worker = await watchWorker(browser, id);

	async function visit(saved: SavedPage, still: boolean): Promise<Browsed> {
		const found: Browsed = {
			page: saved,
			status: 'not loaded',
			cast: 0,
			mentions: 0,
			marked: [],
			exceptions: [],
			mutations: [],
			shift: 0,
			longest: 0,
			total: 0,
		};
		const page = await browser.newPage();
		const devtools = await page.createCDPSession();
		const stopListening = await listenForExceptions(devtools, id, found.exceptions);
		try {
			await own.evaluate('globalThis.heard.length = 0');
			await serve(page, addressOf(saved), htmlOf(saved), still);
			if (still) await page.evaluateOnNewDocument(WATCH);
			if (still) await page.tracing.start({ categories: ['devtools.timeline', 'toplevel'] });
			await page
				.goto(addressOf(saved), { waitUntil: 'domcontentloaded', timeout: PATIENCE })
				.catch((error) => {
					found.fault = (error as Error).message;
				});
			const state = await settledState(own, PATIENCE);
			found.status = state?.status ?? 'stuck';
			found.cast = state?.cast.length ?? 0;
			found.mentions = state?.cast.reduce((sum, { count }) => sum + count, 0) ?? 0;
			if (state?.fault) found.fault = `${state.fault.error} ${state.fault.advice}`;
			const readAt = (await page.evaluate('performance.now()')) as number;
			await new Promise((resolve) => setTimeout(resolve, AFTER));
			if (still) {
				const trace = await page.tracing.stop();
				Object.assign(found, trace ? longestScript(Buffer.from(trace).toString('utf8'), id) : {});
				const seen = (await page.evaluate('window.dramatisWatch')) as {
					mutations: string[];
					shifts: [number, number][];
				};
				found.mutations = seen.mutations;
				// The answer may have been on the page a moment before it was asked for.
				found.shift = seen.shifts.reduce((sum, [at, value]) => sum + (at > readAt - 100 ? value : 0), 0);
				found.marked = (await page.evaluate(MARKED)) as Marked[];
				found.article = ((await own.evaluate('globalThis.heard')) as ArticleText[]).at(-1);
			}
			found.exceptions.push(...worker.splice(0));
		} catch (error) {
			found.fault = (error as Error).message;
		} finally {
			stopListening();
			await page.close().catch(() => undefined);
		}
		return found;
	}

	/** How much a page shifts by itself while it would be read: broken pictures give up their place late. */
	async function shiftWithout(saved: SavedPage): Promise<number> {
		const page = await browser.newPage();
		try {
			await switchTo(own, false);
			await serve(page, addressOf(saved), htmlOf(saved), true);
			await page.evaluateOnNewDocument(WATCH);
			await page.goto(addressOf(saved), { waitUntil: 'domcontentloaded', timeout: PATIENCE });
			await new Promise((resolve) => setTimeout(resolve, AFTER * 3));
			const shifts = (await page.evaluate('window.dramatisWatch.shifts')) as [number, number][];
			return shifts.reduce((sum, [, value]) => sum + value, 0);
		} finally {
			await page.close().catch(() => undefined);
			await switchTo(own, true);
		}
	}

	return {
		async browse(saved) {
			const still = await visit(saved, true);
			const live = await visit(saved, false);
			return {
				...still,
				...(still.shift > 0 && { shiftWithout: await shiftWithout(saved) }),
				exceptions: [...still.exceptions, ...live.exceptions],
				fault: still.fault ?? live.fault,
			};
		},
		async close() {
			await browser.close();
			rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
		},
	};
}

/**
 * Answers the page's requests in place of the network, under its true address: many of these hosts may be opened by
 * https only. What the page would load besides is missing, as it would be with the network cut.
 */
async function serve(page: Page, address: string, html: string, still: boolean): Promise<void> {
	const policy = `frame-src 'none'${still ? "; script-src 'none'; object-src 'none'" : ''}`;
	// A browser goes to some hosts by https whatever the address says.
	const plain = (url: string) => url.replace(/^https?:|#.*/g, '');
	await page.setRequestInterception(true);
	page.on('request', (request) => {
		const reply =
			request.isNavigationRequest() && plain(request.url()) === plain(address)
				? {
						status: 200,
						contentType: 'text/html; charset=utf-8',
						headers: { 'content-security-policy': policy },
						body: html,
					}
				: { status: 404, body: '' };
		request.respond(reply).catch(() => undefined);
	});
}

/** A copy of the built extension to which every site is granted, as if the reader had allowed each. */
function copyWithAllSites(folder: string): string {
	const copy = join(folder, 'extension');
	cpSync(join(ROOT, 'dist', 'chrome'), copy, { recursive: true });
	const file = join(copy, 'manifest.json');
	const manifest = JSON.parse(readFileSync(file, 'utf8'));
	manifest.host_permissions = [...manifest.host_permissions, '*://*/*'];
	writeFileSync(file, JSON.stringify(manifest));
	return copy;
}

async function addSites(own: Page, hosts: string[]): Promise<void> {
	await own.evaluate(
		`(async (on) => {
			const { settings } = await chrome.storage.local.get('settings');
			await chrome.storage.local.set({ settings: { version: ${DEFAULT_SETTINGS.version}, ...settings, sites: { off: [], on }, marks: { style: 'dotted', which: 'all' } } });
		})(${JSON.stringify(hosts)})`,
	);
	for (let attempt = 0; attempt < 100; attempt++) {
		const scripts = (await own.evaluate('chrome.scripting.getRegisteredContentScripts()')) as {
			matches: string[];
		}[];
		if ((scripts[0]?.matches.length ?? 0) >= hosts.length) return;
		await new Promise((resolve) => setTimeout(resolve, 100));
	}
	throw new Error('The content script was not registered for the added sites within 10 s.');
}

async function switchTo(own: Page, enabled: boolean): Promise<void> {
	await own.evaluate(`(async (enabled) => {
		const { settings } = await chrome.storage.local.get('settings');
		await chrome.storage.local.set({ settings: { ...settings, enabled } });
	})(${enabled})`);
}

/** State of the tab beside the extension's own, once it is no longer at work. */
async function settledState(own: Page, patience: number): Promise<PageState | undefined> {
	const until = Date.now() + patience;
	while (Date.now() < until) {
		const state = (await own.evaluate(`(async () => {
			const tabs = await chrome.tabs.query({ active: true });
			const answers = await Promise.all(tabs.map(({ id }) =>
				chrome.tabs.sendMessage(id, { dramatis: ${PROTOCOL}, type: 'getPageState', request: {} }).catch(() => undefined)));
			return answers.find(Boolean)?.reply;
		})()`)) as PageState | undefined;
		// `off` is also what a page says that has not asked yet.
		if (state && state.status !== 'working' && state.status !== 'off') return state;
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	return undefined;
}

async function listenForExceptions(devtools: CDPSession, id: string, into: string[]): Promise<() => void> {
	const hear = ({
		exceptionDetails,
	}: {
		exceptionDetails: {
			text: string;
			url?: string;
			exception?: { description?: string };
			stackTrace?: { callFrames: { url: string }[] };
		};
	}) => {
		const urls = [
			exceptionDetails.url,
			...(exceptionDetails.stackTrace?.callFrames ?? []).map(({ url }) => url),
		];
		if (urls.some((url) => url?.includes(id)))
			into.push(`page: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`);
	};
	devtools.on('Runtime.exceptionThrown', hear);
	await devtools.send('Runtime.enable');
	return () => devtools.off('Runtime.exceptionThrown', hear);
}

/** Collects what the background throws; restarted workers are heard as well. */
async function watchWorker(browser: Browser, id: string): Promise<string[]> {
	const heard: string[] = [];
	const watch = async (target: Awaited<ReturnType<Browser['waitForTarget']>>) => {
		if (target.type() !== 'service_worker' || !target.url().includes(id)) return;
		const devtools = await target.createCDPSession();
		devtools.on('Runtime.exceptionThrown', ({ exceptionDetails }) =>
			heard.push(`background: ${exceptionDetails.exception?.description ?? exceptionDetails.text}`),
		);
		await devtools.send('Runtime.enable');
	};
	browser.on('targetcreated', (target) => void watch(target).catch(() => undefined));
	await Promise.all(browser.targets().map((target) => watch(target).catch(() => undefined)));
	return heard;
}
