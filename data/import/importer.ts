/**
 * What every importer shares: it turns one source folder into records and a provenance, and reports what it
 * could not read with file, line and reason, without sinking the rest. Pure of the clock; running it twice
 * gives the same bytes.
 */
import type { Affiliation, Entity, IsoDate, Role, RollCallId, Source } from '../../src/model/entity.ts';
import type { Provenance } from '../compile/imported.ts';

/** An entity as an importer writes it: source keys lead into the provenance's `sources`. */
export interface ImportedEntity extends Entity {
	/** Known by its domains only: its name is too short or too plain to be looked for in texts. */
	byDomainOnly?: true;
	/** Dates of birth and death: they tell namesakes apart when records are joined, and are not shipped. */
	born?: IsoDate;
	died?: IsoDate;
}

/**
 * A claim that may leave out `checked`, where it is its end or else the record's, and its sources, where they are the
 * record's `cites`.
 */
type Inheriting<T extends { checked: IsoDate; sources: string[] }> = Omit<T, 'checked' | 'sources'> &
	Partial<Pick<T, 'checked' | 'sources'>>;

/**
 * One line of data/imported/<source>/*.jsonl. A record of a person with twenty terms would otherwise say twenty
 * times which source it has them from.
 */
export interface ImportedRecord
	extends Omit<ImportedEntity, 'names' | 'roles' | 'affiliations' | 'stances' | 'sources' | 'votes'> {
	names?: ImportedEntity['names'];
	roles?: Inheriting<Role>[];
	affiliations?: Inheriting<Affiliation>[];
	stances?: ImportedEntity['stances'];
	sources?: ImportedEntity['sources'];
	/** Keys of the sources of every role and affiliation that names none itself. */
	cites?: string[];
}

/** Who voted how: one line of data/imported/<source>/votes.jsonl. Voters by Wikidata id, ascending by number. */
export interface VoteRecord {
	rollCall: RollCallId;
	yea: string[];
	nay: string[];
	abstained?: string[];
}

/** Something in the source that was left out. */
export interface Complaint {
	/** File and line or key, as the source has it. */
	place: string;
	reason: string;
}

export interface ImportResult {
	/** File name → records in order of id. */
	files: Record<string, ImportedRecord[]>;
	/** Written to votes.jsonl, in order of roll call. */
	votes?: VoteRecord[];
	provenance: Provenance;
	complaints: Complaint[];
}

export interface Importer {
	/** Name of the source's folder and of the folder written. */
	name: string;
	/** The source's folder, where another importer has its name. */
	folder?: string;
	/** Reads a source folder. Throws only where it is no such folder at all. */
	run(folder: string): ImportResult;
}

/** A source record as cards cite it. */
export function citation(source: Source): Source {
	const { title, publisher, url, date } = source;
	return { title, publisher, url, date };
}
