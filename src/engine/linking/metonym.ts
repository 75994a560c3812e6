/**
 * Is "Seoul" the government here, or the town? A capital or a building counts as its government only where the
 * government is a party to the act: as subject of a verb of saying, deciding or acting ("Seoul would find a
 * way"), as object ("pressed Seoul"), as giver or receiver ("weapons to Kyiv", "pressure from Washington"),
 * as one of two parties ("between Moscow and Kyiv"), or with something that only a government has
 * ("Seoul's policy"). A place ("in Seoul", "a visit to Seoul", "the Seoul subway") is silent, and so is
 * whatever stays unclear. English only; in other languages every metonym is silent.
 *
 * The rules run in the order of `metonymSense`: what stands right after the name decides before what stands
 * before it, because a preposition may belong to a longer phrase ("in Seoul's view").
 */

import { Gap } from '../text/words.ts';
import {
	ADVERBS,
	AIMED_AGAINST,
	BE,
	BENT_TOWARD,
	COMES_FROM,
	CONJUNCTIONS,
	DEALS_WITH,
	DETERMINERS,
	DO,
	GIVEN_TO,
	GOOD_OR_BAD_FOR,
	GOVERNMENT_ADJECTIVES,
	GOVERNMENT_NOUNS,
	GOVERNMENT_TAILS,
	HAVE,
	LAID_ON,
	LEFT_FOR,
	MODALS,
	MOVED_TO,
	OWN_NOUNS,
	OWNED_BY,
	PLACE_NOUNS,
	PREPOSITIONAL_STATES,
	PREPOSITIONS,
	PRO_AND_ANTI,
	SEAT_NOUNS,
	SEATS,
	TRAVEL,
	WORRIED_ABOUT,
} from './metonym-words.ts';
import type { Story } from './story.ts';
import {
	fitsPlaceToo,
	holdsOut,
	isActing,
	isActingBase,
	isActingGerund,
	isParticiple,
	isSaying,
	isVerb,
	readsAsVerb,
	takesGovernment,
} from './verbs.ts';

export type MetonymSense = 'acts' | 'place' | 'unclear';

/** Is the token part of the name of a government: a state, a metonym, an alliance? */
export type IsParty = (token: number) => boolean;

/** How far back a preposition's noun is looked for: "weapons that it had promised to Kyiv". */
const NOUN_REACH = 6;
/** Adjectives between a possessive and its noun: "Seoul's long-standing arms export policy". */
const POSSESSION_REACH = 4;
/** Words of an insertion between subject and verb: "Seoul, a treaty ally of the United States, said". */
const INSERTION_REACH = 14;

const QUOTES = new Set(["'", '"', '‘', '’', '“', '”', '«', '»']);

/** Folded word at a token of the same sentence; empty beyond it. */
function reader(story: Story, anchor: number) {
	const sentence = story.sentences[story.tokens[anchor]!.sentence]!;
	const inside = (i: number) => i >= sentence.from && i < sentence.to;
	return {
		from: sentence.from,
		to: sentence.to,
		word: (i: number): string => (inside(i) ? story.tokens[i]!.word : ''),
		isMark: (i: number): boolean => !inside(i) || story.tokens[i]!.shape === 'mark',
		isCapital: (i: number): boolean => inside(i) && /^(?:cap|caps)$/.test(story.tokens[i]!.shape),
		hyphened: (i: number): boolean => inside(i) && story.tokens[i]!.gap === Gap.HYPHEN,
		role: story.blocks[sentence.block]!.role,
	};
}
type Reader = ReturnType<typeof reader>;

/**
 * The sense of a metonym whose tokens are `first` … `last`.
 * @param isParty tells the names of other governments in the text
 */
export function metonymSense(story: Story, first: number, last: number, isParty: IsParty): MetonymSense {
	const read = reader(story, first);
	const chain = coordinated(read, first, last, isParty);
	return (
		byCompound(read, first, last, isParty) ??
		byApposition(read, last, chain, isParty) ??
		byPossession(read, last) ??
		byNoun(read, first, last) ??
		bySharedNoun(read, last, chain) ??
		byPreposition(read, chain) ??
		byList(read, chain) ??
		byObject(read, chain) ??
		bySubject(read, chain) ??
		'unclear'
	);
}

interface Chain {
	/** First token of the first and last token of the last member of "Seoul, Tokyo and Washington". */
	head: number;
	tail: number;
	members: number;
}

