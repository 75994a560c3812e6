/**
 * Compiles the dataset where it is missing or older than what it is made from, and else does nothing, so
 * that every command can call it first. What it is made from is told by name, size and time of change of
 * all files under data/ and of the engine's alias code.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { META_FILE } from '../../src/dataset/layout.ts';
import { fingerprint, hashOf } from './fingerprint.ts';
import { withLock } from './lock.ts';

/** What the compiled files depend on. */
const INPUTS = ['data', 'src/engine', 'src/dataset', 'src/model'];

export interface EnsureOptions {
	/** The project's folder. */
	root: string;
	/** Where the compiled files go. */
	out: string;
	/** Compile even where the files are up to date: the watcher's next build then has this one's work in memory. */
	anew?: boolean;
	/** Told of entries that were left out. */
	warn?: (line: string) => void;
}

/** @returns whether it had to compile. Throws with a sentence where the data cannot be compiled at all. */
export async function ensureCompiled({
	root,
	out,
	anew = false,
	warn = console.error,
}: EnsureOptions): Promise<boolean> {
	const stampFile = join(root, '.cache', 'compiled', `${hashOf(out).slice(0, 16)}.json`);
	const isFresh = (inputs: string): boolean => {
		if (anew || !existsSync(stampFile) || !existsSync(join(out, META_FILE))) return false;
		const stamp = JSON.parse(readFileSync(stampFile, 'utf8')) as { inputs: string; meta: string };
		return stamp.inputs === inputs && stamp.meta === readFileSync(join(out, META_FILE), 'utf8');
	};
	const lock = `${stampFile}.lock`;
	if (!existsSync(lock) && isFresh(fingerprint(root, INPUTS))) return false;
	return withLock(lock, async () => {
		// Another process may have done it while this one waited.
		const inputs = fingerprint(root, INPUTS);
		if (isFresh(inputs)) return false;
		// Loaded only when needed: schema checks and joining are most of this program.
		const [{ compileDataset }, { writeDataset }] = await Promise.all([
			import('./compile.ts'),
			import('./write.ts'),
		]);
		const compiled = compileDataset({ root });
		for (const line of compiled.leftOut) warn(`data: left out ${line}`);
		writeDataset(compiled, out);
		mkdirSync(dirname(stampFile), { recursive: true });
		writeFileSync(stampFile, JSON.stringify({ inputs, meta: readFileSync(join(out, META_FILE), 'utf8') }));
		return true;
	});
}
