import { expect, it } from 'vitest';
import { joinEntities } from '../../../data/compile/join.ts';
import { sameEntity } from '../../../data/lint/same-entity.ts';
import { foundIn, person, world } from './entry.ts';

it('asks for the id where a record with one has the same name and office', () => {
	const record = person({ id: 'jane-roe-q1', wikidata: 'Q1' });
	const found = (written: ReturnType<typeof person>) => {
		const { entities, ...joined } = joinEntities([written], [record]);
		return foundIn(sameEntity, [written], { world: world([record], { entities, joined }) });
	};
	expect(found(person())).toEqual([
		'data/people/jane-roe.json wikidata: is missing, and by name and office (Minister of Finance of Norway, 2025-02-04) the entry is the imported jane-roe-q1',
	]);
	expect(found(person({ wikidata: 'Q1' }))).toEqual([]);
	expect(found(person({ distinctFrom: ['Q1'] }))).toEqual([]);
	expect(found(person({ wikidata: 'Q2' }))).toEqual([]);
});
