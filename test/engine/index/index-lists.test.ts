import { describe, expect, it } from 'vitest';
import { readList, writeList } from '../../../src/engine/index/index-lists.ts';

describe('lists of readings', () => {
	it.each<[title: string, readings: number[], bytes: number]>([
		['one reading takes four bytes', [7], 4],
		['the largest reading', [0x7fffffff], 4],
		['a namesake in the next row takes one more', [7, 8], 5],
		['the one before, too', [8, 7], 5],
		['31 rows are the most that one byte tells', [0, 31], 5],
		['32 rows take two', [0, 32], 6],
		['from one end to the other and back', [0, 0x7fffffff, 0], 14],
		['many', [5, 6, 7, 1000, 999, 6], 11],
	])('%s', (_, readings, bytes) => {
		const written: number[] = [1, 2, 3];
		writeList(written, readings);
		expect(written).toHaveLength(3 + bytes);
		const found = [9, 9, 9, 9];
		const count = readList(Uint8Array.from(written), 3, found);
		expect(found.slice(0, count)).toEqual(readings);
	});
});
