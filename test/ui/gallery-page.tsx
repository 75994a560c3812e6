/**
 * The page that test/ui/gallery.ts photographs: every view in the state named by `?shot=`, with sample models,
 * mounted as the extension mounts it, but in open shadow roots so that axe can look inside.
 */
import type { CardModel } from '../../src/model/card.ts';
import type { CardViewHandlers, CardViewState } from '../../src/model/card-view.ts';
import { mountCard } from '../../src/ui/card/mount.tsx';
import * as samples from './samples.ts';

const nothing = (): void => {};
const handlers: CardViewHandlers = {
	onPin: nothing,
	onClose: nothing,
	onHide: nothing,
	onChoose: nothing,
	onJump: nothing,
	onPointerEnter: nothing,
	onPointerLeave: nothing,
	onResize: nothing,
};

const query = new URLSearchParams(location.search);
const theme = (query.get('theme') ?? 'light') as CardViewState['theme'];
const textSize = (query.get('size') ?? 'medium') as CardViewState['textSize'];

function card(model: CardModel | undefined, state: Partial<CardViewState> = {}, open = false): void {
	const host = document.body.appendChild(document.createElement('div'));
	const root = host.attachShadow({ mode: 'open' });
	host.style.setProperty('--dramatis-room', query.get('room') ?? '460px');
	mountCard(root, handlers).show(model, { ...samples.cardState({ theme, textSize }), ...state });
	if (open) root.querySelector('details')?.setAttribute('open', '');
}

const shots: Record<string, () => void> = {
	cards() {
		card(samples.stoltenberg, { mentionText: 'Stoltenberg' });
		card(samples.podolyak);
		card(samples.kim);
		card(samples.kim, { ...samples.possibleState, pinned: true });
		card(samples.kcna, { mentionCount: 1 });
		card(samples.state);
		card(samples.arabic);
		card(undefined, { loading: true, mentionText: 'Stoltenberg' });
		card(undefined, {
			mentionText: 'Stoltenberg',
			fault: {
				error: 'The dataset could not be read.',
				advice: 'Restart the browser, or install Dramatis again.',
			},
		});
		card(samples.stoltenberg, { mentionText: 'Stoltenberg' }, true);
	},
	sheet() {
		document.body.style.display = 'block';
		document.body.style.padding = '0';
		card(samples.stoltenberg, { layout: 'sheet' });
	},
};

document.body.dataset.theme = theme;
shots[query.get('shot') ?? 'cards']?.();
