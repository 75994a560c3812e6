import { describe, expect, it } from 'vitest';
import { aliasesOf } from '../../../data/compile/aliases.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { person } from '../lint/entry.ts';

/** "alias (kind)" for each alias, with the case rule where it is not the usual one. */
function aliases(changes: Partial<Entity>): string[] {
	return aliasesOf(person(changes)).map(
		({ alias, kind, case: rule }) => `${alias} (${kind}${rule === 'name' ? '' : `, ${rule}`})`,
	);
}

describe('aliasesOf', () => {
	it.each<[string, Partial<Entity>, string[]]>([
		['a name and its surname', {}, ['Jane Roe (name)', 'Roe (surname)']],
		['no surname where none stands alone', { family: undefined }, ['Jane Roe (name)']],
		[
			'both orders in Japan',
			{
				name: 'Fumio Kishida',
				family: 'Kishida',
				country: 'jp',
				names: [{ name: '岸田文雄', kind: 'native' }],
			},
			['Fumio Kishida (name)', 'Kishida Fumio (also)', '岸田文雄 (native)', 'Kishida (surname)'],
		],
		[
			'Korean names in one order',
			{ name: 'Kim Jong Un', family: 'Kim', country: 'kp' },
			['Kim Jong Un (name)', 'Kim (surname)'],
		],
		[
			'without a middle initial',
			{ name: 'Michael R. Pompeo', family: 'Pompeo' },
			['Michael R. Pompeo (name)', 'Michael Pompeo (also)', 'Pompeo (surname)'],
		],
		[
			'as agencies without umlauts write it',
			{ name: 'Štefan Füle', family: 'Füle' },
			['Štefan Füle (name)', 'Štefan Fuele (name)', 'Füle (surname)', 'Fuele (surname)'],
		],
		[
			'a spelling of the surname from another spelling of the name',
			{
				name: 'Mykhailo Podolyak',
				family: 'Podolyak',
				names: [
					{ name: 'Mikhail Podoliak', kind: 'also' },
					{ name: 'Михайло Подоляк', kind: 'native', lang: 'uk' },
				],
			},
			[
				'Mykhailo Podolyak (name)',
				'Mikhail Podoliak (also)',
				'Михайло Подоляк (native)',
				'Podolyak (surname)',
				'Podoliak (surname)',
				'Подоляк (surname)',
			],
		],
		[
			'no surname from a name that ends otherwise',
			{ name: 'Joe Biden', family: 'Biden', names: [{ name: 'Joseph Robinette', kind: 'also' }] },
			['Joe Biden (name)', 'Joseph Robinette (also)', 'Biden (surname)'],
		],
		[
			'acronyms to the letter',
			{ names: [{ name: 'JR', kind: 'acronym' }] },
			['Jane Roe (name)', 'JR (acronym, exact)', 'Roe (surname)'],
		],
		[
			'no person of one word, which many share',
			{ name: 'Tiririca', family: undefined, names: [{ name: 'Francisco Oliveira Silva', kind: 'also' }] },
			['Francisco Oliveira Silva (also)'],
		],
		[
			'but a head of state whose whole name it is, and no by-name of others',
			{
				name: 'Sukarno',
				family: undefined,
				roles: [{ title: 'President', office: 'head-of-state', checked: '1967', sources: ['a'] }],
			},
			['Sukarno (name)'],
		],
		[
			'spellings that fold alike once',
			{ name: 'Viktor Orbán', family: 'Orbán', names: [{ name: 'Viktor Orban', kind: 'also' }] },
			['Viktor Orbán (name)', 'Orbán (surname)'],
		],
	])('%s', (_, changes, expected) => {
		expect(aliases(changes)).toEqual(expected);
	});

	it('is careful with names that are ordinary words', () => {
		const outlet = (name: string) => aliases({ kind: 'outlet', name, family: undefined, names: [] });
		expect(outlet('Time')).toEqual(['Time (name, exact)']);
		expect(outlet('The Sun')).toEqual(['The Sun (name, exact)']);
		expect(outlet('The New York Times')).toEqual(['The New York Times (name)', 'New York Times (name)']);
	});

	it('adds declined forms in the language of the name', () => {
		const inflect = (alias: string, lang: string) => (lang === 'uk' ? [`${alias}а`] : []);
		const made = aliasesOf(
			person({ names: [{ name: 'Джейн Роу', kind: 'native', lang: 'uk' }] }),
			inflect,
		).map(({ alias, kind }) => `${alias} (${kind})`);
		expect(made).toContain('Джейн Роуа (native)');
		expect(made).toContain('Роуа (surname)');
	});

	it.each<[string, Partial<Entity>, string[]]>([
		[
			'a force of the United States',
			{ name: 'US Navy', country: 'us' },
			['US navy (name)', 'United States navy (name)', 'Navy (short, exact)'],
		],
		[
			'a party, by what it is called at home, with a small head',
			{ name: 'Socialist Party of Portugal', country: 'pt' },
			['Socialist Party of Portugal (name)', 'Socialist party (short)'],
		],
		[
			'no bare name that is not of a party',
			{ name: 'Bank of Portugal', country: 'pt' },
			['Bank of Portugal (name)'],
		],
	])('bodies: %s', (_, changes, expected) => {
		const { family: _family, ...body } = person({ ...changes, kind: 'organisation', roles: [] });
		expect(
			aliasesOf(body as Entity).map(
				({ alias, kind, case: rule }) => `${alias} (${kind}${rule === 'name' ? '' : `, ${rule}`})`,
			),
		).toEqual(expected);
	});
});
