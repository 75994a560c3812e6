/**
 * All tests, with all their own set-up: `npm test`. With --fast, those that need no browser.
 * Arguments after -- go to vitest.
 */
import { join } from 'node:path';
import { ensureBrowsers, ensureDependencies, ROOT, step } from './setup.mjs';

const fast = process.argv.includes('--fast');
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

ensureDependencies();
step('types', bin('tsc'), ['-p', '.']);
step('types of the engine, without a DOM', bin('tsc'), ['-p', 'src/engine']);
step('format and lint', bin('biome'), ['check', '.']);
step('data', process.execPath, ['build.mjs', '--run', 'data/check.ts']);
step('build', process.execPath, ['build.mjs']);
step('tests without a browser', bin('vitest'), ['run', '--project', 'fast']);
if (!fast) {
	const { chromium, firefox } = ensureBrowsers(['chromium', 'firefox']);
	const env = { ...process.env, CHROMIUM_PATH: chromium, FIREFOX_PATH: firefox };
	step('manifest and package', bin('web-ext'), [
		'lint',
		'--source-dir',
		'dist/firefox',
		'--self-hosted',
		'--no-config-discovery',
	]);
	step('end to end in Chromium and Firefox', bin('vitest'), ['run', '--project', 'e2e'], { env });
}
