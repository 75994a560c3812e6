/**
 * Opens and closes cards: drives the hover machine (hover.ts), keeps its timers, and has the second script
 * injected when a reader first rests on a name. What a card shows and where it stands is that script's business
 * (card-desk.ts); a page on which nobody rests on a name never loads it.
 */
import { CARD_VIEW } from '../model/card-view.ts';
import type { CardDesk, CardSurroundings, DeskEnvironment, OpenDesk, Send } from './card-desk.ts';
import type { CardHost } from './card-host.ts';
import { CLOSE_AFTER_MS } from './delays.ts';
import type { Box } from './heading.ts';
import { type HoverEffect, type HoverEvent, type HoverState, IDLE, isShowing, nextHover } from './hover.ts';

export interface Cards {
	tell(event: HoverEvent): void;
	state(): HoverState;
	/** The element that shows cards, once there is one. */
	host(): CardHost | undefined;
	/** The line under the pointer, where a card that opens next is placed. */
	setLine(line: Box | undefined): void;
	/** Opens along the bottom edge instead of at the line: for touch. */
	openSheet(target: number): void;
	/** A command opened the card: see `CardDesk.announce`. */
	announce(): void;
	stop(): void;
}

export function createCards(
	document: Document,
	window: Window,
	send: Send,
	around: () => CardSurroundings,
): Cards {
	let state: HoverState = IDLE;
	let desk: CardDesk | undefined;
	let loading: Promise<unknown> | undefined;
	let line: Box | undefined;
	let layout: 'card' | 'sheet' = 'card';
	/** A card was asked for and is not with the desk yet. */
	let opening = false;
	let wantsVoice = false;
	let stopped = false;

	const environment: DeskEnvironment = {
		document,
		window,
		send,
		around,
		tell,
		state: () => state,
		line: () => line,
		layout: () => layout,
	};

	function tell(event: HoverEvent): void {
		const step = nextHover(state, event);
		state = step.state;
		for (const effect of step.effects) carryOut(effect);
	}

	function carryOut(effect: HoverEffect): void {
		if (effect.do === 'startTimer') {
			// While the pointer rests, the script for the card is fetched; the card opens without waiting for it.
			if (effect.wait === 'open') void loadDesk();
			const wait = effect.wait === 'open' ? around().settings.openDelay : CLOSE_AFTER_MS;
			window.setTimeout(() => tell({ type: 'timer', token: effect.token }), wait);
		} else if (effect.do === 'show') void show(effect.target);
		else {
			desk?.hide();
			layout = 'card';
			wantsVoice = false;
		}
	}

	async function show(target: number): Promise<void> {
		opening = true;
		await loadDesk();
		opening = false;
		// The pointer may have moved on and even come back while the script was fetched.
		if (stopped || !isShowing(state) || state.target !== target) return;
		if (!desk) return tell({ type: 'close' });
		desk.show(target, state.kind === 'open' && state.pinned);
		if (wantsVoice) desk.announce();
		wantsVoice = false;
	}

	/** Resolves when the desk is there, or when it is not to be had. */
	async function loadDesk(): Promise<void> {
		if (desk || stopped) return;
		const world = globalThis as { [CARD_VIEW]?: OpenDesk };
		if (!world[CARD_VIEW]) {
			loading ??= send('injectCard', {}).catch(() => undefined);
			await loading;
			loading = undefined;
		}
		if (!stopped) desk ??= world[CARD_VIEW]?.(environment);
	}

	return {
		tell,
		state: () => state,
		host: () => desk?.host(),
		setLine(next) {
			line = next;
		},
		openSheet(target) {
			layout = 'sheet';
			tell({ type: 'openNow', target });
		},
		announce() {
			if (desk && !opening) desk.announce();
			else wantsVoice = true;
		},
		stop() {
			stopped = true;
			state = IDLE;
			desk?.close();
			desk = undefined;
		},
	};
}
