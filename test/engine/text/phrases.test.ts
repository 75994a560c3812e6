import { describe, expect, it } from 'vitest';
import { readStory } from '../../../src/engine/linking/story.ts';
import { articleOf } from '../../../src/engine/text/blocks.ts';
import { compilePhrases, findPhrases } from '../../../src/engine/text/phrases.ts';

function holds(phrase: string, text: string): boolean {
	let found = false;
	const story = readStory(articleOf(text, { lang: 'en' }));
	findPhrases(compilePhrases([{ phrase, owner: 0 }]), story, () => {
		found = true;
	});
	return found;
}

describe('phrase syntax', () => {
	it.each<[string, string, boolean]>([
		['lethal aid', 'It sent Lethal Aid.', true],
		['lethal aid', 'The aid was lethal.', false],
		['weapon*', 'Weaponry was shown.', true],
		['weapon*', 'A weapon.', true],
		['weapon', 'Weapons.', false],
		['arms|tank*', 'Two tanks.', true],
		['arms ~ Ukraine', 'Ukraine wants arms.', true],
		['arms ~ Ukraine', 'Ukraine waits. Poland has arms.', false],
		['NATO ~3 expan*', 'NATO wants to expand.', true],
		['NATO ~3 expan*', 'NATO, which met last week in the capital, may expand.', false],
		['arms ~3 send ~ Ukraine', 'They send arms from the depots of the south to Ukraine.', true],
		['arms ~3 send ~ Ukraine', 'They send them from the depots, and Ukraine has arms.', false],
		['arms ~ Ukraine ! Soviet', 'Soviet arms of Ukraine.', false],
		['arms ~ Ukraine ! Soviet', 'New arms of Ukraine.', true],
		['arms ~ arms|weapons', 'Only arms.', false],
		['F-16*', 'F-16s and F 16.', true],
		['Russia assets', "Russia's assets were frozen.", true],
		['Russian assets', 'the Russian, assets', false],
		['U.S. troops', 'U.S. troops left.', true],
		['Zürich', 'In Zurich.', true],
		['武器 ~ 乌克兰', '向乌克兰提供武器。', true],
		['무기* ~ 우크라이나*', '우크라이나에 무기를 보냈다.', true],
	])('%s in “%s”: %s', (phrase, text, expected) => {
		expect(holds(phrase, text)).toBe(expected);
	});

	it.each(['', 'arms ~', 'arms | | tanks', 'a*'])('refuses “%s”', (phrase) => {
		expect(() => compilePhrases([{ phrase, owner: 0 }])).toThrow(/^The phrase/);
	});

	it('calls once for each sentence and owner', () => {
		const book = compilePhrases([
			{ phrase: 'arms', owner: 0 },
			{ phrase: 'arms ~ Ukraine', owner: 0 },
			{ phrase: 'Ukraine', owner: 1 },
		]);
		const calls: string[] = [];
		const story = readStory(articleOf('Arms and arms for Ukraine. Ukraine waits. No more.', { lang: 'en' }));
		findPhrases(book, story, (owner, sentence) => calls.push(`${owner}@${sentence}`));
		expect(calls.sort()).toEqual(['0@0', '1@0', '1@1']);
	});
});
