import { describe, expect, it } from 'vitest';
import { type MetonymSense, metonymSense } from '../../../src/engine/linking/metonym.ts';
import { readStory, tokenAt } from '../../../src/engine/linking/story.ts';
import { articleOf } from '../../../src/engine/text/blocks.ts';

/** The metonym stands in [ ], other governments in { }. */
function senseOf(marked: string): MetonymSense {
	const text = marked.replace(/[[\]{}]/g, '');
	const story = readStory(
		articleOf(text.endsWith('#') ? `${text.slice(0, -1)}\nThe story.` : text, { lang: 'en' }),
	);
	const parties = new Set<number>();
	let first = 0;
	let last = 0;
	let removed = 0;
	for (const match of marked.matchAll(/[[{]([^\]}]*)[\]}]/g)) {
		const start = match.index - removed;
		const from = tokenAt(story, start);
		const to = tokenAt(story, start + match[1]!.length - 1);
		removed += 2;
		for (let i = from; i <= to; i++) parties.add(i);
		if (match[0].startsWith('[')) [first, last] = [from, to];
	}
	return metonymSense(story, first, last, (i) => parties.has(i));
}

describe('a government that acts', () => {
	it.each([
		'[Seoul] said it would not move.',
		'The [Kremlin] signals that it is open to talks.',
		'He confirmed that [Washington] would remove the measures.',
		'[Moscow]’s negotiating team arrived.',
		'She refused [Moscow]’s ‘maximalist’ demands.',
		'They reached out to [Moscow] last week.',
		'{Kyiv} will stop if [Washington] does the same.',
		'Analysts doubt that [Pyongyang] completed the test.',
		'[Kiev] hoped {Seoul} would find a way to send weapons.',
		'{Kiev} hoped [Seoul] would find a way to send weapons.',
		'[Moscow] warned on Monday that it would reply.',
		'[Moscow] has repeatedly warned {Seoul}.',
		'[Beijing] denies the charge.',
		'[Tokyo] will impose sanctions.',
		'[Seoul] is considering the request.',
		'[Seoul] is ready to talk.',
		'[Kyiv] was urged to accept the deal.',
		'[Washington] is under pressure to act.',
		'[Seoul] has no plans to send weapons.',
		'[Seoul] does not supply weapons to countries at war.',
		'[Moscow], which denies it, accused {Kyiv} of lying.',
		'[Seoul], a treaty ally of the United States, has refused.',
		'[Kyiv], however, rejected the offer.',
		'He said that [Seoul] had agreed.',
		'If [Moscow] refuses, talks will end.',
		'The war began after [Moscow] invaded its neighbour.',
		'"We are ready," said [Moscow].',
		'The [Kremlin] said on Tuesday it would reply.',
		'[Kremlin] spokesman Dmitry Peskov spoke.',
		'A [White House] official declined to comment.',
		'The [White House] press secretary spoke.',
		'[Seoul] claims that the deal is legal.',
		'[Moscow] plans to respond.',
		'[Kyiv] has long sought tanks.',
		'[Beijing] would have to approve it.',
		'[Tokyo] and {Seoul} agree on this.',
		'{Tokyo} and [Seoul] have agreed to share data.',
		'{Seoul}, {Tokyo} and [Washington] condemned the launch.',
		'[Seoul], {Tokyo} and {Washington} condemned the launch.',
		'[Seoul] refuses to arm Ukraine again#',
		'[Seoul] to send tanks to the front#',
		'[Moscow] has yet to reply.',
		'Lee said [Seoul] would continue its support.',
		'[Kyiv] needs ten times more.',
		'We see what [Moscow] does.',
		'[Warsaw] had held out for more.',
		'[Kyiv] does what it is told.',
	])('%s', (text) => {
		expect(senseOf(text)).toBe('acts');
	});
});

