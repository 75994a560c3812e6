// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { exportSettings, importSettings } from '../../../src/settings/exchange.ts';
import { type OptionsPorts, startOptions } from '../../../src/ui/options/controller.tsx';

let root: HTMLElement;
let settings: Settings;
let log: string[];
let granted: boolean;
let problems: string[];

beforeEach(() => {
	vi.useFakeTimers();
	root = document.body.appendChild(document.createElement('div'));
	settings = structuredClone(DEFAULT_SETTINGS);
	log = [];
	granted = true;
	problems = [];
});
afterEach(() => {
	vi.useRealTimers();
	root.remove();
});

async function open(more: Partial<OptionsPorts> = {}): Promise<void> {
	await startOptions(root, {
		send: (async (type: string) =>
			type === 'describe'
				? { entities: [{ entity: 'jens-stoltenberg', name: 'Jens Stoltenberg', kind: 'person' }] }
				: { date: '2026-11-23', entities: 412, aliases: 2977 }) as OptionsPorts['send'],
		loadSettings: async () => settings,
		settingsProblems: () => problems,
		changeSettings: async (edit) => {
			settings = edit(settings);
			return settings;
		},
		resetSettings: async () => {
			settings = structuredClone(DEFAULT_SETTINGS);
			return settings;
		},
		onSettingsChanged: () => () => {},
		withSite: (now, host, on) => ({
			...now,
			sites: { ...now.sites, off: [...now.sites.off.filter((one) => one !== host), ...(on ? [] : [host])] },
		}),
		withOwnSite: (now, host, listed) => ({ ...now, sites: { ...now.sites, on: listed ? [host] : [] } }),
		requestSite: async () => granted,
		forgetSite: async (host) => {
			log.push(`forget ${host}`);
		},
		exportSettings,
		importSettings,
		topics: async () => [
			{ id: 'tariffs', label: 'Tariffs' },
			{ id: 'nuclear-power', label: 'Nuclear power' },
		],
		saveFile: (name, text) => log.push(`save ${name} ${text.length}`),
		dress: ({ theme }) => log.push(`dress ${theme}`),
		...more,
	});
}

const status = () => root.querySelector('[role=status]')?.textContent;
const settle = () => vi.advanceTimersByTimeAsync(0);

function labelled(label: string): HTMLInputElement {
	const found = [...root.querySelectorAll('label')].find((one) => one.textContent?.startsWith(label));
	if (!found?.control) throw new Error(`no control "${label}"`);
	return found.control as HTMLInputElement;
}
function press(name: string): void {
	const found = [...root.querySelectorAll('button')].find(
		(one) => one.getAttribute('aria-label') === name || one.textContent === name,
	);
	if (!found) throw new Error(`no button "${name}"`);
	found.click();
}
function addSite(list: number, text: string): void {
	const form = root.querySelectorAll('form')[list] as HTMLFormElement;
	(form.elements.namedItem('site') as HTMLInputElement).value = text;
	form.requestSubmit();
}

describe('every setting can be changed, is stored at once and announced', () => {
	test.each<[string, (settings: Settings) => unknown, unknown]>([
		['Annotate news pages', (s) => s.enabled, false],
		['Solid line', (s) => s.marks.style, 'solid'],
		['Tint', (s) => s.marks.style, 'tint'],
		['Nothing until I hover', (s) => s.marks.style, 'none'],
		['Every time', (s) => s.marks.which, 'all'],
		['People', (s) => s.kinds.person, false],
		['Organisations', (s) => s.kinds.organisation, false],
		['Governments', (s) => s.kinds.state, false],
		['News outlets', (s) => s.kinds.outlet, false],
		['Certain matches only', (s) => s.strictness, 'sure'],
		['Dark', (s) => s.theme, 'dark'],
		['Large', (s) => s.textSize, 'large'],
	])('%s', async (label, read, expected) => {
		await open();
		labelled(label).click();
		await settle();
		expect(read(settings)).toBe(expected);
		expect(status()).toBe('Saved.');
	});

	test('delay and key', async () => {
		await open();
		const delay = labelled('Pointer rests');
		// jsdom does not round to the step, so any value would do; this one a reader can reach.
		delay.value = '650';
		delay.dispatchEvent(new Event('change', { bubbles: true }));
		await settle();
		expect(settings.openDelay).toBe(650);
		expect(root.querySelector('output')?.textContent).toBe('650 ms');
		const key = labelled('Hold a key');
		key.value = 'alt';
		key.dispatchEvent(new Event('change', { bubbles: true }));
		await settle();
		expect(settings.hoverKey).toBe('alt');
	});

	test('language', async () => {
		await open();
		const language = labelled('Language');
		language.value = 'ar';
		language.dispatchEvent(new Event('change', { bubbles: true }));
		await settle();
		expect(settings.language).toBe('ar');
	});

	test('no setting is forgotten', () => {
		// A new field of Settings must get a control here and a row above.
		expect(Object.keys(DEFAULT_SETTINGS).sort()).toEqual(
			'enabled hidden hoverKey kinds language marks openDelay sites strictness textSize theme topics version'.split(
				' ',
			),
		);
	});
});

