/**
 * The article as linking reads it: the words of its story blocks in folded form, cut into sentences, with
 * what is known about capitals in it. Built once an article; every later step looks words up here and none
 * scans the text again.
 *
 * Words are those of words.ts, so a match always begins and ends at a token. Tokens of one block are
 * contiguous; nothing about a token depends on another block, except `seenLower`.
 */
import type { ArticleText, Block } from '../../model/annotation.ts';
import { afterDateline, isStory } from '../text/blocks.ts';
import { createWordScanner, type WordScanner } from '../text/scan.ts';
import { Flag, Gap, Kind, wordText } from '../text/words.ts';

/** How a token is written. `initial`: one capital letter, with or without a full stop. */
export type Shape = 'lower' | 'cap' | 'caps' | 'initial' | 'number' | 'caseless' | 'mark' | 'enclitic';

export interface Token {
	/** UTF-16 offsets into the article's text. */
	start: number;
	end: number;
	/** Folded; a mark is its character. */
	word: string;
	shape: Shape;
	/** Gap before it (words.ts). */
	gap: number;
	/** Index into `sentences`. */
	sentence: number;
}

export interface Sentence {
	/** Tokens `from` … `to - 1`. */
	from: number;
	to: number;
	/** Index into `blocks`. */
	block: number;
}

export interface StoryBlock extends Block {
	/** Tokens `from` … `to - 1`. */
	from: number;
	to: number;
	/** Offset after the dateline; `start` where there is none. */
	bodyStart: number;
	/** Most of its longer words are capitalised, so that a capital proves nothing. */
	titleCase: boolean;
	/** Most of its longer words are in capitals throughout. */
	allCaps: boolean;
}

export interface Story {
	text: string;
	lang: string;
	/** Story blocks only. */
	blocks: StoryBlock[];
	tokens: Token[];
	sentences: Sentence[];
	/** Words that the story writes in small letters somewhere. */
	seenLower: ReadonlySet<string>;
	/** Do capitals tell names from other words in this language? Not in German. */
	capitalsTell: boolean;
}

/** Words this long are capitalised in title case whatever they are. */
const LONG_WORD = 4;
/** Below this share of capitalised long words a line is an ordinary sentence that names a lot. */
const TITLE_CASE_SHARE = 0.75;
/** With fewer long words nothing can be said. */
const LEAST_LONG_WORDS = 3;

const END_MARKS = new Set(['.', '!', '?', '…', '。', '！', '？', '؟', ';']);
const CLOSERS = new Set(['"', "'", '”', '’', '»', ')', ']', '›']);
const OPENERS = new Set(['"', "'", '“', '‘', '«', '(', '[', '‹', '„', '—', '–', '-', '•']);
/** After these a full stop ends no sentence (titles and companies are the scanner's own list). */
const ABBREVIATED = new Set(
	'jan feb mar apr jun jul aug sep sept oct nov dec no vs etc nos pp vol fig al approx'.split(' '),
);
/** Words that begin a sentence after "U.S.", where a full stop serves twice. */
const RESTARTS = new Set(
	'the a an in on at but and he she it they we i this that these those there however meanwhile'.split(' '),
);

let scan: WordScanner | undefined;

function shapeOf(text: string, start: number, end: number): Shape {
	const first = text.charCodeAt(start);
	if (first >= 0x61 && first <= 0x7a) return 'lower';
	const head = text[start]!;
	const lower = head.toLowerCase();
	const upper = head.toUpperCase();
	if (lower === upper) return (first >= 0x30 && first <= 0x39) || /\p{N}/u.test(head) ? 'number' : 'caseless';
	if (head === lower) return 'lower';
	if (end - start === 1) return 'initial';
	let capitals = 1;
	for (let i = start + 1; i < end; i++) {
		const code = text.charCodeAt(i);
		if (code >= 0x61 && code <= 0x7a) return 'cap';
		if (code >= 0x41 && code <= 0x5a) capitals++;
		else if (code > 0x7f) {
			const char = text[i]!;
			if (char !== char.toUpperCase()) return 'cap';
			if (char !== char.toLowerCase()) capitals++;
		}
	}
	return capitals > 1 ? 'caps' : 'initial';
}

/** Reads the story blocks of an article. The blocks are taken as they are; refine them before. */
export function readStory(article: ArticleText): Story {
	const { text, lang } = article;
	const tokens: Token[] = [];
	const sentences: Sentence[] = [];
	const blocks: StoryBlock[] = [];
	const seenLower = new Set<string>();
	for (const block of article.blocks) {
		if (!isStory(block.role)) continue;
		const from = tokens.length;
		readTokens(text, block, tokens);
		const { titleCase, allCaps } = capitalsOf(tokens, from);
		if (!titleCase) {
			for (let i = from; i < tokens.length; i++)
				if (tokens[i]!.shape === 'lower') seenLower.add(tokens[i]!.word);
		}
		const bodyStart = afterDateline(text, block);
		readSentences(tokens, from, bodyStart, blocks.length, sentences);
		blocks.push({ ...block, from, to: tokens.length, bodyStart, titleCase, allCaps });
	}
	return { text, lang, blocks, tokens, sentences, seenLower, capitalsTell: !/^de\b/.test(lang) };
}

