import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';

const SETUP = pathToFileURL(join(import.meta.dirname, '..', '..', 'tools', 'setup.mjs')).href;

/** Runs one call in a process of its own, because a message to the person ends the process. */
function inProcess(call: string, env: Record<string, string>) {
	const program = `import(${JSON.stringify(SETUP)}).then((setup) => console.log(JSON.stringify(${call} ?? null)))`;
	const { status, stdout, stderr } = spawnSync(process.execPath, ['-e', program], {
		env: { PATH: process.env.PATH ?? '', ...env },
		encoding: 'utf8',
	});
	return { status, stdout: stdout.trim(), stderr: stderr.trim() };
}

describe('findBrowser', () => {
	it.each([
		['chromium', 'CHROMIUM_PATH'],
		['firefox', 'FIREFOX_PATH'],
	])('%s: takes the program that %s names', (name, variable) => {
		expect(inProcess(`setup.findBrowser('${name}')`, { [variable]: process.execPath })).toEqual({
			status: 0,
			stdout: JSON.stringify(process.execPath),
			stderr: '',
		});
	});

	it.each([
		['chromium', 'CHROMIUM_PATH', '/nowhere/chromium'],
		['firefox', 'FIREFOX_PATH', '/nowhere/firefox'],
		['chromium', 'CHROMIUM_PATH', import.meta.dirname],
	])('%s: says in one line that %s=%s is no file, and ends with 2', (name, variable, path) => {
		expect(inProcess(`setup.findBrowser('${name}')`, { [variable]: path })).toEqual({
			status: 2,
			stdout: '',
			stderr: `${variable} names "${path}", and there is no such file.`,
		});
	});

	it('looks for itself where the variable is empty or another browser’s', () => {
		const usual = inProcess(`setup.findBrowser('chromium')`, {});
		expect(usual.status).toBe(0);
		for (const [variable, path] of [
			['CHROMIUM_PATH', ''],
			['FIREFOX_PATH', '/nowhere/firefox'],
		] as const)
			expect(inProcess(`setup.findBrowser('chromium')`, { [variable]: path })).toEqual(usual);
	});
});

describe('ensureBrowsers', () => {
	it('gives a path by name, and stops at a variable that leads nowhere', () => {
		const env = { CHROMIUM_PATH: process.execPath, FIREFOX_PATH: process.execPath };
		expect(inProcess(`setup.ensureBrowsers(['chromium', 'firefox'])`, env).stdout).toBe(
			JSON.stringify({ chromium: process.execPath, firefox: process.execPath }),
		);
		expect(inProcess(`setup.ensureBrowsers(['chromium'])`, { CHROMIUM_PATH: '/nowhere' }).status).toBe(2);
	});
});

describe('step', () => {
	it('ends with 2 and names the step that failed', () => {
		const failing = `setup.step('types', process.execPath, ['-e', 'process.exit(3)'])`;
		expect(inProcess(failing, {})).toMatchObject({ status: 2, stderr: '"types" failed: see above.' });
		const missing = `setup.step('types', '/nowhere/tsc', [])`;
		expect(inProcess(missing, {})).toMatchObject({ status: 2, stderr: '"types" failed: see above.' });
	});
});
