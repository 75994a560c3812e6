import { describe, expect, it } from 'vitest';
import { contains, isHeadingFor } from '../../src/page/heading.ts';

/** A card of 340 by 200 below a name at (100, 90). */
const CARD = { left: 60, top: 120, right: 400, bottom: 320 };

describe('isHeadingFor', () => {
	it.each<[name: string, from: [number, number], to: [number, number], expected: boolean]>([
		['straight down', [100, 90], [100, 105], true],
		['down and to the far corner', [100, 90], [200, 108], true],
		['inside the card', [100, 90], [300, 200], true],
		['just beside the card, where hands tremble', [100, 90], [408, 200], true],
		['sideways along the line', [100, 90], [200, 90], false],
		['up and away', [100, 90], [100, 60], false],
		['past the card on the left', [100, 90], [10, 118], false],
		['below the card', [100, 90], [100, 360], false],
		['from beside the card', [20, 200], [30, 200], false],
		['up to a card above', [100, 350], [150, 335], true],
		['down from a card above', [100, 350], [100, 380], false],
	])('%s: %j to %j is %s', (_name, [x, y], [toX, toY], expected) => {
		expect(isHeadingFor(CARD, { x, y }, { x: toX, y: toY })).toBe(expected);
	});
});

describe('contains', () => {
	it.each<[x: number, y: number, expected: boolean]>([
		[60, 120, true],
		[400, 320, true],
		[59, 120, false],
		[100, 321, false],
	])('(%i, %i) is %s', (x, y, expected) => {
		expect(contains(CARD, { x, y })).toBe(expected);
	});
});
