/**
 * The cast panel beside a news page, in the real side panel or sidebar, run on the built extension. How it is opened,
 * see `Reader.openPanel`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

/** A listed news site and one that is not; both lead to loopback. */
export const NEWS_HOST = 'demo.almayadeen.net';
export const OTHER_HOST = 'village-bulletin.example';

const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');
/** The same story under another headline. */
const SECOND = DEMO.replaceAll('Seoul keeps to its line', 'Second story: Seoul keeps to its line');

export function describePanel(browserName: string, start: () => Promise<Reader>): void {
	describe(`the cast panel in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		const text = (wanted: (text: string) => boolean) =>
			eventually(() => reader.inPanel<string>('return document.body.innerText;'), wanted, 15_000);
		const has = (part: string | RegExp) => (found: string) =>
			typeof part === 'string' ? found.includes(part) : part.test(found);

		beforeAll(async () => {
			server = await servePages({ '/article': DEMO, '/second': SECOND });
			reader = await start();
			await reader.open(server.url(NEWS_HOST, '/article'));
			await eventually(
				() => reader.marked(),
				(texts) => texts.length > 0,
			);
			await reader.openPanel();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('lists everyone in the story, with counts, and says whose page it is', async () => {
			const found = await text(has(/For\s*·\s*30 Jan 2023/));
			expect(found).toContain('Seoul keeps to its line');
			expect(found).toMatch(/A page of\s+Al Mayadeen/);
			expect(found).toContain('according to Kagi Kite, 12 May 2026');
			expect(found).toMatch(/\d+ names in the story/);
			for (const name of ['South Korea', 'Jens Stoltenberg', 'Mykhailo Podolyak', 'Kim Tong Myong', 'NATO'])
				expect(found).toContain(name);
		});

		it('a click goes to the mention in the page, Enter to the next', async () => {
			await reader.clickInPanel('Mykhailo Podolyak');
			await text(has('1/2'));
			const card = await eventually(
				() => reader.cardText(),
				(found) => found?.includes('Podolyak') ?? false,
			);
			expect(card).toContain('Mykhailo Podolyak');
			await reader.pressInPanel('Enter');
			expect(await text(has('2/2'))).toContain('2/2');
			await reader.pressInPanel('Enter');
			expect(await text(has('1/2'))).toContain('Mykhailo Podolyak: mention 1 of 2');
		});

		it('shows who is on which side', async () => {
			await reader.clickInPanel('By position');
			await text(has('No position on record'));
			const sides = await reader.inPanel<[string, string[]][]>(
				`return [...document.querySelectorAll('.side-group')].map((group) => [
					group.querySelector('h2').textContent,
					[...group.querySelectorAll('.go .name')].map((one) => one.textContent),
				]);`,
			);
			const names = new Map(sides.map(([side, members]) => [side.replace(/\d+$/, ''), members]));
			expect(names.get('For')).toEqual(expect.arrayContaining(['Jens Stoltenberg', 'Ukraine']));
			expect(names.get('Against')).toEqual(expect.arrayContaining(['South Korea', 'Russia']));
			expect(sides.at(-1)?.[0]).toMatch(/^No position on record/);
		});

		it('opens what the card tells in place, with sources and the way to the profile', async () => {
			await reader.clickInPanel('About Jens Stoltenberg');
			const found = await text(has('Entry as of'));
			expect(found).toMatch(/Secretary General of NATO/);
			expect(found).toMatch(/Arms supplies to Ukraine/);
			const links = await reader.inPanel<string[]>(
				`return [...document.querySelectorAll('.details a')].map((one) => one.getAttribute('href'));`,
			);
			expect(links.filter((href) => href.startsWith('https://')).length).toBeGreaterThan(1);
			expect(links.at(-1)).toMatch(/^profile\.html\?id=jens-stoltenberg&at=2023-02-27&topic=/);
		});

		it('axe finds nothing, in either order, with an entry open', async ({ skip }) => {
			if (reader.name !== 'Chromium') skip('the same page as in Chromium, where axe can be put into it');
			const source = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
			for (const order of ['By position', 'By weight in the story']) {
				await reader.clickInPanel(order);
				await text(has('Entry as of'));
				const found = await reader.inPanel<string[]>(
					`${source}; return (await axe.run()).violations.map(({ id, nodes }) => id + ' ' + nodes[0].html);`,
				);
				expect(found).toEqual([]);
			}
		});

		it('follows the reader to another page and to another tab', async () => {
			await reader.open(server.url(NEWS_HOST, '/second'));
			expect(await text(has('Second story'))).toContain('Second story');
			await reader.besides(server.url(OTHER_HOST, '/article'), async () => {
				expect(await text(has('does not see this page'))).toContain('press the Dramatis button');
			});
			expect(await text(has('Second story'))).toContain('Jens Stoltenberg');
		});

		it('says when it is off on this site, and turns it on again', async () => {
			await reader.inPopup(
				`const ready = () => document.querySelectorAll('[role="switch"]')[1];
				for (let i = 0; i < 50 && !(ready() && !ready().disabled); i++)
					await new Promise((done) => document.defaultView.setTimeout(done, 100));
				ready().click();
				await new Promise((done) => document.defaultView.setTimeout(done, 300));`,
			);
			expect(await text(has('Off on this site'))).toContain(`Turn on for ${NEWS_HOST}`);
			await reader.clickInPanel('Turn on for');
			expect(await text(has('names in the story'))).toContain('Jens Stoltenberg');
		});

		it('shows a page that was annotated on request, though its site is not on the list', async () => {
			await reader.open(server.url(OTHER_HOST, '/article'));
			await text(has('does not see this page'));
			await reader.inPopup(
				`const ask = () => [...document.querySelectorAll('button')].find((button) => /annotate this page/i.test(button.innerText));
				for (let i = 0; i < 50 && !ask(); i++) await new Promise((done) => document.defaultView.setTimeout(done, 100));
				ask().click();
				await new Promise((done) => document.defaultView.setTimeout(done, 1200));`,
			);
			expect(await text(has('names in the story'))).toContain('Jens Stoltenberg');
			await reader.open(server.url(NEWS_HOST, '/second'));
			await text(has('Second story'));
		});

		it('has keys that the browser does not use itself', async () => {
			const commands = await reader.inExtension<{ name: string; shortcut: string }[]>(
				'options.html',
				`return (globalThis.browser ?? chrome).commands.getAll();`,
			);
			const ours = commands.filter(({ name }) => name !== '_execute_action');
			expect(ours.map(({ shortcut }) => shortcut).sort()).toEqual([
				'Alt+Shift+J',
				'Alt+Shift+K',
				'Alt+Shift+L',
			]);
		});

		it('as a page of its own stays with its tab', async () => {
			const tab = await reader.inExtension<number>(
				'options.html',
				`const tabs = await (globalThis.browser ?? chrome).tabs.query({});
				return tabs.find(({ url }) => url?.includes('/second')).id;`,
			);
			const found = await reader.inExtension<string>(
				`panel.html?tab=${tab}`,
				`for (let i = 0; i < 50 && !document.body.innerText.includes('in the story'); i++)
					await new Promise((done) => setTimeout(done, 100));
				return document.body.innerText;`,
			);
			expect(found).toContain('Second story');
			expect(found).toContain('Jens Stoltenberg');
		});
	});
}
