import { expect, it } from 'vitest';
import { memberTable } from '../../../data/compile/members.ts';
import type { Affiliation } from '../../../src/model/entity.ts';

const belongs = (...bodies: Partial<Affiliation>[]) => ({
	affiliations: bodies.map((body) => ({ checked: '2025', sources: [], ...body })),
});

it('tells who belongs to a body, by id or by name, the best known first; who is only a partner does not', () => {
	const entities = [
		belongs({ of: 'league' }, { name: 'Sample Party' }),
		belongs({ of: 'league', title: 'Chair' }, { of: 'league', start: '2001' }),
		belongs({ name: 'Sample Party' }, { name: 'Lonely Party' }),
		belongs({ of: 'league', name: 'The League' }, { title: 'Adviser' }),
		belongs({ of: 'league', title: 'Observer' }),
	];
	expect(
		memberTable(
			entities,
			[0.2, 0.9, 0.2, 0.5, 0.8].map((prior) => ({ prior })),
		),
	).toEqual({
		'Sample Party': [0, 2],
		league: [1, 3, 0],
	});
});
