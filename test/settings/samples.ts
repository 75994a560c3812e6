/**
 * Settings for tests: one in which nothing is the default, so that a field which is lost shows, and a store in
 * memory that behaves as the browser's does (copies values, tells watchers, may fail). Not for the program itself.
 */
import type { Settings } from '../../src/model/settings.ts';
import type { Store } from '../../src/platform/storage.ts';

/** Every field differs from its default; deeply frozen, so that a test shows whoever writes into its argument. */
export const CHOSEN: Settings = freeze({
	version: 2,
	enabled: false,
	sites: { when: 'asked', off: ['loud.example'], on: ['small.example', 'third.example'] },
	kinds: { person: false, organisation: false, state: false, outlet: false },
	marks: { style: 'tint', which: 'all' },
	openDelay: 900,
	hoverKey: 'alt',
	strictness: 'sure',
	theme: 'dark',
	textSize: 'large',
	language: 'ko',
	hidden: ['jane-roe'],
	topics: ['shells'],
});

function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(freeze);
	return value;
}

export interface MemoryStore extends Store {
	/** What is stored, as it is. */
	values: Record<string, unknown>;
	/** Makes the next write reject. */
	failNext(message: string): void;
}

export function memoryStore(values: Record<string, unknown> = {}): MemoryStore {
	const watchers = new Set<{ key: string; onChange(value: unknown): void }>();
	let failure: string | undefined;
	const store: MemoryStore = {
		values: structuredClone(values),
		failNext(message) {
			failure = message;
		},
		async get(key) {
			return structuredClone(store.values[key]);
		},
		async set(changes) {
			// A browser answers later: two writers that do not wait for each other would meet here.
			await new Promise((resolve) => setTimeout(resolve));
			if (failure !== undefined) {
				const message = failure;
				failure = undefined;
				throw new Error(message);
			}
			Object.assign(store.values, structuredClone(changes));
			for (const { key, onChange } of watchers)
				if (Object.hasOwn(changes, key)) onChange(structuredClone(changes[key]));
		},
		watch(key, onChange) {
			const watcher = { key, onChange };
			watchers.add(watcher);
			return () => watchers.delete(watcher);
		},
	};
	return store;
}
