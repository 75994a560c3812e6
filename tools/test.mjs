/**
 * All tests, with all their own set-up: `npm test`. With --fast, those that need no browser.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureBrowsers, ensureDependencies, ROOT, step } from './setup.mjs';

/** What vitest counted in both projects. */
const total = { passed: 0, failed: 0, skipped: 0 };

const fast = process.argv.includes('--fast');
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);

ensureDependencies();
step('types', bin('tsc'), ['-p', '.']);
step('types of the engine, without a DOM', bin('tsc'), ['-p', 'src/engine']);
step('format and lint', bin('biome'), ['check', '.']);
step('data', process.execPath, ['build.mjs', '--run', 'data/check.ts']);
step('build', process.execPath, ['build.mjs']);
runTests('tests without a browser', 'fast');
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
	runTests('end to end in Chromium and Firefox', 'e2e', { env });
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);

function runTests(title, project, options) {
	const file = join(ROOT, '.cache', `tests-${project}.json`);
	mkdirSync(join(ROOT, '.cache'), { recursive: true });
	rmSync(file, { force: true });
	const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
	step(title, bin('vitest'), ['run', '--project', project, ...reporters], options);
	const report = JSON.parse(readFileSync(file, 'utf8'));
	total.passed += report.numPassedTests;
	total.failed += report.numFailedTests;
	total.skipped += report.numPendingTests + report.numTodoTests;
}
