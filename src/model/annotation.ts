/**
 * What goes into the engine and what comes out of it. Types only.
 * Every offset is a UTF-16 code unit offset into `ArticleText.text`; `end` is exclusive.
 */
import type { EntityId, IsoDate, Kind } from './entity.ts';

/** What a stretch of the article is. Only story roles are searched for mentions; the rest is not the story. */
export type BlockRole =
	| 'title'
	| 'heading'
	| 'paragraph'
	| 'list'
	| 'quote'
	| 'caption'
	| 'byline'
	| 'related'
	| 'other';

export interface Block {
	start: number;
	end: number;
	role: BlockRole;
}

/** An article as one string. Blocks are ascending, do not overlap, and are separated by one newline. */
export interface ArticleText {
	text: string;
	blocks: Block[];
	/** BCP 47 primary language, `und` where unknown. */
	lang: string;
	/** Date of publication. */
	date?: IsoDate;
	/** Host name of the page. */
	host?: string;
}

/** `sure`: shown as is. `possible`: shown as a possible match, with the other candidates. */
export type Certainty = 'sure' | 'possible';

export interface Mention {
	start: number;
	end: number;
	entity: EntityId;
	/** How it came to be matched. */
	via: 'name' | 'acronym' | 'surname' | 'metonym' | 'short';
	/** 0–1. */
	confidence: number;
	certainty: Certainty;
	/** Underlined at default settings (first mention of a person or body; a state with a stance on the topic). */
	marked: boolean;
	/** Every candidate considered, best first, the chosen one included. */
	candidates: EntityId[];
}

/** Something that was found and not shown, for `annotate --all` and for evaluation. */
export interface HeldBack {
	start: number;
	end: number;
	candidates: EntityId[];
	reason: string;
}

export interface TopicScore {
	id: string;
	label: string;
	/** 0–1. */
	score: number;
}

/** One member of the cast: what popup and panel list. */
export interface CastMember {
	entity: EntityId;
	name: string;
	kind: Kind;
	/** Role at the article's date, in one line; for bodies what they are. Added where it is shown (`describe`). */
	role?: string;
	count: number;
	certainty: Certainty;
	/** Only where no mention is sure: who it may be instead, best first. */
	others?: EntityId[];
}

export interface Annotation {
	mentions: Mention[];
	heldBack: HeldBack[];
	/** Strongest first. */
	topics: TopicScore[];
	/** In order of weight in the story. */
	cast: CastMember[];
	/** The outlet whose page this is. */
	outlet?: EntityId;
	/** Time spent, in ms. */
	milliseconds: number;
}
