/** A finger on a phone's screen, in Chromium: what opens the sheet and what follows a link. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { NEWS_HOST } from './journey.ts';
import { eventually, IN_PAGE, pause } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

/** Longer than a long press takes, shorter than a test's patience. */
const HOLD_MS = 800;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
	<meta name="viewport" content="width=device-width"><meta property="og:type" content="article">
	<meta property="article:published_time" content="2023-02-27"><title>Envoy repeats his request</title></head>
	<body><article><h1>Envoy repeats his request</h1>
	<p>The Ukrainian ambassador, Dmytro Ponomarenko, said on Monday that his country still hoped that South Korea
	would send weapons to Ukraine, as NATO had asked it to do for the better part of the winter.</p>
	<p>In January the head of the alliance, <a href="/next">Jens Stoltenberg</a>, had said the same in the capital, and
	had spoken of an urgent need for ammunition, of contracts and of a rule that others have given up.</p></article>
	<div style="height: 2000px"></div></body></html>`;

describe('a finger in Chromium', () => {
	let browser: Browser;
	let page: Page;
	let server: PageServer;
	const profile = mkdtempSync(join(tmpdir(), 'dramatis-touch-'));

	const inPage = <T>(body: string, ...args: unknown[]) =>
		page.evaluate(`((...args) => { ${body} })(...${JSON.stringify(args)})`) as Promise<T>;
	/** Is the one host element there and in the top layer? */
	const isOpen = () =>
		inPage<boolean>(`return document.documentElement.lastElementChild.matches(':popover-open');`);
	/** From the browser, not the page: the page may be on its way out. */
	const path = async () => new URL(page.url()).pathname;
	const whereIs = (word: string) => inPage<{ x: number; y: number }>(IN_PAGE.whereIs, word, 0, 'article');

	beforeAll(async () => {
		server = await servePages({
			'/story': PAGE,
			'/next': '<!doctype html><title>Next</title><p>The next page.',
		});
		const { chromium } = ensureBrowsers(['chromium']);
		({ browser } = await launchChromium({ executablePath: chromium!, userDataDir: profile }));
		page = await browser.newPage();
		await page.setViewport({ width: 390, height: 800, hasTouch: true, isMobile: true });
	});
	afterAll(async () => {
		await browser?.close();
		await server?.close();
		rmSync(profile, { recursive: true, force: true });
	});

	async function open(): Promise<void> {
		await page.goto(server.url(NEWS_HOST, '/story'));
		const marked = await eventually(
			() => inPage<string[]>(IN_PAGE.marked),
			(texts) => texts.length > 0,
		);
		expect(marked).toContain('Jens Stoltenberg');
	}

	it('that rests on a linked name opens the sheet and follows no link', async () => {
		await open();
		const { x, y } = await whereIs('Stoltenberg');
		await page.touchscreen.touchStart(x, y);
		await pause(HOLD_MS);
		expect(await isOpen()).toBe(true);
		await page.touchscreen.touchEnd();
		await pause(HOLD_MS);
		expect(await path()).toBe('/story');
		expect(await isOpen()).toBe(true);
	});

	it('that taps beside the sheet closes it', async () => {
		await page.touchscreen.tap(200, 20);
		expect(await eventually(isOpen, (open) => !open)).toBe(false);
	});

	it('that taps a name which is no link opens the sheet', async () => {
		await open();
		const { x, y } = await whereIs('Ponomarenko');
		await page.touchscreen.tap(x, y);
		expect(await eventually(isOpen, (open) => open)).toBe(true);
	});

	it('that taps a linked name follows the link', async () => {
		await open();
		const { x, y } = await whereIs('Stoltenberg');
		await page.touchscreen.tap(x, y);
		expect(await eventually(path, (at) => at === '/next')).toBe('/next');
	});

	it('that scrolls from a name opens nothing', async () => {
		await open();
		const { x, y } = await whereIs('Ponomarenko');
		await page.touchscreen.touchStart(x, y);
		await page.touchscreen.touchMove(x, y - 60);
		await pause(HOLD_MS);
		await page.touchscreen.touchEnd();
		await pause(HOLD_MS);
		expect(await inPage<number>('return document.documentElement.children.length;')).toBe(2);
	});
});
