/**
 * Cuts a long text where no name and no rule reaches across: before a blank line. Matching part by part keeps
 * the arrays of the scanner small, so that they stay in the processor's cache and do not grow with the text.
 */

/** Shorter parts would cost more calls than they save; longer ones push the index out of the cache. */
const LEAST_PART = 8192;
const BLANK_LINE = '\n\n';

/** Begin and end of the parts of a text, which together are the text. */
export function* partsOf(text: string): Generator<[from: number, to: number]> {
	let from = 0;
	while (from < text.length) {
		const blank = text.length - from > LEAST_PART ? text.indexOf(BLANK_LINE, from + LEAST_PART) : -1;
		const to = blank < 0 ? text.length : blank;
		yield [from, to];
		from = to;
	}
}
