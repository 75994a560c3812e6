/**
 * A person's name of one word matches everybody who shares it. The part that stands alone goes into
 * `family`, which counts only after a title or the full name; true mononyms are listed in mononyms.json.
 */
import mononyms from './mononyms.json' with { type: 'json' };
import type { DatasetRule, PlacedFinding } from './rule.ts';
import { namesOf } from './walk.ts';

const LISTED: Record<string, string> = mononyms.people;
/** Scripts that part a given name from a family name by a space. */
const SPACED =
	/^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{M}'’ʼ.-]+$/u;

export const personOneWord: DatasetRule = {
	name: 'person-one-word',
	scope: 'dataset',
	check({ entries }) {
		const findings: PlacedFinding[] = [];
		const needed = new Set<string>();
		for (const { file, entity } of entries) {
			if (entity.kind !== 'person') continue;
			for (const { at, value } of namesOf(entity)) {
				if (value.kind === 'acronym' || !isOneWord(value.name)) continue;
				if (LISTED[entity.id] !== undefined) {
					needed.add(entity.id);
					continue;
				}
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

function isOneWord(name: string): boolean {
	if (SPACED.test(name)) return true;
	// One Han or Hangul character is at most a surname.
	return [...name].length < 2;
}
