/** The hover machine as stories: what the reader does, what state follows, what is to be done. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	type HoverEffect,
	type HoverEvent,
	type HoverState,
	IDLE,
	isShowing,
	nextHover,
} from '../../src/page/hover.ts';

/** `ring` is the newest timer, `old` one that was started before it. */
type Act = HoverEvent | 'ring' | 'old';

function play(acts: readonly Act[]): { state: HoverState; effects: string[] } {
	let state: HoverState = IDLE;
	const effects: string[] = [];
	const timers: number[] = [];
	for (const act of acts) {
		let event: HoverEvent;
		if (act === 'ring') event = { type: 'timer', token: timers.at(-1) ?? -1 };
		else if (act === 'old') event = { type: 'timer', token: timers.at(-2) ?? -1 };
		else event = act;
		const step = nextHover(state, event);
		state = step.state;
		for (const effect of step.effects) {
			if (effect.do === 'startTimer') timers.push(effect.token);
			effects.push(named(effect));
		}
	}
	return { state, effects };
}

function named(effect: HoverEffect): string {
	if (effect.do === 'startTimer') return `wait to ${effect.wait}`;
	return effect.do === 'show' ? `show ${effect.target}${effect.pinned ? ' pinned' : ''}` : 'hide';
}

const point = (target?: number): HoverEvent => ({ type: 'point', target });
const press = (target?: number): HoverEvent => ({ type: 'press', target });
const close: HoverEvent = { type: 'close' };
const enterCard: HoverEvent = { type: 'enterCard' };
const leaveCard: HoverEvent = { type: 'leaveCard' };
const pin: HoverEvent = { type: 'pin' };
const openNow = (target: number): HoverEvent => ({ type: 'openNow', target });

describe('a card', () => {
	it.each<[story: string, acts: Act[], kind: HoverState['kind'], effects: string[]]>([
		['opens after a rest', [point(1), 'ring'], 'open', ['wait to open', 'show 1']],
		['does not open for a pointer that moves on', [point(1), point(), 'ring'], 'idle', ['wait to open']],
		[
			'waits anew at every name',
			[point(1), point(2), 'old', 'ring'],
			'open',
			['wait to open', 'wait to open', 'show 2'],
		],
		[
			'does not wait anew while the pointer moves on the same name',
			[point(1), point(1), 'ring'],
			'open',
			['wait to open', 'show 1'],
		],
		[
			'closes after the pointer left',
			[point(1), 'ring', point(), 'ring'],
			'idle',
			['wait to open', 'show 1', 'wait to close', 'hide'],
		],
		[
			'stays where the pointer comes back in time',
			[point(1), 'ring', point(), point(1), 'ring'],
			'open',
			['wait to open', 'show 1', 'wait to close'],
		],
		[
			'stays while the pointer is in it',
			[point(1), 'ring', point(), enterCard, 'ring'],
			'open',
			['wait to open', 'show 1', 'wait to close'],
		],
		[
			'closes when the pointer leaves it',
			[point(1), 'ring', point(), enterCard, leaveCard, 'ring'],
			'idle',
			['wait to open', 'show 1', 'wait to close', 'wait to close', 'hide'],
		],
		[
			'changes to another name after a rest there',
			[point(1), 'ring', point(2), 'ring'],
			'open',
			['wait to open', 'show 1', 'wait to open', 'show 2'],
		],
		[
			'closes for a name that is only crossed',
			[point(1), 'ring', point(2), point(), 'ring'],
			'idle',
			['wait to open', 'show 1', 'wait to open', 'wait to close', 'hide'],
		],
		[
			'ignores timers of before',
			[point(1), 'ring', point(), point(1), point(), 'old'],
			'leaving',
			['wait to open', 'show 1', 'wait to close', 'wait to close'],
		],
		[
			'is pinned by a press on its name',
			[point(1), 'ring', press(1), point(), 'ring'],
			'open',
			['wait to open', 'show 1', 'show 1 pinned'],
		],
		[
			'is pinned and let go by its button',
			[point(1), 'ring', pin, pin, point(), 'ring'],
			'idle',
			['wait to open', 'show 1', 'show 1 pinned', 'show 1', 'wait to close', 'hide'],
		],
		['stays pinned over other names', [openNow(1), point(2), 'ring', leaveCard], 'open', ['show 1 pinned']],
		['closes at a press elsewhere, pinned or not', [openNow(1), press()], 'idle', ['show 1 pinned', 'hide']],
		[
			'does not catch a press on a link with another name',
			[openNow(1), press(2)],
			'idle',
			['show 1 pinned', 'hide'],
		],
		[
			'does not open after a press, until the pointer moves',
			[point(1), press(1), 'ring'],
			'idle',
			['wait to open'],
		],
		['closes at Escape', [point(1), 'ring', close], 'idle', ['wait to open', 'show 1', 'hide']],
		['does not open after Escape', [point(1), close, 'ring'], 'idle', ['wait to open']],
		[
			'gives way to one that a key asks for',
			[openNow(1), openNow(2)],
			'open',
			['show 1 pinned', 'show 2 pinned'],
		],
		['cannot be pinned where there is none', [pin], 'idle', []],
	])('%s', (_story, acts, kind, effects) => {
		const played = play(acts);
		expect(played.state.kind).toBe(kind);
		expect(played.effects).toEqual(effects);
	});
});

describe('whatever the reader does', () => {
	const target = fc.option(fc.nat(3), { nil: undefined });
	const act = fc.oneof(
		target.map((t) => point(t)),
		target.map((t) => press(t)),
		fc.nat(3).map(openNow),
		fc.constantFrom<Act>(enterCard, leaveCard, pin, close, 'ring', 'old'),
	);
	it('one card shows at a time, and hide is said exactly when it goes', () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
				const { state, effects } = play(acts);
				let shown = false;
				for (const effect of effects) {
					if (effect.startsWith('show')) shown = true;
					if (effect !== 'hide') continue;
					expect(shown).toBe(true);
					shown = false;
				}
				expect(shown).toBe(isShowing(state));
			}),
			{ numRuns: 3000, seed: 20230227 },
		);
	});
	it('tokens never come back', () => {
		fc.assert(
			fc.property(fc.array(act, { maxLength: 40 }), (acts) => {
				let token = 0;
				for (let length = 1; length <= acts.length; length++) {
					const { state } = play(acts.slice(0, length));
					expect(state.token).toBeGreaterThanOrEqual(token);
					token = state.token;
				}
			}),
			{ numRuns: 300, seed: 20230227 },
		);
	});
});
