import { beforeEach, describe, expect, it, vi } from 'vitest';

const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown>, log: [] as unknown[] }));
vi.mock('webextension-polyfill', () => ({ default: fake.browser }));

import { openPanel, openPanelOnCommand, panelPath, panelTab } from '../../src/platform/panel.ts';

let press: (command: string, tab?: { id: number; windowId: number }) => void;
beforeEach(() => {
	for (const key of Object.keys(fake.browser)) delete fake.browser[key];
	fake.log.length = 0;
	Object.assign(fake.browser, {
		runtime: { getURL: (path: string) => `extension://dramatis/${path}` },
		tabs: { create: async (what: unknown) => void fake.log.push(['tab', what]) },
		commands: { onCommand: { addListener: (listener: typeof press) => (press = listener) } },
	});
});
const sidePanel = { open: async (where: unknown) => void fake.log.push(['side panel', where]) };
const sidebarAction = { open: async () => void fake.log.push(['sidebar']) };

describe('openPanel', () => {
	it.each<[string, object, unknown]>([
		['Chromium: the side panel of the window', { sidePanel }, ['side panel', { windowId: 3 }]],
		['Firefox: the sidebar', { sidebarAction }, ['sidebar']],
		['a browser with neither: a tab', {}, ['tab', { url: 'extension://dramatis/panel.html?tab=7' }]],
	])('%s', (_, has, expected) => {
		Object.assign(fake.browser, has);
		void openPanel({ id: 7, windowId: 3 });
		// Before anything is awaited: the browser opens it in the handler of a press or not at all.
		expect(fake.log).toEqual([expected]);
	});
});

it('opens at its own key alone, without waiting', () => {
	Object.assign(fake.browser, { sidePanel });
	openPanelOnCommand();
	press('next-mention', { id: 7, windowId: 3 });
	press('show-cast');
	expect(fake.log).toEqual([]);
	press('show-cast', { id: 7, windowId: 3 });
	expect(fake.log).toEqual([['side panel', { windowId: 3 }]]);
});

it.each([
	[`?${panelPath(12).split('?')[1]}`, 12],
	['', undefined],
	['?tab=', undefined],
	['?tab=1&x=2', undefined],
	['?tab=-1', undefined],
])('%s belongs to tab %s', (search, tab) => {
	expect(panelTab(search)).toBe(tab);
});
