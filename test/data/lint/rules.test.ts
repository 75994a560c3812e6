import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../data/lint/rules.ts';

const LINT = join(import.meta.dirname, '../../../data/lint');
/** Files of the folder that hold no rule. */
const NO_RULE = new Set(['lint.ts', 'places.ts', 'rule.ts', 'rules.ts', 'walk.ts', 'world.ts']);

describe('the list of rules', () => {
	const files = readdirSync(LINT)
		.filter((name) => name.endsWith('.ts') && !NO_RULE.has(name))
		.map((name) => name.slice(0, -'.ts'.length));

	it('has every rule of the folder, once', () => {
		expect(RULES.map(({ name }) => name).sort()).toEqual(files.sort());
	});

	it('has a test for each', () => {
		const tests = new Set(readdirSync(import.meta.dirname));
		expect(files.filter((name) => !tests.has(`${name}.test.ts`))).toEqual([]);
	});
});
