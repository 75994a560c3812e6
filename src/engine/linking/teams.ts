/**
 * Sport: a country that plays, wins 2–1 or has a coach is a team, not a government. A state in such a sentence,
 * or in an article that is about sport throughout, counts only where it acts as a government does
 * (metonym.ts decides that by the same rules as for a capital).
 */

import { Gap } from '../text/words.ts';
import { AFTER_SCORE, CONTESTS, SPORT, TEAM_NOUNS } from './sport-words.ts';
import type { Story } from './story.ts';

/** A sport word in every second sentence, and four different ones: the article is about sport. */
const SPORT_PER_SENTENCE = 0.5;
const LEAST_SPORT_WORDS = 4;
/** Two such words in one sentence of any article. */
const SPORT_IN_SENTENCE = 2;

export interface SportReport {
	/** The whole article is about sport. */
	article: boolean;
	/** Sport words by sentence. */
	inSentence: Uint8Array;
}

export function readSport(story: Story): SportReport {
	const inSentence = new Uint8Array(story.sentences.length);
	const distinct = new Set<string>();
	let total = 0;
	for (let i = 0; i < story.tokens.length; i++) {
		const token = story.tokens[i]!;
		const isScore = token.shape === 'number' && scoreAt(story, i);
		if (
			!isScore &&
			!SPORT.has(token.word) &&
			!(token.word === 'cup' && story.tokens[i - 1]?.word === 'world')
		)
			continue;
		inSentence[token.sentence] = Math.min(255, inSentence[token.sentence]! + 1);
		distinct.add(isScore ? 'score' : token.word);
		total++;
	}
	const share = total / Math.max(1, story.sentences.length);
	return { article: share >= SPORT_PER_SENTENCE && distinct.size >= LEAST_SPORT_WORDS, inSentence };
}

/** "2–1", "98-87": two numbers of at most three digits, no year and no range of years. */
function scoreAt(story: Story, index: number): boolean {
	const token = story.tokens[index]!;
	const before = story.tokens[index - 1];
	if (token.shape !== 'number' || before?.shape !== 'number') return false;
	if (token.gap !== Gap.HYPHEN || token.word.length > 3 || before.word.length > 3) return false;
	const after = story.tokens[index + 1];
	if (!after || after.sentence !== token.sentence) return true;
	// "20-30 tanks" is a range.
	return after.gap !== Gap.HYPHEN && (after.shape !== 'lower' || AFTER_SCORE.has(after.word));
}

/**
 * Could the country named by tokens `first` … `last` be its team? Asked before a state counts; a yes is
 * overruled where the state acts as a government.
 */
export function mayBeTeam(story: Story, sport: SportReport, first: number, last: number): boolean {
	const sentence = story.tokens[first]!.sentence;
	if (isPlace(story, first, last)) return false;
	if (sport.article) return true;
	let next = last + 1;
	if (story.tokens[next]?.shape === 'enclitic') next++;
	const after = story.tokens[next]?.sentence === sentence ? story.tokens[next]!.word : '';
	// "South Korea's team" negotiates as well; a striker never does.
	if (TEAM_NOUNS.has(after) && (SPORT.has(after) || sport.inSentence[sentence]! > 0)) return true;
	const count = sport.inSentence[sentence]!;
	if (count >= SPORT_IN_SENTENCE) return true;
	return count > 0 && contestIn(story, sentence);
}

/** "in Canada", "in the United States", "in Sochi, Russia,": where something happens, whoever plays. */
function isPlace(story: Story, first: number, last: number): boolean {
	let at = first - 1;
	const { from } = story.sentences[story.tokens[first]!.sentence]!;
	// "a win in France's favour" is not where.
	if (story.tokens[last + 1]?.shape === 'enclitic') return false;
	if (story.tokens[at]?.word === 'the') at--;
	if (at > from + 1 && story.tokens[at]!.word === ',') {
		at--;
		while (at > from && story.tokens[at]!.shape === 'cap') at--;
	}
	return at >= from && /^(?:in|across|throughout|at)$/.test(story.tokens[at]!.word);
}

function contestIn(story: Story, sentence: number): boolean {
	const { from, to } = story.sentences[sentence]!;
	for (let i = from; i < to; i++) if (CONTESTS.has(story.tokens[i]!.word)) return true;
	return false;
}
