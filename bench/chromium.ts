/**
 * What the engine costs in a real browser: loading an index by fetch and from IndexedDB, matching, the worker of the
 * built extension from stopped to its first answer, its memory, and mark.js on the same page. Prints JSON; run.ts
 * starts it. Works on a copy of dist/chrome with a page of its own (page.ts) in it.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import type { Page } from 'puppeteer-core';
import { writeIndex } from '../src/engine/index/index-writer.ts';
import type { ArticleText } from '../src/model/annotation.ts';
import { launchChromium } from '../tools/chromium.mjs';
import { ensureBrowsers, ROOT } from '../tools/setup.mjs';
import { openDictionary } from './dictionaries.ts';
import type { BenchPage, LoadTimes } from './page.ts';
import { newsText } from './texts.ts';

export interface ChromiumFigures {
	browser: string;
	loads: (LoadTimes & { dictionary: string; bytes: number })[];
	/** Milliseconds and bytes. */
	worker: {
		coldStatus: number;
		coldPage: number;
		warmPage: number;
		heap: number;
		buffers: number;
	};
	/** Milliseconds, or what happened instead. */
	markJs: { what: string; ms: number | string }[];
}

const DICTIONARIES = ['100k', '1M'];
const SMALL = 100_000;
const LARGE = 1_000_000;
/** In the dataset, so that the answer holds mentions. */
const WELL_KNOWN = ['Volodymyr Zelenskyy', 'NATO', 'Emmanuel Macron', 'Antony Blinken'];
/** The article that the whole pipeline's budget is about. */
const ARTICLE = 10_000;
const ROUNDS = 7;
/** Names marked on one page; 0 is ours (page.ts). */
const MARKED: [what: string, count: number][] = [
	['mark.js, 100 names', 100],
	['mark.js, 1,000 names', 1000],
	['Dramatis, 100,000 names: read, matched and highlighted', 0],
];
/** A page that marks for longer is of no use to a reader. */
const PATIENCE_MS = 20_000;

const median = (numbers: readonly number[]): number =>
	numbers.toSorted((a, b) => a - b)[numbers.length >> 1]!;

/** A copy of the built extension with the page of the benchmark, indexes and texts. */
async function layOut(folder: string): Promise<Map<string, number>> {
	if (!existsSync(join(ROOT, 'dist', 'chrome', 'manifest.json')))
		spawnSync(process.execPath, ['build.mjs'], { cwd: ROOT, stdio: ['ignore', 'ignore', 'inherit'] });
	cpSync(join(ROOT, 'dist', 'chrome'), folder, { recursive: true });
	await build({
		entryPoints: [join(ROOT, 'bench', 'page.ts')],
		outfile: join(folder, 'bench.js'),
		bundle: true,
		format: 'iife',
		charset: 'utf8',
		logLevel: 'warning',
	});
	cpSync(
		join(ROOT, 'bench', 'node_modules', 'mark.js', 'dist', 'mark.min.js'),
		join(folder, 'bench-mark.js'),
	);
	writeFileSync(
		join(folder, 'bench.html'),
		'<!doctype html><meta charset="utf-8"><title>bench</title><main></main><script src="bench-mark.js"></script><script src="bench.js"></script>',
	);
	const bytes = new Map<string, number>();
	for (const name of DICTIONARIES) {
		const { lexicon } = openDictionary(name, ROOT);
		const index = writeIndex(lexicon);
		bytes.set(name, index.byteLength);
		writeFileSync(join(folder, `bench-${name}.bin`), new Uint8Array(index));
		const names = lexicon.aliases.map(({ alias }) => alias);
		const small = newsText(SMALL, names);
		const planted = small.planted.map(({ start, end }) => small.text.slice(start, end));
		const texts = {
			small: small.text,
			large: newsText(LARGE, names).text,
			planted,
			names: names.slice(0, 2000),
		};
		writeFileSync(join(folder, `bench-${name}.json`), JSON.stringify(texts));
	}
	return bytes;
}

const bench = <T>(page: Page, call: keyof BenchPage, ...args: unknown[]): Promise<T> =>
	page.evaluate(`globalThis.bench.${call}(...${JSON.stringify(args)})`) as Promise<T>;

