/**
 * The design system: colour in both themes, type, space. Card, popup and options are all built on it.
 *
 * Quiet like a footnote: ink on paper, one accent (ink violet, no party's colour), serif for names and
 * sentences, sans for everything that labels them. Positions never take a colour. test/ui/tokens.test.ts
 * holds every pair that carries text to WCAG AA.
 *
 * All lengths are multiples of `--u`: one CSS pixel on a foreign page, whose root font size is not ours, and
 * a sixteenth of a rem on our own pages, so that a reader's larger default font counts there.
 */

export const colours = {
	/** The surface itself: warm in daylight, not black at night. */
	paper: ['#fdfcf9', '#1e1b22'],
	/** Bands and hovered rows. */
	tint: ['#f3f0ee', '#2a2630'],
	ink: ['#211c26', '#ebe6e9'],
	/** Dates, sources, labels: smaller, but still text, so AA. */
	soft: ['#5d5663', '#b0a8b4'],
	/** Hairlines; decoration only. */
	line: ['#e0dbd8', '#3c3743'],
	/** Outlines of controls: 3:1 against paper. */
	edge: ['#857d8b', '#857c8c'],
	accent: ['#5b4372', '#c6b3de'],
	/** Text on the accent. */
	onAccent: ['#ffffff', '#1e1b22'],
} as const satisfies Record<string, readonly [light: string, dark: string]>;

const sharedCss = `
.surface {
	/* A page's "* { font: … !important }" reaches the host and would be inherited from it. */
	all: initial;
	display: block;
	box-sizing: border-box;
	color-scheme: light dark;
	--u: 1px;
	--serif: "Iowan Old Style", Charter, "Source Serif 4", Georgia, "Noto Serif", "Liberation Serif", serif;
	--sans: -apple-system, BlinkMacSystemFont, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
	background: var(--paper);
	color: var(--ink);
	font: 400 calc(13 * var(--u)) / 1.4 var(--sans);
	font-synthesis-weight: none;
	text-align: start;
	overflow-wrap: anywhere;
	-webkit-text-size-adjust: 100%;
}
.surface[data-theme='light'] { color-scheme: light; }
.surface[data-theme='dark'] { color-scheme: dark; }
.surface[data-size='small'] { --u: 0.9px; }
.surface[data-size='large'] { --u: 1.2px; }
.surface.own { --u: 0.0625rem; }
.surface.own[data-size='small'] { --u: 0.05625rem; }
.surface.own[data-size='large'] { --u: 0.075rem; }
`;

const palette = Object.entries(colours).map(
	([name, [light, dark]]) => `--${name}:light-dark(${light},${dark});`,
);

export const tokensCss = ['.surface{', ...palette, '}', sharedCss].join('');
