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

/**
 * How an answer travels: refusals are told apart from replies, and nothing depends on how a browser passes
 * errors on. Answering by callback is the one way that every supported browser knows without a polyfill.
 */
type Answer = { reply: unknown } | { refused: string };

function opened(answer: unknown): unknown {
	if (typeof answer === 'object' && answer !== null) {
		if ('reply' in answer) return answer.reply;
		if ('refused' in answer) throw new Error(String(answer.refused));
	}
	throw new Error('Nobody answered.');
}

/** Sends to the background. Rejects where the extension was updated or the background refused the message. */
export async function send<K extends keyof ToBackground>(
	type: K,
	request: RequestOf<ToBackground, K>,
): Promise<ReplyOf<ToBackground, K>> {
	const ask = async () =>
		opened(await browser.runtime.sendMessage(envelope<ToBackground, K>(type, request))) as ReplyOf<
			ToBackground,
			K
		>;
	// A background that was stopped in the middle, whether the browser says so or nobody answers, is started by the
	// next message, and may be stopped again; asking anew does no harm.
	return ask().catch(ask).catch(ask);
}

/** Sends to a tab's top frame. Rejects where no content script of ours runs there. */
export async function sendToTab<K extends keyof ToPage>(
	tabId: number,
	type: K,
	request: RequestOf<ToPage, K>,
): Promise<ReplyOf<ToPage, K>> {
	const answer: unknown = await browser.tabs.sendMessage(tabId, envelope<ToPage, K>(type, request), {
		frameId: 0,
	});
	return opened(answer) as ReplyOf<ToPage, K>;
}

function hostOf(url: string | undefined): string | undefined {
	try {
		return url === undefined ? undefined : new URL(url).hostname;
	} catch {
		return undefined;
	}
}

/** Whom a message is from; for `onMessage` in the background. */
export function senderOf({ tab, frameId, url }: BrowserSender): Sender {
	return {
		tabId: tab?.id,
		frameId,
		host: hostOf(url),
		isOwnPage: url?.startsWith(browser.runtime.getURL('')) ?? false,
	};
}

/**
 * Answers messages. Must be called synchronously at start-up, or a message that wakes the worker is lost.
 * Returns a function that stops answering.
 * @param describe tells the handlers whom a message is from; pages, which hear the background only, do without
 */
export function onMessage<M>(
	handlers: Handlers<M>,
	describe: (from: BrowserSender) => Sender | undefined = () => undefined,
): () => void {
	const listener = (
		message: unknown,
		from: BrowserSender,
		answer: (answer: Answer) => void,
	): true | undefined => {
		if (from.id !== browser.runtime.id) return undefined;
		if (typeof message !== 'object' || message === null || !('dramatis' in message)) return undefined;
		const { dramatis, type, request } = message as Record<string, unknown>;
		if (dramatis !== PROTOCOL) {
			answer({ refused: `Dramatis was updated: reload the page (protocol ${dramatis}, now ${PROTOCOL}).` });
			return undefined;
		}
		if (typeof type !== 'string' || !Object.hasOwn(handlers, type)) return undefined;
		const handle = handlers[type as keyof M] as
			| ((request: unknown, sender: Sender | undefined) => unknown)
			| undefined;
		if (handle === undefined) return undefined;
		if (typeof request !== 'object' || request === null) {
			answer({ refused: `Message "${type}" without a request.` });
			return undefined;
		}
		Promise.resolve()
			.then(() => handle(request, describe(from)))
			.then(
				(reply) => answer({ reply }),
				(error) => answer({ refused: error instanceof Error ? error.message : String(error) }),
			);
		// Tells the browser that the answer comes later.
		return true;
	};
	browser.runtime.onMessage.addListener(listener as Listener);
	return () => browser.runtime.onMessage.removeListener(listener as Listener);
}

type Listener = Parameters<typeof browser.runtime.onMessage.addListener>[0];
type BrowserSender = { id?: string; url?: string; frameId?: number; tab?: { id?: number } };
