import { expect, it } from 'vitest';
import { sourceSpread } from '../../../data/lint/source-spread.ts';
import { foundIn, person, source } from './entry.ts';

it('notes an outlet that carries more than a tenth of the stances', () => {
	const people = (hosts: (index: number) => string, count: number) =>
		Array.from({ length: count }, (_, index) =>
			person({
				id: `p${index}`,
				sources: { 'example-news-2025-02-04': source({ url: `https://${hosts(index)}/a` }) },
			}),
		);
	expect(
		foundIn(
			sourceSpread,
			people((index) => `n${index % 10}.com`, 100),
		),
	).toEqual([]);
	expect(
		foundIn(
			sourceSpread,
			people((index) => `www.n${index % 9}.com`, 100),
		),
	).toHaveLength(9);
	// Too few stances for a share to mean anything.
	expect(
		foundIn(
			sourceSpread,
			people(() => 'n.com', 99),
		),
	).toEqual([]);
});
