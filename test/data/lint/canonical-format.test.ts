import { expect, it } from 'vitest';
import { canonicalFormat } from '../../../data/lint/canonical-format.ts';
import { data, entry, person } from './entry.ts';

it('shows the first line that differs', () => {
	const one = entry(person());
	expect(canonicalFormat.check(one, data([one]))).toEqual([]);
	const [finding] = canonicalFormat.check(
		{ ...one, text: one.text.replace('  "kind"', '    "kind"') },
		data([one]),
	);
	expect(finding).toMatchObject({ at: 'line 3', expected: '"  \\"kind\\": \\"person\\","' });
	expect(canonicalFormat.check({ ...one, text: one.text.trimEnd() }, data([one]))).toHaveLength(1);
});
