/**
 * Tabs that the reader asked to have annotated although their site is not listed. Kept in run-time
 * storage, because the worker may die between the press of the button and the page's first question.
 * An entry holds for one host in one tab, and goes with the tab.
 */
import type { Store } from '../platform/storage.ts';

const KEY = 'annotate-on-demand';

export interface Demand {
	add(tabId: number, host: string): Promise<void>;
	has(tabId: number | undefined, host: string): Promise<boolean>;
	remove(tabId: number): Promise<void>;
}

export function createDemand(store: Store): Demand {
	async function all(): Promise<Record<string, string>> {
		return ((await store.get(KEY)) as Record<string, string> | undefined) ?? {};
	}
	let queue: Promise<unknown> = Promise.resolve();
	function change(edit: (tabs: Record<string, string>) => void): Promise<void> {
		const result = queue.then(async () => {
			const tabs = await all();
			edit(tabs);
			await store.set({ [KEY]: tabs });
		});
		queue = result.catch(() => undefined);
		return result;
	}
	return {
		add: (tabId, host) =>
			change((tabs) => {
				tabs[tabId] = host;
			}),
		has: async (tabId, host) => tabId !== undefined && (await all())[tabId] === host,
		remove: (tabId) =>
			change((tabs) => {
				delete tabs[tabId];
			}),
	};
}
