// @vitest-environment jsdom
/** Cards from a resting pointer to a drawn view, with a stand-in for the view and for the background. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, CastMember, Mention } from '../../src/model/annotation.ts';
import type { CardModel } from '../../src/model/card.ts';
import { CARD_VIEW, type CardViewHandlers, type CardViewState } from '../../src/model/card-view.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { createCardDesk, type OpenDesk } from '../../src/page/card-desk.ts';
import { type Cards, createCards } from '../../src/page/cards.ts';
import { CLOSE_AFTER_MS, SHOW_LOADING_AFTER_MS } from '../../src/page/delays.ts';
import type { TextIndex } from '../../src/page/text-index.ts';

const world = globalThis as { [CARD_VIEW]?: OpenDesk };
const mention = (entity: string, more: Partial<Mention> = {}) =>
	({ start: 0, end: 3, entity, certainty: 'sure', candidates: [entity], ...more }) as Mention;
const TEXT = 'kim park lee kim';
const MENTIONS = [
	mention('kim'),
	mention('park', { start: 4, end: 8 }),
	mention('lee', { start: 9, end: 12, certainty: 'possible', candidates: ['lee', 'lee-2'] }),
	mention('kim', { start: 13, end: 16 }),
];

const CAST = ['kim', 'park', 'lee'].map(
	(entity) => ({ entity, name: entity, kind: 'person', count: entity === 'kim' ? 2 : 1 }) as CastMember,
);

/** A page's text, every mention of which stands on the same line. */
const indexOf = (text: string) =>
	({
		text,
		rangeOf: () => ({ getClientRects: () => [new DOMRect(0, 0, 30, 10)] }),
	}) as unknown as TextIndex;

let cards: Cards;
/** Every message sent, and how each type is answered. */
let sent: string[];
let answers: Record<string, (request: never) => unknown>;
let shows: { entity?: string; state: CardViewState }[];
let handlers: CardViewHandlers;
let focused: number;
let announced: number;
/** How the page is shown, as the reader corrected it. */
let mentions: readonly Mention[];
let cast: string[];

/** What src/card.tsx does when it is injected. */
function injected(): void {
	world[CARD_VIEW] = (environment) =>
		createCardDesk(
			{
				mount(root, given) {
					handlers = given;
					root.append(document.createElement('button'));
					return {
						show: (model, state) => void shows.push({ entity: model?.entity, state }),
						hide: () => undefined,
						announce: () => void announced++,
						focusFirst: () => {
							focused++;
							root.querySelector('button')!.focus();
						},
						destroy: () => undefined,
					};
				},
				place: () => Promise.resolve({ x: 10, y: 20 }),
			},
			environment,
		);
}

beforeEach(() => {
	vi.useFakeTimers();
	document.body.innerHTML = '<button id="before">b</button>';
	delete world[CARD_VIEW];
	sent = [];
	shows = [];
	focused = announced = 0;
	mentions = MENTIONS;
	cast = [];
	history.replaceState(null, '', '/story');
	answers = {
		injectCard: () => {
			injected();
			return { ok: true };
		},
		getCard: ({ entity }: { entity: string }) =>
			({ entity, name: entity, kind: 'person' }) as unknown as CardModel,
		describe: ({ entities }: { entities: string[] }) => ({
			entities: entities.map((entity) => ({ entity, name: entity, kind: 'person' })),
		}),
		hideEntity: () => ({ ok: true }),
	};
	cards = createCards(
		document,
		window,
		((type: string, request: never) => {
			sent.push(type);
			return Promise.resolve().then(() => answers[type]!(request));
		}) as never,
		() => ({
			settings: DEFAULT_SETTINGS,
			mentions,
			index: indexOf(TEXT),
			date: '2024-06-01',
			topics: ['arms', 'ships'],
			jump: () => undefined,
			correct(by) {
				const shown = by({ mentions: MENTIONS, cast: CAST } as unknown as Annotation);
				mentions = shown.mentions;
				cast = shown.cast.map(({ name, count }) => `${name} ${count}`);
			},
		}),
	);
});
afterEach(() => {
	cards.stop();
	vi.useRealTimers();
});

const settle = (ms = 0) => vi.advanceTimersByTimeAsync(ms);
const hosts = () =>
	[...document.documentElement.children].filter(({ localName }) => !/^(head|body)$/.test(localName));
const restOn = async (target: number) => {
	cards.tell({ type: 'point', target });
	await settle(DEFAULT_SETTINGS.openDelay);
};

