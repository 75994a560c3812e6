// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ProfileModel } from '../../../src/model/profile.ts';
import { Profile } from '../../../src/ui/profile/profile.tsx';
import { cardModel } from '../samples.ts';
import { profileModel, vote } from './sample.ts';

let root: HTMLElement;
let copied: string[];
let mayCopy: boolean;
beforeEach(() => {
	root = document.body.appendChild(document.createElement('div'));
	copied = [];
	mayCopy = true;
	// jsdom lays nothing out.
	Element.prototype.scrollIntoView = () => {};
});
afterEach(() => {
	render(null, root);
	root.remove();
});

function show(more: Partial<ProfileModel> = {}): void {
	const copy = async (text: string) => {
		if (!mayCopy) throw new Error('denied');
		copied.push(text);
	};
	render(<Profile model={profileModel(more)} linkTo={(entity) => `?id=${entity}`} copy={copy} />, root);
}
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
const texts = (selector: string) =>
	[...root.querySelectorAll(selector)].map((one) => one.textContent?.replaceAll(/\s+/g, ' ').trim());
const button = (label: string) =>
	[...root.querySelectorAll('button')].find((one) => one.textContent?.includes(label))!;
async function choose(nth: number, value: string): Promise<void> {
	const select = root.querySelectorAll('select')[nth]!;
	select.value = value;
	select.dispatchEvent(new Event('change', { bubbles: true }));
	await drawn();
}

describe('the head', () => {
	it('names, in both scripts, and says what was held on the article’s date', () => {
		show();
		expect(texts('h1')).toEqual(['Ana Sample عينة']);
		expect(root.querySelector('h1 .native')?.getAttribute('lang')).toBe('ar');
		expect(texts('.kind')).toEqual(['Person · Norway']);
		expect(texts('.now li')).toEqual(['On 27 February 2023Mayor, 2020–2024']);
		expect(texts('.fresh')).toEqual(['Entry as of January 2026 · dataset of 23 Nov 2026']);
	});

	it('copies everything with its sources, and says so; or that it could not', async () => {
		show();
		button('Copy').click();
		await drawn();
		expect(copied[0]).toContain('Said yes. [2]');
		expect(texts('.bar-of-actions [role="status"]')).toEqual(['Copied.']);
		mayCopy = false;
		button('Copy').click();
		await drawn();
		expect(texts('.bar-of-actions [role="status"]')[0]).toContain('did not allow');
	});

	it('leads to the sections that are there', () => {
		show({ names: [] });
		const links = [...root.querySelectorAll<HTMLAnchorElement>('.contents a')];
		expect(links.map((link) => link.textContent)).toEqual([
			...['Offices over time', 'Positions', 'Recorded votes', 'Affiliations', 'Related', 'Sources'],
		]);
		for (const link of links)
			expect(root.querySelector(link.getAttribute('href')!), link.href).not.toBeNull();
	});
});

describe('offices over time', () => {
	it('is a list that says everything without its drawing', () => {
		show();
		const rows = [...root.querySelectorAll('.roles li')];
		expect(rows).toHaveLength(2);
		expect(rows[0]?.querySelector('.what')?.textContent).toBe(
			'Senatorfrom January 2025 · The SenateReuters\u00a0[1]',
		);
		expect(rows[1]?.querySelector('.what')?.textContent).toBe(
			'Mayor2020–2024 · Held on the article’s dateReuters\u00a0[1], State Radio\u00a0[2] (state-controlled media)',
		);
		for (const drawing of root.querySelectorAll('.axis, .track, .legend'))
			expect(drawing.getAttribute('aria-hidden')).toBe('true');
		// What is hidden from readers of the screen is out of the keyboard's way too.
		for (const mark of root.querySelectorAll<HTMLElement>('.track a')) expect(mark.tabIndex).toBe(-1);
	});

	it('links the body in which an office is held', () => {
		show();
		expect(root.querySelector('.roles a.link')?.getAttribute('href')).toBe('?id=senate');
	});

	it('shows ten offices, and those held then however old; all on request', async () => {
		const [, mayor] = profileModel().roles;
		const roles = Array.from({ length: 14 }, (_, n) => ({
			...mayor!,
			title: `Office ${n}`,
			status: n === 13 ? ('held' as const) : ('former' as const),
		}));
		show({ roles });
		expect(texts('.roles .prose')).toHaveLength(11);
		expect(texts('.roles .prose').at(-1)).toBe('Office 13');
		button('Show all 14').click();
		await drawn();
		expect(texts('.roles .prose')).toHaveLength(14);
	});
});

