/**
 * Draws the toolbar and store icons from the SVGs of this folder: `node icons/render.mjs`. Needs rsvg-convert
 * (Debian: librsvg2-bin). The PNGs are committed, so that a build needs no drawing program; run it after
 * changing a drawing. 16 px has drawings of its own, aligned to whole pixels.
 */
import { execFileSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const here = dirname(fileURLToPath(import.meta.url));
for (const name of ['icon', 'icon-off'])
	for (const size of [16, 32, 48, 96, 128]) {
		const drawing = size === 16 ? `${name}-small.svg` : `${name}.svg`;
		const target = join(here, `${name}-${size}.png`);
		execFileSync('rsvg-convert', [
			`--width=${size}`,
			`--height=${size}`,
			`--output=${target}`,
			join(here, drawing),
		]);
	}
