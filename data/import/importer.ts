/**
 * What every importer shares: it turns one source folder into records and a provenance, and reports what it
 * could not read with file, line and reason, without sinking the rest. Pure of the clock; running it twice
 * gives the same bytes.
 */
import type { Entity, Source } from '../../src/model/entity.ts';
import type { Provenance } from '../compile/imported.ts';

/** An entity as an importer writes it: source keys lead into the provenance's `sources`. */
export interface ImportedEntity extends Entity {
	/** Known by its domains only: its name is too short or too plain to be looked for in texts. */
	byDomainOnly?: true;
}

/** Something in the source that was left out. */
export interface Complaint {
	/** File and line or key, as the source has it. */
	place: string;
	reason: string;
}

export interface ImportResult {
	/** File name → records in order of id. */
	files: Record<string, ImportedEntity[]>;
	provenance: Provenance;
	complaints: Complaint[];
}

export interface Importer {
	/** Name of the source's folder and of the folder written. */
	name: string;
	/** Reads a source folder. Throws only where it is no such folder at all. */
	run(folder: string): ImportResult;
}

/** A source record as cards cite it. */
export function citation(source: Source): Source {
	const { title, publisher, url, date } = source;
	return { title, publisher, url, date };
}
