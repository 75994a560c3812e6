import { it } from 'vitest';
import { entityChecked } from '../../../data/lint/entity-checked.ts';
import { holds, person } from './entry.ts';

it('wants the newest date behind the entry', () => {
	holds(entityChecked, [
		[person({ checked: '2025-02-03' }), ['checked: is not the newest date behind the entry']],
		[person({ checked: '2025-02-05' }), ['checked: is not the newest date behind the entry']],
		[person({ roles: [], stances: [], sources: {}, checked: '2020' }), []],
	]);
});
