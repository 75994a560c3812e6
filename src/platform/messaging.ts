/**
 * Typed messages between the extension's parts. Every message travels in an envelope with the protocol
 * number; one of another number, shape or sender is refused, never guessed at.
 */
import {
	type Envelope,
	PROTOCOL,
	type ReplyOf,
	type RequestOf,
	type ToBackground,
	type ToPage,
} from '../model/messages.ts';
import { browser } from './browser.ts';

/** Where a message came from, as the browser vouches for it. */
export interface Sender {
	tabId?: number;
	frameId?: number;
	/** Host name of the sending page, where the browser tells it. */
	host?: string;
	/** Sent by one of the extension's own pages. */
	isOwnPage: boolean;
}

export type Handlers<M> = {
	[K in keyof M]?: (request: RequestOf<M, K>, sender: Sender) => ReplyOf<M, K> | Promise<ReplyOf<M, K>>;
};

function envelope<M, K extends keyof M>(type: K, request: RequestOf<M, K>): Envelope<M, K> {
	return { dramatis: PROTOCOL, type, request } as unknown as Envelope<M, K>;
}

/** Sends to the background. Rejects where the extension was updated or the background refused the message. */
export function send<K extends keyof ToBackground>(
	type: K,
	request: RequestOf<ToBackground, K>,
): Promise<ReplyOf<ToBackground, K>> {
	return browser.runtime.sendMessage(envelope<ToBackground, K>(type, request)) as Promise<
		ReplyOf<ToBackground, K>
	>;
}

/** Sends to a tab's top frame. Rejects where no content script of ours runs there. */
export function sendToTab<K extends keyof ToPage>(
	tabId: number,
	type: K,
	request: RequestOf<ToPage, K>,
): Promise<ReplyOf<ToPage, K>> {
	return browser.tabs.sendMessage(tabId, envelope<ToPage, K>(type, request), { frameId: 0 }) as Promise<
		ReplyOf<ToPage, K>
	>;
}

function hostOf(url: string | undefined): string | undefined {
	try {
		return url === undefined ? undefined : new URL(url).hostname;
	} catch {
		return undefined;
	}
}

/**
 * Answers messages. Must be called synchronously at start-up, or a message that wakes the worker is lost.
 * Returns a function that stops answering.
 */
export function onMessage<M>(handlers: Handlers<M>): () => void {
	const listener = (message: unknown, from: browserSender): Promise<unknown> | undefined => {
		if (from.id !== browser.runtime.id) return undefined;
		if (typeof message !== 'object' || message === null || !('dramatis' in message)) return undefined;
		const { dramatis, type, request } = message as Record<string, unknown>;
		if (dramatis !== PROTOCOL)
			return Promise.reject(
				new Error(`Dramatis was updated: reload the page (protocol ${dramatis}, now ${PROTOCOL}).`),
			);
		if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
		const handle = handlers[type as keyof M] as ((request: unknown, sender: Sender) => unknown) | undefined;
		if (handle === undefined) return undefined;
		if (typeof request !== 'object' || request === null)
			return Promise.reject(new Error(`Message "${type}" without a request.`));
		const sender: Sender = {
			tabId: from.tab?.id,
			frameId: from.frameId,
			host: hostOf(from.url),
			isOwnPage: from.url?.startsWith(packageOrigin) ?? false,
		};
		return Promise.resolve().then(() => handle(request, sender));
	};
	const packageOrigin = browser.runtime.getURL('');
	// The polyfill's types know no listener that is silent on some messages and answers others.
	browser.runtime.onMessage.addListener(
		listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
	);
	return () =>
		browser.runtime.onMessage.removeListener(
			listener as Parameters<typeof browser.runtime.onMessage.addListener>[0],
		);
}

type browserSender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } };
