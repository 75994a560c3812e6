// @vitest-environment jsdom
import { render } from 'preact';
import { afterEach, describe, expect, test, vi } from 'vitest';
import type { CardModel } from '../../../src/model/card.ts';
import type { CardViewState } from '../../../src/model/card-view.ts';
import { Card } from '../../../src/ui/card/card.tsx';
import {
	cardModel,
	cardState,
	kcna,
	kim,
	podolyak,
	possibleState,
	source,
	stance,
	stoltenberg,
} from '../samples.ts';

const handlers = {
	onPin: vi.fn(),
	onClose: vi.fn(),
	onHide: vi.fn(),
	onWrong: vi.fn(),
	onUndo: vi.fn(),
	onChoose: vi.fn(),
	onJump: vi.fn(),
	onGoTo: vi.fn(),
	onOpenProfile: vi.fn(),
	onPointerEnter: vi.fn(),
	onPointerLeave: vi.fn(),
	onResize: vi.fn(),
};

afterEach(() => {
	render(null, document.body);
	vi.clearAllMocks();
});

function draw(model: CardModel | undefined, state: Partial<CardViewState> = {}): HTMLElement {
	render(<Card model={model} state={cardState(state)} handlers={handlers} />, document.body);
	return document.body.firstElementChild as HTMLElement;
}

function text(element: Element | null): string {
	return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}

function button(card: Element, name: string): HTMLButtonElement {
	const found = [...card.querySelectorAll('button')].find(
		(one) => one.getAttribute('aria-label') === name || text(one).startsWith(name),
	);
	if (!found) throw new Error(`no button "${name}"`);
	return found;
}

describe('what a card says', () => {
	test('who, then and now, where they stand, how fresh', () => {
		const card = draw(stoltenberg);
		expect(text(card.querySelector('h2'))).toBe('Jens Stoltenberg');
		expect(text(card.querySelector('.head .meta'))).toBe('Person · Norway · Not this person');
		expect(text(card.querySelector('.roles'))).toContain('Secretary General of NATO, 2014–2024');
		expect(text(card.querySelector('.roles'))).toContain(
			'Now Minister of Finance of Norway, since February 2025as of January 2026 · DW, regjeringen.no',
		);
		expect([...card.querySelectorAll('.stances > .topic > h3')].map(text)).toEqual([
			'Arms supplies to Ukraine',
			'NATO enlargement',
		]);
		expect(text(card.querySelector('.foot'))).toContain('Entry as of January 2026 · dataset of 23 Nov 2026');
		expect(text(card)).not.toContain('newer than the dataset');
	});

	test('a stance: shape and word, sentence, date, source; a later change says since when', () => {
		const [then, since] = [...draw(stoltenberg).querySelectorAll('.stance')];
		expect(text(then ?? null)).toBe(
			'For Sample sentence: asked a government to reconsider its rule on exports to countries in conflict.30 January 2023 · Reuters',
		);
		expect(then?.querySelector('svg.shape')?.getAttribute('aria-hidden')).toBe('true');
		expect(text(since ?? null)).toMatch(/^Since 2 October 2023: Mixed Sample .*Yonhap, 3 Oct 2023$/);
	});

	test.each([
		['for', 'For'],
		['against', 'Against'],
		['mixed', 'Mixed'],
		['abstained', 'Abstained'],
		['undeclared', 'Undeclared'],
	] as const)('position %s is a word', (position, word) => {
		expect(text(draw(cardModel({ stances: [stance({ position })] })).querySelector('.position'))).toBe(word);
	});

	test('a position given up says until when', () => {
		const card = draw(cardModel({ stances: [stance({ until: '2024-02' })] }));
		expect(text(card.querySelector('.stance .meta'))).toBe(
			'30 January 2023 · held until February 2024 · Reuters',
		);
	});

	test('own script with its language and direction', () => {
		const native = draw(podolyak).querySelector('.native');
		expect([native?.textContent, native?.getAttribute('lang'), native?.getAttribute('dir')]).toEqual([
			'Михайло Подоляк',
			'uk',
			'auto',
		]);
	});

	test('an outlet: domains, owner, control in its monitor’s words, a source; newer article said', () => {
		const card = draw(kcna);
		expect(text(card.querySelector('.outlet'))).toBe(
			'Publishes atkcna.kp, kcna.exampleOwnerSample ownerControlState-controlled, according to a sample monitor, March 2023Sample monitor, 1 Mar 2023',
		);
		expect(text(card)).toContain('This article is newer than the dataset.');
	});

	test('state control of a source is named beside it', () => {
		expect(text(draw(kim).querySelector('.stance .meta'))).toBe(
			'26 February 2023 · KCNA (state-controlled, according to a sample monitor, 2023)',
		);
		// Beside a role it waits in the link's title.
		expect(text(draw(kim).querySelector('.roles .meta'))).toBe('as of February 2023 · KCNA');
		expect(draw(kim).querySelector<HTMLElement>('.roles a')?.title).toContain('state-controlled');
	});

	test('no stance: no empty heading', () => {
		expect(draw(cardModel()).querySelector('.stances')).toBeNull();
	});
});

