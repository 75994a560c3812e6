/**
 * One way through the whole of Dramatis, from the package as the stores get it to a site on which it is off: install,
 * welcome, a news page as it was once served by its publisher, pointer, keys and finger, cast, profile, options, off.
 * Every step is a reader's: pointer, keys and touches go through the browser's own event handling.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { htmlOf, type SavedPage, savedPages } from '../real/reading.ts';
import { eventually, IN_PAGE, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

/** Of 6 December 2024, on the vote to impeach the president of South Korea. */
export const STORY = savedPages()?.find(
	({ url }) => url?.includes('.nbcnews.com/') && url.includes('south-korea'),
);
export const STORY_HOST = 'www.nbcnews.com';
const PATH = '/news/world/the-story-of-that-day';
/** Whom the story is about, as the page first names him, and what he was that day. */
const NAME = 'Yoon Suk Yeol';
const OFFICE = 'President of South Korea';

export function describeWalk(browserName: string, start: () => Promise<Reader>): void {
	// The saved page is third-party material, which is not part of the project.
	describe.skipIf(!STORY)(`the whole way in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		const marked = (wanted: (texts: string[]) => boolean) =>
			eventually(() => reader.marked(), wanted, 15_000);
		const card = (wanted: (text: string | undefined) => boolean) =>
			eventually(() => reader.cardText(), wanted, 6000);
		const closed = () => card((text) => text === undefined);
		const says = (part: string) => (text: string | undefined) => text?.includes(part) ?? false;
		const where = (name: string) => reader.inPage<{ x: number; y: number }>(`${IN_PAGE.whereMarked}`, name);
		const openStory = async () => {
			await reader.open(server.url(STORY_HOST, PATH));
			return marked((texts) => texts.includes(NAME));
		};

		beforeAll(async () => {
			// Its own scripts would look for the network.
			const policy = { 'content-security-policy': "script-src 'none'; img-src 'none'; frame-src 'none'" };
			server = await servePages({ [PATH]: htmlOf(STORY as SavedPage) }, policy);
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('an install is greeted by a page that shows the thing', async () => {
			await reader.goOnIn('welcome.html');
			const names = await eventually(
				() =>
					reader.inPage<string[]>(
						`return [...document.querySelectorAll('.named')].map((one) => one.innerText);`,
					),
				(found) => found.length > 0,
				15_000,
			);
			expect(names).toContain('Jens Stoltenberg');
			const { x, y } = await reader.inPage<{ x: number; y: number }>(IN_PAGE.middleOf, '.named');
			await reader.movePointer(x + 1, y + 30);
			await reader.movePointer(x, y);
			const shown = await eventually(
				() => reader.inPage<string>(`return document.querySelector('.card')?.innerText ?? '';`),
				(text) => text.includes('Entry as of'),
				6000,
			);
			expect(shown).toContain('Arms supplies to Ukraine');
		});

		it('on a news page the pointer opens a card: who then, where on the topic', async () => {
			expect((await openStory()).length).toBeGreaterThan(5);
			const { x, y } = await where(NAME);
			await reader.movePointer(x + 1, y + 40);
			await reader.movePointer(x, y);
			const text = await card(says('Entry as of'));
			expect(text).toContain(NAME);
			expect(text).toContain(OFFICE);
			await reader.movePointer(3, 3);
			expect(await closed()).toBeUndefined();
		});

		it('keys alone do the same', async () => {
			await reader.command('next-mention');
			expect(await card(says('Enter goes into the card'))).toBeDefined();
			await reader.press('Enter');
			await reader.press('Tab');
			await reader.press('Enter');
			// The first control of the card unpins it.
			await reader.press('Escape');
			expect(await closed()).toBeUndefined();
		});

		it('and so does a finger', async () => {
			await reader.dress({ width: 500, height: 800 });
			await openStory();
			const { x, y } = await where(NAME);
			await reader.touch(x, y, 'hold');
			expect(await card(says('Entry as of'))).toContain(OFFICE);
			await reader.clickInCard('Hide');
			// It holds when the card closes.
			await reader.press('Escape');
			expect(await marked((texts) => texts.length > 0 && !texts.includes(NAME))).not.toContain(NAME);
			await reader.dress({ width: 1000, height: 900 });
		});

		it('what was hidden comes back from the options, at once, on the page that is open', async () => {
			await reader.inExtension(
				'options.html',
				`const find = () => [...document.querySelectorAll('button')].find((one) => one.textContent === 'Show again');
				for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => setTimeout(done, 100));
				find().click();
				await new Promise((done) => setTimeout(done, 300));`,
			);
			expect(await marked((texts) => texts.includes(NAME))).toContain(NAME);
		});

		it('the cast stands beside the page, and leads to a profile', async () => {
			await reader.openPanel();
			const panel = await eventually(
				() => reader.inPanel<string>('return document.body.innerText;'),
				(text) => text.includes(NAME),
				15_000,
			);
			expect(panel).toMatch(/A page of\s+nbcnews\.com/);
			await reader.clickInPanel(`About ${NAME}`);
			await eventually(
				() => reader.inPanel<string>('return document.body.innerText;'),
				(text) => text.includes('Entry as of'),
			);
			await reader.clickInPanel('Profile, with all positions and sources');
			await reader.goOnIn('profile.html');
			const profile = await eventually(
				() => reader.inPage<string>('return document.body.innerText;'),
				(text) => text.includes('Sources'),
				15_000,
			);
			expect(profile).toContain(NAME);
			expect(profile).toContain('On 6 December 2024');
		});

		it('an option holds at once on a page that is open', async () => {
			await openStory();
			const choose = (style: string) =>
				reader.inExtension(
					'options.html',
					`const find = () => document.querySelector('input[type="radio"][value="${style}"]');
					for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => setTimeout(done, 100));
					find().click();
					await new Promise((done) => setTimeout(done, 300));`,
				);
			await choose('none');
			expect(await marked((texts) => texts.length === 0)).toEqual([]);
			await choose('dotted');
			expect(await marked((texts) => texts.includes(NAME))).toContain(NAME);
		});

		it('and off on this site is off', async () => {
			await reader.inPopup(
				`const find = () => document.querySelectorAll('[role="switch"]')[1];
				for (let i = 0; i < 50 && !(find() && !find().disabled); i++)
					await new Promise((done) => document.defaultView.setTimeout(done, 100));
				find().click();
				await new Promise((done) => document.defaultView.setTimeout(done, 300));`,
			);
			expect(await marked((texts) => texts.length === 0)).toEqual([]);
			expect(server.requests.filter((request) => !request.startsWith(STORY_HOST))).toEqual([]);
		});
	});
}
