import { expect, it } from 'vitest';
import { identitiesNeeded } from '../../../data/lint/identities-needed.ts';
import { foundIn, person, world } from './entry.ts';

it('wants records that exist, have no id, and are another that has one', () => {
	const all = world([person({ id: 'a' }), person({ id: 'b', name: 'Ann Poe', wikidata: 'Q1', roles: [] })]);
	const found = (identities: Record<string, { wikidata: string; why: string }>) =>
		foundIn(identitiesNeeded, [], { world: all, identities });
	expect(found({ a: { wikidata: 'Q1', why: 'Ann Poe' } })).toEqual([]);
	expect(found({ c: { wikidata: 'Q1', why: 'x' } })).toEqual([
		'data/identities.json c: is no imported record',
	]);
	expect(found({ b: { wikidata: 'Q1', why: 'x' } })).toEqual([
		'data/identities.json b: has a Wikidata id of its own by now',
	]);
	expect(found({ a: { wikidata: 'Q2', why: '' } })).toEqual([
		'data/identities.json a.wikidata: is no record’s Wikidata id',
		'data/identities.json a.why: is empty',
	]);
	expect(found({ Q1: { wikidata: 'Q1', why: 'Ann Poe' } })).toEqual([]);
	expect(found({ Q3: { wikidata: 'Q1', why: 'Ann Poe' } })).toEqual([
		'data/identities.json Q3: is no record’s Wikidata id',
	]);
});
