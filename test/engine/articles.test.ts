/** Runs the engine over the articles in test/engine/articles; README.md there says how they are written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { annotated } from './world.ts';

const FOLDER = join(import.meta.dirname, 'articles');

function read(file: string) {
	const [head, ...rest] = readFileSync(join(FOLDER, file), 'utf8').split('\n\n');
	const about = Object.fromEntries([...head!.matchAll(/(\w+): (\S+)/g)].map((m) => [m[1]!, m[2]!]));
	const marked = rest.join('\n\n').trim();
	const expected: string[] = [];
	let text = '';
	let at = 0;
	for (const match of marked.matchAll(/\[\[([^|\]]+)\|([^\]]+)\]\]/g)) {
		text += marked.slice(at, match.index);
		expected.push(`${text.length} ${match[1]}=${match[2]}`);
		text += match[1];
		at = match.index + match[0].length;
	}
	return { text: text + marked.slice(at), expected, about };
}

it.each(readdirSync(FOLDER).filter((file) => file.endsWith('.txt')))('%s', (file) => {
	const { text, expected, about } = read(file);
	const { mentions } = annotated(text, about);
	expect(mentions.map(({ start, end, entity }) => `${start} ${text.slice(start, end)}=${entity}`)).toEqual(
		expected,
	);
});
