/** A world without a process for the tests of commands, and a small dataset compiled from entries. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileDataset } from '../../data/compile/compile.ts';
import { writeDataset } from '../../data/compile/write.ts';
import { runCommand, UsageError, type World } from '../../src/cli/command.ts';
import { openFolder } from '../../src/cli/local-dataset.ts';
import type { Dataset } from '../../src/dataset/open.ts';
import { person, source } from '../data/lint/entry.ts';

/** Three people, two of one name, and a state. */
export function smallDataset(): { open(): Promise<Dataset>; remove(): void } {
	const root = mkdtempSync(join(tmpdir(), 'dramatis-cli-'));
	const put = (path: string, value: unknown) => {
		mkdirSync(join(root, 'data', path, '..'), { recursive: true });
		writeFileSync(join(root, 'data', path), JSON.stringify(value));
	};
	put('topics.json', [
		{ id: 'arms', label: 'Arms', question: 'Supply arms?', phrases: { en: ['ammunition'] } },
		{ id: 'ships', label: 'Ships', question: 'Build ships?', phrases: { en: ['frigate'] } },
	]);
	put('offices.json', [
		{ id: 'finance-minister', label: 'Finance minister', rank: 70, singleSeat: true, titles: ['Minister'] },
	]);
	put(
		'people/jane-roe.json',
		person({ wikidata: 'Q7', names: [{ name: 'Джейн Роу', kind: 'native', lang: 'uk' }] }),
	);
	put('people/ann-poe.json', person({ id: 'ann-poe', name: 'Ann Poe', family: 'Poe', roles: [] }));
	put('people/ann-poe-2.json', person({ id: 'ann-poe-2', name: 'Ann Poe', family: 'Poe', roles: [] }));
	put('states/norway.json', {
		id: 'norway',
		kind: 'state',
		name: 'Norway',
		country: 'no',
		sources: { a: source() },
		checked: '2025-02-04',
	});
	writeDataset(compileDataset({ root, now: '2025-03-01' }), join(root, 'out'));
	return { open: () => openFolder(join(root, 'out')), remove: () => rmSync(root, { recursive: true }) };
}

export interface Run {
	code: number;
	out: string;
	err: string[];
}

/** Runs a command on files given by name, and on standard input. */
export async function run(
	name: string,
	command: (args: readonly string[], world: World) => Promise<number>,
	args: readonly string[],
	files: Record<string, string> = {},
): Promise<Run> {
	const result: Run = { code: 0, out: '', err: [] };
	const world: World = {
		async out(text) {
			result.out += text;
		},
		err: (line) => result.err.push(line),
		stdin: async () => files['-'] ?? '',
		readFile(path) {
			const text = files[path];
			if (text === undefined) throw new UsageError(`there is no file "${path}"`);
			return text;
		},
	};
	result.code = await runCommand(name, command, args, world);
	return result;
}
