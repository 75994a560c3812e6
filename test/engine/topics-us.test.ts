/**
 * The questions that Congress voted on, on made-up articles: each text must have its topic, and texts that only
 * brush against it must not. topics-world.test.ts does the same for the others.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTopicFinder } from '../../src/engine/card/topics.ts';
import { readStory } from '../../src/engine/linking/story.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import type { Topic } from '../../src/model/entity.ts';

const read = (name: string) =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../../data', name), 'utf8'));
const topics = read('topics.json') as Topic[];
const finder = createTopicFinder(topics);
const idsOf = (text: string) =>
	finder.topicsOf(readStory(articleOf(text, { lang: 'en' }))).map(({ id }) => id);

const TEXTS: [string, string][] = [
	[
		'us-membership-of-nato',
		'Senators move to bar withdrawal from NATO\nThe bill would keep the United States from leaving NATO without a vote of the Senate.',
	],
	[
		'boycott-of-israel',
		'States pass laws against the BDS movement\nCompanies that join a boycott of Israel would lose contracts.',
	],
	[
		'two-state-solution',
		'Envoy sees no way around two states\nA two-state solution remains the aim, the envoy told the Security Council.',
	],
	[
		'arms-supplies-to-taiwan',
		'Washington approves missile sale to Taiwan\nThe package for Taipei holds air defence missiles and radars.',
	],
	[
		'iran-nuclear-deal',
		'Europeans trigger snapback of UN sanctions\nThe three states said that Tehran had broken the nuclear deal of 2015. Iran said that the JCPOA was dead.',
	],
	[
		'us-forces-in-lebanon',
		'House rejects withdrawal of US troops from Lebanon\nThe resolution would have removed American forces from Lebanon under the War Powers Resolution.',
	],
	[
		'use-of-force-against-venezuela',
		'Senate weighs war powers on Venezuela\nThe resolution would bar military action against Venezuela that Congress has not authorised.',
	],
	[
		'strikes-on-drug-boats',
		'Navy sinks fourth boat in the Caribbean\nThe strike on the vessel, which the Pentagon said carried drugs, killed six.',
	],
	[
		'us-role-in-yemen-war',
		'Congress votes to end support for Saudi-led war\nThe resolution would end US refuelling for Saudi aircraft over Yemen.',
	],
	[
		'arms-supplies-to-saudi-arabia',
		'Germany lifts ban on arms exports to Saudi Arabia\nBerlin will again approve weapons sales to Riyadh.',
	],
	[
		'use-of-force-in-libya',
		'NATO takes over no-fly zone over Libya\nAir strikes on forces loyal to Gaddafi went on near Tripoli.',
	],
	[
		'foreign-troops-in-afghanistan',
		'Biden sets date for the end of the Afghan war\nAll American troops will withdraw from Afghanistan by September.',
	],
	[
		'iraq-war-authorisation',
		'Senate repeals authorisation of the Iraq war\nThe vote would repeal the 2002 authorization for use of military force against Iraq.',
	],
	[
		'fisa-section-702',
		'House extends Section 702\nThe surveillance programme under the Foreign Intelligence Surveillance Act would expire in April.',
	],
	[
		'free-trade-agreements',
		'House approves USMCA\nLawmakers voted to ratify the USMCA, which replaces NAFTA. Both parties voted for the free trade agreement.',
	],
	['carbon-pricing', 'Canada scraps its carbon tax\nThe prime minister ended the carbon tax on fuel.'],
	[
		'keystone-xl-pipeline',
		'Obama rejects Keystone XL\nThe Keystone pipeline would have carried oil from Alberta.',
	],
	[
		'inflation-reduction-act',
		'Republicans vote to end green credits\nThe bill repeals clean energy tax credits of the Inflation Reduction Act.',
	],
	[
		'gay-people-in-the-us-military',
		'Senate ends “don’t ask, don’t tell”\nThe vote lets gay men and lesbians serve openly in the military.',
	],
	[
		'law-against-lgbt-discrimination',
		'House passes the Equality Act\nThe bill bans discrimination by sexual orientation and gender identity.',
	],
	[
		'us-path-to-citizenship',
		'Senate passes immigration reform\nThe bill offers a path to citizenship to eleven million undocumented immigrants.',
	],
	[
		'bank-rescues',
		'House rejects Wall Street bailout\nThe financial rescue package of 700 billion dollars failed by 23 votes. Banks wanted the bailout.',
	],
	[
		'economic-stimulus',
		'Senate passes stimulus package\nThe stimulus bill holds tax cuts and money for roads.',
	],
	['bank-regulation', 'Congress eases Dodd-Frank\nThe bill frees mid-sized banks from stricter rules.'],
	[
		'us-debt-limit',
		'Treasury warns on debt ceiling\nWithout a higher debt limit the government faces default in June, the Treasury told Congress.',
	],
	[
		'us-tax-cuts',
		'Republicans pass tax overhaul\nThe tax cuts of President Trump lower the corporate tax rate to 21 per cent.',
	],
	[
		'one-big-beautiful-bill',
		'Senate passes big beautiful bill\nVance broke the tie on the One Big Beautiful Bill.',
	],
	[
		'us-foreign-aid-cuts',
		'White House dismantles USAID\nThe cuts to foreign aid end most programmes of the Agency for International Development.',
	],
	[
		'us-government-shutdowns',
		'Shutdown enters its second week\nThe Senate again rejected a stopgap funding bill; the government shutdown goes on, Democrats and Republicans said.',
	],
	[
		'us-infrastructure-law',
		'House passes infrastructure bill\nBiden will sign the infrastructure bill of one trillion dollars.',
	],
	[
		'chip-subsidies',
		'Senate passes CHIPS Act\nThe bill subsidises semiconductor plants with 52 billion dollars.',
	],
	['stablecoins', 'Senate passes rules for stablecoins\nThe GENIUS Act lets banks issue stablecoins.'],
	[
		'epstein-files',
		'House votes to release Epstein files\nThe Justice Department must publish its files on Jeffrey Epstein.',
	],
	[
		'us-federal-voting-rules',
		'Filibuster stops voting rights bill\nRepublicans blocked the For the People Act in the Senate.',
	],
	[
		'proof-of-citizenship-to-vote',
		'House passes SAVE Act\nVoters would have to show proof of citizenship to register.',
	],
	['dc-statehood', 'House votes for D.C. statehood\nThe bill would make Washington, D.C. the 51st state.'],
	[
		'us-election-of-2020',
		'Lawmakers object to electoral votes\nSenators said that they would object to the certification of electoral votes for Biden from Pennsylvania.',
	],
	[
		'january-6-inquiry',
		'Panel on Capitol attack subpoenas aides\nThe House committee that investigates the January 6 attack issued four subpoenas.',
	],
	[
		'impeachment-of-donald-trump',
		'House impeaches Trump a second time\nThe articles of impeachment against Trump go to the Senate.',
	],
	[
		'impeachment-of-alejandro-mayorkas',
		'House impeaches Mayorkas by one vote\nThe Senate dismissed the articles of impeachment against Mayorkas.',
	],
	[
		'removal-of-kevin-mccarthy',
		'McCarthy ousted as Speaker\nA motion to vacate by Matt Gaetz removed McCarthy.',
	],
	[
		'expulsion-of-george-santos',
		'House expels George Santos\nThe House voted on the expulsion of Santos after an ethics report.',
	],
	[
		'neil-gorsuch-as-justice',
		'Senate confirms Gorsuch\nGorsuch was confirmed as a justice of the Supreme Court.',
	],
	[
		'brett-kavanaugh-as-justice',
		'Senate confirms Kavanaugh\nKavanaugh was confirmed as a justice of the Supreme Court by two votes.',
	],
	[
		'amy-coney-barrett-as-justice',
		'Senate confirms Amy Coney Barrett\nThe nomination of Judge Amy Coney Barrett to the Supreme Court passed a week before the election.',
	],
	[
		'ketanji-brown-jackson-as-justice',
		'Senate confirms Ketanji Brown Jackson\nKetanji Brown Jackson was confirmed to the Supreme Court.',
	],
	[
		'marco-rubio-as-secretary-of-state',
		'Senate confirms Rubio\nAll senators voted to confirm Rubio as secretary of state.',
	],
	[
		'pete-hegseth-as-secretary-of-defense',
		'Vance breaks tie on Hegseth\nThe Senate confirmed Hegseth as defense secretary.',
	],
	[
		'kristi-noem-as-secretary-of-homeland-security',
		'Senate confirms Noem\nNoem was confirmed as secretary of homeland security.',
	],
	['pam-bondi-as-attorney-general', 'Senate confirms Bondi\nBondi was confirmed as attorney general.'],
	[
		'tulsi-gabbard-as-intelligence-director',
		'Senate confirms Gabbard\nGabbard was confirmed as director of national intelligence.',
	],
	[
		'robert-f-kennedy-jr-as-secretary-of-health',
		'Senate confirms Kennedy\nKennedy was confirmed as health secretary.',
	],
	['kash-patel-as-fbi-director', 'Senate confirms Patel\nPatel was confirmed as director of the FBI.'],
];

describe('questions before Congress', () => {
	it.each(TEXTS)('%s', (topic, text) => {
		expect(idsOf(text)).toContain(topic);
	});

	it.each([
		[
			'a bank by itself',
			'Deutsche Bank posts profit\nThe bank in Frankfurt earned more from trading in the second quarter.',
		],
		[
			'a Kennedy of another time',
			'Kennedy library opens exhibition\nLetters of John F. Kennedy are shown in Boston.',
		],
		['another Santos', 'Santos wins the Copa\nThe club from São Paulo state won two to one.'],
		['another Patel', 'Patel opens shop in Leicester\nThe owner said business was good.'],
		['a tour of Libya', 'Ruins of Leptis Magna\nThe old city in Libya draws few visitors.'],
		['a shutdown of a plant', 'Carmaker announces shutdown\nThe plant will close for two weeks in August.'],
		['a boat race', 'Sailors set out from Miami\nTwelve boats left for the Caribbean on Friday.'],
		['chips to eat', 'Maker of chips raises prices\nA bag of chips will cost ten cents more.'],
	])('is silent on %s', (_, text) => {
		expect(idsOf(text)).toEqual([]);
	});
});
