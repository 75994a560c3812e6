/**
 * Which language the interface speaks, and its messages. They lie in the package, written there by the build from
 * `_locales`: the browser's own way to them knows the browser's language only, and a reader may choose another.
 */
import { type Catalogue, LANGUAGES, type LanguageChoice, type LanguageTag } from '../model/language.ts';
import { packageUrl, uiLanguage } from '../platform/browser.ts';

const ENGLISH: Catalogue = { tag: 'en', messages: {} };

export function languageOf(choice: LanguageChoice, browserLanguage: string): LanguageTag {
	const wanted = choice === 'auto' ? browserLanguage.toLowerCase().split(/[-_]/)[0] : choice;
	return LANGUAGES.find((tag) => tag === wanted) ?? 'en';
}

/**
 * @param part `card`: only what a card says, for the background to hand to pages
 * @returns English where the messages cannot be read; never rejects
 */
export async function readCatalogue(choice: LanguageChoice, part: 'all' | 'card'): Promise<Catalogue> {
	const tag = languageOf(choice, uiLanguage());
	if (tag === 'en') return ENGLISH;
	try {
		return { tag, messages: await (await fetch(packageUrl(`words/${tag}-${part}.json`))).json() };
	} catch {
		return ENGLISH;
	}
}

/** Settings as a page draws them: handed on once the page speaks their language. */
export async function inTheirLanguage<S extends { language: LanguageChoice }>(
	settings: S,
	speak: (catalogue: Catalogue) => void,
): Promise<S> {
	speak(await readCatalogue(settings.language, 'all'));
	return settings;
}
