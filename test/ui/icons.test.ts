import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

test.each(['icon', 'icon-off'].flatMap((name) => [16, 32, 48, 96, 128].map((size) => [name, size] as const)))(
	'icons/%s-%i.png is a square of that size',
	(name, size) => {
		const png = readFileSync(`icons/${name}-${size}.png`);
		expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
		expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([size, size]);
	},
);

test('off is another drawing, not only another colour', () => {
	const shapes = (file: string) => readFileSync(file, 'utf8').replaceAll(/fill="[^"]*"|<!--.*?-->/g, '');
	expect(shapes('icons/icon.svg')).not.toBe(shapes('icons/icon-off.svg'));
	expect(shapes('icons/icon-small.svg')).not.toBe(shapes('icons/icon-off-small.svg'));
});
