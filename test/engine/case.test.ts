import { describe, expect, it } from 'vitest';
import { sharedTable } from '../../src/engine/text/fold-table.ts';
import { caseDemand, caseOf, excusedWords, satisfies } from '../../src/engine/text/letters.ts';
import { createWordScanner } from '../../src/engine/text/scan.ts';
import type { CaseRule } from '../../src/model/entity.ts';

const table = sharedTable();
const scan = createWordScanner(table);

/** Would a mention written like `text` satisfy an alias written like `alias`? */
function fits(alias: string, rule: CaseRule, text: string): boolean {
	const demand = caseDemand(scan(alias), rule, table);
	const words = scan(text);
	const last = words.count - 1;
	return satisfies(demand, caseOf(words, 0, last, table), excusedWords(words, 0, last));
}

describe('case rules', () => {
	it.each<[string, CaseRule, string[], string[]]>([
		['Turkey', 'name', ['Turkey', 'TURKEY'], ['turkey']],
		['South Korea', 'name', ['South Korea', 'SOUTH KOREA'], ['south Korea', 'South korea', 'SOUTH korea']],
		['Bank of Korea', 'name', ['Bank of Korea', 'Bank Of Korea'], ['bank of Korea']],
		['Charles de Gaulle', 'name', ['Charles De Gaulle', 'Charles de Gaulle'], ['Charles de gaulle']],
		['Charles De Gaulle', 'name', ['Charles de Gaulle'], ['charles de Gaulle']],
		['Kim Jong Un', 'name', ['Kim Jong-un'], ['Kim Jong un', 'Kim jong Un']],
		['danuri', 'name', ['danuri', 'Danuri'], []],
		['WHO', 'exact', ['WHO', 'W.H.O.'], ['Who', 'who', 'WHo']],
		['iPhone', 'exact', ['iPhone'], ['iphone', 'IPHONE', 'Iphone']],
		['Straße', 'exact', ['Strasse', 'Straße'], ['STRASSE']],
		['WHO', 'any', ['WHO', 'who', 'Who'], []],
		['김철수', 'name', ['김철수'], []],
		['G7', 'name', ['G7'], ['g7']],
	])('%s under %s', (alias, rule, fitting, others) => {
		for (const text of fitting) expect({ text, fits: fits(alias, rule, text) }).toEqual({ text, fits: true });
		for (const text of others) expect({ text, fits: fits(alias, rule, text) }).toEqual({ text, fits: false });
	});

	it('compares no more than 32 letters of an exact alias, and never fails for a longer one', () => {
		const long = 'A'.repeat(32);
		expect(fits(`${long}B`, 'exact', `${long}b`)).toBe(true);
		expect(fits(`${long}B`, 'exact', `${long.slice(1)}ab`)).toBe(false);
	});

	it('knows the aliases that are capitals themselves', () => {
		const capitals = (alias: string) => caseDemand(scan(alias), 'exact', table).capitals;
		expect(['WHO', 'U.S.', 'G7', 'NATO', 'Kim', 'X', '김'].map(capitals)).toEqual([
			true,
			true,
			false,
			true,
			false,
			false,
			false,
		]);
	});
});