describe('a card', () => {
	it('is fetched while the pointer rests and shown after it', async () => {
		cards.tell({ type: 'point', target: 0 });
		await settle(DEFAULT_SETTINGS.openDelay - 1);
		expect(sent).toEqual(['injectCard']);
		expect(hosts()).toEqual([]);
		await settle(1);
		expect(sent).toEqual(['injectCard', 'getCard']);
		expect(shows.map(({ entity }) => entity)).toEqual(['kim']);
		expect(shows[0]!.state).toMatchObject({
			mentionText: 'kim',
			mentionCount: 2,
			loading: false,
			pinned: false,
		});
	});
	it('has the script injected once', async () => {
		await restOn(0);
		cards.tell({ type: 'close' });
		await restOn(1);
		expect(sent).toEqual(['injectCard', 'getCard', 'getCard']);
		expect(hosts()).toHaveLength(1);
	});
	it('does not show for a pointer that moved on while it was fetched', async () => {
		answers.getCard = ({ entity }: { entity: string }) =>
			new Promise((resolve) => setTimeout(() => resolve({ entity }), 100));
		await restOn(0);
		cards.tell({ type: 'close' });
		await settle(1000);
		expect(shows).toEqual([]);
	});
	it('shows for a pointer that trembled while the script came', async () => {
		answers.injectCard = () =>
			new Promise((resolve) =>
				setTimeout(() => {
					injected();
					resolve({ ok: true });
				}, 500),
			);
		await restOn(0);
		cards.tell({ type: 'point', target: undefined });
		cards.tell({ type: 'point', target: 0 });
		await settle(500);
		expect(shows.map(({ entity }) => entity)).toEqual(['kim']);
		expect(sent).toEqual(['injectCard', 'getCard']);
	});
	it('is not asked for when the pointer left before the script came', async () => {
		answers.injectCard = () =>
			new Promise((resolve) =>
				setTimeout(() => {
					injected();
					resolve({ ok: true });
				}, 500),
			);
		await restOn(0);
		cards.tell({ type: 'close' });
		await settle(1000);
		expect(sent).toEqual(['injectCard']);
	});
	it('shows that it is loading only where that takes long', async () => {
		answers.getCard = ({ entity }: { entity: string }) =>
			new Promise((resolve) => setTimeout(() => resolve({ entity }), SHOW_LOADING_AFTER_MS + 10));
		await restOn(0);
		await settle(SHOW_LOADING_AFTER_MS - 1);
		expect(shows).toEqual([]);
		await settle(1);
		expect(shows.map(({ state }) => state.loading)).toEqual([true]);
		await settle(10);
		expect(shows.map(({ state }) => state.loading)).toEqual([true, false]);
	});
	it('says what is wrong where the background has no answer', async () => {
		answers.getCard = () => Promise.reject(new Error('gone'));
		await restOn(0);
		expect(shows[0]!.state.fault?.advice).toContain('Reload');
	});
	it('closes quietly where the script is not to be had', async () => {
		answers.injectCard = () => Promise.reject(new Error('no permission'));
		await restOn(0);
		expect(cards.state().kind).toBe('idle');
		expect(hosts()).toEqual([]);
	});
	it('tells the other candidates of a possible match when they come', async () => {
		await restOn(2);
		expect(shows.map(({ state }) => state.candidates.map(({ entity }) => entity))).toEqual([
			[],
			['lee', 'lee-2'],
		]);
		handlers.onChoose('lee-2');
		await settle();
		expect(shows.at(-1)).toMatchObject({ entity: 'lee-2', state: { instead: true } });
		handlers.onChoose('lee');
		await settle();
		expect(shows.at(-1)).toMatchObject({ entity: 'lee', state: { instead: false } });
	});
	it('brings the sentences in which its mentions speak, and goes to one of them', async () => {
		const mentions = MENTIONS.map((mention, n) => ({
			...mention,
			entity: 'lee',
			start: n * 100,
			end: n * 100 + 3,
		}));
		const text = mentions.map((_, n) => `Lee ${n === 1 ? 'said so' : 'sat down'}.`.padEnd(100)).join('');
		const jumped: number[] = [];
		let at = 0;
		cards.stop();
		cards = createCards(
			document,
			window,
			((type: string, request: never) => Promise.resolve().then(() => answers[type]!(request))) as never,
			() => ({
				settings: DEFAULT_SETTINGS,
				mentions: mentions.map((mention) => ({ ...mention, certainty: 'sure' as const })),
				index: indexOf(text),
				correct: () => undefined,
				topics: [],
				jump: () => {
					at = (at + 1) % mentions.length;
					jumped.push(at);
					cards.tell({ type: 'openNow', target: at });
				},
			}),
		);
		await restOn(0);
		expect(shows.at(-1)!.state.reports).toEqual([{ text: 'Lee said so.', place: 1 }]);
		handlers.onGoTo?.('lee', 1);
		expect(jumped).toEqual([1]);
	});
	it('is pinned without being fetched again', async () => {
		await restOn(0);
		handlers.onPin();
		await settle();
		expect(sent.filter((type) => type === 'getCard')).toHaveLength(1);
		expect(shows.at(-1)!.state.pinned).toBe(true);
		cards.tell({ type: 'point', target: undefined });
		await settle(CLOSE_AFTER_MS * 2);
		expect(cards.state().kind).toBe('open');
	});
	it('hides an entity by message once the reader has seen that it does', async () => {
		await restOn(0);
		handlers.onHide('kim');
		await settle();
		expect(shows.at(-1)!.state).toMatchObject({ gone: 'everywhere', pinned: true });
		expect(sent).not.toContain('hideEntity');
		cards.tell({ type: 'close' });
		expect(sent).toContain('hideEntity');
	});
	it('hides nobody after a second thought', async () => {
		await restOn(0);
		handlers.onHide('kim');
		handlers.onUndo?.();
		expect(shows.at(-1)!.state.gone).toBeUndefined();
		cards.tell({ type: 'close' });
		expect(sent).not.toContain('hideEntity');
	});
	it('opens the profile as of the article’s date, by its main topic', async () => {
		const asked: unknown[] = [];
		answers.openProfile = (request: unknown) => {
			asked.push(request);
			return { ok: true };
		};
		await restOn(0);
		handlers.onOpenProfile?.('kim');
		await settle();
		expect(asked).toEqual([{ entity: 'kim', date: '2024-06-01', topic: 'arms' }]);
	});
	it('is put up again where the page threw its element out', async () => {
		await restOn(0);
		hosts()[0]!.remove();
		await restOn(1);
		await settle();
		expect(hosts()).toHaveLength(1);
	});
});

