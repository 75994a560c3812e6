/**
 * A person's name of one word matches everybody who shares it. The part that stands alone goes into
 * `family`, which counts only after a title or the full name; true mononyms are listed in mononyms.json.
 * Imported ones are counted only: the compiler does not look for them in texts.
 */
import { isMononym, isOneWord } from '../one-word.ts';
import mononyms from './mononyms.json' with { type: 'json' };
import type { DatasetRule, PlacedFinding } from './rule.ts';
import { namesOf } from './walk.ts';

const LISTED: Record<string, string> = mononyms.people;
/** So many are named in the note. */
const MOST_NAMED = 8;

export const personOneWord: DatasetRule = {
	name: 'person-one-word',
	scope: 'dataset',
	check({ entries, world }) {
		const findings: PlacedFinding[] = [];
		const needed = new Set<string>();
		const unheard: { file: string; name: string }[] = [];
		for (const [people, isWritten] of [
			[entries, true],
			[world?.records ?? [], false],
		] as const)
			for (const { file, entity } of people) {
				if (entity.kind !== 'person') continue;
				for (const { at, value } of namesOf(entity)) {
					if (value.kind === 'acronym' || !isOneWord(value.name)) continue;
					if (LISTED[entity.id] !== undefined) needed.add(entity.id);
					else if (!isWritten) {
						if (!isMononym(entity)) unheard.push({ file, name: value.name });
					} else
						findings.push({
							file,
							at,
							wrong: 'is one word, which many people may share',
							expected: 'a full name',
							actual: value.name,
							fix: 'take it out and put the part that stands alone into "family"; a true mononym goes into data/lint/mononyms.json with the reason',
						});
				}
			}
		if (unheard.length > 0)
			findings.push({
				file: unheard[0]!.file,
				at: 'name',
				wrong: `and ${unheard.length - 1} other names of imported people are one word, and are not looked for in texts`,
				actual: unheard
					.slice(0, MOST_NAMED)
					.map(({ name }) => name)
					.join(', '),
				fix: 'list true mononyms in data/lint/mononyms.json with the reason',
				level: 'note',
			});
		for (const id of Object.keys(LISTED))
			if (!needed.has(id))
				findings.push({
					file: 'data/lint/mononyms.json',
					at: id,
					wrong: 'is an exception that nothing needs',
					fix: 'take it out',
				});
		return findings;
	},
};
