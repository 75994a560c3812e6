import { describe, expect, it } from 'vitest';
import { personNames } from '../../../data/import/us-names.ts';

describe('names of members of Congress', () => {
	it.each<[string, Parameters<typeof personNames>[0], [string, string | undefined, string[]]]>([
		[
			'the article first, without its bracket',
			{ given: 'Ann', family: 'Able', full: 'Ann B. Able', article: 'Ann Able (Ohio politician)' },
			['Ann Able', 'Able', ['Ann B. Able']],
		],
		[
			'a suffix without its comma',
			{ given: 'Sam', family: 'Bishop', suffix: 'Jr.', full: 'Samuel D. Bishop, Jr.', article: 'Sam Bishop' },
			['Sam Bishop', 'Bishop', ['Samuel D. Bishop Jr.']],
		],
		[
			'the official name where the article has another family name',
			{ given: 'Mary', family: 'North-West', full: 'Mary North-West', article: 'Mary North' },
			['Mary North-West', 'North-West', ['Mary North']],
		],
		[
			'the accent that the table lacks',
			{ given: 'Carl', family: 'Melancon', article: 'Carl Melançon' },
			['Carl Melançon', 'Melançon', []],
		],
		[
			'several words',
			{ given: 'Chris', family: 'Van Hill', article: 'Chris Van Hill' },
			['Chris Van Hill', 'Van Hill', []],
		],
		[
			'first name and surname where nothing else is known',
			{ given: 'Bob', nickname: 'Bobby', family: 'Baker' },
			['Bobby Baker', 'Baker', []],
		],
		[
			'no one-word name',
			{ given: 'Bob', family: 'Baker', full: 'Baker', article: 'Baker' },
			['Bob Baker', 'Baker', []],
		],
	])('%s', (_, parts, [name, family, others]) => {
		const found = personNames(parts);
		expect([found.name, found.family, found.names.map((other) => other.name)]).toEqual([
			name,
			family,
			others,
		]);
	});
});
