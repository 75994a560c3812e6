/**
 * Opens and closes the card of a mention: drives the hover machine (hover.ts), asks for the card's content,
 * has the view injected at first use and puts it in its place. Everything that happens late carries the
 * machine's token and is dropped when it is no longer wanted.
 */

import type { Mention } from '../model/annotation.ts';
import type { CardModel } from '../model/card.ts';
import type { CardCandidate, CardViewHandlers, CardViewState } from '../model/card-view.ts';
import type { EntityId, IsoDate } from '../model/entity.ts';
import type { Fault, ReplyOf, RequestOf, ToBackground } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import { type CardHost, createCardHost, loadedCardView } from './card-host.ts';
import { CLOSE_AFTER_MS, SHOW_LOADING_AFTER_MS } from './delays.ts';
import type { Box } from './heading.ts';
import { type HoverEvent, type HoverState, IDLE, isShowing, nextHover } from './hover.ts';

export type Send = <K extends keyof ToBackground>(
	type: K,
	request: RequestOf<ToBackground, K>,
) => Promise<ReplyOf<ToBackground, K>>;

/** What a card needs to know about the page; read anew whenever one opens. */
export interface CardSurroundings {
	settings: Settings;
	mentions: readonly Mention[];
	textOf(mention: Mention): string;
	lineOf(mention: Mention): Box | undefined;
	date?: IsoDate;
	topics: string[];
	/** Moves the page to another mention of an entity. */
	jump(entity: EntityId, by: 1 | -1): void;
}

export interface Cards {
	tell(event: HoverEvent): void;
	state(): HoverState;
	host(): CardHost | undefined;
	/** The line under the pointer, where a card that opens next is placed. */
	setLine(line: Box | undefined): void;
	/** Opens along the bottom edge instead of at the line: for touch. */
	openSheet(target: number): void;
	/** Focus into the card, and back to where it was. */
	focus(): void;
	stop(): void;
}

