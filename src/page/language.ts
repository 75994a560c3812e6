/**
 * The language of the article: what the page says, unless its letters say otherwise; else a light guess from the
 * script and the commonest words. Invariant: a BCP 47 primary language in lower case, `und` where unknown.
 */
import { metaContent } from './linked-data.ts';

/** Letters looked at; a few paragraphs tell. */
const SAMPLE = 4000;

/** Scripts that leave little doubt about the language, and the languages that are written in them. */
const SCRIPTS: readonly [pattern: RegExp, languages: readonly string[]][] = [
	[/\p{Script=Hangul}/gu, ['ko']],
	[/[\p{Script=Hiragana}\p{Script=Katakana}]/gu, ['ja']],
	[/\p{Script=Han}/gu, ['zh', 'ja', 'yue', 'ko']],
	[/\p{Script=Arabic}/gu, ['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd']],
	[/\p{Script=Hebrew}/gu, ['he', 'yi']],
	[/\p{Script=Cyrillic}/gu, ['ru', 'uk', 'bg', 'sr', 'be', 'mk', 'kk', 'ky', 'mn', 'tg']],
	[/\p{Script=Greek}/gu, ['el']],
	[/\p{Script=Devanagari}/gu, ['hi', 'mr', 'ne']],
	[/\p{Script=Thai}/gu, ['th']],
	[/\p{Script=Georgian}/gu, ['ka']],
	[/\p{Script=Armenian}/gu, ['hy']],
	[/\p{Script=Latin}/gu, []],
];

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
	const written = languagesOfLetters(text);
	if (said !== 'und' && (written === undefined || written.languages.includes(said))) return said;
	// The page's script cannot be that language: a template that was never translated.
	if (written !== undefined && written.languages.length > 0) return written.guess;
	const ofWords = languageOfWords(text);
	// Latin letters: the page is believed, unless it names a language of other letters.
	if (said !== 'und' && (ofWords === 'und' || !SCRIPTS.some(([, languages]) => languages.includes(said))))
		return said;
	return ofWords;
}

/** The language of a text that comes without a page: by its letters, else by its commonest words. */
export function languageOfText(text: string): string {
	const written = languagesOfLetters(text);
	return written !== undefined && written.languages.length > 0 ? written.guess : languageOfWords(text);
}

function primary(tag: string | null | undefined): string {
	return tag?.match(/^\s*([a-z]{2,3})(?:[-_]|\s*$)/i)?.[1]?.toLowerCase() ?? 'und';
}

function languagesOfLetters(text: string): { languages: readonly string[]; guess: string } | undefined {
	const sample = text.slice(0, SAMPLE);
	const letters = sample.match(/\p{L}/gu)?.length ?? 0;
	// Fewer letters than a headline prove nothing.
	if (letters < 40) return undefined;
	for (const [pattern, languages] of SCRIPTS) {
		const count = sample.match(pattern)?.length ?? 0;
		// Japanese mixes kana with Han; a sixth of kana is Japanese already.
		const enough = languages[0] === 'ja' ? 1 / 6 : 1 / 2;
		if (count < letters * enough) continue;
		return { languages, guess: guessWithin(languages, sample) };
	}
	return undefined;
}

function guessWithin(languages: readonly string[], sample: string): string {
	if (languages[0] === 'ru' && /[іїєґ]/i.test(sample) && !/[ыэъ]/i.test(sample)) return 'uk';
	if (languages[0] === 'ar' && /[پچژگ]/.test(sample) && /[یک]/.test(sample)) return 'fa';
	return languages[0] ?? 'und';
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
