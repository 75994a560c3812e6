/**
 * Every message between the extension's parts: request and reply, one map a direction. Types only
 * (and the protocol number, which old content scripts are told apart by).
 */
import type { Annotation, ArticleText, CastMember } from './annotation.ts';
import type { CardModel, CardStance } from './card.ts';
import type { EntityId, IsoDate, Kind } from './entity.ts';
import type { Catalogue } from './language.ts';
import type { ProfileRequest } from './profile-address.ts';
import type { Settings } from './settings.ts';

/** Raised when a message changes shape; a content script of another number goes quiet. */
export const PROTOCOL = 1;

/** Why annotating a page failed; shown in the popup. */
export interface Fault {
	error: string;
	/** What the reader can do. */
	advice: string;
	/** What the card is to speak, where it comes in place of one. */
	language?: Catalogue;
}

/** Content script and extension pages → background. */
export interface ToBackground {
	/** Should this page be annotated at all, and how? */
	pageOptions: { request: { host: string }; reply: PageOptions };
	annotatePage: { request: { article: ArticleText }; reply: Annotation | Fault };
	getCard: {
		request: { entity: EntityId; date?: IsoDate; topics: string[] };
		reply: CardModel | Fault;
	};
	/** Injects the card's view into the asking frame. */
	injectCard: { request: Record<string, never>; reply: { ok: boolean } };
	/** The page's cast changed: badge. */
	castChanged: { request: { count: number }; reply: { ok: true } };
	/**
	 * One line each on some entities, for lists: other candidates of a possible match, the cast. Unknown ids are left
	 * out. With `topics`, also where each stands on them.
	 */
	describe: {
		request: { entities: EntityId[]; date?: IsoDate; topics?: string[] };
		reply: { entities: EntitySummary[] } | Fault;
	};
	/**
	 * The reader wants the whole profile (the card's "all positions", the panel): opens it in a new tab. Pages of the
	 * web cannot open a page of the extension, so the background does. `date` is the article's, `topic` its main one.
	 */
	openProfile: { request: ProfileRequest; reply: { ok: true } };
	/** The reader hides an entity for good; undone in the options. */
	hideEntity: { request: { entity: EntityId }; reply: { ok: true } };
	/** From the popup: annotate this tab although its site is not listed. */
	annotateTab: { request: { tabId: number; host: string }; reply: { ok: true } | Fault };
	/** What is known of the dataset, for popup and options. */
	datasetStatus: { request: Record<string, never>; reply: DatasetStatus | Fault };
}

export interface PageOptions {
	active: boolean;
	/** Why not, when inactive. */
	reason?: 'off-everywhere' | 'off-here' | 'private' | 'not-listed' | 'asked';
	/** The reader asked for this very page. */
	onDemand?: boolean;
	settings: Settings;
}

export interface EntitySummary {
	entity: EntityId;
	name: string;
	kind: Kind;
	/** Role at the date asked for, in one line. */
	role?: string;
	/** On the topics asked for, as a card orders them; absent where none were asked for. */
	stances?: StanceSummary[];
}

/** A position without its sentence and sources, for lists and groups: the card has those. */
export type StanceSummary = Pick<CardStance, 'topic' | 'position' | 'date' | 'until' | 'relation'>;

export interface DatasetStatus {
	date: IsoDate;
	entities: number;
	aliases: number;
}

/** Background, popup and panel → content script. */
export interface ToPage {
	/** The cast and state of this page, as the popup shows it. */
	getPageState: { request: Record<string, never>; reply: PageState };
	/** Scrolls to a mention and opens its card; successive calls cycle. `at`: which of its mentions, from 1. */
	jumpTo: { request: { entity: EntityId }; reply: { ok: boolean; at?: number } };
	/** Keyboard command: to the next (1) or previous (-1) mention. */
	step: { request: { by: 1 | -1 }; reply: { ok: boolean } };
	settingsChanged: { request: { options: PageOptions }; reply: { ok: true } };
}

export interface PageState {
	protocol: number;
	active: boolean;
	/** `article`: annotated; `not-article`: judged not to be one; `working`; `fault`. */
	status: 'article' | 'not-article' | 'working' | 'off' | 'fault';
	fault?: Fault;
	title?: string;
	date?: IsoDate;
	topics: { id: string; label: string }[];
	cast: CastMember[];
	outlet?: EntityId;
}

export type Envelope<M, K extends keyof M> = {
	dramatis: typeof PROTOCOL;
	type: K;
} & (M[K] extends { request: infer R } ? { request: R } : never);

export type RequestOf<M, K extends keyof M> = M[K] extends { request: infer R } ? R : never;
export type ReplyOf<M, K extends keyof M> = M[K] extends { reply: infer R } ? R : never;
