/**
 * `npm run data:import -- SOURCE [PATH]`: reads one source folder and writes data/imported/SOURCE. What could
 * not be read is printed with its place; the same source gives the same bytes every time.
 */
import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { VOTES_FILE } from './compile/imported.ts';
import { OPTIONAL_LISTS } from './format.ts';
import { IMPORTERS } from './import/all.ts';
import type { ImportedRecord } from './import/importer.ts';

const [name, path] = process.argv.slice(2);
const importer = IMPORTERS.find((candidate) => candidate.name === name);
if (!importer) {
	console.error(
		`data:import: ${name ? `"${name}" is no source` : 'no source given'}; choose one of ${IMPORTERS.map((known) => known.name).join(', ')}`,
	);
	process.exit(2);
}
const root = process.cwd();
const folder = path
	? resolve(process.env.INIT_CWD ?? root, path)
	: resolve(root, '../shared/sources', importer.folder ?? importer.name);
if (!existsSync(folder)) {
	console.error(`data:import: there is no folder ${folder}; give the path of the source as second argument`);
	process.exit(2);
}
const { files, votes, provenance, complaints } = importer.run(folder);
const out = join(root, 'data', 'imported', importer.name);
mkdirSync(out, { recursive: true });
for (const old of readdirSync(out)) rmSync(join(out, old));
for (const [file, records] of Object.entries(files))
	writeFileSync(join(out, file), records.map(line).join(''));
if (votes) writeFileSync(join(out, VOTES_FILE), votes.map((vote) => `${JSON.stringify(vote)}\n`).join(''));
writeFileSync(join(out, 'provenance.json'), `${JSON.stringify(provenance, null, 2)}\n`);
for (const { place, reason } of complaints) console.log(`${place}: ${reason}`);
console.log(
	Object.entries(provenance.counts)
		.map(([what, count]) => `${count} ${what}`)
		.join(', '),
);

/** A record as one line, without the lists and objects that are empty. */
function line(record: ImportedRecord): string {
	const written = Object.entries(record).filter(
		([key, value]) =>
			!((OPTIONAL_LISTS as readonly string[]).includes(key) && (value as unknown[]).length === 0) &&
			!(key === 'sources' && Object.keys(value as object).length === 0),
	);
	return `${JSON.stringify(Object.fromEntries(written))}\n`;
}
