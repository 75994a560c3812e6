/**
 * Proof that nothing leaves the browser: a reading session of fifty pages on as many hosts, through a proxy that
 * writes down every request that the whole browser makes, whoever made it. Cards are opened, the popup and the options
 * visited, the worker stopped. Afterwards the proxy must have seen the fifty pages and nothing else, and the
 * extension's storage must hold nothing of them.
 *
 * Chromium only: its own requests are few and known by name, so that the list can be exact.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { eventually, pause } from './reader.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const DEMO = readFileSync(join(ROOT, 'test', 'pages', 'demo', 'page.html'), 'utf8').replace(
	'<meta charset="utf-8">',
	'<meta charset="utf-8"><link rel="icon" href="data:,">',
);
const LISTED = JSON.parse(readFileSync(join(ROOT, 'data', 'hosts.json'), 'utf8')) as string[];
/** Not listed, or a reader's own affairs below a listed site: these must not be read at all. */
const PRIVATE = ['village-bulletin.example', 'bank.example', `mail.${LISTED[0]}`, `login.${LISTED[1]}`];
const PAGES = 50;
/** What Chromium asks its maker by itself, with no extension at all: time, updates, accounts. */
const BROWSERS_OWN = /^(?:connect |http:\/\/)(?:[\w-]+\.)*(?:google\.com|googleapis\.com|gvt1\.com)[:/]/;

describe('a reading session in Chromium', () => {
	const requests: string[] = [];
	const visited: string[] = [];
	let proxy: Server;
	let browser: Browser;
	let id: string;
	let page: Page;

	beforeAll(async () => {
		proxy = createServer((request, response) => {
			requests.push(request.url ?? '');
			response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(DEMO);
		});
		// A site that browsers open by https only gets no answer, and is left out of the session.
		proxy.on('connect', (request, socket) => {
			requests.push(`connect ${request.url}`);
			socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
		});
		await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
		const { chromium } = ensureBrowsers(['chromium']);
		({ browser, id } = await launchChromium({
			executablePath: chromium!,
			args: [
				`--proxy-server=http://127.0.0.1:${(proxy.address() as AddressInfo).port}`,
				'--proxy-bypass-list=<-loopback>',
				// It would try every page by https first, which is one more request a page.
				'--disable-features=HttpsUpgrades,HttpsFirstBalancedMode,HttpsFirstBalancedModeAutoEnable',
			],
		}));
		page = await browser.newPage();
		await inExtension(
			`return chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} })`,
		);
	});
	afterAll(async () => {
		await browser?.close();
		proxy?.closeAllConnections();
		proxy?.close();
	});

	async function inExtension<T>(body: string): Promise<T> {
		const own = await browser.newPage();
		try {
			await own.goto(`chrome-extension://${id}/options.html`);
			return (await own.evaluate(`(async () => { ${body} })()`)) as T;
		} finally {
			await own.close();
			await page.bringToFront();
		}
	}
	const marks = () => page.evaluate('[...CSS.highlights.values()].reduce((n, marks) => n + marks.size, 0)');

	/** @returns false where the browser goes by https only */
	async function visit(host: string): Promise<boolean> {
		const address = `http://${host}/2023/02/27/article`;
		const answer = await page.goto(address, { waitUntil: 'load' }).catch(() => undefined);
		if (!answer?.ok() || page.url() !== address) {
			requests.splice(0, requests.length, ...requests.filter((request) => !request.includes(host)));
			return false;
		}
		visited.push(address);
		return true;
	}

	it('reads fifty pages, opens cards, visits popup and options, and outlives its worker', async () => {
		for (const host of LISTED) {
			if (visited.length >= PAGES - PRIVATE.length) break;
			if (!(await visit(`www.${host}`))) continue;
			expect(await eventually(marks, (count) => Number(count) > 0, 8000)).toBeGreaterThan(0);
			if (visited.length % 10 === 1) {
				const heading = await page.$('article p');
				await heading!.hover();
				await pause(500);
			}
			if (visited.length === 20) {
				const own = await browser.newPage();
				await own.goto(`chrome-extension://${id}/popup.html`);
				await pause(300);
				const session = await own.createCDPSession();
				await session.send('ServiceWorker.enable');
				await session.send('ServiceWorker.stopAllWorkers');
				await own.close();
				await page.bringToFront();
			}
		}
		expect(visited.length).toBe(PAGES - PRIVATE.length);
	}, 240_000);

	it('reads nothing on mail, sign-in and unlisted pages', async () => {
		for (const host of PRIVATE) {
			expect(await visit(host), host).toBe(true);
			await pause(700);
			expect(await marks(), host).toBe(0);
		}
		expect(visited.length).toBe(PAGES);
	});

	it('has asked the network for those pages and nothing else', () => {
		expect(requests.length).toBeGreaterThanOrEqual(PAGES);
		const others = requests.filter((request) => !visited.includes(request));
		expect(others.filter((request) => !BROWSERS_OWN.test(request))).toEqual([]);
		// None of the browser's own can be the extension's: its scripts do not know these names.
		for (const file of readdirSync(join(ROOT, 'dist', 'chrome')).filter((name) => name.endsWith('.js')))
			expect(readFileSync(join(ROOT, 'dist', 'chrome', file), 'utf8'), file).not.toMatch(
				/googleapis|gvt1|clients\d*\.google/,
			);
	});

	it('has stored settings and the check of the index, and nothing of any page', async () => {
		const stored = await inExtension<Record<string, Record<string, unknown>>>(
			`return { local: await chrome.storage.local.get(), session: await chrome.storage.session.get(),
				databases: (await indexedDB.databases()).map(({ name }) => name), caches: await caches.keys(),
				cookies: document.cookie, web: { ...localStorage } }`,
		);
		const text = JSON.stringify(stored);
		for (const address of visited) expect(text).not.toContain(new URL(address).hostname);
		for (const name of ['Stoltenberg', 'Podolyak', 'Kim Tong Myong']) expect(text).not.toContain(name);
		expect(stored.cookies).toBe('');
		expect(stored.web).toEqual({});
	});
});
