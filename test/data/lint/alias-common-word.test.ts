import { it } from 'vitest';
import { aliasCommonWord } from '../../../data/lint/alias-common-word.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { holds, person } from './entry.ts';

it('asks for a case rule where a name is an ordinary word', () => {
	const names = (...list: Entity['names']) => person({ names: list });
	holds(aliasCommonWord, [
		[names({ name: 'Focus', kind: 'also' }), ['names[0].name: is an ordinary English word as well']],
		[names({ name: 'The Sun', kind: 'short' }), ['names[0].name: is an ordinary English word as well']],
		[names({ name: 'Focus', kind: 'also', case: 'exact' }), []],
		[names({ name: 'WHO', kind: 'acronym' }), []],
		[
			names({ name: 'WHO', kind: 'acronym', case: 'any' }),
			['names[0].name: is an ordinary English word as well'],
		],
		[names({ name: 'Reuters', kind: 'also' }), []],
	]);
});
