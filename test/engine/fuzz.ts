/**
 * `npm run fuzz -- [count] [first seed]`: random documents over random dictionaries, a million by default; every
 * matcher must find what the oracle finds. Prints a row for cases.ts for what fails, goes on, and ends with 1 if
 * there was any. The same seeds give the same samples.
 */
import { checkSeed } from './agreement.ts';

const DEFAULT_COUNT = 1_000_000;
/** Beyond the seeds of the property test. */
const DEFAULT_SEED = 1_000_000;
/** More of them are mostly the same fault. */
const MOST_SHOWN = 20;
const REPORT_EVERY = 50_000;

const [count = DEFAULT_COUNT, first = DEFAULT_SEED] = process.argv.slice(2).map(Number);
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(first)) {
	console.error('npm run fuzz -- [count] [first seed]: both are whole numbers, the count 1 or more');
	process.exit(2);
}

const started = performance.now();
let found = 0;
let failures = 0;
let done = 0;
while (done < count && failures < MOST_SHOWN) {
	const result = checkSeed(first + done++);
	if (typeof result === 'number') found += result;
	else {
		failures++;
		console.log(`seed ${result.seed}: ${result.matcher} differs from the oracle`);
		console.log(`  ${result.row}`);
		console.log(`  found ${JSON.stringify(result.actual)}`);
	}
	if (done % REPORT_EVERY === 0) report();
}
if (done % REPORT_EVERY !== 0) report();
process.exitCode = failures > 0 ? 1 : 0;

function report(): void {
	const seconds = Math.round((performance.now() - started) / 1000);
	console.log(`${done} documents, ${found} matches, ${failures} disagreements, ${seconds} s`);
}
