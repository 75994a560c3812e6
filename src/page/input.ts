/**
 * Turns what the reader does (mouse, touch, keys) into events of the hover machine. Listens in the capture
 * phase and never stops or prevents anything of the page's, with two exceptions: Escape while a card is open,
 * and what a long press that opened one would also do (the browser's menu, the click at its end). Made-up events (`isTrusted` false) count for nothing.
 */
import type { HoverKey } from '../model/settings.ts';
import type { Cards } from './cards.ts';
import { LONG_PRESS_MS } from './delays.ts';
import type { Point } from './heading.ts';
import { isShowing } from './hover.ts';
import type { MentionAt } from './mention-at.ts';

export interface InputSurroundings {
	at(x: number, y: number): MentionAt | undefined;
	hoverKey(): HoverKey;
}

/** Pixels a finger may wander in a long press. */
const WANDER = 10;

export function listenToReader(
	document: Document,
	window: Window,
	cards: Cards,
	around: InputSurroundings,
	signal: AbortSignal,
): void {
	let last: Point = { x: 0, y: 0 };
	let frame = 0;
	let moved: PointerEvent;
	/** Where the pointer was when it last stood on the open card's name. */
	let leftFrom: Point | undefined;

	function on<K extends keyof DocumentEventMap>(
		type: K,
		handle: (event: DocumentEventMap[K]) => void,
		passive = true,
	) {
		document.addEventListener(type, (event) => event.isTrusted && handle(event), {
			capture: true,
			passive,
			signal,
		});
	}

	function look(event: PointerEvent): void {
		frame = 0;
		const point = { x: event.clientX, y: event.clientY };
		const host = cards.host();
		if (host?.isSource(event) || host?.holds(point)) {
			cards.tell({ type: 'enterCard' });
			return;
		}
		const state = cards.state();
		const found = keyIsHeld(event, around.hoverKey()) ? around.at(point.x, point.y) : undefined;
		const isOwn = isShowing(state) && state.target === found?.target;
		if (isOwn) leftFrom = point;
		// On the way to the open card other names are only crossed.
		if (!isOwn && leftFrom && found && isShowing(state) && host?.isAheadOf(leftFrom, point)) {
			last = point;
			return;
		}
		if (found && !isShowing(state)) leftFrom = point;
		cards.setLine(found?.line);
		cards.tell({ type: 'point', target: found?.target });
		last = point;
	}

	on('pointermove', (event) => {
		if (event.pointerType === 'touch') return;
		if (event.clientX === last.x && event.clientY === last.y) return;
		// Of several in a frame the last one counts: it is where the pointer rests.
		moved = event;
		if (frame === 0) frame = window.requestAnimationFrame(() => look(moved));
	});
	document.documentElement.addEventListener(
		'pointerleave',
		(event) => event.isTrusted && cards.tell({ type: 'point', target: undefined }),
		{ signal },
	);
	on(
		'click',
		(event) => {
			// The click that ends a long press belongs to it: no link is followed from under the sheet.
			if (opened) {
				opened = false;
				event.preventDefault();
				event.stopImmediatePropagation();
				return;
			}
			if (cards.host()?.isSource(event)) return;
			const found = around.at(event.clientX, event.clientY);
			if (touched && found && !isOnLink(event)) cards.openSheet(found.target);
			else cards.tell({ type: 'press', target: found?.target });
		},
		false,
	);
	on(
		'keydown',
		(event) => {
			if (event.key !== 'Escape' || !isShowing(cards.state())) return;
			event.preventDefault();
			event.stopImmediatePropagation();
			cards.tell({ type: 'close' });
		},
		false,
	);
	window.addEventListener(
		'blur',
		() => !cards.host()?.hasFocus() && cards.tell({ type: 'point', target: undefined }),
		{ signal },
	);
	window.addEventListener(
		'scroll',
		(event) => {
			if (!event.isTrusted) return;
			// The line moves away under a resting pointer; a card would stand beside nothing.
			const state = cards.state();
			if (state.kind === 'dwell' || (state.kind === 'open' && !state.pinned))
				cards.tell({ type: 'point', target: undefined });
		},
		{ signal, passive: true, capture: true },
	);

	/** The last press was by touch: a click that follows comes from the same finger. */
	let touched = false;
	let longPress: number | undefined;
	let pressedAt: Point | undefined;
	let opened = false;
	on('pointerdown', (event) => {
		touched = event.pointerType === 'touch';
		opened = false;
		window.clearTimeout(longPress);
		if (!touched || cards.host()?.isSource(event)) return;
		pressedAt = { x: event.clientX, y: event.clientY };
		longPress = window.setTimeout(() => {
			const found = pressedAt && around.at(pressedAt.x, pressedAt.y);
			if (!found) return;
			opened = true;
			cards.openSheet(found.target);
		}, LONG_PRESS_MS);
	});
	for (const type of ['pointerup', 'pointercancel'] as const) on(type, () => window.clearTimeout(longPress));
	on('touchmove', (event) => {
		const touch = event.touches[0];
		if (!touch || !pressedAt) return;
		if (Math.hypot(touch.clientX - pressedAt.x, touch.clientY - pressedAt.y) > WANDER)
			window.clearTimeout(longPress);
	});
	on('contextmenu', (event) => opened && event.preventDefault(), false);
	signal.addEventListener('abort', () => {
		window.clearTimeout(longPress);
		window.cancelAnimationFrame(frame);
	});
}

function keyIsHeld(event: PointerEvent, key: HoverKey): boolean {
	if (key === 'none') return true;
	return { alt: event.altKey, ctrl: event.ctrlKey, shift: event.shiftKey }[key];
}

function isOnLink(event: Event): boolean {
	return event
		.composedPath()
		.some((node) => node instanceof Element && node.closest('a[href], button, [role="button"]') !== null);
}
