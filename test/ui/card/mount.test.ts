// @vitest-environment jsdom
import { beforeAll, expect, test, vi } from 'vitest';
import { mountCard, trustedOnly } from '../../../src/ui/card/mount.tsx';
import { cardState, stoltenberg } from '../samples.ts';

function handlers() {
	return {
		onPin: vi.fn(),
		onClose: vi.fn(),
		onHide: vi.fn(),
		onChoose: vi.fn(),
		onPointerEnter: vi.fn(),
		onPointerLeave: vi.fn(),
		onResize: vi.fn(),
	};
}

beforeAll(() => {
	// jsdom has no constructed style sheets.
	vi.stubGlobal(
		'CSSStyleSheet',
		class {
			replaceSync = vi.fn();
		},
	);
});

function closedRoot(): ShadowRoot {
	return document.body.appendChild(document.createElement('div')).attachShadow({ mode: 'closed' });
}

test('show is synchronous; hide empties; focusFirst goes to the card; destroy leaves nothing', () => {
	const root = closedRoot();
	const view = mountCard(root, handlers());
	expect(root.textContent).toBe('');
	view.show(stoltenberg, cardState());
	expect(root.querySelector('h2')?.textContent).toContain('Jens Stoltenberg');
	view.focusFirst();
	expect(root.activeElement?.getAttribute('aria-label')).toBe('Jens Stoltenberg: who it is');
	view.hide();
	expect(root.textContent).toBe('');
	view.show(undefined, cardState({ mentionText: 'Again' }));
	expect(root.textContent).toContain('Again');
	view.destroy();
	expect(root.childElementCount).toBe(0);
	expect(root.adoptedStyleSheets).toEqual([]);
});

test('a card is spoken of when asked, a moment after it shows, and not once it is gone', () => {
	vi.useFakeTimers();
	const root = closedRoot();
	const view = mountCard(root, handlers());
	const voice = root.querySelector('[role="status"]')!;
	view.show(stoltenberg, cardState());
	expect(vi.getTimerCount()).toBe(0);
	view.announce();
	expect(voice.textContent).toBe('');
	vi.runAllTimers();
	expect(voice.textContent).toMatch(
		/^Jens Stoltenberg\. Secretary General of NATO.*Enter goes into the card/,
	);
	view.hide();
	expect(voice.textContent).toBe('');
	view.show(stoltenberg, cardState());
	view.announce();
	view.hide();
	vi.runAllTimers();
	expect(voice.textContent).toBe('');
	vi.useRealTimers();
});

test('events that a script made up do nothing', () => {
	const root = closedRoot();
	const given = handlers();
	mountCard(root, given).show(stoltenberg, cardState());
	for (const button of root.querySelectorAll('button')) button.click();
	root.querySelector('.card')?.dispatchEvent(new Event('pointerenter'));
	for (const handler of Object.values(given)) expect(handler).not.toHaveBeenCalled();
});

test('events of the reader are handed on', () => {
	const given = {
		...handlers(),
		onWrong: vi.fn(),
		onUndo: vi.fn(),
		onJump: vi.fn(),
		onGoTo: vi.fn(),
		onOpenProfile: vi.fn(),
	};
	const trusted = trustedOnly(given);
	const event = { isTrusted: true } as Event;
	trusted.onPin(event);
	trusted.onHide(event, 'x');
	trusted.onWrong?.(event);
	trusted.onUndo?.(event);
	trusted.onChoose(event, 'y');
	trusted.onJump?.(event, 'z', -1);
	trusted.onGoTo?.(event, 'z', 2);
	trusted.onOpenProfile?.(event, 'z');
	expect(given.onPin).toHaveBeenCalledOnce();
	expect(given.onHide).toHaveBeenCalledWith('x');
	expect(given.onWrong).toHaveBeenCalledOnce();
	expect(given.onUndo).toHaveBeenCalledOnce();
	expect(given.onChoose).toHaveBeenCalledWith('y');
	expect(given.onJump).toHaveBeenCalledWith('z', -1);
	expect(given.onGoTo).toHaveBeenCalledWith('z', 2);
	expect(given.onOpenProfile).toHaveBeenCalledWith('z');
	expect(trustedOnly(handlers()).onJump).toBeUndefined();
});
