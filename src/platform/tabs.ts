/** Tabs, and putting our scripts into them. */
import { browser, packageUrl } from './browser.ts';

export interface Tab {
	id: number;
	/** Host name; only known where the extension may see the tab's address. */
	host?: string;
	/** Its address is one that an extension may run on. */
	isWebPage: boolean;
	windowId?: number;
	isLoading?: boolean;
}

function tabOf(
	tab: { id?: number; url?: string; windowId?: number; status?: string } | undefined,
): Tab | undefined {
	if (tab?.id === undefined) return undefined;
	const { id, windowId } = tab;
	const isLoading = tab.status === 'loading';
	try {
		const url = new URL(tab.url ?? '');
		const isWebPage = url.protocol === 'http:' || url.protocol === 'https:';
		return { id, host: isWebPage ? url.hostname : undefined, isWebPage, windowId, isLoading };
	} catch {
		return { id, isWebPage: false, windowId, isLoading };
	}
}

/** The tab in front. From a popup it is the one the toolbar button was pressed on. */
export async function activeTab(): Promise<Tab | undefined> {
	const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
	return tabOf(tab);
}

/** A tab by its number; undefined once it is closed. */
export async function tabById(tabId: number): Promise<Tab | undefined> {
	return tabOf(await browser.tabs.get(tabId).catch(() => undefined));
}

export async function reloadTab(tabId: number): Promise<void> {
	await browser.tabs.reload(tabId);
}

/** Brings a tab to the front of its window. */
export async function showTab(tabId: number): Promise<void> {
	await browser.tabs.update(tabId, { active: true });
}

/**
 * Calls back when another tab came to the front of a window (without a number), and when a tab begins or ends loading
 * or is closed (with its number).
 */
export function onTabsChanged(handle: (tabId?: number) => void): void {
	browser.tabs.onActivated.addListener(() => handle());
	browser.tabs.onRemoved.addListener((tabId) => handle(tabId));
	browser.tabs.onUpdated.addListener((tabId, { status }) => {
		if (status !== undefined) handle(tabId);
	});
}

export async function allTabs(): Promise<Tab[]> {
	const tabs = await browser.tabs.query({});
	return tabs.flatMap((tab) => tabOf(tab) ?? []);
}

/**
 * Opens a page of the package in a new tab, right of the one that it was asked for from.
 * @param path within the package, query included
 */
export async function openPage(path: string, fromTab?: number): Promise<void> {
	const from = fromTab === undefined ? undefined : await browser.tabs.get(fromTab).catch(() => undefined);
	await browser.tabs.create({
		url: packageUrl(path),
		...(from && { index: from.index + 1, windowId: from.windowId }),
	});
}

/** Right after the toolbar button is pressed, Chromium sometimes grants access only some 20–400 ms later. */
const RETRY_AFTER_MS = 500;

/**
 * Runs files of the package in a tab's frame, in the isolated world; retries once.
 * Rejects where the browser does not let the extension into that page.
 */
export async function injectScripts(tabId: number, files: string[], frameId = 0): Promise<void> {
	const inject = () =>
		browser.scripting.executeScript({
			target: { tabId, frameIds: [frameId] },
			files,
			injectImmediately: true,
		});
	await inject().catch(async () => {
		await new Promise((resolve) => setTimeout(resolve, RETRY_AFTER_MS));
		await inject();
	});
}

export async function injectStyles(tabId: number, files: string[]): Promise<void> {
	await browser.scripting.insertCSS({ target: { tabId }, files, origin: 'AUTHOR' });
}

/** Calls back with the tab in front whenever one of the manifest's keyboard commands is pressed. */
export function onCommand(handle: (command: string, tabId: number) => void): void {
	browser.commands?.onCommand.addListener((command) => {
		void activeTab().then((tab) => tab && handle(command, tab.id));
	});
}

/** Calls back when a tab is closed. */
export function onTabClosed(handle: (tabId: number) => void): void {
	browser.tabs.onRemoved.addListener(handle);
}

/**
 * Calls back once, after the reader has installed the extension: not after updates, nor where a developer loads it
 * for the length of a session, as Firefox tells.
 */
export function onFirstInstall(handle: () => void): void {
	browser.runtime.onInstalled.addListener(({ reason, temporary }) => {
		if (reason === 'install' && !temporary) handle();
	});
}

/** Calls back after an install or an update of the extension, and when the browser starts. */
export function onStart(handle: () => void): void {
	browser.runtime.onInstalled.addListener(handle);
	browser.runtime.onStartup.addListener(handle);
}
