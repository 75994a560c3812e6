/**
 * The reading's goals on saved pages of known news outlets (third-party material, ../shared/bench): date within a
 * day on 90 %, text recall and precision 85 % each, judged to be articles. The whole set takes half a minute:
 * measure-reading.ts. Without the material the test says so, and fails where CI=true.
 */
import { describe, expect, it } from 'vitest';
import { compareTexts, daysApart, goldText, readSaved, savedPages, storyText } from './reading.ts';

const pages = savedPages()?.filter(({ knownNewsOutlet }) => knownNewsOutlet);

describe.skipIf(pages === undefined && process.env.CI !== 'true')(
	`saved pages of news outlets${pages ? '' : ' (skipped: ../shared/bench is not here)'}`,
	() => {
		it('are there', () => expect(pages?.length).toBeGreaterThan(80));
		const readings = (pages ?? []).map((page) => ({ page, read: readSaved(page) }));
		const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / numbers.length;

		it('have their dates', () => {
			const dated = readings.filter(({ page }) => page.gold.date !== undefined);
			const wrong = dated
				.filter(({ page, read }) => read.date === undefined || daysApart(read.date, page.gold.date!) > 1)
				.map(({ page, read }) => `${page.file}: ${page.gold.date}, found ${read.date}`);
			expect(dated.length).toBeGreaterThan(30);
			expect(wrong.length / dated.length, wrong.join('\n')).toBeLessThanOrEqual(0.1);
		});
		it('have their text and no more', () => {
			const compared = readings.flatMap(({ page, read }) => {
				const gold = goldText(page);
				return gold === undefined ? [] : [compareTexts(storyText(read), gold)];
			});
			expect(compared.length).toBeGreaterThan(30);
			expect(mean(compared.map(({ recall }) => recall))).toBeGreaterThanOrEqual(0.85);
			expect(mean(compared.map(({ precision }) => precision))).toBeGreaterThanOrEqual(0.85);
		});
		it('keep blocks in order and map every character back', () => {
			for (const { read } of readings) {
				const { text, blocks } = read.index;
				expect(text.length).toBe(blocks.at(-1)?.end ?? 0);
				for (let offset = 0; offset < text.length; offset += 97) {
					const point = read.index.pointOf(offset);
					if (text[offset] === '\n') continue;
					expect(read.index.offsetOf(point!.node, point!.offset)).toBe(offset);
				}
			}
		});
	},
);
