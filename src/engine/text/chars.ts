/**
 * What one character is to the matcher: its class, its folded form, and whether it is a capital.
 *
 * This is the only place that consults Unicode properties. They come from the JavaScript engine at hand,
 * which costs microseconds a character and differs between engine versions; so a running extension never
 * calls `describeCodePoint` in bulk. fold-table.ts turns the answers into a table (lazily, or once at build
 * time into the index file).
 */

/** Every class but `UNKNOWN` is final. Numbers are stored in the index file: append, never renumber. */
export const CharClass = {
	/** Not looked up yet; only in a lazily filled table. */
	UNKNOWN: 0,
	/** Letters, digits, low lines and vowel signs of every alphabet: runs of them are words. */
	ALPHA: 1,
	HANGUL: 2,
	/** Han and hiragana: every character is a word of its own, because nothing shows where words end. */
	IDEOGRAPH: 3,
	KATAKANA: 4,
	SPACE: 5,
	LINE: 6,
	/** Ends a paragraph by itself. */
	PARAGRAPH: 7,
	HYPHEN: 8,
	APOSTROPHE: 9,
	DOT: 10,
	/** Other punctuation and symbols: a name does not run across it unless it contains it. */
	MARK: 11,
	/** Dropped, and not part of what stands before it: soft hyphen, zero-width characters, tatweel. */
	IGNORED: 12,
	/** Dropped, and part of the letter before it: accents, vowel points. */
	COMBINING: 13,
	/** Between the parts of a name in Han or kana: equal to a space. */
	MIDDLE: 14,
	/** A double quotation mark: dropped between two Hebrew letters (an acronym), else a mark. */
	QUOTE: 15,
	/** Needs a look at what stands around it: @ # : / & and the currency signs. */
	SPECIAL: 16,
	/** A voiced-sound mark that composes with the kana before it. */
	VOICED: 17,
	/** A conjoining jamo that composes into a Hangul syllable. */
	JAMO: 18,
	/** First half of a surrogate pair. */
	SURROGATE: 19,
} as const;

export interface CharFacts {
	cls: number;
	/** Folded form; empty for dropped characters. */
	fold: string;
	upper: boolean;
	lower: boolean;
}

/** Letters that Unicode does not take apart, folded the way English-language news writes them. */
const SPECIAL_FOLDS: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ħ: 'h',
	ŧ: 't',
	ŋ: 'n',
	ı: 'i',
	ĸ: 'k',
	ƶ: 'z',
	ɓ: 'b',
	ɗ: 'd',
	ƙ: 'k',
	ƴ: 'y',
	// Azerbaijani: Əliyev is written Aliyev.
	ə: 'a',
	ς: 'σ',
	// Arabic: forms of alef, final forms that writers interchange, Persian letters.
	'\u0671': '\u0627',
	'\u0649': '\u064a',
	'\u0629': '\u0647',
	'\u06cc': '\u064a',
	'\u06a9': '\u0643',
	'\u06c1': '\u0647',
};

type Ranges = readonly (readonly [first: number, last: number])[];
const inRanges = (ranges: Ranges, codePoint: number): boolean =>
	ranges.some(([first, last]) => codePoint >= first && codePoint <= last);

/** Accents and vowel points. Vowel signs of Indic and other scripts are letters and stay. */
const DROPPED_MARKS: Ranges = [
	[0x0300, 0x034e], // Latin, Greek and Cyrillic accents
	[0x0350, 0x036f],
	[0x0483, 0x0487], // Church Slavonic
	[0x0591, 0x05bd], // Hebrew
	[0x05bf, 0x05bf],
	[0x05c1, 0x05c2],
	[0x05c4, 0x05c5],
	[0x05c7, 0x05c7],
	[0x0610, 0x061a], // Arabic
	[0x064b, 0x065f],
	[0x0670, 0x0670],
	[0x06d6, 0x06dc],
	[0x06df, 0x06e4],
	[0x06e7, 0x06e8],
	[0x06ea, 0x06ed],
	[0x1ab0, 0x1aff], // more accents
	[0x1dc0, 0x1dff],
	[0x20d0, 0x20ff], // marks for symbols, such as the frame of a keycap
	[0xfe00, 0xfe0f], // variation selectors
	[0xfe20, 0xfe2f],
	[0xe0100, 0xe01ef],
];

/** Soft hyphen, zero-width characters, directional marks, tatweel. */
const IGNORED: Ranges = [
	[0x00ad, 0x00ad],
	[0x034f, 0x034f],
	[0x061c, 0x061c],
	[0x0640, 0x0640],
	[0x180e, 0x180e],
	[0x200b, 0x200f],
	[0x202a, 0x202e],
	[0x2060, 0x206f],
	[0xfeff, 0xfeff],
];

/** Hyphen-minus, hyphens, figure and en dash, minus, Armenian and Hebrew hyphens. The em dash is a mark. */
const HYPHENS = '-\u2010\u2011\u2012\u2013\u2212\u2043\u058a\u05be\ufe63\uff0d';
const APOSTROPHES =
	"'\u2019\u2018\u201b\u02bc\u02bb\u02bd\u02b9\u02be\u02bf\u0060\u00b4\u2032\uff07\u05f3\uff40";
