/**
 * Lets one process at a time compile into a folder: several commands started together would otherwise
 * replace each other's files. A folder is the lock, because making one either succeeds or fails as a whole.
 */
import { mkdirSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Ms between two looks at a lock that another process holds. */
const LOOK_EVERY = 50;
/** Ms after which a lock is thought left behind by a process that was killed; compiling takes seconds. */
const STALE_AFTER = 120_000;

/** Runs `work` while holding the lock; waits for it first. */
export async function withLock<T>(lock: string, work: () => Promise<T>): Promise<T> {
	mkdirSync(dirname(lock), { recursive: true });
	while (!taken(lock)) {
		if (isStale(lock)) rmSync(lock, { recursive: true, force: true });
		else await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
	}
	try {
		return await work();
	} finally {
		rmSync(lock, { recursive: true, force: true });
	}
}

function taken(lock: string): boolean {
	try {
		mkdirSync(lock);
		return true;
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
		throw error;
	}
}

function isStale(lock: string): boolean {
	const { mtimeMs } = statSync(lock, { throwIfNoEntry: false }) ?? {};
	return mtimeMs !== undefined && Date.now() - mtimeMs > STALE_AFTER;
}
