import { expect, it } from 'vitest';
import type { CompiledDataset } from '../../data/compile/compile.ts';
import { countDataset } from '../../data/count.ts';
import { person } from './lint/entry.ts';

it('counts kinds, roles by freshness, stances by topic, and origins', () => {
	const role = person().roles[0]!;
	const entities = [
		person({
			wikidata: 'Q1',
			country: 'no',
			roles: [
				role,
				{ ...role, checked: '2020' },
				{ ...role, end: '2021', checked: '2021' },
				{ ...role, endBy: '2024', checked: '2024' },
			],
		}),
		person({ id: 'b', kind: 'outlet', domains: ['b.com', 'b.org'], roles: [] }),
	];
	const compiled = {
		entities,
		meta: { format: 1, date: '2025-03-01', entities: 2, aliases: 5 },
		topics: [{ id: 'arms', label: 'Arms', question: 'Arms?', phrases: { en: [] } }],
		rollCalls: [{ id: 'us-1', topic: 'arms' }],
		assembled: {
			written: [person()],
			imported: {
				provenance: [{ source: 'a-list' }, { source: 'b-list' }],
				places: ['data/imported/a-list/p.jsonl:1', 'data/imported/a-list/p.jsonl:2'],
			},
			votes: { positions: 3, voters: new Map([['us-1', { yea: 2, nay: 1, abstained: 0, unknown: 4 }]]) },
			closed: [{ by: 'death' }, { by: 'b' }],
			joined: { merges: [{ by: 'wikidata Q1' }, { by: 'name and office (x)' }], ambiguous: [], apart: [{}] },
		},
	} as unknown as CompiledDataset;
	const report = countDataset(compiled);
	expect(report.summary).toEqual({
		entities: { person: 1, organisation: 0, state: 0, outlet: 1 },
		roles: 4,
		stances: { recorded: 4, written: 1 },
		rollCalls: 1,
		topics: 1,
		outlets: 2,
		sources: { 'hand-written': 1, 'a-list': 2, 'b-list': 0 },
		aliases: 5,
	});
	expect(Object.values(report.freshness)).toEqual([1, 1, 1, 0, 0, 1]);
	expect(Object.values(report.joining)).toEqual([1, 0, 1, 0, 1, 1, 1]);
	expect(report.votes).toEqual({ arms: 3 });
	expect(report.stances).toEqual({ arms: { for: 2, against: 0, mixed: 0, abstained: 0, undeclared: 0 } });
	expect(report.countries).toEqual({ '(none)': 1, no: 1 });
	expect(report.wikidata).toEqual({ person: 1, organisation: 0, state: 0, outlet: 0 });
});
