// @vitest-environment jsdom
/** Where a card of a given size stands in a window of a given size; the window stands for what jsdom has no layout for. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Box } from '../../src/page/heading.ts';
import { placeCard } from '../../src/page/place.ts';

const WINDOW = { offsetLeft: 0, offsetTop: 0, width: 1000, height: 800 };

async function placed(line: Box, card: { width: number; height: number; dir?: string }, view = WINDOW) {
	vi.stubGlobal('visualViewport', view);
	const element = document.body.appendChild(document.createElement('div'));
	element.style.direction = card.dir ?? 'ltr';
	Object.defineProperties(element, {
		offsetWidth: { value: card.width },
		offsetHeight: { value: card.height },
	});
	const { x, y } = await placeCard(element, line);
	return [Math.round(x), Math.round(y), element.style.getPropertyValue('--dramatis-room')];
}

const line = (left: number, top: number, width = 100): Box => ({
	left,
	top,
	right: left + width,
	bottom: top + 20,
});

afterEach(() => {
	document.body.replaceChildren();
	vi.unstubAllGlobals();
});

describe('a card', () => {
	it.each<[name: string, line: Box, card: Parameters<typeof placed>[1], place: [number, number, string]]>([
		['under the line, from its start', line(100, 100), { width: 340, height: 300 }, [100, 126, '480px']],
		[
			'above it where there is no room below',
			line(100, 600),
			{ width: 340, height: 300 },
			[100, 294, '480px'],
		],
		['inside the right edge', line(900, 100), { width: 340, height: 300 }, [652, 126, '480px']],
		['inside the left edge', line(-50, 100), { width: 340, height: 300 }, [8, 126, '480px']],
		[
			'from the right end where a line starts there',
			line(500, 100),
			{ width: 340, height: 300, dir: 'rtl' },
			[260, 126, '480px'],
		],
		[
			'as high as the room on the better side',
			line(100, 380),
			{ width: 340, height: 480 },
			[100, 406, '386px'],
		],
	])('stands %s', async (_name, where, card, place) => {
		expect(await placed(where, card)).toEqual(place);
	});
	it('stands in the part of the window that fingers have zoomed to', async () => {
		const zoomed = { offsetLeft: 300, offsetTop: 200, width: 400, height: 500 };
		expect(await placed(line(310, 250), { width: 340, height: 300 }, zoomed)).toEqual([310, 276, '416px']);
		expect(await placed(line(500, 250), { width: 340, height: 300 }, zoomed)).toEqual([308, 276, '416px']);
	});
});
