import { it } from 'vitest';
import { knownVocabulary } from '../../../data/lint/known-vocabulary.ts';
import { holds, person } from './entry.ts';

it('knows topics, offices and countries', () => {
	const role = person().roles[0]!;
	const stance = person().stances[0]!;
	holds(knownVocabulary, [
		[person({ stances: [{ ...stance, topic: 'weather' }] }), ['stances[0].topic: is no topic']],
		[person({ roles: [{ ...role, office: 'king' }] }), ['roles[0].office: is no office']],
		[person({ roles: [{ ...role, country: 'uk' }] }), ['roles[0].country: is no country code']],
		[person({ country: 'zz' }), ['country: is no country code']],
		[person({ country: 'xk' }), []],
	]);
});
