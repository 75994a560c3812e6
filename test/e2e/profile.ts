/**
 * From a name to everything on record: search in the popup, the profile, its filters and its text on the clipboard,
 * and "Who is …?" on selected text. On the built extension in a real browser.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_HOST } from './journey.ts';
import { eventually, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');
/** A member of Congress with votes of both chambers, and a name that several bear. */
const SENATOR = 'Adam Schiff';
const AMBIGUOUS = 'Mike Thompson';
const PAGE = DEMO.replace('<article>', `<article><p>They had met ${SENATOR} and ${AMBIGUOUS} before.</p>`);
const AXE = readFileSync(join(import.meta.dirname, '../../node_modules/axe-core/axe.min.js'), 'utf8');

export function describeProfile(browserName: string, start: () => Promise<Reader>): void {
	describe(`the profile page in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		const profiles = async () => (await reader.tabs()).filter((url) => url.startsWith('profile.html'));
		const text = (selector: string) =>
			reader.inPage<string>(`return document.querySelector(args[0])?.innerText ?? '';`, selector);
		const count = (selector: string) =>
			reader.inPage<number>('return document.querySelectorAll(args[0]).length;', selector);
		const ready = () =>
			eventually(
				() => count('main h1'),
				(headings) => headings > 0,
			);

		beforeAll(async () => {
			server = await servePages({ '/article': PAGE });
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('is found by name in the popup, and opens beside the article', async () => {
			await reader.open(server.url(NEWS_HOST, '/article'));
			/** Types the beginning of a name; choosing closes the popup. */
			const search = (choose: boolean) =>
				reader.inPopup<string | undefined>(
					`const window = document.defaultView;
				const wait = (ms) => new Promise((done) => window.setTimeout(done, ms));
				const find = () => document.querySelector('[role="combobox"]');
				for (let i = 0; i < 50 && !find(); i++) await wait(100);
				const field = find();
				field.focus();
				field.value = 'adam sch';
				field.dispatchEvent(new window.Event('input', { bubbles: true }));
				const option = () => document.querySelector('[role="option"]');
				for (let i = 0; i < 50 && !option(); i++) await wait(100);
				if (${choose}) option().click();
				await wait(300);
				return option().innerText;`,
				);
			expect(await search(false)).toContain('United States Senator for California');
			await search(true);
			expect(await eventually(profiles, (urls) => urls.length > 0)).toEqual([
				'profile.html?id=adam-schiff-q350843',
			]);
		});

		it('shows offices, positions, votes and numbered sources', async () => {
			await reader.openOwn('profile.html?id=adam-schiff-q350843&at=2023-02-27');
			await ready();
			expect(await text('h1')).toContain(SENATOR);
			expect(await text('.head')).toContain('On 27 February 2023');
			expect(await text('.timeline')).toContain('United States Senator for California');
			expect(await count('.timeline .bar')).toBeGreaterThan(3);
			expect(await count('.source-list li')).toBeGreaterThan(100);
			expect(await reader.inPage<string>('return document.title;')).toBe('Adam Schiff – Dramatis');
		});

		it('filters votes by topic and chamber', async () => {
			const votes = () => text('.votes .filters [role="status"]');
			const all = Number(/^\d+/.exec(await votes())?.[0]);
			expect(all).toBeGreaterThan(100);
			await reader.click('.voted button');
			const some = await eventually(votes, (said) => said.includes(' of '));
			expect(some).toMatch(new RegExp(`^\\d+ of ${all} votes$`));
			expect(await reader.inPage<string>('return document.activeElement.id;')).toBe('votes');
			await reader.inPage(
				`const select = document.querySelectorAll('.filter select')[1];
				select.value = 'US Senate';
				select.dispatchEvent(new window.Event('change', { bubbles: true }));`,
			);
			await eventually(votes, (said) => said !== some);
			const bodies = await reader.inPage<string[]>(
				`return [...document.querySelectorAll('.votes .dated')].map((vote) => vote.innerText);`,
			);
			for (const body of bodies) expect(body).toContain('US Senate');
		});

		it('copies what is shown, with its sources', async () => {
			await reader.click('.bar-of-actions button');
			expect(await eventually(() => text('.bar-of-actions [role="status"]'), Boolean)).toBe('Copied.');
			await reader.click('[role="combobox"]');
			await reader.paste();
			const pasted = await eventually(
				() => reader.inPage<string>(`return document.querySelector('[role="combobox"]').value;`),
				Boolean,
			);
			expect(pasted).toContain('Adam Schiff');
			expect(pasted).toMatch(/Sources.*\[1\] .*https:\/\//s);
		});

		it('leads on by search, with the keys alone, as of the same date', async () => {
			await reader.openOwn('profile.html?id=nato&at=2023-02-27');
			await ready();
			await reader.click('[role="combobox"]');
			await reader.type('stoltenb');
			await eventually(
				() => text('.found'),
				(found) => found.includes('Jens Stoltenberg'),
			);
			await reader.press('ArrowDown');
			await reader.press('ArrowDown');
			await reader.press('Enter');
			await eventually(profiles, (urls) => urls.some((url) => url.includes('stoltenberg')));
			expect((await profiles()).some((url) => /id=[\w-]*stoltenberg[\w-]*&at=2023-02-27$/.test(url))).toBe(
				true,
			);
		});

		it('says what to do about an entry that does not exist', async () => {
			await reader.openOwn('profile.html?id=nobody-at-all');
			await ready();
			expect(await text('main')).toContain('“nobody-at-all”');
		});

		it.each([
			'profile.html?id=adam-schiff-q350843&at=2023-02-27',
			'profile.html?id=germany',
			'profile.html?id=al-mayadeen',
			'profile.html?who=Mike%20Thompson',
			'profile.html?id=nobody-at-all',
		])('axe finds nothing in %s', async (path) => {
			await reader.openOwn(path);
			await ready();
			const found = await reader.inPage<string[]>(
				`${AXE};
				return axe.run(document).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes[0].target));`,
			);
			expect(found).toEqual([]);
		});

		it('opens from a card, as of the article’s date and by its topic', async () => {
			await reader.open(server.url(NEWS_HOST, '/article'));
			await eventually(
				() => reader.marked(),
				(texts) => texts.length > 0,
			);
			await reader.pointAt('Stoltenberg');
			expect(
				await eventually(
					() => reader.cardText(),
					(card) => card?.includes('Full profile') ?? false,
				),
			).toContain('Full profile');
			const found = async () =>
				(await profiles()).find((url) => /id=jens-stoltenberg&at=\d{4}-\d\d-\d\d&topic=/.test(url));
			await reader.clickInCard('Full profile');
			expect(await eventually(found, Boolean)).toBeDefined();
		});

		it('opens from the menu on a selected name that one entity bears', async () => {
			await reader.open(server.url(NEWS_HOST, '/article'));
			await reader.whoIs(SENATOR);
			const opened = await eventually(profiles, (urls) =>
				urls.some((url) => url.includes('?id=adam-schiff')),
			);
			expect(opened).toContainEqual(expect.stringMatching(/^profile\.html\?id=adam-schiff-q350843$/));
		});

		it('does not guess between namesakes', async () => {
			await reader.open(server.url(NEWS_HOST, '/article'));
			await reader.whoIs(AMBIGUOUS);
			const opened = await eventually(profiles, (urls) => urls.some((url) => url.includes('Mike')));
			expect(opened).toContainEqual('profile.html?who=Mike%20Thompson');
		});
	});
}
