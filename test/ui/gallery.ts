/**
 * Draws every view in every state in Chromium, saves pictures and runs axe on them. For looking, not for CI:
 *
 *   node build.mjs --run test/ui/gallery.ts [folder]
 *
 * Pictures go to the folder (default: dramatis-gallery in the system's temporary folder). Exits with 1 where
 * axe finds something. CHROMIUM names another browser.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import puppeteer, { type Page } from 'puppeteer-core';

const out = process.argv[2] ?? join(tmpdir(), 'dramatis-gallery');
mkdirSync(out, { recursive: true });

const bundle = await build({
	entryPoints: ['test/ui/gallery-page.tsx'],
	bundle: true,
	write: false,
	format: 'iife',
	jsx: 'automatic',
	jsxImportSource: 'preact',
});
const hostile =
	'* { font-size: 40px !important; color: red !important; letter-spacing: 5px; } html { font-size: 8px; }';
const page = (css: string) =>
	`<!doctype html><html lang="en"><meta charset="utf-8"><title>Gallery</title><meta name="viewport" content="width=device-width">
<style>body{margin:0;padding:20px;display:flex;flex-wrap:wrap;gap:20px;align-items:start;background:#fff}
body[data-theme=dark]{background:#111}${css}</style><body><main hidden></main><script src="gallery.js"></script>`;
writeFileSync(join(out, 'gallery.js'), bundle.outputFiles[0]?.contents ?? '');
writeFileSync(join(out, 'gallery.html'), page(''));
writeFileSync(join(out, 'hostile.html'), page(hostile));

interface Shot {
	name: string;
	query: string;
	width: number;
	height?: number;
	file?: string;
	scale?: number;
	forcedColours?: boolean;
}
const shots: Shot[] = [
	{ name: 'cards-light', query: 'shot=cards&theme=light', width: 1120 },
	{ name: 'cards-dark', query: 'shot=cards&theme=dark', width: 1120 },
	{ name: 'cards-large', query: 'shot=cards&theme=light&size=large', width: 1320 },
	{ name: 'cards-narrow', query: 'shot=cards&theme=light', width: 280 },
	{ name: 'cards-hostile', query: 'shot=cards&theme=light', width: 1120, file: 'hostile.html' },
	{ name: 'cards-forced', query: 'shot=cards&theme=auto', width: 1120, forcedColours: true },
	{ name: 'popups-light', query: 'shot=popups&theme=light', width: 1180 },
	{ name: 'popups-dark', query: 'shot=popups&theme=dark', width: 1180 },
	{ name: 'popups-large', query: 'shot=popups&theme=light&size=large', width: 1180 },
	{ name: 'popups-forced', query: 'shot=popups&theme=auto', width: 1180, forcedColours: true },
	{ name: 'panels-light', query: 'shot=panels&theme=light', width: 1560 },
	{ name: 'panels-dark', query: 'shot=panels&theme=dark', width: 1560 },
	{ name: 'panels-narrow', query: 'shot=panels&theme=light&frame=280px&size=large', width: 1320 },
	{ name: 'panels-wide', query: 'shot=panels&theme=light&frame=860px', width: 1800 },
	{ name: 'panels-rtl', query: 'shot=panels&theme=light&rtl', width: 1560 },
	{ name: 'panels-forced', query: 'shot=panels&theme=auto', width: 1560, forcedColours: true },
	{ name: 'panel-states', query: 'shot=panel-states&theme=light', width: 1560 },
	{ name: 'options-light', query: 'shot=options&theme=light', width: 800 },
	{ name: 'options-dark', query: 'shot=options-full&theme=dark', width: 800 },
	{ name: 'options-narrow', query: 'shot=options-full&theme=light', width: 320 },
	{ name: 'options-forced', query: 'shot=options-full&theme=auto', width: 800, forcedColours: true },
	{ name: 'cards-unrolled', query: 'shot=cards&theme=light&room=4000px', width: 1120, height: 1600 },
	{ name: 'gone-light', query: 'shot=gone&theme=light', width: 1120 },
	{ name: 'gone-dark', query: 'shot=gone&theme=dark', width: 1120 },
	{ name: 'gone-narrow', query: 'shot=gone&theme=light', width: 330 },
	{ name: 'sheet', query: 'shot=sheet&theme=light', width: 390, height: 700 },
];

const browser = await puppeteer.launch({
	executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
	headless: true,
	args: [
		'--no-sandbox',
		'--disable-background-networking',
		'--disable-component-update',
		'--disable-sync',
		'--no-first-run',
	],
});
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
let findings = 0;

/** Rules on a page as a whole: a gallery shows many surfaces on one. */
const ignored = Object.fromEntries(
	[
		'region',
		'page-has-heading-one',
		'landmark-unique',
		'landmark-no-duplicate-banner',
		'landmark-no-duplicate-contentinfo',
		'landmark-no-duplicate-main',
	].map((rule) => [rule, { enabled: false }]),
);

async function runAxe(tab: Page, name: string): Promise<void> {
	await tab.evaluate(axe);
	const violations = (await tab.evaluate(
		`axe.run(document, ${JSON.stringify({ rules: ignored })}).then((r) =>
			r.violations.concat(r.incomplete.filter((i) => i.id === 'color-contrast')).map((v) =>
				v.id + ': ' + v.nodes.length + ' × ' + v.nodes[0].target.join(' ') + ' — ' + v.nodes[0].failureSummary))`,
	)) as string[];
	for (const violation of violations) console.log(`axe ${name}: ${violation}`);
	findings += violations.length;
}

for (const { name, query, width, height = 800, file = 'gallery.html', scale = 1.5, forcedColours } of shots) {
	const tab = await browser.newPage();
	tab.on('pageerror', (error) => console.error(`${name}:`, error));
	await tab.setViewport({ width, height, deviceScaleFactor: scale });
	if (forcedColours) {
		const devtools = await tab.createCDPSession();
		await devtools.send('Emulation.setEmulatedMedia', {
			features: [{ name: 'forced-colors', value: 'active' }],
		});
	}
	await tab.goto(`${pathToFileURL(join(out, file))}?${query}`);
	await tab.screenshot({ path: join(out, `${name}.png`), fullPage: true });
	if (!forcedColours && file === 'gallery.html') {
		// axe cannot judge the contrast of what is scrolled out of sight: let everything grow.
		await tab.setViewport({ width, height: 4000 });
		await tab.goto(`${pathToFileURL(join(out, file))}?${query}&room=4000px`);
		await runAxe(tab, name);
	}
	await tab.close();
}
await browser.close();
console.log(`${shots.length} pictures in ${out}`);
process.exit(findings > 0 ? 1 : 0);
