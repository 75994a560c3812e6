/**
 * How long a query of the search takes over the built dataset, roles and all: `node build.mjs --run bench/search.ts`
 * after a build. Bundled, because tests run modules apart, which slows such loops tenfold. Exits with 1 where a median
 * is over what a reader feels as at once.
 */
import { join } from 'node:path';
import { openFolder } from '../src/cli/local-dataset.ts';
import { createFinder } from '../src/dataset/find.ts';

/** A letter that thousands fit, names begun and whole, other scripts, and nobody. */
const QUERIES = ['a', 'al', 'kim', 'biden', 'john smith', 'зеленс', '김정', 'من', 'united nations', 'qqqq'];
const MOST_MS = 50;
const RUNS = 15;

const dataset = await openFolder(join('dist', 'chrome', 'data'));
const finder = createFinder(dataset);
let isSlow = false;
for (const query of QUERIES) {
	const times: number[] = [];
	let total = 0;
	for (let run = 0; run < RUNS; run++) {
		const from = performance.now();
		({ total } = await finder.search(query, 8));
		times.push(performance.now() - from);
	}
	times.sort((a, b) => a - b);
	const median = times[Math.floor(RUNS / 2)]!;
	isSlow ||= median > MOST_MS;
	console.log(
		`${query.padEnd(16)} ${median.toFixed(1)} ms, at most ${times.at(-1)!.toFixed(1)}; ${total} found`,
	);
}
console.log(`${dataset.entities.length} entities, ${dataset.meta.aliases} aliases`);
process.exitCode = isSlow ? 1 : 0;
