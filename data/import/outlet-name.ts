/**
 * Names of outlets as lists write them: made plain, and judged. Newspapers like to be called by ordinary words
 * (Time, Real, Turkmenistan), so a name from a list becomes an alias only where it could hardly be anything
 * else; all others are known by their domains alone.
 */
import { isCommonWord } from '../common-words.ts';
import type { ImportedEntity } from './importer.ts';

/** Words that say "this is an outlet", in the languages of the lists. */
const MEDIA_WORDS = new Set(
	(
		'agence agencia agency agenzia broadcaster broadcasting chronicle courier daily gazette herald journal media nachrichten news ' +
		'newspaper observer online post prensa presse press radio rundfunk standard telegraph television television televizija times ' +
		'tribune tv weekly zeitung'
	).split(' '),
);

/** "Emirates News Agency (WAM)*" → "Emirates News Agency". */
export function plainName(name: string): string {
	return name
		.replaceAll(/\*+/g, '')
		.replaceAll(/\s*\([^()]*(?:\)|$)/g, '')
		.replace(/^(?:Print|Radio|Television|Online|News agency): /, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
}

/** True where a text that has this name speaks of the outlet: several words, one of them for media, not all ordinary. */
export function isTellingName(name: string): boolean {
	if (/[/&,:;|.]|- /.test(name) || !/^\p{Lu}/u.test(name)) return false;
	const words = name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[\s-]+/)
		.filter((word) => word !== 'the');
	if (words.length < 2) return false;
	if (!words.some((word) => MEDIA_WORDS.has(word))) return false;
	return words.some((word) => !MEDIA_WORDS.has(word) && !isCommonWord(word));
}

/** True where a domain's label is made from the name: "faz", "frankfurterallgemeine" of Frankfurter Allgemeine Zeitung. */
export function isLabelOf(label: string, name: string): boolean {
	const words = plainName(name)
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.split(/[^a-z0-9]+/)
		.filter((word) => word !== '' && word !== 'the');
	const whole = words.join('');
	const initials = words.map((word) => word[0]).join('');
	const plain = label.replaceAll(/[^a-z0-9]/g, '');
	// Two letters are within any word; as initials or as the whole name they mean something.
	const startsLikeIt = (start: string) => start.length >= 2 && plain.startsWith(start);
	return (plain.length >= 3 && whole.includes(plain)) || startsLikeIt(whole) || startsLikeIt(initials);
}

/** A name that two records share tells neither: both are then known by their domains only. Changes the records. */
export function onlyUniqueNames(records: ImportedEntity[]): void {
	const count = new Map<string, number>();
	for (const { name } of records) count.set(name.toLowerCase(), (count.get(name.toLowerCase()) ?? 0) + 1);
	for (const record of records) if (count.get(record.name.toLowerCase())! > 1) record.byDomainOnly = true;
}
