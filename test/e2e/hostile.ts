/**
 * A page that looks for the extension, listens to it, and feeds it: what its own scripts can find before a card is open
 * and while one is. The promise: highlights and, once a card has opened, one anonymous element; nothing else.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { NEWS_HOST, OTHER_HOST } from './journey.ts';
import { eventually, pause, type Reader } from './reader.ts';
import { type PageServer, servePages } from './serve.ts';

/** Runs before everything else in the page: watches what an extension would call and no driver does, and keeps ways of looking. */
const SPY = `<script>
	window.calls = [];
	const spyOn = (owner, ...names) => {
		for (const name of names) {
			const original = owner[name];
			owner[name] = function (...args) { window.calls[window.calls.length] = name; return new.target ? Reflect.construct(original, args) : original.apply(this, args); };
		}
	};
	spyOn(Element.prototype, 'attachShadow', 'append', 'setAttribute', 'checkVisibility');
	spyOn(Document.prototype, 'createElement', 'caretPositionFromPoint');
	spyOn(EventTarget.prototype, 'addEventListener');
	spyOn(CSS.highlights.constructor.prototype, 'set', 'get', 'delete');
	spyOn(window, 'MutationObserver', 'Highlight', 'fetch', 'postMessage');
	const quiet = (look) => { const before = window.calls.length; const seen = look(); window.calls.length = before; return seen; };
	window.look = () => quiet(() => ({
		globals: Object.getOwnPropertyNames(window).filter((name) => !/^\\d+$/.test(name)).sort().join(),
		symbols: Object.getOwnPropertySymbols(window).map(String).join(),
		onDocument: [...Object.getOwnPropertyNames(document), ...Object.getOwnPropertySymbols(document).map(String)].join(),
		html: document.documentElement.outerHTML,
		sheets: document.styleSheets.length + document.adoptedStyleSheets.length,
		resources: performance.getEntriesByType('resource').length,
		runtime: typeof (window.chrome && window.chrome.runtime && window.chrome.runtime.sendMessage) + typeof window.browser,
		highlights: [...CSS.highlights.keys()].join(),
	}));
	window.tryFiles = (base) => {
		const tries = ['content.js', 'card.js', 'marks.css', 'icons/icon-16.png', 'popup.html', 'profile.html', 'manifest.json', 'data/topics.json'].flatMap((path) => [
			fetch(base + path).then(() => 'fetch ' + path, () => ''),
			...['img', 'script', 'link'].map((tag) => new Promise((done) => {
				const element = Object.assign(document.createElement(tag), { rel: 'stylesheet', onload: () => done(tag + ' ' + path), onerror: () => done('') });
				element[tag === 'link' ? 'href' : 'src'] = base + path;
				document.body.append(element);
				setTimeout(() => done(''), 1500);
			})),
		]);
		Promise.all(tries).then((seen) => { window.found = seen.filter(Boolean).join(); });
	};
	window.paths = [];
	for (const type of ['click', 'pointerdown', 'pointerup', 'pointermove', 'pointerover', 'mouseover', 'focusin', 'keydown', 'wheel', 'copy', 'toggle', 'beforetoggle', 'slotchange', 'scroll'])
		window.addEventListener(type, (event) => {
			quiet(() => { for (const node of event.composedPath()) if (node.nodeName) window.paths.push(type + ' ' + node.nodeName); });
		}, true);
	window.calls.length = 0;
</script>`;

