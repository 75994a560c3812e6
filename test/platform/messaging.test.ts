import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { EXTENSION_ID, type From, fakeBrowser, ORIGIN } from './fake-browser.ts';

const fake = vi.hoisted(() => ({ browser: {} as ReturnType<typeof fakeBrowser> }));
vi.mock('webextension-polyfill', () => ({
	get default() {
		return fake.browser;
	},
}));
vi.mock('../../src/platform/browser.ts', () => ({
	get browser() {
		return fake.browser;
	},
}));

import { PROTOCOL, type ToBackground } from '../../src/model/messages.ts';
import { type Handlers, onMessage, send, senderOf, sendToTab } from '../../src/platform/messaging.ts';

const STATUS = { date: '2026-01-31', entities: 3, aliases: 7 };
const ask = (changes: Record<string, unknown> = {}) => ({
	dramatis: PROTOCOL,
	type: 'datasetStatus',
	request: {},
	...changes,
});

let handled: unknown[][];
let stop: () => void;

beforeEach(() => {
	fake.browser = fakeBrowser();
	handled = [];
	const handlers: Handlers<ToBackground> = {
		datasetStatus: (...args) => {
			handled.push(args);
			return STATUS;
		},
		injectCard: async () => {
			await new Promise((resolve) => setTimeout(resolve, 5));
			return { ok: true };
		},
		castChanged: () => {
			throw new Error('No such tab.');
		},
		hideEntity: () => Promise.reject('a word'),
		describe: undefined,
	};
	stop = onMessage(handlers, senderOf);
});
afterEach(() => stop());

describe('a message that arrives', () => {
	it('is answered with the handler’s reply', async () => {
		expect(await fake.browser.deliver(ask({ request: { a: 1 } }))).toEqual({ reply: STATUS });
		expect(handled).toEqual([[{ a: 1 }, expect.anything()]]);
	});

	it('is answered later where the handler takes its time', async () => {
		expect(await fake.browser.deliver(ask({ type: 'injectCard' }))).toEqual({ reply: { ok: true } });
	});

	it.each([
		['throws', 'castChanged', 'No such tab.'],
		['rejects with what is no error', 'hideEntity', 'a word'],
	])('is refused with the reason where the handler %s', async (_, type, refused) => {
		expect(await fake.browser.deliver(ask({ type }))).toEqual({ refused });
	});

	it.each<[string, unknown, From?]>([
		['of another extension', ask(), { id: 'stranger' }],
		['of nobody', ask(), {}],
		['that is nothing', null],
		['that is a word', 'datasetStatus'],
		['that is a list', [PROTOCOL, 'datasetStatus', {}]],
		['that is none of ours', { type: 'datasetStatus', request: {} }],
		['of an unknown type', ask({ type: 'formatDisk' })],
		['of a type without a handler', ask({ type: 'describe' })],
		['of no type', ask({ type: undefined })],
		['whose type is a list', ask({ type: ['datasetStatus'] })],
		['named like a part of every object', ask({ type: 'constructor' })],
		['named like a method of every object', ask({ type: 'toString' })],
		['named like a prototype', ask({ type: '__proto__' })],
		['named like a method of prototypes', ask({ type: 'hasOwnProperty' })],
	])('%s is left to others', async (_, message, from?) => {
		expect(await fake.browser.deliver(message, from)).toBeUndefined();
		expect(handled).toEqual([]);
	});

	it.each([0, PROTOCOL + 1, String(PROTOCOL), null, undefined])(
		'of protocol %j is refused with advice',
		async (dramatis) => {
			expect(await fake.browser.deliver(ask({ dramatis }))).toEqual({
				refused: `Dramatis was updated: reload the page (protocol ${dramatis}, now ${PROTOCOL}).`,
			});
			expect(handled).toEqual([]);
		},
	);

	it.each([undefined, null, 7, 'request'])('whose request is %j is refused', async (request) => {
		expect(await fake.browser.deliver(ask({ request }))).toEqual({
			refused: 'Message "datasetStatus" without a request.',
		});
		expect(handled).toEqual([]);
	});

	it('is not answered any more once stopped', async () => {
		stop();
		expect(await fake.browser.deliver(ask())).toBeUndefined();
	});
});

