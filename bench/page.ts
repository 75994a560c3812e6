/**
 * Runs in a page of the extension (chromium.ts puts it there): loads the indexes of the benchmark both ways, matches,
 * and marks a page with mark.js and with ours. Answers by a global that the driver calls.
 */
import { openIndex } from '../src/engine/index/compiled-matcher.ts';
import type { Matcher } from '../src/model/lexicon.ts';

/** Milliseconds, medians. */
export interface LoadTimes {
	fetch: number;
	blob: number;
	small: number;
	large: number;
}

export interface BenchPage {
	load(dictionary: string, rounds: number): Promise<LoadTimes>;
	mark(dictionary: string, count: number): Promise<number | string>;
}

interface Texts {
	small: string;
	large: string;
	planted: string[];
	names: string[];
}

interface MarkJs {
	mark(words: string[], options: object): void;
	unmark(options?: object): void;
}
declare const Mark: new (root: Element) => MarkJs;

const MARK_ROUNDS = 3;
const STORE = 'blobs';

const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

async function timesOf(rounds: number, run: () => unknown): Promise<number> {
	const all: number[] = [];
	for (let n = 0; n < rounds; n++) {
		const started = performance.now();
		await run();
		all.push(performance.now() - started);
	}
	return median(all);
}

const fetched = async (file: string): Promise<ArrayBuffer> => (await fetch(file)).arrayBuffer();

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		request.onsuccess = () => resolve(request.result);
		request.onerror = () => reject(request.error);
	});

async function openStore(): Promise<IDBDatabase> {
	const request = indexedDB.open('bench', 1);
	request.onupgradeneeded = () => request.result.createObjectStore(STORE);
	return settled(request);
}

/** Opens the database anew each time, as a worker that was stopped must. */
async function stored(key: string): Promise<ArrayBuffer> {
	const db = await openStore();
	const blob = await settled<Blob>(db.transaction(STORE).objectStore(STORE).get(key));
	const buffer = await blob.arrayBuffer();
	db.close();
	return buffer;
}

async function keep(key: string, buffer: ArrayBuffer): Promise<void> {
	const db = await openStore();
	await settled(
		db
			.transaction(STORE, 'readwrite')
			.objectStore(STORE)
			.put(new Blob([buffer]), key),
	);
	db.close();
}

const textsOf = async (dictionary: string): Promise<Texts> =>
	(await fetch(`bench-${dictionary}.json`)).json();

async function load(dictionary: string, rounds: number): Promise<LoadTimes> {
	const file = `bench-${dictionary}.bin`;
	const buffer = await fetched(file);
	await keep(dictionary, buffer);
	const { matcher } = openIndex(buffer, { checkWhole: true });
	const texts = await textsOf(dictionary);
	return {
		fetch: await timesOf(rounds, async () => openIndex(await fetched(file))),
		blob: await timesOf(rounds, async () => openIndex(await stored(dictionary))),
		small: await timesOf(rounds * 5, () => matcher.match(texts.small)),
		large: await timesOf(rounds, () => matcher.match(texts.large)),
	};
}

function showText(text: string): Element {
	const main = document.querySelector('main')!;
	main.replaceChildren(
		...text.split('\n\n').map((paragraph) => {
			const block = document.createElement('p');
			block.textContent = paragraph;
			return block;
		}),
	);
	return main;
}

/** Reads the page, matches, and highlights: what the content script and the worker do, in one place. */
function highlight(root: Element, matcher: Matcher): void {
	const nodes: { node: Text; from: number }[] = [];
	const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
	let text = '';
	while (walker.nextNode()) {
		const node = walker.currentNode as Text;
		nodes.push({ node, from: text.length });
		text += `${node.data}\n\n`;
	}
	let at = 0;
	const marks = new Highlight();
	for (const { start, end } of matcher.match(text)) {
		while (at + 1 < nodes.length && nodes[at + 1]!.from <= start) at++;
		const { node, from } = nodes[at]!;
		const range = new Range();
		range.setStart(node, start - from);
		range.setEnd(node, end - from);
		marks.add(range);
	}
	CSS.highlights.set('bench', marks);
}

/** Marks `count` names with mark.js on the page of 100 KB; 0 is ours, all names at once. */
async function mark(dictionary: string, count: number): Promise<number | string> {
	const texts = await textsOf(dictionary);
	const root = showText(texts.small);
	if (count === 0) {
		const { matcher } = openIndex(await fetched(`bench-${dictionary}.bin`));
		return timesOf(MARK_ROUNDS * 5, () => highlight(root, matcher));
	}
	const words = [...new Set([...texts.planted, ...texts.names])].slice(0, count);
	const all: number[] = [];
	for (let n = 0; n < MARK_ROUNDS; n++) {
		const marker = new Mark(showText(texts.small));
		const started = performance.now();
		try {
			marker.mark(words, { separateWordSearch: false });
		} catch (error) {
			return `throws ${String(error).slice(0, 60)}`;
		}
		all.push(performance.now() - started);
	}
	return median(all);
}

(globalThis as unknown as { bench: BenchPage }).bench = { load, mark };
