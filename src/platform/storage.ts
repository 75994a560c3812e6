/** The extension's local storage, as key → value. Nothing is ever put into synced storage. */
import { browser } from './browser.ts';

export interface Store {
	get(key: string): Promise<unknown>;
	set(values: Record<string, unknown>): Promise<void>;
	/** Calls back with the new value whenever `key` changes in any part of the extension; returns the off switch. */
	watch(key: string, onChange: (value: unknown) => void): () => void;
}

/** Survives restarts. */
export const localStore: Store = storeOf('local');

/** Lives as long as the browser runs, and outlives the worker. */
export const runStore: Store = storeOf('session');

function storeOf(area: 'local' | 'session'): Store {
	return {
		async get(key) {
			return (await browser.storage[area].get(key))[key];
		},
		async set(values) {
			await browser.storage[area].set(values);
		},
		watch(key, onChange) {
			const listener = (changes: Record<string, { newValue?: unknown }>, changed: string): void => {
				if (changed === area && Object.hasOwn(changes, key)) onChange(changes[key]?.newValue);
			};
			browser.storage.onChanged.addListener(listener);
			return () => browser.storage.onChanged.removeListener(listener);
		},
	};
}
