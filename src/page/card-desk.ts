/**
 * The card that is open: asks for its content, makes the host element, has the view draw and puts it in its place.
 * Part of the second script (src/card.tsx), which is injected when a reader first rests on a name.
 * Whether a card may show is the hover machine's decision: every answer that comes late is checked against it.
 */

import { reportsOf } from '../engine/card/reports.ts';
import type { Annotation, Mention } from '../model/annotation.ts';
import type { CardModel } from '../model/card.ts';
import type { CardReport, CardViewHandlers, CardViewScript, CardViewState } from '../model/card-view.ts';
import type { EntityId, IsoDate } from '../model/entity.ts';
import type { Fault, ReplyOf, RequestOf, ToBackground } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import { type CardHost, createCardHost } from './card-host.ts';
import { type Correction, corrected } from './corrections.ts';
import { SHOW_LOADING_AFTER_MS } from './delays.ts';
import type { Box } from './heading.ts';
import { type HoverEvent, type HoverState, isShowing } from './hover.ts';
import { lineAt } from './line-box.ts';
import type { TextIndex } from './text-index.ts';

export type Send = <K extends keyof ToBackground>(
	type: K,
	request: RequestOf<ToBackground, K>,
) => Promise<ReplyOf<ToBackground, K>>;

/** What a card needs to know about the page; read anew whenever one opens. */
export interface CardSurroundings {
	settings: Settings;
	mentions: readonly Mention[];
	/** The page's text; absent while it is read anew. */
	index: TextIndex | undefined;
	date?: IsoDate;
	topics: string[];
	/** Moves the page to another mention of an entity. */
	jump(entity: EntityId, by: 1 | -1): void;
	/** Has the page shown as the reader corrected it, from now on. */
	correct(by: (annotation: Annotation) => Annotation): void;
}

export interface DeskEnvironment {
	document: Document;
	window: Window;
	send: Send;
	around(): CardSurroundings;
	tell(event: HoverEvent): void;
	state(): HoverState;
	/** The line under the pointer; undefined where a key opened the card. */
	line(): Box | undefined;
	layout(): 'card' | 'sheet';
}

/** Where Enter is part of what the reader writes. */
const WRITING = 'input, textarea, select, [contenteditable], iframe';

export interface CardDesk {
	/** Shows the card of a mention, or pins the one that shows. */
	show(target: number, pinned: boolean): void;
	hide(): void;
	/**
	 * A command opened the card: it is announced as soon as it shows, and Enter goes into it. Focus stays where it is
	 * till then, and goes back there when the card closes.
	 */
	announce(): void;
	host(): CardHost | undefined;
	/** Takes everything away for good. */
	close(): void;
}

/** What the second script leaves for the page's side under `CARD_VIEW`. */
export type OpenDesk = (environment: DeskEnvironment) => CardDesk;

/** What the view shows, for a mention, so that a pin or a late candidate list can be drawn again. */
interface Drawn {
	mention: Mention;
	page: string;
	model: CardModel | undefined;
	viewState: CardViewState;
	/** What it was before the reader said that it is not meant. */
	before?: Drawn;
}

