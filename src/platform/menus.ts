/** The one entry in the browser's menu on selected text. Browsers without such menus (on phones) are left alone. */
import { browser } from './browser.ts';

const ID = 'who-is';

/** Puts the entry there. To be called at every install or update; browsers keep it over restarts. */
export async function addSelectionMenu(title: string): Promise<void> {
	await browser.contextMenus?.removeAll();
	browser.contextMenus?.create({ id: ID, title, contexts: ['selection'] });
}

/** Calls back with the selected text, as the browser gives it, and the tab, when the entry is chosen. */
export function onSelectionMenu(handle: (text: string, tabId: number | undefined) => void): void {
	browser.contextMenus?.onClicked.addListener(({ selectionText }, tab) => {
		if (selectionText) handle(selectionText, tab?.id);
	});
}
