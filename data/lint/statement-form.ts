/**
 * A statement is one sentence of our own words that fits on a card: ends with a period, quotes nobody.
 * Which words it may use is the rule `statement-wording`.
 */
import type { EntityRule, Finding } from './rule.ts';

/** Three lines of a card at its usual width. */
const LONGEST = 200;
/** A period after one of these ends no sentence. */
const ABBREVIATIONS =
	/\b(?:[A-Z]|U\.S|U\.K|U\.N|H\.R|No|Mr|Mrs|Ms|Dr|St|Sen|Rep|Gen|Lt|Col|Adm|Amb|Prof|Jan|Feb|Aug|Sept|Oct|Nov|Dec|vs|approx)\.$/;
/** Quotation marks of any script; a single one counts only where it opens, else it is an apostrophe ("states' weapons"). */
const QUOTATION = /["“”„‟«»‹›「」『』〝〞]|(?<=^|\s)['‘‚]/;

export const statementForm: EntityRule = {
	name: 'statement-form',
	scope: 'entity',
	imported: true,
	check({ entity }) {
		const findings: Finding[] = [];
		entity.stances.forEach(({ statement }, index) => {
			const report = (wrong: string, fix: string, expected?: string, actual?: string) =>
				findings.push({ at: `stances[${index}].statement`, wrong, expected, actual, fix });
			if (statement.length > LONGEST)
				report(
					'is too long',
					'say it in fewer words',
					`at most ${LONGEST} characters`,
					`${statement.length}`,
				);
			if (!statement.endsWith('.'))
				report('does not end with a period', 'end it with one', undefined, statement.slice(-20));
			if (!/^[\p{Lu}\p{N}]/u.test(statement))
				report('does not begin with a capital', 'begin with one', undefined, statement.slice(0, 20));
			if (sentences(statement) > 1)
				report('is more than one sentence', 'say it in one', '1 sentence', `${sentences(statement)}`);
			const quotation = QUOTATION.exec(statement)?.[0];
			if (quotation) report('quotes', 'say it in your own words', 'no quotation marks', quotation);
		});
		return findings;
	},
};

/** Sentences in a statement: ends that are followed by a capital and are no abbreviation. */
export function sentences(text: string): number {
	let count = 1;
	for (const end of text.matchAll(/[.!?]\s+(?=\p{Lu})/gu))
		if (!ABBREVIATIONS.test(text.slice(0, end.index + 1))) count += 1;
	return count;
}
