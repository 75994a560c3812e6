/**
 * A private window in Firefox, into which a reader has not let Dramatis: it stays out, harms nothing there, and goes on
 * in the window beside it. (Chromium's is in faults-chromium.test.ts.)
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchFirefox } from '../../tools/firefox.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { NEWS_HOST } from './journey.ts';
import { eventually, IN_PAGE, pause } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');

describe('a private window in Firefox', () => {
	let fox: Awaited<ReturnType<typeof launchFirefox>>;
	let server: PageServer;
	const marked = () => fox.evaluate(IN_PAGE.marked) as Promise<string[]>;
	const isPrivate = () =>
		fox.evaluate(
			`const { PrivateBrowsingUtils } = ChromeUtils.importESModule('resource://gre/modules/PrivateBrowsingUtils.sys.mjs');
			return PrivateBrowsingUtils.isWindowPrivate(window);`,
			[],
			'chrome',
		);
	const inWindow = (handle: string) => fox.send('WebDriver:SwitchToWindow', { handle, focus: true });

	beforeAll(async () => {
		server = await servePages({ '/article': DEMO });
		const { firefox } = ensureBrowsers(['firefox']);
		fox = await launchFirefox({ executablePath: firefox!, hosts: [NEWS_HOST] });
	});
	afterAll(async () => {
		await fox?.close();
		await server?.close();
	});

	it('is left alone, while the window beside it is read', async () => {
		const { value: own } = (await fox.send('WebDriver:GetWindowHandle')) as { value: string };
		await fox.open(server.url(NEWS_HOST, '/article'));
		expect(await eventually(marked, (texts) => texts.length > 0)).toContain('Jens Stoltenberg');
		const { handle } = (await fox.send('WebDriver:NewWindow', { type: 'window', private: true })) as {
			handle: string;
		};
		await inWindow(handle);
		expect(await isPrivate()).toBe(true);
		await fox.open(server.url(NEWS_HOST, '/article'));
		await pause(2500);
		expect(await marked()).toEqual([]);
		expect(await fox.evaluate('return document.documentElement.children.length;')).toBe(2);
		await fox.send('WebDriver:CloseWindow');
		await inWindow(own);
		await fox.open(server.url(NEWS_HOST, '/article'));
		expect(await eventually(marked, (texts) => texts.length > 0)).toContain('Jens Stoltenberg');
	});
});
