/**
 * One page being read with Dramatis: finds the article, has it annotated, draws marks, follows the reader, and
 * keeps up with a page that changes. `stop` takes everything away again. Goes quiet by itself when the
 * extension is updated or removed under it. It is handed everything that reaches outside the page.
 */
import type { Annotation } from '../model/annotation.ts';
import type { EntityId } from '../model/entity.ts';
import { type Fault, type PageOptions, type PageState, PROTOCOL } from '../model/messages.ts';
import type { Settings } from '../model/settings.ts';
import type { Send } from './card-desk.ts';
import { type Cards, createCards } from './cards.ts';
import { isShowing } from './hover.ts';
import { listenToReader } from './input.ts';
import { lineAt } from './line-box.ts';
import { createMarks } from './marks.ts';
import { mentionAt } from './mention-at.ts';
import { type MentionsOnPage, mentionsOnPage, stepIn } from './mentions-on-page.ts';
import { observeArticle } from './observe.ts';
import { type ReadArticle, readSteps } from './read.ts';
import { runInSlices } from './slices.ts';
import { lastAtOrBefore } from './text-index.ts';

export interface SessionEnvironment {
	document: Document;
	window: Window;
	send: Send;
	/** False once the extension behind this script is gone. */
	isAlive(): boolean;
}

export interface Session {
	state(): PageState;
	/** Which of its mentions it led to, from 1; 0 where there is none. */
	jumpTo(entity: EntityId): number;
	step(by: 1 | -1): boolean;
	apply(options: PageOptions): void;
	stop(): void;
}

interface Shown {
	read: ReadArticle;
	/** As the background gave it. */
	original: Annotation;
	/** As it is shown: with what the reader said of it. */
	annotation: Annotation;
	onPage: MentionsOnPage;
}

