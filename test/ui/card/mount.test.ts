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

test('show is synchronous; hide empties; focusFirst goes to the first control; destroy leaves nothing', () => {
	const root = closedRoot();
	const view = mountCard(root, handlers());
	expect(root.childElementCount).toBe(0);
	view.show(stoltenberg, cardState());
	expect(root.querySelector('h2')?.textContent).toContain('Jens Stoltenberg');
	view.focusFirst();
	expect(root.activeElement?.getAttribute('aria-label')).toBe('Keep this card open');
	view.hide();
	expect(root.childElementCount).toBe(0);
	view.show(undefined, cardState({ mentionText: 'Again' }));
	expect(root.textContent).toContain('Again');
	view.destroy();
	expect(root.childElementCount).toBe(0);
	expect(root.adoptedStyleSheets).toEqual([]);
});

test('events that a script made up do nothing', () => {
	const root = closedRoot();
	const given = handlers();
	mountCard(root, given).show(stoltenberg, cardState());
	for (const button of root.querySelectorAll('button')) button.click();
	root.firstElementChild?.dispatchEvent(new Event('pointerenter'));
	for (const handler of Object.values(given)) expect(handler).not.toHaveBeenCalled();
});

test('events of the reader are handed on', () => {
	const given = { ...handlers(), onJump: vi.fn(), onGoTo: vi.fn(), onOpenProfile: vi.fn() };
	const trusted = trustedOnly(given);
	const event = { isTrusted: true } as Event;
	trusted.onPin(event);
	trusted.onHide(event, 'x');
	trusted.onChoose(event, 'y');
	trusted.onJump?.(event, 'z', -1);
	trusted.onGoTo?.(event, 'z', 2);
	trusted.onOpenProfile?.(event, 'z');
	expect(given.onPin).toHaveBeenCalledOnce();
	expect(given.onHide).toHaveBeenCalledWith('x');
	expect(given.onChoose).toHaveBeenCalledWith('y');
	expect(given.onJump).toHaveBeenCalledWith('z', -1);
	expect(given.onGoTo).toHaveBeenCalledWith('z', 2);
	expect(given.onOpenProfile).toHaveBeenCalledWith('z');
	expect(trustedOnly(handlers()).onJump).toBeUndefined();
});
