/**
 * Takes the pictures of docs/screenshots from the built extension, in both browsers, light and dark:
 * `npm run screenshots` after a build; `npm run screenshots -- panel` for those of the cast panel alone, `languages` for
 * other languages. What they show is what a reader sees, pointer included. They are taken as PNG, which the stores want,
 * into dist/screenshots, and put into docs as WebP, a quarter of the size.
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { ensureBrowsers, ROOT } from '../../tools/setup.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { eventually, pause, type Reader } from './reader.ts';
import { servePages } from './serve.ts';

const HOST = 'demo.almayadeen.net';
const TAKEN = join(ROOT, 'dist', 'screenshots');
const FOLDER = join(ROOT, 'docs', 'screenshots');
/** Text stays sharp; flat colours show no blocks. */
const WEBP_QUALITY = 0.8;
/** A laptop's window and a phone's. */
const WIDE = { width: 1000, height: 760 };
const NARROW = { width: 500, height: 760 };

/** Somebody with offices and votes, a government, and a name that several bear. */
const PROFILES = [
	['profile', 'profile.html?id=joe-biden&at=2023-02-27&topic=arms-supplies-to-ukraine'],
	['profile-state', 'profile.html?id=south-korea&at=2023-02-27&topic=arms-supplies-to-ukraine'],
	['search', 'profile.html?who=Mike%20Thompson'],
] as const;

async function takeAll(reader: Reader, url: string): Promise<void> {
	const file = (what: string) => join(TAKEN, `${reader.name.toLowerCase()}-${what}.png`);
	async function card(word: string, what: string): Promise<void> {
		await reader.open(url);
		await eventually(
			() => reader.marked(),
			(texts) => texts.length > 0,
		);
		await reader.pointAt(word);
		await eventually(
			() => reader.cardText(),
			(text) => text?.includes('Entry') ?? false,
		);
		await pause(200);
		await reader.screenshot(file(what));
		await reader.press('Escape');
	}
	for (const theme of ['light', 'dark'] as const) {
		await reader.dress({ dark: theme === 'dark', ...WIDE });
		await card('Stoltenberg', `card-${theme}`);
		await reader.popupShot(file(`popup-${theme}`));
		await reader.extensionShot('options.html', file(`options-${theme}`));
		await reader.extensionShot('about.html', file(`about-${theme}`));
		await reader.extensionShot('welcome.html', file(`welcome-${theme}`));
		for (const [what, path] of PROFILES) await reader.extensionShot(path, file(`${what}-${theme}`));
	}
	await reader.dress({ dark: false, ...NARROW });
	await card('Podolyak', 'card-narrow');
	await reader.extensionShot(PROFILES[0][1], file('profile-narrow'));
}

/** The cast panel beside the article: by weight, by side, an entry opened. */
async function takePanel(reader: Reader, url: string): Promise<void> {
	const file = (what: string) => join(TAKEN, `${reader.name.toLowerCase()}-${what}.png`);
	await reader.dress({ dark: false, ...WIDE });
	await reader.open(url);
	await eventually(
		() => reader.marked(),
		(texts) => texts.length > 0,
	);
	await reader.openPanel();
	const shows = (part: string) =>
		eventually(
			() => reader.inPanel<string>('return document.body.innerText;'),
			(text) => text.includes(part),
		);
	await shows('30 Jan 2023');
	for (const theme of ['light', 'dark'] as const) {
		await reader.dress({ dark: theme === 'dark', ...WIDE });
		await reader.clickInPanel('By weight');
		await reader.panelShot(file(`panel-${theme}`));
		await reader.clickInPanel('By position');
		await reader.panelShot(file(`panel-sides-${theme}`));
	}
	await reader.dress({ dark: false, ...WIDE });
	await reader.clickInPanel('About Jens Stoltenberg');
	await shows('Entry as of');
	await reader.panelShot(file('panel-entry'));
}

