/** A reader with a real Firefox: see reader.ts. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox } from '../../tools/firefox.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { eventually, HOLD_MS, IN_PAGE, pause, type Reader, whereInPanel } from './reader.ts';

const ADDON_ID = 'dramatis@dramatis.example';
/** WebDriver's code points for keys without a character. https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = { Escape: '\uE00C', Tab: '\uE004', Enter: '\uE007', ArrowDown: '\uE015' };
const CONTROL = '\uE009';
const ALT = '\uE00A';
const SHIFT = '\uE008';
/** In the browser itself: the sidebar's document stands in a browser within a browser. */
const FIND_PANEL = `
	const panel = SidebarController.browser?.contentDocument?.querySelector('browser');
	if (!panel?.messageManager) throw new Error('the sidebar is not open: openPanel comes first');`;

/** Runs in the browser itself: presses the toolbar button and leaves the popup's browser in `popup`. */
const OPEN_POPUP = `
	const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
	const extension = WebExtensionPolicy.getByID(args[0]).extension;
	ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
	// The browser preloads popups on hover and throws them away; the one on the screen has a message manager.
	const find = () => [...document.querySelectorAll('browser[webextension-view-type="popup"]')]
		.filter((browser) => browser.messageManager && browser.getBoundingClientRect().height > 0).at(-1);
	let popup;
	for (let attempt = 0; attempt < 100 && !popup; attempt++) {
		popup = find();
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
	if (!popup) throw new Error('the popup did not open');
	await new Promise((resolve) => setTimeout(resolve, 700));`;

/**
 * @param hosts names that lead to loopback
 * @param extension folder of the built extension or a package, where it is not the one in dist
 * @param lasting installed as a reader installs it, not for a test's while; only a package can be
 */
