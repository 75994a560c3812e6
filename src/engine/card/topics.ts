/**
 * What an article is about: topics of data/topics.json, scored by where their phrases stand (phrases.ts has
 * the syntax).
 *
 * Each sentence counts once for a topic. A headline weighs as much as three sentences, because it says what
 * the writer thought the story was; the lead two. The sum is set against the article's length, so that one
 * aside in a long report is no topic, and one sentence of a short item may be.
 */
import type { TopicScore } from '../../model/annotation.ts';
import type { Topic } from '../../model/entity.ts';
import type { Story } from '../linking/story.ts';
import { compilePhrases, findPhrases, type PhraseBook } from '../text/phrases.ts';

const WEIGHT = { title: 3, heading: 1.5, lead: 2, other: 1 };
/** News puts who, what and why into its first two paragraphs. */
const LEAD_PARAGRAPHS = 2;
/** score = sum / (sum + HALF + sentences / PER): one lead sentence of a short item, or three of a report of 40. */
const HALF = 3;
const PER = 10;
/** A lead sentence alone passes (2 of 5.1 or more), a passing remark (1 of 4.1) does not. */
export const TOPIC_THRESHOLD = 0.3;

/** Finds topics in stories; compile once, it is the slow part. */
export interface TopicFinder {
	/** Topics over the threshold, strongest first. */
	topicsOf(story: Story): TopicScore[];
}

/** @throws where a phrase breaks the syntax of phrases.ts */
export function createTopicFinder(topics: readonly Topic[]): TopicFinder {
	const books = new Map<string, PhraseBook>();

	/** Phrases of the story's language; of all languages where it is unknown. */
	function bookFor(lang: string): PhraseBook {
		const key = lang.split('-')[0]!.toLowerCase();
		let book = books.get(key);
		if (!book) {
			book = compilePhrases(
				topics.flatMap(({ phrases }, owner) =>
					Object.entries(phrases)
						.filter(([language]) => key === 'und' || language === key)
						.flatMap(([, list]) => list.map((phrase) => ({ phrase, owner }))),
				),
			);
			books.set(key, book);
		}
		return book;
	}

	return {
		topicsOf(story) {
			const weights = sentenceWeights(story);
			const sums = new Float64Array(topics.length);
			findPhrases(bookFor(story.lang), story, (owner, sentence) => {
				sums[owner]! += weights[sentence]!;
			});
			const base = HALF + story.sentences.length / PER;
			return topics
				.map(({ id, label }, owner) => ({ id, label, score: round(sums[owner]! / (sums[owner]! + base)) }))
				.filter(({ score }) => score >= TOPIC_THRESHOLD)
				.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
		},
	};
}

function sentenceWeights(story: Story): number[] {
	let paragraphs = 0;
	const byBlock = story.blocks.map(({ role }) => {
		if (role === 'title') return WEIGHT.title;
		if (role === 'heading') return WEIGHT.heading;
		if (role !== 'paragraph') return WEIGHT.other;
		paragraphs++;
		return paragraphs <= LEAD_PARAGRAPHS ? WEIGHT.lead : WEIGHT.other;
	});
	return story.sentences.map(({ block }) => byBlock[block]!);
}

/** Two digits: more would be noise. */
function round(score: number): number {
	return Math.round(score * 100) / 100;
}
