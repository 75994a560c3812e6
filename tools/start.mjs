/**
 * `npm start`: builds, opens a browser with the extension on a demonstration article and leaves it open.
 * Without a display (or with --headless) it does what a reader would: waits for the marks, hovers a name,
 * saves a screenshot of the card and prints the cast.
 *
 *   npm start -- [--headless] [--screenshot FILE.png]
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureBrowsers, ensureDependencies, fail, ROOT, step } from './setup.mjs';

/** A listed news site; its name leads to this machine in the browser that is started here. */
const HOST = 'demo.almayadeen.net';
/** The name that is hovered in a run without a display. */
const HOVERED = 'Stoltenberg';

function options() {
	try {
		return parseArgs({
			options: { headless: { type: 'boolean' }, screenshot: { type: 'string', default: 'dist/demo.png' } },
		}).values;
	} catch (error) {
		return fail(`${error.message}\nUse: npm start -- [--headless] [--screenshot FILE.png]`);
	}
}

const { headless: asked, screenshot } = options();
const hasDisplay =
	process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const headless = asked || !hasDisplay;

ensureDependencies();
step('build', process.execPath, ['build.mjs']);
const { chromium } = ensureBrowsers(['chromium']);
const { launchChromium } = await import('./chromium.mjs');

const article = readFileSync(join(ROOT, 'test', 'pages', 'demo', 'page.html'));
const server = createServer((_, response) =>
	response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(article),
);
await new Promise((done) => server.listen(0, '127.0.0.1', done));

console.log('\n— browser');
const { browser, id } = await launchChromium({ executablePath: chromium, headless });
const page = await browser.newPage();
await page.goto(`http://${HOST}:${server.address().port}/`, { waitUntil: 'load' });
if (headless) {
	try {
		await showWithoutDisplay();
	} finally {
		await browser.close();
		server.close();
	}
} else {
	console.log('The demonstration article is open: hover a dotted name. Close the browser to end.');
	await new Promise((done) => browser.on('disconnected', done));
	server.close();
}

async function showWithoutDisplay() {
	await page.waitForFunction(() => [...CSS.highlights.values()].some((marks) => marks.size > 0), {
		timeout: 15_000,
	});
	const name = await page.evaluate((word) => {
		const walker = document.createTreeWalker(document.querySelector('article'), NodeFilter.SHOW_TEXT);
		for (let node = walker.nextNode(); node; node = walker.nextNode()) {
			const at = node.data.indexOf(word);
			if (at < 0 || node.parentElement.closest('script, style')) continue;
			const range = document.createRange();
			range.setStart(node, at);
			range.setEnd(node, at + word.length);
			const { x, y, width, height } = range.getBoundingClientRect();
			return { x: x + width / 2, y: y + height / 2 };
		}
		return undefined;
	}, HOVERED);
	await page.mouse.move(name.x - 40, name.y + 60);
	await page.mouse.move(name.x, name.y, { steps: 5 });
	// The card waits for a resting pointer, loads its view and asks the worker.
	await new Promise((done) => setTimeout(done, 1500));
	const file = resolve(ROOT, screenshot);
	await page.screenshot({ path: file });

	const popup = await browser.newPage();
	await popup.goto(`chrome-extension://${id}/popup.html`);
	const cast = await popup.evaluate(async () => {
		for (const tab of await chrome.tabs.query({})) {
			const answer = await chrome.tabs
				.sendMessage(tab.id, { dramatis: 1, type: 'getPageState', request: {} }, { frameId: 0 })
				.catch(() => undefined);
			const state = answer?.reply;
			if (state?.cast?.length) return state;
		}
		return undefined;
	});
	if (!cast)
		fail('The extension found no one in the demonstration article: run "npm test" to see what is wrong.');
	console.log(`\n${cast.title} (${cast.date})\n`);
	for (const member of cast.cast)
		console.log(
			`${String(member.count).padStart(3)} ×  ${member.name.padEnd(42)} ${member.role ?? member.kind}`,
		);
	console.log(`\nThe card of ${HOVERED}: ${file}`);
}
