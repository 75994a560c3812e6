/**
 * What a reader does from a news page to the options and back, run on the built extension in a real browser.
 * The promises of docs/architecture.md are asserted on the way: no change of the page before a card opens
 * and one element after, no layout shift, no request.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, pause, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

/** A listed news site and one that is not; both lead to loopback. */
export const NEWS_HOST = 'demo.almayadeen.net';
export const OTHER_HOST = 'village-bulletin.example';

const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');

/** Runs first in the page: counts what the page's own observers can see. */
const WATCHED = DEMO.replace(
	'<meta charset="utf-8">',
	`<meta charset="utf-8"><link rel="icon" href="data:,"><script>
		window.seen = { mutations: [], shift: 0, requests: [] };
		new MutationObserver((records) => {
			if (document.readyState === 'complete') for (const record of records)
				window.seen.mutations.push(record.type + ' ' + record.target.nodeName + ' ' + [...record.addedNodes].map((node) => node.nodeName));
		}).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
		try {
			new PerformanceObserver((list) => {
				for (const entry of list.getEntries()) window.seen.shift += entry.value;
			}).observe({ type: 'layout-shift', buffered: true });
		} catch {}
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) window.seen.requests.push(entry.name);
		}).observe({ type: 'resource', buffered: true });
	</script>`,
);

interface Seen {
	mutations: string[];
	shift: number;
	requests: string[];
}

