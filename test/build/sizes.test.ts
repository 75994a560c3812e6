import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { BROWSERS, DIST, describeBuilt, filesUnder, ROOT, scriptsOf } from './built.ts';

const budgets = JSON.parse(readFileSync(join(ROOT, 'budgets.json'), 'utf8')) as {
	scripts: Record<string, number>;
	packageZipped: number;
};

/** A file's place in a zip apart from its bytes: two headers, and its name in both. */
const ZIP_HEADERS = 30 + 46;

describeBuilt('sizes', () => {
	it.each(Object.entries(budgets.scripts))('%s is at most %i bytes gzipped', (script, budget) => {
		for (const browser of BROWSERS) {
			const size = gzipSync(readFileSync(join(DIST, browser, script)), { level: 9 }).length;
			expect(
				size,
				`dist/${browser}/${script} is over its budget by ${size - budget} bytes`,
			).toBeLessThanOrEqual(budget);
		}
	});

	it('every script has a budget, or is no logic', () => {
		// Word lists are data, counted with the package; the pages are opened by hand and read from disk.
		const free = ['words.js', 'popup.js', 'options.js', 'about.js'];
		for (const browser of BROWSERS)
			expect(
				scriptsOf(browser).filter((script) => !(script in budgets.scripts) && !free.includes(script)),
			).toEqual([]);
	});

	it('the word lists are words: no function, no call of the browser', ({ skip }) => {
		const words = scriptsOf('chrome').filter((script) => script === 'words.js');
		if (words.length === 0) skip('the build puts no word lists apart');
		const text = readFileSync(join(DIST, 'chrome', 'words.js'), 'utf8');
		console.log(`words.js: ${gzipSync(text, { level: 9 }).length} bytes gzipped, not counted as logic`);
		expect(text).not.toMatch(/\b(?:chrome|browser|document|fetch|addListener)\b\s*[.(]/);
	});

	it.each(BROWSERS)('the package for %s is within its budget', (browser) => {
		const folder = join(DIST, browser);
		const zipped = filesUnder(folder)
			.map((path) => deflateRawSync(readFileSync(join(folder, path))).length + ZIP_HEADERS + 2 * path.length)
			.reduce((sum, size) => sum + size, 0);
		expect(zipped).toBeLessThanOrEqual(budgets.packageZipped);
	});
});
