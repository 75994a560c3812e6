/**
 * Titles: the words of office, rank and address before and after a person's name, and what offices
 * (data/offices.json) they stand for. "President Zelensky", "NATO Secretary-General Jens Stoltenberg",
 * "Ambassador of Ukraine to South Korea Dmytro Ponomarenko", "Stoltenberg, the secretary general of NATO,".
 *
 * English only. A title says what somebody is, never who: resolve.ts holds it against roles and dates. The words
 * themselves stand in title-words.ts.
 */

import { Gap } from '../text/words.ts';
import type { Story } from './story.ts';
import {
	COMPLEMENT_HEADS,
	COMPLEMENT_WORDS,
	DEPUTY,
	FIRST_WORDS,
	FORMER,
	KIN,
	LAST_WORDS,
	LONGEST_TITLE,
	QUALIFIER,
	type TitleInfo,
	titleOf,
	VERBS_AFTER_COMMA,
} from './title-words.ts';

export interface TitleAt {
	info: TitleInfo;
	/** Tokens of the title itself: `from` … `to - 1`. */
	from: number;
	to: number;
	/** "former", "ex-", "then". */
	former: boolean;
	/** Tokens of its complement ("of Ukraine to South Korea"), `[0, 0]` without one. */
	complement: [number, number];
}

/** "Minister for Foreign Affairs of the Democratic People's Republic of Korea" has twelve. */
const LONGEST_COMPLEMENT = 14;
/** An apposition that tells what someone is does so early: ", the secretary general of NATO,". */
const LONGEST_APPOSITION = 9;

/** The title that ends with token `last`, as long as possible. */
function endingAt(story: Story, last: number): { info: TitleInfo; from: number } | undefined {
	if (!LAST_WORDS.has(story.tokens[last]!.word)) return undefined;
	const floor = Math.max(story.sentences[story.tokens[last]!.sentence]!.from, last - LONGEST_TITLE + 1);
	let phrase = '';
	let found: { info: TitleInfo; from: number } | undefined;
	for (let i = last; i >= floor; i--) {
		const token = story.tokens[i]!;
		if (token.shape === 'mark' || token.shape === 'enclitic') break;
		if (i < last && story.tokens[i + 1]!.gap === Gap.NONE) break;
		phrase = phrase ? `${token.word} ${phrase}` : token.word;
		const info = titleOf(phrase);
		if (info) found = { info, from: i };
	}
	return found;
}

/** The title that begins with token `first`, as long as possible; it ends before token `to`. */
function beginningAt(story: Story, first: number, to: number): { info: TitleInfo; to: number } | undefined {
	if (!FIRST_WORDS.has(story.tokens[first]?.word ?? '')) return undefined;
	let phrase = '';
	let found: { info: TitleInfo; to: number } | undefined;
	for (let i = first; i < Math.min(to, first + LONGEST_TITLE); i++) {
		const token = story.tokens[i]!;
		if (token.shape === 'mark' || token.shape === 'enclitic') break;
		phrase = phrase ? `${phrase} ${token.word}` : token.word;
		const info = titleOf(phrase);
		if (info) found = { info, to: i + 1 };
	}
	return found;
}

/** Widens a title to the words that qualify it on the left, and notes "former" and "deputy". */
function qualified(story: Story, found: { info: TitleInfo; from: number }, to: number): TitleAt {
	let { info, from } = found;
	let former = false;
	const { from: floor } = story.sentences[story.tokens[from]!.sentence]!;
	while (from > floor) {
		const word = story.tokens[from - 1]!.word;
		if (FORMER.has(word)) former = true;
		else if (DEPUTY.has(word)) {
			info = {
				...info,
				offices: info.offices.some((o) => o === 'spokesperson' || o === 'adviser')
					? info.offices
					: ['minister', 'deputy-minister'],
			};
		} else if (!QUALIFIER.has(word)) break;
		from--;
	}
	return { info, from, to, former, complement: [0, 0] };
}

/** Does a title begin with token `first`? Whatever its capitals: "Ukraine President Zelensky". */
export function startsTitle(story: Story, first: number): boolean {
	const token = story.tokens[first];
	return token !== undefined && beginningAt(story, first, story.sentences[token.sentence]!.to) !== undefined;
}

/** Does a title end with token `last`? `address`: count Mr, Lady and Miss as titles. */
export function endsTitle(story: Story, last: number, address: boolean): boolean {
	const found = story.tokens[last] && endingAt(story, last);
	return found !== undefined && (address || found.info.kind !== 'address');
}

/**
 * The title before a name that begins with token `first`: directly, or with its complement between.
 */
export function titleBefore(story: Story, first: number): TitleAt | undefined {
	const token = story.tokens[first];
	if (!token || first === 0) return undefined;
	const floor = story.sentences[token.sentence]!.from;
	if (first - 1 < floor || token.gap === Gap.NONE || token.gap === Gap.HYPHEN) return undefined;
	const direct = endingAt(story, first - 1);
	if (direct) return qualified(story, direct, first);
	// Walk back over "of Ukraine to South Korea" to the title that it completes.
	let completed = false;
	for (let i = first - 1; i > floor && i >= first - LONGEST_COMPLEMENT; i--) {
		const { word, shape } = story.tokens[i]!;
		if (shape === 'mark') return undefined;
		if (shape === 'lower' && !COMPLEMENT_WORDS.has(word)) return undefined;
		if (!COMPLEMENT_WORDS.has(word)) completed = true;
		// "an aide to Maliki": the name completes the title, so that somebody else holds it.
		if (!COMPLEMENT_HEADS.has(word) || !completed) continue;
		const title = endingAt(story, i - 1);
		if (title && title.info.kind === 'office') {
			return { ...qualified(story, title, i), complement: [i, first] };
		}
	}
	return undefined;
}

/** The title in an apposition after a name whose last token is `last`: ", Ukraine's ambassador to Seoul,". */
export function titleAfter(story: Story, last: number): TitleAt | undefined {
	const comma = story.tokens[last + 1];
	if (!comma || comma.sentence !== story.tokens[last]!.sentence) return undefined;
	if (comma.word !== ',' && comma.word !== '(' && comma.word !== '–' && comma.word !== '—') return undefined;
	const { to } = story.sentences[comma.sentence]!;
	const stop = Math.min(to, last + 2 + LONGEST_APPOSITION);
	for (let i = last + 2; i < stop; i++) {
		const { shape, word } = story.tokens[i]!;
		if (shape === 'mark') return undefined;
		if (VERBS_AFTER_COMMA.has(word) || KIN.has(word)) return undefined;
		const found = beginningAt(story, i, to);
		if (!found || found.info.kind === 'address') continue;
		const end = appositionEnd(story, found.to, to);
		if (end < 0) return undefined;
		return { ...qualified(story, { info: found.info, from: i }, found.to), complement: [found.to, end] };
	}
	return undefined;
}

/**
 * Where the apposition that has its title before token `from` closes: at a comma, bracket or dash, or at the
 * sentence's end if nothing but a complement stands between ("met Stoltenberg, the secretary general of
 * NATO." but not "After meeting Stoltenberg, the president left."). -1 if it does not close.
 */
function appositionEnd(story: Story, from: number, to: number): number {
	let bare = true;
	for (let i = from; i < Math.min(to, from + LONGEST_COMPLEMENT); i++) {
		const { shape, word } = story.tokens[i]!;
		if (shape === 'mark') return ',)–—'.includes(word) || bare ? i : -1;
		if (shape === 'lower' && !COMPLEMENT_WORDS.has(word)) bare = false;
	}
	return -1;
}
