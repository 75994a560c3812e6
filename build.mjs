/**
 * Builds the extension: a table of entries goes through esbuild, the dataset is compiled, and both are
 * laid out as dist/chrome and dist/firefox, followed by a size report against budgets.json.
 *
 *   node build.mjs                 both browsers
 *   node build.mjs --watch         again on every change of src or data
 *   node build.mjs --run FILE.ts … bundle one TypeScript program for Node and run it with the arguments that follow
 *
 * Same inputs give the same bytes: inputs are sorted, no clock or locale is read.
 */
import { createHash } from 'node:crypto';
import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	watch,
	writeFileSync,
} from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { licenceTexts } from './tools/licences.mjs';

const ROOT = dirname(fileURLToPath(import.meta.url));
const DIST = join(ROOT, 'dist');
const BROWSERS = ['chrome', 'firefox'];

/**
 * Scripts of the extension. `native`: does without the polyfill (see src/platform/native-browser.ts); its calls
 * are alike in both browsers. Those of `MODULES` share what they have in common; the others are classic
 * scripts, because content scripts know no modules.
 */
const SCRIPTS = [
	{ from: 'src/content.ts', to: 'content.js', native: true },
	{ from: 'src/card.tsx', to: 'card.js', native: true },
	{ from: 'src/popup.tsx', to: 'popup.js' },
	{ from: 'src/options.tsx', to: 'options.js' },
	{ from: 'src/about.tsx', to: 'about.js' },
	{ from: 'src/profile.tsx', to: 'profile.js' },
	{ from: 'src/panel.tsx', to: 'panel.js' },
	{ from: 'src/welcome.tsx', to: 'welcome.js' },
];

/** The background and, in a file of its own, the word lists that it imports: data rather than logic. */
const MODULES = [
	{ from: 'src/background.ts', to: 'background.js' },
	{ from: 'src/engine/vocabulary.ts', to: 'vocabulary.js' },
];

/** Files that are copied as they are. */
const STATIC = [
	{ from: 'src/popup.html', to: 'popup.html' },
	{ from: 'src/options.html', to: 'options.html' },
	{ from: 'src/profile.html', to: 'profile.html' },
	{ from: 'src/panel.html', to: 'panel.html' },
	{ from: 'src/welcome.html', to: 'welcome.html' },
	{ from: 'src/page/marks.css', to: 'marks.css' },
	{ from: 'src/ui/pages.css', to: 'pages.css' },
	{ from: 'LICENSE', to: 'LICENSE' },
	{ from: 'NOTICE', to: 'NOTICE' },
];
const ICON_SIZES = [16, 32, 48, 96, 128];

/** esbuild is loaded late, so that a missing install is one clear line. */
async function loadEsbuild() {
	try {
		return await import('esbuild');
	} catch {
		console.error(
			'Dependencies are missing: run "npm install" first (npm start and npm test do it by themselves).',
		);
		process.exit(2);
	}
}

/** Bundles one TypeScript program for Node (packages stay outside) and returns the bundle's path. */
async function bundleForNode(file) {
	const esbuild = await loadEsbuild();
	const outfile = join(ROOT, '.cache', 'run', `${file.replaceAll(/[\\/]/g, '_').replace(/\.tsx?$/, '')}.mjs`);
	const { outputFiles } = await esbuild.build({
		entryPoints: [join(ROOT, file)],
		outfile,
		write: false,
		bundle: true,
		platform: 'node',
		format: 'esm',
		target: 'node20',
		packages: 'external',
		sourcemap: 'inline',
		jsx: 'automatic',
		jsxImportSource: 'preact',
		logLevel: 'warning',
	});
	// Written beside and moved, because commands may run side by side and read each other's half-written bundle.
	mkdirSync(dirname(outfile), { recursive: true });
	const beside = `${outfile}.${process.pid}`;
	writeFileSync(beside, outputFiles[0].contents);
	renameSync(beside, outfile);
	return outfile;
}

/**
 * Loads such a program into this process: anew where its code has changed, and else as it is, with what it keeps in
 * memory from one build to the next.
 */
async function importProgram(file) {
	const bundle = await bundleForNode(file);
	const version = createHash('sha256').update(readFileSync(bundle)).digest('hex').slice(0, 16);
	return import(`${pathToFileURL(bundle).href}?${version}`);
}

