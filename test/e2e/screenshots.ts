/**
 * Takes the pictures of docs/screenshots from the built extension, in both browsers, light and dark:
 * `npm run screenshots` after a build; `npm run screenshots -- panel` for those of the cast panel alone, `languages` for
 * the card in other languages. What they
 * show is what a reader sees, pointer included.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../../tools/setup.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { eventually, pause, type Reader } from './reader.ts';
import { servePages } from './serve.ts';

const HOST = 'demo.almayadeen.net';
const FOLDER = join(ROOT, 'docs', 'screenshots');
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
	const file = (what: string) => join(FOLDER, `${reader.name.toLowerCase()}-${what}.png`);
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
		for (const [what, path] of PROFILES) await reader.extensionShot(path, file(`${what}-${theme}`));
	}
	await reader.dress({ dark: false, ...NARROW });
	await card('Podolyak', 'card-narrow');
	await reader.extensionShot(PROFILES[0][1], file('profile-narrow'));
}

/** The cast panel beside the article: by weight, by side, an entry opened. */
async function takePanel(reader: Reader, url: string): Promise<void> {
	const file = (what: string) => join(FOLDER, `${reader.name.toLowerCase()}-${what}.png`);
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

/** The card in two of the other languages, one of them set from the right. */
async function takeLanguages(reader: Reader, url: string): Promise<void> {
	const file = (what: string) => join(FOLDER, `${reader.name.toLowerCase()}-${what}.png`);
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
	}
	await choose('auto');
}

const parts = { all: takeAll, panel: takePanel, languages: takeLanguages };
const wanted = process.argv[2] as keyof typeof parts | undefined;
const takings = wanted ? [parts[wanted]] : Object.values(parts);
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
console.log(`pictures in ${FOLDER}`);
