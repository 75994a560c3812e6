/**
 * Learns what the options page shows and stores what is chosen there, at once. Everything that touches the
 * browser is handed in as ports; the drawing is options.tsx's.
 */
import { render } from 'preact';
import type { EntityId } from '../../model/entity.ts';
import type { DatasetStatus, Fault, ReplyOf, RequestOf, ToBackground } from '../../model/messages.ts';
import type { Settings } from '../../model/settings.ts';
import { optionsWords } from '../words.ts';
import { hostFrom } from './host.ts';
import { Options, type OptionsHandlers } from './options.tsx';
import type { SiteError } from './sites.tsx';
import type { TopicName } from './topics.tsx';

export interface OptionsPorts {
	send<K extends keyof ToBackground>(
		type: K,
		request: RequestOf<ToBackground, K>,
	): Promise<ReplyOf<ToBackground, K>>;
	loadSettings(): Promise<Settings>;
	/** What was wrong with the stored settings, one sentence each. */
	settingsProblems(): string[];
	changeSettings(edit: (settings: Settings) => Settings): Promise<Settings>;
	resetSettings(): Promise<Settings>;
	onSettingsChanged(handle: (settings: Settings) => void): () => void;
	withSite(settings: Settings, host: string, on: boolean): Settings;
	withOwnSite(settings: Settings, host: string, listed: boolean): Settings;
	/** Asks for access to a site; to be called in the handler of a click. */
	requestSite(host: string): Promise<boolean>;
	forgetSite(host: string): Promise<void>;
	exportSettings(settings: Settings): string;
	importSettings(bytes: Uint8Array): { settings: Settings } | { reasons: string[] };
	/** The topics of the dataset, in any order. */
	topics(): Promise<TopicName[]>;
	/** Offers a text to the reader as a file to keep. */
	saveFile(name: string, text: string): void;
	/** Makes the document follow the reader's theme. */
	dress(settings: Settings): void;
}

/** Long enough to be read and spoken, short enough that the next "Saved." is a change again. */
const STATUS_MS = 3000;

/** Draws into `root` and keeps it up to date. Resolves once the first full picture is drawn. */
export async function startOptions(root: Element, ports: OptionsPorts): Promise<void> {
	let settings = await ports.loadSettings();
	const problems = ports.settingsProblems();
	let dataset: DatasetStatus | Fault | undefined;
	let hiddenNames: ReadonlyMap<EntityId, string> = new Map();
	let topics: TopicName[] = [];
	let status = '';
	let siteError: SiteError | undefined;
	let confirmingReset = false;
	let refused: string[] | undefined;
	/** What held before all options were replaced. */
	let before: Settings | undefined;
	let statusTimer: ReturnType<typeof setTimeout> | undefined;

	function draw(): void {
		ports.dress(settings);
		render(
			<Options
				{...{
					settings,
					problems,
					dataset,
					hiddenNames,
					topics,
					status,
					siteError,
					confirmingReset,
					refused,
					handlers,
				}}
				canUndo={before !== undefined}
			/>,
			root,
		);
	}

	function announce(words: string): void {
		status = words;
		clearTimeout(statusTimer);
		statusTimer = setTimeout(() => {
			status = '';
			draw();
		}, STATUS_MS);
		draw();
	}

	function store(saving: Promise<Settings>, words = optionsWords.saved): void {
		siteError = undefined;
		saving.then(
			(stored) => {
				settings = stored;
				announce(words);
			},
			() => announce(optionsWords.notSaved),
		);
	}

	async function nameHidden(): Promise<void> {
		const unknown = settings.hidden.filter((id) => !hiddenNames.has(id));
		if (unknown.length === 0) return;
		const reply = await ports.send('describe', { entities: unknown }).catch(() => undefined);
		if (!reply || 'error' in reply) return;
		hiddenNames = new Map([
			...hiddenNames,
			...reply.entities.map(({ entity, name }) => [entity, name] as const),
		]);
		draw();
	}

	const handlers: OptionsHandlers = {
		onChange(edit) {
			// What is chosen now would be lost by going back.
			before = undefined;
			store(ports.changeSettings(edit));
		},
		onAddSite(list, text) {
			const host = hostFrom(text);
			siteError = undefined;
			if (host === undefined) siteError = { list, text: optionsWords.badSite(text.trim()) };
			else if (settings.sites[list].includes(host))
				siteError = { list, text: optionsWords.siteAlready(host) };
			if (host === undefined || siteError) return draw();
			if (list === 'off') return store(ports.changeSettings((now) => ports.withSite(now, host, false)));
			ports
				.requestSite(host)
				.catch(() => false)
				.then((granted) => {
					if (granted) return store(ports.changeSettings((now) => ports.withOwnSite(now, host, true)));
					siteError = { list, text: optionsWords.siteRefused(host) };
					draw();
				});
		},
		onRemoveSite(list, host) {
			if (list === 'on') {
				store(ports.changeSettings((now) => ports.withOwnSite(now, host, false)));
				void ports.forgetSite(host);
			} else store(ports.changeSettings((now) => ports.withSite(now, host, true)));
		},
		onAskReset(asking) {
			confirmingReset = asking;
			draw();
		},
		onReset() {
			confirmingReset = false;
			before = settings;
			store(ports.resetSettings(), optionsWords.resetDone);
		},
		onUndo() {
			const old = before;
			before = undefined;
			if (old)
				store(
					ports.changeSettings(() => old),
					optionsWords.undone,
				);
		},
		onSaveFile: () => ports.saveFile('dramatis-options.json', ports.exportSettings(settings)),
		onOpenFile(file) {
			void file.arrayBuffer().then(
				(buffer) => {
					const found = ports.importSettings(new Uint8Array(buffer));
					refused = 'reasons' in found ? found.reasons : undefined;
					if ('reasons' in found) return draw();
					before = settings;
					store(
						ports.changeSettings(() => found.settings),
						optionsWords.fileTaken,
					);
				},
				(error: Error) => {
					refused = [error.message];
					draw();
				},
			);
		},
	};

	ports.onSettingsChanged((next) => {
		settings = next;
		draw();
		void nameHidden();
	});
	draw();
	await Promise.all([
		nameHidden(),
		ports.topics().then(
			(found) => {
				topics = found.toSorted((a, b) => a.label.localeCompare(b.label, 'en'));
				draw();
			},
			// What is followed is shown by id, and what is wrong with the dataset further down.
			() => undefined,
		),
		ports.send('datasetStatus', {}).then(
			(reply) => {
				dataset = reply;
				draw();
			},
			() => undefined,
		),
	]);
}
