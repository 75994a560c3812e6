// @vitest-environment jsdom
/** The cast panel from controller to drawing, beside a made-up browser with tabs; axe looks at every state. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, test, vi } from 'vitest';
import type { CardModel } from '../../../src/model/card.ts';
import type { PageState } from '../../../src/model/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../src/model/settings.ts';
import { type PanelPorts, type PanelTab, startPanel } from '../../../src/ui/cast/controller.tsx';
import { kim, pageState, podolyak, state as stateCard, stoltenberg } from '../samples.ts';

const POSITIONS: Record<string, string> = {
	'jens-stoltenberg': 'for',
	'mykhailo-podolyak': 'for',
	'south-korea': 'against',
	mnd: 'against',
	nato: 'mixed',
};
const OUTLET: Partial<CardModel> = {
	entity: 'al-mayadeen',
	name: 'Al Mayadeen',
	kind: 'outlet',
	outlet: {
		domains: ['almayadeen.net'],
		owner: 'Al Mayadeen Satellite Media Network',
		control: 'Independent, according to State Media Monitor, 2025-08-01',
		sources: [{ title: 'Monitor', publisher: 'SMM', url: 'https://smm.example/', date: '2025-08-01' }],
	},
};
const OTHER: PageState = {
	...pageState,
	title: 'Another story',
	outlet: undefined,
	topics: [],
	cast: [pageState.cast[1]!],
};

let root: HTMLElement;
let settings: Settings;
let front: PanelTab | undefined;
let pages: Record<number, PageState | undefined>;
let reason: string | undefined;
let cards: Record<string, object>;
let jumps: number;
let log: string[];
let tabsChanged: (tabId?: number) => void;
let castChanged: (tabId: number) => void;
let settingsChanged: (settings: Settings) => void;

const ports: PanelPorts = {
	tab: async () => front,
	onTabsChanged: (handle) => {
		tabsChanged = handle;
	},
	onCastChanged: (handle) => {
		castChanged = handle;
	},
	showTab: async (tabId) => void log.push(`show ${tabId}`),
	reloadTab: async (tabId) => void log.push(`reload ${tabId}`),
	send: (async (type: string, request: { entities: string[]; entity: string; topics?: string[] }) => {
		log.push([type, request.entity].filter(Boolean).join(' '));
		if (type === 'pageOptions') return { active: !reason, reason, settings };
		if (type === 'describe')
			return {
				entities: request.entities.map((entity) => ({
					entity,
					name: entity,
					kind: 'person',
					...(entity in POSITIONS && {
						stances: [
							{
								topic: 'arms-supplies-to-ukraine',
								position: POSITIONS[entity],
								date: '2023-01-30',
								relation: 'then',
							},
						],
					}),
				})),
			};
		if (type === 'getCard') return request.entity === 'al-mayadeen' ? OUTLET : cards[request.entity];
		return { ok: true };
	}) as unknown as PanelPorts['send'],
	sendToTab: (async (tabId: number, type: string) => {
		const page = pages[tabId];
		if (!page) throw new Error('Receiving end does not exist.');
		if (type === 'jumpTo') return { ok: true, at: ++jumps };
		return page;
	}) as PanelPorts['sendToTab'],
	loadSettings: async () => settings,
	changeSettings: async (edit) => {
		settings = edit(settings);
		settingsChanged(settings);
		return settings;
	},
	onSettingsChanged: (handle) => {
		settingsChanged = handle;
		return () => undefined;
	},
	withSite: (now, host, on) => ({ ...now, sites: { ...now.sites, off: on ? [] : [host] } }),
	withOwnSite: (now, host, listed) => ({ ...now, sites: { ...now.sites, on: listed ? [host] : [] } }),
	requestSite: async () => true,
	dress: () => undefined,
};

beforeEach(() => {
	vi.useFakeTimers();
	document.documentElement.lang = 'en';
	document.title = 'Dramatis: the cast';
	root = document.body.appendChild(document.createElement('div'));
	settings = structuredClone(DEFAULT_SETTINGS);
	front = { id: 7, host: 'news.example', isWebPage: true };
	pages = { 7: pageState };
	reason = undefined;
	cards = {
		'jens-stoltenberg': stoltenberg,
		'kim-tong-myong': kim,
		'mykhailo-podolyak': podolyak,
		ukraine: stateCard,
	};
	jumps = 0;
	log = [];
});
afterEach(() => {
	vi.useRealTimers();
	root.remove();
});

async function open(): Promise<void> {
	void startPanel(root, ports);
	await tick();
}
const tick = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const said = () => (root.textContent ?? '').replaceAll(/\s+/g, ' ');
const names = () => [...root.querySelectorAll('.go .name')].map((one) => one.textContent);
const statuses = () => [...root.querySelectorAll('[role=status]')].map((one) => one.textContent);
function find<E extends HTMLElement = HTMLElement>(selector: string): E {
	const found = root.querySelector<E>(selector);
	if (!found) throw new Error(`no ${selector} in: ${said()}`);
	return found;
}
function button(label: string): HTMLElement {
	const found = [...root.querySelectorAll<HTMLElement>('button')].find(
		(one) => one.getAttribute('aria-label') === label || one.textContent?.startsWith(label),
	);
	if (!found) throw new Error(`no button "${label}" in: ${said()}`);
	return found;
}
async function press(label: string): Promise<void> {
	button(label).click();
	await tick();
}
async function choose(value: string): Promise<void> {
	find<HTMLInputElement>(`input[value=${value}]`).click();
	await tick();
}
async function type(text: string): Promise<void> {
	const field = find<HTMLInputElement>('input[type=search]');
	field.value = text;
	field.dispatchEvent(new Event('input', { bubbles: true }));
	await tick();
}

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
/** What axe finds; it cannot see colours without a layout, the gallery does that in a browser. */
async function axe(): Promise<string[]> {
	vi.useRealTimers();
	const scope = globalThis as {
		axe?: { run(where: Node, options: object): Promise<{ violations: { id: string }[] }> };
	};
	if (!scope.axe) new Function(axeSource).call(globalThis);
	const { violations } = await scope.axe!.run(document, { rules: { 'color-contrast': { enabled: false } } });
	return violations.map(({ id }) => id);
}

