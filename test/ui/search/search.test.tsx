// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { SearchHit, SearchReply } from '../../../src/model/profile.ts';
import { aboutHit } from '../../../src/ui/search/hit.tsx';
import { Search } from '../../../src/ui/search/search.tsx';

const hit = (name: string, more: Partial<SearchHit> = {}): SearchHit => ({
	...{ entity: name.toLowerCase(), name, kind: 'person' },
	...more,
});
const HITS = ['Ana', 'Anton', 'Anwar'].map((name) => hit(name));

let root: HTMLElement;
let opened: string[];
/** Replies by query; a promise that never settles where none is given. */
let replies: Map<string, SearchReply | Error>;
let late: Map<string, (reply: SearchReply) => void>;

beforeEach(() => {
	root = document.body.appendChild(document.createElement('div'));
	opened = [];
	late = new Map();
	replies = new Map<string, SearchReply | Error>([
		['an', { hits: HITS, total: 12 }],
		['x', { hits: [], total: 0 }],
		['bad', new Error('The dataset cannot be used.')],
	]);
	Element.prototype.scrollIntoView = vi.fn();
	const search = (query: string) => {
		const reply = replies.get(query);
		if (reply instanceof Error) return Promise.reject(reply);
		return reply ? Promise.resolve(reply) : new Promise<SearchReply>((resolve) => late.set(query, resolve));
	};
	render(<Search search={search} onOpen={({ name }) => opened.push(name)} />, root);
});
afterEach(() => {
	render(null, root);
	root.remove();
});

const field = () => root.querySelector('input')!;
const options = () => [...root.querySelectorAll('[role="option"]')];
const chosen = () => root.querySelector('[aria-selected="true"]')?.textContent;
const status = () => root.querySelector('[role="status"]')?.textContent;
const isShown = () => !root.querySelector<HTMLElement>('.found')!.hidden;
/** Views draw a moment after what they show has changed. */
const drawn = () => new Promise((resolve) => setTimeout(resolve, 20));
async function type(text: string): Promise<void> {
	field().value = text;
	field().dispatchEvent(new Event('input', { bubbles: true }));
	await drawn();
}
/** @returns whether the field took the key for itself */
async function press(key: string, more: KeyboardEventInit = {}): Promise<boolean> {
	const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...more });
	field().dispatchEvent(event);
	await drawn();
	return event.defaultPrevented;
}

it('lists whom it found, the first chosen, and says how many there are', async () => {
	await type('an');
	expect(options().map((option) => option.querySelector('.name')?.textContent)).toEqual([
		'Ana',
		'Anton',
		'Anwar',
	]);
	expect(chosen()).toContain('Ana');
	expect(status()).toBe('The first 3 of 12 entries');
	expect(field().getAttribute('aria-expanded')).toBe('true');
	expect(document.getElementById(field().getAttribute('aria-activedescendant')!)?.textContent).toContain(
		'Ana',
	);
	expect(document.getElementById(field().getAttribute('aria-controls')!)?.getAttribute('role')).toBe(
		'listbox',
	);
});

it('goes round with the arrows and opens with Enter', async () => {
	await type('an');
	await press('ArrowDown');
	await press('ArrowDown');
	await press('ArrowDown');
	expect(chosen()).toContain('Ana');
	await press('ArrowUp');
	expect(chosen()).toContain('Anwar');
	await press('Enter');
	expect(opened).toEqual(['Anwar']);
	expect(isShown()).toBe(false);
});

it('opens with a click', async () => {
	await type('an');
	(options()[1] as HTMLElement).click();
	expect(opened).toEqual(['Anton']);
});

it('Escape closes the list, then empties the field, and then is the page’s', async () => {
	await type('an');
	expect(await press('Escape')).toBe(true);
	expect(isShown()).toBe(false);
	expect(field().value).toBe('an');
	expect(await press('Escape')).toBe(true);
	expect(field().value).toBe('');
	expect(await press('Escape')).toBe(false);
});

it('leaves keys alone while a word is being composed', async () => {
	await type('an');
	expect(await press('Enter', { isComposing: true })).toBe(false);
	expect(opened).toEqual([]);
});

it('drops an answer that comes after the answer to a newer query', async () => {
	await type('a');
	await type('an');
	late.get('a')!({ hits: [hit('Zoe')], total: 1 });
	await drawn();
	expect(options()).toHaveLength(3);
});

it.each([
	['x', 'No entry bears a name with “x”.'],
	['bad', 'The dataset cannot be used.'],
])('says it where nothing came of "%s"', async (query, said) => {
	await type(query);
	expect(status()).toBe(said);
	expect(options()).toHaveLength(0);
	expect(field().getAttribute('aria-expanded')).toBe('false');
	await press('Enter');
	expect(opened).toEqual([]);
});

it('asks nothing for spaces', async () => {
	await type('  ');
	expect(late.size).toBe(0);
	expect(isShown()).toBe(false);
});

const role = (title: string) => ({ title, start: '2021', end: '2024', asOf: '2024' });
it.each<[string, Partial<SearchHit>, string[]]>([
	['an office and its years', { role: role('Mayor'), country: 'no' }, ['Mayor, 2021–2024', 'Norway']],
	[
		'no country twice',
		{ role: role('Prime Minister of Norway'), country: 'no' },
		['Prime Minister of Norway, 2021–2024'],
	],
	['the kind without an office', { kind: 'organisation', country: 'no' }, ['Organisation', 'Norway']],
	['a state without its country', { kind: 'state', country: 'no' }, ['Government']],
	[
		'an outlet with its domain',
		{ kind: 'outlet', domain: 'paper.example' },
		['News outlet', 'paper.example'],
	],
])('tells namesakes apart: %s', (_, more, expected) => {
	expect(aboutHit(hit('Ana', more))).toEqual(expected);
});
