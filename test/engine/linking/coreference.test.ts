import { describe, expect, it } from 'vitest';
import { annotated, found } from '../world.ts';

/** Surfaces found that are people. */
const people = (text: string, date?: string) =>
	found(text, date ? { date } : {}).filter((m) =>
		/stoltenberg|kim-|ponomarenko|zelensk|putin|lavrov|biden|trump|clinton|jordan$|smith|yoon|leyen|johnson|peskov/.test(
			m.split('=')[1]!,
		),
	);

describe('bare surnames', () => {
	it.each<[string, string, string[]]>([
		[
			'after the full name',
			'Jens Stoltenberg spoke. Later Stoltenberg left.',
			['Jens Stoltenberg=jens-stoltenberg', 'Stoltenberg=jens-stoltenberg'],
		],
		[
			'with a possessive and an address',
			'Jens Stoltenberg spoke. Mr Stoltenberg’s visit ended.',
			['Jens Stoltenberg=jens-stoltenberg', 'Stoltenberg=jens-stoltenberg'],
		],
		['never without a full name', 'Stoltenberg spoke.', []],
		[
			'not before the full name',
			'Stoltenberg spoke. Jens Stoltenberg left.',
			['Jens Stoltenberg=jens-stoltenberg'],
		],
		[
			'in a headline, by the full name below',
			'Stoltenberg urges Seoul to do more\nJens Stoltenberg spoke in the city.',
			['Stoltenberg=jens-stoltenberg', 'Jens Stoltenberg=jens-stoltenberg'],
		],
		[
			'with a title that the dataset lacks',
			'Jens Stoltenberg spoke. The national security adviser Stoltenberg left.',
			['Jens Stoltenberg=jens-stoltenberg', 'Stoltenberg=jens-stoltenberg'],
		],
		[
			'after the title of somebody else',
			'Jens Stoltenberg spoke. An aide to Stoltenberg said so.',
			['Jens Stoltenberg=jens-stoltenberg', 'Stoltenberg=jens-stoltenberg'],
		],
		[
			'a full name after a word that nobody is called by',
			'The Finance Minster Jens Stoltenberg spoke.',
			['Jens Stoltenberg=jens-stoltenberg'],
		],
		['but not after a given name', 'Clinton Jens Stoltenberg spoke. So did Dmitry Jens Stoltenberg.', []],
		[
			'family name first',
			'Kim Tong Myong wrote it. Kim warned of war.',
			['Kim Tong Myong=kim-tong-myong', 'Kim=kim-tong-myong'],
		],
		[
			'two of one name: silent',
			'Kim Tong Myong wrote it. Kim Jong Un read it. Kim warned of war.',
			['Kim Tong Myong=kim-tong-myong', 'Kim Jong Un=kim-jong-un'],
		],
		[
			'two of one name, and a title decides',
			'Kim Tong Myong wrote it. Kim Jong Un read it. Supreme leader Kim warned of war.',
			['Kim Tong Myong=kim-tong-myong', 'Kim Jong Un=kim-jong-un', 'Kim=kim-jong-un'],
		],
		[
			'an unknown person of the name blocks it',
			'Dmytro Ponomarenko spoke beside his wife Olena Ponomarenko. Ponomarenko smiled.',
			['Dmytro Ponomarenko=dmytro-ponomarenko'],
		],
		[
			'unless the story had made a habit of it',
			'Dmytro Ponomarenko spoke. Ponomarenko smiled. Ponomarenko bowed. His wife Olena Ponomarenko left. Ponomarenko stayed.',
			[
				'Dmytro Ponomarenko=dmytro-ponomarenko',
				'Ponomarenko=dmytro-ponomarenko',
				'Ponomarenko=dmytro-ponomarenko',
				'Ponomarenko=dmytro-ponomarenko',
			],
		],
		[
			'no habit with a family name that stands first',
			'Kim Tong Myong wrote. Kim warned. Kim slept. Kim Song Ho replied. Kim left.',
			['Kim Tong Myong=kim-tong-myong', 'Kim=kim-tong-myong', 'Kim=kim-tong-myong'],
		],
		[
			'unless a title decides',
			'Dmytro Ponomarenko spoke beside his wife Olena Ponomarenko. Ambassador Ponomarenko smiled.',
			['Dmytro Ponomarenko=dmytro-ponomarenko', 'Ponomarenko=dmytro-ponomarenko'],
		],
		[
			'an unknown Kim blocks it',
			'Kim Tong Myong wrote it with the editor Kim Song Ho. Kim warned of war.',
			['Kim Tong Myong=kim-tong-myong'],
		],
		[
			'a syllable that is a month’s short form as well',
			'Kim Tong Myong wrote it. The party’s leader Kim Jun-ho replied. Kim warned.',
			['Kim Tong Myong=kim-tong-myong'],
		],
		[
			'another transliteration of the given name',
			'Dmitriy Peskov spoke. Peskov left.',
			['Dmitriy Peskov=dmitry-peskov', 'Peskov=dmitry-peskov'],
		],
		[
			'a wrong office blocks it',
			'Kim Tong Myong wrote it. Deputy Foreign Minister Kim replied.',
			['Kim Tong Myong=kim-tong-myong'],
		],
		[
			'the other sex blocks it',
			'Jens Stoltenberg spoke. Ms Stoltenberg did not.',
			['Jens Stoltenberg=jens-stoltenberg'],
		],
		[
			'another job blocks it',
			'Jens Stoltenberg spoke. The striker Stoltenberg did not.',
			['Jens Stoltenberg=jens-stoltenberg'],
		],
		['part of a longer name', 'Joe Biden spoke. The Biden Institute did not.', ['Joe Biden=joe-biden']],
		[
			'a foundation is no stranger',
			'Joe Biden spoke. The Joe Biden Foundation did not. Biden left.',
			['Joe Biden=joe-biden', 'Biden=joe-biden'],
		],
		[
			'a given name more is one',
			'John Adam Smith spoke with Adam Smith of the US. Smith left.',
			['Adam Smith=adam-smith'],
		],
		[
			'husband and wife are two people',
			'Hillary Clinton spoke. Bill Clinton did not. Clinton left.',
			['Hillary Clinton=hillary-clinton', 'Bill Clinton=bill-clinton'],
		],
		[
			'a middle name that the dataset lacks',
			'Hillary Rodham Clinton spoke. Clinton left.',
			['Hillary Rodham Clinton=hillary-clinton', 'Clinton=hillary-clinton'],
		],
		[
			'a nobiliary particle',
			'Ursula von der Leyen spoke. Later von der Leyen left.',
			['Ursula von der Leyen=ursula-von-der-leyen', 'von der Leyen=ursula-von-der-leyen'],
		],
		[
			'given names with a hyphen',
			'Yoon Suk-yeol spoke. Yoon left.',
			['Yoon Suk-yeol=yoon-suk-yeol', 'Yoon=yoon-suk-yeol'],
		],
		[
			'an adviser’s adviser',
			'Vladimir Putin spoke. Putin spokesman Dmitry Peskov nodded.',
			['Vladimir Putin=vladimir-putin', 'Putin=vladimir-putin', 'Dmitry Peskov=dmitry-peskov'],
		],
	])('%s', (_, text, expected) => {
		expect(people(text)).toEqual(expected);
	});
});

