/**
 * The first minute of a reader with Chromium: the welcome page comes once, by itself, and shows the thing. (Firefox
 * says of a test's install that it is temporary, and greets nobody then.)
 */
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';

describe('right after the install, in Chromium', () => {
	let browser: Browser;
	let page: Page;
	beforeAll(async () => {
		const { chromium } = ensureBrowsers(['chromium']);
		({ browser } = await launchChromium({ executablePath: chromium!, welcome: true }));
		const target = await browser.waitForTarget((one) => one.url().endsWith('/welcome.html'), {
			timeout: 15_000,
		});
		page = (await target.page())!;
		await page.bringToFront();
	});
	afterAll(() => browser?.close());

	it('a page shows names that the engine found', async () => {
		await page.waitForSelector('.named', { timeout: 15_000 });
		const names = await page.$$eval('.named', (found) => found.map((one) => one.textContent));
		expect(names).toEqual(expect.arrayContaining(['Jens Stoltenberg', 'South Korea', 'NATO']));
	});

	it('resting on one opens its card, at that day; Escape closes it', async () => {
		await page.hover('.named::-p-text(Jens Stoltenberg)');
		await page.waitForSelector('.card h2', { timeout: 10_000 });
		const text = await page.$eval('.card', (card) => card.textContent);
		expect(text).toContain('Secretary General of NATO');
		expect(text).toContain('Norway');
		await page.focus('.card button');
		await page.keyboard.press('Escape');
		expect(await page.$('.card')).toBeNull();
	});

	it('there is one such page', () => {
		expect(browser.targets().filter((target) => target.url().endsWith('/welcome.html'))).toHaveLength(1);
	});
});
