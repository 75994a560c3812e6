/**
 * A card as data: everything a reader sees, already chosen, ordered and dated.
 * Made by src/engine/card/card.ts, printed by the command line, drawn by src/ui. Types only.
 */
import type { EntityId, IsoDate, Kind, Position } from './entity.ts';
import type { Catalogue } from './language.ts';

export interface CardSource {
	title: string;
	publisher: string;
	url: string;
	date: IsoDate;
	/** Ownership of the publisher as a monitor describes it, where known: "state-controlled, according to …". */
	control?: string;
}

/**
 * How a role stands at a date.
 * `held`: a source shows it held then. `as-of`: no end is known, last seen on `asOf`. `former`: ended before.
 * `upcoming`: begins later.
 */
export type RoleStatus = 'held' | 'as-of' | 'former' | 'upcoming';

export interface CardRole {
	title: string;
	start?: IsoDate;
	end?: IsoDate;
	/** It had ended by then; when exactly, no source says. */
	endBy?: IsoDate;
	status: RoleStatus;
	/** Newest source that shows it held. */
	asOf: IsoDate;
	sources: CardSource[];
}

/** `then`: the position at the article's date. `since`: a later change. `later`: only later ones exist. */
export type StanceRelation = 'then' | 'since' | 'later';

export interface CardStance {
	topic: string;
	topicLabel: string;
	question: string;
	position: Position;
	statement: string;
	date: IsoDate;
	until?: IsoDate;
	relation: StanceRelation;
	/** The article is about this topic. */
	onTopic: boolean;
	sources: CardSource[];
}

export interface CardModel {
	/** What the card's view is to speak; absent: as before. */
	language?: Catalogue;
	entity: EntityId;
	wikidata?: string;
	kind: Kind;
	name: string;
	/** The name in the entity's own script, with its language. */
	nativeName?: { name: string; lang?: string };
	otherNames: { name: string; lang?: string; kind: string }[];
	/** ISO 3166-1 alpha-2, lower case. */
	country?: string;
	/** Role at the article's date; the most weighty one where there are several. */
	role?: CardRole;
	/** Other roles held at that date. */
	otherRoles: CardRole[];
	/** Role at the dataset's date, where it differs from `role`. */
	roleNow?: CardRole;
	/** True where `role` is also the role now. */
	roleIsCurrent: boolean;
	affiliations: { title: string; of?: EntityId; asOf: IsoDate; sources: CardSource[] }[];
	/** Stance on the article's topics first. */
	stances: CardStance[];
	outlet?: { domains: string[]; owner?: string; control?: string; sources: CardSource[] };
	/** Newest source behind the entry. */
	checked: IsoDate;
	/** Date of the dataset. */
	datasetDate: IsoDate;
	articleDate?: IsoDate;
	/** The article is newer than the dataset. */
	articleIsNewer: boolean;
}
