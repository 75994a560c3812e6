/**
 * The page that test/ui/gallery.ts photographs: every view in the state named by `?shot=`, with sample models,
 * mounted as the extension mounts it, but in open shadow roots so that axe can look inside.
 */

import { render, type VNode } from 'preact';
import type { CardModel } from '../../src/model/card.ts';
import type { CardViewHandlers, CardViewState } from '../../src/model/card-view.ts';
import type { Settings } from '../../src/model/settings.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { mountCard } from '../../src/ui/card/mount.tsx';
import { castCss } from '../../src/ui/cast/css.ts';
import { Panel, type PanelProps } from '../../src/ui/cast/panel.tsx';
import { castEntries } from '../../src/ui/cast/sides.ts';
import { optionsCss } from '../../src/ui/options/css.ts';
import { Options, type OptionsProps } from '../../src/ui/options/options.tsx';
import { popupCss } from '../../src/ui/popup/css.ts';
import { Popup, type PopupProps } from '../../src/ui/popup/popup.tsx';
import { adoptPageStyles } from '../../src/ui/styles.ts';
import * as samples from './samples.ts';

const nothing = (): void => {};
const handlers: CardViewHandlers = {
	onPin: nothing,
	onClose: nothing,
	onHide: nothing,
	onOpenProfile: nothing,
	onWrong: nothing,
	onUndo: nothing,
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
	if (query.has('room')) host.style.setProperty('--dramatis-room', query.get('room'));
	mountCard(root, handlers).show(model, { ...samples.cardState({ theme, textSize }), ...state });
	if (open) root.querySelector('details')?.setAttribute('open', '');
}

const settings: Settings = { ...DEFAULT_SETTINGS, theme, textSize };
const dataset = { date: '2026-11-23', entities: 412, aliases: 2977 };

function view(vnode: VNode, css: string): void {
	const host = document.body.appendChild(document.createElement('div'));
	const root = host.attachShadow({ mode: 'open' });
	adoptPageStyles(root, query.has('room') ? `${css} .popup { max-block-size: none; }` : css);
	render(vnode, root);
}

function popup(props: Partial<PopupProps>): void {
	const handlers = {
		onEverywhere: nothing,
		onSite: nothing,
		onAnnotate: nothing,
		onAlways: nothing,
		onJump: nothing,
		onSearchReady: nothing,
		onSearch: async () => ({ hits: [], total: 0 }),
		onOpenProfile: nothing,
		onShowCast: nothing,
	};
	const page = { kind: 'page', state: samples.pageState } as const;
	view(
		<Popup {...{ settings, host: 'english.almayadeen.net', view: page, dataset, handlers }} {...props} />,
		popupCss,
	);
}

/** Each in a frame of a side panel's width. */
function panel(props: Partial<PanelProps>): void {
	const handlers = Object.fromEntries(
		[
			'onOrder onJump onOpen onChoose onHide onTurnOn onTurnOnHere onAnnotate onAlways onReload'
				.split(' ')
				.map((name) => [name, nothing]),
		].flat(),
	) as unknown as PanelProps['handlers'];
	const entries = castEntries(samples.pageState.cast, samples.summaries);
	const base: PanelProps = {
		settings,
		host: 'english.almayadeen.net',
		view: { kind: 'page', state: samples.pageState },
		pageKey: String(document.querySelectorAll('.frame').length),
		entries,
		outlet: samples.owner,
		order: 'weight',
		said: '',
		handlers,
	};
	const host = document.body.appendChild(document.createElement('div'));
	host.className = 'frame';
	host.style.cssText = `inline-size: ${query.get('frame') ?? '360px'}; border: 1px solid gray`;
	const root = host.attachShadow({ mode: 'open' });
	adoptPageStyles(root, `${castCss} .cast-panel { min-block-size: 0; }`);
	render(<Panel {...base} {...props} />, root);
	// The page's direction, as a translation would set it.
	if (query.has('rtl')) root.querySelector('.surface')?.setAttribute('dir', 'rtl');
}

