import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesUnder, ROOT } from './built.ts';

/** What a build reads. Copies of it are built, so that dist is left alone while other tests read it. */
const INPUTS = [
	'src',
	'data',
	'_locales',
	'icons',
	'build.mjs',
	'tools',
	'manifest.json',
	'budgets.json',
	'package.json',
	'tsconfig.json',
	'LICENSE',
	'NOTICE',
];

let folder: string;
beforeAll(() => {
	folder = mkdtempSync(join(tmpdir(), 'dramatis-build-'));
});
// Two built copies are thousands of files; beside other work taking them away has cost ten seconds.
afterAll(() => rmSync(folder, { recursive: true, force: true }), 60_000);

/** Copies the project from `from` to a folder of that name, builds it there, and hashes what came out. */
function build(from: string, name: string, env: Record<string, string>): { root: string; bytes: string[] } {
	const root = join(folder, name);
	for (const input of INPUTS) cpSync(join(from, input), join(root, input), { recursive: true });
	symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'), 'junction');
	const { status, stderr } = spawnSync(process.execPath, ['build.mjs'], {
		cwd: root,
		env: { ...process.env, ...env },
		encoding: 'utf8',
	});
	expect(stderr).toBe('');
	expect(status).toBe(0);
	const dist = join(root, 'dist');
	const bytes = filesUnder(dist).map(
		(path) =>
			`${createHash('sha256')
				.update(readFileSync(join(dist, path)))
				.digest('hex')} ${path}`,
	);
	return { root, bytes };
}

describe('a build', () => {
	it('gives the same bytes again, in another folder, time zone and language', () => {
		const first = build(ROOT, 'a', { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' });
		// The second is made from the first's copy: the project may be edited while this runs.
		const second = build(first.root, 'another-folder', {
			TZ: 'Asia/Kolkata',
			LANG: 'tr_TR.UTF-8',
			LC_ALL: 'tr_TR.UTF-8',
		});
		expect(first.bytes.length).toBeGreaterThan(50);
		expect(second.bytes).toEqual(first.bytes);
		// Two builds take 3 s alone and several times that beside other work.
	}, 120_000);
});
