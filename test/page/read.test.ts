/**
 * Whole pages of test/pages through the reading: title, date, language, text, roles. To add one, make
 * test/pages/<slug>/page.html in your own words and an expected.json (documents.ts says what it may hold).
 */
import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/page/read.ts';
import { isStoryRole } from '../../src/page/roles.ts';
import { documentOf, expectedReadings } from './documents.ts';

describe.each(expectedReadings())('test/pages/$slug', ({ html, expected }) => {
	const document = documentOf(html);
	const before = document.documentElement.outerHTML;
	const read = readArticle(document, { href: expected.url });
	const { text, blocks } = read.article;
	const story = blocks
		.filter(({ role }) => isStoryRole(role))
		.map(({ start, end }) => text.slice(start, end));

	it('leaves the page as it was', () => {
		expect(document.documentElement.outerHTML).toBe(before);
	});
	it('is judged right', () => {
		expect(read.isArticle).toBe(expected.isArticle);
	});
	it('has its blocks in order, one newline apart', () => {
		for (const [i, block] of blocks.entries()) {
			expect(block.end).toBeGreaterThan(block.start);
			if (i > 0) expect(block.start).toBe(blocks[i - 1]!.end + 1);
		}
		expect(text.length).toBe(blocks.at(-1)?.end ?? 0);
	});
	for (const key of ['title', 'date', 'dateSource'] as const)
		if (expected[key] !== undefined) it(`has its ${key}`, () => expect(read[key]).toBe(expected[key]));
	if (expected.lang) it('has its language', () => expect(read.article.lang).toBe(expected.lang));
	if (expected.blocks)
		it('has these blocks and no others', () =>
			expect(blocks.map(({ start, end, role }) => [role, text.slice(start, end)])).toEqual(expected.blocks));
	if (expected.story) it('has this story and no more', () => expect(story).toEqual(expected.story));
	if (expected.contains)
		it.each(expected.contains)('tells %j', (part) => expect(story.join('\n')).toContain(part));
	if (expected.excludes)
		it.each(expected.excludes)('does not tell %j', (part) => expect(story.join('\n')).not.toContain(part));
	if (expected.ranges)
		it.each(expected.ranges)('finds the place of %j in the page', (name) => {
			const at = text.indexOf(name);
			const range = read.index.rangeOf(at, at + name.length);
			expect(range?.toString().replace(/\s+/g, ' ')).toBe(name);
		});
});
