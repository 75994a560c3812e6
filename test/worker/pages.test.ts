import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Tab {
	id: number;
	host?: string;
	isWebPage: boolean;
}

const effects = vi.hoisted(() => ({ log: [] as string[], tabs: [] as Tab[], refuse: new Set<string>() }));
vi.mock('webextension-polyfill', () => ({ default: {} }));
vi.mock('../../src/platform/sites.ts', () => ({
	listedPatterns: () => ['*://*.news.example/*'],
	registerSites: async (hosts: string[]) => {
		if (effects.refuse.has('register')) throw new Error('Invalid pattern.');
		effects.log.push(`register ${hosts}`);
	},
}));
vi.mock('../../src/platform/tabs.ts', () => ({
	allTabs: async () => effects.tabs,
	injectStyles: async (tabId: number, files: string[]) => {
		if (effects.refuse.has('styles')) throw new Error('No.');
		effects.log.push(`styles ${tabId} ${files}`);
	},
	injectScripts: async (tabId: number, files: string[]) => {
		if (effects.refuse.has('scripts')) throw new Error('Cannot access contents of the page.');
		effects.log.push(`scripts ${tabId} ${files}`);
	},
}));
vi.mock('../../src/platform/toolbar.ts', () => ({
	showBadge: async (tabId: number, count: number) => void effects.log.push(`badge ${tabId} ${count}`),
	showIcon: async (on: boolean) => void effects.log.push(`icon ${on ? 'on' : 'off'}`),
}));
vi.mock('../../src/platform/messaging.ts', () => ({
	sendToTab: async (tabId: number, type: string, { options }: { options: { active: boolean } }) => {
		if (effects.refuse.has(`tab ${tabId}`)) throw new Error('Could not establish connection.');
		effects.log.push(`${type} ${tabId} ${options.active ? 'active' : 'inactive'}`);
	},
}));

import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { createDemand, type Demand } from '../../src/worker/demand.ts';
import { annotateTab, applySettings, pageOptions } from '../../src/worker/pages.ts';
import { memoryStore } from '../settings/samples.ts';

const DEFAULTS = DEFAULT_SETTINGS;
const off = (host: string): Settings => ({ ...DEFAULTS, sites: { when: 'known', off: [host], on: [] } });
let demand: Demand;
beforeEach(() => {
	Object.assign(effects, { log: [], tabs: [], refuse: new Set() });
	demand = createDemand(memoryStore());
});

describe('pageOptions', () => {
	it.each<[string, string, number | undefined, Settings, object]>([
		['a listed site', 'www.news.example', 1, DEFAULTS, { active: true, onDemand: false }],
		['another', 'blog.test', 1, DEFAULTS, { active: false, reason: 'not-listed', onDemand: false }],
		['the tab asked for', 'blog.test', 4, DEFAULTS, { active: true, onDemand: true }],
		[
			'another site in that tab',
			'else.test',
			4,
			DEFAULTS,
			{ active: false, reason: 'not-listed', onDemand: false },
		],
		[
			'a question from no tab',
			'blog.test',
			undefined,
			DEFAULTS,
			{ active: false, reason: 'not-listed', onDemand: false },
		],
		[
			'off here',
			'news.example',
			1,
			off('news.example'),
			{ active: false, reason: 'off-here', onDemand: false },
		],
		[
			'off here, asked for',
			'blog.test',
			4,
			off('blog.test'),
			{ active: false, reason: 'off-here', onDemand: true },
		],
		[
			'off everywhere',
			'blog.test',
			4,
			{ ...DEFAULTS, enabled: false },
			{ active: false, reason: 'off-everywhere', onDemand: true },
		],
	])('%s', async (_, host, tabId, settings, expected) => {
		await demand.add(4, 'blog.test');
		expect(await pageOptions(host, tabId, settings, demand)).toEqual({ ...expected, settings });
	});
});

describe('annotateTab', () => {
	it('remembers the demand before the page can ask, then puts marks and script in', async () => {
		await annotateTab(4, 'blog.test', demand);
		expect(effects.log).toEqual(['styles 4 marks.css', 'scripts 4 content.js']);
		expect(await demand.has(4, 'blog.test')).toBe(true);
	});

	it('goes on without the style sheet, and rejects where no script is let in', async () => {
		effects.refuse.add('styles');
		await annotateTab(4, 'blog.test', demand);
		expect(effects.log).toEqual(['scripts 4 content.js']);
		effects.refuse.add('scripts');
		await expect(annotateTab(4, 'blog.test', demand)).rejects.toThrow('Cannot access');
	});
});

describe('applySettings', () => {
	beforeEach(() => {
		effects.tabs = [
			{ id: 1, host: 'news.example', isWebPage: true },
			{ id: 2, isWebPage: false },
			{ id: 3, host: 'blog.test', isWebPage: true },
		];
	});

	it('tells every tab that shows a site what now holds', async () => {
		await applySettings({ ...DEFAULTS, sites: { when: 'known', off: [], on: ['own.test'] } }, demand);
		expect(effects.log.sort()).toEqual([
			'badge 3 0',
			'icon on',
			'register own.test',
			'settingsChanged 1 active',
			'settingsChanged 3 inactive',
		]);
	});

	it('turns everything off: icon, badges, pages', async () => {
		await applySettings({ ...DEFAULTS, enabled: false }, demand);
		expect(effects.log.sort()).toEqual([
			'badge 1 0',
			'badge 3 0',
			'icon off',
			'register ',
			'settingsChanged 1 inactive',
			'settingsChanged 3 inactive',
		]);
	});

	it('is not stopped by a tab without our script, nor by a browser that refuses a pattern', async () => {
		effects.refuse.add('tab 1').add('register');
		await applySettings(DEFAULTS, demand);
		expect(effects.log).toContain('settingsChanged 3 inactive');
	});
});
