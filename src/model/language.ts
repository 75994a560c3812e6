/** Languages of the interface, and what is handed to a view to speak one. Types and constants only. */

/** Of `_locales`. English comes first because it is what the others fall back to. */
export const LANGUAGES = ['en', 'ar', 'de', 'es', 'ko', 'uk'] as const;
export type LanguageTag = (typeof LANGUAGES)[number];
/** `auto`: the browser's, where it is one of these. */
export type LanguageChoice = 'auto' | LanguageTag;

/** A language with its messages: of all views, or of the card alone. English has none, its words are in the views. */
export interface Catalogue {
	tag: LanguageTag;
	messages: Readonly<Record<string, string>>;
}
