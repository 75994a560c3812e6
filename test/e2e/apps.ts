/**
 * The ways in which pages move, one case each: apps with a real framework, the Navigation API, endless and live pages, a
 * paywall that opens, the browser's own back, print and translation, frames, shadow roots, plain text, large pages,
 * other directions and columns. What is not annotated (frames, text in shadow roots) is stated here as a case too; why is
 * in docs/adr/0010-one-document.md.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_HOST, OTHER_HOST } from './journey.ts';
import { eventually, pause, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

const FIRST = {
	path: '/2023/02/27/envoy',
	title: 'Envoy repeats his request',
	paragraphs: [
		'The Ukrainian ambassador, Dmytro Ponomarenko, said on Monday that his country still hoped that South Korea would send weapons to Ukraine, as NATO had asked it to do for the better part of the winter.',
		'In January the head of the alliance, Jens Stoltenberg, had said the same in the capital, and had spoken of an urgent need for ammunition, of contracts and of a rule that other countries have given up.',
	],
};
const SECOND = {
	path: '/2023/02/28/adviser',
	title: 'Adviser speaks of talks on deliveries',
	paragraphs: [
		'An adviser to the president of Ukraine, Mykhailo Podolyak, told a newspaper in Seoul that talks on deliveries of weapons had begun, which a spokesman of the ministry in South Korea would not confirm on Monday.',
		'He gave no names of those who take part in the talks, and no date by which they are to be brought to an end, but said that both sides knew what was at stake for the countries that border on the Black Sea.',
	],
};
const html = ({ title, paragraphs }: typeof FIRST) =>
	`<h1>${title}</h1>${paragraphs.map((p) => `<p>${p}</p>`).join('')}`;
const page = (
	body: string,
	more = '',
	attributes = 'lang="en"',
) => `<!doctype html><html ${attributes}><head><meta charset="utf-8">
	<link rel="icon" href="data:,"><meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-27">
	<title>${FIRST.title}</title><style>body { font: 16px/1.6 serif; width: 600px; margin: 40px }</style></head><body>${body}${more}</body></html>`;
const article = (inner: string) => `<main><article>${inner}</article></main>`;

/** What the server sends of the app: what its first rendering makes, letter for letter. */
const APP = (script: string) =>
	page(
		`<div id="app"><nav><a href="${FIRST.path}">${FIRST.title}</a><a href="${SECOND.path}">${SECOND.title}</a></nav><button type="button">Again</button>${article(html(FIRST))}<aside class="ticker">0</aside></div>
		<script>window.stories = ${JSON.stringify([FIRST, SECOND])};</script><script>${script}</script>`,
	);
const FILLER = `<p>${'The council met on Monday and spoke for an hour about the bridge and the ferry. '.repeat(8)}</p>`;

async function appScript(): Promise<string> {
	const { build } = await import('esbuild');
	const { outputFiles } = await build({
		entryPoints: [join(import.meta.dirname, '..', 'pages', 'apps', 'paper.tsx')],
		bundle: true,
		write: false,
		format: 'iife',
		minify: true,
		jsx: 'automatic',
		jsxImportSource: 'preact',
	});
	return outputFiles[0]!.text;
}

