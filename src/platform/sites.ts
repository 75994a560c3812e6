/**
 * Sites beyond the manifest's list: the optional permission for each, and the content script registered
 * there. Registrations survive restarts; `registerSites` makes them equal to the reader's list.
 */
import { browser } from './browser.ts';

const SCRIPT_ID = 'sites-added-by-reader';

/** `news.example` → a pattern for it and its subdomains. */
export function patternOf(host: string): string {
	return /^[\d.]+$|^\[/.test(host) ? `*://${host}/*` : `*://*.${host}/*`;
}

/** Asks the reader for access to a site. Must be called in the handler of a click. */
export function requestSite(host: string): Promise<boolean> {
	return browser.permissions.request({ origins: [patternOf(host)] });
}

export function hasSite(host: string): Promise<boolean> {
	return browser.permissions.contains({ origins: [patternOf(host)] });
}

export async function forgetSite(host: string): Promise<void> {
	await browser.permissions.remove({ origins: [patternOf(host)] }).catch(() => false);
}

let registering: Promise<unknown> = Promise.resolve();

/**
 * Registers content script and marks on the hosts of `hosts` that the reader has granted. Calls run one after
 * another: a grant is announced twice at once, and a browser refuses to register what it has already.
 */
export function registerSites(hosts: readonly string[]): Promise<void> {
	const result = registering.then(() => makeRegistered(hosts));
	registering = result.catch(() => undefined);
	return result;
}

async function makeRegistered(hosts: readonly string[]): Promise<void> {
	const granted: string[] = [];
	for (const host of hosts) if (await hasSite(host)) granted.push(patternOf(host));
	const [existing] = await browser.scripting.getRegisteredContentScripts({ ids: [SCRIPT_ID] });
	if (granted.length === 0) {
		if (existing) await browser.scripting.unregisterContentScripts({ ids: [SCRIPT_ID] });
		return;
	}
	const script = {
		id: SCRIPT_ID,
		matches: granted,
		js: ['content.js'],
		css: ['marks.css'],
		runAt: 'document_idle' as const,
	};
	if (existing) await browser.scripting.updateContentScripts([script]);
	else await browser.scripting.registerContentScripts([script]);
}

/** Host patterns that the manifest grants. */
export function listedPatterns(): string[] {
	return browser.runtime.getManifest().content_scripts?.[0]?.matches ?? [];
}

/** Calls back when the reader grants or withdraws access to a site, here or in the browser's own pages. */
export function onSitesChanged(handle: () => void): void {
	browser.permissions.onAdded.addListener(handle);
	browser.permissions.onRemoved.addListener(handle);
}