test('the announcement goes away, so that the next one is news', async () => {
	await open();
	labelled('Dark').click();
	await settle();
	await vi.advanceTimersByTimeAsync(3000);
	expect(status()).toBe('');
});

test('what cannot be stored is said', async () => {
	await open({ changeSettings: () => Promise.reject(new Error('disk full')) });
	labelled('Dark').click();
	await settle();
	expect(status()).toBe('Could not be saved. Try again, or restart the browser.');
});

test('the theme is taken on at once', async () => {
	await open();
	labelled('Dark').click();
	await settle();
	expect(log.at(-1)).toBe('dress dark');
	expect(root.querySelector<HTMLElement>('.options')?.dataset.theme).toBe('dark');
});

test('the sample is marked as chosen', async () => {
	await open();
	expect(root.querySelectorAll('.sample .mark')).toHaveLength(2);
	labelled('Every time').click();
	labelled('Tint').click();
	await settle();
	expect(root.querySelectorAll('.sample .mark')).toHaveLength(3);
	expect(root.querySelector<HTMLElement>('.sample')?.dataset.mark).toBe('tint');
});

describe('sites', () => {
	test('never here: added as a host name, removed again', async () => {
		await open();
		addSite(0, 'https://www.Tabloid.example/x');
		await settle();
		expect(settings.sites.off).toEqual(['tabloid.example']);
		press('Remove tabloid.example');
		await settle();
		expect(settings.sites.off).toEqual([]);
	});

	test.each([
		['news', '“news” is no site name. Write it like news.example.'],
		['old.example', 'old.example is on the list already.'],
	])('%s is refused beside its field', async (text, expected) => {
		settings.sites.off = ['old.example'];
		await open();
		addSite(0, text);
		await settle();
		expect(root.querySelector('[role=alert]')?.textContent).toBe(expected);
		const field = root.querySelector('[aria-invalid=true]');
		expect(field?.getAttribute('aria-describedby')).toBe(root.querySelector('[role=alert]')?.id);
		expect(settings.sites.off).toEqual(['old.example']);
	});

	test('own sites need the browser’s permission, and give it back', async () => {
		await open();
		granted = false;
		addSite(1, 'local.example');
		await settle();
		expect(settings.sites.on).toEqual([]);
		expect(root.querySelector('[role=alert]')?.textContent).toContain(
			'was not given access to local.example',
		);
		granted = true;
		addSite(1, 'local.example');
		await settle();
		expect(settings.sites.on).toEqual(['local.example']);
		press('Remove local.example');
		await settle();
		expect(settings.sites.on).toEqual([]);
		expect(log).toContain('forget local.example');
	});
});

test('hidden entities have names, and an undo', async () => {
	settings.hidden = ['jens-stoltenberg', 'gone'];
	await open();
	expect([...root.querySelectorAll('.list li > span')].map((one) => one.textContent)).toEqual([
		'Jens Stoltenberg',
		'gone',
	]);
	press('Show again: Jens Stoltenberg');
	await settle();
	expect(settings.hidden).toEqual(['gone']);
});