/** Every surface in two of the other languages, one of them set from the right. The panel is open or can be opened. */
async function takeLanguages(reader: Reader, url: string): Promise<void> {
	const file = (what: string) => join(TAKEN, `${reader.name.toLowerCase()}-${what}.png`);
	const choose = (language: string) =>
		reader.inExtension(
			'options.html',
			`const find = () => document.querySelector('select option[value="uk"]')?.parentElement;
			for (let i = 0; i < 50 && !find(); i++) await new Promise((done) => setTimeout(done, 100));
			find().value = '${language}';
			find().dispatchEvent(new Event('change', { bubbles: true }));
			await new Promise((done) => setTimeout(done, 300));`,
		);
	await reader.dress({ dark: false, ...WIDE });
	for (const [language, name, says] of [
		['ar', 'arabic', 'شخص'],
		['ko', 'korean', '인물'],
	] as const) {
		await choose(language);
		await reader.open(url);
		await eventually(
			() => reader.marked(),
			(texts) => texts.length > 0,
		);
		await reader.pointAt('Stoltenberg');
		await eventually(
			() => reader.cardText(),
			(text) => text?.includes(says) ?? false,
		);
		await pause(200);
		await reader.screenshot(file(`card-${name}`));
		await reader.press('Escape');
		await reader.extensionShot('options.html', file(`options-${name}`));
		await reader.extensionShot('welcome.html', file(`welcome-${name}`));
		const inPanel = (): Promise<string> => reader.inPanel('return document.documentElement.lang;');
		await inPanel().catch(() => reader.openPanel());
		await eventually(inPanel, (tag) => tag === language);
		await eventually(
			() => reader.inPanel<string>('return document.body.innerText;'),
			(text) => text.includes('Podolyak'),
		);
		await reader.panelShot(file(`panel-${name}`));
	}
	await choose('auto');
}

const parts = { all: takeAll, panel: takePanel, languages: takeLanguages };
const wanted = process.argv[2] as keyof typeof parts | undefined;
const takings = wanted ? [parts[wanted]] : Object.values(parts);
rmSync(TAKEN, { recursive: true, force: true });
mkdirSync(TAKEN, { recursive: true });
mkdirSync(FOLDER, { recursive: true });
const article = readFileSync(join(ROOT, 'test', 'pages', 'demo', 'page.html'), 'utf8');
const server = await servePages({ '/article': article });
try {
	for (const start of [startChromium, () => startFirefox([HOST])]) {
		const reader = await start();
		try {
			for (const take of takings) await take(reader, server.url(HOST, '/article'));
		} finally {
			await reader.close();
		}
	}
} finally {
	await server.close();
}
await writeSmaller();
console.log(`pictures in ${FOLDER}`);

/** Turns what was taken into WebP, by the browser's own encoder. */
async function writeSmaller(): Promise<void> {
	const { chromium } = ensureBrowsers(['chromium']);
	const args = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const browser = await puppeteer.launch({ executablePath: chromium!, headless: true, args });
	try {
		const page = await browser.newPage();
		for (const name of readdirSync(TAKEN)) {
			const png = `data:image/png;base64,${readFileSync(join(TAKEN, name)).toString('base64')}`;
			const webp = (await page.evaluate(`(async () => {
				const image = new Image();
				image.src = ${JSON.stringify(png)};
				await image.decode();
				const canvas = new OffscreenCanvas(image.width, image.height);
				canvas.getContext('2d').drawImage(image, 0, 0);
				const blob = await canvas.convertToBlob({ type: 'image/webp', quality: ${WEBP_QUALITY} });
				return btoa(Array.from(new Uint8Array(await blob.arrayBuffer()), (byte) => String.fromCharCode(byte)).join(''));
			})()`)) as string;
			writeFileSync(join(FOLDER, name.replace(/png$/, 'webp')), Buffer.from(webp, 'base64'));
		}
	} finally {
		await browser.close();
	}
}
