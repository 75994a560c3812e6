/** A reader with a real Chromium: see reader.ts. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { HOLD_MS, IN_PAGE, pause, type Reader, whereInPanel } from './reader.ts';

interface DomNode {
	nodeId: number;
	backendNodeId: number;
	shadowRoots?: DomNode[];
	children?: DomNode[];
	nodeName: string;
	shadowRootType?: string;
}

/**
 * @param extension folder of the built extension, where it is not the one in dist
 * @param welcome the page that greets after the install stays open
 */
export async function startChromium(extension?: string, welcome = false): Promise<Reader> {
	const { chromium } = ensureBrowsers(['chromium']);
	const userDataDir = mkdtempSync(join(tmpdir(), 'dramatis-chromium-'));
	const launch = () => launchChromium({ executablePath: chromium!, userDataDir, extension, welcome });
	let { browser, id } = await launch();
	let page: Page = (await browser.pages())[0] ?? (await browser.newPage());
	let panel: Page | undefined;
	let scheme: 'light' | 'dark' = 'light';
	const size = { width: 1000, height: 900 };
	let devtools: CDPSession = await page.createCDPSession();

	/** The closed shadow root of the card's host, by way of DevTools, which sees through it. */
	async function cardRoot(): Promise<DomNode | undefined> {
		const { root } = (await devtools.send('DOM.getDocument', { depth: -1, pierce: true })) as {
			root: DomNode;
		};
		const html = root.children?.find((node) => node.nodeName === 'HTML');
		const closedRootOf = (node: DomNode | undefined) =>
			node?.shadowRoots?.find((shadow) => shadow.shadowRootType === 'closed');
		// The host's root holds the frame that is placed; the frame's root holds the card.
		return closedRootOf(closedRootOf(html?.children?.at(-1))?.children?.[0]);
	}

	/** Value of an expression on the card's root, `shadow`; undefined where there is no card. */
	async function askCard(expression: string): Promise<unknown> {
		const root = await cardRoot();
		if (!root) return undefined;
		const { object } = await devtools.send('DOM.resolveNode', { backendNodeId: root.backendNodeId });
		const { result } = await devtools.send('Runtime.callFunctionOn', {
			objectId: object.objectId,
			functionDeclaration: `function () { const shadow = this; return ${expression}; }`,
			returnByValue: true,
		});
		return result.value;
	}

	/** Right after an install Chromium may load a page without the content script; an answer shows that it is ready. */
	const settle = () =>
		reader.inExtension(
			'options.html',
			`return chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} }).then(() => true);`,
		);

	async function inWorker(code: string): Promise<void> {
		// A stopped worker has no target: a message wakes it.
		await settle();
		const target = await browser.waitForTarget(
			(one) => one.type() === 'service_worker' && one.url().includes(id),
		);
		await (await target.worker())!.evaluate(code);
	}

	/** Presses the toolbar button, as a reader does, and closes the popup afterwards. */
	async function withPopup<T>(act: (popup: Page) => Promise<T>): Promise<T> {
		await page.bringToFront();
		const opened = browser.waitForTarget((target) => target.url().endsWith('/popup.html'));
		// The worker is not used for this: a debugger's hold on it would keep it from being stopped.
		await (await browser.extensions()).get(id)!.triggerAction(page);
		const popup = await (await opened).asPage();
		try {
			return await act(popup);
		} finally {
			await popup.evaluate('window.close()').catch(() => undefined);
			await pause(200);
		}
	}

	function openedPanel(): Page {
		if (!panel) throw new Error('the panel is not open: openPanel comes first');
		return panel;
	}

	const reader: Reader = {
		name: 'Chromium',
		async open(url) {
			await page.bringToFront();
			await page.goto(url, { waitUntil: 'load' });
		},
		inPage: (body, ...args) =>
			page.evaluate(`((...args) => { ${body} })(...${JSON.stringify(args)})`) as never,
		marked: () => reader.inPage(IN_PAGE.marked),
		async pointAt(word, nth = 0, selector = 'article') {
			const where = await reader.inPage<{ x: number; y: number }>(IN_PAGE.whereIs, word, nth, selector);
			if (!where) throw new Error(`"${word}" (${nth}) is not in ${selector}`);
			await page.mouse.move(where.x + 1, where.y + 25);
			await page.mouse.move(where.x, where.y, { steps: 4 });
		},
		movePointer: (x, y) => page.mouse.move(x, y, { steps: 3 }),
		async touch(x, y, how) {
			if (how === 'tap') return page.touchscreen.tap(x, y);
			await page.touchscreen.touchStart(x, y);
			await pause(HOLD_MS);
			await page.touchscreen.touchEnd();
		},
		async goOnIn(part) {
			const target = await browser.waitForTarget((one) => one.url().includes(part), { timeout: 15_000 });
			page = (await target.page())!;
			await page.bringToFront();
			devtools = await page.createCDPSession();
		},
		press: (key) => page.keyboard.press(key),
		async click(selector) {
			const { x, y } = await reader.inPage<{ x: number; y: number }>(IN_PAGE.middleOf, selector);
			await page.mouse.click(x, y);
		},
		type: (text) => page.keyboard.type(text),
		async paste() {
			await page.keyboard.down('Control');
			await page.keyboard.press('KeyV');
			await page.keyboard.up('Control');
		},
		openOwn: (path) => reader.open(`chrome-extension://${id}/${path}`),
		tabs: async () =>
			(await browser.pages()).map((tab) => tab.url().replace(`chrome-extension://${id}/`, '')),
		command: (name) =>
			inWorker(
				`chrome.tabs.query({ url: 'http://*/*' }).then(([tab]) => chrome.commands.onCommand.dispatch('${name}', tab))`,
			),
		async whoIs(word) {
			await reader.inPage(IN_PAGE.select, word);
			await inWorker(`chrome.tabs.query({}).then(([tab]) =>
				chrome.contextMenus.onClicked.dispatch({ menuItemId: 'who-is', selectionText: ${JSON.stringify(word)} }, tab))`);
		},
		async cardText() {
			const text = await askCard(`getComputedStyle(shadow.host).display === 'none' ? ''
				: [...shadow.children].map((child) => child.innerText ?? '').join('\\n').trim()`);
			return (text as string) || undefined;
		},
		async clickInCard(label) {
			const where = await askCard(IN_PAGE.buttonInCard.replace('LABEL', JSON.stringify(label)));
			const { x, y } = where as { x: number; y: number };
			await page.mouse.move(x, y, { steps: 5 });
			await page.mouse.click(x, y);
		},
		focusInCard: async () => (await askCard(`shadow.activeElement?.textContent`)) as string | undefined,
		async inExtension(path, body) {
			const own = await browser.newPage();
			try {
				await own.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
				return (await own.evaluate(`(async () => { ${body} })()`)) as never;
			} finally {
				await own.close();
				await page.bringToFront();
			}
		},
		inPopup: (body) =>
			withPopup(async (popup) => {
				const answer = popup.evaluate(`(async () => { ${body} })()`);
				return (await answer.catch((error: unknown) => {
					if (!popup.isClosed()) throw error;
				})) as never;
			}),
		popupShot: (file) =>
			withPopup(async (popup) => {
				await popup.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
				await popup.waitForFunction(`document.body.innerText.includes('Podolyak')`);
				await pause(300);
				await popup.screenshot({ path: file as `${string}.png`, fullPage: true });
			}),
		async openPanel() {
			const opened = browser.waitForTarget((target) => target.url().endsWith('/panel.html'));
			await withPopup(async (popup) => {
				const find = `[...document.querySelectorAll('button')].find((one) => one.textContent === 'Show the cast')`;
				await popup.waitForFunction(find);
				const { x, y } = (await popup.evaluate(
					`(({ x, y, width, height }) => ({ x: x + width / 2, y: y + height / 2 }))(${find}.getBoundingClientRect())`,
				)) as { x: number; y: number };
				await popup.mouse.click(x, y);
				await opened;
			});
			panel = await (await opened).asPage();
			await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
		},
		inPanel: (body) => openedPanel().evaluate(`(async () => { ${body} })()`) as never,
		async clickInPanel(name) {
			const { x, y } = await reader.inPanel<{ x: number; y: number }>(whereInPanel(name));
			await openedPanel().mouse.click(x, y);
		},
		pressInPanel: (key) => openedPanel().keyboard.press(key),
		async panelShot(file) {
			await openedPanel().emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await openedPanel().screenshot({ path: file as `${string}.png`, fullPage: true });
		},
		async besides(url, act) {
			const other = await browser.newPage();
			try {
				await other.goto(url);
				await other.bringToFront();
				return await act();
			} finally {
				await other.close();
				await page.bringToFront();
			}
		},
		async extensionShot(path, file) {
			const own = await browser.newPage();
			await own.setViewport({ width: size.width, height: size.height });
			await own.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			await own.goto(`chrome-extension://${id}/${path}`, { waitUntil: 'load' });
			await own.waitForSelector('h1');
			await pause(400);
			await own.screenshot({ path: file as `${string}.png` });
			await own.close();
			await page.bringToFront();
		},
		badge: () =>
			reader.inExtension(
				'options.html',
				`const tabs = await chrome.tabs.query({});
				const texts = await Promise.all(tabs.map(({ id }) => chrome.action.getBadgeText({ tabId: id })));
				return texts.find((text) => text !== '') ?? '';`,
			),
		async stopWorker() {
			const own = await browser.newPage();
			await own.goto(`chrome-extension://${id}/options.html`);
			const session = await own.createCDPSession();
			await session.send('ServiceWorker.enable');
			await session.send('ServiceWorker.stopAllWorkers');
			await pause(300);
			await session.send('ServiceWorker.disable');
			await own.close();
			await page.bringToFront();
		},
		async restart() {
			await browser.close();
			({ browser, id } = await launch());
			page = (await browser.pages())[0] ?? (await browser.newPage());
			panel = undefined;
			devtools = await page.createCDPSession();
			await settle();
		},
		async dress({ dark, width, height }) {
			if (dark !== undefined) scheme = dark ? 'dark' : 'light';
			await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
			Object.assign(size, width && { width }, height && { height });
			await page.setViewport(size);
		},
		async screenshot(file) {
			await page.screenshot({ path: file as `${string}.png` });
		},
		async close() {
			await browser.close();
			rmSync(userDataDir, { recursive: true, force: true, maxRetries: 3 });
		},
	};
	await settle();
	return reader;
}
