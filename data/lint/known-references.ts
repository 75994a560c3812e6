/** Links between entries lead somewhere. */
import type { EntityRule, Finding } from './rule.ts';

export const knownReferences: EntityRule = {
	name: 'known-references',
	scope: 'entity',
	imported: true,
	check({ entity }, { ids, people }) {
		const findings: Finding[] = [];
		const known = (at: string, id: string | undefined, fix: string) => {
			if (id === undefined || ids.has(id)) return;
			findings.push({ at, wrong: 'is no entity of the dataset', actual: id, fix });
		};
		entity.roles.forEach(({ of }, index) => {
			known(`roles[${index}].of`, of, 'leave "of" out (the title is enough), or add an entry with that id');
		});
		entity.affiliations.forEach(({ of }, index) => {
			known(`affiliations[${index}].of`, of, 'write "name" instead of "of", or add an entry with that id');
		});
		entity.distinctFrom?.forEach((id, index) => {
			if (/^Q\d+$/.test(id)) return;
			known(`distinctFrom[${index}]`, id, 'take it out: nothing is left to be distinct from');
		});
		if (entity.distinctFrom?.includes(entity.id))
			findings.push({ at: 'distinctFrom', wrong: 'names the entry itself', fix: 'take it out' });
		entity.roles.forEach(({ of }, index) => {
			if (of !== undefined && people.has(of))
				findings.push({
					at: `roles[${index}].of`,
					wrong: 'is a person, not a body in which a role can be held',
					actual: of,
					fix: 'name the body or state, or leave "of" out',
				});
		});
		return findings;
	},
};
