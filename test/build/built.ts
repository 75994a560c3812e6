/**
 * The built extension as tests see it. `npm test` builds before it tests; where dist is absent the tests of this
 * folder are left out with a word, but fail where CI is set, so that they cannot be lost in silence.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'vitest';

export const ROOT = join(import.meta.dirname, '..', '..');
export const DIST = join(ROOT, 'dist');
export const BROWSERS = ['chrome', 'firefox'] as const;
export type Browser = (typeof BROWSERS)[number];

const isBuilt = BROWSERS.every((browser) => existsSync(join(DIST, browser, 'manifest.json')));

/** `describe` for tests that read dist. */
export function describeBuilt(name: string, tests: () => void): void {
	if (isBuilt) describe(name, tests);
	else if (process.env.CI)
		it(name, () => {
			throw new Error('dist is absent: run "npm run build" before the tests.');
		});
	else it.skip(`${name}: dist is absent, run "npm run build"`);
}

/** Paths of all files under a folder, with slashes, sorted. */
export function filesUnder(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}

export function readBuilt(browser: Browser, path: string): string {
	return readFileSync(join(DIST, browser, path), 'utf8');
}

/** Names of the built scripts; none where dist is absent, so that tables can be made of them. */
export function scriptsOf(browser: Browser): string[] {
	if (!isBuilt) return [];
	return filesUnder(join(DIST, browser)).filter((path) => path.endsWith('.js'));
}
