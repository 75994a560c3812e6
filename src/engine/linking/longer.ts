/**
 * Is a match only part of a longer name that nobody here knows? "Jordan Henderson", "Bank of America
 * Stadium", "Kyiv Independent", "Olena Ponomarenko" are not Jordan, America, Kyiv and Ponomarenko.
 *
 * The sign is a capital beside the match that nothing else explains: no title ("Ukraine President"), no day,
 * no demonym, no other known name, no word that sentences open with. Where capitals prove nothing (title
 * case, the head of a sentence) the answer may be `unsure`, and the rest of the article decides.
 */

import { Gap } from '../text/words.ts';
import { isCommonWord, isTimeWord } from './common-words.ts';
import { isDemonym } from './demonyms.ts';
import {
	ADDRESSES,
	FREE_AFTER,
	FREE_BEFORE_PERSON,
	FREE_BEFORE_PLACE,
	LANDS,
	LEGAL_FORMS,
	NAME_HEADS,
	NAME_TAILS,
	PRODUCTS,
	SHIPS_AND_CLUBS,
	SURNAME_PARTICLES,
} from './longer-words.ts';
import { isMultiWord, type Site, type Sites } from './sites.ts';
import { isAdjacent, opensSentence, type Story, type Token } from './story.ts';
import { endsTitle, startsTitle, titleBefore } from './titles.ts';

export type Standing = 'whole' | 'part' | 'unsure';

/** What the match could be; persons are held to stricter neighbours than states. */
export type Reading = 'person' | 'surname' | 'place' | 'body';

/** Titles of German-language news, where every noun has a capital. */
const GERMAN_TITLE =
	/(?:prasident|prasidentin|minister|ministerin|kanzler|kanzlerin|chef|chefin|sekretar|sekretarin|sprecher|sprecherin|botschafter|botschafterin|general|herr|frau|premier|diktator|machthaber|konig|papst)$/;

/** Can a longer name hide the match? */
export function standing(story: Story, sites: Sites, site: Site, reading: Reading): Standing {
	if (!isWorthAsking(story, site)) return 'whole';
	if (inQuotedTitle(story, site)) return 'part';
	if (mayBeShouted(story, site) || mayBeWord(story, site)) return 'unsure';
	const left = leftOf(story, sites, site, reading);
	if (left === 'part') return 'part';
	const right = rightOf(story, sites, site, reading);
	if (right === 'part') return 'part';
	return left === 'unsure' || right === 'unsure' ? 'unsure' : 'whole';
}

/** Scripts without capitals show nothing by them. */
function isWorthAsking(story: Story, site: Site): boolean {
	const { shape } = story.tokens[site.first]!;
	return shape !== 'caseless' && shape !== 'number';
}

/** "THEY TOLD US": an acronym that is a word, in a line of capitals. */
function mayBeShouted(story: Story, site: Site): boolean {
	return (
		story.blocks[site.block]!.allCaps && !isMultiWord(site) && isCommonWord(story.tokens[site.first]!.word)
	);
}

/** "Turkey is cheaper", where the story writes of turkey as well. */
function mayBeWord(story: Story, site: Site): boolean {
	return (
		!isMultiWord(site) &&
		story.seenLower.has(story.tokens[site.first]!.word) &&
		provesNothing(story, site.first)
	);
}

const isCapital = ({ shape }: Token): boolean => shape === 'cap' || shape === 'caps' || shape === 'initial';

/** A capital that needs no name to explain it: pronoun, article, a word that the story knows in small letters. */
function isExplained(story: Story, index: number): boolean {
	const { word, shape } = story.tokens[index]!;
	return isCommonWord(word) || story.seenLower.has(word) || (shape === 'initial' && word === 'i');
}

/** Does the token's capital say that it is a name at all? */
function provesNothing(story: Story, index: number): boolean {
	const block = story.blocks[story.sentences[story.tokens[index]!.sentence]!.block]!;
	return block.titleCase || opensSentence(story, index);
}

/** More than somebody's surname: "West" and "Bank" are surnames too. */
function isKnown({ full, demonyms, metonyms }: Site): boolean {
	return full.length > 0 || demonyms.length > 0 || metonyms.length > 0;
}

