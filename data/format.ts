/**
 * The one way to write a data file. `formatEntity(JSON.parse(text)) === text` for every checked-in
 * entry, so that a change to a fact is the only change in a diff.
 * Two spaces, fields in the order of data/README.md, names one a line, short affiliations one a line,
 * lists of keys on one line, empty lists of claims left out, final newline. It never changes a value and
 * keeps unknown fields (last), so that fixing the format of a faulty file loses nothing.
 */

/** Widest line on which an affiliation or a control note stays whole; the project's line width. */
const LINE_WIDTH = 110;

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

const ENTITY = [
	'id',
	'wikidata',
	'kind',
	'name',
	'family',
	'gender',
	'names',
	'country',
	'domains',
	'outlet',
	'roles',
	'affiliations',
	'stances',
	'sources',
	'checked',
	'distinctFrom',
];
const TENURE = ['title', 'office', 'of', 'country', 'start', 'end', 'checked', 'sources'];

/** Field order by where an object stands; a number in a path is written `#`, a source's key `*`. */
const ORDER: Record<string, readonly string[]> = {
	'': ENTITY,
	'names/#': ['name', 'kind', 'lang', 'case'],
	outlet: ['owner', 'control', 'sources'],
	'outlet/control': ['typology', 'accordingTo', 'date'],
	'roles/#': TENURE,
	'affiliations/#': ['of', 'name', 'title', 'start', 'end', 'checked', 'sources'],
	'stances/#': ['topic', 'position', 'statement', 'date', 'until', 'sources'],
	'sources/*': ['title', 'publisher', 'url', 'date', 'read', 'evidence', 'lang'],
};
const ONE_LINE = new Set(['names/#']);
const ONE_LINE_IF_SHORT = new Set(['affiliations/#', 'outlet/control']);

/** Lists that are left out where they are empty, and that reading puts back. */
export const OPTIONAL_LISTS = ['names', 'roles', 'affiliations', 'stances'] as const;

/** An entry as its file should read. */
export function formatEntity(entity: unknown): string {
	return `${write(entity as Json, '', '')}\n`;
}

/** Objects with their fields in order, as `formatEntity` would print them. */
function orderedFields(value: { [key: string]: Json }, path: string): [string, Json][] {
	const order = ORDER[path] ?? [];
	const rank = (key: string) => (order.indexOf(key) + order.length + 1) % (order.length + 1);
	return Object.entries(value).sort(([a], [b]) => rank(a) - rank(b));
}

function write(value: Json, path: string, indent: string): string {
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const inner = `${indent}  `;
	const join = (parent: string, key: string) => (parent === '' ? key : `${parent}/${key}`);
	if (Array.isArray(value)) {
		if (value.length === 0) return '[]';
		if (value.every((item) => typeof item === 'string')) return inOneLine(value, path);
		const items = value.map((item) => inner + write(item, join(path, '#'), inner));
		return `[\n${items.join(',\n')}\n${indent}]`;
	}
	const fields = orderedFields(value, path).filter(([key, item]) => !(path === '' && isEmptyList(key, item)));
	if (fields.length === 0) return '{}';
	if (ONE_LINE.has(path)) return inOneLine(value, path);
	if (ONE_LINE_IF_SHORT.has(path)) {
		const line = inOneLine(value, path);
		if (indent.length + line.length <= LINE_WIDTH) return line;
	}
	const lines = fields.map(([key, item]) => {
		const child = path === 'sources' ? 'sources/*' : join(path, key);
		return `${inner}${JSON.stringify(key)}: ${write(item, child, inner)}`;
	});
	return `{\n${lines.join(',\n')}\n${indent}}`;
}

function isEmptyList(key: string, value: Json): boolean {
	return (OPTIONAL_LISTS as readonly string[]).includes(key) && Array.isArray(value) && value.length === 0;
}

function inOneLine(value: Json, path: string): string {
	if (Array.isArray(value)) return `[${value.map((item) => inOneLine(item, path)).join(', ')}]`;
	if (value === null || typeof value !== 'object') return JSON.stringify(value);
	const fields = orderedFields(value, path).map(
		([key, item]) => `${JSON.stringify(key)}: ${inOneLine(item, '')}`,
	);
	return fields.length === 0 ? '{}' : `{ ${fields.join(', ')} }`;
}

/** The first line on which two texts differ, for a message: its number and both versions. */
export function firstDifference(
	found: string,
	wanted: string,
): { line: number; found: string; wanted: string } {
	const a = found.split('\n');
	const b = wanted.split('\n');
	let line = 0;
	while (line < a.length && line < b.length && a[line] === b[line]) line++;
	return { line: line + 1, found: a[line] ?? '(end of file)', wanted: b[line] ?? '(end of file)' };
}
