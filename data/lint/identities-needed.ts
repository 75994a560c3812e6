/**
 * data/identities.json names records that exist and have no id of their own (what an importer has learnt since is taken
 * out), and Wikidata items of which records exist.
 */
import type { DatasetRule, PlacedFinding } from './rule.ts';

const FILE = 'data/identities.json';

export const identitiesNeeded: DatasetRule = {
	name: 'identities-needed',
	scope: 'dataset',
	check({ identities, world }) {
		if (!world) return [];
		const findings: PlacedFinding[] = [];
		const own = new Map(world.records.map(({ slug, entity }) => [slug, entity.wikidata]));
		const known = new Set(own.values());
		for (const [id, { wikidata, why }] of Object.entries(identities)) {
			const report = (at: string, wrong: string, actual: string, fix: string) =>
				findings.push({ file: FILE, at, wrong, actual, fix });
			if (/^Q\d+$/.test(id)) {
				if (!known.has(id)) report(id, 'is no record’s Wikidata id', id, 'take it out, or mend the id');
			} else if (!own.has(id)) report(id, 'is no imported record', id, 'take it out, or mend the id');
			else if (own.get(id) !== undefined)
				report(id, 'has a Wikidata id of its own by now', own.get(id)!, 'take it out');
			if (!known.has(wikidata))
				report(
					`${id}.wikidata`,
					'is no record’s Wikidata id',
					wikidata,
					'compare it with a record that has one',
				);
			if (!why) report(`${id}.why`, 'is empty', id, 'say who the other one is');
		}
		return findings;
	},
};
