import { expect, it } from 'vitest';
import { knownReferences } from '../../../data/lint/known-references.ts';
import { data, entry, holds, person } from './entry.ts';

it('wants links to lead somewhere', () => {
	const role = person().roles[0]!;
	holds(knownReferences, [
		[person({ roles: [{ ...role, of: 'norway' }] }), ['roles[0].of: is no entity of the dataset']],
		[
			person({ affiliations: [{ of: 'a-party', checked: '2025', sources: ['a'] }] }),
			['affiliations[0].of: is no entity of the dataset'],
		],
		[person({ distinctFrom: ['Q1', 'jane-doe'] }), ['distinctFrom[1]: is no entity of the dataset']],
		[person({ distinctFrom: ['jane-roe'] }), ['distinctFrom: names the entry itself']],
		[
			person({ roles: [{ ...role, of: 'jane-roe' }] }),
			['roles[0].of: is a person, not a body in which a role can be held'],
		],
	]);
});

it('accepts ids of other entries', () => {
	const norway = entry(person({ id: 'norway', kind: 'state' }));
	const jane = entry(person({ roles: [{ ...person().roles[0]!, of: 'norway' }] }));
	expect(knownReferences.check(jane, data([norway, jane]))).toEqual([]);
});
