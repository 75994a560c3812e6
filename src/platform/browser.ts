/**
 * The one door to the browser's extension API: only files of this folder import it, and only it imports
 * the polyfill, so that everything else can run without a browser.
 */
import browser from 'webextension-polyfill';

export { browser };

/** True while this context belongs to a live extension; false in a content script left by an update. */
export function isExtensionAlive(): boolean {
	try {
		return browser.runtime?.id !== undefined;
	} catch {
		return false;
	}
}

/** Address of a file of the package. */
export function packageUrl(path: string): string {
	return browser.runtime.getURL(path);
}

/** Version of the extension, as its manifest has it. */
export function packageVersion(): string {
	return browser.runtime.getManifest().version;
}

/** The language of the browser's own interface, BCP 47. */
export function uiLanguage(): string {
	return browser.i18n.getUILanguage();
}

/** A message of `_locales`, in the language of the browser's interface. */
export function message(key: string): string {
	return browser.i18n.getMessage(key);
}

/** The keys of the manifest's commands as the browser has them now, by command; one without a key is absent. */
export async function commandKeys(): Promise<Record<string, string>> {
	const commands = await browser.commands.getAll();
	return Object.fromEntries(
		commands.flatMap(({ name, shortcut }) => (name && shortcut ? [[name, shortcut]] : [])),
	);
}
