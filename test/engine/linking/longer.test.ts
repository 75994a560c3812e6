import { describe, expect, it } from 'vitest';
import { found } from '../world.ts';

describe('names inside longer names are no mention', () => {
	it.each([
		'The captain, Jordan Henderson, spoke.',
		'Jordan Henderson spoke after the match in Leeds.',
		'The singer met Chad Smith in the studio.',
		'It happened at Bank of America Stadium on Sunday.',
		'He reads the Kyiv Independent every day.',
		'The Warsaw Pact was dissolved.',
		'The Washington Post said so.',
		'The paper, China Daily, said so.',
		'She lives in Poland Street with friends.',
		'Critics mocked Paris Hilton for it.',
		'He teaches at Georgia Tech now.',
		'The Jordan Times wrote about it.',
		'It was written at the University of Georgia.',
		'The Bank of Japan raised rates.',
		'The Jordan Bank of Japan raised rates.',
		'He grew up in British Ukraine, a district of Toronto.',
		'They sailed on the USS America last week.',
		'The U.S. National Transportation Safety Board asked for it.',
		'Shares of United States Steel Corp. rose.',
		'Traders in West-Germany and in West Germany sold it.',
		'She saw “From Russia with Love” again.',
		'The Seoul National University Hospital opened.',
		'They bought it from Johnson & Johnson last year.',
		'The Kyiv-Mohyla Academy opened.',
		'In Latin America it is different.',
		'The Republic of Georgia Foundation gave money.',
		'A statue of George Washington fell.',
		'The actor Kerry Washington spoke of it.',
		'The report by Japan Airlines is out.',
		'Jordan Peterson gave a talk.',
		'He won the Tour de France again.',
		'She is president of the Japan Council.',
		'The director of the Japan Immigration Policy Institute spoke.',
		'The Food Programme of the European Union fed them.',
		'It gave to the European Union Relief and Works Agency for Palestine Refugees on Monday.',
		'Wikimedia Ukraine agreed to it.',
		'She was Miss USA in 2001.',
		'He was born in Northern Ireland.',
		'The NATO Parliamentary Assembly met.',
		'They watched NATO TV all day.',
	])('%s', (text) => {
		expect(found(text)).toEqual([]);
	});
});

describe('capitals that something explains hide nothing', () => {
	it.each<[string, string[]]>([
		['South Korea’s Yoon Suk Yeol spoke.', ['South Korea=south-korea', 'Yoon Suk Yeol=yoon-suk-yeol']],
		[
			'Ukraine President Volodymyr Zelensky spoke.',
			['Ukraine=ukraine', 'Volodymyr Zelensky=volodymyr-zelenskyy'],
		],
		['NATO Secretary-General Jens Stoltenberg spoke.', ['NATO=nato', 'Jens Stoltenberg=jens-stoltenberg']],
		['US President Joe Biden spoke.', ['US=united-states', 'Joe Biden=joe-biden']],
		['Norwegian Jens Stoltenberg spoke.', ['Jens Stoltenberg=jens-stoltenberg']],
		['Democrat Joe Biden spoke.', ['Joe Biden=joe-biden']],
		['On Monday Jens Stoltenberg spoke.', ['Jens Stoltenberg=jens-stoltenberg']],
		['Asked by reporters, Jens Stoltenberg spoke.', ['Jens Stoltenberg=jens-stoltenberg']],
		['When Ukraine asked, Poland gave.', ['Ukraine=ukraine', 'Poland=poland']],
		['Most of Ukraine is dark.', ['Ukraine=ukraine']],
		['The President of Ukraine spoke.', ['Ukraine=ukraine']],
		['The government of Japan agreed.', ['Japan=japan']],
		['The pro-Ukraine rally went on.', ['Ukraine=ukraine']],
		['The Russia-Ukraine war goes on.', ['Russia=russia', 'Ukraine=ukraine']],
		['Officials in Japan Thursday agreed.', ['Japan=japan']],
		['Sweden’s NATO bid worries Turkey.', ['NATO=nato', 'Turkey=turkey']],
		['Poland (a NATO member) agreed.', ['Poland=poland', 'NATO=nato']],
		['“Poland is ready,” he said.', ['Poland=poland']],
		['The Prime Minister of the United Kingdom Keir Roe spoke.', ['United Kingdom=united-kingdom']],
		['It rained in Northern France.', ['France=france']],
		['He was a coordinator of the European Union, she said.', ['European Union=european-union']],
		['The talks in the U.S. Last week went well.', ['U.S.=united-states']],
		['She runs NATO Corp. from home.', ['NATO=nato']],
		['US & UK agree.', ['US=united-states', 'UK=united-kingdom']],
		['Jordan’s King Abdullah agreed.', ['Jordan=jordan']],
	])('%s', (text, expected) => {
		expect(found(text)).toEqual(expected);
	});
});

describe('headlines in title case and in capitals', () => {
	const body = 'The ministry of the country said so on Monday, and it refused again to change its mind.';
	it.each<[string, string, string[]]>([
		[
			'states',
			'South Korea Reiterates Refusal to Supply Ukraine',
			['South Korea=south-korea', 'Ukraine=ukraine'],
		],
		['a known verb after a name', 'Poland Urges Allies to Hurry Up', ['Poland=poland']],
		['a longer name', 'Kyiv Independent Editor Wins Award Again', []],
		['a name of one word that only headlines have', 'Jordan Joins Brentford From Liverpool', []],
		[
			'people by full name',
			'Jens Stoltenberg Visits Seoul Over Weekend',
			['Jens Stoltenberg=jens-stoltenberg'],
		],
		['all capitals', 'SOUTH KOREA REFUSES TO ARM UKRAINE', ['SOUTH KOREA=south-korea', 'UKRAINE=ukraine']],
		['a pronoun in capitals is no country', 'THEY TOLD US WHAT THEY WANT', []],
	])('%s', (_, title, expected) => {
		expect(found(`${title}\n${body}`)).toEqual(expected);
	});

	it('believes a headline where the story has the name as well', () => {
		expect(found('Poland Mulls Tanks Over Winter Break\nOfficials in Poland said so.')).toEqual([
			'Poland=poland',
			'Poland=poland',
		]);
	});
});
