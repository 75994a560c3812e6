import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { INDEX_FILE } from '../../src/dataset/layout.ts';
import { openDataset } from '../../src/dataset/open.ts';
import { HEADER_FIELDS, HeaderField, SECTION_NAMES } from '../../src/engine/index/index-layout.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { annotation } from '../../src/worker/answers.ts';
import { BROWSERS, DIST, describeBuilt, filesUnder, ROOT, scriptsOf } from './built.ts';

const budgets = JSON.parse(readFileSync(join(ROOT, 'budgets.json'), 'utf8')) as {
	scripts: Record<string, number>;
	packageZipped: number;
	/** Of the sections that find aliases, where there are at least so many. */
	index: { bytesPerAlias: number; fromAliases: number };
	/** JavaScript heap of an open dataset after a page and cards, in bytes; ArrayBuffers apart. */
	backgroundHeap: number;
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
		const free = ['words.js', 'popup.js', 'options.js', 'about.js', 'profile.js', 'panel.js', 'welcome.js'];
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

	it('the index takes few bytes an alias, folding table and columns of entities apart', ({ skip }) => {
		const bytes = readFileSync(join(DIST, 'chrome', 'data', INDEX_FILE));
		const head = new Uint32Array(new Uint8Array(bytes).buffer, 0, HEADER_FIELDS + SECTION_NAMES.length * 2);
		const aliases = head[HeaderField.ALIASES]!;
		const { bytesPerAlias, fromAliases } = budgets.index;
		if (aliases < fromAliases) skip(`there are ${aliases} aliases, and the budget is for ${fromAliases}`);
		const finds = SECTION_NAMES.map((name, n) =>
			/^(?:fold|string|terms|entity|tenure|topicSet|domain|givenName)/.test(name)
				? 0
				: head[HEADER_FIELDS + n * 2 + 1]!,
		).reduce((sum, size) => sum + size, 0);
		console.log(`index: ${(finds / aliases).toFixed(1)} bytes an alias of ${aliases}`);
		expect(finds / aliases).toBeLessThanOrEqual(bytesPerAlias);
	});

	it('an open dataset leaves the heap small, after a page and cards too', async () => {
		setFlagsFromString('--expose-gc');
		const collect = runInNewContext('gc') as () => void;
		const heap = () => {
			collect();
			return process.memoryUsage().heapUsed;
		};
		const before = heap();
		const dataset = await openDataset(async (path) => {
			const file = join(DIST, 'chrome', 'data', path);
			return {
				ok: existsSync(file),
				json: async () => JSON.parse(readFileSync(file, 'utf8')),
				arrayBuffer: async () => new Uint8Array(readFileSync(file)).buffer,
			};
		});
		const article = articleOf(
			'Stoltenberg in Seoul\nJens Stoltenberg of NATO asked South Korea for arms.',
			{},
		);
		expect(annotation(dataset, article, DEFAULT_SETTINGS).mentions.length).toBeGreaterThan(2);
		// More shards than are kept, all over the dataset.
		for (let n = 0; n < 40; n++) {
			const row = Math.floor((n * dataset.entities.length) / 40);
			expect(await dataset.entity(dataset.entities.at(row).id)).toBeDefined();
		}
		const used = heap() - before;
		console.log(`heap: ${(used / 1e6).toFixed(1)} MB for ${dataset.entities.length} entities`);
		expect(used).toBeLessThanOrEqual(budgets.backgroundHeap);
	});
});
