/**
 * Reads the part of YAML in which the tables of Congress are kept: block mappings, block sequences and scalars on
 * one line, indented by spaces. Everything else (flow collections, anchors, folded text, tabs) is refused with
 * its line, so that nothing is read otherwise than it was meant. Not a YAML parser: take a full one for files
 * that are written by hand.
 */

export type YamlValue = string | null | YamlValue[] | { [key: string]: YamlValue };

interface Line {
	number: number;
	indent: number;
	text: string;
}

const KEY = /^([A-Za-z_][A-Za-z0-9_-]*):(?: +(.*))?$/;

/** @returns scalars as strings, empty values as null; throws with the line on which it met something else */
export function parseBlockYaml(text: string): YamlValue {
	const lines: Line[] = [];
	text.split(/\r?\n/).forEach((raw, index) => {
		const content = raw.trimEnd();
		if (content.trim() === '' || content.trimStart().startsWith('#') || content === '---') return;
		const indent = content.search(/[^ ]/);
		if (content[indent] === '\t') throw new Error(`line ${index + 1} is indented by a tab`);
		lines.push({ number: index + 1, indent, text: content.slice(indent) });
	});
	if (lines.length === 0) return null;
	const [value, next] = readBlock(lines, 0, lines[0]!.indent);
	if (next < lines.length) throw new Error(`line ${lines[next]!.number} is indented less than the first`);
	return value;
}

/** A block that begins at `at` and holds all lines from there that are indented by `indent` or more. */
function readBlock(lines: Line[], at: number, indent: number): [YamlValue, number] {
	return isItem(lines[at]!) ? readSequence(lines, at, indent) : readMapping(lines, at, indent);
}

function isItem({ text }: Line): boolean {
	return text === '-' || text.startsWith('- ');
}

function readSequence(lines: Line[], at: number, indent: number): [YamlValue[], number] {
	const items: YamlValue[] = [];
	while (at < lines.length && lines[at]!.indent === indent && isItem(lines[at]!)) {
		const line = lines[at]!;
		const rest = line.text.slice(1).trimStart();
		if (rest === '') {
			const [value, next] = readNested(lines, at + 1, indent + 1);
			items.push(value);
			at = next;
		} else if (KEY.test(rest)) {
			// "- key: value" opens a mapping that stands as deep as its first key.
			const inner = indent + line.text.length - rest.length;
			lines[at] = { number: line.number, indent: inner, text: rest };
			const [value, next] = readMapping(lines, at, inner);
			items.push(value);
			at = next;
		} else {
			items.push(scalar(rest, line.number));
			at += 1;
		}
	}
	return [items, at];
}

function readMapping(lines: Line[], at: number, indent: number): [YamlValue, number] {
	const mapping: { [key: string]: YamlValue } = {};
	while (at < lines.length && lines[at]!.indent === indent && !isItem(lines[at]!)) {
		const { text, number } = lines[at]!;
		const found = KEY.exec(text);
		if (!found) throw new Error(`line ${number} is no "key: value"`);
		const [, key, rest] = found as unknown as [string, string, string | undefined];
		if (Object.hasOwn(mapping, key)) throw new Error(`line ${number} says "${key}" again`);
		if (rest !== undefined) {
			mapping[key] = scalar(rest, number);
			at += 1;
		} else {
			const next = lines[at + 1];
			// The items of a list may stand as deep as its key.
			const depth = next && isItem(next) ? indent : indent + 1;
			const [value, end] = readNested(lines, at + 1, depth);
			mapping[key] = value;
			at = end;
		}
	}
	if (at < lines.length && lines[at]!.indent > indent)
		throw new Error(`line ${lines[at]!.number} is indented more than the one above`);
	return [mapping, at];
}

function readNested(lines: Line[], at: number, atLeast: number): [YamlValue, number] {
	const next = lines[at];
	return next && next.indent >= atLeast ? readBlock(lines, at, next.indent) : [null, at];
}

function scalar(text: string, line: number): YamlValue {
	if (text.startsWith("'")) {
		if (!/^'(?:[^']|'')*'$/.test(text))
			throw new Error(`line ${line} has a quotation that does not end on it`);
		return text.slice(1, -1).replaceAll("''", "'");
	}
	if (text.startsWith('"')) {
		try {
			return JSON.parse(text) as string;
		} catch {
			throw new Error(`line ${line} has a quotation that does not end on it`);
		}
	}
	if (/^[[{&*!|>%@`]/.test(text)) throw new Error(`line ${line} uses YAML that is not read here: ${text}`);
	return text === '~' || text === 'null' ? null : text;
}
