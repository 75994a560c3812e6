/** What the page "About the data" says: counted and collected when the extension is built (data/about.ts). Types only. */
import type { IsoDate, Kind } from './entity.ts';

/** One source of imported records, from its provenance. */
export interface AboutSource {
	/** Name of its folder in data/imported. */
	name: string;
	publisher: string;
	url: string;
	/** Commit or version that was read. */
	version: string;
	/** Up to when it speaks. */
	date: IsoDate;
	licence: string;
	/** Records that were taken from it; of a list of identifiers, these. */
	records: number;
	/** Only Wikidata ids were taken from it, by which records of other sources are known. */
	identifiersOnly?: true;
}

export interface AboutData {
	/** Entries researched and written by people, by kind. */
	written: Record<Kind, number>;
	/** Pages that these entries cite. */
	citedPages: number;
	/** In order of name. */
	sources: AboutSource[];
}
