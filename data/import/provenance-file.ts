/** Reads version and date of a source from the PROVENANCE.md beside its files. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Snapshot {
	/** "owner/name @ commit". */
	version: string;
	/** Day of that commit. */
	date: string;
}

/** Throws with what to do where the folder has no such file or it says nothing. */
export function snapshotOf(folder: string): Snapshot {
	const file = join(folder, 'PROVENANCE.md');
	if (!existsSync(file))
		throw new Error(
			`${file} is missing: write a line "- <owner>/<name> @ <commit> <date>" that says what was read`,
		);
	const found = /^(?:- |Source: )(\S+ @ [0-9a-f]{7,40}) (\d{4}-\d{2}-\d{2})/m.exec(
		readFileSync(file, 'utf8'),
	);
	if (!found)
		throw new Error(`${file} names no commit and date: write a line "- <owner>/<name> @ <commit> <date>"`);
	return { version: found[1]!, date: found[2]! };
}
