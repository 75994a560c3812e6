/**
 * Which of the names a source has for a person is the name, and which others are kept: the English encyclopaedia's
 * title where it is a person's name, else the first label; beside it a native one and other full spellings, few
 * and sure. A single word is nobody's name, unless its bearer wore a crown or is filed under it as under a full name.
 */
import { foldAlias } from '../../src/engine/index/aliases.ts';
import type { Name } from '../../src/model/entity.ts';
import { isCommonPhrase } from '../common-words.ts';
import {
	articleName,
	isLatin,
	isOneWord,
	isShouted,
	languageOf,
	shareWord,
	writtenName,
} from './person-name.ts';

export interface PersonNames {
	name: string;
	others: Name[];
	/** The name is the title of an article in English. */
	titled: boolean;
}

/** Beyond these a spelling is a list's slip more often than a name. */
const MOST_OTHERS = 3;
/** Shorter single words are common given names everywhere. */
const SHORTEST_MONONYM = 6;

/** The names, or in a word why there are none: `noName`, `oneWordName`. */
export function namesOf(
	{ names: raw, enwiki }: { names: readonly string[]; enwiki?: string },
	country: string | undefined,
	crowned: boolean,
): PersonNames | string {
	const calm = [...raw].sort((a, b) => Number(isShouted(a)) - Number(isShouted(b)));
	const written = calm.flatMap((name) => writtenName(name) ?? []);
	const article = enwiki === undefined ? undefined : articleName(enwiki);
	const title = article?.name !== undefined && isLatin(article.name) ? article.name : undefined;
	// Labels are everybody's to edit ("Japanese politician"): one that shares no word with the article is not trusted.
	const trusted = (name: string) => title === undefined || isOneWord(title) || shareWord(name, title);
	const latin = written.filter((name) => isLatin(name) && trusted(name));
	const candidates = [
		...(title === undefined ? [] : [title]),
		...latin,
		...written.filter((name) => !isLatin(name)),
	];
	if (candidates.length === 0) return 'noName';
	const goesBy = (name: string) =>
		crowned || (name === title && !article!.told && name.length >= SHORTEST_MONONYM && !isCommonPhrase(name));
	const name = candidates.find((candidate) => !isOneWord(candidate) || goesBy(candidate));
	if (name === undefined) return 'oneWordName';
	const seen = new Set([keyOf(name)]);
	const others: Name[] = [];
	for (const other of candidates) {
		const key = keyOf(other);
		if (seen.has(key) || isOneWord(other) || others.length >= MOST_OTHERS) continue;
		seen.add(key);
		const native = !isLatin(other);
		const lang = native ? languageOf(other, country) : undefined;
		others.push({ name: other, kind: native ? 'native' : 'also', ...(lang !== undefined && { lang }) });
	}
	return { name, others, titled: name === title };
}

/** Spellings that the matcher cannot tell apart are one. */
function keyOf(name: string): string {
	return foldAlias(name).replace(/[\s-]+/g, ' ');
}