/** Milliseconds from sending a message to its answer. */
const ask = (page: Page, type: string, request: unknown): Promise<number> =>
	page.evaluate(`(async () => {
		const started = performance.now();
		const reply = await chrome.runtime.sendMessage(${JSON.stringify({ dramatis: 1, type, request })});
		const ms = performance.now() - started;
		if (!reply || reply.error) throw new Error(JSON.stringify(reply));
		return ms;
	})()`) as Promise<number>;

async function measureWorker(
	page: Page,
	workerHeap: () => Promise<{ heap: number; buffers: number }>,
): Promise<ChromiumFigures['worker']> {
	const devtools = await page.createCDPSession();
	const stop = async () => {
		await devtools.send('ServiceWorker.enable');
		await devtools.send('ServiceWorker.stopAllWorkers');
		await new Promise((resolve) => setTimeout(resolve, 300));
		await devtools.send('ServiceWorker.disable');
	};
	const article = articleOf(newsText(ARTICLE, WELL_KNOWN).text);
	await ask(page, 'datasetStatus', {});
	const cold = async (type: string, request: unknown): Promise<number> => {
		const all: number[] = [];
		for (let n = 0; n < ROUNDS; n++) {
			await stop();
			all.push(await ask(page, type, request));
		}
		return median(all);
	};
	const coldStatus = await cold('datasetStatus', {});
	const coldPage = await cold('annotatePage', { article });
	const warm: number[] = [];
	for (let n = 0; n < ROUNDS; n++) warm.push(await ask(page, 'annotatePage', { article }));
	return { coldStatus, coldPage, warmPage: median(warm), ...(await workerHeap()) };
}

/** One block a paragraph. */
function articleOf(text: string): ArticleText {
	const blocks: ArticleText['blocks'] = [];
	for (const { index, 0: paragraph } of text.matchAll(/[^\n]+/g))
		blocks.push({ start: index, end: index + paragraph.length, role: 'paragraph' });
	return { text, blocks, lang: 'en', date: '2024-03-01', host: 'news.example' };
}

async function measure(): Promise<ChromiumFigures> {
	const folder = mkdtempSync(join(tmpdir(), 'dramatis-bench-'));
	const profile = mkdtempSync(join(tmpdir(), 'dramatis-bench-profile-'));
	try {
		const bytes = await layOut(folder);
		const { chromium } = ensureBrowsers(['chromium']);
		const { browser, id } = await launchChromium({
			executablePath: chromium!,
			userDataDir: profile,
			extension: folder,
		});
		try {
			const page = await browser.newPage();
			await page.goto(`chrome-extension://${id}/bench.html`);
			const loads: ChromiumFigures['loads'] = [];
			for (const dictionary of DICTIONARIES) {
				const times = await bench<LoadTimes>(page, 'load', dictionary, ROUNDS);
				loads.push({ dictionary, bytes: bytes.get(dictionary)!, ...times });
			}
			const markJs: ChromiumFigures['markJs'] = [];
			for (const [what, count] of MARKED) {
				const own = await browser.newPage();
				await own.goto(`chrome-extension://${id}/bench.html`);
				const late = new Promise<string>((resolve) =>
					setTimeout(() => resolve(`more than ${PATIENCE_MS / 1000} s`), PATIENCE_MS),
				);
				const run = bench<number | string>(own, 'mark', DICTIONARIES[0], count).catch(String);
				markJs.push({ what, ms: await Promise.race([run, late]) });
				await Promise.race([own.close(), late]);
			}
			await page.goto(`chrome-extension://${id}/options.html`);
			const worker = await measureWorker(page, async () => {
				const target = await browser.waitForTarget((one) => one.type() === 'service_worker');
				const devtools = await target.createCDPSession();
				await devtools.send('HeapProfiler.collectGarbage');
				const { usedSize, backingStorageSize = 0 } = (await devtools.send('Runtime.getHeapUsage')) as {
					usedSize: number;
					backingStorageSize?: number;
				};
				return { heap: usedSize, buffers: backingStorageSize };
			});
			return { browser: await browser.version(), loads, worker, markJs };
		} finally {
			await browser.close();
		}
	} finally {
		for (const one of [folder, profile]) rmSync(one, { recursive: true, force: true, maxRetries: 3 });
	}
}

process.stdout.write(JSON.stringify(await measure()));
