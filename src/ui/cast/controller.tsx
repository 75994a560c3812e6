/**
 * Learns what the cast panel shows and carries out what it asks for; the drawing is panel.tsx's. Everything that
 * touches the browser is handed in as ports. It outlives pages: every answer that comes late is checked against the
 * look that asked for it.
 */
import { render } from 'preact';
import type { CardModel } from '../../model/card.ts';
import type { EntityId } from '../../model/entity.ts';
import type {
	EntitySummary,
	Fault,
	PageState,
	ReplyOf,
	RequestOf,
	ToBackground,
	ToPage,
} from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { pageView } from '../popup/page-view.ts';
import type { Order } from './list.tsx';
import { announcement, Panel, type PanelHandlers, type PanelProps, type PanelView } from './panel.tsx';
import { castEntries } from './sides.ts';
import { castWords } from './words.ts';

export interface PanelTab {
	id: number;
	host?: string;
	isWebPage: boolean;
	isLoading?: boolean;
}

export interface PanelPorts {
	/** The tab that the panel is about; undefined where it was closed. */
	tab(): Promise<PanelTab | undefined>;
	/** Another tab came to the front (no number), or one began or ended loading or was closed. */
	onTabsChanged(handle: (tabId?: number) => void): void;
	/** The page in a tab was annotated, anew or for the first time, or no longer is. */
	onCastChanged(handle: (tabId: number) => void): void;
	/** Brings the page of a tab before the reader's eyes, where it is not. */
	showTab(tabId: number): Promise<void>;
	reloadTab(tabId: number): Promise<void>;
	send<K extends keyof ToBackground>(
		type: K,
		request: RequestOf<ToBackground, K>,
	): Promise<ReplyOf<ToBackground, K>>;
	/** Rejects where no content script answers. */
	sendToTab<K extends keyof ToPage>(
		tabId: number,
		type: K,
		request: RequestOf<ToPage, K>,
	): Promise<ReplyOf<ToPage, K>>;
	loadSettings(): Promise<Settings>;
	changeSettings(edit: (settings: Settings) => Settings): Promise<Settings>;
	onSettingsChanged(handle: (settings: Settings) => void): () => void;
	/** Settings with annotations on or off on a site; with a site put on, or off, the reader's own list. */
	withSite(settings: Settings, host: string, on: boolean): Settings;
	withOwnSite(settings: Settings, host: string, listed: boolean): Settings;
	/** Asks for access to a site; to be called in the handler of a click. */
	requestSite(host: string): Promise<boolean>;
	/** Makes the document follow the reader's theme. */
	dress(settings: Settings): void;
}

/** A page is read in well under a second; ten seconds later it is no use to ask on: its next step is announced. */
const ASK_AGAIN = { everyMs: 250, times: 40 };
/** A page that has ended loading without our script for so long has none: it was open before the install. */
const GRACE_MS = 1500;