describe('the sender, as handlers see it', () => {
	const id = EXTENSION_ID;
	it.each<[string, From, object]>([
		[
			'a content script',
			{ id, url: 'https://www.news.example/a?b', frameId: 0, tab: { id: 4 } },
			{ tabId: 4, frameId: 0, host: 'www.news.example', isOwnPage: false },
		],
		['the popup', { id, url: `${ORIGIN}popup.html` }, { host: EXTENSION_ID, isOwnPage: true }],
		[
			'a page of another extension',
			{ id, url: 'chrome-extension://stranger/popup.html' },
			{ host: 'stranger', isOwnPage: false },
		],
		[
			'a page with our address in its own',
			{ id, url: `https://evil.test/?${ORIGIN}popup.html` },
			{ host: 'evil.test', isOwnPage: false },
		],
		['one without an address', { id, tab: {} }, { isOwnPage: false }],
		['one with no real address', { id, url: 'not an address' }, { isOwnPage: false }],
	])('%s', async (_, from, sender) => {
		await fake.browser.deliver(ask(), from);
		expect(handled[0]![1]).toEqual(sender);
	});
});

/** Both ways to send, which unpack answers alike. */
const SENDERS: [string, () => Promise<unknown>, unknown[]][] = [
	['send', () => send('datasetStatus', {}), [ask()]],
	[
		'sendToTab',
		() => sendToTab(4, 'step', { by: 1 }),
		[4, { dramatis: PROTOCOL, type: 'step', request: { by: 1 } }, { frameId: 0 }],
	],
];

describe.each(SENDERS)('%s', (_, sendIt, envelope) => {
	it('sends one envelope and unpacks the reply', async () => {
		fake.browser.answerWith(() => ({ reply: STATUS }));
		expect(await sendIt()).toEqual(STATUS);
		expect(fake.browser.sent).toEqual([envelope]);
	});

	it.each([
		['a refusal', { refused: 'Reload the page.' }, 'Reload the page.'],
		['silence', undefined, 'Nobody answered.'],
		['null', null, 'Nobody answered.'],
		['something else', 'yes', 'Nobody answered.'],
		['an answer of another kind', { ok: true }, 'Nobody answered.'],
	])('rejects on %s', async (_, answer, message) => {
		fake.browser.answerWith(() => answer);
		await expect(sendIt()).rejects.toThrow(message);
	});

	it('passes on that the browser could not deliver it', async () => {
		fake.browser.answerWith(() => {
			throw new Error('Could not establish connection.');
		});
		await expect(sendIt()).rejects.toThrow('Could not establish connection.');
	});

	it('hands over replies that are themselves faults', async () => {
		const fault = { error: 'The dataset is missing.', advice: 'Install again.' };
		fake.browser.answerWith(() => ({ reply: fault }));
		expect(await sendIt()).toEqual(fault);
	});
});

it('what is sent arrives: both ends agree on the envelope', async () => {
	fake.browser.answerWith(() => fake.browser.deliver(fake.browser.sent[0]![0]));
	expect(await send('datasetStatus', {})).toEqual(STATUS);
});

describe('a background that was stopped in the middle', () => {
	/** What the browser makes of it, then the answer of the one that was started anew. */
	it.each([
		['closes the channel', () => Promise.reject(new Error('The message channel closed.'))],
		['leaves nobody to answer', () => undefined],
	])('%s, and is asked again', async (_, stopped) => {
		const answers: (() => unknown)[] = [stopped, stopped, () => ({ reply: STATUS })];
		fake.browser.answerWith(() => answers.shift()!());
		expect(await send('datasetStatus', {})).toEqual(STATUS);
		expect(answers).toEqual([]);
	});
});
