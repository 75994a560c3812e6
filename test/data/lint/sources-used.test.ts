import { it } from 'vitest';
import { sourcesUsed } from '../../../data/lint/sources-used.ts';
import { holds, person } from './entry.ts';

it('notes pages that nothing cites', () => {
	holds(sourcesUsed, [
		[
			person({ roles: [], stances: [] }),
			['sources.example-news-2025-02-04: is cited by nothing in this entry'],
		],
		[person({ roles: [] }), []],
	]);
});
