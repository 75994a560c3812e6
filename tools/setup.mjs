/**
 * Makes a fresh machine ready: dependencies from package-lock.json, and browsers found or, where this is
 * Debian or Ubuntu and we are root, installed with apt. Uses Node's own modules only, because it runs first.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder: the nearest one above with a package.json, also when this file was bundled elsewhere. */
export const ROOT = (() => {
	let folder = dirname(fileURLToPath(import.meta.url));
	while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
	return folder;
})();

/** Where a browser may be, best first; the environment variable wins. */
const BROWSERS = {
	chromium: {
		variable: 'CHROMIUM_PATH',
		paths: [
			'/usr/bin/chromium',
			'/usr/bin/chromium-browser',
			'/usr/bin/google-chrome',
			'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
			'/Applications/Chromium.app/Contents/MacOS/Chromium',
		],
		aptPackage: 'chromium',
		/** CSS.highlights with caretPositionFromPoint. */
		minimum: 128,
	},
	firefox: {
		variable: 'FIREFOX_PATH',
		paths: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app/Contents/MacOS/firefox'],
		aptPackage: 'firefox-esr',
		/** First with CSS.highlights. */
		minimum: 140,
	},
};

/** Fonts that let screenshots show Hangul, Han and Cyrillic. */
const FONT_PACKAGES = ['fonts-noto-core', 'fonts-noto-cjk'];

function run(command, args, options = {}) {
	const { status, error } = spawnSync(command, args, { stdio: 'inherit', cwd: ROOT, ...options });
	return error === undefined && status === 0;
}

/** Installs what package-lock.json names, unless it is installed already. Ends the process with a message on failure. */
export function ensureDependencies() {
	const [major] = process.versions.node.split('.').map(Number);
	if (major < 20) fail(`Node ${process.versions.node} is too old: Dramatis is built with Node 20 or newer.`);
	const stamp = join(ROOT, 'node_modules', '.installed-lock');
	const lock = readFileSync(join(ROOT, 'package-lock.json'), 'utf8');
	if (existsSync(stamp) && readFileSync(stamp, 'utf8') === lock) return;
	console.log('Installing dependencies …');
	// Not `npm ci`: the lock holds this platform's builds of native packages, and `ci` insists on every platform's.
	const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
	if (!run(npm, ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']))
		fail('npm install failed: check the network and the message above, then run this command again.');
	writeFileSync(stamp, lock);
}

/** @returns path of the browser, or undefined */
export function findBrowser(name) {
	const { variable, paths } = BROWSERS[name];
	const chosen = process.env[variable];
	if (chosen) {
		if (existsSync(chosen) && statSync(chosen).isFile()) return chosen;
		fail(`${variable} names "${chosen}", and there is no such file.`);
	}
	return paths.find((path) => existsSync(path));
}

/**
 * Finds browsers, installing those that are missing with apt where that is possible.
 * @param {('chromium'|'firefox')[]} names
 * @returns {Record<string, string>} path by name; ends the process with a message where one cannot be had
 */
export function ensureBrowsers(names) {
	const missing = names.filter((name) => findBrowser(name) === undefined);
	if (missing.length > 0) {
		const canInstall = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
		if (!canInstall)
			fail(
				`No ${missing.join(' and no ')} found. Install ${missing.map((name) => `${name} ${BROWSERS[name].minimum} or newer`).join(' and ')}, ` +
					`or set ${missing.map((name) => BROWSERS[name].variable).join(' and ')} to the program's path.`,
			);
		const packages = [...missing.map((name) => BROWSERS[name].aptPackage), ...FONT_PACKAGES];
		console.log(`Installing ${packages.join(', ')} with apt-get …`);
		const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
		run('apt-get', ['update', '-qq'], { env });
		if (
			!run('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], {
				env,
				stdio: ['ignore', 'ignore', 'inherit'],
			})
		)
			fail(
				`apt-get could not install ${packages.join(', ')}: install the browsers by hand and run this command again.`,
			);
	}
	return Object.fromEntries(names.map((name) => [name, findBrowser(name)]));
}

export function fail(message) {
	console.error(message);
	process.exit(2);
}

/** Runs a program of the project and ends with its failure. */
export function step(title, command, args, options) {
	console.log(`\n— ${title}`);
	if (!run(command, args, options)) fail(`"${title}" failed: see above.`);
}
