/**
 * What the compiler hands to the engine and what the engine reads at run time: aliases that point at candidate
 * lists, and the columns of facts that linking needs, so that linking opens no entity shard. A `Lexicon` is the
 * whole in plain objects and is written into the index (src/engine/index/index-writer.ts); a running extension never
 * holds one, only a `Matcher` and an `EntityTable`. Types only.
 */
import type { CaseRule, EntityId, IsoDate, Kind, NameKind } from './entity.ts';

/** One reading of an alias. */
export interface Candidate {
	/** Row in `Lexicon.entities`. */
	entity: number;
	kind: NameKind;
	case: CaseRule;
	/** Primary language of the name, where it has one. */
	lang?: string;
}

/** A term in office, as far as linking needs it. */
export interface Tenure {
	/** Id of data/offices.json. */
	office?: string;
	rank: number;
	/** Body or state in which it is held: row in `Lexicon.entities`. */
	of?: number;
	country?: string;
	start?: IsoDate;
	end?: IsoDate;
	checked: IsoDate;
}

/** The linking columns of one entity. */
export interface EntityFacts {
	id: EntityId;
	wikidata?: string | undefined;
	kind: Kind;
	name: string;
	/** Folded part that stands alone on second mention; people only. */
	family?: string | undefined;
	gender?: 'f' | 'm' | undefined;
	country?: string | undefined;
	/** 0–1: how likely a bare name means this entity, from facts; see data/compile/prior.ts. */
	prior: number;
	/** 0–1: how many others bear a person's name; see data/compile/commonness.ts. Absent means 0. */
	commonness?: number | undefined;
	tenures: Tenure[];
	/** Ids of topics on which it has a stance. */
	topics: string[];
	/** Registrable domains of an outlet, in order of text. */
	domains?: string[] | undefined;
}

export interface AliasEntry {
	/** As written in the data; the matcher folds it. */
	alias: string;
	/** Empty for a blocker: a longer name that hides the ones in it ("Austria-Hungary") and yields no match. */
	candidates: Candidate[];
}

export interface Lexicon {
	aliases: AliasEntry[];
	entities: EntityFacts[];
}

/** The linking columns, wherever they are kept. What is asked for may be read then and kept: treat it as frozen. */
export interface EntityTable {
	length: number;
	/** Facts of a row below `length`. */
	at(row: number): EntityFacts;
	/** Row of an id; -1 for an id that is not there. */
	rowOf(id: EntityId): number;
	/** Row of the outlet that publishes under exactly this domain; -1 where nobody does. */
	rowOfDomain(domain: string): number;
	/** Is the word, as written, what a person's name begins with? */
	isGivenName(word: string): boolean;
}

/** A place in the text where an alias stands, before anything is decided. */
export interface Match {
	/** UTF-16 offsets into the original text; `end` excludes possessives and particles. */
	start: number;
	end: number;
	candidates: Candidate[];
	/** The mention is in capitals throughout, so its case proves nothing. */
	allCaps: boolean;
}

/** Finds every alias in a text: leftmost-longest on word boundaries, non-overlapping, ascending. */
export interface Matcher {
	/** `lang`: BCP 47 primary language of the text; it decides about the genitive -s ("Polens") only. */
	match(text: string, lang?: string): Match[];
}