describe('links to sources', () => {
	test('open in a new tab and tell nobody where from', () => {
		const links = [...draw(stoltenberg).querySelectorAll('a')];
		expect(links.length).toBeGreaterThan(4);
		for (const link of links) {
			expect(link.target).toBe('_blank');
			expect(link.rel.split(' ').sort()).toEqual(['noopener', 'noreferrer']);
			expect(link.getAttribute('referrerpolicy')).toBe('no-referrer');
		}
	});

	test('a page that carries two claims is named once; its title and date are in the link', () => {
		const twice = [source('DW', '2025-02-04'), source('DW', '2025-02-04')];
		const links = draw(cardModel({ stances: [stance({ sources: twice })] })).querySelectorAll('a');
		expect(links).toHaveLength(1);
		expect(links[0]?.title).toBe('Sample headline of DW (DW, 4 February 2025; opens in a new tab)');
		expect(links[0]?.textContent).toBe('DW, 4\u00a0Feb\u00a02025');
	});

	test.each(['javascript:alert(1)', 'data:text/html,x', 'file:///etc/passwd', ''])(
		'%s is not linked',
		(url) => {
			const card = draw(cardModel({ stances: [stance({ sources: [source('Odd', '2023', { url })] })] }));
			expect(card.querySelector('a')).toBeNull();
			expect(text(card.querySelector('.stance .meta'))).toContain('Odd');
		},
	);
});

describe('states', () => {
	test('loading: the words of the mention, busy, nothing invented', () => {
		const card = draw(undefined, { loading: true, mentionText: 'Stoltenberg' });
		expect(card.getAttribute('aria-busy')).toBe('true');
		expect(text(card)).toBe('Stoltenberg Looking up…');
	});

	test('a fault replaces the model and says what to do', () => {
		const card = draw(stoltenberg, { mentionText: 'X', fault: { error: 'Broken.', advice: 'Reload.' } });
		expect(text(card.querySelector('[role=alert]'))).toBe('Broken.Reload.');
		expect(text(card)).not.toContain('Stoltenberg');
		expect(card.getAttribute('aria-busy')).toBe('false');
	});

	test('a possible match says so and offers the others', () => {
		const card = draw(kim, possibleState);
		expect(text(card.querySelector('.possible'))).toBe('Possible match for “Kim”');
		button(card, 'Kim Other').click();
		expect(handlers.onChoose.mock.calls[0]?.[1]).toBe('kim-b');
	});

	test('a sure match offers nobody else', () => {
		const card = draw(kim, { ...possibleState, possible: false });
		expect(card.querySelector('.possible, .candidates')).toBeNull();
	});

	test('theme and text size are attributes; a sheet needs no pin', () => {
		const card = draw(kim, { theme: 'dark', textSize: 'large', layout: 'sheet' });
		expect([card.dataset.theme, card.dataset.size]).toEqual(['dark', 'large']);
		expect(() => button(card, 'Keep this card open')).toThrow();
	});

	test('what the article reports of them, with the way there', () => {
		const reports = [
			{ text: 'Stoltenberg said so.', place: 1 },
			{ text: 'He was gone, Stoltenberg added.', place: 4 },
		];
		const card = draw(stoltenberg, { reports });
		expect([...card.querySelectorAll('.reports li')].map(text)).toEqual(reports.map((report) => report.text));
		button(card, 'He was gone').click();
		expect(handlers.onGoTo.mock.calls[0]?.slice(1)).toEqual([stoltenberg.entity, 4]);
		// Whose words they are is not sure then.
		expect(draw(stoltenberg, { reports, possible: true }).querySelector('.reports')).toBeNull();
		expect(draw(stoltenberg).querySelector('.reports')).toBeNull();
	});

	test('named once: no way to step', () => {
		expect(() => button(draw(kim, { mentionCount: 1 }), 'Next mention')).toThrow();
	});
});