/** Draws into `root` and keeps it up to date. Resolves once the first full picture is drawn. */
export async function startPanel(root: Element, ports: PanelPorts): Promise<void> {
	let settings = await ports.loadSettings();
	let tab: PanelTab | undefined;
	let view: PanelView = { kind: 'loading' };
	/** Which page the answers below belong to. */
	let pageKey = '';
	let summaries: ReadonlyMap<EntityId, EntitySummary> = new Map();
	let outlet: CardModel | undefined;
	let order: Order = 'weight';
	let here: PanelProps['here'];
	let opened: PanelProps['opened'];
	let said = '';
	let announced = '';
	let fault: Fault | undefined;
	/** Counts looks at the page, so that an older one cannot draw over a newer one. */
	let looking = 0;

	const page = (): PageState | undefined => (view.kind === 'page' ? view.state : undefined);

	function draw(): void {
		ports.dress(settings);
		const entries = castEntries(page()?.cast ?? [], summaries);
		const host = tab?.host;
		render(
			<Panel
				{...{ settings, host, view, pageKey, entries, outlet, order, here, opened, said, fault, handlers }}
			/>,
			root,
		);
	}

	/** @param expected a content script was just put into the page: wait for its answer */
	async function look(expected = false): Promise<void> {
		const mine = ++looking;
		for (let asked = 0; asked < ASK_AGAIN.times; asked++) {
			const found = await ports.tab().catch(() => undefined);
			const [state, options] = await Promise.all([
				found && ports.sendToTab(found.id, 'getPageState', {}).catch(() => undefined),
				found?.host === undefined
					? undefined
					: ports.send('pageOptions', { host: found.host }).catch(() => undefined),
			]);
			if (mine !== looking) return;
			// A script that answers shows that the page is one, even where the browser hides its address.
			const isWebPage = found?.isWebPage || state !== undefined;
			const next = found ? pageView({ isWebPage, options, state }) : ({ kind: 'closed' } as const);
			const isUnfinished =
				next.kind === 'page'
					? next.state.status === 'working'
					: expected ||
						(found?.isLoading ?? false) ||
						(next.kind === 'reload' && state === undefined && asked * ASK_AGAIN.everyMs < GRACE_MS);
			show(found, isUnfinished && next.kind !== 'page' ? { kind: 'loading' } : next);
			if (!isUnfinished) break;
			await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN.everyMs));
			if (mine !== looking) return;
		}
		await describe(mine);
	}

	function show(found: PanelTab | undefined, next: PanelView): void {
		tab = found;
		view = next;
		const state = page();
		const key = `${found?.id} ${state?.title ?? ''} ${state?.date ?? ''}`;
		// While a page is read anew, what is known of it stays: most changes add a paragraph.
		if (key !== pageKey && next.kind !== 'loading' && state?.status !== 'working') {
			pageKey = key;
			summaries = new Map();
			outlet = undefined;
			here = undefined;
			opened = undefined;
			fault = undefined;
		}
		const news = announcement(view);
		// Said once, and not again over where a jump led.
		if (news !== '' && news !== announced) said = news;
		if (news !== '') announced = news;
		draw();
	}

	/** The page knows names and counts; roles, positions and the outlet's owner come from the background. */
	async function describe(mine: number): Promise<void> {
		const state = page();
		if (!state || state.cast.length === 0) return;
		const { cast, date } = state;
		const topics = state.topics.map(({ id }) => id);
		const entities = [...new Set(cast.flatMap(({ entity, others }) => [entity, ...(others ?? [])]))];
		const [known, owner] = await Promise.all([
			ports.send('describe', { entities, date, topics }).catch(() => undefined),
			state.outlet === undefined
				? undefined
				: ports.send('getCard', { entity: state.outlet, date, topics: [] }).catch(() => undefined),
		]);
		if (mine !== looking) return;
		if (known && 'entities' in known)
			summaries = new Map(known.entities.map((summary) => [summary.entity, summary]));
		outlet = owner && 'name' in owner ? owner : undefined;
		draw();
	}

	/** @param listed who stands in the list; @param chosen whose card is opened there: the same, or another candidate */
	async function openDetails(listed: EntityId, chosen: EntityId): Promise<void> {
		const state = page();
		const member = state?.cast.find(({ entity }) => entity === listed);
		if (!state || !member) return;
		const others = (member.others ?? []).flatMap((entity) => summaries.get(entity) ?? []);
		const mine: NonNullable<PanelProps['opened']> = {
			entity: listed,
			others,
			...(chosen !== listed && { insteadOf: { entity: listed, name: member.name } }),
		};
		opened = mine;
		draw();
		const topics = state.topics.map(({ id }) => id);
		const reply = await ports
			.send('getCard', { entity: chosen, date: state.date, topics })
			.catch((error: unknown): Fault => faultOf(error));
		if (opened !== mine) return;
		opened = { ...mine, ...('error' in reply ? { fault: reply } : { model: reply }) };
		draw();
	}

	async function jump(entity: EntityId): Promise<void> {
		const state = page();
		if (!tab || !state) return;
		const mine = looking;
		try {
			const { ok, at } = await ports.sendToTab(tab.id, 'jumpTo', { entity });
			if (mine !== looking) return;
			// The page has changed under the list.
			if (!ok) return look();
			const member = state.cast.find((one) => one.entity === entity);
			here = at === undefined ? undefined : { entity, at };
			said = at === undefined || !member ? '' : castWords.jumped(member.name, at, member.count);
			draw();
			await ports.showTab(tab.id);
		} catch {
			await look();
		}
	}

	async function annotate(): Promise<void> {
		const host = tab?.host;
		if (!tab || host === undefined) return;
		fault = undefined;
		const reply = await ports.send('annotateTab', { tabId: tab.id, host }).catch(faultOf);
		await look('ok' in reply);
		if ('ok' in reply) return;
		fault = reply;
		draw();
	}

	/** Stores a change; what it does to the page is seen when the settings' change is announced. */
	function change(edit: (settings: Settings) => Settings): void {
		ports.changeSettings(edit).catch((error: unknown) => {
			fault = faultOf(error);
			draw();
		});
	}

	const handlers: PanelHandlers = {
		onOrder(next) {
			order = next;
			draw();
		},
		onJump: (entity) => void jump(entity),
		onOpen(entity) {
			if (opened?.entity !== entity) return void openDetails(entity, entity);
			opened = undefined;
			draw();
		},
		onChoose: (entity) => opened && void openDetails(opened.entity, entity),
		onHide: (entity) => void ports.send('hideEntity', { entity }).catch(() => undefined),
		onTurnOn: () => change((now) => ({ ...now, enabled: true })),
		onTurnOnHere() {
			const host = tab?.host;
			if (host !== undefined) change((now) => ports.withSite(now, host, true));
		},
		onAnnotate: () => void annotate(),
		onAlways() {
			const host = tab?.host;
			if (host === undefined) return;
			const asked = ports.requestSite(host).catch(() => false);
			change((now) => ports.withOwnSite(now, host, true));
			void asked.then((granted) => {
				if (granted) return annotate();
				change((now) => ports.withOwnSite(now, host, false));
			});
		},
		onReload: () => tab && void ports.reloadTab(tab.id).catch(() => undefined),
	};

	ports.onSettingsChanged((next) => {
		settings = next;
		draw();
		void look();
	});
	ports.onTabsChanged((tabId) => {
		if (tabId === undefined || tabId === tab?.id) void look();
	});
	ports.onCastChanged((tabId) => {
		if (tabId === tab?.id) void look();
	});
	draw();
	await look();
}

function faultOf(error: unknown): Fault {
	return { error: String((error as Error).message ?? error), advice: castWords.notOpened };
}