export function createCards(
	document: Document,
	window: Window,
	send: Send,
	around: () => CardSurroundings,
): Cards {
	let state: HoverState = IDLE;
	let host: CardHost | undefined;
	let line: Box | undefined;
	let layout: 'card' | 'sheet' = 'card';
	let wantsFocus = false;
	let focusedBefore: Element | null = null;
	/** What the view shows, so that a pin or a late candidate list can be drawn again. */
	let drawn: { model: CardModel | undefined; viewState: CardViewState } | undefined;
	let stopped = false;

	function tell(event: HoverEvent): void {
		const step = nextHover(state, event);
		state = step.state;
		for (const effect of step.effects) {
			if (effect.do === 'startTimer') {
				const wait = effect.wait === 'open' ? around().settings.openDelay : CLOSE_AFTER_MS;
				window.setTimeout(() => tell({ type: 'timer', token: effect.token }), wait);
			} else if (effect.do === 'show') void show(effect.target, effect.token, effect.pinned);
			else hide();
		}
	}

	function hide(): void {
		const hadFocus =
			host !== undefined && document.activeElement !== null && document.activeElement === focusHolder();
		host?.hide();
		drawn = undefined;
		layout = 'card';
		if (hadFocus && focusedBefore instanceof HTMLElement) focusedBefore.focus();
		focusedBefore = null;
	}

	/** With focus inside a closed root, the document's active element is the host: the last child of the root. */
	function focusHolder(): Element | null {
		return document.documentElement.lastElementChild;
	}

	async function show(target: number, token: number, pinned: boolean): Promise<void> {
		const { mentions, settings, textOf, lineOf, date, topics } = around();
		const mention = mentions[target];
		if (!mention) return tell({ type: 'close' });
		if (drawn?.model?.entity === mention.entity && drawn.viewState.mentionText === textOf(mention)) {
			drawn.viewState = { ...drawn.viewState, pinned };
			draw();
			return;
		}
		const at = line ?? lineOf(mention);
		const isWanted = () =>
			!stopped && state.token >= token && isShowing(state) && 'target' in state && state.target === target;
		const viewState: CardViewState = {
			pinned,
			loading: true,
			mentionText: textOf(mention),
			possible: mention.certainty === 'possible',
			candidates: [],
			mentionCount: mentions.filter(({ entity }) => entity === mention.entity).length,
			theme: settings.theme,
			textSize: settings.textSize,
			layout,
		};
		const present = async (model: CardModel | undefined, more: Partial<CardViewState>): Promise<void> => {
			if (!isWanted() || !(await ensureHost()) || !isWanted() || !host) return;
			drawn = { model, viewState: { ...viewState, ...more, pinned: state.kind === 'open' && state.pinned } };
			draw();
			if (at) await host.place(at, layout);
			if (wantsFocus && !more.loading) focus();
		};
		const loading = window.setTimeout(
			() => void present(undefined, { loading: true }),
			SHOW_LOADING_AFTER_MS,
		);
		const reply = await send('getCard', { entity: mention.entity, date, topics }).catch(lostExtension);
		window.clearTimeout(loading);
		if ('error' in reply) return present(undefined, { loading: false, fault: reply });
		await present(reply, { loading: false });
		const others = mention.candidates.filter((candidate) => candidate !== mention.entity);
		if (mention.certainty === 'possible' && others.length > 0) {
			const described = await send('describe', { entities: others, date }).catch(lostExtension);
			if (!('error' in described)) await present(reply, { loading: false, candidates: described.entities });
		}
	}

	function draw(): void {
		if (drawn && host) host.view.show(drawn.model, drawn.viewState);
	}

	async function ensureHost(): Promise<boolean> {
		if (host?.isGone()) host = undefined;
		if (host) return true;
		if (!loadedCardView()) await send('injectCard', {}).catch(() => undefined);
		const script = loadedCardView();
		if (!script || stopped) return false;
		host ??= createCardHost(document, script, handlers);
		return true;
	}

	/** Another candidate, or a jump: the card of another entity in place of this one. */
	async function choose(entity: EntityId): Promise<void> {
		const { date, topics } = around();
		const before = drawn;
		const reply = await send('getCard', { entity, date, topics }).catch(lostExtension);
		if (drawn !== before || !before || 'error' in reply) return;
		const { model, viewState } = before;
		const left: CardCandidate[] = model
			? [{ entity: model.entity, name: model.name, kind: model.kind, role: model.role?.title }]
			: [];
		drawn = {
			model: reply,
			viewState: {
				...viewState,
				candidates: [...viewState.candidates.filter((candidate) => candidate.entity !== entity), ...left],
			},
		};
		draw();
		replace();
	}

	function replace(): void {
		const target = 'target' in state ? around().mentions[state.target] : undefined;
		const at = line ?? (target && around().lineOf(target));
		if (host && at && isShowing(state)) void host.place(at, layout);
	}

	const handlers: CardViewHandlers = {
		onPin: () => tell({ type: 'pin' }),
		onClose: () => tell({ type: 'close' }),
		onHide(entity) {
			tell({ type: 'close' });
			void send('hideEntity', { entity }).catch(() => undefined);
		},
		onChoose: (entity) => void choose(entity),
		onJump: (entity, by) => around().jump(entity, by),
		onPointerEnter: () => tell({ type: 'enterCard' }),
		onPointerLeave: () => layout === 'card' && tell({ type: 'leaveCard' }),
		onResize: replace,
	};

	function focus(): void {
		wantsFocus = true;
		if (!host || !drawn || drawn.viewState.loading) return;
		wantsFocus = false;
		focusedBefore ??= document.activeElement;
		host.view.focusFirst();
	}

	return {
		tell,
		state: () => state,
		host: () => host,
		setLine(next) {
			line = next;
		},
		openSheet(target) {
			layout = 'sheet';
			tell({ type: 'openNow', target });
		},
		focus,
		stop() {
			stopped = true;
			state = IDLE;
			host?.remove();
			host = undefined;
		},
	};
}

/** The extension was updated or removed under an open page. */
function lostExtension(): Fault {
	return { error: 'Dramatis was updated.', advice: 'Reload the page to see who is who again.' };
}
