/**
 * Writes the compiled index (index-layout.ts) of a lexicon. Runs at build time: it knows every alias at once
 * and uses memory freely. The same lexicon gives the same bytes.
 */
import type { Candidate, Lexicon } from '../../model/lexicon.ts';
import type { CaseDemand } from '../text/letters.ts';
import { type AliasFolder, type AliasForm, BLOCKER_RULE, createAliasFolder } from './aliases.ts';
import { entitySections } from './index-entities-writer.ts';
import { foldSections } from './index-fold-writer.ts';
import { packSections } from './index-sections.ts';
import { createStringPool } from './index-strings.ts';
import { createReadingPacker, rowBitsFor } from './index-styles.ts';
import { createTreeBuilder } from './index-tree.ts';

export interface IndexOptions {
	/** Without it the reader uses the Unicode data of where it runs. For tests of other things: saves a second. */
	foldTable?: boolean;
	/** Makes the forms of aliases, in place of a new folder: one that remembers them serves build after build. */
	fold?: AliasFolder;
}

/** May the first word of a mention have Flag.SMALL? Not where the script has no small letters. */
function allowsSmall(first: string, { rule, mask }: CaseDemand): boolean {
	if (!/^[\p{L}\p{N}]/u.test(first)) return true;
	if (first.toUpperCase() === first) return false;
	return rule === 'any' || (mask & 1) === 0;
}

/** Throws RangeError where the lexicon holds what the index cannot. */
export function writeIndex(
	lexicon: Lexicon,
	{ foldTable = true, fold = createAliasFolder() }: IndexOptions = {},
): ArrayBuffer {
	const { aliases, entities } = lexicon;
	const strings = createStringPool(entities.map(({ name }) => name));
	const columns = entitySections(entities, strings);
	const readings = createReadingPacker(entities.length, strings);
	const tree = createTreeBuilder();

	const addForms = (forms: readonly AliasForm[], row: number, candidate?: Candidate): void => {
		for (const { words, demand } of forms) {
			const style = { kind: candidate?.kind ?? 'name', lang: candidate?.lang, demand } as const;
			tree.add({ words, reading: readings.pack(row, style), small: allowsSmall(words[0]!, demand) });
		}
	};
	for (const { alias, candidates } of aliases) {
		if (candidates.length === 0) addForms(fold(alias, BLOCKER_RULE), entities.length);
		let forms: AliasForm[] = [];
		let rule: string | undefined;
		for (const candidate of candidates) {
			if (candidate.case !== rule) forms = fold(alias, candidate.case);
			rule = candidate.case;
			addForms(forms, candidate.entity, candidate);
		}
	}
	const { sections, tokens, nodes, bucketBits } = tree.build();
	return packSections(
		{
			...(foldTable && foldSections()),
			...sections,
			...readings.sections(),
			...columns,
			...strings.sections(),
		},
		{
			tokens,
			nodes,
			entities: entities.length,
			aliases: aliases.length,
			bucketBits,
			rowBits: rowBitsFor(entities.length),
		},
	);
}
