import { describe, expect, it } from 'vitest';
import { parseBlockYaml } from '../../../data/import/block-yaml.ts';

describe('block YAML', () => {
	it.each<[string, string, unknown]>([
		['scalars', "a: 1\nb: 'two'\nc: \"thr\\u0065e\"\nd: it's", { a: '1', b: 'two', c: 'three', d: "it's" }],
		['a quote in quotes', "a: 'O''Brien'", { a: "O'Brien" }],
		['an empty value', 'a:\nb: ~', { a: null, b: null }],
		['a mapping inside', 'a:\n  b: x\n  c: y\nd: z', { a: { b: 'x', c: 'y' }, d: 'z' }],
		['a list as deep as its key', 'a:\n- x\n- y\nb: z', { a: ['x', 'y'], b: 'z' }],
		['a list deeper than its key', 'a:\n  - x\n  - y', { a: ['x', 'y'] }],
		[
			'a list of mappings',
			'- a: 1\n  b:\n  - c: 2\n    d: 3\n- a: 4',
			[{ a: '1', b: [{ c: '2', d: '3' }] }, { a: '4' }],
		],
		['an item on its own line', '-\n  a: 1', [{ a: '1' }]],
		['comments and document marks', '---\n# about\na: 1\n', { a: '1' }],
		['a colon inside a value', 'a: kg:/m/01x68t', { a: 'kg:/m/01x68t' }],
		['nothing', '', null],
	])('%s', (_, text, value) => {
		expect(parseBlockYaml(text)).toEqual(value);
	});

	it.each([
		['a: [1, 2]', 'line 1 uses YAML that is not read here: [1, 2]'],
		['a: |\n  text', 'line 1 uses YAML that is not read here: |'],
		["a: 'open\n  end'", 'line 1 has a quotation that does not end on it'],
		['a: 1\na: 2', 'line 2 says "a" again'],
		['a: 1\n  b: 2', 'line 2 is indented more than the one above'],
		['  a: 1\nb: 2', 'line 2 is indented less than the first'],
		['a: 1\nplain text', 'line 2 is no "key: value"'],
		['a: 1\n\tb: 2', 'line 2 is indented by a tab'],
	])('%j is refused', (text, message) => {
		expect(() => parseBlockYaml(text)).toThrow(message);
	});
});
