/**
 * The dataset as the background holds it: opened once, shared by every tab. Opening may fail (a
 * damaged install); then every question gets the same clear fault, and the next one tries again, because a
 * failed read may have been passing.
 */
import { type Dataset, openDataset, type ReadFile } from '../dataset/open.ts';
import { readOnce } from '../dataset/read-once.ts';
import type { Fault } from '../model/messages.ts';

/** @returns a function that opens on first use and rejects with a sentence for the reader where that fails */
export function createKnowledge(read: ReadFile): () => Promise<Dataset> {
	return readOnce(() => openDataset(read));
}

/** A reply in place of an answer, for the reader's eyes. */
export function faultOf(error: unknown): Fault {
	return {
		error: error instanceof Error ? error.message : String(error),
		advice: 'Reload the page. If this stays, install Dramatis again; your settings are kept.',
	};
}