describe('a title before a surname, without the full name', () => {
	it.each<[string, string, string | undefined, string[]]>([
		[
			'head of state and country',
			'Ukrainian President Zelensky said so.',
			undefined,
			['Zelensky=volodymyr-zelenskyy'],
		],
		['head of state', 'President Zelensky said so.', undefined, ['Zelensky=volodymyr-zelenskyy']],
		['the one in office', 'President Biden said so in the US.', '2023-02-27', ['Biden=joe-biden']],
		['not the one who is not in office', 'President Trump said so in the US.', '2023-02-27', []],
		['former', 'Former President Trump said so in the US.', '2023-02-27', ['Trump=donald-trump']],
		['in office again', 'President Trump said so in the US.', '2025-06-01', ['Trump=donald-trump']],
		['minister', 'Russian Foreign Minister Lavrov said so.', undefined, ['Lavrov=sergey-lavrov']],
		[
			'of another country',
			'Bulgarian President Zelensky said so. Georgian President Zelensky too.',
			undefined,
			[],
		],
		[
			'two presidents of one name',
			'President Clinton said so in the US.',
			'1995-05-05',
			['Clinton=bill-clinton'],
		],
		[
			'secretary of state',
			'Secretary of State Clinton said so in the US.',
			'2011-05-05',
			['Clinton=hillary-clinton'],
		],
		['a low office without its country', 'Representative Smith said so.', undefined, []],
		['a low office with its country', 'US Representative Smith said so.', undefined, ['Smith=adam-smith']],
		[
			'it introduces the headline',
			'Zelensky pleads for tanks\nPresident Zelensky said so.',
			undefined,
			['Zelensky=volodymyr-zelenskyy', 'Zelensky=volodymyr-zelenskyy'],
		],
		['Mr is no office', 'Mr Zelensky said so.', undefined, []],
		[
			'an apposition',
			'Stoltenberg, the secretary general of NATO, said so.',
			undefined,
			['Stoltenberg=jens-stoltenberg'],
		],
	])('%s', (_, text, date, expected) => {
		expect(people(text, date)).toEqual(expected);
	});
});

describe('a bare surname of a high office-holder', () => {
	it.each<[string, string, string, string[]]>([
		[
			'whose country is named',
			'Zelensky asked Ukraine’s allies for tanks.',
			'2023-05-04',
			['Zelensky=volodymyr-zelenskyy'],
		],
		['whose country is not named: silent', 'Zelensky asked for tanks.', '2023-05-04', []],
		['before the term: silent', 'Zelensky spoke in Ukraine.', '2015-05-04', []],
		[
			'beside a stranger of that name: silent',
			'Olena Zelensky lives in Ukraine. Zelensky asked for tanks.',
			'2023-05-04',
			[],
		],
	])('%s', (_, text, date, expected) => {
		expect(people(text, date)).toEqual(expected);
	});
});

it('does not take the country for the man, nor the man for the country', () => {
	expect(found('Jim Jordan, the Republican, spoke. Jordan left the room.')).toEqual([
		'Jim Jordan=jim-jordan',
	]);
	expect(found('Jim Jordan, the US lawmaker, spoke of Amman. He was in Jordan last year.')).toContain(
		'Jordan=jordan',
	);
});

it('hands on the confidence of what it leans on', () => {
	const [full, bare] = annotated('Jens Stoltenberg spoke. Stoltenberg left.').mentions;
	expect(bare?.via).toBe('surname');
	expect(bare!.confidence).toBeLessThan(full!.confidence);
});
