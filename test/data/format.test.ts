import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { firstDifference, formatEntity } from '../../data/format.ts';

describe('formatEntity', () => {
	it('prints the example of data/README.md as it stands there', () => {
		const readme = readFileSync(join(import.meta.dirname, '../../data/README.md'), 'utf8');
		const example = /```json\n([\s\S]*?)```/.exec(readme)![1]!;
		expect(formatEntity(JSON.parse(example))).toBe(example);
	});

	it('puts fields in order, keeps unknown ones last and changes no value', () => {
		const shuffled = {
			zeal: 1,
			checked: '2025',
			roles: [{ sources: ['a'], title: 'T', checked: '2025' }],
			id: 'x',
		};
		const text = formatEntity(shuffled);
		expect(Object.keys(JSON.parse(text))).toEqual(['id', 'roles', 'checked', 'zeal']);
		expect(Object.keys(JSON.parse(text).roles[0])).toEqual(['title', 'checked', 'sources']);
		expect(JSON.parse(text)).toEqual(shuffled);
	});

	it('leaves empty lists of claims out, and no other empty list', () => {
		expect(JSON.parse(formatEntity({ id: 'x', names: [], roles: [], domains: [] }))).toEqual({
			id: 'x',
			domains: [],
		});
	});

	it('is settled after one pass', () => {
		const once = formatEntity({
			id: 'x',
			affiliations: [{ name: 'Party '.repeat(20).trim(), checked: '2025', sources: ['a', 'b'] }],
			sources: { 'b-2': { url: 'u', title: 't' }, a: {} },
		});
		expect(formatEntity(JSON.parse(once))).toBe(once);
		expect(once).toContain('"sources": ["a", "b"]');
		expect(Object.keys(JSON.parse(once).sources)).toEqual(['b-2', 'a']);
	});
});

it('firstDifference finds the line', () => {
	expect(firstDifference('a\nb\n', 'a\nc\n')).toEqual({ line: 2, found: 'b', wanted: 'c' });
	expect(firstDifference('a', 'a\n')).toEqual({ line: 2, found: '(end of file)', wanted: '' });
});