export function describeJourney(browserName: string, start: () => Promise<Reader>): void {
	describe(`a reader with ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		const marked = (wanted: (texts: string[]) => boolean) => eventually(() => reader.marked(), wanted);
		const card = (wanted: (text: string | undefined) => boolean) =>
			eventually(() => reader.cardText(), wanted, 6000);
		const news = () => server.url(NEWS_HOST, '/article');
		/** Presses one of the popup's two switches: everywhere, this site. */
		const flip = (which: 0 | 1) =>
			reader.inPopup(
				`const ready = () => document.querySelectorAll('[role="switch"]')[${which}];
				for (let i = 0; i < 50 && !(ready() && !ready().disabled); i++)
					await new Promise((done) => document.defaultView.setTimeout(done, 100));
				ready().click();
				await new Promise((done) => document.defaultView.setTimeout(done, 300));`,
			);
		const settled = (texts: string[]) => texts.length > 0;
		const none = (texts: string[]) => texts.length === 0;

		beforeAll(async () => {
			server = await servePages({ '/article': WATCHED });
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('sees the cast of a news article marked, and nothing else of the page touched', async () => {
			await reader.open(news());
			const texts = await marked(settled);
			for (const name of [
				'Dmytro Ponomarenko',
				'Mykhailo Podolyak',
				'Jens Stoltenberg',
				'NATO',
				'Kim Tong Myong',
			])
				expect(texts).toContain(name);
			expect(texts.filter((text) => text === 'Jens Stoltenberg')).toHaveLength(1);
			const seen = await reader.inPage<Seen>('return window.seen;');
			expect(seen.mutations).toEqual([]);
			expect(seen.shift).toBe(0);
			expect(seen.requests).toEqual([]);
		});

		it('counts the cast on the badge', async () => {
			expect(Number(await reader.badge())).toBeGreaterThanOrEqual(8);
		});

		it('hovers Stoltenberg: secretary general of NATO then, finance minister of Norway now', async () => {
			await reader.pointAt('Stoltenberg', 0);
			const text = await card((found) => found?.includes('Stoltenberg') ?? false);
			expect(text).toContain('Secretary General of NATO');
			expect(text).toMatch(/Finance/);
			expect(text).toMatch(/Arms supplies to Ukraine/i);
			expect(text).toMatch(/Said in this article.*NATO counts on ammunition, Stoltenberg said/s);
			const seen = await reader.inPage<Seen>('return window.seen;');
			expect(seen.mutations.filter((record) => record.startsWith('childList'))).toHaveLength(1);
			expect(
				await reader.inPage<string>('return document.documentElement.lastElementChild.shadowRoot === null'),
			).toBe(true);
		});

		it('keeps the card open while the pointer is in it, and closes it with Escape', async () => {
			await reader.press('Escape');
			expect(await card((found) => found === undefined)).toBeUndefined();
		});

		it('opens a bare surname as the person named before, and closes when the pointer leaves', async () => {
			await reader.movePointer(5, 5);
			await pause(500);
			await reader.pointAt('Podolyak', 1);
			expect(await card((found) => found?.includes('Podolyak') ?? false)).toContain('Mykhailo Podolyak');
			await reader.movePointer(5, 5);
			expect(await card((found) => found === undefined)).toBeUndefined();
		});

		it('takes a name for somebody else as long as the page lasts, and thinks better of it', async () => {
			const open = async () => {
				await reader.pointAt('Stoltenberg', 0);
				await card((found) => found?.includes('Not this person') ?? false);
				await reader.clickInCard('Not this person');
				expect(await card((found) => found?.includes('Nothing of this is stored') ?? false)).toContain(
					'Undo',
				);
			};
			await open();
			await reader.clickInCard('Undo');
			expect(await card((found) => found?.includes('Secretary General') ?? false)).toBeDefined();
			await reader.press('Escape');
			await reader.movePointer(5, 5);
			expect(await reader.marked()).toContain('Jens Stoltenberg');
			await open();
			await reader.press('Escape');
			await reader.movePointer(5, 5);
			const without = await marked((texts) => texts.length > 0 && !texts.includes('Jens Stoltenberg'));
			expect(without).toContain('Mykhailo Podolyak');
			expect(without).not.toContain('Jens Stoltenberg');
			await reader.open(news());
			expect(await marked(settled)).toContain('Jens Stoltenberg');
		});

		it('is silent where Seoul is a place', async () => {
			const texts = await reader.inPage<number>(`
				const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
				for (let node = walker.nextNode(); node; node = walker.nextNode())
					if (node.data.includes('visit to Seoul')) return node.data.indexOf('visit to Seoul');
				return -1;`);
			expect(texts).toBeGreaterThanOrEqual(0);
			// The third Seoul of the article's text: headline, plea, "urged Seoul", "visit to Seoul".
			await reader.pointAt('Seoul', 3);
			await pause(1200);
			expect(await reader.cardText()).toBeUndefined();
			await reader.movePointer(5, 5);
		});

		it('shows the cast in the popup', async () => {
			const text = await reader.inPopup<string>(
				// Whose page it is comes last, from the background.
				`for (let i = 0; i < 50 && !document.body.innerText.includes('Al Mayadeen'); i++)
					await new Promise((done) => document.defaultView.setTimeout(done, 100));
				return document.body.innerText;`,
			);
			expect(text).toContain('Mykhailo Podolyak');
			expect(text).toContain('Jens Stoltenberg');
			expect(text).toContain('Al Mayadeen');
		});

		it('answers after the background was stopped', async () => {
			await reader.stopWorker();
			await reader.pointAt('Kim Tong Myong', 0);
			expect(await card((found) => found?.includes('Society') ?? false)).toContain(
				'Society for International Politics Study',
			);
			await reader.press('Escape');
			await reader.movePointer(5, 5);
		});

		it('is silent on a site that is not listed', async () => {
			await reader.open(server.url(OTHER_HOST, '/article'));
			await pause(1500);
			expect(await reader.marked()).toEqual([]);
		});

		it('annotates a page of that site when the reader asks in the popup', async () => {
			await reader.inPopup(
				`const ask = () => [...document.querySelectorAll('button')].find((button) => /annotate this page/i.test(button.innerText));
				for (let i = 0; i < 50 && !ask(); i++) await new Promise((done) => document.defaultView.setTimeout(done, 100));
				ask().click();
				await new Promise((done) => document.defaultView.setTimeout(done, 1200));`,
			);
			expect(await marked(settled)).toContain('Dmytro Ponomarenko');
			await reader.pointAt('Podolyak', 0);
			expect(await card((found) => found?.includes('Entry') ?? false)).toContain('Mykhailo Podolyak');
			await reader.press('Escape');
		});

		it('changes how names are marked on a page that is open', async () => {
			await reader.open(news());
			await marked(settled);
			const choose = (value: string) =>
				reader.inExtension(
					'options.html',
					`const find = () => document.querySelector('input[type="radio"][value="${value}"]');
					for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => setTimeout(done, 100));
					find().click();
					await new Promise((done) => setTimeout(done, 300));`,
				);
			const styles = () => reader.inPage<string[]>('return [...CSS.highlights.keys()];');
			await choose('solid');
			expect(await eventually(styles, (names) => names.includes('ref-solid'))).toEqual(['ref-solid']);
			await choose('dotted');
			expect(await eventually(styles, (names) => names.includes('ref-dotted'))).toEqual(['ref-dotted']);
		});

		it('leaves news pages alone where the options say “only when I click”, and reads one at a click', async () => {
			const choose = (when: string) =>
				reader.inExtension(
					'options.html',
					`const find = () => document.querySelector('input[type="radio"][value="${when}"]');
					for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => setTimeout(done, 100));
					find().click();
					await new Promise((done) => setTimeout(done, 300));`,
				);
			await choose('asked');
			expect(await marked(none)).toEqual([]);
			await reader.open(news());
			await pause(1200);
			expect(await reader.marked()).toEqual([]);
			await reader.inPopup(
				`const ask = () => [...document.querySelectorAll('button')].find((button) => /annotate this page/i.test(button.innerText));
				for (let i = 0; i < 50 && !ask(); i++) await new Promise((done) => document.defaultView.setTimeout(done, 100));
				ask().click();
				await new Promise((done) => document.defaultView.setTimeout(done, 1200));`,
			);
			expect(await marked(settled)).toContain('Dmytro Ponomarenko');
			await choose('known');
		});

		it('speaks the language that the options name, at once and from the right, and English again', async () => {
			const choose = (value: string) =>
				reader.inExtension<string>(
					'options.html',
					`const find = () => document.querySelector('select option[value="uk"]')?.parentElement;
					for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => setTimeout(done, 100));
					find().value = '${value}';
					find().dispatchEvent(new Event('change', { bubbles: true }));
					const says = () => document.documentElement.lang;
					for (let i = 0; i < 50 && says() !== '${value}'; i++) await new Promise((done) => setTimeout(done, 100));
					return document.documentElement.dir + ' ' + document.querySelector('h1').textContent;`,
				);
			const cardSays = async (wanted: string) => {
				await reader.pointAt('Podolyak', 1);
				expect(await card((found) => found?.includes(wanted) ?? false)).toContain('Mykhailo Podolyak');
				await reader.press('Escape');
				await reader.movePointer(5, 5);
				await card((found) => found === undefined);
			};
			expect(await choose('ar')).toContain('rtl');
			await cardSays('شخص');
			expect(await choose('en')).toBe('ltr Dramatis Options');
			await cardSays('Person');
		});

		// After the background was stopped above: Chromium does not stop one that a driver has spoken to.
		it('opens a card by command without moving the focus; Enter goes in, Escape back out', async () => {
			const focus = () =>
				reader.inPage<string>(
					`const { activeElement: at, documentElement: root } = document;
					return at === root.lastElementChild ? 'card' : at.tagName;`,
				);
			await reader.open(news());
			await marked(settled);
			await reader.command('next-mention');
			expect(await card((found) => found?.includes('Enter goes into the card') ?? false)).toContain(
				'Ukraine',
			);
			expect(await focus()).toBe('BODY');
			await reader.press('Enter');
			expect(await eventually(focus, (at) => at === 'card')).toBe('card');
			await reader.press('Escape');
			expect(await card((found) => found === undefined)).toBeUndefined();
			expect(await focus()).toBe('BODY');
			await reader.command('previous-mention');
			expect(await card((found) => found?.includes('Enter goes into the card') ?? false)).toBeDefined();
			await reader.press('Escape');
		});

		it('turns annotations off everywhere in the popup, and the marks go', async () => {
			await reader.open(news());
			await marked(settled);
			await flip(0);
			expect(await marked(none)).toEqual([]);
			await flip(0);
			expect(await marked(settled)).toContain('Dmytro Ponomarenko');
		});

		it('turns annotations off on this site, and remembers it after a restart', async () => {
			await flip(1);
			expect(await marked(none)).toEqual([]);
			await reader.restart();
			await reader.open(news());
			await pause(1500);
			expect(await reader.marked()).toEqual([]);
			const isOn = await reader.inPopup<boolean>(
				`const find = () => document.querySelectorAll('[role="switch"]')[1];
				for (let i = 0; i < 50 && !(find() && !find().disabled); i++)
					await new Promise((done) => document.defaultView.setTimeout(done, 100));
				return find().checked;`,
			);
			expect(isOn).toBe(false);
			await flip(1);
			// Loaded anew: a page that Chromium loaded right after the install may be without its content script.
			await reader.open(news());
			expect(await marked(settled)).toContain('Dmytro Ponomarenko');
		});

		it('made no request but for the page itself', () => {
			const others = server.requests.filter((request) => !request.endsWith(' /article'));
			expect(others).toEqual([]);
		});
	});
}