function options(props: Partial<OptionsProps>): void {
	const handlers = {
		onChange: nothing,
		onAddSite: nothing,
		onRemoveSite: nothing,
		onAskReset: nothing,
		onReset: nothing,
		onUndo: nothing,
		onSaveFile: nothing,
		onOpenFile: nothing,
	};
	const base = {
		settings,
		problems: [],
		dataset,
		hiddenNames: new Map(),
		topics: [
			{ id: 'nuclear-power', label: 'Nuclear power' },
			{ id: 'sanctions-on-russia', label: 'Sanctions on Russia' },
		],
		status: '',
		confirmingReset: false,
		canUndo: false,
	};
	view(<Options {...base} handlers={handlers} {...props} />, optionsCss);
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
	popups() {
		popup({ outlet: { entity: 'al-mayadeen', name: 'Al Mayadeen', kind: 'outlet' } });
		popup({ view: { kind: 'not-listed' }, host: 'a-rather-long-name-of-a-local-newspaper.example' });
		popup({ view: { kind: 'off-here' } });
		popup({ view: { kind: 'off-everywhere' }, settings: { ...settings, enabled: false } });
		popup({ view: { kind: 'unavailable' }, host: undefined });
		popup({
			view: { kind: 'not-listed' },
			dataset: { error: 'The dataset could not be read.', advice: '' },
			fault: {
				error: 'The browser lets no extension into this page.',
				advice: 'This is so on its own pages and on extension stores.',
			},
		});
		popup({ view: { kind: 'page', state: { ...samples.pageState, cast: [], topics: [] } } });
		popup({ view: { kind: 'page', state: { ...samples.pageState, status: 'fault' } } });
	},
	panels() {
		panel({ here: { entity: 'jens-stoltenberg', at: 2 } });
		panel({ order: 'position' });
		panel({ opened: { entity: 'jens-stoltenberg', model: samples.stoltenberg, others: [] } });
		panel({
			opened: {
				entity: 'kim-tong-myong',
				model: samples.kim,
				others: [{ entity: 'x', name: 'Kim Tong-myong', kind: 'person', role: 'Striker of Ryomyong' }],
			},
		});
	},
	'panel-states'() {
		const at = (kind: 'unavailable' | 'off-here' | 'off-everywhere' | 'not-listed' | 'reload' | 'closed') =>
			panel({ view: { kind } });
		panel({ view: { kind: 'loading' } });
		at('unavailable');
		at('off-here');
		at('off-everywhere');
		at('not-listed');
		at('reload');
		at('closed');
		const state = { ...samples.pageState, cast: [] };
		panel({ view: { kind: 'page', state: { ...state, status: 'not-article' } } });
		panel({ view: { kind: 'page', state } });
		panel({
			view: {
				kind: 'page',
				state: {
					...state,
					status: 'fault',
					fault: { error: 'The dataset could not be read.', advice: 'Restart the browser.' },
				},
			},
		});
		panel({ order: 'position', view: { kind: 'page', state: { ...samples.pageState, topics: [] } } });
	},
	options() {
		options({});
	},
	'options-full'() {
		options({
			settings: {
				...settings,
				sites: {
					when: 'asked',
					off: ['tabloid.example'],
					on: ['local-news.example', 'xn--e1afmkfd.example'],
				},
				hidden: ['jens-stoltenberg', 'gone-from-the-dataset'],
				topics: ['sanctions-on-russia', 'gone-too'],
				marks: { style: 'tint', which: 'all' },
			},
			hiddenNames: new Map([['jens-stoltenberg', 'Jens Stoltenberg']]),
			status: 'Saved.',
			siteError: { list: 'off', text: '“news” is no site name. Write it like news.example.' },
			confirmingReset: true,
			problems: ['openDelay: found "soon"; 300 is used.'],
		});
	},
	gone() {
		const { candidates } = samples.possibleState;
		card(samples.stoltenberg, { gone: 'here', pinned: true, mentionText: 'Stoltenberg' });
		card(samples.kim, { gone: 'here', pinned: true, mentionText: 'Kim', candidates });
		card(samples.kim, { gone: 'here', instead: true, pinned: true, mentionText: 'Kim', candidates });
		card(samples.kim, { ...samples.possibleState, instead: true, pinned: true });
		card(samples.stoltenberg, { gone: 'everywhere', pinned: true, mentionText: 'Stoltenberg' });
	},
	sheet() {
		document.body.style.display = 'block';
		document.body.style.padding = '0';
		card(samples.stoltenberg, { layout: 'sheet' });
	},
};

document.body.dataset.theme = theme;
if (query.get('shot')?.startsWith('options'))
	Object.assign(document.body.style, { display: 'block', padding: '0' });
shots[query.get('shot') ?? 'cards']?.();
