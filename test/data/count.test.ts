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
			roles: [role, { ...role, checked: '2020' }, { ...role, end: '2021', checked: '2021' }],
		}),
		person({ id: 'b', kind: 'outlet', domains: ['b.com', 'b.org'], roles: [] }),
	];
	const compiled = {
		entities,
		meta: { format: 1, date: '2025-03-01', entities: 2, aliases: 5 },
		topics: [{ id: 'arms', label: 'Arms', question: 'Arms?', phrases: { en: [] } }],
		provenance: [{ source: 'a-list', counts: { records: 7, rows: 9 } }],
	} as unknown as CompiledDataset;
	const report = countDataset(compiled, { entities: 1, stances: 1 });
	expect(report.summary).toEqual({
		entities: { person: 1, organisation: 0, state: 0, outlet: 1 },
		roles: 3,
		stances: { recorded: 1, written: 1 },
		rollCalls: 0,
		topics: 1,
		outlets: 2,
		sources: { 'hand-written': 1, 'a-list': 7 },
		aliases: 5,
	});
	expect(Object.values(report.freshness)).toEqual([1, 1, 0, 0, 1]);
	expect(report.stances).toEqual({ arms: { for: 2, against: 0, mixed: 0, abstained: 0, undeclared: 0 } });
	expect(report.countries).toEqual({ '(none)': 1, no: 1 });
	expect(report.wikidata).toEqual({ person: 1, organisation: 0, state: 0, outlet: 0 });
});