describe('a government that is acted on', () => {
	it.each([
		'The ambassador continued to press [Seoul] for lethal aid.',
		'He urged [Seoul] to do more.',
		'saying that allies must do more to assist [Kiev], he left.',
		'advising [Seoul] to reconsider its policy',
		'The bloc sanctioned [Moscow] again.',
		'They accused [Moscow] of lying.',
		'The allies armed [Kyiv] with missiles.',
		'The EU gave [Kyiv] more tanks.',
		'He asked both [Seoul] and {Tokyo} for help.',
		'He asked {Seoul} and [Tokyo] for help.',
		'Stoltenberg called on [Seoul] to act.',
		'The EU imposed sanctions on [Moscow].',
		'Pressure on [Seoul] is growing.',
		'She is the ambassador to [Seoul].',
		'Weapons to [Kyiv] must flow.',
		'military aid sent by the West to [Kyiv]',
		'a message to the [Kremlin]',
		'According to [Moscow], the town fell.',
		'support for [Kyiv] is waning',
		'It is hard for [Seoul] to change course.',
		'It is time for [Seoul] to reconsider.',
		'The talks with [Pyongyang] failed.',
		'Ties with [Moscow] are strained.',
		'relations between [Moscow] and {Kyiv}',
		'relations between {Moscow} and [Kyiv]',
		'pressure from [Washington] mounted',
		'The region was annexed by [Moscow].',
		'the refusal by [Seoul] to send arms',
		'an ally of [Moscow]',
		'the policy toward [Pyongyang]',
		'The war against [Kyiv] goes on.',
		'[Seoul]’s policy is clear.',
		"[Seoul]'s long-standing arms export policy",
		'[Moscow]’s forces advanced.',
		'the [Kyiv] government said',
		'a [Moscow]-backed separatist',
		'pro-[Moscow] officials',
		'the [Seoul]-{Washington} alliance',
		'the {Seoul}-[Washington] alliance',
		'concerns about [Beijing] grew',
		'With [Moscow] refusing to talk, the war goes on.',
		'They want [Seoul] to sell shells.',
		'They blamed [Moscow].',
	])('%s', (text) => {
		expect(senseOf(text)).toBe('acts');
	});
});

describe('a place, or unclear: silent', () => {
	it.each([
		'He agreed with the [Tokyo] and {London} Stock Exchanges on it.',
		'The crop in Cordoba, La Pampa and [Buenos Aires] forced yields down.',
		'He told [Tehran] radio that it was over.',
		'In a visit to [Seoul], Stoltenberg met officials.',
		'He arrived in [Seoul] on Sunday.',
		'Officials in [Seoul] said the talks went well.',
		'Officials in {Tokyo} and [Seoul] said so.',
		'Officials in [Tokyo] and {Seoul} said so.',
		'They met near [Kyiv].',
		'He travelled from [Kyiv] to the border.',
		'the [Seoul] subway',
		'the streets of [Kyiv]',
		'[Seoul] residents said they were afraid.',
		'Protesters at the [Kremlin] wall said no.',
		'He spoke at the [White House].',
		'[Seoul], {South Korea}, is a large city.',
		'He was born in [Seoul], and said so.',
		'The [Seoul]-based company said',
		'a train between [Seoul] and {Busan}',
		'the flight from [Moscow] landed',
		'He left for [Kyiv] on Monday.',
		'He left [Seoul] on Monday.',
		'The march on [Moscow] ended.',
		'Missiles hit [Kyiv] overnight.',
		'[Kyiv] was hit by missiles overnight.',
		'[Seoul] is a city of nine million.',
		'[Seoul] hosted the Olympics.',
		'[Seoul]’s mayor spoke.',
		'[Seoul]’s streets were empty.',
		'The mayor of [Kyiv] said',
		'[Seoul] shares fell on Monday.',
		'The [Seoul] bourse fell.',
		'flew to [Beijing] for talks',
		'a trip to [Moscow] by the minister',
		'He sent a delegation to [Moscow].',
		'the road to [Kyiv]',
		'the bombing of [Kyiv]',
		'He loves [Paris].',
		'a film about [Paris]',
		'[Paris] in spring',
		'[Moscow] train services resumed',
		'He visited [Seoul].',
		'the drive around [Washington]',
		'[Kyiv] talks went on all night.',
		'It rained in and around [Moscow].',
		'the capital, [Seoul]',
		'after three years in [Washington], he said',
		'The army, which holds [Kyiv].',
		'They are followed by [Berlin] ($15,400) and {London}.',
	])('%s', (text) => {
		expect(senseOf(text)).not.toBe('acts');
	});
});
