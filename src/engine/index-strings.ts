/**
 * Strings of the index, each once, as bytes: one byte a unit where all are below 256, else two. Decoded when
 * asked for; nothing of them is on the JavaScript heap before.
 */
import { NO_STRING } from './index-layout.ts';
import type { SectionData, SectionViews } from './index-sections.ts';

/** Set in `stringStart` of a string with two bytes a unit. */
const WIDE = 0x80000000;

export interface StringPool {
	/** Number of a string; NO_STRING for undefined. */
	add(text: string | undefined): number;
	sections(): SectionData;
}

export function createStringPool(): StringPool {
	const indexOf = new Map<string, number>();
	return {
		add(text) {
			if (text === undefined) return NO_STRING;
			let index = indexOf.get(text);
			if (index === undefined) {
				index = indexOf.size;
				indexOf.set(text, index);
			}
			return index;
		},
		sections() {
			const start = new Uint32Array(indexOf.size + 1);
			const bytes: number[] = [];
			let n = 0;
			for (const text of indexOf.keys()) {
				const wide = /[\u0100-\uffff]/.test(text);
				start[n++] = (bytes.length | (wide ? WIDE : 0)) >>> 0;
				for (let k = 0; k < text.length; k++) {
					bytes.push(text.charCodeAt(k) & 0xff);
					if (wide) bytes.push(text.charCodeAt(k) >>> 8);
				}
			}
			start[n] = bytes.length;
			return { stringStart: start, strings: Uint8Array.from(bytes) };
		},
	};
}

/** Decodes strings of an index by number. */
export function stringReader({ stringStart, strings }: SectionViews): (index: number) => string | undefined {
	return (index) => {
		if (index === NO_STRING) return undefined;
		const from = stringStart[index]! & ~WIDE;
		const to = stringStart[index + 1]! & ~WIDE;
		let text = '';
		if (stringStart[index]! & WIDE) {
			for (let k = from; k < to; k += 2) text += String.fromCharCode(strings[k]! | (strings[k + 1]! << 8));
		} else for (let k = from; k < to; k++) text += String.fromCharCode(strings[k]!);
		return text;
	};
}
