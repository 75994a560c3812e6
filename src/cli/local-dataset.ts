/** The compiled dataset of this checkout, compiled first where the data changed. Node only. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { ensureCompiled } from '../../data/compile/ensure.ts';
import { type Dataset, openDataset } from '../dataset/open.ts';

/** A run over many documents meets entities of all shards again and again. */
const SHARDS_KEPT = 4096;

/** Opens dist/data. Throws with a sentence where the data cannot be compiled or read. */
export async function openLocalDataset(root = projectRoot()): Promise<Dataset> {
	const folder = join(root, 'dist', 'data');
	// What was left out is told by the build and by data:check; a query prints its answer only.
	await ensureCompiled({ root, out: folder, warn: () => {} });
	return openFolder(folder);
}

/** Opens a folder of compiled files as it is. */
export function openFolder(folder: string): Promise<Dataset> {
	return openDataset(
		async (path) => {
			const file = join(folder, path);
			return {
				ok: existsSync(file),
				json: async () => JSON.parse(readFileSync(file, 'utf8')),
				arrayBuffer: async () => new Uint8Array(readFileSync(file)).buffer,
			};
		},
		{ shardsKept: SHARDS_KEPT },
	);
}

/** The folder of this project: the nearest one above this program that holds data/topics.json. */
function projectRoot(): string {
	let folder = import.meta.dirname;
	while (!existsSync(join(folder, 'data', 'topics.json'))) {
		const above = dirname(folder);
		if (above === folder)
			throw new Error(`no data/topics.json above ${import.meta.dirname}: run this inside the project`);
		folder = above;
	}
	return folder;
}
