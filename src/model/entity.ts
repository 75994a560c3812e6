/**
 * What the dataset holds about a person or body. Types only.
 * The same shapes are written by hand in data/ (see data/README.md), checked by
 * data/schema, compiled, and read back by src/dataset.
 */

/** Stable slug, equal to the file name of a hand-written entry. */
export type EntityId = string;

export type Kind = 'person' | 'organisation' | 'state' | 'outlet';
export const KINDS: readonly Kind[] = ['person', 'organisation', 'state', 'outlet'];

/** A calendar date as exact as its source has it: `2014`, `2014-10` or `2014-10-01`. */
export type IsoDate = string;

/** An answer to a topic's question. `undeclared` is on record as declining to answer; absence is no stance. */
export type Position = 'for' | 'against' | 'mixed' | 'abstained' | 'undeclared';

/**
 * What a name is to its entity.
 * `metonym` counts only where the place acts, `demonym` never counts by itself,
 * `surname` (made by the compiler, never written) counts only after a title or a full name.
 */
export type NameKind =
	| 'name'
	| 'also'
	| 'native'
	| 'former'
	| 'transliteration'
	| 'acronym'
	| 'short'
	| 'metonym'
	| 'demonym'
	| 'surname';

/**
 * How the letters of a mention must compare with the name's.
 * `name`: words capitalised in the name are capitalised in the text, or the mention is all capitals;
 * `exact`: to the letter; `any`: case is ignored.
 */
export type CaseRule = 'name' | 'exact' | 'any';

export interface Name {
	name: string;
	kind: NameKind;
	/** BCP 47 language of the name. */
	lang?: string;
	case?: CaseRule;
}

/** A published page. `evidence` and `read` exist in data/ only and are not shipped. */
export interface Source {
	title: string;
	publisher: string;
	url: string;
	/** Date of publication. */
	date: IsoDate;
	/** Day on which an author read it. */
	read?: IsoDate;
	/** At most twelve words of the page that carry the claim. */
	evidence?: string;
	/** BCP 47 language of the page, where it is not English. */
	lang?: string;
}

export interface Role {
	/** Complete, as the card prints it: "Secretary General of NATO". */
	title: string;
	/** Id of data/offices.json, where one fits. */
	office?: string;
	/** The body or state in which it is held, if that is an entity. */
	of?: EntityId;
	/** ISO 3166-1 alpha-2, lower case: jurisdiction of a public office. */
	country?: string;
	start?: IsoDate;
	/** Absent: no source in hand says that it ended. */
	end?: IsoDate;
	/** It had ended by then, because a source shows a successor; when exactly, none says. Never beside `end`. */
	endBy?: IsoDate;
	/** Date of the newest source in hand that shows the role held. */
	checked: IsoDate;
	/** Keys into the entity's `sources`. */
	sources: string[];
}

export interface Affiliation {
	of?: EntityId;
	name?: string;
	title?: string;
	start?: IsoDate;
	end?: IsoDate;
	checked: IsoDate;
	sources: string[];
}

export interface Stance {
	topic: string;
	position: Position;
	/** One sentence of the dataset's own words. */
	statement: string;
	date: IsoDate;
	/** When the position was given up. */
	until?: IsoDate;
	/** It is a recorded vote: the id of its roll call. Made from `Entity.votes` when the entity is read. */
	rollCall?: RollCallId;
	sources: string[];
}

/** Stable slug: "us-house-2024-151", "unga-es-11-1". */
export type RollCallId = string;

/** A vote on record and what it means (data/roll-calls.json, data/un-resolutions.json). */
export interface RollCall {
	id: RollCallId;
	/** Who voted, in words: "US House of Representatives". */
	body: string;
	/** What was voted on, number first: "H.R. 8035, Ukraine Security Supplemental Appropriations Act, 2024". */
	title: string;
	date: IsoDate;
	/** Id of data/topics.json. */
	topic: string;
	/** What a Yea answers to the topic's question; a Nay answers the opposite. */
	yea: 'for' | 'against';
	/** What the vote decided, where the title alone would mislead: a motion, a conviction, a confirmation. */
	meaning?: string;
	/** The official count. */
	tally: { yea: number; nay: number; abstained?: number };
	/** No source in hand lists every vote. */
	partial?: true;
	publisher: string;
	url: string;
}

/** How an entity voted. Absent members have no vote. */
export interface Vote {
	rollCall: RollCallId;
	cast: 'yea' | 'nay' | 'abstained';
}

/** Who owns and controls an outlet; control is one monitor's judgement and says so. */
export interface OutletFacts {
	owner?: string;
	control?: { typology: string; accordingTo: string; date: IsoDate };
	sources: string[];
}

export interface Entity {
	id: EntityId;
	/** Wikidata Q-number. */
	wikidata?: string;
	kind: Kind;
	name: string;
	/** The part of a person's name that stands alone on second mention. */
	family?: string;
	names: Name[];
	gender?: 'f' | 'm';
	/** ISO 3166-1 alpha-2, lower case; `xk` for Kosovo; absent for international bodies. */
	country?: string;
	/** Registrable domains, for outlets. */
	domains?: string[];
	outlet?: OutletFacts;
	roles: Role[];
	affiliations: Affiliation[];
	stances: Stance[];
	/** Recorded votes; the card shows them as stances. */
	votes?: Vote[];
	sources: Record<string, Source>;
	/** Newest date of any source behind the entry. */
	checked: IsoDate;
	/** Entities that this one must not be joined with. */
	distinctFrom?: string[];
}

/** A contested public question. */
export interface Topic {
	id: string;
	label: string;
	/** What `for` and `against` answer. */
	question: string;
	/** Phrases that show that a text is about it, by language; see src/engine/card/topics.ts for their syntax. */
	phrases: Record<string, string[]>;
}

/** A kind of public office: how much it weighs in linking, and by which title words a bearer is addressed. */
export interface Office {
	id: string;
	label: string;
	/** 0–100. */
	rank: number;
	singleSeat: boolean;
	titles: string[];
}
