/** The toolbar button: badge and icon. Effects only; tabs that are gone are no error. */
import { browser } from './browser.ts';

const SIZES = [16, 32, 48] as const;

function iconPaths(on: boolean): Record<string, string> {
	return Object.fromEntries(SIZES.map((size) => [String(size), `icons/icon${on ? '' : '-off'}-${size}.png`]));
}

/** Shows how many people and bodies the page names; 0 clears the badge. */
export async function showBadge(tabId: number, count: number): Promise<void> {
	const text = count === 0 ? '' : count > 99 ? '99+' : String(count);
	await forTab(async () => {
		await browser.action.setBadgeBackgroundColor({ tabId, color: '#4a3b5c' });
		await browser.action.setBadgeText({ tabId, text });
	});
}

/** Draws the button as on or off; without a tab, for every tab that has no icon of its own. */
export async function showIcon(on: boolean, tabId?: number): Promise<void> {
	await forTab(() =>
		browser.action.setIcon({ path: iconPaths(on), ...(tabId === undefined ? {} : { tabId }) }),
	);
}

async function forTab(act: () => Promise<void>): Promise<void> {
	try {
		await act();
	} catch {
		// The tab was closed meanwhile.
	}
}
