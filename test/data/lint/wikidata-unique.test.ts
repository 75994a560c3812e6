import { expect, it } from 'vitest';
import { wikidataUnique } from '../../../data/lint/wikidata-unique.ts';
import { foundIn, person } from './entry.ts';

it('lets one id stand for one entity', () => {
	expect(foundIn(wikidataUnique, [person(), person({ id: 'b' })])).toEqual([]);
	expect(foundIn(wikidataUnique, [person({ wikidata: 'Q1' }), person({ id: 'b', wikidata: 'Q1' })])).toEqual([
		'data/people/b.json wikidata: is also that of data/people/jane-roe.json',
	]);
});
