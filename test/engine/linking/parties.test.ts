import { expect, it } from 'vitest';
import { isPartyName } from '../../../src/engine/linking/parties.ts';
import { found } from '../world.ts';

const parties = (text: string) => found(text).filter((mention) => mention.includes('democratic-party'));

it.each<[string, string, string[]]>([
	[
		'the country beside',
		'South Korea’s Democratic Party won in Seoul. The United States waited.',
		['Democratic Party=democratic-party-of-korea'],
	],
	[
		'the country of the story',
		'In the United States the Democratic Party lost. The US voted on Tuesday.',
		['Democratic Party=democratic-party-us'],
	],
	['two countries alike: silent', 'The Democratic Party lost. South Korea and the United States voted.', []],
	['no country: silent', 'The Democratic Party lost.', []],
	['one party alone has the name', 'Democrats voted in the US.', ['Democrats=democratic-party-us']],
	['of its own country only', 'Democrats voted in Ukraine.', []],
	[
		'with its country in the name',
		'The Democratic Party of Korea lost.',
		['Democratic Party of Korea=democratic-party-of-korea'],
	],
])('%s', (_, text, expected) => {
	expect(parties(text)).toEqual(expected);
});

it.each([
	['socialist party', true],
	['democrats', true],
	["people's party", false],
	['people s party', true],
	['law and justice', false],
	['justice', false],
	['socialist party of serbia', false],
])('%s is shared: %s', (name, shared) => {
	expect(isPartyName(name)).toBe(shared);
});
