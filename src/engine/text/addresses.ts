/**
 * What only looks like words: web and e-mail addresses, handles, hashtags, and names that a sign makes part of
 * something else (US$, Disney+). The scanner comes here at the sign; what belongs to it becomes opaque.
 */
import { CharClass } from './chars.ts';
import {
	appendUnit,
	beginWord,
	classAt,
	closeWord,
	flushHyphen,
	isWordClass,
	markWord,
	nextKept,
	opaqueWord,
	type WordList,
} from './word-list.ts';
import { Flag, Gap, Kind } from './words.ts';

const AT = 0x40;
const NUMBER_SIGN = 0x23;
const COLON = 0x3a;
const SLASH = 0x2f;
const AMPERSAND = 0x26;
const DOLLAR = 0x24;

/**
 * Characters of an address: visible ASCII that no writer puts around one, and Latin letters. Others end it,
 * since Chinese goes on without a space.
 */
const isAddressUnit = (unit: number) =>
	(unit > 0x20 && unit < 0x7f && unit !== 0x22 && unit !== 0x3c && unit !== 0x3e) ||
	(unit >= 0xc0 && unit <= 0x24f);

/** Takes an address from `at` on as opaque. Returns the offset after it. */
export function takeAddress(list: WordList, at: number): number {
	let end = at;
	while (end < list.limit && isAddressUnit(list.text.charCodeAt(end))) end++;
	opaqueWord(list, at, end);
	return end;
}

/** The words that touch `at`, back to the last space, belong to an e-mail address. */
function spoilBackwards(list: WordList, at: number): void {
	let edge = at;
	for (let k = list.count - 1; k >= 0; k--) {
		// A hyphen between two words leaves one character between them.
		const joined = k + 1 < list.count && list.gap[k + 1] === Gap.HYPHEN && edge - list.end[k]! === 1;
		if (list.end[k] !== edge && !joined) return;
		list.kind[k] = Kind.OPAQUE;
		edge = list.start[k]!;
	}
}

/** @ and #. */
function takeHandle(list: WordList, at: number, sign: number): number {
	const afterWord = list.open > 0 || (list.touching && list.hyphenAt < 0);
	closeWord(list);
	const first = nextKept(list, at + 1);
	if (!isWordClass(classAt(list, first))) {
		markWord(list, sign, at, at + 1);
		return at + 1;
	}
	if (afterWord && sign === AT) {
		flushHyphen(list);
		spoilBackwards(list, at);
		return takeAddress(list, at);
	}
	let end = first;
	while (end < list.limit) {
		const next = nextKept(list, end);
		const cls = classAt(list, next);
		if (isWordClass(cls)) end = next + (list.text.codePointAt(next)! > 0xffff ? 2 : 1);
		else if (
			sign === AT &&
			cls === CharClass.DOT &&
			classAt(list, nextKept(list, next + 1)) === CharClass.ALPHA
		) {
			end = next + 1;
		} else break;
	}
	opaqueWord(list, at, end);
	return end;
}

/** A character of class SPECIAL, `sign` being its folded form. Returns the offset to go on from. */
export function takeSpecial(list: WordList, at: number, sign: number): number {
	if (sign === AT || sign === NUMBER_SIGN) return takeHandle(list, at, sign);
	const afterAlpha = list.open === Kind.ALPHA;
	const afterWord = list.open > 0 || list.touching;
	const last = list.count - 1;
	closeWord(list);
	if (sign === AMPERSAND) {
		const index = beginWord(list, Kind.ALPHA, at);
		for (const letter of 'and') appendUnit(list, index, letter.charCodeAt(0));
		list.end[index] = at + 1;
		list.touching = true;
		return at + 1;
	}
	if (sign === COLON && afterAlpha && list.text.startsWith('//', at + 1)) {
		list.kind[last] = Kind.OPAQUE;
		return takeAddress(list, at);
	}
	if (sign === SLASH && afterWord && last >= 0 && list.flags[last]! & Flag.GLUED_LEFT) {
		return takeAddress(list, at);
	}
	const isMoney = sign !== COLON && sign !== SLASH;
	if (isMoney && afterWord && list.hyphenAt < 0 && last >= 0) list.flags[last]! |= Flag.GLUED_RIGHT;
	markWord(list, sign, at, at + 1);
	list.glueNext = sign === DOLLAR;
	return at + 1;
}
