/**
 * The cast panel's place in the browser: side panel in Chromium, sidebar in Firefox; a browser with neither (on phones)
 * gets a tab. Browsers open a panel only while they handle a press, and every wait ends that: nothing here may wait
 * before it opens.
 */
import { browser } from './browser.ts';

/** The two APIs as far as they are used; the polyfill's types know only the second. */
interface Panels {
	sidePanel?: { open(options: { windowId: number }): Promise<void> };
	sidebarAction?: { open(): Promise<void> };
}
const panels = browser as unknown as Panels;

const PANEL = 'panel.html';
/** The manifest's command for Chromium; Firefox opens its sidebar by a command of its own. */
const COMMAND = 'show-cast';

/** Opens the panel beside a tab; to be called in the handler of a press. Rejects where the browser refuses. */
export async function openPanel(tab: { id: number; windowId?: number }): Promise<void> {
	if (panels.sidePanel && tab.windowId !== undefined) await panels.sidePanel.open({ windowId: tab.windowId });
	else if (panels.sidebarAction?.open) await panels.sidebarAction.open();
	else await browser.tabs.create({ url: browser.runtime.getURL(panelPath(tab.id)) });
}

/** Opens the panel when its key is pressed. To be called synchronously at start-up. */
export function openPanelOnCommand(): void {
	browser.commands?.onCommand.addListener((command, tab) => {
		if (command !== COMMAND || tab?.id === undefined) return;
		void openPanel({ id: tab.id, windowId: tab.windowId }).catch(() => undefined);
	});
}

/** Address of the panel as a page that stays with one tab, wherever it is opened itself. */
export function panelPath(tabId: number): string {
	return `${PANEL}?tab=${tabId}`;
}

/** The inverse, from `location.search`. */
export function panelTab(search: string): number | undefined {
	const found = /^\?tab=(\d+)$/.exec(search)?.[1];
	return found === undefined ? undefined : Number(found);
}
