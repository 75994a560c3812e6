/**
 * When a card opens and closes: a pure state machine. It is told what the reader did and answers with the
 * next state and with effects for its driver to carry out; it knows no DOM and no clock.
 *
 *   idle --point at a name--> dwell --timer--> open --leave--> leaving --timer--> idle
 *                               |                ^  \--click--> pinned --close, Escape, click outside--> idle
 *                               +--away--> idle  +--back to name or card-- leaving
 *
 * Every interaction has a token. A timer or an answer that comes back with an old one changes nothing, so late
 * results cannot open a card that nobody waits for. One card at a time; a pinned one stays until it is closed.
 */

/** A mention under the pointer: its place in the page's list. */
export type Target = number;

export type HoverState =
	| { kind: 'idle'; token: number }
	| { kind: 'dwell'; token: number; target: Target }
	| { kind: 'open'; token: number; target: Target; pinned: boolean }
	/** Still shown. `next`: another name has been pointed at since. */
	| { kind: 'leaving'; token: number; target: Target; next?: Target };

export type HoverEvent =
	/** The pointer is over a mention, or over none. */
	| { type: 'point'; target: Target | undefined }
	| { type: 'enterCard' }
	| { type: 'leaveCard' }
	| { type: 'timer'; token: number }
	/** A press on a mention (target) or elsewhere on the page. */
	| { type: 'press'; target: Target | undefined }
	/** A key, a jump or a long press asks for the card at once; it stays. */
	| { type: 'openNow'; target: Target }
	| { type: 'pin' }
	/** Escape, the card's close button, the page going away. */
	| { type: 'close' };

export type HoverEffect =
	| { do: 'startTimer'; token: number; wait: 'open' | 'close' }
	| { do: 'show'; target: Target; token: number; pinned: boolean }
	| { do: 'hide' };

export interface Step {
	state: HoverState;
	effects: HoverEffect[];
}

export const IDLE: HoverState = { kind: 'idle', token: 0 };

/** True while a card is on the screen. */
export function isShowing(state: HoverState): state is Extract<HoverState, { kind: 'open' | 'leaving' }> {
	return state.kind === 'open' || state.kind === 'leaving';
}

export function nextHover(state: HoverState, event: HoverEvent): Step {
	switch (event.type) {
		case 'point':
			return pointed(state, event.target);
		case 'enterCard':
			return state.kind === 'leaving' ? stayOpen(state) : stay(state);
		case 'leaveCard':
			return state.kind === 'open' && !state.pinned ? leave(state) : stay(state);
		case 'timer':
			return event.token === state.token ? rang(state) : stay(state);
		case 'press':
			return pressed(state, event.target);
		case 'openNow':
			return open(state, event.target, true);
		case 'pin':
			if (state.kind !== 'open' && state.kind !== 'leaving') return stay(state);
			return open(state, state.target, !(state.kind === 'open' && state.pinned));
		case 'close':
			return close(state);
	}
}

function pointed(state: HoverState, target: Target | undefined): Step {
	switch (state.kind) {
		case 'idle':
			return target === undefined ? stay(state) : dwell(state, target);
		case 'dwell':
			if (target === state.target) return stay(state);
			return target === undefined ? { state: idle(state), effects: [] } : dwell(state, target);
		case 'open':
			if (state.pinned || target === state.target) return stay(state);
			return leave(state, target);
		case 'leaving':
			if (target === state.target) return stayOpen(state);
			return target === state.next ? stay(state) : leave(state, target);
	}
}

/** The one timer that is running has run out. */
function rang(state: HoverState): Step {
	if (state.kind === 'dwell') return open(state, state.target, false);
	if (state.kind !== 'leaving') return stay(state);
	return state.next === undefined ? close(state) : open(state, state.next, false);
}

function pressed(state: HoverState, target: Target | undefined): Step {
	if (target === undefined) return isShowing(state) ? close(state) : { state: idle(state), effects: [] };
	if (isShowing(state) && state.target === target) return open(state, target, true);
	// A press on another name is often a click on a link; it must not be caught by a card.
	return isShowing(state) ? close(state) : { state: idle(state), effects: [] };
}

function stay(state: HoverState): Step {
	return { state, effects: [] };
}

function idle(state: HoverState): HoverState {
	return { kind: 'idle', token: state.token + 1 };
}

function dwell(state: HoverState, target: Target): Step {
	const token = state.token + 1;
	return { state: { kind: 'dwell', token, target }, effects: [{ do: 'startTimer', token, wait: 'open' }] };
}

function leave(state: HoverState & { target: Target }, next?: Target): Step {
	const token = state.token + 1;
	const leaving: HoverState = { kind: 'leaving', token, target: state.target };
	if (next !== undefined) leaving.next = next;
	return {
		state: leaving,
		effects: [{ do: 'startTimer', token, wait: next === undefined ? 'close' : 'open' }],
	};
}

/** Back to the name or into the card: the closing timer no longer counts. */
function stayOpen(state: HoverState & { target: Target }): Step {
	return {
		state: { kind: 'open', token: state.token + 1, target: state.target, pinned: false },
		effects: [],
	};
}

function open(state: HoverState, target: Target, pinned: boolean): Step {
	const token = state.token + 1;
	return {
		state: { kind: 'open', token, target, pinned },
		effects: [{ do: 'show', target, token, pinned }],
	};
}

function close(state: HoverState): Step {
	return { state: idle(state), effects: isShowing(state) ? [{ do: 'hide' }] : [] };
}
