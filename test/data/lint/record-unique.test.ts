import { expect, it } from 'vitest';
import { recordUnique } from '../../../data/lint/record-unique.ts';
import { foundIn, person, world } from './entry.ts';

it('finds one id or Wikidata id twice in a source, and not in two', () => {
	const records = [
		person({ id: 'a', wikidata: 'Q1' }),
		person({ id: 'b', wikidata: 'Q1', roles: [] }),
		person({ id: 'c', roles: [] }),
	];
	const all = world(records);
	expect(foundIn(recordUnique, [], { world: all })).toEqual([
		'data/imported/a-list/people.jsonl:2 wikidata: is also that of data/imported/a-list/people.jsonl:1',
	]);
	const elsewhere = all.records.map((record, index) =>
		index === 1 ? { ...record, file: 'data/imported/b-list/people.jsonl:1' } : record,
	);
	expect(foundIn(recordUnique, [], { world: { ...all, records: elsewhere } })).toEqual([]);
});
