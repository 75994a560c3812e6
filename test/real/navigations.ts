/**
 * Many navigations in one tab, half of them loads and half within the page: what of memory is left afterwards, in the
 * page's process and in the background, each measured after garbage collection. `npm run pages -- --navigations 1000`
 * prints it; test/e2e/navigations-chromium.test.ts holds it with fewer.
 */
import type { CDPSession, Target } from 'puppeteer-core';
import { launchChromium } from '../../tools/chromium.mjs';
import { ensureBrowsers } from '../../tools/setup.mjs';
import { eventually } from '../e2e/reader.ts';
import { servePages } from '../e2e/serve.ts';

export interface Memory {
	/** Bytes of JavaScript heap of the page's process, and of the background. */
	page: number;
	background: number;
	nodes: number;
	listeners: number;
}

/** A listed news site. (The tests' own, in journey.ts, comes with test runner and pages.) */
const NEWS_HOST = 'demo.almayadeen.net';
const NAMES = ['Jens Stoltenberg', 'Mykhailo Podolyak', 'Dmytro Ponomarenko', 'Mark Rutte'];
const story = (at: number) => `<h1>Report number ${at}</h1>
	<p>On Monday ${NAMES[at % 4]} said in the capital, for the ${at}th time, that his country still hoped that South Korea would
	send weapons to Ukraine, as NATO had asked it to do for the better part of the winter.</p>
	<p>He spoke of an urgent need for ammunition, of contracts and of a rule that other countries have given up by now.</p>`;
const page = (
	at: number,
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><link rel="icon" href="data:,">
	<meta property="og:type" content="article"><meta property="article:published_time" content="2023-02-27">
	<title>Report number ${at}</title></head><body><main><article>${story(at)}</article></main></body></html>`;

/** Navigations before the first measurement, in which caches fill and code is compiled. */
const WARM = 30;

/** @returns memory after the warm-up and after `count` navigations more */
export async function navigate(count: number): Promise<{ before: Memory; after: Memory }> {
	const { chromium } = ensureBrowsers(['chromium']);
	const server = await servePages(
		Object.fromEntries(Array.from({ length: 4 }, (_, at) => [`/2023/02/27/${at}`, page(at)])),
	);
	const { browser, id } = await launchChromium({ executablePath: chromium! });
	try {
		const own = await browser.newPage();
		await own.goto(`chrome-extension://${id}/about.html`);
		const tab = await browser.newPage();
		const devtools = await tab.createCDPSession();
		await devtools.send('Performance.enable');
		const marks = () =>
			tab.evaluate(
				'[...CSS.highlights.values()].flatMap((marks) => [...marks]).map((range) => range.startContainer.data ?? "").join()',
			) as Promise<string>;
		async function step(at: number): Promise<void> {
			if (at % 2 === 0) {
				await tab.goto(server.url(NEWS_HOST, `/2023/02/27/${at % 4}`), { waitUntil: 'load' });
				await eventually(marks, (texts) => texts.includes(NAMES[at % 4]!));
			} else
				await tab.evaluate(
					`history.pushState(null, '', '/other/${at}'); document.querySelector('article').innerHTML = ${JSON.stringify(story(at))};`,
				);
			// Now and then a card, and a story within the page that is waited for.
			if (at % 10 === 9) {
				await eventually(marks, (texts) => texts.includes(NAMES[at % 4]!));
				await (await tab.$('article p'))!.hover();
			}
		}
		for (let at = 0; at < WARM; at++) await step(at);
		await step(0);
		const before = await measure(devtools, await worker());
		for (let at = 1; at <= count; at++) await step(at);
		await step(0);
		return { before, after: await measure(devtools, await worker()) };

		async function worker(): Promise<CDPSession> {
			await own.evaluate(`chrome.runtime.sendMessage({ dramatis: 1, type: 'datasetStatus', request: {} })`);
			const isOurs = (target: Target) => target.type() === 'service_worker' && target.url().includes(id);
			return (await browser.waitForTarget(isOurs)).createCDPSession();
		}
	} finally {
		await browser.close();
		await server.close();
	}
}

async function measure(devtools: CDPSession, worker: CDPSession): Promise<Memory> {
	for (const session of [devtools, worker]) {
		// Twice: what a finaliser lets go of is collected in the second.
		for (let i = 0; i < 2; i++) await session.send('HeapProfiler.collectGarbage');
	}
	const { metrics } = await devtools.send('Performance.getMetrics');
	const of = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
	const { usedSize } = await worker.send('Runtime.getHeapUsage');
	await worker.detach();
	return {
		page: of('JSHeapUsedSize'),
		background: usedSize,
		nodes: of('Nodes'),
		listeners: of('JSEventListeners'),
	};
}