describe('positions', () => {
	it('tells them in their order, with date, change and sources', () => {
		show();
		expect(texts('.topic h3')).toEqual(['Arms · The article’s topic']);
		expect(texts('.topic .dated')).toEqual([
			'2021Against Said no.held until 2023 · Reuters, 30 Jan 2023 [1]',
			'1 Feb 2023ChangedFor Said yes.State Radio, 2 Feb 2023 [2] (state-controlled media)',
		]);
	});

	it('shows the votes on a topic when asked', async () => {
		show();
		button('Ships').click();
		await drawn();
		expect(texts('.votes .dated .prose')).toEqual(['Voted against Bill 3']);
		expect(document.activeElement?.id).toBe('votes');
		expect(root.querySelector('select')?.value).toBe('ships');
	});

	it('says where there are none', () => {
		show({ topics: [], votes: [] });
		expect(texts('.positions')).toEqual(['PositionsNo position on record.']);
		expect(root.querySelector('.votes')).toBeNull();
	});
});

describe('recorded votes', () => {
	it('says how it was cast, what it answers and what a vote for it answers', () => {
		show();
		expect(texts('.votes .dated')[1]).toBe(
			'1 Mar 2023Voted against Bill 2 (a motion)For · ArmsA vote for it answers “against” to: Supply arms?Senate: 2 for, 3 against · Senate, 1 Mar 2024 [3]',
		);
	});

	it('filters by topic, chamber and position, with counts, and back', async () => {
		show();
		expect(texts('.filter')).toEqual([
			'TopicAll (3)Arms (2)Ships (1)',
			'ChamberAll (3)Senate (2)House (1)',
			'PositionAll (3)For (2)Against (1)',
		]);
		await choose(2, 'against');
		expect(texts('.votes .dated .prose')).toEqual(['Voted against Bill 3']);
		expect(texts('.filters [role="status"]')).toEqual(['1 of 3 votes']);
		button('Show all votes').click();
		await drawn();
		expect(texts('.votes .dated')).toHaveLength(3);
	});

	it('copies only the votes that are shown', async () => {
		show();
		await choose(0, 'ships');
		button('Copy').click();
		await drawn();
		expect(copied[0]).toContain('Bill 3');
		expect(copied[0]).not.toContain('Bill 1');
		// The source of a vote left out would be cited nowhere; numbers stay as they are on the page.
		expect(copied[0]).not.toContain('\n[3] ');
		expect(copied[0]).toContain('\n[4] Sample headline of House.');
	});

	it('shows twenty, then forty more, and goes on from there', async () => {
		show({ votes: Array.from({ length: 70 }, (_, n) => vote(n)) });
		expect(texts('.votes .dated')).toHaveLength(20);
		button('Show 40 more').click();
		await drawn();
		await drawn();
		expect(texts('.votes .dated')).toHaveLength(60);
		expect(document.activeElement?.textContent).toContain('Bill 20');
	});
});

it('lists who is related, and through what', () => {
	show();
	expect(texts('.group')).toEqual([
		'Before, as MayorBo Poe 2015–2020',
		'Leaders and ministers on 27 February 2023: NorwayCy Roe Premier, as of January 2026and 5 more in the dataset',
	]);
});

it('gives every name its language and direction', () => {
	show();
	expect(texts('.names .grid > div')).toEqual([
		'Arabic · Own scriptعينة',
		'AcronymAS',
		'Other spellingsAnna Sample',
	]);
	expect(root.querySelector('.names bdi')?.getAttribute('lang')).toBe('ar');
});

it('numbers the sources, names who controls them and sends no referrer', () => {
	show();
	expect(texts('.source-list li')[1]).toBe(
		'[2]Sample headline of State Radio State Radio, 2 February 2023 (State-controlled media, according to A Monitor, 7 Feb 2024)',
	);
	for (const link of root.querySelectorAll<HTMLAnchorElement>('a[href^="http"]')) {
		expect(link.rel).toBe('noreferrer noopener');
		expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
	}
});

it('links no address but of the web', () => {
	const [first] = profileModel().sources;
	show({ sources: [{ ...first!, url: 'javascript:alert(1)' }] });
	expect(root.querySelector('a[href^="javascript"]')).toBeNull();
	expect(texts('.source-list li')[0]).toContain('Sample headline of Reuters');
});

it('says of an outlet who owns and controls it', () => {
	show({
		card: cardModel({
			kind: 'outlet',
			outlet: {
				domains: ['paper.example'],
				owner: 'A Trust',
				control: 'Public, according to A Monitor, 2024-02-07',
				sources: [],
			},
		}),
		outletSources: [1],
		roles: [],
		topics: [],
		votes: [],
	});
	expect(texts('.outlet')).toEqual([
		'Publishes atpaper.exampleOwnerA TrustControlPublic, according to A Monitor, 7 Feb 2024Reuters [1]',
	]);
	expect(root.querySelector('.timeline')).toBeNull();
});

it('says how fresh it is and how to have an error corrected', () => {
	show();
	const text = texts('.about-entry')[0];
	for (const part of [
		'20 January 2026',
		'10 January 2026',
		'1 March 2024',
		'23 November 2026',
		'“sample”',
		'Wikidata: Q1',
	])
		expect(text).toContain(part);
});
