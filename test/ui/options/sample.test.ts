import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { optionsCss } from '../../../src/ui/options/css.ts';

/** The declarations of the rule with this selector, sorted. */
function declarations(css: string, selector: string): string[] {
	const at = css.indexOf(`${selector} {`);
	if (at < 0) throw new Error(`no rule "${selector}"`);
	return css
		.slice(css.indexOf('{', at) + 1, css.indexOf('}', at))
		.split(';')
		.map((one) => one.trim())
		.filter(Boolean)
		.sort();
}

test.each(['dotted', 'solid', 'tint'])('the sample is marked as pages are: %s', (style) => {
	const page = declarations(readFileSync('src/page/marks.css', 'utf8'), `::highlight(ref-${style})`);
	expect(page.length).toBeGreaterThan(0);
	expect(declarations(optionsCss, `.sample[data-mark='${style}'] .mark`)).toEqual(page);
});
