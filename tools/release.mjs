/**
 * `npm run release -- 0.2.0`: sets the version in package.json, package-lock.json and manifest.json, dates the
 * section "Unreleased" of the change log, and commits and tags that. Nothing is sent anywhere: pushing and uploading
 * the packages stay with a person.
 *
 * Versions follow semver.org: a change of the list of news sites is a major one, since browsers then ask the reader
 * again; new features and entries are minor, corrections patches.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fail, ROOT } from './setup.mjs';

const [wanted, ...rest] = process.argv.slice(2);
if (wanted === undefined || rest.length > 0 || !/^\d+\.\d+\.\d+$/.test(wanted))
	fail('Use: npm run release -- MAJOR.MINOR.PATCH, for example 0.2.0');

const git = (...args) => execFileSync('git', args, { cwd: ROOT, encoding: 'utf8' });
const read = (file) => readFileSync(join(ROOT, file), 'utf8');
const write = (file, text) => writeFileSync(join(ROOT, file), text);

const current = JSON.parse(read('package.json')).version;
if (!isNewer(wanted, current)) fail(`${wanted} is not newer than ${current}.`);
if (git('status', '--porcelain') !== '')
	fail('There are uncommitted changes: commit or put them away first.');
const changes = read('CHANGELOG.md');
const unreleased = changes.split('\n## Unreleased\n')[1]?.split('\n## ')[0]?.trim();
if (!unreleased) fail('CHANGELOG.md has nothing under "## Unreleased": write what changes for readers.');

const today = new Date().toISOString().slice(0, 10);
write('CHANGELOG.md', changes.replace('\n## Unreleased\n', `\n## Unreleased\n\n## ${wanted} (${today})\n`));
for (const file of ['package.json', 'manifest.json'])
	write(file, read(file).replace(`"version": "${current}"`, `"version": "${wanted}"`));
// The lock names the project's own version twice, before every package.
write(
	'package-lock.json',
	read('package-lock.json')
		.replace(`"version": "${current}"`, `"version": "${wanted}"`)
		.replace(
			`"name": "dramatis",\n      "version": "${current}"`,
			`"name": "dramatis",\n      "version": "${wanted}"`,
		),
);
git('commit', '--quiet', '--all', '--message', `release: ${wanted}`, '--message', unreleased);
git('tag', '--annotate', `v${wanted}`, '--message', `Dramatis ${wanted}`);
console.log(
	`Version ${wanted} is committed and tagged. "npm test", then "npm run package" makes what the stores get.`,
);

function isNewer(left, right) {
	const [a, b] = [left, right].map((version) => version.split('.').map(Number));
	const at = a.findIndex((part, index) => part !== b[index]);
	return at >= 0 && a[at] > b[at];
}
