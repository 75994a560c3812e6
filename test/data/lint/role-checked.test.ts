import { expect, it } from 'vitest';
import { roleChecked } from '../../../data/lint/role-checked.ts';
import { found, holds, person } from './entry.ts';

it('lets no role be held on nobody’s word', () => {
	const role = person().roles[0]!;
	holds(roleChecked, [
		[person({ roles: [{ ...role, checked: '2025-02-03' }] }), ['roles[0].checked: is before the start']],
		[
			person({ roles: [{ ...role, checked: '2025-02-05' }] }),
			['roles[0].checked: is newer than every source of this role'],
		],
		[
			person({ roles: [{ ...role, start: '2020', end: '2025-01', checked: '2024' }] }),
			['roles[0].checked: is not the end of a finished role'],
		],
		// An end announced for later than the page that announces it.
		[
			person({ roles: [{ ...role, end: '2025-10-01', checked: '2025-10-01' }] }),
			['roles[0].checked: is newer than every source of this role'],
		],
		[person({ roles: [{ ...role, start: '2020', end: '2025-01', checked: '2025-01' }] }), []],
		// A month holds the day on which the page appeared.
		[person({ roles: [{ ...role, checked: '2025-02' }] }), []],
	]);
});

it('allows lists whose runs are months apart', () => {
	const record = (checked: string) => person({ roles: [{ ...person().roles[0]!, checked }] });
	const imported = { folder: 'imported', file: 'data/imported/a-list/people.jsonl:1' };
	expect(found(roleChecked, record('2025-06'), imported)).toEqual([]);
	expect(found(roleChecked, record('2025-09'), imported)).toHaveLength(1);
});
