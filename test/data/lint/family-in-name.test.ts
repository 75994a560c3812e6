import { it } from 'vitest';
import { familyInName } from '../../../data/lint/family-in-name.ts';
import { holds, person } from './entry.ts';

it('wants the family name to be whole words of the name', () => {
	holds(familyInName, [
		[person({ family: 'Ro' }), ['family: is no whole part of the name']],
		[person({ name: 'Ursula von der Leyen', family: 'von der Leyen' }), []],
		[person({ name: 'Kim Jong-un', family: 'Kim' }), []],
		[person({ name: 'Recep Tayyip Erdoğan', family: 'Erdogan' }), []],
		[person({ family: undefined }), []],
	]);
});
