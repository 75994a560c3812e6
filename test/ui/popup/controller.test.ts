// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PageState } from '../../../src/model/messages.ts';
import type { SearchHit } from '../../../src/model/profile.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { type PopupPorts, startPopup } from '../../../src/ui/popup/controller.tsx';
import { pageState } from '../samples.ts';

let root: HTMLElement;
beforeEach(() => {
	vi.useFakeTimers();
	root = document.body.appendChild(document.createElement('div'));
});
afterEach(() => {
	vi.useRealTimers();
	root.remove();
});

/** A browser with one tab: `page` is what its content script answers, or nothing where none runs. */
function browser(given: {
	page?: () => PageState | undefined;
	reason?: string;
	host?: string;
	isWebPage?: boolean;
}) {
	let settings: Settings = structuredClone(DEFAULT_SETTINGS);
	let changed: (settings: Settings) => void = () => {};
	const log: string[] = [];
	let granted = true;
	let annotateReply: object = { ok: true };
	const ports: PopupPorts = {
		activeTab: async () => ({
			id: 7,
			host: 'host' in given ? given.host : 'news.example',
			isWebPage: given.isWebPage ?? true,
			windowId: 3,
		}),
		send: (async (type: string, request: object) => {
			log.push(type);
			if (type === 'pageOptions')
				return settings.enabled
					? { active: !given.reason, reason: given.reason, settings }
					: { active: false, reason: 'off-everywhere', settings };
			if (type === 'annotateTab') return annotateReply;
			if (type === 'describe')
				return {
					entities: [
						{ entity: 'al-mayadeen', name: 'Al Mayadeen', kind: 'outlet', role: 'Broadcaster' },
						{ entity: 'kim-tong-myong', name: 'Kim Tong Myong', kind: 'person', role: 'Researcher' },
					],
				};
			return { date: '2026-11-23', entities: 412, aliases: 2977, ...request };
		}) as PopupPorts['send'],
		sendToTab: (async (_tab: number, type: string) => {
			if (type === 'jumpTo') {
				log.push('jumpTo');
				return { ok: true };
			}
			const page = given.page?.();
			if (!page) throw new Error('Receiving end does not exist.');
			return page;
		}) as PopupPorts['sendToTab'],
		loadSettings: async () => settings,
		changeSettings: async (edit) => {
			settings = edit(settings);
			changed(settings);
			return settings;
		},
		onSettingsChanged(handle) {
			changed = handle;
			return () => {};
		},
		withSite: (now, host, on) => ({ ...now, sites: { ...now.sites, off: on ? [] : [host] } }),
		withOwnSite: (now, host, listed) => ({ ...now, sites: { ...now.sites, on: listed ? [host] : [] } }),
		requestSite: async () => granted,
		makeSearchReady: () => log.push('makeSearchReady'),
		search: async (query, most) => ({
			hits: [{ entity: 'ana-sample', name: 'Ana Sample', kind: 'person' }].slice(0, most) as SearchHit[],
			total: query === 'ana' ? 1 : 0,
		}),
		openPage: async (address, fromTab) => void log.push(`openPage ${address} ${fromTab}`),
		dress: () => {},
		openPanel: async ({ windowId }) => void log.push(`panel in window ${windowId}`),
		close: () => log.push('close'),
	};
	return {
		ports,
		log,
		settings: () => settings,
		refuse: () => {
			granted = false;
		},
		failToAnnotate: () => {
			annotateReply = { error: 'No way in.', advice: 'Try elsewhere.' };
		},
	};
}

async function open(one: ReturnType<typeof browser>): Promise<void> {
	const started = startPopup(root, one.ports);
	await vi.advanceTimersByTimeAsync(0);
	void started;
}

const said = () => (root.textContent ?? '').replaceAll(/\s+/g, ' ');
function press(label: string): void {
	const target = [...root.querySelectorAll<HTMLElement>('button, label.switch')].find((one) =>
		one.textContent?.startsWith(label),
	);
	if (!target) throw new Error(`nothing says "${label}" in: ${said()}`);
	target.click();
}

describe('an annotated page', () => {
	test('shows cast by kind, whose page it is, topics and the dataset', async () => {
		await open(browser({ page: () => pageState }));
		expect([...root.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
			'People',
			'Organisations',
			'Governments',
			'News outlets',
		]);
		expect(root.querySelectorAll('.cast li')).toHaveLength(pageState.cast.length);
		expect(said()).toContain('A page of Al Mayadeen · Broadcaster');
		expect(said()).toContain('Arms supplies to Ukraine · Arms exports to countries in conflict');
		expect(said()).toContain('Kim Tong Myong2 mentionspossibly · Researcher');
		expect(said()).toContain('Dataset of 23 Nov 2026, 412 entries');
	});

	test('a name jumps to its mention and the popup gives way', async () => {
		const one = browser({ page: () => pageState });
		await open(one);
		press('Jens Stoltenberg');
		await vi.advanceTimersByTimeAsync(0);
		expect(one.log.slice(-2)).toEqual(['jumpTo', 'close']);
	});

	test('the cast panel opens beside this tab, and the popup gives way', async () => {
		const one = browser({ page: () => pageState });
		await open(one);
		press('Show the cast');
		await vi.advanceTimersByTimeAsync(0);
		expect(one.log.slice(-2)).toEqual(['panel in window 3', 'close']);
	});

	test('asks again while the page is being read', async () => {
		let asked = 0;
		await open(
			browser({ page: () => (++asked < 3 ? { ...pageState, status: 'working', cast: [] } : pageState) }),
		);
		expect(said()).toContain('Reading the page…');
		await vi.advanceTimersByTimeAsync(1000);
		expect(said()).toContain('Jens Stoltenberg');
		expect(asked).toBe(3);
	});

	test('a fault of the page is told with its advice', async () => {
		const fault = { error: 'The dataset is damaged.', advice: 'Install again.' };
		await open(browser({ page: () => ({ ...pageState, status: 'fault', fault }) }));
		expect(root.querySelector('[role=alert]')?.textContent).toBe('The dataset is damaged.Install again.');
	});
});

test.each([
	['off-here', 'Off on this site.'],
	['off-everywhere', 'Dramatis is off.'],
	['not-listed', 'not on the list of news sites'],
])('says why nothing is annotated: %s', async (reason, expected) => {
	await open(browser({ reason }));
	expect(said()).toContain(expected);
});

test('a page of the browser: no switch for it, no button', async () => {
	await open(browser({ host: undefined, isWebPage: false }));
	expect(said()).toContain('The browser lets no extension read this page.');
	expect(root.querySelectorAll('[role=switch]')).toHaveLength(1);
	expect(root.querySelectorAll('.button')).toHaveLength(0);
});

test('the switches change the settings', async () => {
	const one = browser({ page: () => pageState });
	await open(one);
	press('On news.example');
	await vi.advanceTimersByTimeAsync(0);
	expect(one.settings().sites.off).toEqual(['news.example']);
	press('Annotate news pages');
	await vi.advanceTimersByTimeAsync(0);
	expect(one.settings().enabled).toBe(false);
});

describe('a site that is not listed', () => {
	test('annotate this page: waits for the script that was put into it', async () => {
		let page: PageState | undefined;
		const one = browser({ reason: 'not-listed', page: () => page });
		await open(one);
		press('Annotate this page');
		await vi.advanceTimersByTimeAsync(300);
		expect(said()).toContain('Reading the page…');
		page = pageState;
		await vi.advanceTimersByTimeAsync(300);
		expect(said()).toContain('Jens Stoltenberg');
	});

	test('where the browser refuses, says so and offers it again', async () => {
		const one = browser({ reason: 'not-listed' });
		one.failToAnnotate();
		await open(one);
		press('Annotate this page');
		await vi.advanceTimersByTimeAsync(0);
		expect(said()).toContain('No way in.Try elsewhere.');
		press('Annotate this page');
	});

	test('always: the list is changed before the browser has answered, and back where it refuses', async () => {
		const one = browser({ reason: 'not-listed' });
		one.refuse();
		await open(one);
		press('Always on this site');
		expect(one.settings().sites.on).toEqual(['news.example']);
		await vi.advanceTimersByTimeAsync(0);
		expect(one.settings().sites.on).toEqual([]);
		expect(one.log).not.toContain('annotateTab');
	});

	test('always, granted: the page is annotated at once', async () => {
		const one = browser({ reason: 'not-listed' });
		await open(one);
		press('Always on this site');
		await vi.advanceTimersByTimeAsync(0);
		expect(one.settings().sites.on).toEqual(['news.example']);
		expect(one.log).toContain('annotateTab');
	});
});

describe('search', () => {
	test('opens the profile of whoever is chosen beside the tab in front, and closes the popup', async () => {
		const one = browser({ page: () => pageState });
		await open(one);
		const field = root.querySelector<HTMLInputElement>('[role="combobox"]')!;
		// jsdom lays nothing out.
		Element.prototype.scrollIntoView = () => {};
		field.focus();
		expect(one.log).toContain('makeSearchReady');
		field.value = 'ana';
		field.dispatchEvent(new Event('input', { bubbles: true }));
		await vi.advanceTimersByTimeAsync(50);
		root.querySelector<HTMLElement>('[role="option"]')!.click();
		await vi.advanceTimersByTimeAsync(0);
		expect(one.log.slice(-2)).toEqual(['openPage profile.html?id=ana-sample 7', 'close']);
	});
});
