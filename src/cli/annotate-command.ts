/**
 * The command `annotate`: one document from a file or stdin, or many from a JSONL file. A line of a JSONL file
 * that is broken costs one line on stderr and the exit code, never the other answers.
 */
import type { Dataset } from '../dataset/open.ts';
import { type Annotator, createAnnotator } from './annotator.ts';
import { parseOptions, UsageError, type World } from './command.ts';
import { checkedDate, checkedLang, checkedUrl, type Document, optional, parseDocument } from './document.ts';

const USAGE =
	'usage: annotate [--date DATE] [--url URL] [--lang LANG] [--all] FILE, or annotate --jsonl FILE [--all]';

export async function annotateCommand(
	args: readonly string[],
	world: World,
	open: () => Promise<Dataset>,
): Promise<number> {
	const { values, positionals } = parseOptions(args, {
		date: { type: 'string' },
		url: { type: 'string' },
		lang: { type: 'string' },
		jsonl: { type: 'string' },
		all: { type: 'boolean' },
	});
	const known = {
		...optional('date', checkedDate(values.date as string | undefined, '--date')),
		...optional('url', checkedUrl(values.url as string | undefined, '--url')),
		...optional('lang', checkedLang(values.lang as string | undefined, '--lang')),
	};
	const all = values.all === true;
	if (values.jsonl !== undefined) {
		if (positionals.length > 0)
			throw new UsageError(`"${positionals[0]}" is not expected beside --jsonl; ${USAGE}`);
		if (Object.keys(known).length > 0)
			throw new UsageError('--date, --url and --lang stand in each line of the file with --jsonl');
		const name = values.jsonl as string;
		const text = name === '-' ? await world.stdin() : world.readFile(name);
		return annotateLines(text, name, world, createAnnotator(await open(), { all }));
	}
	if (positionals.length !== 1)
		throw new UsageError(
			`${positionals.length === 0 ? 'no file given' : 'more than one file given'}; ${USAGE}`,
		);
	const [file] = positionals as [string];
	const content = file === '-' ? await world.stdin() : world.readFile(file);
	const document: Document = {
		id: file,
		...(isHtml(file) ? { html: content } : { text: content }),
		...known,
	};
	const annotator = createAnnotator(await open(), { all });
	await world.out(`${JSON.stringify(await annotator(document))}\n`);
	return 0;
}

function isHtml(file: string): boolean {
	if (file === '-' || /\.txt$/i.test(file)) return false;
	if (/\.x?html?$/i.test(file)) return true;
	throw new UsageError(`"${file}" is neither .txt nor .html; give text on standard input with "-"`);
}

/** @param name of the file, for messages */
async function annotateLines(
	text: string,
	name: string,
	world: World,
	annotator: Annotator,
): Promise<number> {
	let code = 0;
	const lines = text.split('\n');
	for (const [index, line] of lines.entries()) {
		if (line.trim() === '') continue;
		try {
			await world.out(`${JSON.stringify(await annotator(parseDocument(line)))}\n`);
		} catch (error) {
			code = 2;
			world.err(
				`annotate: ${name}, line ${index + 1}: ${(error as Error).message.replaceAll(/\s*\n\s*/g, ' ')}`,
			);
		}
	}
	return code;
}
