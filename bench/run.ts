/**
 * `npm run bench [-- 1k 10k 100k 1M politicians chromium]`: measures the matcher against its peers in Node, and the
 * extension's worker in Chromium; everything without arguments. Writes the figures into docs/performance.md, with the
 * last results (.cache/bench) of what was not measured this time. Installs the peers (bench/package.json) when it first runs. Ends with 1 where somebody
 * found other names than stand in the text.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { ROOT } from '../tools/setup.mjs';
import type { ChromiumFigures } from './chromium.ts';
import type { Comparison } from './compare.ts';
import { dictionaryNames } from './dictionaries.ts';
import { chromiumReport, nodeReport } from './report.ts';

const FIGURES = join(ROOT, 'docs', 'performance.md');
const RESULTS = join(ROOT, '.cache', 'bench');
const CHROMIUM = 'chromium';
/** A million names as tries of objects take the peers three gigabytes. */
const HEAP_MB = 12_000;

function run(args: readonly string[], cwd: string): string {
	const { status, stdout, error } = spawnSync(args[0]!, args.slice(1), {
		cwd,
		encoding: 'utf8',
		maxBuffer: 2 ** 26,
		stdio: ['ignore', 'pipe', 'inherit'],
	});
	if (status !== 0) {
		console.error(`${args.join(' ')} failed${error ? `: ${error.message}` : ''}`);
		process.exit(1);
	}
	return stdout;
}

function ensurePeers(): void {
	const folder = join(ROOT, 'bench');
	if (existsSync(join(folder, 'node_modules', 'fastscan'))) return;
	console.log('Installing what Dramatis is measured against into bench/node_modules …');
	run(['npm', 'ci', '--no-audit', '--no-fund', '--loglevel=error'], folder);
}

/** Runs a program of bench/ in a process of its own and reads the JSON it prints. */
function measure<T>(program: string, ...args: string[]): T {
	const node = [process.execPath, '--expose-gc', `--max-old-space-size=${HEAP_MB}`];
	return JSON.parse(run([...node, 'build.mjs', '--run', `bench/${program}`, ...args], ROOT)) as T;
}

const resultFile = (name: string): string => join(RESULTS, `${name}.json`);

/** The text with what stands between the two markers of `part` replaced. */
function withFigures(text: string, part: string, figures: string): string {
	const begin = `<!-- figures: ${part} -->`;
	const end = `<!-- end of figures: ${part} -->`;
	const from = text.indexOf(begin);
	const to = text.indexOf(end);
	if (from < 0 || to < from) throw new Error(`docs/performance.md has no place for the figures of ${part}`);
	return `${text.slice(0, from + begin.length)}\n\n${figures.trim()}\n\n${text.slice(to)}`;
}

const all = [...dictionaryNames(ROOT), CHROMIUM];
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !all.includes(name));
if (unknown.length > 0) {
	console.error(`npm run bench: there is no ${unknown.join(', ')} here; there are ${all.join(', ')}`);
	process.exit(2);
}
const chosen = wanted.length > 0 ? wanted : all;

ensurePeers();
mkdirSync(RESULTS, { recursive: true });
for (const name of chosen) {
	console.log(`${name} …`);
	const result = name === CHROMIUM ? measure('chromium.ts') : measure('compare.ts', name);
	writeFileSync(resultFile(name), JSON.stringify(result));
}
const machine = `${cpus()[0]?.model.trim()}, ${cpus().length} cores, Node ${process.versions.node}, ${new Date().toISOString().slice(0, 10)}`;
const measured = all.filter((name) => existsSync(resultFile(name)));
const resultOf = <T>(name: string): T => JSON.parse(readFileSync(resultFile(name), 'utf8')) as T;
const comparisons = measured.filter((name) => name !== CHROMIUM).map((name) => resultOf<Comparison>(name));
let text = readFileSync(FIGURES, 'utf8');
if (comparisons.length > 0) text = withFigures(text, 'Node', nodeReport(comparisons, machine));
if (measured.includes(CHROMIUM))
	text = withFigures(text, 'Chromium', chromiumReport(resultOf<ChromiumFigures>(CHROMIUM)));
writeFileSync(FIGURES, text);
console.log(text);