describe('reset', () => {
	test('asks first, with the safe answer focused', async () => {
		settings.theme = 'dark';
		await open();
		press('Reset all options');
		expect(document.activeElement?.textContent).toBe('Cancel');
		press('Cancel');
		await settle();
		expect(settings.theme).toBe('dark');
		press('Reset all options');
		press('Reset');
		await settle();
		expect(settings).toEqual(DEFAULT_SETTINGS);
		expect(status()).toBe('Everything is back to how it was first.');
	});
});

/** Chooses a file as a reader does in the browser's dialogue. */
async function choose(text: string): Promise<void> {
	const input = labelled('Take options from a file');
	// jsdom's File has no arrayBuffer before version 30.
	const file = { arrayBuffer: async () => new TextEncoder().encode(text).buffer };
	Object.defineProperty(input, 'files', { configurable: true, value: [file] });
	Object.defineProperty(input, 'value', { configurable: true, writable: true, value: '' });
	input.dispatchEvent(new Event('change', { bubbles: true }));
	await settle();
	await settle();
}

describe('options as a file', () => {
	test('are saved whole', async () => {
		await open();
		press('Save to a file');
		expect(log.find((line) => line.startsWith('save'))).toBe(
			`save dramatis-options.json ${exportSettings(settings).length}`,
		);
	});

	test('replace what holds, and can be taken back', async () => {
		settings = { ...settings, theme: 'dark', hidden: ['kcna'] };
		const before = settings;
		await open();
		await choose(exportSettings({ ...DEFAULT_SETTINGS, textSize: 'large' }));
		expect(settings).toEqual({ ...DEFAULT_SETTINGS, textSize: 'large' });
		expect(status()).toBe('The options of the file hold now.');
		press('Undo');
		await settle();
		expect(settings).toEqual(before);
		expect(() => press('Undo')).toThrow();
	});

	test('of a broken file change nothing, and the place is said', async () => {
		settings = { ...settings, theme: 'dark' };
		const before = settings;
		await open();
		await choose(exportSettings(settings).replace('"openDelay": 300', '"openDelay": "soon"'));
		expect(settings).toEqual(before);
		expect(root.querySelector('.problems')?.textContent).toContain('openDelay: found "soon"');
		await choose(exportSettings(DEFAULT_SETTINGS));
		expect(root.querySelector('.problems')).toBeNull();
	});
});

test('a reset can be taken back until something else is chosen', async () => {
	settings = { ...settings, theme: 'dark' };
	await open();
	press('Reset all options');
	press('Reset');
	await settle();
	press('Undo');
	await settle();
	expect(settings.theme).toBe('dark');
});

test('what of the stored settings could not be read is said', async () => {
	problems = ['openDelay: found "soon"; 300 is used.'];
	await open();
	expect(root.querySelector('.problems')?.textContent).toContain('openDelay: found "soon"; 300 is used.');
});

test.each([
	[
		{ date: '2026-11-23', entities: 1, aliases: 2977 },
		'of 23 November 2026. It holds 1 entry under 2,977 names',
	],
	[{ error: 'Damaged.', advice: 'Install again.' }, 'Damaged.Install again.'],
])('about the data %#', async (reply, expected) => {
	await open({ send: (async () => reply) as unknown as OptionsPorts['send'] });
	expect(root.textContent).toContain(expected);
});

describe('topics to follow', () => {
	const offered = () =>
		[...root.querySelectorAll<HTMLOptionElement>('select[name=topic] option')].map((one) => one.text);

	test('are offered by label, followed by a press, and let go again', async () => {
		await open();
		await settle();
		expect(offered()).toEqual(['Nuclear power', 'Tariffs']);
		root.querySelector<HTMLSelectElement>('select[name=topic]')!.value = 'tariffs';
		press('Follow');
		await settle();
		expect(settings.topics).toEqual(['tariffs']);
		expect(offered()).toEqual(['Nuclear power']);
		expect(status()).toBe('Saved.');
		press('Remove Tariffs');
		await settle();
		expect(settings.topics).toEqual([]);
		expect(offered()).toHaveLength(2);
	});

	test('stay, by id, where the dataset cannot be read or has them no more', async () => {
		settings.topics = ['gone'];
		await open({ topics: () => Promise.reject(new Error('no file')) });
		expect(root.textContent).toContain('gone');
		expect(root.querySelector('select[name=topic]')).toBeNull();
		expect(settings.topics).toEqual(['gone']);
	});
});
