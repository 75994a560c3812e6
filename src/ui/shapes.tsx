/**
 * The few drawings: a shape for each position, and the glyphs of buttons. Inline SVG rather than characters,
 * because ▲ and ○ come from a different fallback font, at a different size, on every system.
 * A shape always stands beside its word and is hidden from screen readers; it has the text's colour.
 */
import type { Position } from '../model/entity.ts';

const positionPaths: Record<Position, string> = {
	for: 'M5 .8 9.8 9.2H.2z',
	against: 'M5 9.2.2.8h9.6z',
	mixed: 'M5 0l5 5-5 5-5-5z',
	// A ring: the inner circle runs the other way and cuts a hole.
	abstained: 'M5 .2a4.8 4.8 0 1 0 0 9.6 4.8 4.8 0 0 0 0-9.6zm0 1.7a3.1 3.1 0 1 1 0 6.2 3.1 3.1 0 0 1 0-6.2z',
	undeclared: 'M.4 4.1h9.2v1.8H.4z',
};

export function PositionShape({ position }: { position: Position }) {
	return (
		<svg class="shape" viewBox="0 0 10 10" aria-hidden="true">
			<path d={positionPaths[position]} />
		</svg>
	);
}

const glyphPaths = {
	pin: 'M5.5 2h5M6 2v4.2L4 9h8l-2-2.8V2M8 9v5',
	close: 'M4 4l8 8M12 4l-8 8',
	previous: 'M10 3.5 5.5 8l4.5 4.5',
	next: 'M6 3.5 10.5 8 6 12.5',
	down: 'M4 6.5 8 10.5l4-4',
	find: 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9M10.3 10.3 14 14',
};

export function Glyph({ name }: { name: keyof typeof glyphPaths }) {
	return (
		<svg
			class={name === 'previous' || name === 'next' ? 'icon way' : 'icon'}
			viewBox="0 0 16 16"
			aria-hidden="true"
		>
			<path d={glyphPaths[name]} />
		</svg>
	);
}

/** The toolbar icon (icons/icon.svg) in the accent colour of the theme: an open curtain over its footlights. */
export function Logo() {
	return (
		<svg class="logo" viewBox="0 0 128 128" aria-hidden="true">
			<rect width="128" height="128" rx="26" fill="var(--accent)" />
			<g fill="var(--paper)">
				<path d="M22 22h41C62 54 48 78 22 87zM106 22H65c1 32 15 56 41 65z" />
				{[29, 52.3, 75.7, 99].map((x) => (
					<circle key={x} cx={x} cy="105" r="7" />
				))}
			</g>
		</svg>
	);
}
