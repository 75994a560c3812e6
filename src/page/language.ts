/**
 * The language of the article: what the page says, unless its letters say otherwise; else a light guess from the
 * script and the commonest words. Invariant: a BCP 47 primary language in lower case, `und` where unknown.
 */
import { metaContent } from './linked-data.ts';

/** Letters looked at; a few paragraphs tell. */
const SAMPLE = 4000;

/** Scripts (as the inside of a character class) that leave little doubt about the language, and its languages. */
const SCRIPTS: readonly [script: string, languages: readonly string[]][] = (
	[
		['Hangul', 'ko'],
		['Hiragana}\\p{Script=Katakana', 'ja'],
		['Han', 'zh ja yue ko'],
		['Arabic', 'ar fa ur ps ckb ug sd'],
		['Hebrew', 'he yi'],
		['Cyrillic', 'ru uk bg sr be mk kk ky mn tg'],
		['Greek', 'el'],
		['Latin', ''],
	] as const
).map(([script, languages]) => [`\\p{Script=${script}}`, languages.split(' ').filter(Boolean)]);

/** Short words that are common in one language and rare in the others. */
const STOP_WORDS: Record<string, string> = {
	en: 'the of and to that was for with',
	de: 'der die und den von nicht mit ist',
	fr: 'le les des et une dans pour est',
	es: 'el los de que y una por las',
	it: 'il di che della per una sono gli',
	pt: 'o os uma não para com do da',
	nl: 'de het een van en niet voor zijn',
};

export function languageOf(document: Document, text: string): string {
	const said = primary(
		document.documentElement.getAttribute('lang') ??
			document.body?.getAttribute('lang') ??
			metaContent(document, ['content-language', 'language', 'dc.language', 'og:locale']),
	);
	const guess = languageOfText(text);
	if (said === 'und' || guess === 'und') return said === 'und' ? guess : said;
	// A page is believed unless its letters say otherwise: a template that was never translated.
	const letters = languagesOfLetters(text) ?? [];
	const isOfLetters = letters.length > 0 || SCRIPTS.some(([, languages]) => languages.includes(said));
	return isOfLetters && !letters.includes(said) ? guess : said;
}

/** The language of a text that comes without a page: by its letters, else by its commonest words. */
export function languageOfText(text: string): string {
	return guessAmong(languagesOfLetters(text) ?? [], text) ?? languageOfWords(text);
}

function primary(tag: string | null | undefined): string {
	return tag?.match(/^\s*([a-z]{2,3})(?:[-_]|\s*$)/i)?.[1]?.toLowerCase() ?? 'und';
}

/** The languages of the script that most of the text is in; none for Latin, undefined where there is too little. */
function languagesOfLetters(text: string): readonly string[] | undefined {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	// Fewer letters than a headline prove nothing.
	if (letters < 40) return undefined;
	for (const [script, languages] of SCRIPTS) {
		const count = sample.match(new RegExp(`[${script}]`, 'gu'))?.length ?? 0;
		// Japanese mixes kana with Han; a sixth of kana is Japanese already.
		if (count >= letters * (languages[0] === 'ja' ? 1 / 6 : 1 / 2)) return languages;
	}
	return undefined;
}

function guessAmong([first]: readonly string[], text: string): string | undefined {
	const sample = text.slice(0, SAMPLE);
	if (first === 'ru' && /[іїєґ]/i.test(sample) && !/[ыэъ]/i.test(sample)) return 'uk';
	if (first === 'ar' && /[پچژگ]/.test(sample) && /[یک]/.test(sample)) return 'fa';
	return first;
}

function languageOfWords(text: string): string {
	const words =
		text
			.slice(0, SAMPLE)
			.toLowerCase()
			.match(/\p{L}+/gu) ?? [];
	let best = 'und';
	// A tenth of running text is such words in every one of these languages.
	let most = words.length * 0.1;
	for (const [language, list] of Object.entries(STOP_WORDS)) {
		const stops = new Set(list.split(' '));
		const count = words.filter((word) => stops.has(word)).length;
		if (count > most) {
			best = language;
			most = count;
		}
	}
	return best;
}