function readTokens(text: string, block: Block, tokens: Token[]): void {
	// The table it reads by comes with the index.
	scan ??= createWordScanner();
	const words = scan(text.slice(block.start, block.end));
	for (let k = 0; k < words.count; k++) {
		const kind = words.kind[k]!;
		const start = block.start + words.start[k]!;
		const end = block.start + words.end[k]!;
		const isWord = kind <= Kind.KATAKANA;
		const dotted = words.flags[k]! & Flag.DOTTED;
		tokens.push({
			start,
			end,
			word: kind === Kind.OPAQUE || kind === Kind.PARAGRAPH ? '' : wordText(words, k),
			shape: isWord
				? shapeOf(text, start, dotted ? end - 1 : end)
				: kind === Kind.ENCLITIC
					? 'enclitic'
					: 'mark',
			gap: words.gap[k]!,
			sentence: 0,
		});
	}
}

function capitalsOf(tokens: readonly Token[], from: number): { titleCase: boolean; allCaps: boolean } {
	let long = 0;
	let capitalised = 0;
	let capitals = 0;
	for (let i = from; i < tokens.length; i++) {
		const { shape, word } = tokens[i]!;
		if (word.length < LONG_WORD || (shape !== 'lower' && shape !== 'cap' && shape !== 'caps')) continue;
		long++;
		if (shape !== 'lower') capitalised++;
		if (shape === 'caps') capitals++;
	}
	const most = (count: number) => long >= LEAST_LONG_WORDS && count / long >= TITLE_CASE_SHARE;
	const allCaps = most(capitals);
	// A sentence that names a lot of bodies looks like a headline, but for its full stop.
	return { titleCase: allCaps || (most(capitalised) && tokens.at(-1)?.word !== '.'), allCaps };
}

/** Cuts the tokens from `from` on into sentences and tells each token its own. `bodyStart`: where the dateline ends. */
function readSentences(
	tokens: Token[],
	from: number,
	bodyStart: number,
	block: number,
	sentences: Sentence[],
): void {
	let begin = from;
	for (let i = from; i < tokens.length; i++) {
		tokens[i]!.sentence = sentences.length;
		// A dateline is no part of the sentence after it.
		const endsDateline =
			tokens[i]!.start < bodyStart && tokens[i + 1] !== undefined && tokens[i + 1]!.start >= bodyStart;
		if (!endsDateline && !endsSentence(tokens, i, begin)) continue;
		// Closing quotation marks and brackets belong to what they close.
		while (i + 1 < tokens.length && tokens[i + 1]!.gap === Gap.NONE && CLOSERS.has(tokens[i + 1]!.word)) {
			i++;
			tokens[i]!.sentence = sentences.length;
		}
		sentences.push({ from: begin, to: i + 1, block });
		begin = i + 1;
	}
	if (begin < tokens.length) sentences.push({ from: begin, to: tokens.length, block });
}

function endsSentence(tokens: readonly Token[], i: number, begin: number): boolean {
	const token = tokens[i]!;
	if (token.shape !== 'mark' && !token.word.endsWith('.')) return false;
	let next = i + 1;
	while (next < tokens.length && CLOSERS.has(tokens[next]!.word) && tokens[next]!.gap === Gap.NONE) next++;
	while (next < tokens.length && OPENERS.has(tokens[next]!.word)) next++;
	const after = tokens[next];
	if (!after) return false;
	const spaced = after.gap === Gap.SPACE || after.gap === Gap.LINE || next > i + 1;
	if (token.shape === 'mark') {
		if (token.word === '') return true;
		if (!END_MARKS.has(token.word)) return false;
		if (token.word === ';') return spaced;
		if ('。！？'.includes(token.word)) return true;
		if (!spaced || after.shape === 'lower') return false;
		return !(
			token.word === '.' &&
			i > begin &&
			ABBREVIATED.has(tokens[i - 1]!.word) &&
			after.shape !== 'cap'
		);
	}
	// "… in the U.S. The president …"
	return (
		token.word.endsWith('.') && spaced && after.shape === 'cap' && RESTARTS.has(after.word) && i - begin > 1
	);
}

/** Is the token the first word of its sentence, quotation marks and numbering aside? */
export function opensSentence(story: Story, index: number): boolean {
	const token = story.tokens[index]!;
	const { from } = story.sentences[token.sentence]!;
	for (let i = from; i < index; i++) {
		const { shape, word } = story.tokens[i]!;
		if (shape !== 'mark' && shape !== 'number') return opensQuote(story, index);
		if (shape === 'mark' && !OPENERS.has(word) && word !== '.') return opensQuote(story, index);
	}
	return true;
}

/** A quotation or what follows a colon begins with a capital too: said: "Poland is ready". */
function opensQuote(story: Story, index: number): boolean {
	const before = story.tokens[index - 1];
	return before !== undefined && before.shape === 'mark' && /["“„«:—–]/.test(before.word);
}

/** Index of the token in which the offset lies, or of the first one after it. Binary search. */
export function tokenAt(story: Story, offset: number): number {
	let low = 0;
	let high = story.tokens.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (story.tokens[middle]!.end <= offset) low = middle + 1;
		else high = middle;
	}
	return low;
}

/** Words or marks stand side by side with nothing but a space or a line break between them. */
export function isAdjacent(story: Story, index: number): boolean {
	const gap = story.tokens[index]?.gap;
	return gap === Gap.SPACE || gap === Gap.LINE;
}
