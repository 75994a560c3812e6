/**
 * Reads at the first call and keeps what was read for all later ones. A failed read is not kept: what failed may
 * have been passing, and the next call tries again.
 */
export function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
	let reading: Promise<T> | undefined;
	return () => {
		reading ??= read().catch((error: unknown) => {
			reading = undefined;
			throw error;
		});
		return reading;
	};
}
