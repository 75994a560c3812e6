// @vitest-environment jsdom
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SearchReply } from '../../../src/model/profile.ts';
import type { ProfileQuery } from '../../../src/model/profile-address.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { type ProfilePorts, startProfile } from '../../../src/ui/profile/controller.tsx';
import { profileModel } from './sample.ts';

let root: HTMLElement;
let log: string[];
let settingsChanged: (settings: Settings) => void;
beforeEach(() => {
	root = document.body.appendChild(document.createElement('div'));
	log = [];
});
afterEach(() => root.remove());

const ANAS: SearchReply = {
	hits: [
		{ entity: 'ana-1', name: 'Ana Sample', kind: 'person', country: 'no' },
		{ entity: 'ana-2', name: 'Ana Sample', kind: 'person', country: 'se' },
	],
	total: 2,
};

async function start(query: ProfileQuery, more: Partial<ProfilePorts> = {}): Promise<void> {
	await startProfile(root, {
		query,
		profile: async (entity, date, topic) => {
			log.push(['profile', entity, date, topic].join(' '));
			return entity === 'nobody' ? undefined : profileModel();
		},
		search: async (text) => (text === 'qqq' ? { hits: [], total: 0 } : ANAS),
		whoIs: async (text) => (text === 'NATO' ? { sure: 'nato' } : ANAS),
		faultOf: (error) => ({ error: (error as Error).message, advice: 'Install again.' }),
		goTo: (address) => void log.push(`goTo ${address}`),
		replaceAddress: (address) => void log.push(`replaceAddress ${address}`),
		copy: async () => {},
		setTitle: (title) => void log.push(`title ${title}`),
		loadSettings: async () => DEFAULT_SETTINGS,
		onSettingsChanged: (handle) => {
			settingsChanged = handle;
			return () => {};
		},
		dress: ({ theme }) => void log.push(`dress ${theme}`),
		...more,
	});
}
const heading = () => root.querySelector('h1')?.textContent;
const said = () => root.querySelector('main')?.textContent;

it('shows a profile as of the article’s date, and links others as of it too', async () => {
	await start({ entity: 'ana', date: '2023-02-27', topic: 'arms' });
	expect(log).toContain('profile ana 2023-02-27 arms');
	expect(log).toContain('title Ana Sample – Dramatis');
	expect(heading()).toContain('Ana Sample');
	expect(root.querySelector('.related a')?.getAttribute('href')).toBe('profile.html?id=bo-poe&at=2023-02-27');
});

it('says of an unknown id what to do, with the field at hand', async () => {
	await start({ entity: 'nobody' });
	expect(heading()).toBe('No such entry');
	expect(said()).toContain('“nobody”');
	expect(document.activeElement?.getAttribute('role')).toBe('combobox');
});

it('says of a damaged dataset what is wrong and what to do', async () => {
	await start({ entity: 'ana' }, { profile: () => Promise.reject(new Error('data/index.bin is damaged.')) });
	expect(root.querySelector('[role="alert"]')?.textContent).toBe(
		'The dataset cannot be readdata/index.bin is damaged.Install again.',
	);
});

it('opens the profile of a selected name that one entity bears, under its own address', async () => {
	await start({ who: 'NATO' });
	expect(log.filter((entry) => /^(?:profile|replace)/.test(entry))).toEqual([
		'replaceAddress profile.html?id=nato',
		'profile nato  ',
	]);
	expect(heading()).toContain('Ana Sample');
});

it('lists everybody whom a selected name may mean, and chooses nobody', async () => {
	await start({ who: 'Ana Sample' });
	expect(heading()).toBe('Who is “Ana Sample”?');
	expect(said()).toContain('does not say which');
	expect([...root.querySelectorAll('.results a')].map((link) => link.getAttribute('href'))).toEqual([
		'profile.html?id=ana-1',
		'profile.html?id=ana-2',
	]);
	expect(log.some((entry) => entry.startsWith('profile'))).toBe(false);
});

it.each<[ProfileQuery, string, string]>([
	[{ search: 'ana' }, 'Search', '2 entries'],
	[{ search: 'qqq' }, 'Search', 'No entry bears a name with “qqq”.'],
	[{}, 'Search', 'by any of their names'],
])('answers %o', async (query, title, text) => {
	await start(query);
	expect(heading()).toBe(title);
	expect(said()).toContain(text);
});

it('follows the theme as soon as it changes', async () => {
	await start({});
	settingsChanged({ ...DEFAULT_SETTINGS, theme: 'dark', textSize: 'large' });
	expect(log.at(-1)).toBe('dress dark');
	expect(root.querySelector('.surface')?.getAttribute('data-size')).toBe('large');
});
