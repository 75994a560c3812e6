/**
 * `npm run data:fix [-- FILE-OR-ID …]`: rewrites entries in the common format (field order, spacing,
 * final newline) and nothing else; facts are for people to mend. A file that is no JSON is left alone.
 * `--ids` also writes the Wikidata id of the one imported record that an entry without an id is, by name and
 * office (the rule same-entity lists them): look at the difference before you commit it.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { assemble } from './compile/assemble.ts';
import type { Joined } from './compile/join.ts';
import { formatEntity } from './format.ts';
import { loadData } from './load.ts';

const root = process.cwd();
const args = process.argv.slice(2);
const filters = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--ids');
if (unknown) {
	console.error(`data:fix: unknown option "${unknown}"; use --ids, or names of files`);
	process.exit(2);
}
const raw = loadData(root);
const ids = args.includes('--ids')
	? settledIds(assemble(root, raw).joined.unsettled)
	: new Map<string, string>();
let rewritten = 0;
for (const { file, slug, text, value, fault } of raw.files) {
	if (filters.length > 0 && !filters.some((filter) => file.includes(filter))) continue;
	if (fault !== undefined) {
		console.error(`${file} is no JSON (${fault}): left as it is`);
		process.exitCode = 1;
		continue;
	}
	const wikidata = ids.get(slug);
	const wanted = formatEntity(wikidata === undefined ? value : { ...(value as object), wikidata });
	if (wanted === text) continue;
	writeFileSync(join(root, file), wanted);
	rewritten += 1;
	console.log(`${file} rewritten`);
}
console.log(`${rewritten} files rewritten`);

/** Entry → id, where exactly one record fits the entry. */
function settledIds(unsettled: Joined['unsettled']): Map<string, string> {
	const found = new Map<string, Set<string>>();
	for (const { written, wikidata } of unsettled)
		found.set(written, new Set([...(found.get(written) ?? []), wikidata]));
	return new Map([...found].filter(([, all]) => all.size === 1).map(([id, all]) => [id, [...all][0]!]));
}