/** The views' style sheets stand in template literals, where the bundler lets comments and tabs alone. */
const smallStyles = (esbuild) => ({
	name: 'small-styles',
	setup(build) {
		build.onLoad({ filter: /[\\/]src[\\/]ui[\\/](?:base|controls|tokens|\w+[\\/]css)\.ts$/ }, ({ path }) => ({
			loader: 'ts',
			contents: readFileSync(path, 'utf8').replace(
				/(Css = `(?:\$\{\w+\})?)([^`]*)`/g,
				(_, head, css) =>
					`${head}${esbuild.transformSync(css, { loader: 'css', minify: true }).code.trim()}\``,
			),
		}));
	},
});

/** @returns the licence texts of the packages that went into the scripts */
async function bundleScripts({ watchMode }) {
	const esbuild = await loadEsbuild();
	const polyfill = { 'webextension-polyfill': join(ROOT, 'src/platform/native-browser.ts') };
	rmSync(join(DIST, 'scripts'), { recursive: true, force: true });
	const build = (scripts, options) =>
		esbuild.build({
			entryPoints: scripts.map(({ from, to }) => ({ in: join(ROOT, from), out: to.replace(/\.js$/, '') })),
			outdir: join(DIST, 'scripts'),
			bundle: true,
			format: 'iife',
			target: ['chrome128', 'firefox140'],
			charset: 'utf8',
			minify: !watchMode,
			sourcemap: watchMode ? 'inline' : false,
			legalComments: 'none',
			jsx: 'automatic',
			jsxImportSource: 'preact',
			define: { 'process.env.NODE_ENV': watchMode ? '"development"' : '"production"' },
			logLevel: 'warning',
			metafile: true,
			plugins: watchMode ? [] : [smallStyles(esbuild)],
			...options,
		});
	const built = await Promise.all([
		build(
			SCRIPTS.filter(({ native }) => native),
			{ alias: polyfill },
		),
		build(
			SCRIPTS.filter(({ native }) => !native),
			{},
		),
		build(MODULES, { alias: polyfill, format: 'esm', splitting: true, chunkNames: 'words' }),
	]);
	return licenceTexts(built.map(({ metafile }) => metafile));
}

/**
 * manifest.json with the news sites filled in, and of what the browsers name differently each browser's own: the
 * background, the place of the cast panel, the key that opens it.
 */
function manifestFor(browser, hosts) {
	const manifest = JSON.parse(readFileSync(join(ROOT, 'manifest.json'), 'utf8'));
	const patterns = hosts.map((host) => `*://*.${host}/*`);
	manifest.content_scripts[0].matches = patterns;
	// Injecting the card's view into those pages needs the host permission as well (docs/permissions.md).
	manifest.host_permissions = patterns;
	if (browser === 'chrome') {
		delete manifest.background.scripts;
		delete manifest.browser_specific_settings;
		delete manifest.sidebar_action;
		delete manifest.commands._execute_sidebar_action;
	} else {
		delete manifest.background.service_worker;
		delete manifest.minimum_chrome_version;
		delete manifest.side_panel;
		delete manifest.commands['show-cast'];
		manifest.permissions = manifest.permissions.filter((permission) => permission !== 'sidePanel');
	}
	return `${JSON.stringify(manifest, null, 2)}\n`;
}

function layOut(browser, { hosts, aboutHtml, licences }) {
	const out = join(DIST, browser);
	rmSync(out, { recursive: true, force: true });
	mkdirSync(join(out, 'icons'), { recursive: true });
	// vocabulary.js only makes the build put the word lists apart; nothing loads it by name.
	for (const file of readdirSync(join(DIST, 'scripts')))
		if (file !== 'vocabulary.js') cpSync(join(DIST, 'scripts', file), join(out, file));
	for (const { from, to } of STATIC) cpSync(join(ROOT, from), join(out, to));
	writeFileSync(join(out, 'about.html'), aboutHtml);
	writeFileSync(join(out, 'LICENSES-OF-PARTS.txt'), licences);
	for (const size of ICON_SIZES)
		for (const name of ['icon', 'icon-off'])
			cpSync(join(ROOT, 'icons', `${name}-${size}.png`), join(out, 'icons', `${name}-${size}.png`));
	cpSync(join(DIST, 'data'), join(out, 'data'), { recursive: true });
	layOutWords(out);
	writeFileSync(join(out, 'manifest.json'), manifestFor(browser, hosts));
}

/**
 * Of `_locales`, the browser is given what the manifest and the menu say; what the views say goes into files of our own,
 * because a reader may choose another language than the browser's (src/settings/language.ts).
 */
