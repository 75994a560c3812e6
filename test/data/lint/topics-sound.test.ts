import { expect, it } from 'vitest';
import { topicsSound } from '../../../data/lint/topics-sound.ts';
import { data, foundIn, person } from './entry.ts';

const TOPIC = data([]).topics[0]!;

it('wants distinct topics with phrases, and notes unused ones', () => {
	expect(foundIn(topicsSound, [person()])).toEqual([]);
	expect(foundIn(topicsSound, [person()], { topics: [TOPIC, { ...TOPIC, id: 'other' }] })).toEqual([
		'data/topics.json [1].label: is there twice',
		'data/topics.json [1].question: is there twice',
		'data/topics.json : has 1 topic on which nobody has a stance',
	]);
	expect(foundIn(topicsSound, [person()], { topics: [{ ...TOPIC, phrases: { en: [] } }] })).toEqual([
		'data/topics.json [0].phrases.en: is empty, so that no article is about it',
	]);
});
