/** Marks against a stand-in for CSS.highlights, which jsdom lacks. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMarks } from '../../src/page/marks.ts';
import { documentOf } from './documents.ts';

const document = documentOf('<p>one two</p>');
const range = () => document.createRange();

beforeEach(() =>
	vi.stubGlobal(
		'Highlight',
		class extends Set<Range> {
			constructor(...ranges: Range[]) {
				super(ranges);
			}
		},
	),
);
afterEach(() => vi.unstubAllGlobals());

function setUp() {
	const registry = new Map<string, Set<Range>>();
	const marks = createMarks(registry as unknown as HighlightRegistry);
	const sizes = () => Object.fromEntries([...registry].map(([name, { size }]) => [name, size]));
	return { registry, marks, sizes };
}

describe('marks', () => {
	it('are one highlight a style, replaced as a whole', () => {
		const { marks, sizes } = setUp();
		marks.draw('dotted', [range(), range()]);
		expect(sizes()).toEqual({ 'ref-dotted': 2 });
		marks.draw('tint', [range()]);
		expect(sizes()).toEqual({ 'ref-tint': 1 });
		marks.draw('none', [range()]);
		expect(sizes()).toEqual({});
	});
	it('are no highlight at all where there is nothing to mark', () => {
		const { marks, sizes } = setUp();
		marks.draw('solid', []);
		expect(sizes()).toEqual({});
	});
	it('set one mention off, beside the marks', () => {
		const { marks, sizes } = setUp();
		marks.draw('dotted', [range()]);
		marks.pointOut(range());
		expect(sizes()).toEqual({ 'ref-dotted': 1, 'ref-here': 1 });
		marks.pointOut(undefined);
		expect(sizes()).toEqual({ 'ref-dotted': 1 });
	});
	it('come back where the page cleared them', () => {
		const { registry, marks, sizes } = setUp();
		marks.draw('dotted', [range()]);
		expect(marks.restore()).toBe(false);
		registry.clear();
		expect(marks.restore()).toBe(true);
		expect(sizes()).toEqual({ 'ref-dotted': 1 });
	});
	it('leave the page its own highlights', () => {
		const { registry, marks } = setUp();
		const theirs = new Set<Range>();
		registry.set('search', theirs);
		marks.draw('dotted', [range()]);
		registry.set('ref-dotted', theirs);
		marks.clear();
		expect([...registry]).toEqual([
			['search', theirs],
			['ref-dotted', theirs],
		]);
	});
	it('have names that say nothing about who drew them', () => {
		const { registry, marks } = setUp();
		for (const style of ['dotted', 'solid', 'tint'] as const) {
			marks.draw(style, [range()]);
			for (const name of registry.keys()) expect(name).not.toMatch(/dramatis|cast|entity|extension/i);
		}
	});
});
