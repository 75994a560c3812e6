/**
 * Packs files so that the same files give the same bytes on every machine: sorted, with one fixed time and no rights,
 * by a library in JavaScript, whose output depends on no system's zlib.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The first day that the format knows, in local time: it stores local times without their zone. */
const MTIME = new Date(1980, 0, 1);

/**
 * @param {string} folder
 * @param {string[]} paths files, relative to the folder, with slashes
 * @returns {Promise<Uint8Array>} the zip file
 */
export async function zipFiles(folder, paths) {
	const { zipSync } = await import('fflate');
	const files = Object.fromEntries([...paths].sort().map((path) => [path, readFileSync(join(folder, path))]));
	// 3 is Unix: left out, it would be the system that packs.
	return zipSync(files, { level: 9, mtime: MTIME, os: 3, attrs: 0 });
}

/** @returns {string[]} every file of the folder, relative to it, with slashes, sorted */
export function filesUnder(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) =>
			join(entry.parentPath, entry.name)
				.slice(folder.length + 1)
				.replaceAll('\\', '/'),
		)
		.sort();
}
