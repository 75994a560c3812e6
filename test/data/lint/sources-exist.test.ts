import { it } from 'vitest';
import { sourcesExist } from '../../../data/lint/sources-exist.ts';
import { holds, person } from './entry.ts';

it('wants every cited key listed', () => {
	holds(sourcesExist, [
		[
			person({ sources: {} }),
			[
				'roles[0].sources: cites a source that is not listed',
				'stances[0].sources: cites a source that is not listed',
			],
		],
		[person({ outlet: { sources: ['b'] } }), ['outlet.sources: cites a source that is not listed']],
		// A name that every object has by birth is no source.
		[person({ outlet: { sources: ['constructor'] } }), ['outlet.sources: cites a source that is not listed']],
	]);
});
