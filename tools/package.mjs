/**
 * `npm run package`: what is handed to the stores, in dist/packages:
 *
 *   dramatis-VERSION-chrome.zip    Chromium browsers
 *   dramatis-VERSION-firefox.zip   Firefox
 *   dramatis-VERSION-source.zip    what both were built from, as Mozilla's reviewers ask for it
 *   SHA256SUMS
 *
 * The same commit gives the same bytes on every machine (zip.mjs). A tree with uncommitted changes is refused,
 * because nobody could build such a package again; --dirty packs it all the same, to try it.
 */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { ensureDependencies, fail, ROOT, step } from './setup.mjs';
import { filesUnder, zipFiles } from './zip.mjs';

const OUT = join(ROOT, 'dist', 'packages');

const { dirty } = options();
ensureDependencies();
const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
checkVersions();
const sources = committedFiles();
step('build', process.execPath, ['build.mjs']);

rmSync(OUT, { recursive: true, force: true });
mkdirSync(OUT, { recursive: true });
const sums = [];
for (const browser of ['chrome', 'firefox']) {
	const folder = join(ROOT, 'dist', browser);
	sums.push(await pack(`dramatis-${version}-${browser}.zip`, folder, filesUnder(folder)));
}
sums.push(await pack(`dramatis-${version}-source.zip`, ROOT, sources));
writeFileSync(join(OUT, 'SHA256SUMS'), sums.map((line) => `${line}\n`).join(''));
console.log(`\n${sums.join('\n')}\nin dist/packages`);

function options() {
	try {
		return parseArgs({ options: { dirty: { type: 'boolean', default: false } } }).values;
	} catch (error) {
		return fail(`${error.message}\nUse: npm run package -- [--dirty]`);
	}
}

/** One version everywhere, with a word about it in the change log. */
function checkVersions() {
	const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8')).version;
	if (manifest !== version)
		fail(`manifest.json says ${manifest}, package.json ${version}: npm run release sets both.`);
	if (!readFileSync(join(ROOT, 'CHANGELOG.md'), 'utf8').includes(`\n## ${version}`))
		fail(`CHANGELOG.md has no section "## ${version}": write what changes for readers.`);
}

/** Paths of the committed files, sorted. */
function committedFiles() {
	const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8', maxBuffer: 1 << 26 });
	try {
		const changed = git('status', '--porcelain');
		if (changed !== '' && !dirty)
			fail(`There are uncommitted changes; commit them, or try with --dirty:\n${changed}`);
		return git('ls-files', '-z').split('\0').filter(Boolean).sort();
	} catch (error) {
		return fail(`The list of source files comes from git, and git failed: ${error.message}`);
	}
}

/** @returns the line for SHA256SUMS */
async function pack(name, folder, paths) {
	const bytes = await zipFiles(folder, paths);
	writeFileSync(join(OUT, name), bytes);
	return `${createHash('sha256').update(bytes).digest('hex')}  ${name}`;
}
