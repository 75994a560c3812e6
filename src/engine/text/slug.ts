/**
 * The part of an id that people can read: a name in plain small letters. The index leaves out ids that follow from
 * name and Wikidata id by this rule, so it must never change for a name that it was used on.
 */

/** Letters that no decomposition turns into ASCII. */
const SPELLED: Record<string, string> = {
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ø: 'o',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ł: 'l',
	ı: 'i',
	ə: 'a',
};

/** "Fernando de la Rúa" → "fernando-de-la-rua"; empty for a name without Latin letters. */
export function slugOf(name: string): string {
	return name
		.toLowerCase()
		.normalize('NFKD')
		.replace(/[ßæœøđðþłıə]/g, (letter) => SPELLED[letter]!)
		.replace(/\p{M}|['’.]/gu, '')
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-|-$/g, '');
}

/**
 * @param key unique in its source and lasting: a Wikidata id, or "uk-mp-10001"
 * @returns "fernando-de-la-rua-q295007"
 */
export function recordId(name: string, key: string): string {
	const slug = slugOf(name);
	return slug === '' ? key.toLowerCase() : `${slug}-${key.toLowerCase()}`;
}
