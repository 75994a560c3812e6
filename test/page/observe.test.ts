// @vitest-environment jsdom
/** When a page that changes is read again. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { REREAD_EVERY_MS, SETTLE_AT_MOST_MS, SETTLE_MS } from '../../src/page/delays.ts';
import { observeArticle } from '../../src/page/observe.ts';

let calls: boolean[];
let stop: AbortController;
let article: HTMLElement;

beforeEach(() => {
	vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance', 'Date'], now: 1_000_000 });
	document.body.innerHTML = '<div id="ticker"></div><main><div><article><p>one</p></article></div></main>';
	article = document.querySelector('article')!;
	calls = [];
	stop = new AbortController();
	history.replaceState(null, '', '/first');
	observeArticle(document, window, (moved) => calls.push(moved), stop.signal).watch(article);
});
afterEach(() => {
	stop.abort();
	vi.useRealTimers();
});

/** Lets the observer's microtask run, then time pass. */
async function wait(ms: number): Promise<void> {
	await Promise.resolve();
	await vi.advanceTimersByTimeAsync(ms);
}

describe('an article that changes', () => {
	it('is read again once it has been still', async () => {
		article.append('two');
		await wait(SETTLE_MS - 50);
		article.append('three');
		await wait(SETTLE_MS - 50);
		expect(calls).toEqual([]);
		await wait(50);
		expect(calls).toEqual([false]);
	});
	it('is read again where it never is still', async () => {
		for (let passed = 0; passed <= SETTLE_AT_MOST_MS; passed += 200) {
			article.append('more');
			await wait(200);
		}
		expect(calls).toEqual([false]);
	});
	it('is read again although the reader has set the clock back', async () => {
		article.append('two');
		await wait(SETTLE_MS);
		vi.setSystemTime(5);
		article.append('three');
		await wait(REREAD_EVERY_MS);
		expect(calls).toEqual([false, false]);
	});
	it('is not read more often than every few seconds', async () => {
		article.append('two');
		await wait(SETTLE_MS);
		article.append('three');
		await wait(SETTLE_MS);
		expect(calls).toEqual([false]);
		await wait(REREAD_EVERY_MS - SETTLE_MS);
		expect(calls).toEqual([false, false]);
	});
	it.each<[name: string, change: () => void]>([
		['text', () => (article.querySelector('p')!.firstChild as Text).appendData('!')],
		['a class that folds text in', () => article.classList.add('open')],
		['its element replaced by another', () => article.replaceWith(document.createElement('article'))],
		['another article beside it', () => article.after(document.createElement('article'))],
		['something around it', () => document.querySelector('main')!.prepend('news')],
		['everything replaced', () => document.body.replaceChildren('new')],
	])('is noticed: %s', async (_name, change) => {
		change();
		await wait(SETTLE_MS);
		expect(calls).toEqual([false]);
	});
	it.each<[name: string, change: () => void]>([
		['a ticker beside it', () => document.querySelector('#ticker')!.append('news')],
		['an element in the body', () => document.body.append(document.createElement('div'))],
		['a class of something around it', () => document.querySelector('main')!.classList.add('wide')],
		['an inline style', () => article.setAttribute('style', 'color: red')],
		[
			'an element behind the body',
			() => document.documentElement.append(document.createElement('aside-note')),
		],
	])('is not read again for %s', async (_name, change) => {
		change();
		await wait(SETTLE_AT_MOST_MS);
		expect(calls).toEqual([]);
		for (const element of document.querySelectorAll('aside-note')) element.remove();
	});
});

describe('an address that changes', () => {
	it('is told with the next reading', async () => {
		history.pushState(null, '', '/second');
		window.dispatchEvent(new PopStateEvent('popstate'));
		await wait(SETTLE_MS);
		expect(calls).toEqual([true]);
	});
	it('is no news where it stays the same', async () => {
		window.dispatchEvent(new PopStateEvent('popstate'));
		await wait(SETTLE_MS);
		expect(calls).toEqual([]);
	});
});

it('hears nothing after it was stopped', async () => {
	article.append('two');
	await Promise.resolve();
	stop.abort();
	article.append('three');
	await wait(SETTLE_AT_MOST_MS);
	expect(calls).toEqual([]);
});