function leftOf(story: Story, sites: Sites, site: Site, reading: Reading): Standing {
	const index = site.first - 1;
	const own = story.tokens[site.first]!;
	const token = story.tokens[index];
	if (!token || token.sentence !== own.sentence) return 'whole';
	if (own.gap === Gap.HYPHEN) {
		if (reading === 'place' && LANDS.has(`${token.word} ${own.word}`)) return 'part';
		return isCapital(token) &&
			!sites.at(index) &&
			!isCommonWord(token.word) &&
			!/^(?:pro|anti|ex|non)$/.test(token.word)
			? 'part'
			: 'whole';
	}
	if (isAmpersand(story, index)) return sites.at(index - 1) ? 'whole' : 'part';
	if (!isAdjacent(story, site.first)) return 'whole';
	if (token.shape === 'lower') return afterLowerCase(story, sites, site, reading);
	if (!isCapital(token)) return 'whole';
	const isPerson = reading === 'person' || reading === 'surname';
	// "Miss USA": an address belongs to people.
	if (isTimeWord(token.word) || endsTitle(story, index, isPerson)) return 'whole';
	if (isPerson && isAddress(story, index)) return 'whole';
	if (isDemonym(token.word) && !(reading === 'place')) return 'whole';
	const other = sites.at(index);
	if (other && isKnown(other)) {
		// "American Samoa" is another land.
		if (reading === 'place' && other.full.length === 0 && other.demonyms.length > 0) return 'part';
		if (other.full.length > 0 || other.demonyms.length > 0) return 'whole';
		return isPerson ? 'part' : 'whole';
	}
	if (other && isPerson) return mayBeForeignWord(story, index, reading) ? 'whole' : 'part';
	if (token.word === 'the') return 'whole';
	if (isPerson && FREE_BEFORE_PERSON.has(token.word)) return 'whole';
	if (reading === 'place' && FREE_BEFORE_PLACE.has(token.word) && !LANDS.has(`${token.word} ${own.word}`))
		return 'whole';
	if (!story.capitalsTell) return germanLeft(story, index, reading);
	if (SHIPS_AND_CLUBS.has(token.word)) return isPerson && isMultiWord(site) ? 'whole' : 'part';
	const { allCaps } = story.blocks[site.block]!;
	if (token.shape === 'caps' && !allCaps && token.word.length <= 5 && reading !== 'surname') return 'whole';
	if (provesNothing(story, index)) {
		if (isExplained(story, index)) return 'whole';
		// "John Adam Smith said": not Adam Smith.
		if (isPerson && sites.isGivenName(story.text.slice(token.start, token.end))) return 'part';
		// Which words open sentences is known of English only.
		if (!/^(?:en|und)\b/.test(story.lang)) return 'whole';
		// "Wikimedia Ukraine said": at the head of a sentence an unknown word is a name more often than not.
		return story.blocks[site.block]!.titleCase || isMultiWord(site) ? 'unsure' : 'part';
	}
	// "Finance Minster Benjamin Netanyahu": whoever has that first name and surname, a word before it that nobody
	// is called by is more likely a title that is not known here than a name.
	if (reading === 'person' && isMultiWord(site) && token.shape === 'cap') {
		const asWritten = story.text.slice(token.start, token.end);
		return sites.isGivenName(asWritten) || NAME_HEADS.has(token.word) || NAME_TAILS.has(token.word)
			? 'part'
			: 'unsure';
	}
	return token.word === 'i' || token.word === 'a' ? 'whole' : 'part';
}

/**
 * A surname that is a word in the story's language: "am Montag Wolodymyr Selenskyj" (in German every noun has its
 * capital), "Según Zelenski" at the head of a sentence.
 */
function mayBeForeignWord(story: Story, index: number, reading: Reading): boolean {
	if (!story.capitalsTell) return reading === 'person';
	return !/^(?:en|und)\b/.test(story.lang) && provesNothing(story, index);
}

/** "M. Macron" in a French text; in an English one it is an initial. */
export function isAddress(story: Story, index: number): boolean {
	return ADDRESSES[story.lang]?.has(story.tokens[index]!.word) === true;
}

function germanLeft(story: Story, index: number, reading: Reading): Standing {
	if (reading !== 'surname') return 'whole';
	const { word } = story.tokens[index]!;
	return GERMAN_TITLE.test(word) || opensSentence(story, index) ? 'whole' : 'part';
}

/** "Bank of Japan", "Rio de Janeiro": small words that join a name. */
function afterLowerCase(story: Story, sites: Sites, site: Site, reading: Reading): Standing {
	let at = site.first - 1;
	const { word } = story.tokens[at]!;
	// "Tour de France"; in French and Spanish texts it is an ordinary "of".
	const joins =
		reading === 'surname' || (reading === 'person' && !isMultiWord(site)) || /^(?:en|und)\b/.test(story.lang);
	if (SURNAME_PARTICLES.has(word) && joins) {
		const before = story.tokens[at - 1];
		return before && isCapital(before) && isAdjacent(story, at) ? 'part' : 'whole';
	}
	if (reading === 'person' || reading === 'surname') return 'whole';
	if (word === 'the') at--;
	if (story.tokens[at]?.word !== 'of' || !isAdjacent(story, at) || at < 1) return 'whole';
	const head = story.tokens[at - 1]!;
	if (head.sentence !== story.tokens[at]!.sentence || !isCapital(head) || isTimeWord(head.word))
		return 'whole';
	if (endsTitle(story, at - 1, false) || head.word === 'government') return 'whole';
	const other = sites.at(at - 1);
	if (other && isKnown(other)) return 'whole';
	if (NAME_HEADS.has(head.word)) return 'part';
	// "King Abdullah of Jordan".
	if (endsTitle(story, at - 2, true)) return 'whole';
	// "Montedison of Italy": what is left may follow any name.
	return 'whole';
}

