/**
 * The contract between the page, which owns the one host element and decides when a card shows and where,
 * and the card's view, which draws it. The view draws and reports; it never places itself, fetches nothing and
 * keeps no state that a reader set. Both travel in a second script, injected when a reader first rests on a name.
 */
import type { CardModel } from './card.ts';
import type { EntityId, Kind } from './entity.ts';
import type { Fault } from './messages.ts';
import type { TextSize, Theme } from './settings.ts';

/** Under which the second script leaves itself on the isolated world's global (a page never sees that global). */
export const CARD_VIEW: unique symbol = Symbol.for('dramatis.card');

export interface CardViewScript {
	/** Draws into `root` (closed, empty, its host already in the document). Called once per host. */
	mount(root: ShadowRoot, handlers: CardViewHandlers): CardView;
	/**
	 * Where a card of this size stands beside a line box, in viewport pixels of its left top corner. It is the
	 * page's geometry (src/page/place.ts) and travels with the view, because only an open card needs it.
	 */
	place(card: HTMLElement, line: LineBox): Promise<{ x: number; y: number }>;
}

/** A line box in viewport pixels. */
export interface LineBox {
	left: number;
	top: number;
	right: number;
	bottom: number;
}

export interface CardView {
	/** Shows or updates. `model` is absent while loading and on a fault. Synchronous: the size is final on return. */
	show(model: CardModel | undefined, state: CardViewState): void;
	/** Empties the view; it may be shown again. */
	hide(): void;
	/** Tells a screen reader what the card says, without moving focus: a command opened it. */
	announce(): void;
	/** Moves focus into the card (Enter asked for it). */
	focusFirst(): void;
	/** Unmounts for good. */
	destroy(): void;
}

/** What the view tells the page. Call them for trusted events only (`event.isTrusted`). */
export interface CardViewHandlers {
	/** Pin or unpin: a pinned card stays until it is closed. */
	onPin(): void;
	onClose(): void;
	/** "Not this person"; on the card of another candidate, "it is this person". In force when the card closes. */
	onWrong?(): void;
	/** "Hide this entity": no page marks it any more, from when the card closes; undone in the options later. */
	onHide(entity: EntityId): void;
	/** What the reader said with one of these two does not hold. */
	onUndo?(): void;
	/** Another candidate was chosen: the page shows its card in place of this one. */
	onChoose(entity: EntityId): void;
	onOpenProfile?(entity: EntityId): void;
	/** Jump to the next (1) or previous (-1) mention of this entity. */
	onJump?(entity: EntityId, by: 1 | -1): void;
	/** Go to one of the mentions of this entity. */
	onGoTo?(entity: EntityId, place: number): void;
	onPointerEnter(): void;
	onPointerLeave(): void;
	/** The card's size changed after `show` returned (a section opened): the page places it anew. */
	onResize(): void;
}

export interface CardCandidate {
	entity: EntityId;
	name: string;
	role?: string;
	kind: Kind;
}

export interface CardReport {
	text: string;
	/** Which of the entity's mentions speaks in it, from 0. */
	place: number;
}

export interface CardViewState {
	pinned: boolean;
	loading: boolean;
	/** Present: the card could not be had; show it in place of the model. */
	fault?: Fault;
	/**
	 * What comes of the card when it closes, because the reader said so: the page no longer means this entity (`here`),
	 * or no page marks it (`everywhere`). Say it, and offer the way back.
	 */
	gone?: 'here' | 'everywhere';
	/** The card is not of the one that the page means, but of another candidate; with `gone: 'here'`, taken for it. */
	instead?: boolean;
	/** The words of the mention as they stand in the article. */
	mentionText: string;
	/** The match is uncertain: say so and offer `candidates`. */
	possible: boolean;
	/** All candidates, the one shown included, best first; may arrive in a later `show`. */
	candidates: CardCandidate[];
	/** How often this article names the entity. */
	mentionCount: number;
	/** Sentences of the article that report what the entity said, the first few; absent where there are none. */
	reports?: readonly CardReport[];
	theme: Theme;
	textSize: TextSize;
	/** `sheet`: along the bottom edge, opened by touch; `card`: beside the line. */
	layout: 'card' | 'sheet';
}
