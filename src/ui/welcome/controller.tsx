/**
 * Runs the welcome page: has its sentence annotated as any article is, opens cards as the reader points, taps or
 * presses a key, and follows settings that change meanwhile. Handed everything that reaches outside the page.
 */
import { render } from 'preact';
import type { Annotation } from '../../model/annotation.ts';
import type { CardViewState } from '../../model/card-view.ts';
import type { EntityId } from '../../model/entity.ts';
import type { Fault, ReplyOf, RequestOf, ToBackground } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { words } from '../words.ts';
import { Welcome, type WelcomeProps } from './welcome.tsx';
import { sample } from './words.ts';

export interface WelcomeEnvironment {
	window: Window;
	send<K extends keyof ToBackground>(
		type: K,
		request: RequestOf<ToBackground, K>,
	): Promise<ReplyOf<ToBackground, K>>;
	loadSettings(): Promise<Settings>;
	onSettingsChanged(handle: (settings: Settings) => void): void;
	dress(settings: Settings): void;
	keys(): Promise<WelcomeProps['keys']>;
}

export async function startWelcome(view: HTMLElement, environment: WelcomeEnvironment): Promise<void> {
	const { window, send } = environment;
	let settings = await environment.loadSettings();
	const keys = await environment.keys();
	let annotation: Annotation | undefined;
	let fault: Fault | undefined;
	let open: WelcomeProps['open'];
	let timer: number | undefined;
	/** Counts openings, so that an answer to an earlier one is dropped. */
	let opening = 0;

	function close(): void {
		window.clearTimeout(timer);
		opening++;
		open = undefined;
		draw();
	}

	async function openAt(place: number, entity = annotation!.mentions[place]!.entity): Promise<void> {
		window.clearTimeout(timer);
		const turn = ++opening;
		const mention = annotation!.mentions[place]!;
		const state: CardViewState = {
			pinned: false,
			loading: false,
			mentionText: sample.text.slice(mention.start, mention.end),
			possible: mention.certainty === 'possible',
			candidates: [],
			mentionCount: annotation!.mentions.filter((other) => other.entity === entity).length,
			theme: settings.theme,
			textSize: settings.textSize,
			// Stays until it is closed, as a sheet does: there is room for it below the sentence.
			layout: 'sheet',
		};
		const topics = annotation!.topics.map(({ id }) => id);
		const reply = await send('getCard', { entity, date: sample.date, topics }).catch(faultOf);
		if (turn !== opening) return;
		open = 'error' in reply ? { place, state: { ...state, fault: reply } } : { place, state, model: reply };
		draw();
	}

	async function annotate(): Promise<void> {
		const { text, date, lang } = sample;
		const blocks = [{ start: 0, end: text.length, role: 'paragraph' as const }];
		const reply = await send('annotatePage', { article: { text, blocks, lang, date } }).catch(faultOf);
		fault = 'error' in reply ? reply : undefined;
		annotation = 'error' in reply ? undefined : reply;
		draw();
	}

	const ignore = () => undefined;
	function draw(): void {
		environment.dress(settings);
		render(
			<Welcome
				theme={settings.theme}
				textSize={settings.textSize}
				mentions={annotation?.mentions}
				fault={fault}
				open={open}
				keys={keys}
				onPoint={(place) => {
					window.clearTimeout(timer);
					timer = window.setTimeout(() => void openAt(place), settings.openDelay);
				}}
				onLeave={() => window.clearTimeout(timer)}
				onOpen={(place) => void openAt(place)}
				card={{
					onPin: ignore,
					onClose: close,
					onHide: (_, entity: EntityId) => {
						close();
						void send('hideEntity', { entity }).then(annotate, ignore);
					},
					onChoose: (_, entity) => void (open && openAt(open.place, entity)),
					onPointerEnter: ignore,
					onPointerLeave: ignore,
					onResize: ignore,
				}}
			/>,
			view,
		);
	}

	environment.onSettingsChanged((next) => {
		settings = next;
		void annotate();
	});
	view.addEventListener('keydown', (event) => {
		if (event.key === 'Escape' && open) {
			const names = view.querySelectorAll<HTMLElement>('.named');
			const back = names[open.place];
			close();
			back?.focus();
		}
	});
	draw();
	await annotate();
}

function faultOf(error: unknown): Fault {
	return { error: (error as Error).message, advice: words.faults.reloadPage };
}
