import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { castWords } from '../../src/ui/cast/words.ts';
import { aboutWords, countryName, optionsWords, popupWords, words } from '../../src/ui/words.ts';

const source = readdirSync('src/ui', { recursive: true, encoding: 'utf8' })
	.filter((file) => /\.tsx?$/.test(file) && !file.endsWith('words.ts'))
	.map((file) => readFileSync(join('src/ui', file), 'utf8'))
	.join('\n');

test.each(
	Object.entries({ words, popupWords, optionsWords, aboutWords, castWords }).flatMap(([table, entries]) =>
		Object.keys(entries).map((key) => `${table}.${key}`),
	),
)('%s is printed somewhere', (use) => {
	expect(
		source.match(new RegExp(`(?<!\\w)${use.replace('.', '\\.')}(?!\\w)`)),
		`remove ${use}`,
	).not.toBeNull();
});

test.each([
	['kp', 'North Korea'],
	['xk', 'Kosovo'],
	['zz', 'Unknown Region'],
	['nonsense', 'nonsense'],
])('countryName %s', (code, expected) => {
	expect(countryName(code)).toBe(expected);
});
