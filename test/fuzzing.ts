/**
 * How long property tests look: a fixed number of samples from a fixed seed, so that a failure on one machine is a
 * failure on all; or, with FUZZ_SECONDS in the environment, as many as that time holds, from a seed of the day's own:
 *
 *   FUZZ_SECONDS=600 npx vitest run --project fast --testTimeout 700000 test/settings test/page/text-index.test.ts
 *
 * The count, and the seed of what fails, are printed.
 */
import fc from 'fast-check';

const SEED = 20230227;
const seconds = Number(process.env.FUZZ_SECONDS ?? 0);

/** @param count of samples in an ordinary run */
export function fuzz<T>(name: string, count: number, property: fc.IProperty<T>): void {
	const found = fc.check(
		property,
		seconds > 0
			? { numRuns: 2 ** 31 - 1, interruptAfterTimeLimit: seconds * 1000, markInterruptAsFailure: false }
			: { numRuns: count, seed: SEED },
	);
	if (seconds > 0) console.log(`${name}: ${found.numRuns} samples, seed ${found.seed}`);
	if (found.failed) throw new Error(fc.defaultReportMessage(found), { cause: found.errorInstance });
}