describe('the cast of an article', () => {
	it('lists everyone in order of weight, with counts, roles and positions, and says how many', async () => {
		await open();
		expect(names()).toEqual(pageState.cast.map(({ name }) => name));
		expect(find('h1').textContent).toBe(pageState.title);
		expect(statuses()).toContain(`${pageState.cast.length} names in the story`);
		expect(button('Jens Stoltenberg').textContent).toBe(
			'Jens Stoltenberg4 mentionsSecretary General of NATOFor · 30 Jan 2023',
		);
		expect(button('Kim Tong Myong').textContent).toBe('Kim Tong Myong2 mentionspossibly · Person');
		expect(find('.topic-line').textContent).toContain('Positions onArms supplies to Ukraine');
		expect(await axe()).toEqual([]);
	});

	it('says whose page it is, with owner, control, monitor, date and source', async () => {
		await open();
		expect(said()).toContain('A page of Al Mayadeen · Published 27 February 2023');
		expect(said()).toContain('Al Mayadeen Satellite Media Network');
		expect(said()).toContain('Independent, according to State Media Monitor, 1 Aug 2025');
		expect(find<HTMLAnchorElement>('.provenance .cite a').href).toBe('https://smm.example/');
	});

	it('groups by side on request, every side drawn, the unknown last', async () => {
		await open();
		await choose('position');
		expect([...root.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
			'For2',
			'Against2',
			'Mixed1',
			`No position on record${pageState.cast.length - 5}`,
		]);
		expect([...root.querySelectorAll('.tally li')].map((one) => one.textContent)).toEqual([
			'2For',
			'2Against',
			'1Mixed',
			'0Undeclared',
			`${pageState.cast.length - 5}No position on record`,
		]);
		expect([...root.querySelectorAll('.for .go .name')].map((one) => one.textContent)).toEqual([
			'Jens Stoltenberg',
			'Mykhailo Podolyak',
		]);
		expect(await axe()).toEqual([]);
	});

	it('groups by another of the story’s topics where there are several', async () => {
		await open();
		await choose('position');
		const topic = find<HTMLSelectElement>('.topic-line select');
		topic.value = 'arms-exports';
		topic.dispatchEvent(new Event('change', { bubbles: true }));
		await tick();
		expect([...root.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
			`No position on record${pageState.cast.length}`,
		]);
	});

	it('without a topic says why there are no sides, and lists all the same', async () => {
		pages[7] = { ...pageState, topics: [] };
		await open();
		await choose('position');
		expect(root.querySelector('.topic-line')).toBeNull();
		expect(said()).toContain('on no topic that positions are kept on');
		expect(names()).toHaveLength(pageState.cast.length);
	});

	it('filters by name, role and kind, counts politely, and offers the way back', async () => {
		await open();
		await type('nato');
		expect(names()).toEqual(['Jens Stoltenberg', 'NATO']);
		expect(statuses()).toContain(`2 of ${pageState.cast.length} names`);
		const kind = find<HTMLSelectElement>('.filter select');
		kind.value = 'organisation';
		kind.dispatchEvent(new Event('change', { bubbles: true }));
		await tick();
		expect(names()).toEqual(['NATO']);
		await type('nobody');
		expect(said()).toContain('No name fits the filter.');
		await press('Clear the filter');
		expect(names()).toHaveLength(pageState.cast.length);
	});
});