function rightOf(story: Story, sites: Sites, site: Site, reading: Reading): Standing {
	const index = site.last + 1;
	const token = story.tokens[index];
	if (!token || token.sentence !== story.tokens[site.last]!.sentence) return 'whole';
	if (isAmpersand(story, index)) return sites.at(index + 1) ? 'whole' : 'part';
	if (token.gap === Gap.HYPHEN) {
		// German joins where English puts a space: "Nato-Generalsekretär".
		const joins = !story.capitalsTell && reading !== 'person' && reading !== 'surname';
		return isCapital(token) && !sites.at(index) && !joins ? 'part' : 'whole';
	}
	if (!isAdjacent(story, index) || !isCapital(token)) return 'whole';
	if (isTimeWord(token.word) || startsTitle(story, index)) return 'whole';
	const isPerson = reading === 'person' || reading === 'surname';
	const other = sites.at(index);
	if (other) {
		if (other.full.length > 0 || other.demonyms.length > 0) return 'whole';
		if (isPerson) return 'part';
		if (other.metonyms.length > 0) return 'whole';
		// "NATO Stoltenberg" in a headline, but "Jordan Peterson".
		return reading === 'body' || isMultiWord(site) ? 'whole' : 'part';
	}
	if (!story.capitalsTell) return 'whole';
	// "Home Depot Inc." is Home Depot.
	if (reading === 'body' && LEGAL_FORMS.has(token.word)) return 'whole';
	if (reading === 'body' && PRODUCTS.has(token.word)) return 'part';
	if (!isPerson && FREE_AFTER.has(token.word)) return 'whole';
	if (!isPerson && isFollowedByHolder(story, site, index)) return 'whole';
	const { titleCase, allCaps } = story.blocks[site.block]!;
	if (token.shape === 'caps' && !allCaps && token.word.length <= 5) return 'whole';
	if (token.shape === 'initial') return token.word === 'i' ? 'whole' : isPerson ? 'part' : 'unsure';
	// "… in the U.S. Last December …": its full stop may end the sentence as well.
	const dotted = story.tokens[site.last]!.word.endsWith('.');
	if (dotted && isExplained(story, index)) return 'whole';
	if (titleCase) {
		if (NAME_TAILS.has(token.word) && !story.seenLower.has(token.word)) return 'part';
		if (isExplained(story, index)) return 'whole';
		return 'unsure';
	}
	return 'part';
}

/**
 * "Prime Minister of the United Kingdom David Cameron": a title, its country, and the name of who holds it;
 * not "director of the Japan Immigration Policy Institute".
 */
function isFollowedByHolder(story: Story, site: Site, index: number): boolean {
	const title = titleBefore(story, index);
	if (!title || title.complement[0] > site.first || site.last >= title.complement[1]) return false;
	if (story.tokens[title.from]!.shape === 'lower') return false;
	let last = index;
	while (story.tokens[last + 1] && isAdjacent(story, last + 1) && isCapital(story.tokens[last + 1]!)) last++;
	return !NAME_TAILS.has(story.tokens[last]!.word);
}

function isAmpersand(story: Story, index: number): boolean {
	const token = story.tokens[index];
	return token !== undefined && token.word === 'and' && story.text[token.start] === '&';
}

/** Titles of works have two to ten words. */
const LONGEST_WORK = 10;
const OPENING = new Set(['"', '“', '„', '«', '‘', "'"]);
const CLOSING = new Set(['"', '”', '»', '’', "'", '“']);

/**
 * Is the match inside quotation marks whose longer words are all capitalised, and not all of them? “From
 * Russia with Love” is a film. A whole quoted sentence begins with a capital and goes on without.
 */
function inQuotedTitle(story: Story, site: Site): boolean {
	const { from, to } = story.sentences[story.tokens[site.first]!.sentence]!;
	let open = site.first - 1;
	while (open >= from && site.first - open <= LONGEST_WORK && story.tokens[open]!.shape !== 'mark') open--;
	if (open < from || !OPENING.has(story.tokens[open]!.word)) return false;
	let close = site.last + 1;
	while (close < to && close - open <= LONGEST_WORK && story.tokens[close]!.shape !== 'mark') close++;
	if (close >= to || !CLOSING.has(story.tokens[close]!.word)) return false;
	if (open + 1 === site.first && close - 1 === site.last) return false;
	let capitals = 0;
	for (let i = open + 1; i < close; i++) {
		const token = story.tokens[i]!;
		if (token.shape === 'enclitic') continue;
		if (token.shape === 'lower' && token.word.length > 3 && token.word !== 'with' && token.word !== 'from')
			return false;
		if (isCapital(token) && (i < site.first || i > site.last)) capitals++;
	}
	return capitals > 0;
}