export function startSession(environment: SessionEnvironment, options: PageOptions): Session {
	const { document, window, send } = environment;
	const stopped = new AbortController();
	const marks = createMarks();
	let settings: Settings = options.settings;
	let status: PageState['status'] = 'working';
	let fault: Fault | undefined;
	let shown: Shown | undefined;
	/** Place of the mention that a key or a jump led to last. */
	let here: number | undefined;
	/** Counts readings, so that an answer to an earlier one is dropped. */
	let reading = 0;
	/** A reader who asked for this page wants it annotated whether or not it looks like an article. */
	let onDemand = options.onDemand === true;
	/** Whom the reader has said this page does not mean: as long as the page lasts, since nothing of it is stored. */
	let correct = (annotation: Annotation): Annotation => annotation;

	const cards: Cards = createCards(document, window, send, () => ({
		settings,
		mentions: shown?.onPage.mentions ?? [],
		index: shown?.read.index,
		date: shown?.read.date,
		topics: shown?.annotation.topics.map(({ id }) => id) ?? [],
		jump: (entity, by) => void jump(entity, by),
		correct(by) {
			correct = by;
			redraw();
		},
	}));
	listenToReader(
		document,
		window,
		cards,
		{
			at(x, y) {
				// An update leaves old scripts behind in open pages; this one takes its marks away and is quiet.
				if (!environment.isAlive()) stop();
				if (!shown) return undefined;
				// No event tells that a page cleared the registry; a moving pointer asks often enough.
				marks.restore();
				return mentionAt(document, shown.read.index, shown.onPage.mentions, shown.onPage.starts, x, y);
			},
			hoverKey: () => settings.hoverKey,
		},
		stopped.signal,
	);
	const observing = observeArticle(document, window, (moved) => void reread(moved), stopped.signal);

	async function read(): Promise<ReadArticle> {
		const steps = readSteps(document, window.location, {
			isShown: (element) => element.checkVisibility?.({ visibilityProperty: true }) ?? true,
			isShownAsBlock: (element) => !/^inline|^contents/.test(window.getComputedStyle(element).display),
		});
		return runInSlices(steps, window, stopped.signal);
	}

	async function annotate(): Promise<void> {
		const turn = ++reading;
		try {
			const page = await read();
			if (turn !== reading) return;
			if (!page.isArticle && !onDemand) {
				status = 'not-article';
				show();
				return;
			}
			// A page that only moved its nodes about keeps its annotation and needs new ranges.
			const before = shown?.read.article;
			const isSame = before?.text === page.article.text && before.date === page.article.date;
			const reply = (isSame && shown?.original) || (await send('annotatePage', { article: page.article }));
			if (turn !== reading || stopped.signal.aborted) return;
			if ('error' in reply) {
				status = 'fault';
				fault = reply;
				show();
				return;
			}
			status = 'article';
			fault = undefined;
			show(page, reply);
			observing.watch(page.root.isConnected ? page.root : document.body);
		} catch (error) {
			if (stopped.signal.aborted) return;
			if (!environment.isAlive()) return stop();
			status = 'fault';
			fault = { error: (error as Error).message, advice: 'Reload the page.' };
		}
	}

	function redraw(): void {
		if (shown) show(shown.read, shown.original);
	}

	function show(read?: ReadArticle, original?: Annotation): void {
		const isOther = !shown || original !== shown.original;
		// A card of the old text would point at the wrong place.
		if (isShowing(cards.state()) && isOther) cards.tell({ type: 'close' });
		const annotation = original && correct(original);
		const onPage = annotation && read && mentionsOnPage(annotation, read.index, settings);
		// The same article on new nodes, or with fewer mentions: the reader's place in it stays.
		if (isOther) here = undefined;
		else if (here !== undefined) here = lastAtOrBefore(onPage!.starts, shown!.onPage.starts[here]!);
		shown = onPage && { read: read!, original: original!, annotation: annotation!, onPage };
		marks.pointOut(undefined);
		marks.draw(settings.marks.style, onPage?.marked ?? []);
		void send('castChanged', { count: annotation?.cast.length ?? 0 }).catch(() => undefined);
	}

	async function reread(moved: boolean): Promise<void> {
		if (!environment.isAlive()) return stop();
		if (moved) {
			status = 'working';
			observing.watch(document.body);
		}
		marks.restore();
		await annotate();
	}

	function goTo(target: number): boolean {
		const mention = shown?.onPage.mentions[target];
		const range = mention && shown?.read.index.rangeOf(mention.start, mention.end);
		if (!range) return false;
		here = target;
		const line = lineAt(range);
		if (!line || line.top < 0 || line.bottom > window.innerHeight)
			range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
		marks.pointOut(range);
		cards.setLine(lineAt(range));
		cards.tell({ type: 'openNow', target });
		return true;
	}

	function jump(entity: EntityId, by: 1 | -1): number {
		const places = (shown?.onPage.mentions ?? []).flatMap((mention, place) =>
			mention.entity === entity ? [place] : [],
		);
		if (places.length === 0) return 0;
		const at = here === undefined ? -1 : places.indexOf(here);
		const to = stepIn(places.length, at < 0 ? undefined : at, by);
		return goTo(places[to]!) ? to + 1 : 0;
	}

	function stop(): void {
		if (stopped.signal.aborted) return;
		status = 'off';
		stopped.abort();
		shown = undefined;
		marks.clear();
		cards.stop();
		if (environment.isAlive()) void send('castChanged', { count: 0 }).catch(() => undefined);
	}

	void annotate();

	return {
		state: () => ({
			protocol: PROTOCOL,
			active: !stopped.signal.aborted,
			status,
			fault,
			title: shown?.read.title,
			date: shown?.read.date,
			topics: shown?.annotation.topics.map(({ id, label }) => ({ id, label })) ?? [],
			cast: shown?.annotation.cast ?? [],
			outlet: shown?.annotation.outlet,
		}),
		jumpTo: (entity) => jump(entity, 1),
		step(by) {
			const count = shown?.onPage.mentions.length ?? 0;
			if (count === 0) return false;
			const done = goTo(stepIn(count, here, by));
			cards.announce();
			return done;
		},
		apply(next) {
			const before = settings;
			settings = next.settings;
			if (next.onDemand && !onDemand) {
				onDemand = true;
				if (status === 'not-article') void annotate();
			}
			if (!shown) return;
			// Kinds, strictness and hidden entities are decided with the annotation; the rest is drawing.
			const isDrawing = (['kinds', 'strictness', 'hidden'] as const).every(
				(key) => JSON.stringify(before[key]) === JSON.stringify(settings[key]),
			);
			if (isDrawing) redraw();
			else {
				shown = undefined;
				void annotate();
			}
		},
		stop,
	};
}
