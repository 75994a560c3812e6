import { describe, expect, it } from 'vitest';
import { found } from '../world.ts';

/** Surfaces of people after the first. */
const later = (text: string) => found(text).slice(1);
const [RBG, SADDAM, MALIKI, PENA] = [
	'ruth-bader-ginsburg',
	'saddam-hussein',
	'nouri-al-maliki',
	'enrique-pena-nieto',
];

describe('a part of a name on second mention', () => {
	it.each<[string, string, string[]]>([
		[
			'the last word, where the surname is not known',
			'Ruth Bader Ginsburg spoke. Later Ginsburg left.',
			[`Ginsburg=${RBG}`],
		],
		['the last two', 'Ruth Bader Ginsburg spoke. Later Bader Ginsburg left.', [`Bader Ginsburg=${RBG}`]],
		['not the first', 'Ruth Bader Ginsburg spoke. Later Ruth left.', []],
		[
			'the first, where given names stand alone',
			'Saddam Hussein spoke. Then Saddam left.',
			[`Saddam=${SADDAM}`],
		],
		['not in a longer name', 'Saddam Hussein spoke at the Saddam Airport. Then Saddam left.', []],
		['nor of two people', 'Ruth Bader Ginsburg spoke to Allen Ginsburg. Later Ginsburg left.', []],
		['not before the full name', 'Ginsburg left. Ruth Bader Ginsburg spoke.', []],
		['not for a thing with a hyphen', 'Saddam Hussein spoke. It was a Saddam-era law.', []],
		['not for a striker', 'Ruth Bader Ginsburg spoke. The striker Ginsburg scored.', []],
		['without its article', 'Nouri al-Maliki spoke. Mr Maliki left.', [`Maliki=${MALIKI}`]],
		['with another article', 'Nouri al-Maliki spoke. Then el-Maliki left.', [`el-Maliki=${MALIKI}`]],
		[
			'the father’s family name, where there are two',
			'Enrique Peña Nieto spoke. Then Peña left, and Peña Nieto slept.',
			[`Peña=${PENA}`, `Peña Nieto=${PENA}`],
		],
	])('%s', (_, text, expected) => {
		expect(later(text)).toEqual(expected);
	});
});
