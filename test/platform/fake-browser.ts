/**
 * The few calls of the extension API that tests of src/platform need, without a browser. `deliver` plays a message
 * that arrives, as browsers do: the first listener that answers wins, and a listener that returned true may answer
 * later. Use it with `vi.mock('webextension-polyfill', …)`.
 */
export const EXTENSION_ID = 'dramatis-id';
export const ORIGIN = `chrome-extension://${EXTENSION_ID}/`;

export interface From {
	id?: string;
	url?: string;
	frameId?: number;
	tab?: { id?: number };
}

type Listener = (message: unknown, from: From, answer: (value: unknown) => void) => unknown;

export function fakeBrowser() {
	const listeners = new Set<Listener>();
	const sent: unknown[][] = [];
	/** What the other side answers; a function may throw or return a promise. */
	let reply: () => unknown = () => undefined;
	return {
		sent,
		answerWith(next: () => unknown) {
			reply = next;
		},
		/** @returns the answer, or undefined where no listener gave one or promised one */
		deliver(message: unknown, from: From = { id: EXTENSION_ID }): Promise<unknown> {
			return new Promise((resolve) => {
				const promised = [...listeners].map((listener) => listener(message, from, resolve));
				if (!promised.includes(true)) resolve(undefined);
			});
		},
		runtime: {
			id: EXTENSION_ID as string | undefined,
			getURL: (path: string) => `${ORIGIN}${path}`,
			getManifest: () => ({ content_scripts: [{ matches: ['*://*.news.example/*'] }] }),
			sendMessage: async (...args: unknown[]) => {
				sent.push(args);
				return reply();
			},
			onMessage: {
				addListener: (listener: Listener) => void listeners.add(listener),
				removeListener: (listener: Listener) => void listeners.delete(listener),
			},
		},
		tabs: {
			sendMessage: async (...args: unknown[]) => {
				sent.push(args);
				return reply();
			},
		},
	};
}
