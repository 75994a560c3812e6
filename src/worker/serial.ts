/**
 * Runs an effect one at a time. A call while one runs leads to exactly one more run afterwards, so that the
 * last run always began after the last call and an older state never overtakes a newer one.
 */
export function createSerial(effect: () => Promise<void>): () => Promise<void> {
	let running: Promise<void> | undefined;
	let next: Promise<void> | undefined;
	const run = (): Promise<void> => {
		running = effect().finally(() => {
			running = undefined;
		});
		return running;
	};
	return () => {
		if (running === undefined) return run();
		next ??= running
			.catch(() => undefined)
			.then(() => {
				next = undefined;
				return run();
			});
		return next;
	};
}
