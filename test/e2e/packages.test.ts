/**
 * The packages as the stores get them: the same bytes each time, and a reader of the demonstration article sees with
 * what is inside them what a build shows. Chromium loads the unpacked zip, as its store's installer does; Firefox
 * the zip itself.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, describe, expect, it } from 'vitest';
import { filesUnder, zipFiles } from '../../tools/zip.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { NEWS_HOST } from './journey.ts';
import { eventually, type Reader } from './reader.ts';
import { servePages } from './serve.ts';

const DIST = join(import.meta.dirname, '../../dist');
const DEMO = readFileSync(join(import.meta.dirname, '..', 'pages', 'demo', 'page.html'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'dramatis-packages-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (browser: string) => zipFiles(join(DIST, browser), filesUnder(join(DIST, browser)));

async function readDemo(start: () => Promise<Reader>): Promise<string | undefined> {
	const server = await servePages({ '/article': DEMO });
	const reader = await start();
	try {
		await reader.open(server.url(NEWS_HOST, '/article'));
		await eventually(
			() => reader.marked(),
			(texts) => texts.includes('Jens Stoltenberg'),
		);
		await reader.pointAt('Stoltenberg', 0);
		return await eventually(
			() => reader.cardText(),
			(text) => text?.includes('Stoltenberg') ?? false,
			6000,
		);
	} finally {
		await reader.close();
		await server.close();
	}
}

describe('a package', () => {
	it.each(['chrome', 'firefox'])('for %s is the same bytes again', async (browser) => {
		const [first, second] = [await pack(browser), await pack(browser)];
		expect(Buffer.compare(first, second)).toBe(0);
	});

	it('works in Chromium', async () => {
		const unpacked = join(folder, 'chrome');
		for (const [path, bytes] of Object.entries(unzipSync(await pack('chrome')))) {
			mkdirSync(join(unpacked, dirname(path)), { recursive: true });
			writeFileSync(join(unpacked, path), bytes);
		}
		expect(await readDemo(() => startChromium(unpacked))).toContain('Secretary General of NATO');
	});

	it('works in Firefox', async () => {
		const file = join(folder, 'dramatis.xpi');
		writeFileSync(file, await pack('firefox'));
		expect(await readDemo(() => startFirefox([NEWS_HOST], file))).toContain('Secretary General of NATO');
	});
});