const PAGE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">${SPY}
	<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-27">
	<title>Envoy repeats his request</title>
	<style>body { font: 16px/1.6 serif; width: 600px; margin: 40px } * { opacity: 1 !important; pointer-events: auto }
	aside-note, aside-note * { display: none !important; visibility: hidden !important }</style></head>
	<body><main><article><h1>Envoy repeats his request</h1>
	<p>The Ukrainian ambassador, Dmytro Ponomarenko, said on Monday that his country still hoped that South Korea would send
	weapons to Ukraine, as NATO had asked it to do for the better part of the winter.</p>
	<p>In January the head of the alliance, Jens Stoltenberg, had said the same in the capital, and had spoken of an urgent
	need for ammunition, of contracts and of a rule that other countries have given up.</p>
	<div id="under" style="height: 600px">The space under the card.</div></article></main>
	<script>window.under = 0; document.getElementById('under').addEventListener('click', () => window.under++);
	window.calls.length = 0;</script></body></html>`;

interface Look {
	globals: string;
	symbols: string;
	onDocument: string;
	html: string;
	sheets: number;
	resources: number;
	runtime: string;
	highlights: string;
}

export function describeHostilePage(browserName: string, start: () => Promise<Reader>): void {
	describe(`a page that looks for the extension, in ${browserName}`, () => {
		let reader: Reader;
		let server: PageServer;
		const look = () => reader.inPage<Look>('return JSON.parse(JSON.stringify(window.look()));');
		const marked = () =>
			eventually(
				() => reader.marked(),
				(texts) => texts.includes('Jens Stoltenberg'),
			);
		const card = (wanted: (text: string | undefined) => boolean) =>
			eventually(() => reader.cardText(), wanted, 6000);
		async function openCard(): Promise<string> {
			await reader.pointAt('Stoltenberg');
			return (await card((text) => text?.includes('Secretary General') ?? false)) ?? '';
		}

		beforeAll(async () => {
			server = await servePages({ '/article': PAGE });
			reader = await start();
		});
		afterAll(async () => {
			await reader?.close();
			await server?.close();
		});

		it('sees highlights under plain names, and else what it sees where the extension does nothing', async () => {
			await reader.open(server.url(OTHER_HOST, '/article'));
			await pause(800);
			const without = await look();
			expect(without.highlights).toBe('');
			await reader.movePointer(5, 5);
			await reader.open(server.url(NEWS_HOST, '/article'));
			await marked();
			const { highlights, ...rest } = await look();
			expect(highlights).toBe('ref-dotted');
			const { highlights: _, ...bare } = without;
			expect(rest).toEqual(bare);
		});

		it('is called for nothing: none of the functions that it replaced', async () => {
			await openCard();
			expect(await reader.inPage<string[]>('return [...window.calls];')).toEqual([]);
		});

		it('finds no file of the package, whatever it knows of its address', async () => {
			const base = await reader.inExtension<string>(
				'options.html',
				`return (globalThis.browser ?? chrome).runtime.getURL('');`,
			);
			await reader.inPage('window.tryFiles(args[0]);', base);
			const found = await eventually(
				() => reader.inPage<string | undefined>('return window.found;'),
				(answer) => typeof answer === 'string',
			);
			expect(found).toBe('');
		});

		it('reads nothing of an open card, by no way of looking', async () => {
			await reader.open(server.url(NEWS_HOST, '/article'));
			await marked();
			const text = await openCard();
			expect(text).toContain('Secretary General');
			const seen = await reader.inPage<{ words: string[]; nodes: string[]; shape: string[] }>(`
				const host = document.documentElement.lastElementChild;
				const { left, right, top, bottom } = document.documentElement.getBoundingClientRect();
				const at = new Set();
				for (let x = 4; x < window.innerWidth; x += 24)
					for (let y = 4; y < window.innerHeight; y += 24)
						for (const element of document.elementsFromPoint(x, y)) at.add(element.nodeName);
				window.getSelection().selectAllChildren(document.documentElement);
				const selected = String(window.getSelection());
				window.getSelection().removeAllRanges();
				const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL);
				const nodes = [];
				while (walker.nextNode()) nodes.push(walker.currentNode.textContent);
				const shown = (window.document.getAnimations ? document.getAnimations() : []).map((one) => String(one.effect && one.effect.target && one.effect.target.textContent));
				return {
					words: [document.documentElement.innerText, document.documentElement.textContent, selected, host.innerText, host.outerHTML, ...nodes, ...shown],
					nodes: [...at],
					shape: [String(host.shadowRoot), String(host.childNodes.length), String(window.frames.length), String(host.openOrClosedShadowRoot), host.getAttributeNames().sort().join()],
				};`);
			expect(seen.words.join('\n')).not.toMatch(/Secretary General|Minister of Finance/);
			expect(
				seen.nodes.filter((name) => !/^(?:HTML|BODY|MAIN|ARTICLE|H1|P|DIV|ASIDE-NOTE)$/.test(name)),
			).toEqual([]);
			expect(seen.shape).toEqual(['null', '0', '0', 'undefined', 'popover,style']);
		});

		it('gets no click through the card, and of events in the card no more than the one element', async () => {
			await reader.inPage('window.paths.length = 0; window.under = 0;');
			const { x, y } = await reader.inPage<{ x: number; y: number }>(`
				for (let y = window.innerHeight - 4; y > 0; y -= 8)
					for (let x = 4; x < window.innerWidth; x += 24)
						if (document.elementFromPoint(x, y).nodeName === 'ASIDE-NOTE' && document.elementsFromPoint(x, y).some((one) => one.id === 'under'))
							return { x, y };
				return { x: -1, y: -1 };`);
			expect(x, 'the card lies over the space under it').toBeGreaterThan(0);
			await reader.movePointer(x, y);
			await reader.clickInCard('Pin').catch(() => undefined);
			await pause(200);
			expect(await reader.inPage<number>('return window.under;')).toBe(0);
			const nodes = await reader.inPage<string[]>(
				`return [...new Set(window.paths.map((path) => path.split(' ')[1]))];`,
			);
			expect(nodes).toContain('ASIDE-NOTE');
			expect(
				nodes.filter((name) => !/^(?:#document|HTML|BODY|MAIN|ARTICLE|H1|P|DIV|ASIDE-NOTE)$/.test(name)),
			).toEqual([]);
			expect(await reader.cardText()).toContain('Secretary General');
			await reader.press('Escape');
			expect(await card((text) => text === undefined)).toBeUndefined();
		});

		it('cannot take the names of the marks, nor loses marks of its own', async () => {
			await reader.movePointer(5, 5);
			await reader.inPage(`
				const range = document.createRange();
				range.selectNodeContents(document.querySelector('h1'));
				CSS.highlights.clear();
				CSS.highlights.set('mine', new window.Highlight(range));
				CSS.highlights.set('ref-dotted', new window.Highlight(range));`);
			await reader.pointAt('urgent');
			const texts = await eventually(
				() => reader.marked(),
				(all) => all.includes('Jens Stoltenberg'),
			);
			expect(texts).toContain('Envoy repeats his request');
			await reader.inExtension(
				'options.html',
				`const { storage } = globalThis.browser ?? chrome;
				const { settings } = await storage.local.get('settings');
				await storage.local.set({ settings: { version: 1, ...settings, sites: { on: [], off: ['${NEWS_HOST}'] } } });`,
			);
			expect(
				await eventually(
					() => reader.inPage<string[]>('return [...CSS.highlights.keys()];'),
					(names) => names.join() === 'mine',
				),
			).toEqual(['mine']);
			expect(await reader.inPage<string>('return document.documentElement.lastElementChild.nodeName;')).toBe(
				'BODY',
			);
		});
	});
}