describe('jumping', () => {
	it('goes to the mention, then to the further ones, and says which', async () => {
		await open();
		await press('Jens Stoltenberg');
		expect(find('.go .here').textContent).toBe('1/4');
		await press('Jens Stoltenberg');
		expect(find('.go .here').textContent).toBe('2/4');
		expect(statuses()).toContain('Jens Stoltenberg: mention 2 of 4');
		expect(log).toContain('show 7');
	});

	it('looks again where the page is gone', async () => {
		await open();
		pages = {};
		reason = 'not-listed';
		await press('Jens Stoltenberg');
		expect(said()).toContain('not on the list of news sites');
	});

	it('arrow keys lead from name to name', async () => {
		await open();
		const [first, second] = root.querySelectorAll<HTMLElement>('.go');
		first!.focus();
		first!.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
		expect(document.activeElement).toBe(second);
		second!.dispatchEvent(new KeyboardEvent('keydown', { key: 'End', bubbles: true }));
		expect(document.activeElement).toBe([...root.querySelectorAll('.go')].at(-1));
	});
});

describe('details in place', () => {
	it('open with roles, positions and sources, and a way to the profile; close again', async () => {
		await open();
		await press('About Jens Stoltenberg');
		expect(button('About Jens Stoltenberg').getAttribute('aria-expanded')).toBe('true');
		const details = find('.details');
		expect(details.id).toBe(button('About Jens Stoltenberg').getAttribute('aria-controls'));
		expect(details.textContent).toContain(stoltenberg.stances[0]!.statement);
		expect(details.querySelectorAll('.cite a').length).toBeGreaterThan(0);
		expect(details.querySelector<HTMLAnchorElement>('a[href^="profile.html"]')?.getAttribute('href')).toMatch(
			/^profile\.html\?id=jens-stoltenberg&at=2023-02-27&topic=arms-supplies-to-ukraine$/,
		);
		expect(await axe()).toEqual([]);
		button('About Jens Stoltenberg').click();
		await vi.waitFor(() => expect(root.querySelector('.details')).toBeNull());
	});

	it('close with Escape, and the focus is where they were opened', async () => {
		await open();
		await press('About Jens Stoltenberg');
		const link = find('.details a');
		link.focus();
		link.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
		await tick();
		expect(root.querySelector('.details')).toBeNull();
		expect(document.activeElement).toBe(button('About Jens Stoltenberg'));
	});

	it('one at a time', async () => {
		await open();
		await press('About Jens Stoltenberg');
		await press('About Mykhailo Podolyak');
		expect(root.querySelectorAll('.details')).toHaveLength(1);
		expect(find('.open .name').textContent).toBe('Mykhailo Podolyak');
	});

	it('of a possible match offer the others, and the way back', async () => {
		pages[7] = {
			...pageState,
			cast: pageState.cast.map((one) =>
				one.entity === 'kim-tong-myong' ? { ...one, others: ['mykhailo-podolyak'] } : one,
			),
		};
		await open();
		await press('About Kim Tong Myong');
		find('.others button').click();
		await tick();
		expect(find('.instead .name').textContent).toBe(podolyak.name);
		expect(names()).toContain('Kim Tong Myong');
		await press('Back to Kim Tong Myong');
		expect(root.querySelector('.instead')).toBeNull();
	});

	it('that cannot be had say why', async () => {
		cards['jens-stoltenberg'] = { error: 'The dataset could not be read.', advice: 'Restart.' };
		await open();
		await press('About Jens Stoltenberg');
		expect(find('.details [role=alert]').textContent).toBe('The dataset could not be read.Restart.');
	});

	it('hide the entity where the reader wants that', async () => {
		await open();
		await press('About Jens Stoltenberg');
		await press('Hide this entity');
		expect(log).toContain('hideEntity jens-stoltenberg');
	});
});