export async function startFirefox(hosts: string[], extension?: string, lasting = false): Promise<Reader> {
	const { firefox } = ensureBrowsers(['firefox']);
	const profile = mkdtempSync(join(tmpdir(), 'dramatis-firefox-'));
	const prefs: Record<string, unknown> = {
		// A temporary add-on's storage goes with the browser otherwise, and options could not survive a restart.
		'extensions.webextensions.keepStorageOnUninstall': true,
		'extensions.webextensions.keepUuidOnUninstall': true,
	};
	const launch = () => launchFirefox({ executablePath: firefox!, profile, hosts, prefs, extension, lasting });
	let fox = await launch();

	let dark = false;

	/** Opens a page of the extension in a tab of its own, and closes it afterwards. */
	async function inOwnTab<T>(path: string, act: () => Promise<T>): Promise<T> {
		const { value: before } = (await fox.send('WebDriver:GetWindowHandle')) as { value: string };
		const { handle } = (await fox.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
		await fox.send('WebDriver:SwitchToWindow', { handle });
		try {
			await fox.open(fox.pageUrl(path));
			return await act();
		} finally {
			await fox.send('WebDriver:CloseWindow');
			await fox.send('WebDriver:SwitchToWindow', { handle: before });
		}
	}

	/** Keys and pointer of the browser's own window, which reach sidebar and commands as a reader's do. */
	async function act(actions: object[]): Promise<void> {
		await fox.send('Marionette:SetContext', { value: 'chrome' });
		try {
			await fox.send('WebDriver:PerformActions', { actions });
		} finally {
			await fox.send('Marionette:SetContext', { value: 'content' });
		}
	}
	const down = (value: string) => ({ type: 'keyDown', value });
	const up = (value: string) => ({ type: 'keyUp', value });

	/** A page that the extension opened may stand before the reader's. */
	async function bringToFront(): Promise<void> {
		const { value: handle } = (await fox.send('WebDriver:GetWindowHandle')) as { value: string };
		await fox.send('WebDriver:SwitchToWindow', { handle, focus: true });
	}

	/** Value of an expression on the root of the card that shows, `shadow`; null where none does. */
	const askCard = (expression: string): Promise<unknown> =>
		fox.evaluate(
			`const manager = gBrowser.selectedBrowser.messageManager;
			return new Promise((resolve) => {
				const listener = (message) => {
					manager.removeMessageListener('dramatis-test:card', listener);
					resolve(message.data);
				};
				manager.addMessageListener('dramatis-test:card', listener);
				manager.loadFrameScript('data:,' + encodeURIComponent(\`{
					const host = content.document.documentElement.lastElementChild;
					const frame = host && host.openOrClosedShadowRoot && host.openOrClosedShadowRoot.firstElementChild;
					const shadow = frame && frame.openOrClosedShadowRoot;
					const shown = shadow && content.getComputedStyle(frame).display !== 'none';
					sendAsyncMessage('dramatis-test:card', shown ? \${args[0]} : null);
				}\`), false);
			});`,
			[expression],
			'chrome',
		);

	const reader: Reader = {
		name: 'Firefox',
		async open(url) {
			await bringToFront();
			await fox.open(url);
		},
		inPage: (body, ...args) =>
			// The driver's sandbox sees the page through wrappers; the page's own window is reached by this name.
			fox.evaluate(`const window = globalThis.wrappedJSObject ?? globalThis; ${body}`, args) as never,
		marked: () => reader.inPage(IN_PAGE.marked),
		async pointAt(word, nth = 0, selector = 'article') {
			const where = (await fox.evaluate(IN_PAGE.whereIs, [word, nth, selector])) as { x: number; y: number };
			if (!where) throw new Error(`"${word}" (${nth}) is not in ${selector}`);
			await fox.movePointer(where.x + 1, where.y + 25);
			await fox.movePointer(where.x, where.y);
		},
		movePointer: (x, y) => fox.movePointer(x, y),
		async touch(x, y, how) {
			const actions = [
				{ type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport' },
				{ type: 'pointerDown', button: 0 },
				...(how === 'hold' ? [{ type: 'pause', duration: HOLD_MS }] : []),
				{ type: 'pointerUp', button: 0 },
			];
			await fox.send('WebDriver:PerformActions', {
				actions: [{ type: 'pointer', id: 'finger', parameters: { pointerType: 'touch' }, actions }],
			});
		},
		async goOnIn(part) {
			const isThere = async () => {
				const handles = (await fox.send('WebDriver:GetWindowHandles')) as string[];
				for (const handle of handles) {
					await fox.send('WebDriver:SwitchToWindow', { handle });
					const { value } = (await fox.send('WebDriver:GetCurrentURL')) as { value: string };
					if (value.includes(part)) return true;
				}
				return false;
			};
			if (!(await eventually(isThere, (found) => found, 15_000))) throw new Error(`no tab shows ${part}`);
		},
		press: (key) => fox.press(KEYS[key]),
		async click(selector) {
			const { x, y } = (await fox.evaluate(IN_PAGE.middleOf, [selector])) as { x: number; y: number };
			await fox.click(x, y);
		},
		async type(text) {
			for (const letter of text) await fox.press(letter);
		},
		async paste() {
			const key = (type: string, value: string) => ({ type, value });
			const actions = [
				key('keyDown', CONTROL),
				key('keyDown', 'v'),
				key('keyUp', 'v'),
				key('keyUp', CONTROL),
			];
			await fox.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
		},
		openOwn: (path) => reader.open(fox.pageUrl(path)),
		tabs: async () =>
			(
				(await fox.evaluate(
					'return gBrowser.tabs.map((tab) => tab.linkedBrowser.currentURI.spec);',
					[],
					'chrome',
				)) as string[]
			).map((url) => url.replace(fox.pageUrl(''), '')),
		async command(name) {
			const key = name === 'next-mention' ? 'j' : 'k';
			const keys = [down(ALT), down(SHIFT), down(key), up(key), up(SHIFT), up(ALT)];
			await act([{ type: 'key', id: 'keys', actions: keys }]);
		},
		async whoIs(word) {
			// The menu is that of the tab in front.
			await bringToFront();
			await pause(300);
			await fox.evaluate(IN_PAGE.select, [word]);
			const { x, y } = (await fox.evaluate(IN_PAGE.whereIs, [word, 0, 'article'])) as {
				x: number;
				y: number;
			};
			await fox.click(x, y, 2);
			await fox.evaluate(
				`const menu = document.getElementById('contentAreaContextMenu');
				const find = () => [...menu.querySelectorAll('menuitem')].find((item) => item.label.startsWith('Who is'));
				for (let i = 0; i < 50 && !(menu.state === 'open' && find()); i++)
					await new Promise((resolve) => setTimeout(resolve, 50));
				if (menu.state !== 'open' || !find()) throw new Error('the menu has no such entry');
				menu.activateItem(find());`,
				[],
				'chrome',
			);
		},
		async cardText() {
			return ((await askCard(
				`[...shadow.children].map((child) => child.innerText || '').join('\\n').trim()`,
			)) || undefined) as string | undefined;
		},
		async clickInCard(label) {
			const where = await askCard(IN_PAGE.buttonInCard.replace('LABEL', JSON.stringify(label)));
			const { x, y } = where as { x: number; y: number };
			await fox.movePointer(x, y);
			await fox.click(x, y);
		},
		focusInCard: async () =>
			((await askCard(`shadow.activeElement && shadow.activeElement.textContent`)) ?? undefined) as
				| string
				| undefined,
		inExtension: (path, body) =>
			inOwnTab(
				path,
				() =>
					fox.evaluate(
						`const browser = globalThis.wrappedJSObject?.browser ?? globalThis.browser; ${body}`,
					) as never,
			),
		async inPopup(body) {
			const answer = (await fox.evaluate(
				`${OPEN_POPUP}
				const body = args[1];
				const manager = popup.messageManager;
				const found = await new Promise((resolve) => {
					const listener = (message) => {
						manager.removeMessageListener('dramatis-test:popup', listener);
						resolve(message.data);
					};
					manager.addMessageListener('dramatis-test:popup', listener);
					const gone = setInterval(() => {
						if (popup.isConnected && popup.getBoundingClientRect().height > 0) return;
						clearInterval(gone);
						resolve({});
					}, 100);
					manager.loadFrameScript('data:,' + encodeURIComponent(\`{
						const document = content.document;
						const window = content;
						(async () => { \${body} })().then(
							(value) => sendAsyncMessage('dramatis-test:popup', { value }),
							(error) => sendAsyncMessage('dramatis-test:popup', { error: String(error) }),
						);
					}\`), false);
				});
				popup.closest('panel')?.hidePopup();
				return found;`,
				[ADDON_ID, body],
				'chrome',
			)) as { value?: unknown; error?: string };
			await pause(200);
			if (answer.error) throw new Error(answer.error);
			return answer.value as never;
		},
		async popupShot(file) {
			const picture = (await fox.evaluate(
				`${OPEN_POPUP}
				popup.browsingContext.prefersColorSchemeOverride = gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride;
				await new Promise((resolve) => setTimeout(resolve, 900));
				const bitmap = await popup.browsingContext.currentWindowGlobal.drawSnapshot(null, 1, 'white');
				const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
				canvas.width = bitmap.width;
				canvas.height = bitmap.height;
				canvas.getContext('2d').drawImage(bitmap, 0, 0);
				popup.closest('panel')?.hidePopup();
				return canvas.toDataURL('image/png').split(',')[1];`,
				[ADDON_ID],
				'chrome',
			)) as string;
			writeFileSync(file, Buffer.from(picture, 'base64'));
			await pause(200);
		},
		async openPanel() {
			const keys = [down(ALT), down(SHIFT), down('l'), up('l'), up(SHIFT), up(ALT)];
			await act([{ type: 'key', id: 'keys', actions: keys }]);
			await fox.evaluate(
				`for (let i = 0; i < 100; i++) {
					const panel = SidebarController.browser?.contentDocument?.querySelector('browser');
					if (panel?.messageManager && panel.currentURI?.spec.endsWith('/panel.html')) return;
					await new Promise((resolve) => setTimeout(resolve, 50));
				}
				throw new Error('the sidebar did not open');`,
				[],
				'chrome',
			);
			await pause(500);
		},
		async inPanel(body) {
			const answer = (await fox.evaluate(
				`${FIND_PANEL}
				const body = args[0];
				return await new Promise((resolve) => {
					const listener = (message) => {
						panel.messageManager.removeMessageListener('dramatis-test:panel', listener);
						resolve(message.data);
					};
					panel.messageManager.addMessageListener('dramatis-test:panel', listener);
					panel.messageManager.loadFrameScript('data:,' + encodeURIComponent(\`{
						const document = content.document;
						const window = content;
						(async () => { \${body} })().then(
							(value) => sendAsyncMessage('dramatis-test:panel', { value }),
							(error) => sendAsyncMessage('dramatis-test:panel', { error: String(error) }),
						);
					}\`), false);
				});`,
				[body],
				'chrome',
			)) as { value?: unknown; error?: string };
			if (answer.error) throw new Error(answer.error);
			return answer.value as never;
		},
		async clickInPanel(name) {
			const inside = await reader.inPanel<{ x: number; y: number }>(whereInPanel(name));
			const [left, top] = (await fox.evaluate(
				`${FIND_PANEL}
				const outer = SidebarController.browser.getBoundingClientRect();
				const inner = panel.getBoundingClientRect();
				return [outer.x + inner.x, outer.y + inner.y];`,
				[],
				'chrome',
			)) as [number, number];
			const [x, y] = [Math.round(left + inside.x), Math.round(top + inside.y)];
			const actions = [
				{ type: 'pointerMove', x, y },
				{ type: 'pointerDown', button: 0 },
				{ type: 'pointerUp', button: 0 },
			];
			await act([{ type: 'pointer', id: 'mouse', parameters: { pointerType: 'mouse' }, actions }]);
		},
		pressInPanel: (key) => act([{ type: 'key', id: 'keys', actions: [down(KEYS[key]), up(KEYS[key])] }]),
		async panelShot(file) {
			const picture = (await fox.evaluate(
				`${FIND_PANEL}
				panel.browsingContext.prefersColorSchemeOverride = gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride;
				await new Promise((resolve) => setTimeout(resolve, 500));
				const bitmap = await panel.browsingContext.currentWindowGlobal.drawSnapshot(new DOMRect(0, 0, ...args), 1, 'white');
				const canvas = document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
				canvas.width = bitmap.width;
				canvas.height = bitmap.height;
				canvas.getContext('2d').drawImage(bitmap, 0, 0);
				return canvas.toDataURL('image/png').split(',')[1];`,
				await reader.inPanel<[number, number]>(
					'const { clientWidth, scrollHeight } = document.documentElement; return [clientWidth, scrollHeight];',
				),
				'chrome',
			)) as string;
			writeFileSync(file, Buffer.from(picture, 'base64'));
		},
		async besides(url, act) {
			const { value: before } = (await fox.send('WebDriver:GetWindowHandle')) as { value: string };
			const { handle } = (await fox.send('WebDriver:NewWindow', { type: 'tab' })) as { handle: string };
			await fox.send('WebDriver:SwitchToWindow', { handle });
			try {
				await fox.open(url);
				return await act();
			} finally {
				await fox.send('WebDriver:CloseWindow');
				await fox.send('WebDriver:SwitchToWindow', { handle: before });
			}
		},
		async extensionShot(path, file) {
			await inOwnTab(path, async () => {
				await reader.dress({ dark });
				await eventually(
					() => fox.evaluate(`return document.querySelector('h1') !== null;`),
					(isDrawn: unknown) => isDrawn === true,
				);
				await pause(500);
				writeFileSync(file, await fox.screenshot());
			});
		},
		badge: async () =>
			(await fox.evaluate(
				`const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
				const extension = WebExtensionPolicy.getByID(args[0]).extension;
				const action = ExtensionParent.apiManager.global.browserActionFor(extension);
				return action.action.getProperty(gBrowser.selectedTab, 'badgeText') ?? '';`,
				[ADDON_ID],
				'chrome',
			)) as string,
		async stopWorker() {
			await fox.evaluate(
				`await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });`,
				[ADDON_ID],
				'chrome',
			);
		},
		async restart() {
			await fox.close();
			fox = await launch();
		},
		async dress({ dark: wanted, width, height = 900 }) {
			if (wanted !== undefined) dark = wanted;
			if (wanted !== undefined)
				await fox.evaluate(
					`gBrowser.selectedBrowser.browsingContext.prefersColorSchemeOverride = args[0] ? 'dark' : 'light';`,
					[wanted],
					'chrome',
				);
			if (width !== undefined) await fox.send('WebDriver:SetWindowRect', { width, height });
		},
		async screenshot(file) {
			writeFileSync(file, await fox.screenshot());
		},
		async close() {
			await fox.close();
			rmSync(profile, { recursive: true, force: true, maxRetries: 3 });
		},
	};
	return reader;
}
