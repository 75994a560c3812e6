import { beforeEach, describe, expect, it, vi } from 'vitest';

interface Script {
	id: string;
	matches: string[];
	js?: string[];
	css?: string[];
}

const fake = vi.hoisted(() => ({ granted: [] as string[], scripts: [] as Script[], log: [] as string[] }));
vi.mock('../../src/platform/browser.ts', () => ({
	browser: {
		permissions: {
			contains: async ({ origins }: { origins: string[] }) =>
				origins.every((origin) => fake.granted.includes(origin)),
			request: async ({ origins }: { origins: string[] }) => {
				fake.log.push(`request ${origins}`);
				return true;
			},
			remove: async ({ origins }: { origins: string[] }) => {
				if (!fake.granted.includes(origins[0]!)) throw new Error('You cannot remove required permissions.');
				fake.granted = fake.granted.filter((origin) => !origins.includes(origin));
			},
		},
		scripting: {
			getRegisteredContentScripts: async ({ ids }: { ids: string[] }) =>
				fake.scripts.filter(({ id }) => ids.includes(id)),
			registerContentScripts: async (scripts: Script[]) => {
				for (const { id } of scripts)
					if (fake.scripts.some((known) => known.id === id)) throw new Error(`Duplicate script ID '${id}'`);
				fake.scripts.push(...scripts);
			},
			updateContentScripts: async (scripts: Script[]) => {
				for (const script of scripts) {
					const at = fake.scripts.findIndex(({ id }) => id === script.id);
					if (at < 0) throw new Error(`Nonexistent script ID '${script.id}'`);
					fake.scripts[at] = script;
				}
			},
			unregisterContentScripts: async ({ ids }: { ids: string[] }) => {
				fake.scripts = fake.scripts.filter(({ id }) => !ids.includes(id));
			},
		},
		runtime: { getManifest: () => ({}) },
	},
}));

import {
	forgetSite,
	hasSite,
	listedPatterns,
	patternOf,
	registerSites,
	requestSite,
} from '../../src/platform/sites.ts';
import { isListed } from '../../src/settings/sites.ts';

beforeEach(() => {
	Object.assign(fake, { granted: [], scripts: [], log: [] });
});

describe('patternOf', () => {
	it.each([
		['news.example', '*://*.news.example/*'],
		['1tv.am', '*://*.1tv.am/*'],
		['localhost', '*://*.localhost/*'],
		// Browsers refuse a wildcard before an address.
		['127.0.0.1', '*://127.0.0.1/*'],
		['[::1]', '*://[::1]/*'],
	])('%s → %s', (host, pattern) => {
		expect(patternOf(host)).toBe(pattern);
		expect(isListed(host, [pattern])).toBe(true);
	});
});

describe('sites of the reader’s own', () => {
	const matches = () => fake.scripts.map((script) => script.matches);

	it('are registered where access is granted, and the registration follows the list', async () => {
		fake.granted = ['*://*.a.example/*', '*://*.b.example/*'];
		await registerSites(['a.example', 'refused.example']);
		expect(fake.scripts).toMatchObject([
			{ matches: ['*://*.a.example/*'], js: ['content.js'], css: ['marks.css'] },
		]);
		await registerSites(['a.example', 'b.example']);
		expect(matches()).toEqual([['*://*.a.example/*', '*://*.b.example/*']]);
		await registerSites(['b.example']);
		expect(matches()).toEqual([['*://*.b.example/*']]);
		await registerSites([]);
		expect(matches()).toEqual([]);
		await registerSites([]);
		expect(matches()).toEqual([]);
	});

	it('are taken out when access is withdrawn', async () => {
		fake.granted = ['*://*.a.example/*'];
		await registerSites(['a.example']);
		await forgetSite('a.example');
		expect(await hasSite('a.example')).toBe(false);
		await registerSites(['a.example']);
		expect(matches()).toEqual([]);
	});

	// A grant changes list and permission together, and both are announced.
	it.each([
		['alike', ['a.example'], ['a.example']],
		['the later shorter', ['a.example', 'b.example'], ['a.example']],
		['the later longer', ['a.example'], ['a.example', 'b.example']],
		['the later empty', ['a.example'], []],
	])('two lists at once, %s, end with the later one', async (_, first, second) => {
		fake.granted = ['*://*.a.example/*', '*://*.b.example/*'];
		await Promise.all([registerSites(first), registerSites(second)]);
		expect(matches()).toEqual(second.length === 0 ? [] : [second.map(patternOf)]);
	});

	it('a browser that refuses once is no obstacle to the next list', async () => {
		fake.granted = ['*://*.a.example/*'];
		fake.scripts = [null as unknown as Script];
		await expect(registerSites(['a.example'])).rejects.toThrow();
		fake.scripts = [];
		await registerSites(['a.example']);
		expect(matches()).toEqual([['*://*.a.example/*']]);
	});

	it('are asked for one by one', async () => {
		expect(await requestSite('a.example')).toBe(true);
		expect(fake.log).toEqual(['request *://*.a.example/*']);
	});

	it('that the manifest grants cannot be forgotten, which is no error', async () => {
		await expect(forgetSite('listed.example')).resolves.toBeUndefined();
	});

	it('a manifest without content scripts lists none', () => {
		expect(listedPatterns()).toEqual([]);
	});
});
