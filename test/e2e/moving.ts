/**
 * Pages that move, resist or deceive, in a real browser: navigation within a page, an article rendered anew,
 * late text, cleared marks, made-up events, strict policies, text that belongs to the reader.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_HOST } from './journey.ts';
import { eventually, pause, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

const STORY = `<h1>Envoy repeats his request</h1>
	<p>The Ukrainian ambassador, Dmytro <b>Pono</b>marenko, said on Monday that his country still hoped that South Korea
	would send weapons to Ukraine, as NATO had asked it to do for the better part of the winter.</p>
	<p>In January the head of the alliance, Jens Stoltenberg, had said the same in the capital, and had spoken of an
	urgent need for ammunition, of contracts and of a rule that other countries have given up.</p>`;
const LATER = `<h1>Adviser speaks of talks on deliveries</h1>
	<p>An adviser to the president of Ukraine, Mykhailo Podolyak, told a newspaper in Seoul that talks on deliveries of
	weapons had begun, which a spokesman of the ministry in South Korea would not confirm on Monday.</p>
	<p>He gave no names of those who take part in the talks, and no date by which they are to be brought to an end, but
	said that both sides knew what was at stake for the countries that border on the Black Sea.</p>`;

function page(article: string, more = ''): string {
	return `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
		<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-27">
		<title>Envoy repeats his request</title><style>body { font: 16px/1.6 serif; width: 600px; margin: 40px }</style></head>
		<body><main><article>${article}</article></main>${more}</body></html>`;
}

export function describeMovingPages(browserName: string, start: () => Promise<Reader>): void {
	describe(`a page that moves, in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		const marked = (wanted: (texts: string[]) => boolean) => eventually(() => reader.marked(), wanted);
		const card = (wanted: (text: string | undefined) => boolean) =>
			eventually(() => reader.cardText(), wanted, 6000);
		const isSettled = (texts: string[]) => texts.includes('Jens Stoltenberg');
		const rest = () => pause(1200);

		async function open(path: string): Promise<void> {
			await reader.movePointer(5, 5);
			await reader.open(server.url(NEWS_HOST, path));
			expect(await marked(isSettled)).toContain('Jens Stoltenberg');
		}

		beforeAll(async () => {
			server = await servePages({
				'/story': page(STORY),
				'/short-lines': page(
					`${STORY}<p style="width: 300px">The words were those of<br>Jens Stoltenberg<br>and of nobody else, it is said.</p>`,
				),
				'/reader-text':
					page(`${STORY}<div contenteditable="true"><p>My own notes on Mykhailo Podolyak, typed into the page.</p></div>
					<form><textarea>Mark Rutte</textarea><p>A form about Mykhailo Podolyak and about what he said to the paper.</p></form>`),
				'/strict': (_request, response) => {
					const policy =
						"default-src 'none'; require-trusted-types-for 'script'; sandbox allow-same-origin allow-scripts";
					response
						.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy })
						.end(page(STORY));
				},
			});
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('marks a name that is broken over inline elements as one', async () => {
			await open('/story');
			expect(await reader.marked()).toContain('Dmytro Ponomarenko');
			await reader.pointAt('marenko');
			expect(await card((text) => text?.includes('Ponomarenko') ?? false)).toContain('Dmytro Ponomarenko');
		});

		it('follows the page to another story without a load, and takes the open card along', async () => {
			await open('/story');
			await reader.pointAt('Stoltenberg');
			await card((text) => text !== undefined);
			await reader.inPage(
				`history.pushState(null, '', '/other'); document.querySelector('article').innerHTML = args[0];`,
				LATER,
			);
			expect(await marked((texts) => texts.includes('Mykhailo Podolyak'))).not.toContain('Jens Stoltenberg');
			expect(await reader.cardText()).toBeUndefined();
		});

		it('keeps its marks where the article is rendered anew as another element', async () => {
			await open('/story');
			await reader.inPage(
				`const old = document.querySelector('article'); const next = document.createElement('article');
				next.innerHTML = old.innerHTML; old.replaceWith(next);`,
			);
			expect(await marked(isSettled)).toContain('Jens Stoltenberg');
			const live = await reader.inPage<boolean>(
				`return [...CSS.highlights.values()].flatMap((marks) => [...marks]).every((range) => document.querySelector('article').contains(range.startContainer));`,
			);
			expect(live).toBe(true);
		});

		it('marks a paragraph that comes later', async () => {
			await open('/story');
			await reader.inPage(
				`const p = document.createElement('p'); p.textContent = args[0]; document.querySelector('h1').after(p);`,
				'Mykhailo Podolyak, an adviser to the president of Ukraine, said this morning that he had heard of it.',
			);
			expect(await marked((texts) => texts.includes('Mykhailo Podolyak'))).toContain('Mykhailo Podolyak');
			await reader.pointAt('Podolyak');
			expect(await card((text) => text !== undefined)).toContain('Mykhailo Podolyak');
		});

		it('has its marks back after the page cleared the registry', async () => {
			await open('/story');
			await reader.inPage('CSS.highlights.clear()');
			expect(await reader.marked()).toEqual([]);
			await reader.pointAt('urgent');
			expect(await marked(isSettled)).toContain('Jens Stoltenberg');
		});

		it('opens no card beside the end of a line', async () => {
			await open('/short-lines');
			const end = await reader.inPage<{ x: number; y: number }>(`
				const node = [...document.querySelectorAll('p')].at(-1).childNodes[2];
				const range = document.createRange();
				range.selectNodeContents(node);
				const box = range.getBoundingClientRect();
				return { x: box.right, y: box.top + box.height / 2 };`);
			await reader.movePointer(end.x + 40, end.y);
			await rest();
			expect(await reader.cardText()).toBeUndefined();
			await reader.movePointer(end.x - 10, end.y);
			expect(await card((text) => text !== undefined)).toContain('Stoltenberg');
		});

		it('heeds nobody but the reader', async () => {
			await open('/story');
			await reader.inPage(`
				const range = document.createRange();
				range.selectNodeContents(document.querySelector('b'));
				const { x, y } = range.getBoundingClientRect();
				for (const type of ['pointermove', 'pointerdown', 'pointerup', 'click'])
					document.querySelector('b').dispatchEvent(
						new PointerEvent(type, { bubbles: true, composed: true, clientX: x + 5, clientY: y + 5, pointerType: 'mouse' }));`);
			await rest();
			expect(await reader.cardText()).toBeUndefined();
			await reader.pointAt('Stoltenberg');
			await card((text) => text !== undefined);
			await reader.inPage(`
				document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
				window.dispatchEvent(new Event('scroll'));
				document.documentElement.lastElementChild.dispatchEvent(new MouseEvent('click', { bubbles: true }));`);
			await pause(600);
			expect(await reader.cardText()).toContain('Stoltenberg');
		});

		it('has the card again after the page threw its element out', async () => {
			await open('/story');
			await reader.pointAt('Stoltenberg');
			await card((text) => text !== undefined);
			await reader.inPage('document.documentElement.lastElementChild.remove()');
			await reader.movePointer(5, 5);
			await rest();
			await reader.pointAt('marenko');
			expect(await card((text) => text !== undefined)).toContain('Ponomarenko');
			expect(await reader.inPage<number>('return document.documentElement.children.length')).toBe(3);
		});

		it('never reads what the reader writes', async () => {
			await open('/reader-text');
			await rest();
			expect((await reader.marked()).filter((text) => /Podolyak|Rutte/.test(text))).toEqual([]);
			await reader.pointAt('Podolyak', 0, '[contenteditable]');
			await rest();
			expect(await reader.cardText()).toBeUndefined();
		});

		it('works under a strict policy and in a sandbox', async () => {
			await open('/strict');
			await reader.pointAt('Stoltenberg');
			expect(await card((text) => text !== undefined)).toContain('Stoltenberg');
		});
	});
}