/** The coordination in which the name stands. Commas join only where an "and" or "or" closes the list. */
function coordinated(read: Reader, first: number, last: number, isParty: IsParty): Chain {
	let head = first;
	let members = 1;
	for (let i = head - 1; ; i = head - 1) {
		if (!/^(?:and|or|nor|,)$/.test(read.word(i))) break;
		let j = read.word(i - 1) === ',' ? i - 2 : i - 1;
		if (j < read.from || !isParty(j)) break;
		while (j - 1 >= read.from && isParty(j - 1)) j--;
		if (read.word(i) === ',' && !closesWithAnd(read, last, isParty)) break;
		head = j;
		members++;
	}
	let tail = last;
	let reach = last;
	for (;;) {
		let i = reach + 1;
		const comma = read.word(i) === ',';
		if (comma) i++;
		const conjunction = /^(?:and|or|nor)$/.test(read.word(i));
		if (conjunction) i++;
		if (!(comma || conjunction)) break;
		if (read.word(i) === 'the') i++;
		if (i >= read.to || !isParty(i)) break;
		while (i + 1 < read.to && isParty(i + 1)) i++;
		reach = i;
		members++;
		if (conjunction) {
			tail = reach;
			break;
		}
	}
	return { head, tail, members: tail === last && head === first ? 1 : members };
}

function closesWithAnd(read: Reader, last: number, isParty: IsParty): boolean {
	for (let i = last + 1; i < Math.min(read.to, last + INSERTION_REACH); i++) {
		if (/^(?:and|or)$/.test(read.word(i))) return isParty(i + 1);
		if (read.word(i) !== ',' && !isParty(i)) return false;
	}
	return false;
}

/** "Moscow-backed", "pro-Kyiv", "Seoul-Washington alliance". */
function byCompound(read: Reader, first: number, last: number, isParty: IsParty): MetonymSense | undefined {
	if (read.hyphened(last + 1)) {
		if (GOVERNMENT_TAILS.has(read.word(last + 1))) return 'acts';
		if (!isParty(last + 1)) return 'place';
		let i = last + 1;
		while (isParty(i + 1)) i++;
		return governmentNounWithin(read, i + 1);
	}
	if (read.hyphened(first)) {
		if (PRO_AND_ANTI.has(read.word(first - 1))) return 'acts';
		return isParty(first - 1) ? governmentNounWithin(read, last + 1) : 'unclear';
	}
	return undefined;
}

function governmentNounWithin(read: Reader, from: number): MetonymSense {
	for (let i = from; i < from + POSSESSION_REACH; i++) {
		// "Moscow's 'maximalist' demands".
		if (QUOTES.has(read.word(i))) continue;
		if (read.isMark(i)) break;
		if (GOVERNMENT_NOUNS.has(read.word(i))) return 'acts';
		if (PLACE_NOUNS.has(read.word(i))) return 'place';
	}
	return 'unclear';
}

/** "Seoul, South Korea": a town and the country that it lies in. */
function byApposition(read: Reader, last: number, chain: Chain, isParty: IsParty): MetonymSense | undefined {
	if (read.word(last + 1) !== ',' || chain.tail !== last || !isParty(last + 2)) return undefined;
	return 'place';
}

/** "Seoul's long-standing policy", "Moscow's streets". */
function byPossession(read: Reader, last: number): MetonymSense | undefined {
	const word = read.word(last + 1);
	if (word !== "'s" && word !== "'") return undefined;
	return governmentNounWithin(read, last + 2);
}

/** "the Kyiv government", "the Seoul subway", "Kremlin spokesman". */
function byNoun(read: Reader, first: number, last: number): MetonymSense | undefined {
	const next = read.word(last + 1);
	if (next === '' || read.isMark(last + 1)) return undefined;
	if (OWN_NOUNS.has(next)) return 'acts';
	if (SEATS.has(read.word(last)) && SEAT_NOUNS.has(next)) return 'acts';
	// "shares in Seoul" is caught by its preposition; "Seoul shares concerns" is a verb.
	if (PLACE_NOUNS.has(next) && !readsAsVerb(next, read.word(last + 2)))
		return first === last || !SEATS.has(read.word(last)) ? 'place' : undefined;
	return undefined;
}

/** "the Tokyo and London stock exchanges". */
function bySharedNoun(read: Reader, last: number, chain: Chain): MetonymSense | undefined {
	const next = read.word(chain.tail + 1);
	if (chain.tail === last || !PLACE_NOUNS.has(next === 'stock' ? 'exchange' : next)) return undefined;
	return readsAsVerb(next, read.word(chain.tail + 2)) ? undefined : 'place';
}

/** Members of a list of places, each of at most this many words. */
const LONGEST_LIST = 16;