export function createCardDesk(script: CardViewScript, environment: DeskEnvironment): CardDesk {
	const { document, window, send, around, tell, state, line, layout } = environment;
	let host: CardHost | undefined;
	let drawn: Drawn | undefined;
	/** What the reader said of whom pages mean, each with the path of its page: an app shows many in one document. */
	const said: (Correction & { page: string })[] = [];
	/** A command opened this card. `focus`: where the reader was then; Enter is ours until that changes. */
	let command: { focus: Element | null; isSaid: boolean } | undefined;
	let focusedBefore: Element | null = null;
	const closed = new AbortController();

	const handlers: CardViewHandlers = {
		onPin: () => tell({ type: 'pin' }),
		onClose: () => tell({ type: 'close' }),
		onWrong: () => letGo('here'),
		onHide: () => letGo('everywhere'),
		onUndo() {
			drawn = drawn?.before;
			redraw();
		},
		onChoose: (entity) => void choose(entity),
		onOpenProfile(entity) {
			const { date, topics } = around();
			void send('openProfile', { entity, date, topic: topics[0] }).catch(() => undefined);
		},
		onJump: (entity, by) => around().jump(entity, by),
		onGoTo: goTo,
		onPointerEnter: () => tell({ type: 'enterCard' }),
		onPointerLeave: () => layout() === 'card' && tell({ type: 'leaveCard' }),
		onResize: replace,
	};

	async function show(target: number, pinned: boolean): Promise<void> {
		const asked = around().mentions[target];
		if (!asked) return tell({ type: 'close' });
		if (
			drawn?.mention.entity === asked.entity &&
			drawn.viewState.mentionText === textOf(asked) &&
			drawn.page === window.location.pathname
		) {
			drawn.viewState = { ...drawn.viewState, pinned };
			draw();
			return;
		}
		// The view keeps the card before until this one is there, but nothing may be done to it any more.
		settle();
		const { mentions, settings, date, topics } = around();
		const place = mentions.findIndex(({ start }) => start === asked.start);
		if (place !== target) return tell(place < 0 ? { type: 'close' } : { type: 'openNow', target: place });
		const mention = mentions[place]!;
		const at = line() ?? lineOf(mention);
		const viewState: CardViewState = {
			pinned,
			loading: true,
			mentionText: textOf(mention),
			possible: mention.certainty === 'possible',
			candidates: [],
			mentionCount: mentions.filter(({ entity }) => entity === mention.entity).length,
			theme: settings.theme,
			textSize: settings.textSize,
			layout: layout(),
			reports: reportsIn(around(), mention),
		};
		const present = (model: CardModel | undefined, more: Partial<CardViewState>): void => {
			if (closed.signal.aborted || !isStillFor(target)) return;
			const now = state();
			drawn = {
				mention,
				page: window.location.pathname,
				model,
				viewState: { ...viewState, ...more, pinned: now.kind === 'open' && now.pinned },
			};
			draw();
			if (at) void openHost().place(at, viewState.layout);
			if (!more.loading) say();
		};
		const loading = window.setTimeout(() => present(undefined, { loading: true }), SHOW_LOADING_AFTER_MS);
		const reply = await send('getCard', { entity: mention.entity, date, topics }).catch(lostExtension);
		window.clearTimeout(loading);
		if ('error' in reply) return present(undefined, { loading: false, fault: reply });
		present(reply, { loading: false });
		if (viewState.possible) void offer();
	}

	/** The reader said that the page, or no page, is to mean this: it is said on the card, and holds when it closes. */
	function letGo(gone: CardViewState['gone']): void {
		if (!drawn) return;
		// It is not to close before the reader has seen the way back.
		const now = state();
		if (now.kind === 'open' && !now.pinned) tell({ type: 'pin' });
		drawn = { ...drawn, before: drawn, viewState: { ...drawn.viewState, gone, pinned: true } };
		redraw();
		if (gone === 'here') void offer();
	}

	/** Fetches who else it may be, where there is somebody. */
	async function offer(): Promise<void> {
		const { mention, viewState } = drawn ?? {};
		if (!mention || mention.candidates.length < 2 || viewState!.candidates.length > 0) return;
		const { date } = around();
		const reply = await send('describe', { entities: mention.candidates, date }).catch(lostExtension);
		if (drawn?.mention !== mention || 'error' in reply) return;
		drawn.viewState = { ...drawn.viewState, candidates: reply.entities };
		draw();
		replace();
	}

	/** The page goes from mention to mention, the last one stays. */
	function goTo(entity: EntityId, place: number): void {
		const { mentions, jump } = around();
		const own = mentions.filter((mention) => mention.entity === entity);
		for (let tries = 0; tries < own.length; tries++) {
			jump(entity, 1);
			const now = state();
			if (!isShowing(now) || mentions[now.target] === own[place]) return;
		}
	}

	function isStillFor(target: number): boolean {
		const now = state();
		return isShowing(now) && now.target === target;
	}

	function draw(): void {
		if (drawn) openHost().view.show(drawn.model, drawn.viewState);
	}

	/** The host, made anew where the page took it out. */
	function openHost(): CardHost {
		if (host?.isGone()) host = undefined;
		host ??= createCardHost(document, script, handlers);
		return host;
	}

	/** The card of another candidate in place of this one. */
	async function choose(entity: EntityId): Promise<void> {
		const { date, topics } = around();
		const before = drawn;
		const reply = await send('getCard', { entity, date, topics }).catch(lostExtension);
		if (drawn !== before || !before || 'error' in reply) return;
		const instead = entity !== before.mention.entity;
		drawn = { ...before, model: reply, viewState: { ...before.viewState, instead } };
		redraw();
	}

	/** After the reader pressed what goes with it: focus that was on it stays in the card. */
	function redraw(): void {
		const hadFocus = host?.hasFocus();
		draw();
		replace();
		if (hadFocus) host?.view.focusFirst();
	}

	function replace(): void {
		const now = state();
		if (!host || !isShowing(now)) return;
		const mention = around().mentions[now.target];
		const at = line() ?? (mention && lineOf(mention));
		if (at) void host.place(at, layout());
	}

	function textOf({ start, end }: Mention): string {
		return around().index?.text.slice(start, end) ?? '';
	}

	function lineOf({ start, end }: Mention): Box | undefined {
		const range = around().index?.rangeOf(start, end);
		return range && lineAt(range);
	}

	function say(): void {
		if (!command || command.isSaid || !host || !drawn || drawn.viewState.loading) return;
		command.isSaid = true;
		host.view.announce();
	}

	document.addEventListener(
		'keydown',
		(event) => {
			const { activeElement } = document;
			if (event.key !== 'Enter' || !event.isTrusted || !command || !host || host.hasFocus()) return;
			// The reader has gone elsewhere since, or is writing: Enter is the page's.
			if (activeElement !== command.focus || activeElement?.matches(WRITING)) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			focusedBefore = activeElement;
			host.view.focusFirst();
		},
		{ capture: true, signal: closed.signal },
	);

	/** What the reader said of the card before takes effect when that card goes. */
	function settle(): void {
		const { mention, page, model, viewState } = drawn ?? {};
		drawn = undefined;
		if (!mention || !page || !model || !viewState?.gone) return;
		if (viewState.gone === 'everywhere') {
			void send('hideEntity', { entity: model.entity }).catch(() => undefined);
			return;
		}
		said.push({ page, from: mention.entity, ...(viewState.instead && { to: model }) });
		around().correct((annotation) =>
			corrected(
				annotation,
				said.filter((one) => one.page === window.location.pathname),
			),
		);
	}

	function hide(): void {
		const hadFocus = host?.hasFocus() ?? false;
		host?.hide();
		command = undefined;
		settle();
		// Back to where the reader was, without moving the page.
		if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus({ preventScroll: true });
		focusedBefore = null;
	}

	return {
		show: (target, pinned) => void show(target, pinned),
		hide,
		announce() {
			command = { focus: document.activeElement, isSaid: false };
			say();
		},
		host: () => host,
		close() {
			closed.abort();
			hide();
			host?.remove();
			host = undefined;
		},
	};
}

/** The extension was updated or removed under an open page. */
function lostExtension(): Fault {
	return { error: 'Dramatis was updated.', advice: 'Reload the page to see who is who again.' };
}

/** More would push out who it is. */
const MOST_REPORTS = 3;

function reportsIn({ mentions, index }: CardSurroundings, mention: Mention): CardReport[] | undefined {
	if (mention.certainty !== 'sure' || !index) return undefined;
	const own = mentions.filter(({ entity }) => entity === mention.entity);
	const { text } = index;
	const reports = reportsOf(text, own)
		.filter((report) => own[report.mention]!.certainty === 'sure')
		.slice(0, MOST_REPORTS)
		.map((report) => ({ text: text.slice(report.start, report.end), place: report.mention }));
	return reports.length > 0 ? reports : undefined;
}
