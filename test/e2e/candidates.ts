/**
 * A name that may be two people, on the built extension: the card says so and has the other one a tap away, for the
 * pointer and for the keyboard, and what the reader says of it holds. Positions on topics that the reader follows come
 * first on the same card. Two members of parliaments are called John Carter, and nothing on the page tells which.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { eventually, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

/** A listed news site. */
export const NEWS_HOST = 'demo.almayadeen.net';

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
	<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-27">
	<title>Speaker opens the debate on the harbour</title></head>
	<body><article><h1>Speaker opens the debate on the harbour</h1>
	<p>The debate on the harbour was opened on Monday by John Carter, who said that the matter had been put off for
	too long, and that the reports of the winter had been read by far too few of those who were to vote on them.</p>
	<p>Others saw it otherwise. The vote was put off until the summer, when the figures of the year will be known, and
	nobody in the room seemed to mind it very much, as the rain had stopped and the market was open.</p></article>
	</body></html>`;

const FIRST = 'Member of the US House of Representatives for Texas';
const SECOND = 'Minister of Racing of New Zealand';

export function describeCandidates(browserName: string, start: () => Promise<Reader>): void {
	describe(`a name that may be two people, in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		/** The card's text once its role and the one that it offers instead are there. */
		const cardOf = (role: string, other: string) =>
			eventually(
				() => reader.cardText(),
				(text = '') => text.indexOf(role) >= 0 && text.indexOf(other) > text.indexOf('It may instead be:'),
				6000,
			);

		beforeAll(async () => {
			server = await servePages({ '/story': PAGE });
			reader = await start();
			await reader.open(server.url(NEWS_HOST, '/story'));
			const marked = await eventually(
				() => reader.marked(),
				(texts) => texts.length > 0,
			);
			expect(marked).toEqual(['John Carter']);
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('is shown as possible, with the other one a click away, and a click back', async () => {
			await reader.pointAt('John Carter');
			const text = await cardOf(FIRST, SECOND);
			expect(text).toMatch(/Possible match for “John Carter”.*It may instead be:.*Racing/s);
			await reader.clickInCard(`John Carter${SECOND}`);
			expect(await cardOf(SECOND, FIRST)).toMatch(/Possible match.*Racing.*It may instead be:.*Texas/s);
			await reader.clickInCard(`John Carter${FIRST}`);
			expect(await cardOf(FIRST, SECOND)).toMatch(/Texas.*It may instead be:.*Racing/s);
			await reader.press('Escape');
			expect(
				await eventually(
					() => reader.cardText(),
					(found) => found === undefined,
				),
			).toBeUndefined();
		});

		it('is the other one on this page where the reader says so, until it is loaded again', async () => {
			const taken = 'is taken for this one here';
			const says = (part: string) =>
				eventually(
					() => reader.cardText(),
					(text = '') => text.includes(part),
					6000,
				);
			await reader.movePointer(5, 5);
			await reader.pointAt('John Carter');
			await cardOf(FIRST, SECOND);
			await reader.clickInCard('Not this person');
			expect(await says('Nothing of this is stored')).toContain('Undo');
			await cardOf('', SECOND);
			await reader.clickInCard(`John Carter${SECOND}`);
			expect(await says(taken)).toContain(SECOND);
			await reader.clickInCard('Undo');
			expect(await cardOf(FIRST, SECOND)).not.toContain(taken);
			await reader.clickInCard(`John Carter${SECOND}`);
			await cardOf(SECOND, FIRST);
			await reader.clickInCard('It is this person');
			expect(await says(taken)).toContain(SECOND);
			await reader.press('Escape');
			await reader.movePointer(5, 5);
			await reader.pointAt('John Carter');
			const sure = await says('Not this person');
			expect(sure).toContain(SECOND);
			expect(sure).not.toMatch(/Possible match|taken for/);
			await reader.press('Escape');
			await reader.movePointer(5, 5);
			await reader.open(server.url(NEWS_HOST, '/story'));
			await eventually(
				() => reader.marked(),
				(texts) => texts.length > 0,
			);
			await reader.pointAt('John Carter');
			expect(await cardOf(FIRST, SECOND)).toContain('Possible match');
			await reader.press('Escape');
		});

		it('can be hidden for good, and thought better of', async () => {
			await reader.movePointer(5, 5);
			await reader.pointAt('John Carter');
			await cardOf(FIRST, SECOND);
			await reader.clickInCard('Hide');
			expect(
				await eventually(
					() => reader.cardText(),
					(text = '') => text.includes('is hidden on every page'),
				),
			).toContain('Undo');
			await reader.clickInCard('Undo');
			expect(await cardOf(FIRST, SECOND)).toContain('Possible match');
			await reader.press('Escape');
			await reader.movePointer(5, 5);
			expect(await reader.marked()).toEqual(['John Carter']);
		});

		it('has positions on a followed topic before the others', async () => {
			const first = async (topic: string) => {
				await reader.movePointer(5, 5);
				await reader.pointAt('John Carter');
				const text = (await cardOf(FIRST, SECOND))!;
				await reader.press('Escape');
				return text
					.slice(text.indexOf(SECOND) + SECOND.length)
					.trim()
					.startsWith(topic);
			};
			const inOptions = (act: string) =>
				reader.inExtension<string[]>(
					'options.html',
					`const list = () => document.querySelector('select[name="topic"]');
					for (let i = 0; i < 50 && !list(); i++) await new Promise((done) => setTimeout(done, 100));
					${act}
					await new Promise((done) => setTimeout(done, 300));
					return [...list().closest('section').querySelectorAll('li bdi')].map((one) => one.textContent);`,
				);
			expect(await first('Abortion')).toBe(false);
			expect(
				await inOptions(
					`list().value = [...list().options].find((one) => one.text === 'Abortion').value;
					list().form.querySelector('button').click();`,
				),
			).toEqual(['Abortion']);
			expect(await first('Abortion')).toBe(true);
			expect(await inOptions(`list().closest('section').querySelector('li button').click();`)).toEqual([]);
			expect(await first('Abortion')).toBe(false);
		});

		it('has the other one in reach of the keyboard alone', async () => {
			await reader.movePointer(5, 5);
			await reader.command('next-mention');
			await cardOf(FIRST, SECOND);
			await reader.press('Enter');
			// "Not this person", pin, close, the sources of the role, then the other candidate.
			for (let stops = 0; stops < 8 && (await reader.focusInCard()) !== `John Carter${SECOND}`; stops++)
				await reader.press('Tab');
			expect(await reader.focusInCard()).toBe(`John Carter${SECOND}`);
			await reader.press('Enter');
			expect(await cardOf(SECOND, FIRST)).toMatch(/Possible match.*Racing.*It may instead be:.*Texas/s);
			// The button that was pressed is gone, the reader is still in the card.
			expect(await reader.focusInCard()).toContain('Racing');
			await reader.press('Escape');
		});
	});
}