describe('a command that opens a card', () => {
	const press = (key: string, at: Element = document.activeElement!): KeyboardEvent => {
		const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
		// jsdom has no way to make a trusted event but inside.
		const inner = Object.getOwnPropertySymbols(event).find(({ description }) => description === 'impl')!;
		const within = (one: object) =>
			(one as Record<symbol, { isTrusted: boolean; _dispatch(event: object): void }>)[inner]!;
		within(event).isTrusted = true;
		within(at)._dispatch(within(event));
		return event;
	};
	let before: HTMLElement;
	beforeEach(() => {
		before = document.querySelector<HTMLElement>('#before')!;
		before.focus();
	});
	const command = (target = 0): void => {
		cards.tell({ type: 'openNow', target });
		cards.announce();
	};

	it('has it announced once it shows, and leaves the focus where it is', async () => {
		command();
		expect(announced).toBe(0);
		await settle();
		expect(announced).toBe(1);
		expect(document.activeElement).toBe(before);
		handlers.onPin();
		await settle();
		expect(announced).toBe(1);
	});
	it('lets Enter in, and closing gives the focus back', async () => {
		command();
		await settle();
		expect(press('Enter').defaultPrevented).toBe(true);
		expect(cards.host()!.hasFocus()).toBe(true);
		cards.tell({ type: 'close' });
		expect(document.activeElement).toBe(before);
		expect(press('Enter').defaultPrevented).toBe(false);
	});
	it('leaves Enter to the page where the reader has gone elsewhere or writes', async () => {
		command();
		await settle();
		before.blur();
		expect(press('Enter').defaultPrevented).toBe(false);
		cards.tell({ type: 'close' });
		document.body.append(document.createElement('input'));
		document.querySelector('input')!.focus();
		command(1);
		await settle();
		expect(press('Enter').defaultPrevented).toBe(false);
		expect(focused).toBe(0);
	});
	it('announces the card that was asked for last, not the one before it', async () => {
		command();
		await settle();
		command(1);
		expect(announced).toBe(1);
		await settle();
		expect(shows.at(-1)!.entity).toBe('park');
		expect(announced).toBe(2);
	});
});

