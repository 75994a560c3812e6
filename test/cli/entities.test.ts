import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { listEntities } from '../../src/cli/list-entities.ts';
import { run, smallDataset } from './world.ts';

let small: ReturnType<typeof smallDataset>;
beforeAll(() => {
	small = smallDataset();
});
afterAll(() => small.remove());

const entities = (...args: string[]) =>
	run('entities', (given, world) => listEntities(given, world, small.open), args);

describe('entities', () => {
	it('lists all in order of id', async () => {
		expect((await entities()).out).toBe(
			'ann-poe\t\tperson\tAnn Poe\nann-poe-2\t\tperson\tAnn Poe\njane-roe\tQ7\tperson\tJane Roe\nnorway\t\tstate\tNorway\n',
		);
	});

	it('lists one kind', async () => {
		expect((await entities('--kind', 'state')).out).toBe('norway\t\tstate\tNorway\n');
		expect((await entities('--kind', 'outlet')).out).toBe('');
	});

	it.each([
		[['--kind', 'robot'], 'entities: "robot" is no kind; choose one of person, organisation, state, outlet'],
		[['norway'], 'entities: "norway" is not expected here; usage: entities [--kind KIND]'],
	])('%j is refused', async (args, line) => {
		expect(await entities(...args)).toEqual({ code: 2, out: '', err: [line] });
	});
});

it('runs as a process: exit code, one line on stderr', () => {
	const root = join(import.meta.dirname, '../..');
	const { status, stdout, stderr } = spawnSync(
		process.execPath,
		['build.mjs', '--run', 'src/cli/entities.ts', '--kind', 'robot'],
		{ cwd: root, encoding: 'utf8' },
	);
	expect({ status, stdout, stderr }).toEqual({
		status: 2,
		stdout: '',
		stderr: 'entities: "robot" is no kind; choose one of person, organisation, state, outlet\n',
	});
});
