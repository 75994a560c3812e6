import { expect, it } from 'vitest';
import { personOneWord } from '../../../data/lint/person-one-word.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { foundIn, person } from './entry.ts';

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
