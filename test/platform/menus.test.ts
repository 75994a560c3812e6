import { beforeEach, describe, expect, it, vi } from 'vitest';

type Clicked = (info: { selectionText?: string }, tab?: { id?: number }) => void;
const fake = vi.hoisted(() => ({ browser: {} as Record<string, unknown> }));
vi.mock('../../src/platform/browser.ts', () => ({
	get browser() {
		return fake.browser;
	},
	packageUrl: (path: string) => `chrome-extension://id/${path}`,
}));

import { addSelectionMenu, onSelectionMenu } from '../../src/platform/menus.ts';
import { openPage } from '../../src/platform/tabs.ts';

let log: unknown[];
let click: Clicked;
beforeEach(() => {
	log = [];
	fake.browser = {
		contextMenus: {
			removeAll: async () => log.push('removeAll'),
			create: (entry: unknown) => log.push(entry),
			onClicked: {
				addListener: (listener: Clicked) => {
					click = listener;
				},
			},
		},
		tabs: {
			get: async (id: number) => {
				if (id !== 7) throw new Error('No tab');
				return { index: 3, windowId: 2 };
			},
			create: async (tab: unknown) => log.push(tab),
		},
	};
});

describe('the menu on selected text', () => {
	it('is put there anew, so that an update does not meet its own entry', async () => {
		await addSelectionMenu('Who is “%s”?');
		expect(log).toEqual(['removeAll', { id: 'who-is', title: 'Who is “%s”?', contexts: ['selection'] }]);
	});

	it('hands on what was selected and where', () => {
		onSelectionMenu((text, tabId) => log.push([text, tabId]));
		click({ selectionText: 'Ana Sample' }, { id: 7 });
		click({}, { id: 7 });
		click({ selectionText: 'Ana Sample' });
		expect(log).toEqual([
			['Ana Sample', 7],
			['Ana Sample', undefined],
		]);
	});

	it('is not missed where a browser has no such menus', async () => {
		fake.browser.contextMenus = undefined;
		await addSelectionMenu('Who?');
		onSelectionMenu(() => log.push('handled'));
		expect(log).toEqual([]);
	});
});

describe('a page of the package', () => {
	it.each<[string, number | undefined, object]>([
		['right of the tab that asked', 7, { index: 4, windowId: 2 }],
		['anywhere when that tab is gone', 8, {}],
		['anywhere when nobody asked from a tab', undefined, {}],
	])('opens %s', async (_, from, more) => {
		await openPage('profile.html?id=nato', from);
		expect(log).toEqual([{ url: 'chrome-extension://id/profile.html?id=nato', ...more }]);
	});
});
