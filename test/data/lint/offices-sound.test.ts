import { expect, it } from 'vitest';
import { officesSound } from '../../../data/lint/offices-sound.ts';
import { data, foundIn, person } from './entry.ts';

const OFFICE = data([]).offices[0]!;

it('wants distinct offices with titles in capitals', () => {
	expect(foundIn(officesSound, [person()])).toEqual([]);
	expect(foundIn(officesSound, [], { offices: [OFFICE, OFFICE] })).toEqual([
		'data/offices.json [1].id: is there twice',
	]);
	expect(
		foundIn(officesSound, [], { offices: [{ ...OFFICE, titles: ['minister', 'Chief', 'Chief'] }] }),
	).toEqual([
		'data/offices.json [0].titles[0]: does not begin with a capital',
		'data/offices.json [0].titles[2]: is there twice',
	]);
});
