/** The whole dataset as rules look at it: assembled as the compiler does, with the place of every imported record. */
import { assemble } from '../compile/assemble.ts';
import { datasetDate } from '../compile/dataset-date.ts';
import type { RawData } from '../load.ts';
import type { World } from './rule.ts';

/** Throws where an imported file cannot be read. */
export function worldOf(root: string, raw: RawData): World {
	const { entities, imported, joined, votes, written } = assemble(root, raw);
	return {
		entities,
		imported,
		joined,
		votes,
		records: imported.entities.map((entity, index) => ({
			file: imported.places[index]!,
			slug: entity.id,
			folder: 'imported',
			text: '',
			entity,
		})),
		date: datasetDate(root, written),
	};
}
