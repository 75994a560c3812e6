// @vitest-environment jsdom
/** One page from reading to marks and back, with stand-ins for the background and for what jsdom lacks. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation, ArticleText, Mention } from '../../src/model/annotation.ts';
import { CARD_VIEW } from '../../src/model/card-view.ts';
import type { PageOptions } from '../../src/model/messages.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import type { CardSurroundings, OpenDesk } from '../../src/page/card-desk.ts';
import { REREAD_EVERY_MS } from '../../src/page/delays.ts';
import { type Session, startSession } from '../../src/page/session.ts';

const ARTICLE = `<article><h1>Kim meets Park in the harbour town</h1>
	<p>Kim met Park on Monday in the harbour town, where both of them spoke about bridges, the price of bread and the
	weather of the coming week, as far as those who stood near to them could hear.</p>
	<p>Later Kim took the ferry back. Nobody was told what had been agreed, and nobody seemed to mind it very much, as
	the rain had stopped and the market was open until late in the evening.</p></article>`;
const NAMES = /Kim|Park/g;

let alive: boolean;
let sent: [type: string, request: unknown][];
let annotatePage: (request: { article: ArticleText }) => unknown;
let session: Session | undefined;
const registry = new Map<string, Set<Range>>();

function annotationOf({ text }: ArticleText): Annotation {
	const seen = new Set<string>();
	const mentions = [...text.matchAll(NAMES)].map((found): Mention => {
		const marked = !seen.has(found[0]);
		seen.add(found[0]);
		return {
			start: found.index,
			end: found.index + found[0].length,
			entity: found[0].toLowerCase(),
			via: 'name',
			confidence: 1,
			certainty: 'sure',
			marked,
			candidates: [],
		};
	});
	const cast = [...seen].map((name) => ({
		entity: name.toLowerCase(),
		name,
		kind: 'person',
		count: 1,
		certainty: 'sure',
	}));
	return {
		mentions,
		heldBack: [],
		topics: [{ id: 'bridges', label: 'Bridges', score: 1 }],
		cast,
		milliseconds: 1,
	} as Annotation;
}

function start(html: string, options: Partial<PageOptions> = {}): Session {
	// A front page would have to be longer to count as an article.
	history.replaceState(null, '', '/news/kim-meets-park');
	document.head.innerHTML = '<meta property="og:type" content="article">';
	document.body.innerHTML = html;
	const send = (type: string, request: never) => {
		sent.push([type, request]);
		return Promise.resolve().then(() => (type === 'annotatePage' ? annotatePage(request) : { ok: true }));
	};
	session = startSession(
		{ document, window, send: send as never, isAlive: () => alive },
		{ active: true, settings: DEFAULT_SETTINGS, ...options },
	);
	return session;
}

const settle = (ms = 50) => vi.advanceTimersByTimeAsync(ms);
const types = () => sent.map(([type]) => type);
const counts = () =>
	sent.filter(([type]) => type === 'castChanged').map(([, request]) => (request as { count: number }).count);
const marked = () => [...registry.values()].flatMap((ranges) => [...ranges].map(String));
const withSettings = (change: Partial<Settings>): PageOptions => ({
	active: true,
	settings: { ...DEFAULT_SETTINGS, ...change },
});

beforeEach(() => {
	vi.useFakeTimers({ now: 1_000_000 });
	vi.stubGlobal('CSS', { highlights: registry });
	vi.stubGlobal(
		'Highlight',
		class extends Set<Range> {
			constructor(...ranges: Range[]) {
				super(ranges);
			}
		},
	);
	// jsdom has no layout: every range is one line on the screen.
	Range.prototype.getClientRects = () => [new DOMRect(10, 10, 50, 20)] as unknown as DOMRectList;
	registry.clear();
	alive = true;
	sent = [];
	annotatePage = ({ article }) => annotationOf(article);
});
afterEach(() => {
	session?.stop();
	session = undefined;
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

describe('a session on an article', () => {
	it('reads it, has it annotated, marks it and counts the cast', async () => {
		const page = start(ARTICLE);
		expect(page.state().status).toBe('working');
		await settle();
		expect(types()).toEqual(['annotatePage', 'castChanged']);
		expect(counts()).toEqual([2]);
		expect(marked()).toEqual(['Kim', 'Park']);
		expect(page.state()).toMatchObject({
			active: true,
			status: 'article',
			title: 'Kim meets Park in the harbour town',
			topics: [{ id: 'bridges', label: 'Bridges' }],
		});
	});
	it('changes nothing in the page', async () => {
		start(ARTICLE);
		const before = document.documentElement.outerHTML;
		await settle();
		expect(document.documentElement.outerHTML).toBe(before);
	});
	it('takes everything away when it is stopped', async () => {
		const page = start(ARTICLE);
		await settle();
		page.stop();
		expect(marked()).toEqual([]);
		expect(counts()).toEqual([2, 0]);
		expect(page.state()).toMatchObject({ active: false, status: 'off', cast: [] });
		document.querySelector('article')!.append('Kim');
		await settle(REREAD_EVERY_MS * 3);
		expect(types().filter((type) => type === 'annotatePage')).toHaveLength(1);
	});
	it('drops an answer that comes after it was stopped', async () => {
		annotatePage = ({ article }) =>
			new Promise((resolve) => setTimeout(() => resolve(annotationOf(article)), 100));
		const page = start(ARTICLE);
		await settle();
		page.stop();
		await settle(500);
		expect(marked()).toEqual([]);
	});
	it('says what is wrong where it cannot be annotated', async () => {
		annotatePage = () => ({ error: 'The index is damaged.', advice: 'Install anew.' });
		const page = start(ARTICLE);
		await settle();
		expect(page.state()).toMatchObject({ status: 'fault', fault: { error: 'The index is damaged.' } });
		expect(marked()).toEqual([]);
	});
	it('reads a page again that changed, and asks anew only where the words did', async () => {
		start(ARTICLE);
		await settle();
		const article = document.querySelector('article')!;
		article.replaceWith(article.cloneNode(true));
		await settle(REREAD_EVERY_MS * 2);
		expect(types().filter((type) => type === 'annotatePage')).toHaveLength(1);
		expect(
			[...registry.values()].every((ranges) =>
				[...ranges].every((range) => range.startContainer.isConnected),
			),
		).toBe(true);
		document.querySelector('article p')!.append(' Park spoke last.');
		await settle(REREAD_EVERY_MS * 2);
		expect(types().filter((type) => type === 'annotatePage')).toHaveLength(2);
	});
});

describe('a page that is no article', () => {
	const SHORT = '<h1>Search</h1><p>Nothing found.</p>';
	it('is not sent anywhere', async () => {
		const page = start(SHORT);
		await settle();
		expect(types()).toEqual(['castChanged']);
		expect(counts()).toEqual([0]);
		expect(page.state().status).toBe('not-article');
	});
	it('is annotated where the reader asked for it', async () => {
		start(SHORT, { onDemand: true });
		await settle();
		expect(types()).toContain('annotatePage');
	});
	it('is annotated where the reader asks for it later', async () => {
		const page = start(SHORT);
		await settle();
		page.apply({ active: true, settings: DEFAULT_SETTINGS, onDemand: true });
		await settle();
		expect(types()).toContain('annotatePage');
	});
	it('is annotated once it has become one', async () => {
		start(SHORT);
		await settle();
		document.body.innerHTML = ARTICLE;
		await settle(REREAD_EVERY_MS * 2);
		expect(marked()).toEqual(['Kim', 'Park']);
	});
});

describe('settings that change', () => {
	it.each<[name: string, change: Partial<Settings>, asks: number, marks: string[]]>([
		[
			'style and which mentions: drawn anew',
			{ marks: { style: 'solid', which: 'all' } },
			1,
			['Kim', 'Park', 'Kim', 'Park', 'Kim'],
		],
		['no marks', { marks: { style: 'none', which: 'first' } }, 1, []],
		['strictness: asked anew', { strictness: 'sure' }, 2, ['Kim', 'Park']],
		['somebody hidden: asked anew', { hidden: ['kim'] }, 2, ['Kim', 'Park']],
	])('%s', async (_name, change, asks, marks) => {
		const page = start(ARTICLE);
		await settle();
		page.apply(withSettings(change));
		await settle();
		expect(types().filter((type) => type === 'annotatePage')).toHaveLength(asks);
		expect(marked()).toEqual(marks);
	});
});

describe('moving from mention to mention', () => {
	const here = () =>
		[...(registry.get('ref-here') ?? [])].map(
			(range) => `${range} ${range.startContainer.parentElement!.localName}`,
		);
	it('goes on, goes back and goes round', async () => {
		const page = start(ARTICLE);
		await settle();
		const places: string[] = [];
		for (const by of [1, 1, -1, -1, 1] as const) {
			expect(page.step(by)).toBe(true);
			places.push(...here());
		}
		expect(places).toEqual(['Kim h1', 'Park h1', 'Kim h1', 'Kim p', 'Kim h1']);
	});
	it('cycles through the mentions of one entity', async () => {
		const page = start(ARTICLE);
		await settle();
		const places: string[] = [];
		for (let i = 0; i < 3; i++) {
			expect(page.jumpTo('park')).toBe((i % 2) + 1);
			places.push(...here());
		}
		expect(places).toEqual(['Park h1', 'Park p', 'Park h1']);
		expect(page.jumpTo('nobody')).toBe(0);
	});
	it('is not possible before there are any', () => {
		expect(start(ARTICLE).step(1)).toBe(false);
	});
});

describe('what the reader says of whom the page means', () => {
	const world = globalThis as { [CARD_VIEW]?: OpenDesk };
	let around: () => CardSurroundings;
	const withoutPark = (annotation: Annotation): Annotation => ({
		...annotation,
		mentions: annotation.mentions.filter(({ entity }) => entity !== 'park'),
		cast: annotation.cast.filter(({ entity }) => entity !== 'park'),
	});
	beforeEach(() => {
		world[CARD_VIEW] = (environment) => {
			({ around } = environment);
			const nothing = () => undefined;
			return { show: nothing, hide: nothing, announce: nothing, host: nothing, close: nothing };
		};
	});
	afterEach(() => {
		delete world[CARD_VIEW];
	});
	/** Opens a card, which brings the second script, at the nth mention from the first. */
	async function opened(html: string, nth: number): Promise<Session> {
		const page = start(html);
		await settle();
		for (let steps = 0; steps < nth; steps++) page.step(1);
		await settle();
		return page;
	}

	it('holds at once, without another question, and after the page changed', async () => {
		const page = await opened(ARTICLE, 1);
		around().correct(withoutPark);
		expect(marked()).toEqual(['Kim']);
		expect(counts()).toEqual([2, 1]);
		expect(page.state().cast.map(({ name }) => name)).toEqual(['Kim']);
		expect(types().filter((type) => type === 'annotatePage')).toHaveLength(1);
		document.querySelector('article')!.append('Park and Kim spoke again.');
		await settle(REREAD_EVERY_MS * 2);
		expect(types().filter((type) => type === 'annotatePage')).toHaveLength(2);
		expect(page.state().cast.map(({ name }) => name)).toEqual(['Kim']);
		around().correct((annotation) => annotation);
		expect(page.state().cast).toHaveLength(2);
	});
	it('lets the reader go on from where the mention was', async () => {
		// Kim Park · Kim Park · Kim: at the second Kim, the third of five, which is then the second of three.
		const page = await opened(ARTICLE, 3);
		around().correct(withoutPark);
		page.step(1);
		expect(
			[...registry.get('ref-here')!].map((range) => range.startContainer.textContent?.slice(0, 9)),
		).toEqual(['Later Kim']);
	});
	it('leaves no marks where the switch comes first', async () => {
		const page = await opened(ARTICLE, 1);
		page.stop();
		around().correct(withoutPark);
		expect(marked()).toEqual([]);
	});
});

describe('an extension that was updated under the page', () => {
	it('leaves no marks when the page changes next', async () => {
		start(ARTICLE);
		await settle();
		alive = false;
		document.querySelector('article')!.append('more');
		await settle(REREAD_EVERY_MS * 2);
		expect(marked()).toEqual([]);
		expect(counts()).toEqual([2]);
	});
	it('is quiet where the answer never comes', async () => {
		annotatePage = () => {
			alive = false;
			throw new Error('Extension context invalidated.');
		};
		const page = start(ARTICLE);
		await settle();
		expect(page.state().status).toBe('off');
		expect(marked()).toEqual([]);
	});
});
