/**
 * `npm run data:fix [-- FILE-OR-ID …]`: rewrites entries in the common format (field order, spacing,
 * final newline) and nothing else; facts are for people to mend. A file that is no JSON is left alone.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { formatEntity } from './format.ts';
import { loadData } from './load.ts';

const root = process.cwd();
const filters = process.argv.slice(2);
let rewritten = 0;
for (const { file, text, value, fault } of loadData(root).files) {
	if (filters.length > 0 && !filters.some((filter) => file.includes(filter))) continue;
	if (fault !== undefined) {
		console.error(`${file} is no JSON (${fault}): left as it is`);
		process.exitCode = 1;
		continue;
	}
	const wanted = formatEntity(value);
	if (wanted === text) continue;
	writeFileSync(join(root, file), wanted);
	rewritten += 1;
	console.log(`${file} rewritten`);
}
console.log(`${rewritten} files rewritten`);
