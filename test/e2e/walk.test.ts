/** The whole way (walk.ts) in both browsers, from the packages: Chromium unpacks its zip, as its store's installer does. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll } from 'vitest';
import { filesUnder, zipFiles } from '../../tools/zip.mjs';
import { startChromium } from './chromium.ts';
import { startFirefox } from './firefox.ts';
import { describeWalk, STORY_HOST } from './walk.ts';

const DIST = join(import.meta.dirname, '../../dist');
const folder = mkdtempSync(join(tmpdir(), 'dramatis-walk-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const pack = (browser: string) => zipFiles(join(DIST, browser), filesUnder(join(DIST, browser)));

describeWalk('Chromium', async () => {
	for (const [path, bytes] of Object.entries(unzipSync(await pack('chrome')))) {
		mkdirSync(join(folder, dirname(path)), { recursive: true });
		writeFileSync(join(folder, path), bytes);
	}
	return startChromium(folder, true);
});

describeWalk('Firefox', async () => {
	const file = join(folder, 'dramatis.xpi');
	writeFileSync(file, await pack('firefox'));
	return startFirefox([STORY_HOST], file, true);
});
