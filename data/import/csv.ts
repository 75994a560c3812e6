/** Reads comma-separated values as RFC 4180 has them: quoted fields may hold commas, quotes and line breaks. */

export interface CsvRow {
	/** Line of the file on which the row begins, from 1. */
	line: number;
	fields: Record<string, string>;
}

/** Rows by the names in the first line; a short row lacks its last fields. */
export function parseCsv(text: string): CsvRow[] {
	const records = recordsOf(text.replace(/^\uFEFF/, ''));
	const header = records.shift()?.values ?? [];
	return records
		.filter(({ values }) => values.length > 1 || values[0] !== '')
		.map(({ line, values }) => ({
			line,
			fields: Object.fromEntries(header.map((name, index) => [name, values[index] ?? ''])),
		}));
}

function recordsOf(text: string): { line: number; values: string[] }[] {
	const records: { line: number; values: string[] }[] = [];
	let values: string[] = [];
	let value = '';
	let quoted = false;
	let line = 1;
	let start = 1;
	const endValue = () => {
		values.push(value);
		value = '';
	};
	const endRecord = () => {
		endValue();
		records.push({ line: start, values });
		values = [];
		start = line + 1;
	};
	for (let at = 0; at < text.length; at++) {
		const char = text[at]!;
		if (quoted) {
			if (char === '\n') line += 1;
			if (char !== '"') value += char;
			else if (text[at + 1] === '"') value += text[++at];
			else quoted = false;
		} else if (char === '"') quoted = true;
		else if (char === ',') endValue();
		else if (char === '\n') {
			endRecord();
			line += 1;
		} else if (char !== '\r') value += char;
	}
	if (value !== '' || values.length > 0) endRecord();
	return records;
}