describe('keeping up', () => {
	it('with another tab: its cast, an empty filter, closed details, the same order', async () => {
		await open();
		await choose('position');
		await type('kim');
		pages[8] = OTHER;
		front = { id: 8, host: 'other.example', isWebPage: true };
		tabsChanged();
		await tick();
		expect(names()).toEqual(['Jens Stoltenberg']);
		expect(find('h1').textContent).toBe('Another story');
		expect(find('footer [role=status]').textContent).toBe('1 name in the story');
		expect(find<HTMLInputElement>('input[type=search]').value).toBe('');
		expect(find<HTMLInputElement>('input[value=position]').checked).toBe(true);
	});

	it('with a page that changes: what is open stays open', async () => {
		await open();
		await press('About Jens Stoltenberg');
		pages[7] = { ...pageState, cast: pageState.cast.slice(0, 3) };
		castChanged(7);
		await tick();
		expect(names()).toHaveLength(3);
		expect(root.querySelector('.details')).not.toBeNull();
	});

	it('not with other tabs', async () => {
		await open();
		const before = log.length;
		castChanged(99);
		tabsChanged(99);
		await tick();
		expect(log.length).toBe(before);
	});

	it('with a page that loads: waits for it, then shows it', async () => {
		await open();
		pages = {};
		front = { ...front!, isLoading: true };
		tabsChanged(7);
		await tick(600);
		expect(said()).toContain('Reading the page…');
		front = { ...front!, isLoading: false };
		pages = { 7: OTHER };
		await tick(600);
		expect(find('h1').textContent).toBe('Another story');
	});

	it('a late answer about an earlier tab is dropped', async () => {
		await open();
		const real = ports.tab;
		let slow: (tab: PanelTab | undefined) => void = () => undefined;
		ports.tab = () => new Promise((resolve) => (slow = resolve));
		tabsChanged();
		ports.tab = real;
		pages[8] = OTHER;
		front = { id: 8, host: 'other.example', isWebPage: true };
		tabsChanged();
		await tick();
		slow({ id: 7, host: 'news.example', isWebPage: true });
		await tick();
		expect(find('h1').textContent).toBe('Another story');
	});
});

describe('where there is nobody to list', () => {
	test.each<[string, () => void, string, string | undefined, string | undefined]>([
		[
			'a page that the browser hides',
			() => {
				front = { id: 7, isWebPage: false };
				pages = {};
			},
			'Dramatis does not see this page',
			undefined,
			undefined,
		],
		[
			'off on this site',
			() => {
				pages = {};
				reason = 'off-here';
				settings.sites.off = ['news.example'];
			},
			'Off on this site.',
			'Turn on for news.example',
			'pageOptions',
		],
		[
			'off everywhere',
			() => {
				pages = {};
				reason = 'off-everywhere';
				settings.enabled = false;
			},
			'Dramatis is off.',
			'Turn Dramatis on',
			'pageOptions',
		],
		[
			'not listed',
			() => {
				pages = {};
				reason = 'not-listed';
			},
			'not on the list of news sites',
			'Annotate this page',
			'annotateTab',
		],
		[
			'not an article',
			() => {
				pages[7] = { ...pageState, status: 'not-article', cast: [], topics: [] };
			},
			'does not look like an article',
			'Annotate it all the same',
			'annotateTab',
		],
		[
			'open since before the install',
			() => {
				pages = {};
			},
			'Reload the page to annotate it',
			'Reload the page',
			'reload 7',
		],
		[
			'a fault of the page',
			() => {
				pages[7] = {
					...pageState,
					status: 'fault',
					fault: { error: 'The dataset is damaged.', advice: 'Install again.' },
				};
			},
			'The dataset is damaged.Install again.',
			'Reload the page',
			'reload 7',
		],
		[
			'nobody known',
			() => {
				pages[7] = { ...pageState, cast: [] };
			},
			'No name on this page is in the dataset.',
			undefined,
			undefined,
		],
		[
			'a tab that was closed',
			() => {
				front = undefined;
			},
			'was closed',
			undefined,
			undefined,
		],
	])('%s: says so and what to do', async (_, arrange, text, label, does) => {
		arrange();
		await open();
		await tick(2000);
		expect(said()).toContain(text);
		if (pages[7]?.status !== 'fault') expect(find('footer [role=status]').textContent).toContain(text);
		const offered = [...root.querySelectorAll('button')].map((one) => one.textContent);
		if (label === undefined) expect(offered).toEqual([]);
		else {
			expect(offered[0]).toBe(label);
			log = [];
			await press(label);
			if (does) expect(log).toContain(does);
		}
		expect(await axe()).toEqual([]);
	});

	it('turning on here changes the settings for this site alone', async () => {
		pages = {};
		reason = 'off-here';
		settings.sites.off = ['news.example'];
		await open();
		await press('Turn on for news.example');
		expect(settings.sites.off).toEqual([]);
		expect(settings.enabled).toBe(true);
	});
});
