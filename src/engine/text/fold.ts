/**
 * Folding: the form in which names are compared. Case, accents, compatibility forms and zero-width
 * characters go; apostrophes, hyphens, full stops and spaces of every kind become the plain one.
 *
 * Every folded unit knows the stretch of the original that it came from. This is the plain, whole-string
 * form, for short strings; words.ts folds long texts word by word with the same table.
 */
import { CharClass } from './chars.ts';
import { classOf, type FoldTable, foldOf, sharedTable } from './fold-table.ts';

export interface Folded {
	folded: string;
	/** For every unit of `folded`, the UTF-16 offset where the character that it came from begins. */
	starts: number[];
	/** For every unit of `folded`, the offset after that character and the accents on it. */
	ends: number[];
}

/** Hangul syllable arithmetic (Unicode, section 3.12): bases and counts of leading, vowel and trailing jamo. */
const SYLLABLE = 0xac00;
const LEADING = { base: 0x1100, count: 19 };
const VOWEL = { base: 0x1161, count: 21 };
/** Trailing jamo count includes "none". */
const TRAILING = { base: 0x11a7, count: 28 };

/**
 * Composes conjoining jamo from `offset` on. Returns the unit and the number of units read; a jamo that
 * begins no syllable stands for itself.
 */
export function composeJamo(
	text: string,
	offset: number,
	table: FoldTable,
): { unit: number; length: number } {
	const jamoAt = (i: number): number => {
		if (i >= text.length) return 0;
		const entry = table.lookUp(text.charCodeAt(i));
		return classOf(entry) === CharClass.JAMO ? entry & 0xffff : 0;
	};
	const first = jamoAt(offset);
	const leading = first - LEADING.base;
	const vowel = jamoAt(offset + 1) - VOWEL.base;
	if (leading < 0 || leading >= LEADING.count || vowel < 0 || vowel >= VOWEL.count) {
		return { unit: first, length: 1 };
	}
	const trailing = jamoAt(offset + 2) - TRAILING.base;
	const closed = trailing > 0 && trailing < TRAILING.count;
	const unit = SYLLABLE + (leading * VOWEL.count + vowel) * TRAILING.count + (closed ? trailing : 0);
	return { unit, length: closed ? 3 : 2 };
}

/** Kana unit with a voiced-sound mark; the kana itself where they do not compose. */
export function composeVoiced(kana: number, mark: string): number {
	const composed = (String.fromCharCode(kana) + mark).normalize('NFC');
	return composed.length === 1 ? composed.charCodeAt(0) : kana;
}

const isKana = (cls: number): boolean => cls === CharClass.KATAKANA || cls === CharClass.IDEOGRAPH;

/** Folds a string, one folded unit per letter with its place in the original. Punctuation and spaces stay. */
export function foldText(text: string, table: FoldTable = sharedTable()): Folded {
	const units: number[] = [];
	const starts: number[] = [];
	const ends: number[] = [];
	for (let i = 0; i < text.length; ) {
		const codePoint = text.codePointAt(i)!;
		let length = codePoint > 0xffff ? 2 : 1;
		const entry = table.lookUp(codePoint);
		const last = units.length - 1;
		switch (classOf(entry)) {
			case CharClass.IGNORED:
				break;
			case CharClass.COMBINING:
				if (last >= 0 && ends[last] === i) ends[last] = i + length;
				break;
			case CharClass.VOICED:
				// Only kana are voiced; elsewhere the mark is dropped, and part of nothing.
				if (last >= 0 && ends[last] === i && isKana(classOf(table.lookUp(units[last]!)))) {
					units[last] = composeVoiced(units[last]!, foldOf(table, entry, codePoint));
					ends[last] = i + length;
				}
				break;
			case CharClass.JAMO: {
				const syllable = composeJamo(text, i, table);
				length = syllable.length;
				units.push(syllable.unit);
				starts.push(i);
				ends.push(i + length);
				break;
			}
			default: {
				const fold = foldOf(table, entry, codePoint);
				for (let k = 0; k < fold.length; k++) {
					units.push(fold.charCodeAt(k));
					starts.push(i);
					ends.push(i + length);
				}
			}
		}
		i += length;
	}
	return { folded: units.map((unit) => String.fromCharCode(unit)).join(''), starts, ends };
}
