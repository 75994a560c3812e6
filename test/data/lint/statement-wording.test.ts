import { expect, it } from 'vitest';
import { statementWording } from '../../../data/lint/statement-wording.ts';
import { data, entry, found, person } from './entry.ts';

const WITH = (statement: string) => person({ stances: [{ ...person().stances[0]!, statement }] });

it.each([
	['Said that Norway supplies ammunition.', 0],
	['Slammed the regime.', 2],
	['Claimed the so-called republic.', 2],
	// Only whole words: a registered claim is no claim, and a regimen no regime.
	['Backed a regimen of reclaimed land.', 0],
	['Supported non-brutal means.', 0],
])('%s', (statement, count) => {
	expect(found(statementWording, WITH(statement))).toHaveLength(count);
});

it('gives the reason and what to write', () => {
	const one = entry(WITH('Insisted on talks.'));
	expect(statementWording.check(one, data([one]))).toEqual([
		{
			at: 'stances[0].statement',
			wrong: 'uses a word that takes a side (colours the verb)',
			actual: 'Insisted',
			fix: 'write "said"',
		},
	]);
});
