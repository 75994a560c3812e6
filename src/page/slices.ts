/** Runs work that can be put down between steps, so that no task of ours keeps the page from answering. */

/** Ms of work between two pauses: a third of a frame at 60 Hz, a tenth of what counts as a long task. */
const SLICE_MS = 5;

/** @returns what the steps return; rejects with the signal's reason where it is aborted in between */
export async function runInSlices<T>(
	steps: Iterator<void, T>,
	window: Window,
	signal: AbortSignal,
): Promise<T> {
	const { scheduler } = window as { scheduler?: { yield?(): Promise<void> } };
	for (;;) {
		const end = performance.now() + SLICE_MS;
		do {
			const step = steps.next();
			if (step.done) return step.value;
		} while (performance.now() < end);
		await (scheduler?.yield?.() ?? new Promise<void>((resolve) => window.setTimeout(resolve)));
		signal.throwIfAborted();
	}
}