function layOutWords(out) {
	mkdirSync(join(out, 'words'));
	for (const tag of readdirSync(join(ROOT, '_locales'))) {
		const all = Object.entries(
			JSON.parse(readFileSync(join(ROOT, '_locales', tag, 'messages.json'), 'utf8')),
		);
		const isView = ([key]) => key.includes('_');
		mkdirSync(join(out, '_locales', tag), { recursive: true });
		const own = Object.fromEntries(all.filter((entry) => !isView(entry)));
		writeFileSync(join(out, '_locales', tag, 'messages.json'), `${JSON.stringify(own)}\n`);
		if (tag === 'en') continue;
		const views = all.filter(isView).map(([key, { message }]) => [key, message]);
		const write = (part, entries) =>
			writeFileSync(
				join(out, 'words', `${tag}-${part}.json`),
				`${JSON.stringify(Object.fromEntries(entries))}\n`,
			);
		write('all', views);
		write(
			'card',
			views.filter(([key]) => key.startsWith('card_')),
		);
	}
}

function reportSizes() {
	const budgets = JSON.parse(readFileSync(join(ROOT, 'budgets.json'), 'utf8')).scripts;
	for (const to of readdirSync(join(DIST, 'chrome')).filter((file) => file.endsWith('.js'))) {
		const bytes = readFileSync(join(DIST, 'chrome', to));
		const gz = gzipSync(bytes, { level: 9 }).length;
		const budget = budgets[to];
		const verdict =
			budget === undefined ? '' : gz > budget ? `  OVER the budget of ${budget}` : `  of ${budget}`;
		console.log(
			`${to.padEnd(14)} ${String(bytes.length).padStart(8)} B ${String(gz).padStart(7)} B gz${verdict}`,
		);
	}
}

/** The licence texts of the last build, for one that leaves the scripts as they are. */
let licences;

/**
 * @param dataOnly leaves the scripts of the last build as they are
 * @param anew compiles the dataset even where it is up to date: the watcher's next builds go on from what it then has
 *   in memory
 */
async function buildAll({ watchMode = false, dataOnly = false, anew = false } = {}) {
	const compile = await importProgram('data/compile/ensure.ts');
	[licences] = await Promise.all([
		dataOnly ? licences : bundleScripts({ watchMode }),
		compile.ensureCompiled({ root: ROOT, out: join(DIST, 'data'), anew }),
	]);
	const hosts = JSON.parse(readFileSync(join(ROOT, 'data', 'hosts.json'), 'utf8'));
	const { aboutData, aboutPage } = await importProgram('data/about.ts');
	const aboutHtml = aboutPage(readFileSync(join(ROOT, 'src', 'about.html'), 'utf8'), aboutData(ROOT));
	for (const browser of BROWSERS) layOut(browser, { hosts, aboutHtml, licences });
	if (!dataOnly) reportSizes();
}

async function watchAll() {
	await buildAll({ watchMode: true, anew: true });
	let timer;
	const changed = new Set();
	const again = (what) => {
		changed.add(what);
		clearTimeout(timer);
		// Editors write a file in several steps; one build follows the last of them.
		timer = setTimeout(() => {
			const started = performance.now();
			const dataOnly = [...changed].every((name) => name === 'data');
			changed.clear();
			buildAll({ watchMode: true, dataOnly }).then(
				() => console.log(`rebuilt in ${Math.round(performance.now() - started)} ms`),
				(error) => {
					// Scripts that failed are built again with whatever comes next.
					if (!dataOnly) changed.add('src');
					console.error(error.message);
				},
			);
		}, 100);
	};
	for (const dir of ['src', 'data', 'icons', '_locales'])
		watch(join(ROOT, dir), { recursive: true }, () => again(dir));
	for (const file of ['manifest.json', 'budgets.json']) watch(join(ROOT, file), () => again(file));
	console.log('watching; load dist/chrome or dist/firefox as an unpacked extension');
}

const [mode, file, ...rest] = process.argv.slice(2);
if (mode === '--run') {
	if (!file || !existsSync(join(ROOT, file)) || !statSync(join(ROOT, file)).isFile()) {
		console.error(`node build.mjs --run FILE.ts: there is no file "${file ?? ''}"`);
		process.exit(2);
	}
	const program = await bundleForNode(file);
	process.argv = [process.argv[0], resolve(ROOT, file), ...rest];
	await import(pathToFileURL(program).href);
} else if (mode === '--watch') {
	await watchAll();
} else if (mode === undefined) {
	await buildAll();
} else {
	console.error(
		`node ${basename(import.meta.url)}: unknown option "${mode}"; use --watch, --run FILE, or nothing`,
	);
	process.exit(2);
}
