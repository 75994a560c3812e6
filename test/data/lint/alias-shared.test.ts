import { expect, it } from 'vitest';
import { aliasShared } from '../../../data/lint/alias-shared.ts';
import { foundIn, person } from './entry.ts';

it('reports a name that more than four entries share', () => {
	const namesakes = (count: number, kind: 'short' | 'metonym') =>
		Array.from({ length: count }, (_, index) =>
			person({ id: `p${index}`, name: `Jane Roe ${index}`, names: [{ name: 'J.-R.', kind }] }),
		);
	expect(foundIn(aliasShared, namesakes(4, 'short'))).toEqual([]);
	expect(foundIn(aliasShared, namesakes(5, 'short'))).toHaveLength(1);
	expect(foundIn(aliasShared, namesakes(5, 'metonym'))).toEqual([]);
});
