import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../bench/names.ts';
import { openAliasWalk } from '../../../src/engine/index/alias-walk.ts';
import { openIndex } from '../../../src/engine/index/compiled-matcher.ts';
import { writeIndex } from '../../../src/engine/index/index-writer.ts';
import { openNameSearch } from '../../../src/engine/index/name-search.ts';
import type { NameKind } from '../../../src/model/entity.ts';
import type { AliasEntry, EntityFacts } from '../../../src/model/lexicon.ts';

const entity = (id: string, name: string, prior: number): EntityFacts => ({
	...{ id, name, prior, kind: 'person', tenures: [], topics: [] },
});
const alias = (text: string, ...candidates: [row: number, kind: NameKind][]): AliasEntry => ({
	alias: text,
	candidates: candidates.map(([row, kind]) => ({ entity: row, kind, case: 'name' })),
});

const ENTITIES = [
	entity('jose-alvarez', 'José Álvarez', 0.4),
	entity('kim-jong-un', 'Kim Jong Un', 0.97),
	entity('kim-min-seok', 'Kim Min-seok', 0.86),
	entity('new-zealand', 'New Zealand', 0.95),
	entity('nato', 'NATO', 0.85),
	entity('natalia-poe', 'Natalia Poe', 0.9),
	entity('put-soe', 'Put Soe', 0.3),
	entity('vladimir-putin', 'Vladimir Putin', 1),
	entity('zelenskyy', 'Volodymyr Zelenskyy', 0.92),
];
const ALIASES = [
	alias('José Álvarez', [0, 'name']),
	alias('Kim Jong Un', [1, 'name']),
	alias('김정은', [1, 'native']),
	alias('金正恩', [1, 'transliteration']),
	alias('Kim', [1, 'surname'], [2, 'surname']),
	alias('Kim Min-seok', [2, 'name']),
	alias('New Zealand', [3, 'name']),
	alias('Wellington', [3, 'metonym']),
	alias('NATO', [4, 'acronym']),
	alias('North Atlantic Treaty Organization', [4, 'also']),
	alias('Natalia Poe', [5, 'name']),
	alias('Put Soe', [6, 'name']),
	alias('Vladimir Putin', [7, 'name']),
	alias('Putin', [7, 'surname']),
	alias('Volodymyr Zelenskyy', [8, 'name']),
	alias('Володимир Зеленський', [8, 'native']),
	alias('Zelenskyy', [8, 'surname']),
	alias('Put Soe Foundation'),
];
const index = openIndex(writeIndex({ aliases: ALIASES, entities: ENTITIES }, { foldTable: false }));
const names = openNameSearch(index.views, index.counts, index.table);
const ids = (query: string, most = 9) => names.find(query, most).rows.map((row) => ENTITIES[row]!.id);

describe('search by name', () => {
	it.each([
		['the beginning of any word', 'zeal', ['new-zealand']],
		['a surname begun before a country that holds it inside', 'ze', ['zelenskyy', 'new-zealand']],
		['without accents and capitals', 'jose alvarez', ['jose-alvarez']],
		['with accents, hyphens and marks', ' “Álvarez,” ', ['jose-alvarez']],
		['words in any order', 'un kim', ['kim-jong-un']],
		['the parts of a hyphenated name', 'kim min-s', ['kim-min-seok']],
		['another script, begun', 'зелен', ['zelenskyy']],
		['a syllable of Hangul', '김', ['kim-jong-un']],
		['Han characters', '金正', ['kim-jong-un']],
		['another name of the same', 'atlantic org', ['nato']],
		['namesakes by weight', 'kim', ['kim-jong-un', 'kim-min-seok']],
		['a whole name before a weightier one that only begins so', 'nato', ['nato']],
		['a weighty name begun before a light word typed in full', 'put', ['vladimir-putin', 'put-soe']],
		['a light name typed in full before everybody', 'put soe', ['put-soe']],
		['a capital, as the last resort', 'wellington', ['new-zealand']],
		['nothing but marks', '.,; ', []],
		['nothing', '', []],
		['what nobody is called', 'qqq', []],
		['one word that fits and one that does not', 'kim qqq', []],
	])('%s: "%s"', (_, query, expected) => {
		expect(ids(query)).toEqual(expected);
	});

	it('gives the best of many and says how many there are', () => {
		expect(names.find('n', 1)).toEqual({ rows: [3], total: 3 });
		expect(ids('n')).toEqual(['new-zealand', 'natalia-poe', 'nato']);
	});

	it('forgets the query before', () => {
		ids('kim');
		expect(ids('zelenskyy')).toEqual(['zelenskyy']);
	});

	it('is not confused by a text that is no name', () => {
		expect(ids('https://news.example/kim @kim')).toEqual([]);
		expect(ids('kim '.repeat(40))).toEqual(['kim-jong-un', 'kim-min-seok']);
	});
});

describe('a walk through an index', () => {
	it('comes to every reading of every alias once, and to no blocker', () => {
		const random = createRandom(7);
		const below = (n: number) => Math.floor(random() * n);
		const word = () => Array.from({ length: 3 + below(2) }, () => 'abco'[below(4)]).join('');
		const kinds: NameKind[] = ['name', 'also', 'acronym'];
		const texts = new Set<string>();
		while (texts.size < 400) texts.add(Array.from({ length: 1 + below(3) }, word).join(' '));
		const aliases = [...texts].map((text, n): AliasEntry => {
			const count = n % 9 === 0 ? 0 : 1 + below(3);
			return {
				alias: text,
				candidates: Array.from({ length: count }, (_, k) => ({
					...{ entity: (n + k) % 50, kind: kinds[k]!, case: 'any' },
				})),
			};
		});
		const entities = Array.from({ length: 50 }, (_, n) =>
			entity(`e${String(n).padStart(2, '0')}`, `E${n}`, 0.5),
		);
		const { views, counts } = openIndex(writeIndex({ aliases, entities }, { foldTable: false }));
		const walk = openAliasWalk(views, counts);
		const found: string[] = [];
		walk.eachAlias(new Uint16Array(walk.words), 0, (row, _style, _marks, _first, words) =>
			found.push(`${row} ${words}`),
		);
		const expected = aliases.flatMap(({ alias: text, candidates }) =>
			candidates.map((candidate) => `${candidate.entity} ${text.split(' ').length}`),
		);
		expect(found.sort()).toEqual(expected.sort());
	});
});
