/**
 * Strings of the index as bytes: one byte a unit where all are below 256, else two. Decoded when asked for;
 * nothing of them is on the JavaScript heap before.
 */
import { NO_STRING } from './index-layout.ts';
import type { SectionData, SectionViews } from './index-sections.ts';

/** Set in `stringSize` of a string with two bytes a unit; the rest is its bytes. */
const WIDE = 0x8000;
/** A power of two: items between two that say where they begin. */
export const BLOCK = 32;

export interface StringPool {
	/** Number of a string; NO_STRING for undefined. Each is stored once, the first ones given apart. */
	add(text: string | undefined): number;
	sections(): SectionData;
}

/** @param first strings with the numbers 0, 1, …, each stored although others may be the same */
export function createStringPool(first: readonly string[] = []): StringPool {
	const texts = [...first];
	const indexOf = new Map<string, number>();
	first.forEach((text, n) => {
		if (!indexOf.has(text)) indexOf.set(text, n);
	});
	return {
		add(text) {
			if (text === undefined) return NO_STRING;
			let index = indexOf.get(text);
			if (index === undefined) {
				index = texts.push(text) - 1;
				indexOf.set(text, index);
			}
			return index;
		},
		sections() {
			const size = new Uint16Array(texts.length);
			const bytes: number[] = [];
			texts.forEach((text, n) => {
				const wide = /[\u0100-\uffff]/.test(text);
				const length = text.length * (wide ? 2 : 1);
				if (length >= WIDE) throw new RangeError(`"${text.slice(0, 40)}…" is too long for the index`);
				size[n] = length | (wide ? WIDE : 0);
				for (let k = 0; k < text.length; k++) {
					bytes.push(text.charCodeAt(k) & 0xff);
					if (wide) bytes.push(text.charCodeAt(k) >>> 8);
				}
			});
			return {
				stringSize: size,
				stringBlock: blocksOf(size, ~WIDE),
				strings: Uint8Array.from(bytes),
			};
		},
	};
}

/** Where every BLOCKth item begins, from the sizes of all. */
export function blocksOf(sizes: ArrayLike<number>, mask = -1): Uint32Array {
	const blocks = new Uint32Array(Math.ceil(sizes.length / BLOCK));
	let at = 0;
	for (let n = 0; n < sizes.length; n++) {
		if (n % BLOCK === 0) blocks[n / BLOCK] = at;
		at += sizes[n]! & mask;
	}
	return blocks;
}

/** Where item `n` begins. */
export function beginOf(blocks: Uint32Array, sizes: ArrayLike<number>, n: number, mask = -1): number {
	let at = blocks[Math.floor(n / BLOCK)]!;
	for (let k = n - (n % BLOCK); k < n; k++) at += sizes[k]! & mask;
	return at;
}

/** Decodes strings of an index by number. */
export function stringReader({
	stringSize,
	stringBlock,
	strings,
}: SectionViews): (index: number) => string | undefined {
	return (index) => {
		if (index === NO_STRING) return undefined;
		const from = beginOf(stringBlock, stringSize, index, ~WIDE);
		const to = from + (stringSize[index]! & ~WIDE);
		let text = '';
		if (stringSize[index]! & WIDE) {
			for (let k = from; k < to; k += 2) text += String.fromCharCode(strings[k]! | (strings[k + 1]! << 8));
		} else for (let k = from; k < to; k++) text += String.fromCharCode(strings[k]!);
		return text;
	};
}