export function describeApps(browserName: string, start: () => Promise<Reader>): void {
	describe(`pages that are apps, in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		/** A page that is being left answers with an error. */
		const marked = (wanted: (texts: string[]) => boolean) =>
			eventually(() => reader.marked().catch(() => []), wanted);
		const has = (name: string) => (texts: string[]) => texts.includes(name);
		const card = (wanted: (text: string | undefined) => boolean) =>
			eventually(() => reader.cardText(), wanted, 6000);
		async function open(path: string, name = 'Jens Stoltenberg', host = NEWS_HOST): Promise<void> {
			await reader.movePointer(5, 5);
			await reader.open(server.url(host, path));
			expect(await marked(has(name))).toContain(name);
		}
		/** Every mark stands in a node that the page shows now. */
		const areLive = () =>
			reader.inPage<boolean>(
				`return [...CSS.highlights.values()].flatMap((marks) => [...marks]).every((range) => range.startContainer.isConnected && String(range.toString ? range : '') !== '');`,
			);

		beforeAll(async () => {
			const app = APP(await appScript());
			server = await servePages({
				[FIRST.path]: app,
				[SECOND.path]: app,
				'/story': page(article(html(FIRST))),
				'/other': page(article(html(SECOND))),
				'/navigation': page(
					article(html(FIRST)),
					`<script>navigation.addEventListener('navigate', (event) => {
						if (event.canIntercept && event.destination.url.endsWith('/second'))
							event.intercept({ handler: async () => {
								document.querySelector('article').innerHTML = ${JSON.stringify(html(SECOND))};
							} });
					});</script>`,
				),
				'/endless': page(`<main><article>${html(FIRST)}${FILLER}</article></main>`),
				'/live': page(
					`<main><article><h1>${FIRST.title}</h1><div id="posts"><section><p>${FIRST.paragraphs[1]}</p></section></div></article></main>`,
				),
				'/paywall': page(
					article(
						`<h1>${FIRST.title}</h1><div id="body"><p>${FIRST.paragraphs[0]}</p><div class="offer"><p>Subscribe to read on.</p></div></div>`,
					),
				),
				'/frames': page(
					article(html(FIRST)),
					`<iframe src="/other" width="500" height="200"></iframe><iframe sandbox src="/other"></iframe>
					<iframe loading="lazy" src="//${OTHER_HOST}:PORT/other"></iframe><iframe srcdoc="<p>Mark Rutte spoke.</p>"></iframe>`,
				),
				'/shadow': page(
					article(
						`${html(FIRST)}<open-box></open-box><closed-box></closed-box><slot-box><p>${SECOND.paragraphs[0]}</p></slot-box>`,
					),
					`<script>
						for (const [tag, mode] of [['open-box', 'open'], ['closed-box', 'closed']])
							document.querySelector(tag).attachShadow({ mode }).innerHTML = '<p>In the box Mark Rutte spoke of it as well, at some length.</p>';
						document.querySelector('slot-box').attachShadow({ mode: 'open' }).innerHTML = '<div><slot></slot></div>';
					</script>`,
				),
				'/plain': (_request, response) => {
					const text = `${FIRST.title.toUpperCase()}\n\nSeoul, 27 February 2023\n\n${[...FIRST.paragraphs, ...SECOND.paragraphs, ...FIRST.paragraphs].join('\n\n')}\n`;
					response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' }).end(text);
				},
				'/large': page(article(html(FIRST) + FILLER.repeat(7800))),
				'/rtl': page(
					article(
						`<h1>السفير يكرر طلبه</h1><p>قال السفير يوم الاثنين إن بلاده ما زالت تأمل في أن ترسل كوريا الجنوبية أسلحة إلى أوكرانيا، كما طلب منها ينس ستولتنبرغ الأمين العام (Jens Stoltenberg) طوال فصل الشتاء في العاصمة سيول مع بعض الوزراء.</p><p>وتحدث عن الحاجة العاجلة إلى الذخيرة وعن العقود وعن قاعدة تخلت عنها دول أخرى في الأشهر الماضية، ولم يذكر موعدا لذلك.</p>`,
					),
					'',
					'lang="ar" dir="rtl"',
				),
				'/columns': page(
					`<style>article { columns: 2; height: 150px; column-fill: auto } h1 { column-span: all }</style>${article(html(FIRST).replace('Jens Stoltenberg', 'Jens Stol\u00adten\u00adberg'))}`,
				),
			});
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('an app: taken over from the server, another story, back, rendered anew', async () => {
			await open(FIRST.path);
			await eventually(
				() => reader.inPage<string>('return document.documentElement.dataset.ready;'),
				(ready) => ready === 'yes',
			);
			expect(await marked(has('Jens Stoltenberg'))).toContain('Dmytro Ponomarenko');
			await reader.click('nav a:nth-of-type(2)');
			expect(await marked(has('Mykhailo Podolyak'))).not.toContain('Jens Stoltenberg');
			await reader.inPage('history.back()');
			expect(await marked(has('Jens Stoltenberg'))).not.toContain('Mykhailo Podolyak');
			await reader.click('button');
			await pause(700);
			expect(await marked(has('Jens Stoltenberg'))).toContain('Dmytro Ponomarenko');
			expect(await areLive()).toBe(true);
			await reader.pointAt('Stoltenberg');
			expect(await card((text) => text !== undefined)).toContain('Stoltenberg');
			// The app goes on working on its own nodes.
			await reader.press('Escape');
			await reader.click('nav a:nth-of-type(2)');
			expect(await reader.inPage<string>(`return document.querySelector('h1').textContent;`)).toBe(
				SECOND.title,
			);
		});

		it('the Navigation API', async () => {
			await open('/navigation');
			await reader.inPage(`navigation.navigate('/second')`);
			expect(await marked(has('Mykhailo Podolyak'))).not.toContain('Jens Stoltenberg');
		});

		it('an endless page: the next story is put behind the first, and both have their marks', async () => {
			await open('/endless');
			await reader.inPage(
				`const next = document.createElement('article'); next.innerHTML = args[0];
				document.querySelector('main').append(next); history.replaceState(null, '', '/next');`,
				html(SECOND) + FILLER,
			);
			const texts = await marked((all) => all.includes('Mykhailo Podolyak'));
			expect(texts).toContain('Mykhailo Podolyak');
			expect(texts).toContain('Jens Stoltenberg');
		});

		it('a live page: what is put in front is marked, and the marks behind it stay on their names', async () => {
			await open('/live');
			for (const text of SECOND.paragraphs) {
				await reader.inPage(
					`const section = document.createElement('section'); section.innerHTML = '<p>' + args[0] + '</p>';
					document.getElementById('posts').prepend(section);`,
					text,
				);
				await pause(200);
			}
			const texts = await marked(has('Mykhailo Podolyak'));
			expect(texts).toEqual(expect.arrayContaining(['Mykhailo Podolyak', 'Jens Stoltenberg']));
		});

		it('a paywall: the whole story takes the place of its beginning', async () => {
			await open('/paywall', 'Dmytro Ponomarenko');
			expect(await reader.marked()).not.toContain('Jens Stoltenberg');
			await reader.inPage(`document.getElementById('body').innerHTML = args[0];`, html(FIRST));
			expect(await marked(has('Jens Stoltenberg'))).toContain('Jens Stoltenberg');
		});

		it('the browser’s back: the page is as it was, and its cards open', async () => {
			await open('/story');
			await reader.inPage(`window.setTimeout(() => { location.href = '/other'; });`);
			expect(await marked(has('Mykhailo Podolyak'))).toContain('Mykhailo Podolyak');
			await reader.inPage('window.setTimeout(() => history.back());');
			expect(await marked(has('Jens Stoltenberg'))).toContain('Jens Stoltenberg');
			await reader.pointAt('Stoltenberg');
			expect(await card((text) => text !== undefined)).toContain('Stoltenberg');
			await reader.press('Escape');
			const badge = () => reader.badge();
			expect(Number(await eventually(badge, (text) => text !== ''))).toBeGreaterThan(0);
		});

		it('a view transition', async () => {
			await open('/story');
			await reader.inPage(
				`const change = () => { document.querySelector('article').innerHTML = args[0]; };
				if (document.startViewTransition) document.startViewTransition(change); else change();`,
				html(SECOND),
			);
			expect(await marked(has('Mykhailo Podolyak'))).not.toContain('Jens Stoltenberg');
		});

		it('a translation by the browser: every text node wrapped and its words replaced', async () => {
			await open('/story');
			await reader.inPage(`
				document.documentElement.lang = 'de';
				document.documentElement.classList.add('translated-ltr');
				const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
				const nodes = [];
				while (walker.nextNode()) nodes.push(walker.currentNode);
				for (const node of nodes) {
					const outer = document.createElement('font');
					const inner = outer.appendChild(document.createElement('font'));
					inner.textContent = node.data.replace('In January the head of the alliance,', 'Im Januar hatte der Chef des Bündnisses,').replace('had said the same in the capital', 'in der Hauptstadt dasselbe gesagt');
					node.replaceWith(outer);
				}`);
			await pause(600);
			expect(await marked(has('Jens Stoltenberg'))).toContain('Jens Stoltenberg');
			expect(await areLive()).toBe(true);
		});

		it('frames of any kind stay as they are, and the page around them is annotated', async () => {
			await open('/frames');
			await pause(1000);
			const inFrames = await reader.inPage<number>(`
				const frames = [...document.querySelectorAll('iframe')].map((frame) => { try { return frame.contentWindow.CSS.highlights.size; } catch { return 0; } });
				return frames.reduce((sum, size) => sum + size, 0);`);
			expect(inFrames).toBe(0);
			expect(await reader.marked()).toContain('Jens Stoltenberg');
		});

		it('shadow roots: slotted text is the page’s own and is marked, text inside them is not read', async () => {
			await open('/shadow');
			expect(await marked(has('Mykhailo Podolyak'))).toContain('Mykhailo Podolyak');
			expect(await reader.marked()).not.toContain('Mark Rutte');
		});

		it('plain text has neither headline nor date, so it is no article unless the reader asks', async () => {
			await reader.open(server.url(NEWS_HOST, '/plain'));
			await pause(1200);
			expect(await reader.marked()).toEqual([]);
			expect(await reader.inPage<string>('return document.querySelector("pre").localName;')).toBe('pre');
		});

		it('a page of five megabytes is read, and answers meanwhile', async () => {
			await reader.open(server.url(NEWS_HOST, '/large'));
			expect(
				await eventually(
					() => reader.marked(),
					(texts) => texts.includes('Jens Stoltenberg'),
					30_000,
				),
			).toContain('Jens Stoltenberg');
		});

		it('from right to left', async () => {
			await open('/rtl', 'ينس ستولتنبرغ');
			await reader.pointAt('Stoltenberg');
			expect(await card((text) => text !== undefined)).toContain('Stoltenberg');
		});

		it('a name with soft hyphens over two columns: a card from either part', async () => {
			await open('/columns', 'Jens Stol\u00adten\u00adberg');
			await reader.pointAt('berg,');
			expect(await card((text) => text?.includes('Stoltenberg') ?? false)).toContain('Stoltenberg');
		});
	});
}
