import { describe, expect, it } from 'vitest';
import { readStory, tokenAt } from '../../../src/engine/linking/story.ts';
import { mayBeTeam, readSport } from '../../../src/engine/linking/teams.ts';
import { articleOf } from '../../../src/engine/text/blocks.ts';

/** The country stands in [ ]. */
function isTeam(marked: string): boolean {
	const story = readStory(articleOf(marked.replace(/[[\]]/g, ''), { lang: 'en' }));
	const first = tokenAt(story, marked.indexOf('['));
	const last = tokenAt(story, marked.indexOf(']') - 2);
	return mayBeTeam(story, readSport(story), first, last);
}

describe('mayBeTeam', () => {
	it.each([
		'[Japan] beat Germany 2–1 on Wednesday.',
		'Germany lost 1-2 to [Japan].',
		'[Ukraine] striker Roman Yaremchuk scored twice.',
		'[South Korea]’s coach Paulo Bento resigned.',
		'[Poland] reached the semifinals of the tournament.',
		'[Croatia] won the bronze medal at the Olympics.',
		'The coach spoke of a penalty in [France]’s favour.',
		'[Brazil] qualified for the World Cup.',
		'[England] lost three wickets before lunch; the bowler was injured.',
		'[Ukraine] will meet the government of sport. The striker scored. The coach praised the midfield. A penalty in the semifinal decided it.',
	])('team: %s', (text) => {
		expect(isTeam(text)).toBe(true);
	});

	it.each([
		'[South Korea] refused to send weapons.',
		'[Ukraine] won control of the town.',
		'[South Korea]’s team of negotiators arrived.',
		'[Russia] lost 20-30 tanks in the raid.',
		'[Japan] beat inflation in 2022-23.',
		'[Poland] hosted the talks.',
		'[Iran] and Russia signed the deal on the sidelines of the tournament.',
		'The striker scored a goal in [Canada].',
		'The tournament in Sochi, [Russia], was won by the coach.',
	])('no team: %s', (text) => {
		expect(isTeam(text)).toBe(false);
	});
});
