/** A made source folder beside made lists of Wikidata people, removed after each test. Not for real sources. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach } from 'vitest';
import type { Importer } from '../../../data/import/importer.ts';

let root = '';

/** Call once at the top of a test file. @param name of the source's folder */
export function sourceFolder(name: string) {
	beforeEach(() => {
		root = mkdtempSync(join(tmpdir(), 'dramatis-import-'));
		put('PROVENANCE.md', '- someone/list @ 0123abcdef 2026-08-05T00:00:00+00:00\n');
		people([]);
	});
	afterEach(() => rmSync(root, { recursive: true }));
	const write = (file: string, content: unknown) => {
		mkdirSync(dirname(join(root, file)), { recursive: true });
		writeFileSync(join(root, file), typeof content === 'string' ? content : JSON.stringify(content));
	};
	const put = (file: string, content: unknown) => write(join(name, file), content);
	/** The list of Wikidata people beside the source. */
	const people = (list: object[]) =>
		write('every-politician-2022/persons.jsonl', list.map((item) => `${JSON.stringify(item)}\n`).join(''));
	const run = (importer: Importer) => {
		const { files, provenance, complaints } = importer.run(join(root, name));
		return {
			records: Object.values(files).flat(),
			provenance,
			complaints: complaints.map(({ place, reason }) => `${place} ${reason}`),
		};
	};
	return { put, people, run };
}