/** "in Cordoba, La Pampa and Buenos Aires": the last of places that a preposition opens. */
function byList(read: Reader, chain: Chain): MetonymSense | undefined {
	if (!/^(?:and|or|,)$/.test(read.word(chain.head - 1))) return undefined;
	for (let i = chain.head - 1; i >= Math.max(read.from, chain.head - LONGEST_LIST); i--) {
		if (/^(?:in|at|near|around|across)$/.test(read.word(i))) return i < chain.head - 2 ? 'place' : undefined;
		if (!/^(?:and|or|,|the)$/.test(read.word(i)) && !read.isCapital(i)) return undefined;
	}
	return undefined;
}

/** Nearest word of either list, looking back from a preposition. */
function nearest(
	read: Reader,
	from: number,
	acts: ReadonlySet<string>,
	place?: ReadonlySet<string>,
	reach = NOUN_REACH,
): MetonymSense {
	for (let i = from; i > from - reach && i >= read.from; i--) {
		const word = read.word(i);
		if (place?.has(word)) return 'place';
		if (acts.has(word)) return 'acts';
		if (read.isMark(i) && !read.hyphened(i + 1)) break;
	}
	return 'unclear';
}

/** What a preposition before the name makes of it; undefined where none stands there. */
function byPreposition(read: Reader, chain: Chain): MetonymSense | undefined {
	let at = chain.head - 1;
	while (DETERMINERS.has(read.word(at))) at--;
	const word = read.word(at);
	if (CONJUNCTIONS.has(word) || !PREPOSITIONS.has(word)) return undefined;
	const before = at - 1;
	switch (word) {
		case 'to':
			// "reached out to Moscow".
			if (read.word(before) === 'out' && /^reach/.test(read.word(before - 1))) return 'acts';
			return nearest(read, before, GIVEN_TO, MOVED_TO);
		case 'from':
			return read.word(chain.tail + 1) === 'to' ? 'place' : nearest(read, before, COMES_FROM);
		case 'on':
		case 'upon':
			return nearest(read, before, LAID_ON, undefined, 4);
		case 'against':
			return nearest(read, before, AIMED_AGAINST, undefined, 4);
		case 'for':
			if (read.word(chain.tail + 1) === 'to' && isActingBase(read.word(chain.tail + 2))) return 'acts';
			return nearest(read, before, GOOD_OR_BAD_FOR, LEFT_FOR, 4);
		case 'with':
			if (isActingGerund(read.word(chain.tail + 1))) return 'acts';
			return nearest(read, before, DEALS_WITH);
		case 'by':
			if (
				/^(?:followed|preceded|surrounded|topped|flanked|joined|overtaken|bordered)$/.test(read.word(before))
			)
				return 'unclear';
			return isParticiple(read.word(before)) || GOVERNMENT_NOUNS.has(read.word(before)) ? 'acts' : 'unclear';
		case 'of':
			return nearest(read, before, OWNED_BY, undefined, 1);
		case 'toward':
		case 'towards':
			return nearest(read, before, BENT_TOWARD, MOVED_TO);
		case 'about':
			return nearest(read, before, WORRIED_ABOUT, undefined, 3);
		case 'between':
			return chain.members > 1 ? betweenSense(read, at, chain.tail) : 'unclear';
		case 'in':
		case 'at':
			return 'place';
		default:
			return 'unclear';
	}
}

/** Two governments, unless a road, a line or a distance lies between them. */
function betweenSense(read: Reader, at: number, tail: number): MetonymSense {
	for (let i = at - NOUN_REACH; i <= tail + NOUN_REACH; i++) if (TRAVEL.has(read.word(i))) return 'place';
	return 'acts';
}

/** "pressed Seoul", "called for Moscow" (by preposition), "gave Kyiv tanks". */
function byObject(read: Reader, chain: Chain): MetonymSense | undefined {
	let at = chain.head - 1;
	while (DETERMINERS.has(read.word(at))) at--;
	const verb = read.word(at);
	if (!takesGovernment(verb)) return undefined;
	if (!fitsPlaceToo(verb)) return 'acts';
	// "led Seoul to reconsider", "left Kyiv without a reply".
	const next = read.word(chain.tail + 1);
	if (next === 'to' && isActingBase(read.word(chain.tail + 2))) return 'acts';
	return /^(?:without|with|alone|a|the|its|more)$/.test(next) && !/^(?:leading|serv)/.test(verb)
		? 'acts'
		: undefined;
}

