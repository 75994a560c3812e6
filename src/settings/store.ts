/**
 * Reads and writes the reader's settings in local storage. What cannot be read is never overwritten in
 * silence: the raw value is first put aside under `settings-put-aside`, and the problems are returned.
 * Changes are made by functions and one after another, so that two at once cannot lose each other.
 */
import { DEFAULT_SETTINGS, type Settings } from '../model/settings.ts';
import { localStore, type Store } from '../platform/storage.ts';
import { migrate } from './migrate.ts';
import { type Repaired, repair } from './repair.ts';

const KEY = 'settings';
const ASIDE_KEY = 'settings-put-aside';

export interface SettingsStore {
	load(): Promise<Settings>;
	/** Problems of the last `load`, one sentence each. */
	problems(): string[];
	/** Applies a change to the newest settings and stores the result. */
	change(edit: (settings: Settings) => Settings): Promise<Settings>;
	reset(): Promise<Settings>;
	onChanged(handle: (settings: Settings) => void): () => void;
}

function read(raw: unknown): Repaired {
	if (raw === undefined) return { settings: structuredClone(DEFAULT_SETTINGS), problems: [] };
	try {
		const isRecord = typeof raw === 'object' && raw !== null && !Array.isArray(raw);
		return repair(isRecord ? migrate(raw as Record<string, unknown>) : raw);
	} catch (error) {
		return {
			settings: structuredClone(DEFAULT_SETTINGS),
			problems: [
				`settings: ${(error as Error).message} The defaults are used; the stored ones are kept aside.`,
			],
		};
	}
}

export function createSettingsStore(store: Store = localStore): SettingsStore {
	let problems: string[] = [];
	let queue: Promise<unknown> = Promise.resolve();

	async function load(): Promise<Settings> {
		const found = read(await store.get(KEY));
		problems = found.problems;
		return found.settings;
	}

	function change(edit: (settings: Settings) => Settings): Promise<Settings> {
		const result = queue.then(async () => {
			const raw = await store.get(KEY);
			const found = read(raw);
			const settings = edit(found.settings);
			await store.set(
				found.problems.length > 0 ? { [ASIDE_KEY]: raw, [KEY]: settings } : { [KEY]: settings },
			);
			return settings;
		});
		queue = result.catch(() => undefined);
		return result;
	}

	return {
		load,
		problems: () => problems,
		change,
		reset: () => change(() => structuredClone(DEFAULT_SETTINGS)),
		onChanged: (handle) => store.watch(KEY, (value) => handle(read(value).settings)),
	};
}

/** The store of the running extension. */
const settingsStore = createSettingsStore();
export const loadSettings = settingsStore.load;
export const changeSettings = settingsStore.change;
export const saveSettings = (settings: Settings): Promise<Settings> => settingsStore.change(() => settings);
export const resetSettings = settingsStore.reset;
export const onSettingsChanged = settingsStore.onChanged;
export const settingsProblems = settingsStore.problems;
