import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { colours } from '../../src/ui/tokens.ts';

/** WCAG 2 relative luminance of #rrggbb. */
function luminance(hex: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
		return channel <= 0.03928 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
	const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (light + 0.05) / (dark + 0.05);
}

test('the measure itself', () => {
	expect(contrast('#000000', '#ffffff')).toBeCloseTo(21);
	expect(contrast('#777777', '#ffffff')).toBeCloseTo(4.48, 2);
});

type Colour = keyof typeof colours;
describe.each([
	[0, 'light'],
	[1, 'dark'],
] as const)('theme %i, %s', (theme, _name) => {
	test.each<[Colour, Colour, number]>([
		['ink', 'paper', 7],
		['ink', 'tint', 7],
		['soft', 'paper', 4.5],
		['soft', 'tint', 4.5],
		['accent', 'paper', 4.5],
		['accent', 'tint', 4.5],
		['onAccent', 'accent', 4.5],
		['edge', 'paper', 3],
	])('%s on %s reaches %d', (front, back, least) => {
		expect(contrast(colours[front][theme], colours[back][theme])).toBeGreaterThanOrEqual(least);
	});
});

test('pages.css paints the paper of the tokens before the script does', () => {
	const [light, dark] = colours.paper;
	expect(readFileSync('src/ui/pages.css', 'utf8')).toContain(`light-dark(${light}, ${dark})`);
});