const DOTS = '.\uff0e\u2024\ufe52';
const MIDDLES = '\u30fb\uff65\u00b7\u2027\u30a0\uff1d';
const QUOTES = '"\u05f4\u201d\u201c\u201e\uff02';
/** `$`, `+`, `€` and `£` touching a name make it part of something else: US$, Disney+. */
const SPECIALS = '@#:/&$+\u20ac\u00a3\uff20\uff03\uff1a\uff0f\uff06\uff04\uff0b';

/** Longer folds are calligraphic ligatures of whole phrases. */
const LONGEST_FOLD = 4;

const KANA_OR_HANGUL = /[\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}\u30fc]/u;
const WORD = /^[\p{L}\p{Nd}\p{Nl}\p{M}\p{Pc}]+$/u;

/** Folded form of a letter: case, accents and compatibility forms gone. */
function foldLetter(char: string): string {
	// Taking kana and Hangul apart would lose the voicing or the syllable.
	if (KANA_OR_HANGUL.test(char)) return char.normalize('NFKC');
	const letters = [...char.normalize('NFKD').toLowerCase().normalize('NFKD')];
	// ŉ is an apostrophe and an n.
	const bare = letters.filter((c) => !inRanges(DROPPED_MARKS, c.codePointAt(0)!) && !APOSTROPHES.includes(c));
	return bare.map((c) => SPECIAL_FOLDS[c] ?? c).join('');
}

function wordClass(folded: string): number {
	if (/^[\u1100-\u11ff]/.test(folded)) return CharClass.JAMO;
	if (/^\p{Script=Hangul}/u.test(folded)) return CharClass.HANGUL;
	if (/^[\p{Script=Han}\p{Script=Hiragana}\u3005-\u3007]/u.test(folded)) return CharClass.IDEOGRAPH;
	if (/^[\p{Script=Katakana}\u30fc]/u.test(folded)) return CharClass.KATAKANA;
	return CharClass.ALPHA;
}

function classOfPunctuation(char: string): number {
	if (HYPHENS.includes(char)) return CharClass.HYPHEN;
	if (DOTS.includes(char)) return CharClass.DOT;
	if (MIDDLES.includes(char)) return CharClass.MIDDLE;
	if (QUOTES.includes(char)) return CharClass.QUOTE;
	if (SPECIALS.includes(char)) return CharClass.SPECIAL;
	return CharClass.MARK;
}

/** Facts about one code point. A lone surrogate is a mark. */
export function describeCodePoint(codePoint: number): CharFacts {
	const char = String.fromCodePoint(codePoint);
	const canonical = char.normalize('NFC');
	// The Greek middle dot is the middle dot.
	if (canonical !== char && [...canonical].length === 1) return describeCodePoint(canonical.codePointAt(0)!);
	const plain = (cls: number, fold: string): CharFacts => ({ cls, fold, upper: false, lower: false });
	if (codePoint >= 0xd800 && codePoint <= 0xdbff) return plain(CharClass.SURROGATE, char);
	if (char === '\u2029' || char === '\f' || char === '\v') return plain(CharClass.PARAGRAPH, '\n');
	if (char === '\n' || char === '\r' || char === '\u0085' || char === '\u2028')
		return plain(CharClass.LINE, '\n');
	if (inRanges(IGNORED, codePoint)) return plain(CharClass.IGNORED, '');
	if (inRanges(DROPPED_MARKS, codePoint)) return plain(CharClass.COMBINING, '');
	if (/^\s$/.test(char)) return plain(CharClass.SPACE, ' ');
	if (APOSTROPHES.includes(char)) return plain(CharClass.APOSTROPHE, "'");
	if ('\u3099\u309a'.includes(char)) return plain(CharClass.VOICED, char);
	if ('\uff9e\uff9f'.includes(char)) return plain(CharClass.VOICED, char === '\uff9e' ? '\u3099' : '\u309a');
	if (MIDDLES.includes(char)) return plain(CharClass.MIDDLE, ' ');
	if (/^[\p{L}\p{Nd}\p{Nl}\p{M}\p{Pc}]$/u.test(char)) {
		const fold = foldLetter(char);
		if (fold.length <= LONGEST_FOLD && WORD.test(fold)) {
			return {
				cls: wordClass(fold),
				fold,
				upper: /^[\p{Lu}\p{Lt}]$/u.test(char),
				lower: /^\p{Ll}$/u.test(char),
			};
		}
	}
	const cls = classOfPunctuation(char);
	const compatible = cls === CharClass.HYPHEN ? '-' : char.normalize('NFKC');
	// A symbol made of letters (™, ㈱, ½) is still a symbol.
	const keep = [...compatible].length === 1 && !WORD.test(compatible) && !/\s/.test(compatible);
	return plain(cls, keep ? compatible : char);
}
