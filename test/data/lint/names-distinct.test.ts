import { it } from 'vitest';
import { namesDistinct } from '../../../data/lint/names-distinct.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { holds, person } from './entry.ts';

it('wants each name once, or once a language', () => {
	const names = (...list: Entity['names']) => person({ names: list });
	holds(namesDistinct, [
		[names({ name: 'jane roe', kind: 'also' }), ['names[0]: is written already at name (as name)']],
		[
			names(
				{ name: 'Джейн Ро', kind: 'transliteration', lang: 'ru' },
				{ name: 'Джейн Ро', kind: 'transliteration', lang: 'uk' },
			),
			[],
		],
		[
			names(
				{ name: 'Джейн Ро', kind: 'transliteration', lang: 'ru' },
				{ name: 'Джейн Ро', kind: 'native', lang: 'ru' },
			),
			['names[1]: is written already at names[0] (as transliteration)'],
		],
		[
			names({ name: 'JR', kind: 'acronym', lang: 'en' }, { name: 'JR', kind: 'also', lang: 'no' }),
			['names[1]: is written already at names[0] (as acronym)'],
		],
	]);
});
