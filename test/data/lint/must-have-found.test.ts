import { expect, it } from 'vitest';
import { mustHaveFound } from '../../../data/lint/must-have-found.ts';
import { foundIn, person, world } from './entry.ts';

it('wants every row found, or a note on what was tried', () => {
	const row = { office: 'finance-minister', country: 'no', holder: 'Jane Roe' };
	const found = (...mustHave: (typeof row & { missing?: string })[]) =>
		foundIn(mustHaveFound, [], { mustHave, world: world([person()]) });
	expect(found(row, { ...row, holder: 'Ann Poe', missing: 'no page in hand' })).toEqual([]);
	expect(found({ ...row, holder: 'Ann Poe' }, { ...row, missing: 'no page in hand' })).toEqual([
		'data/must-have.json [0]: is not in the dataset (nobody of that name)',
		'data/must-have.json [1].missing: says that somebody is missing who is there',
	]);
});