describe('what a reader can do', () => {
	test('pin, close, hide, step', () => {
		const card = draw(stoltenberg, { pinned: true });
		expect(button(card, 'Keep this card open').getAttribute('aria-pressed')).toBe('true');
		button(card, 'Keep this card open').click();
		button(card, 'Close').click();
		button(card, 'Hide this entity').click();
		button(card, 'Full profile').click();
		button(card, 'Previous mention').click();
		button(card, 'Next mention').click();
		expect(handlers.onPin).toHaveBeenCalledOnce();
		expect(handlers.onClose).toHaveBeenCalledOnce();
		expect(handlers.onHide.mock.calls[0]?.[1]).toBe('jens-stoltenberg');
		expect(handlers.onOpenProfile.mock.calls[0]?.[1]).toBe('jens-stoltenberg');
		expect(handlers.onJump.mock.calls.map((call) => call.slice(1))).toEqual([
			['jens-stoltenberg', -1],
			['jens-stoltenberg', 1],
		]);
	});

	test('all positions: a disclosure with the total, which tells of its new size and closes for the next entity', () => {
		const details = draw(stoltenberg).querySelector('details') as HTMLDetailsElement;
		expect(text(details.querySelector('summary'))).toBe('All positions (5)');
		expect(details.querySelectorAll('.stance')).toHaveLength(2);
		details.dispatchEvent(new Event('toggle'));
		expect(handlers.onResize).toHaveBeenCalledOnce();
		details.open = true;
		expect(draw({ ...stoltenberg, entity: 'other' }).querySelector('details')?.open).toBe(false);
	});
});

describe('a card that is let go', () => {
	const said = (card: HTMLElement) => text(card.querySelector('[role="alert"]'));

	test.each<[CardViewState['gone'], RegExp]>([
		['here', /“Stoltenberg” is taken for somebody.*Nothing of this is stored/],
		['everywhere', /Jens Stoltenberg is hidden on every page.*options bring them back/],
	])('%s: says what comes of it, in place of the card, with the way back', (gone, notice) => {
		const card = draw(stoltenberg, { gone, mentionText: 'Stoltenberg' });
		expect(said(card)).toMatch(notice);
		expect(card.querySelector('.stances, .foot, .candidates')).toBeNull();
		button(card, 'Undo').click();
		expect(handlers.onUndo).toHaveBeenCalledOnce();
	});

	test('offers the other candidates, if it was not this one', () => {
		const others = possibleState.candidates;
		const card = draw({ ...kim, entity: 'kim-a' }, { gone: 'here', candidates: others });
		button(card, 'Kim Other').click();
		expect(handlers.onChoose).toHaveBeenCalledWith(expect.anything(), 'kim-b');
		expect(() => button(card, 'Kim Sample')).toThrow();
		expect(draw(kim, { gone: 'everywhere', candidates: others }).querySelector('.candidates')).toBeNull();
	});

	test('of the one that was taken instead, the card is shown, and who was taken is said', () => {
		const card = draw(kim, { ...possibleState, gone: 'here', instead: true });
		expect(said(card)).toMatch(/“Kim” is taken for this one here/);
		expect(card.querySelector('.roles')).not.toBeNull();
		expect(card.querySelector('.candidates')).toBeNull();
		for (const name of ['Hide', 'It is this person']) expect(() => button(card, name)).toThrow();
		button(card, 'Undo').click();
		expect(handlers.onUndo).toHaveBeenCalledOnce();
	});
});

test.each([
	['person', false, 'Not this person'],
	['organisation', false, 'Not this one'],
	['person', true, 'It is this person'],
	['state', true, 'It is this one'],
] as const)('a %s may not be meant (another candidate: %s)', (kind, instead, label) => {
	button(draw({ ...stoltenberg, kind }, { instead }), label).click();
	expect(handlers.onWrong).toHaveBeenCalledOnce();
});
