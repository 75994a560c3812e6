/**
 * Draws marks with the CSS Custom Highlight API: one Highlight object a style, no change of the page.
 * The rules are in marks.css, which the manifest puts into the page. A page's scripts share the registry and
 * may clear it; `restore` puts our marks back and leaves theirs alone. Ranges of nodes that left the page
 * collapse by themselves and draw nothing.
 */
import type { MarkStyle } from '../model/settings.ts';

/** The registry's names: neutral on purpose, see marks.css. */
const NAMES: Record<Exclude<MarkStyle, 'none'>, string> = {
	dotted: 'ref-dotted',
	solid: 'ref-solid',
	tint: 'ref-tint',
};
const HERE = 'ref-here';

export interface Marks {
	/** Replaces all marks. */
	draw(style: MarkStyle, ranges: readonly Range[]): void;
	/** Sets off the mention that a key or a jump led to; undefined takes it away. */
	pointOut(range: Range | undefined): void;
	/** Puts back what the page removed. True where something was missing. */
	restore(): boolean;
	clear(): void;
}

export function createMarks(registry: HighlightRegistry = CSS.highlights): Marks {
	const own = new Map<string, Highlight>();

	function put(name: string, ranges: readonly Range[]): void {
		remove(name);
		if (ranges.length === 0) return;
		const highlight = new Highlight(...ranges);
		own.set(name, highlight);
		registry.set(name, highlight);
	}
	function remove(name: string): void {
		const highlight = own.get(name);
		own.delete(name);
		// A page may have taken the name for a highlight of its own.
		if (highlight !== undefined && registry.get(name) === highlight) registry.delete(name);
	}

	return {
		draw(style, ranges) {
			for (const name of Object.values(NAMES)) remove(name);
			if (style !== 'none') put(NAMES[style], ranges);
		},
		pointOut(range) {
			put(HERE, range === undefined ? [] : [range]);
		},
		restore() {
			let missing = false;
			for (const [name, highlight] of own) {
				if (registry.get(name) === highlight) continue;
				missing = true;
				registry.set(name, highlight);
			}
			return missing;
		},
		clear() {
			for (const name of [...own.keys()]) remove(name);
		},
	};
}
