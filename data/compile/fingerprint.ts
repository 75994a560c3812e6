/**
 * Tells whether files have changed without reading them: their names, sizes and times of change. Good for one
 * machine and one checkout; nothing that is shipped depends on it.
 */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../load.ts';

/** @param inputs folders under `root`; those that are not there count as empty */
export function fingerprint(root: string, inputs: readonly string[]): string {
	const lines: string[] = [];
	const visit = (path: string) => {
		for (const entry of readdirSync(join(root, path), { withFileTypes: true })) {
			const child = `${path}/${entry.name}`;
			if (entry.isDirectory()) visit(child);
			else if (/\.(jsonl?|ts)$/.test(entry.name)) {
				const { size, mtimeMs } = statSync(join(root, child));
				lines.push(`${child} ${size} ${mtimeMs}`);
			}
		}
	};
	for (const input of inputs) if (existsSync(join(root, input))) visit(input);
	return hashOf(lines.sort(byCodeUnit).join('\n'));
}

export function hashOf(text: string): string {
	return createHash('sha256').update(text).digest('hex');
}
