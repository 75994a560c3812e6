import { expect, it } from 'vitest';
import { personOneWord } from '../../../data/lint/person-one-word.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { foundIn, person, world } from './entry.ts';

it('forbids a lone surname as a name', () => {
	const names = (...list: Entity['names']) => [person({ names: list })];
	expect(foundIn(personOneWord, [person()])).toEqual([]);
	expect(foundIn(personOneWord, [person({ name: 'Roe' })])).toEqual([
		'data/people/jane-roe.json name: is one word, which many people may share',
	]);
	expect(foundIn(personOneWord, names({ name: 'Зеленский', kind: 'transliteration' }))).toHaveLength(1);
	expect(foundIn(personOneWord, names({ name: 'O’Roe-Smith', kind: 'also' }))).toHaveLength(1);
	expect(foundIn(personOneWord, names({ name: '김', kind: 'native' }))).toHaveLength(1);
	expect(
		foundIn(personOneWord, names({ name: '김정은', kind: 'native' }, { name: 'MBS', kind: 'acronym' })),
	).toEqual([]);
	expect(foundIn(personOneWord, [person({ kind: 'organisation', name: 'Reuters' })])).toEqual([]);
});

it('counts imported names of one word in one note, and lets rulers have theirs', () => {
	const ruler = { title: 'President', office: 'head-of-state', checked: '1967', sources: ['a'] };
	const records = [
		person({ id: 'a', name: 'Tiririca' }),
		person({ id: 'b', name: 'Bebeto' }),
		person({ id: 'c', name: 'Sukarno', roles: [ruler] }),
	];
	expect(foundIn(personOneWord, [], { world: world(records) })).toEqual([
		'data/imported/a-list/people.jsonl:1 name: and 1 other names of imported people are one word, and are not looked for in texts',
	]);
});
