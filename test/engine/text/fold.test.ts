import { describe, expect, it } from 'vitest';
import { foldAlias } from '../../../src/engine/index/aliases.ts';
import { CharClass, describeCodePoint } from '../../../src/engine/text/chars.ts';
import { foldText } from '../../../src/engine/text/fold.ts';
import { classOf, foldOf } from '../../../src/engine/text/fold-table.ts';
import { createLazyTable } from '../../../src/engine/text/lazy-table.ts';

describe('foldText', () => {
	it.each([
		['Błaszczak', 'blaszczak'],
		['ERDOĞAN', 'erdogan'],
		['İstanbul', 'istanbul'],
		['ıssız', 'issiz'],
		['Straße', 'strasse'],
		['Ærø', 'aero'],
		['ﬁnance', 'finance'],
		['ＮＡＴＯ', 'nato'],
		['Ⅷ', 'viii'],
		['𝐊im', 'kim'],
		['Zelenskyy\u0301', 'zelenskyy'],
		['soft\u00adhyphen', 'softhyphen'],
		['Kim\u00a0Jong', 'kim jong'],
		['Kim‑Jong', 'kim-jong'],
		['’ʼ`´', "''''"],
		['Україна', 'украіна'],
		['ГОРБАЧЁВ', 'горбачев'],
		['ΜΗΤΣΟΤΆΚΗΣ', 'μητσοτακησ'],
		['أوكرانيا إلى', 'اوكرانيا الي'],
		['مُحَمَّــد', 'محمد'],
		['יִשְׂרָאֵל', 'ישראל'],
		['김철수'.normalize('NFD'), '김철수'],
		['ｶﾞ', 'ガ'],
		['カ\u3099', 'ガ'],
		['が', 'が'],
		['मोदी', 'मोदी'],
		['NATO²', 'nato²'],
		['…', '…'],
	])('%s → %s', (text, folded) => {
		expect(foldText(text).folded).toBe(folded);
	});

	it('knows where every unit came from', () => {
		const text = 'a\u00adß𝐊e\u0301.';
		expect(foldText(text)).toEqual({
			folded: 'asske.',
			starts: [0, 2, 2, 3, 5, 7],
			ends: [1, 3, 3, 5, 7, 8],
		});
	});

	it('leaves a lone surrogate alone', () => {
		expect(foldText('a\ud800b').folded).toBe('a\ud800b');
	});

	it('is stable: a folded letter folds to itself', () => {
		for (let c = 0; c < 0x3000; c++) {
			const letter = String.fromCharCode(c);
			if (!/\p{L}/u.test(letter)) continue;
			const once = foldText(letter).folded;
			expect({ c, folded: foldText(once).folded }).toEqual({ c, folded: once });
		}
	});
});

describe('foldAlias', () => {
	it.each([
		['Kim Jong-un', 'Kim Jong Un'],
		['J.R. Smith', 'JR Smith'],
		["O'Brien", 'OBrien'],
		['Al-Mayadeen', 'al mayadeen'],
		['St. Louis', 'St Louis'],
		['弗拉基米尔·普京', '弗拉基米尔・普京'],
	])('%s is %s', (a, b) => {
		expect(foldAlias(a)).toBe(foldAlias(b));
		expect(foldAlias(a)).not.toBe('');
	});

	it.each(['', ' ', '美', '김', 'の', '...', '@nato', 'https://x.org', 'x\n\ny', 'a '.repeat(33)])(
		'%j is no alias',
		(alias) => {
			expect(foldAlias(alias)).toBe('');
		},
	);
});

describe('the fold table', () => {
	it('gives the facts of chars.ts', () => {
		const table = createLazyTable();
		for (const c of [0x41, 0x61, 0xdf, 0x130, 0x2019, 0x3042, 0xac00, 0x4e2d, 0x1d40a, 0x1f600, 0x20bb7]) {
			const facts = describeCodePoint(c);
			const entry = table.lookUp(c);
			expect({ c, cls: classOf(entry) }).toEqual({ c, cls: facts.cls });
			expect(foldOf(table, entry, c)).toBe(facts.fold);
		}
	});

	it('knows no class twice', () => {
		expect(new Set(Object.values(CharClass)).size).toBe(Object.keys(CharClass).length);
	});
});
