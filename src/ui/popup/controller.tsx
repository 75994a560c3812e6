/**
 * Learns what the popup shows and carries out what it asks for. Everything that touches the browser is handed
 * in as ports; the drawing is popup.tsx's. Lives as long as the popup, which the browser may close at any
 * moment, a permission prompt included: nothing may depend on code after such a moment.
 */
import { render } from 'preact';
import type { EntityId } from '../../model/entity.ts';
import type {
	DatasetStatus,
	EntitySummary,
	Fault,
	PageState,
	ReplyOf,
	RequestOf,
	ToBackground,
	ToPage,
} from '../../model/messages.ts';
import type { SearchReply } from '../../model/profile.ts';
import { profileAddress } from '../../model/profile-address.ts';
import type { Settings } from '../../model/settings.ts';
import { castWords } from '../cast/words.ts';
import { words } from '../words.ts';
import { type PageView, pageView } from './page-view.ts';
import { Popup, type PopupHandlers } from './popup.tsx';

export interface PopupTab {
	id: number;
	host?: string;
	isWebPage: boolean;
	windowId?: number;
}

export interface PopupPorts {
	activeTab(): Promise<PopupTab | undefined>;
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
	/** The reader turned to the search: opens the dataset ahead of the first letter. */
	makeSearchReady(): void;
	/** Rejects where the dataset cannot be read. */
	search(query: string, most: number): Promise<SearchReply>;
	/** Opens a page of the extension in a new tab, right of the one it was asked for from. */
	openPage(address: string, fromTab?: number): Promise<void>;
	/** Makes the document follow the reader's theme. */
	dress(settings: Settings): void;
	/** Opens the cast panel beside a tab; to be called in the handler of a click. */
	openPanel(tab: PopupTab): Promise<void>;
	close(): void;
}

/** A popup is 600 px high at most, and the field stands under two switches. */
const HITS = 6;

/** A page is read in well under a second; ten seconds later it is no use to ask on. */
const ASK_AGAIN = { everyMs: 250, times: 40 };

/** Draws into `root` and keeps it up to date. Resolves once the first full picture is drawn. */
export async function startPopup(root: Element, ports: PopupPorts): Promise<void> {
	let settings = await ports.loadSettings();
	const tab = await ports.activeTab();
	const host = tab?.host;
	let view: PageView = { kind: 'loading' };
	/** One line each on whom the page names and who publishes it, as far as they were asked for. */
	let summaries: ReadonlyMap<EntityId, EntitySummary> = new Map();
	let dataset: DatasetStatus | Fault | undefined;
	let fault: Fault | undefined;
	/** Counts look-ups of the page, so that an older one cannot draw over a newer one. */
	let looking = 0;

	function draw(): void {
		ports.dress(settings);
		const described = withRoles(view, summaries);
		const outlet = view.kind === 'page' && view.state.outlet ? summaries.get(view.state.outlet) : undefined;
		render(<Popup {...{ settings, host, view: described, outlet, dataset, fault, handlers }} />, root);
	}

	async function pageState(): Promise<PageState | undefined> {
		return tab && ports.sendToTab(tab.id, 'getPageState', {}).catch(() => undefined);
	}

	/** @param expected a content script was just put into the page: wait for its answer */
	async function look(expected = false): Promise<void> {
		const mine = ++looking;
		for (let asked = 0; asked < ASK_AGAIN.times; asked++) {
			const [state, options] = await Promise.all([
				pageState(),
				host === undefined ? undefined : ports.send('pageOptions', { host }).catch(() => undefined),
			]);
			if (mine !== looking) return;
			const next = pageView({ isWebPage: tab?.isWebPage ?? false, options, state });
			const unfinished = next.kind === 'page' ? next.state.status === 'working' : expected;
			if (!unfinished || next.kind === 'page') {
				view = next;
				draw();
			}
			if (!unfinished) break;
			await new Promise((resolve) => setTimeout(resolve, ASK_AGAIN.everyMs));
		}
		await describe();
	}

	/** The page knows names and counts; roles and the outlet's name come from the background. */
	async function describe(): Promise<void> {
		if (view.kind !== 'page') return;
		const { cast, outlet, date } = view.state;
		const entities = [...cast.map(({ entity }) => entity), ...(outlet === undefined ? [] : [outlet])];
		if (entities.every((entity) => summaries.has(entity))) return;
		const reply = await ports.send('describe', { entities, date }).catch(() => undefined);
		if (!reply || !('entities' in reply)) return;
		summaries = new Map(reply.entities.map((summary) => [summary.entity, summary]));
		draw();
	}

	async function annotate(): Promise<void> {
		if (!tab || host === undefined) return;
		fault = undefined;
		view = { kind: 'loading' };
		draw();
		const reply = await ports.send('annotateTab', { tabId: tab.id, host });
		fault = 'error' in reply ? reply : undefined;
		await look(!fault);
	}

	/** Stores a change; what it does to the page is seen when the settings' change is announced. */
	function change(edit: (settings: Settings) => Settings): void {
		ports.changeSettings(edit).catch((error: unknown) => {
			fault = {
				error: String((error as Error).message ?? error),
				advice: words.faults.restart,
			};
			draw();
		});
	}

	const handlers: PopupHandlers = {
		onEverywhere: (enabled) => change((now) => ({ ...now, enabled })),
		onSite: (on) => host !== undefined && change((now) => ports.withSite(now, host, on)),
		onAnnotate: () => void annotate(),
		onAlways() {
			if (host === undefined) return;
			// Chromium closes the popup under its prompt: the list is changed first, and means nothing without access.
			const asked = ports.requestSite(host);
			change((now) => ports.withOwnSite(now, host, true));
			asked
				.catch(() => false)
				.then((granted) => {
					if (granted) return annotate();
					change((now) => ports.withOwnSite(now, host, false));
				});
		},
		onSearchReady: ports.makeSearchReady,
		onSearch: (query) => ports.search(query, HITS),
		onOpenProfile(entity: EntityId) {
			void ports.openPage(profileAddress({ entity }), tab?.id).then(ports.close);
		},
		onJump(entity: EntityId) {
			if (!tab) return;
			ports.sendToTab(tab.id, 'jumpTo', { entity }).then(
				({ ok }) => ok && ports.close(),
				() => look(),
			);
		},
		onShowCast() {
			if (!tab) return;
			ports.openPanel(tab).then(ports.close, (error: unknown) => {
				fault = {
					error: String((error as Error).message ?? error),
					advice: castWords.openByMenu,
				};
				draw();
			});
		},
	};

	ports.onSettingsChanged((next) => {
		settings = next;
		draw();
		void look();
	});
	draw();
	await Promise.all([
		look(),
		ports.send('datasetStatus', {}).then(
			(status) => {
				dataset = status;
				draw();
			},
			() => undefined,
		),
	]);
}

/** The page's cast with the roles that the background told. */
function withRoles(view: PageView, summaries: ReadonlyMap<EntityId, EntitySummary>): PageView {
	if (view.kind !== 'page') return view;
	const cast = view.state.cast.map((member) => {
		const role = member.role ?? summaries.get(member.entity)?.role;
		return role === undefined ? member : { ...member, role };
	});
	return { ...view, state: { ...view.state, cast } };
}
