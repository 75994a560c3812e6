import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../src/engine/card/topics.ts';
import { readStory } from '../../src/engine/linking/story.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import type { Topic } from '../../src/model/entity.ts';

const topics: Topic[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/topics.json'), 'utf8'));
const finder = createTopicFinder(topics);
const topicsOf = (text: string, lang = 'en') => finder.topicsOf(readStory(articleOf(text, { lang })));
const idsOf = (text: string, lang = 'en') => topicsOf(text, lang).map(({ id }) => id);

describe('topics of an article', () => {
	it.each<[string, string[]]>([
		[
			'Seoul stands by its ban on arming Kyiv\nThe South Korean defence ministry said on Monday that it would not supply weapons to Ukraine. Its arms export law forbids sales to countries at war, an official said.',
			['arms-supplies-to-ukraine', 'arms-exports-to-countries-in-conflict'],
		],
		[
			'Norway’s Stoltenberg presses Seoul on munitions\nThe head of NATO asked South Korea to send munitions to Ukraine. He said that partners in Asia matter to the alliance. NATO and South Korea should deepen their ties, he said.',
			['arms-supplies-to-ukraine', 'nato-presence-in-asia'],
		],
		[
			'EU agrees eighteenth sanctions package against Russia\nThe measures lower the price cap on Russian oil.',
			['sanctions-on-russia'],
		],
		[
			'Finland becomes NATO member\nFinland joined NATO on Tuesday; Sweden’s accession still waits for Turkey.',
			['nato-enlargement'],
		],
		[
			'North Korea fires ballistic missile\nPyongyang launched an ICBM, the military in Seoul said.',
			['north-korea-nuclear-weapons'],
		],
		[
			'Leaders weigh seizing frozen Russian assets\nThe loan would use Russian assets held at Euroclear to pay for Ukraine’s needs.',
			['seizure-of-russian-assets'],
		],
		[
			'Kim sends more soldiers to Kursk\nNorth Korean troops are fighting for Russia against Ukraine, officials said. Pyongyang and Moscow signed a defence treaty in 2024.',
			['north-korea-russia-military-cooperation'],
		],
		[
			'Paris would send troops to Ukraine after a ceasefire\nA coalition of the willing could deploy soldiers in Ukraine once a truce holds.',
			['ceasefire-in-ukraine', 'troops-to-ukraine'],
		],
		[
			'Taiwan president rejects unification\nThe president of Taiwan said the island’s sovereignty is not up for debate; Beijing calls him a separatist.',
			['taiwan-status'],
		],
		[
			'Allies agree to spend five percent of GDP on defence\nNATO members raised the target for defence spending at a summit.',
			['defence-spending-5-percent'],
		],
		[
			'Kyiv pleads to strike deep inside Russia\nUkraine asked again for permission to use long-range Western missiles against targets inside Russia.',
			['strikes-inside-russia-with-western-weapons'],
		],
		[
			'US, Japan, South Korea begin drills\nThe trilateral exercise shows the security cooperation of Washington, Tokyo and Seoul, said the military of South Korea.',
			['us-japan-south-korea-security-cooperation'],
		],
		[
			'US warns China against sending lethal aid to Russia\nBeijing denied that it was considering supplying weapons to Moscow.',
			['arms-supplies-to-russia'],
		],
		[
			'Ukraine will become NATO member, says alliance\nAllies agreed that Ukraine’s place is in NATO but set no date for membership.',
			['nato-membership-of-ukraine'],
		],
	])('%s', (text, expected) => {
		const found = idsOf(text);
		for (const id of expected) expect(found).toContain(id);
		expect(found[0]).toBe(expected[0]);
	});

	it.each([
		'Ukraine’s Svitolina reaches the quarterfinals\nShe won in straight sets and will face a Russian opponent.',
		'Grain harvest in Ukraine falls\nFarmers delivered less wheat to the ports of Odesa, a ministry said.',
		'Man jailed over stolen tank of fuel\nPolice in Poland said the weapon was never found.',
		'K-pop band begins tour in Seoul\nThe band will travel to Japan and the United States.',
	])('none: %s', (text) => {
		expect(idsOf(text)).toEqual([]);
	});

	it('does not take an aside for a topic', () => {
		const filler = Array.from({ length: 30 }, (_, i) => `Sentence ${i} is about the harvest.`).join('\n');
		expect(idsOf(`Harvest report\n${filler}\nWeapons were sent to Ukraine.`)).toEqual([]);
	});

	it.each([
		[
			'ko',
			'정부 "우크라이나에 무기 지원 안 해"\n국방부는 우크라이나에 살상 무기를 지원하지 않는다는 입장이라고 밝혔다.',
			'arms-supplies-to-ukraine',
		],
		[
			'uk',
			'Сеул не надасть зброї\nМіністерство заявило, що не передаватиме зброю Україні.',
			'arms-supplies-to-ukraine',
		],
		[
			'de',
			'Streit über Waffenlieferungen\nDie Bundesregierung liefert der Ukraine weitere Panzer.',
			'arms-supplies-to-ukraine',
		],
		['zh', '韩国拒绝军援\n韩国国防部说，不会向乌克兰提供武器。', 'arms-supplies-to-ukraine'],
	])('reads %s', (lang, text, id) => {
		expect(idsOf(text, lang)).toContain(id);
	});

	it('compiles the phrases of every language', () => {
		for (const lang of new Set(topics.flatMap(({ phrases }) => Object.keys(phrases)))) {
			expect(() => idsOf('Text.', lang)).not.toThrow();
		}
		expect(idsOf('Seoul will not send weapons to Ukraine', 'und')).toContain('arms-supplies-to-ukraine');
	});

	it('scores between 0 and 1, strongest first', () => {
		const scores = topicsOf(
			'Seoul will not arm Ukraine\nIt will not send weapons to Ukraine. Sanctions on Russia stay.',
		).map(({ score }) => score);
		expect(scores.length).toBeGreaterThan(0);
		expect(scores).toEqual([...scores].sort((a, b) => b - a));
		for (const score of scores) expect(score > 0 && score < 1).toBe(true);
	});
});

it('reads 10 KB in a few milliseconds, all topics four times over', () => {
	const many = createTopicFinder(
		[0, 1, 2, 3].flatMap((n) => topics.map((t) => ({ ...t, id: `${t.id}-${n}` }))),
	);
	const paragraph =
		'South Korea said on Monday that it would not send weapons to Ukraine, while NATO and Japan discussed sanctions on Russia and missile tests by North Korea. ';
	const story = readStory(articleOf(`Title of it\n${paragraph.repeat(66)}`, { lang: 'en' }));
	many.topicsOf(story);
	const started = performance.now();
	for (let i = 0; i < 10; i++) many.topicsOf(story);
	// A generous ceiling for a shared machine; 64 topics over dense text take about 3 ms here.
	expect((performance.now() - started) / 10).toBeLessThan(30);
});
