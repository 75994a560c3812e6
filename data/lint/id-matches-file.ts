/** An id is for ever and is found by its file: same slug, in the folder of its kind. */
import type { EntityRule } from './rule.ts';

const FOLDER: Record<string, string> = {
	person: 'people',
	organisation: 'organisations',
	state: 'states',
	outlet: 'outlets',
};

export const idMatchesFile: EntityRule = {
	name: 'id-matches-file',
	scope: 'entity',
	check({ entity, slug, folder }) {
		const findings = [];
		if (entity.id !== slug)
			findings.push({
				at: 'id',
				wrong: "is not the file's name",
				expected: slug,
				actual: entity.id,
				fix: 'rename the file or mend the id; an id that was published stays',
			});
		const wanted = FOLDER[entity.kind]!;
		if (folder !== wanted)
			findings.push({
				at: 'kind',
				wrong: 'does not belong in this folder',
				expected: `data/${wanted}/`,
				actual: `data/${folder}/`,
				fix: 'move the file or mend the kind',
			});
		return findings;
	},
};
