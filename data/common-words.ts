/**
 * Which names are also ordinary English words. Used by the rule on aliases and by the compiler, which
 * treats such names with care. Not a spelling dictionary: only words that news writes in lower case.
 */
import lists from './lint/common-words.json' with { type: 'json' };

const WORDS = new Set(
	Object.entries(lists)
		.filter(([key]) => key !== 'about')
		.flatMap(([, words]) => words.split(' ')),
);

/** True for a lower-case English word in common use. */
export function isCommonWord(word: string): boolean {
	return WORDS.has(word);
}

/** True where a name is one common word, with or without "the" before it. */
export function isCommonPhrase(name: string): boolean {
	return isCommonWord(name.toLowerCase().replace(/^the\s+/, ''));
}