/** Subject of a verb of saying, deciding or acting; or named after "said". */
function bySubject(read: Reader, chain: Chain): MetonymSense | undefined {
	const next = chain.tail + 1;
	let before = chain.head - 1;
	while (DETERMINERS.has(read.word(before))) before--;
	if (isSaying(read.word(before)) && (read.isMark(next) || next >= read.to)) return 'acts';
	// "what Moscow does".
	if (read.word(before) === 'what' && /^(?:does|did|do|wants|thinks)$/.test(read.word(next))) return 'acts';
	return actsFrom(read, next, { base: chain.members > 1, insertion: true }) ? 'acts' : undefined;
}

interface SubjectRules {
	/** The subject is plural, so that its verb has no ending. */
	base: boolean;
	/** An insertion between commas may come first. */
	insertion: boolean;
}

function actsFrom(read: Reader, from: number, rules: SubjectRules): boolean {
	const i = pastAdverbs(read, from);
	const word = read.word(i);
	if (word === '') return false;
	if (word === ',') return rules.insertion && actsAfterInsertion(read, i, rules);
	if (read.isMark(i))
		return (
			(word === '–' || word === '—' || word === '(') && rules.insertion && actsAfterInsertion(read, i, rules)
		);
	const verb = pastAdverbs(read, i + 1);
	if (MODALS.has(word)) return actsInInfinitive(read, verb);
	if (DO.has(word))
		return (
			isActingBase(read.word(verb)) ||
			/^(?:what|so|nothing|its)$/.test(read.word(verb)) ||
			doesTheSame(read, verb)
		);
	if (HAVE.has(word)) return actsAfterHave(read, verb);
	if (BE.has(word)) return actsAfterBe(read, verb);
	if (word === 'to')
		return (read.role === 'title' || read.role === 'heading') && isActingBase(read.word(i + 1));
	// "Seoul which has refused" without its comma.
	if (word === 'which') return actsFrom(read, i + 1, { ...rules, insertion: false });
	if (holdsOut(word, read.word(i + 1))) return true;
	return readsAsVerb(word, read.word(i + 1)) || (rules.base && isActingBase(word));
}

/** "if Washington does the same". */
const doesTheSame = (read: Reader, i: number): boolean =>
	read.word(i) === 'the' && /^(?:same|opposite)$/.test(read.word(i + 1));

function pastAdverbs(read: Reader, from: number): number {
	let i = from;
	while (ADVERBS.has(read.word(i)) || (/.{3}ly$/.test(read.word(i)) && !isVerb(read.word(i)))) i++;
	return i;
}

function actsInInfinitive(read: Reader, i: number): boolean {
	const word = read.word(i);
	if (word === 'be') return actsAfterBe(read, pastAdverbs(read, i + 1));
	if (word === 'have') return actsAfterHave(read, pastAdverbs(read, i + 1));
	return isActingBase(word) || (word === 'to' && isActingBase(read.word(i + 1)));
}

function actsAfterHave(read: Reader, i: number): boolean {
	const word = read.word(i);
	if (word === 'been') return actsAfterBe(read, pastAdverbs(read, i + 1));
	if (word === 'to') return isActingBase(read.word(pastAdverbs(read, i + 1)));
	if (isActing(word) || holdsOut(word, read.word(i + 1))) return true;
	// "has no plans", "has a policy", "has the right".
	return /^(?:no|a|an|its|the|little|any)$/.test(word) && governmentNounWithin(read, i + 1) === 'acts';
}

function actsAfterBe(read: Reader, i: number): boolean {
	const word = read.word(i);
	if (isActingGerund(word) || GOVERNMENT_ADJECTIVES.has(word)) return true;
	if (isParticiple(word) && takesGovernment(word) && !fitsPlaceToo(word)) return true;
	if (word === 'to') return isActingBase(read.word(i + 1));
	return /^(?:in|at|under|on)$/.test(word) && PREPOSITIONAL_STATES.has(read.word(i + 1));
}

/** "Moscow, which denies it, …", "Seoul, meanwhile, said", "Seoul, a treaty ally of Washington, said". */
function actsAfterInsertion(read: Reader, mark: number, rules: SubjectRules): boolean {
	const closing = read.word(mark) === '(' ? ')' : read.word(mark);
	if (read.word(mark + 1) === 'which' && actsFrom(read, mark + 2, { ...rules, insertion: false }))
		return true;
	for (let i = mark + 1; i < Math.min(read.to, mark + INSERTION_REACH); i++) {
		if (read.word(i) !== closing) continue;
		return actsFrom(read, i + 1, { ...rules, insertion: false });
	}
	return false;
}
