/**
 * `npm run data:check [-- FILE-OR-ID …]`: schema and rules over data/, one line a fault, exit 1 where
 * there are any. With arguments only findings in files whose path contains one of them are shown
 * (the whole dataset is still read). `--no-notes` leaves notes out.
 */

import { findingLine, lint } from './lint/lint.ts';
import { worldOf } from './lint/world.ts';
import { loadData } from './load.ts';

const args = process.argv.slice(2);
const filters = args.filter((arg) => !arg.startsWith('--'));
const unknown = args.find((arg) => arg.startsWith('--') && arg !== '--no-notes');
if (unknown) {
	console.error(`data:check: unknown option "${unknown}"; use --no-notes, or names of files`);
	process.exit(2);
}
const root = process.cwd();
const raw = loadData(root);
const world = worldOf(root, raw);
const { findings, entries } = lint(raw, new Date().toISOString().slice(0, 10), world);
const shown = findings.filter(
	({ file, level }) =>
		(filters.length === 0 || filters.some((filter) => file.includes(filter))) &&
		!(level === 'note' && args.includes('--no-notes')),
);
for (const finding of shown) console.log(findingLine(finding));
const errors = shown.filter(({ level }) => level !== 'note').length;
const notes = shown.length - errors;
console.log(
	`${entries.length} entries and ${world.records.length} imported records read; ${errors} faults, ${notes} notes`,
);
process.exit(errors > 0 ? 1 : 0);
