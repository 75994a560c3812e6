/**
 * A profile as data: all that the dataset holds on one entity, chosen, ordered, dated and numbered for the profile
 * page. Made by src/dataset/profile.ts, drawn by src/ui/profile. Where the card answers one article, the profile
 * leaves nothing out. Types only.
 */
import type { CardModel, CardSource, RoleStatus } from './card.ts';
import type { EntityId, IsoDate, Kind, NameKind, Position, RollCallId, Vote } from './entity.ts';

/** A source by its number: its place in `ProfileModel.sources`, counted from 1. */
export type SourceNumber = number;

/** Another entity that this profile leads to. */
export interface EntityLink {
	entity: EntityId;
	name: string;
}

export interface ProfileRole {
	title: string;
	start?: IsoDate;
	end?: IsoDate;
	/** It had ended by then; when exactly, no source says. */
	endBy?: IsoDate;
	/** Newest source that shows it held. */
	asOf: IsoDate;
	/** At the date that the profile is asked for. */
	status: RoleStatus;
	/** Held now, as far as the dataset can say. */
	isCurrent: boolean;
	/** Body or state in which it is held. */
	of?: EntityLink;
	sources: SourceNumber[];
}

export interface ProfileAffiliation {
	title: string;
	of?: EntityId;
	start?: IsoDate;
	end?: IsoDate;
	asOf: IsoDate;
	sources: SourceNumber[];
}

export interface ProfileStance {
	position: Position;
	statement: string;
	date: IsoDate;
	until?: IsoDate;
	/** The position before it was another one. */
	isChange: boolean;
	sources: SourceNumber[];
}

/** One topic's question and every answer on record, oldest first. */
export interface ProfileTopic {
	topic: string;
	label: string;
	question: string;
	/** The article that the reader came from is about it. */
	onTopic: boolean;
	/** What was said or done; recorded votes are apart. */
	stances: ProfileStance[];
	/** How the recorded votes on it answer the question. */
	votes: { position: Position; count: number }[];
	/** Date and position of the newest answer of either kind. */
	newest: { date: IsoDate; position: Position };
}

export interface ProfileVote {
	rollCall: RollCallId;
	/** Who voted: "US Senate". */
	body: string;
	title: string;
	/** What the vote decided, where the title alone would mislead. */
	meaning?: string;
	date: IsoDate;
	topic: string;
	topicLabel: string;
	question: string;
	cast: Vote['cast'];
	/** What the vote answers to the question. */
	position: Position;
	/** What a Yea answered to it. */
	yea: Position;
	tally: { yea: number; nay: number; abstained?: number };
	source: SourceNumber;
}

/** How others are related, from offices and dates in the dataset: never guessed from names. */
export type RelatedKind =
	/** Held the same office before, or after. `title`: the office, as this entity held it. */
	| 'before'
	| 'after'
	/** Lead or govern the same country at a date. */
	| 'government'
	/** Hold an office in this body at a date; held one, or did when last seen. */
	| 'holders'
	| 'former-holders'
	/** Belong to this body; belong to what this person belongs to. `title`: its name. */
	| 'members'
	| 'fellows'
	/** Where this person holds or held an office, and what they belong to. */
	| 'bodies';

export interface RelatedEntity extends EntityLink {
	kind: Kind;
	/** The office in question. */
	role?: string;
	start?: IsoDate;
	end?: IsoDate;
	/** When it was last seen held, where no end is known. */
	asOf?: IsoDate;
}

export interface RelatedGroup {
	kind: RelatedKind;
	/** The office, for `before` and `after`; the body, for `fellows`. */
	title?: string;
	/** ISO 3166-1 alpha-2, for `government`. */
	country?: string;
	/** On which day, where it is as of a day. */
	date?: IsoDate;
	entities: RelatedEntity[];
	/** How many there are beyond `entities`. */
	more: number;
}

export interface ProfileModel {
	/** The card at the date asked for: name, kind, role then and now, outlet. Its stances are not used here. */
	card: CardModel;
	/** Every other name worth reading, in every script. */
	names: { name: string; lang?: string; kind: NameKind }[];
	/** Newest first. */
	roles: ProfileRole[];
	affiliations: ProfileAffiliation[];
	/** The article's topic first, then those with statements, the one spoken on last first, then those with votes only. */
	topics: ProfileTopic[];
	/** Newest first. */
	votes: ProfileVote[];
	related: RelatedGroup[];
	outletSources: SourceNumber[];
	/** Number n is at n - 1. In the order in which the page cites them. */
	sources: CardSource[];
	/** Newest date behind each part, where there is one. */
	newest: { roles?: IsoDate; positions?: IsoDate; votes?: IsoDate };
}

/** What a search finds: enough to tell namesakes apart. */
export interface SearchHit extends EntityLink {
	kind: Kind;
	/** The name in its own script, where it is another than the name. */
	nativeName?: { name: string; lang?: string };
	country?: string;
	/** The role now, or the last one on record. */
	role?: { title: string; start?: IsoDate; end?: IsoDate; endBy?: IsoDate; asOf: IsoDate };
	/** Of an outlet. */
	domain?: string;
}

export interface SearchReply {
	hits: SearchHit[];
	/** How many entities fit; `hits` are the best of them. */
	total: number;
}

/** Who a selected text means: one entity where that is sure, else whoever it may be. */
export type WhoIs = { sure: EntityId } | SearchReply;
