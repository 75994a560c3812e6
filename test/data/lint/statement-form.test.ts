import { expect, it } from 'vitest';
import { statementForm } from '../../../data/lint/statement-form.ts';
import { found, person } from './entry.ts';

const WITH = (statement: string) => person({ stances: [{ ...person().stances[0]!, statement }] });

it.each([
	['Said that the U.S. Senate will vote.', []],
	['Voted for H.R. 8035 on 20 April 2024.', []],
	["Said that states' weapons may be sold.", []],
	['Said that Finland’s entry makes NATO stronger.', []],
	['Said yes. Then said no.', ['is more than one sentence']],
	['Said yes', ['does not end with a period']],
	['said yes.', ['does not begin with a capital']],
	['Called it a "grave error".', ['quotes']],
	['Called it a “grave error”.', ['quotes']],
	["Called it a 'grave error'.", ['quotes']],
	['Nannte es einen „Fehler“.', ['quotes']],
	[`${'A'.repeat(199)}.`, []],
	[`${'A'.repeat(200)}.`, ['is too long']],
])('%s', (statement, wrong) => {
	expect(found(statementForm, WITH(statement))).toEqual(wrong.map((text) => `stances[0].statement: ${text}`));
});