describe('whom the reader takes for somebody else', () => {
	const names = () => mentions.map(({ entity }) => entity).join(' ');
	it('is said on the card, which stays, and holds from when it closes', async () => {
		await restOn(0);
		handlers.onWrong?.();
		await settle();
		expect(shows.at(-1)!.state).toMatchObject({ gone: 'here', pinned: true });
		expect(names()).toBe('kim park lee kim');
		cards.tell({ type: 'close' });
		expect(names()).toBe('park lee');
		expect(cast).toEqual(['park 1', 'lee 1']);
	});
	it('holds from when another card takes its place, which is the one that was asked for', async () => {
		await restOn(0);
		handlers.onWrong?.();
		cards.tell({ type: 'openNow', target: 1 });
		await settle();
		expect(names()).toBe('park lee');
		expect(shows.at(-1)!.entity).toBe('park');
		expect(cards.state()).toMatchObject({ kind: 'open', target: 0 });
	});
	it('is still said at another of its mentions, with the way back', async () => {
		await restOn(0);
		handlers.onWrong?.();
		cards.tell({ type: 'openNow', target: 3 });
		await settle();
		expect(shows.at(-1)!.state.gone).toBe('here');
		handlers.onUndo?.();
		cards.tell({ type: 'close' });
		expect(names()).toBe('kim park lee kim');
	});
	it('leaves a reader in the card who was in it, and nobody else', async () => {
		await restOn(0);
		handlers.onWrong?.();
		expect(focused).toBe(0);
		cards.host()!.view.focusFirst();
		handlers.onUndo?.();
		expect(focused).toBe(2);
	});
	it('is the one again after a second thought', async () => {
		await restOn(0);
		handlers.onWrong?.();
		handlers.onUndo?.();
		expect(shows.at(-1)!.state.gone).toBeUndefined();
		cards.tell({ type: 'close' });
		expect(names()).toBe('kim park lee kim');
	});
	it('may be another candidate, whom the reader then chooses', async () => {
		const before = MENTIONS[0]!.candidates;
		MENTIONS[0]!.candidates = ['kim', 'kim-2'];
		await restOn(0);
		handlers.onWrong?.();
		await settle();
		expect(shows.at(-1)!.state.candidates.map(({ entity }) => entity)).toEqual(['kim', 'kim-2']);
		handlers.onChoose('kim-2');
		await settle();
		expect(shows.at(-1)).toMatchObject({ entity: 'kim-2', state: { gone: 'here', instead: true } });
		cards.tell({ type: 'close' });
		expect(names()).toBe('kim-2 park lee kim-2');
		expect(cast).toEqual(['kim-2 2', 'park 1', 'lee 1']);
		MENTIONS[0]!.candidates = before;
	});
	it('may be the candidate that the reader is looking at, and is not after all', async () => {
		await restOn(2);
		await settle();
		cards.host()!.view.focusFirst();
		handlers.onChoose('lee-2');
		await settle();
		expect(focused).toBe(2);
		handlers.onWrong?.();
		expect(shows.at(-1)).toMatchObject({ entity: 'lee-2', state: { gone: 'here', instead: true } });
		handlers.onUndo?.();
		cards.tell({ type: 'close' });
		expect(names()).toBe('kim park lee kim');
		await restOn(2);
		await settle();
		handlers.onChoose('lee-2');
		await settle();
		handlers.onWrong?.();
		cards.tell({ type: 'close' });
		expect(names()).toBe('kim park lee-2 kim');
	});
	it('is wrong on this page only, where an application shows several in one document', async () => {
		await restOn(0);
		handlers.onWrong?.();
		history.replaceState(null, '', '/other-story');
		cards.tell({ type: 'close' });
		expect(names()).toBe('kim park lee kim');
	});
});

describe('the host element', () => {
	it('is one, last, anonymous, closed, and goes when all is switched off', async () => {
		await restOn(0);
		const [host] = hosts();
		expect(document.documentElement.lastElementChild).toBe(host);
		expect(host!.shadowRoot).toBeNull();
		expect(host!.outerHTML).not.toMatch(/dramatis/i);
		expect(host!.id + host!.className + host!.innerHTML).toBe('');
		cards.stop();
		expect(hosts()).toEqual([]);
	});
	it('does not come back after the switch', async () => {
		cards.tell({ type: 'point', target: 0 });
		cards.stop();
		await settle(2000);
		expect(hosts()).toEqual([]);
	});
});
