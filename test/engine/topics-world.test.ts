/**
 * The topics of data/topics.json on made-up articles: each text must have its topic first, and texts that only
 * brush against a topic must have none. topics.test.ts tests how topics are scored.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../src/engine/card/topics.ts';
import { readStory } from '../../src/engine/linking/story.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { compilePhrases } from '../../src/engine/text/phrases.ts';
import type { Topic } from '../../src/model/entity.ts';

const topics: Topic[] = JSON.parse(readFileSync(join(import.meta.dirname, '../../data/topics.json'), 'utf8'));
const finder = createTopicFinder(topics);
const idsOf = (text: string, lang = 'en') =>
	finder.topicsOf(readStory(articleOf(text, { lang }))).map(({ id }) => id);

it('has at least 62 topics, each with phrases that can be read', () => {
	expect(topics.length).toBeGreaterThanOrEqual(62);
	for (const { id, phrases } of topics)
		for (const [lang, list] of Object.entries(phrases))
			for (const phrase of list)
				expect(() => compilePhrases([{ phrase, owner: 0 }]), `${id} ${lang}: ${phrase}`).not.toThrow();
});

describe('topics of the world', () => {
	it.each<[string, string]>([
		[
			'kosovo-independence',
			'Serbia will not recognise Kosovo\nThe president said that he would never sign the independence of Kosovo.',
		],
		[
			'eu-enlargement',
			'Moldova opens EU accession talks\nThe European Union began membership talks with Moldova.',
		],
		[
			'eu-membership-of-ukraine',
			'Leaders back fast EU accession for Ukraine\nUkraine should join the European Union by 2030, they said.',
		],
		[
			'security-guarantees-for-ukraine',
			'Allies near agreement on guarantees\nThe summit settled security guarantees for Ukraine against another attack.',
		],
		[
			'anti-corruption-bodies-of-ukraine',
			'Parliament restores powers of NABU\nUkraine returned independence to its anti-corruption bodies.',
		],
		[
			'armenia-azerbaijan-peace-treaty',
			'Armenia and Azerbaijan agree text of peace treaty\nYerevan and Baku ended talks on the treaty.',
		],
		[
			'ceasefire-in-gaza',
			'Ministers call for truce in Gaza\nA ceasefire between Israel and Hamas is urgent, they said.',
		],
		[
			'recognition-of-palestine',
			'Ireland recognises Palestine\nThe government formally recognised the State of Palestine.',
		],
		[
			'greenland-status',
			'Denmark: Greenland is not for sale\nThe prime minister told Washington that sovereignty over Greenland is not negotiable.',
		],
		[
			'us-tariffs-2025',
			'Trump announces tariffs of 30 percent\nThe White House said the tariffs on European goods would begin in August.',
		],
		[
			'iran-nuclear-programme',
			'Iran enriches more uranium, agency says\nInspectors asked Tehran for access to its nuclear sites.',
		],
		[
			'icc-jurisdiction',
			'Court issues warrant for president\nThe International Criminal Court said its prosecutor sought the arrest over war crimes.',
		],
		[
			'arms-supplies-to-israel',
			'London suspends arms exports to Israel\nThirty licences for weapons sales to Israel were suspended.',
		],
		[
			'israeli-settlements',
			'Israel approves new settlement homes\nThe West Bank settlements are illegal under international law, the UN said.',
		],
		['ceasefire-in-lebanon', 'Israel and Hezbollah agree ceasefire\nThe truce in Lebanon began at dawn.'],
		[
			'south-china-sea',
			'Manila protests over shoal\nShips collided near Scarborough Shoal in the South China Sea.',
		],
		[
			'chip-export-controls',
			'Washington tightens chip export controls\nNvidia may not sell the chips to China under the new restrictions.',
		],
		[
			'tiktok-ban',
			'Court upholds TikTok ban\nByteDance must sell the app or face a ban, Congress had decided.',
		],
		[
			'ai-regulation',
			'Parliament passes AI Act\nThe law will regulate artificial intelligence by degree of risk.',
		],
		[
			'migration-pact-eu',
			'Warsaw rejects migration pact\nPoland will not take part in the relocation of migrants under EU rules.',
		],
		['carbon-border-tax', 'India objects to carbon border tax\nThe CBAM hurts its steel, New Delhi said.'],
		[
			'fossil-fuel-phase-out',
			'Summit split on phase-out of fossil fuels\nOil producers resist a text that would phase out fossil fuels.',
		],
		[
			'nuclear-power',
			'Belgium drops nuclear phase-out\nParliament voted to extend nuclear power and to build new reactors.',
		],
		[
			'un-security-council-reform',
			'India seeks permanent seat\nReform of the Security Council is overdue, the minister said; Africa wants permanent seats too.',
		],
		[
			'scottish-independence',
			'Scottish leader wants second referendum\nScotland should be an independent country, he said.',
		],
		[
			'catalan-independence',
			'Amnesty for Catalan separatists\nPuigdemont led the 2017 referendum on independence in Catalonia.',
		],
		['brexit', 'Ministers defend Brexit\nBritain will not rejoin the EU, the minister said.'],
		['gun-control', 'Senators agree on gun control\nThe bill would widen background checks.'],
		[
			'death-penalty',
			'Parliament abolishes death penalty\nThe law replaces capital punishment with life in prison.',
		],
		['abortion', 'Voters back abortion rights\nThe amendment makes abortion legal until viability.'],
		[
			'sahel-military-governments',
			'Niger junta quits bloc\nThe military rulers of Mali and Burkina Faso left ECOWAS as well.',
		],
		[
			'ceasefire-in-sudan',
			'Sudan army rejects truce\nThe ceasefire plan was accepted by the Rapid Support Forces.',
		],
		[
			'venezuela-change-of-government',
			'New sanctions on Venezuela\nWashington does not recognise Maduro as president.',
		],
		[
			'cluster-munitions',
			'Lithuania leaves cluster munitions treaty\nIt quit the Convention on Cluster Munitions.',
		],
		[
			'russian-energy-imports',
			'EU agrees end of Russian gas\nImports of Russian LNG will be banned from 2027.',
		],
	])('%s', (id, text) => {
		expect(idsOf(text)[0]).toBe(id);
	});

	it.each([
		'Officer shot in robbery\nPolice said the man had a gun and fled in a stolen car.',
		'Club agrees trade for striker\nThe transfer deal was announced in Washington on Friday.',
		'Chip shop named best in Britain\nThe owner has sold fish in Scotland since 1990.',
		'Actor marries in Greenland\nThe couple met on the set of a film.',
		'Storm hits Venezuela and Cuba\nRain flooded streets in Caracas and Havana.',
		'Israel wins song contest\nThe singer from Jerusalem beat France and Iran-born Sara.',
		'Nuclear physicist wins prize\nShe studies the nucleus at a university in Tehran-born style.',
		'Tourists return to Kashmir\nHotels are full in the valley.',
		'Cricket council meets\nThe ICC will hold the trial of a new ball in Dubai.',
		'NABU counts garden birds\nThe German nature union asked people in Hesse and Bavaria to count sparrows.',
		'Bank asks for security\nThe guarantee on the loan covers a flat in Warsaw.',
		'Singer signs with TikTok star\nTheir song on the app has a million views.',
	])('none: %s', (text) => {
		expect(idsOf(text)).toEqual([]);
	});

	it.each<[string, string, string]>([
		[
			'de',
			'ceasefire-in-gaza',
			'Kanzler fordert Waffenruhe in Gaza\nDie Hamas müsse der Feuerpause im Gazastreifen zustimmen.',
		],
		[
			'de',
			'nuclear-power',
			'Streit über Atomkraft\nDer Atomausstieg bleibt, sagt der Minister; die Laufzeit der Kernkraftwerke werde nicht verlängert.',
		],
		[
			'fr',
			'recognition-of-palestine',
			'La France reconnaît l’État de Palestine\nLa reconnaissance de la Palestine a été annoncée à New York.',
		],
		[
			'es',
			'catalan-independence',
			'El Congreso aprueba la amnistía\nLa ley beneficia a los líderes del procés de independencia en Cataluña.',
		],
		[
			'ru',
			'iran-nuclear-programme',
			'Иран продолжит обогащение урана\nЯдерная программа Ирана мирная, заявил министр.',
		],
		['uk', 'eu-membership-of-ukraine', 'Переговори про вступ України до ЄС\nУкраїна прагне членства в ЄС.'],
		['ko', 'us-tariffs-2025', '트럼프, 한국에 관세 25% 부과\n미국의 상호관세가 8월부터 적용된다.'],
		['ar', 'ceasefire-in-gaza', 'دعوات إلى وقف إطلاق النار في غزة\nقالت حماس إنها توافق على هدنة في غزة.'],
	])('reads %s: %s', (lang, id, text) => {
		expect(idsOf(text, lang)).toContain(id);
	});
});
