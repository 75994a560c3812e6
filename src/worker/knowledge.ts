/**
 * The dataset as the background holds it: opened once, shared by every tab. Opening may fail (a
 * damaged install); then every question gets the same clear fault, and the next one tries again, because a
 * failed read may have been passing.
 */
import { type Dataset, openDataset, type ReadFile } from '../dataset/open.ts';
import { readOnce } from '../dataset/read-once.ts';
import type { Fault } from '../model/messages.ts';
import type { Store } from '../platform/storage.ts';

const KEY = 'sound-index';

/**
 * @param store remembers which index was found whole, so that it is summed once an install or update. `version` of
 *   the extension, so that an update looks again even where the data stayed the same
 * @param shardsKept for pages that search: whom a query finds stand in as many shards
 * @returns a function that opens on first use and rejects with a sentence for the reader where that fails
 */
export function createKnowledge(
	read: ReadFile,
	store: Pick<Store, 'get' | 'set'>,
	version: string,
	shardsKept?: number,
): () => Promise<Dataset> {
	const sound = {
		get: async () => {
			const mark = await store.get(KEY);
			return typeof mark === 'string' && mark.startsWith(`${version}: `)
				? mark.slice(version.length + 2)
				: undefined;
		},
		set: (mark: string) => store.set({ [KEY]: `${version}: ${mark}` }),
	};
	return readOnce(() => openDataset(read, { sound, shardsKept }));
}

/** A reply in place of an answer, for the reader's eyes. */
export function faultOf(error: unknown): Fault {
	return {
		error: error instanceof Error ? error.message : String(error),
		advice: 'Reload the page. If this stays, install Dramatis again; your settings are kept.',
	};
}
