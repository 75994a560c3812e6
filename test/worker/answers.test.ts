import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { shardFile } from '../../src/dataset/layout.ts';
import type { Dataset } from '../../src/dataset/open.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../src/model/settings.ts';
import { annotation, card, status, summaries } from '../../src/worker/answers.ts';
import { createKnowledge } from '../../src/worker/knowledge.ts';
import { article, ROLE_THEN, SHELLS, type SmallWorld, smallWorld } from './small-world.ts';

let world: SmallWorld;
let known: Dataset;
beforeAll(() => {
	world = smallWorld();
});
beforeEach(async () => {
	known = await createKnowledge(world.read, world.store, '1')();
});
afterEach(() => {
	world.fail = () => false;
});
afterAll(() => world.remove());

const named = async (settings: Partial<Settings> = {}) => {
	const { mentions, cast } = annotation(known, SHELLS, { ...DEFAULT_SETTINGS, ...settings });
	return {
		mentions: [...new Set(mentions.map(({ entity }) => entity))].sort(),
		cast: cast.map(({ entity }) => entity).sort(),
	};
};

describe('annotation', () => {
	it('finds who is named and what it is about, and opens no shard for it', async () => {
		world.reads.length = 0;
		const { mentions, cast, topics, heldBack, milliseconds } = annotation(known, SHELLS, DEFAULT_SETTINGS);
		const found = mentions.map(({ start, end, entity }) => [SHELLS.text.slice(start, end), entity]);
		expect(found).toContainEqual(['Jane Roe', 'jane-roe']);
		expect(found).toContainEqual(['Roe', 'jane-roe']);
		expect(found).toContainEqual(['Norway', 'norway']);
		expect(topics).toMatchObject([{ id: 'arms', label: 'Arms' }]);
		expect(cast.find(({ entity }) => entity === 'jane-roe')).toMatchObject({
			name: 'Jane Roe',
			kind: 'person',
			count: 3,
		});
		expect(world.reads).toEqual([]);
		expect(heldBack).toEqual([]);
		expect(milliseconds).toBeGreaterThan(0);
	});

	const EVERYONE = ['jane-roe', 'norway', 'shell-council'];
	it.each<[string, Partial<Settings>, string[]]>([
		['as they come', {}, EVERYONE],
		['without people', { kinds: { ...DEFAULT_SETTINGS.kinds, person: false } }, ['norway', 'shell-council']],
		[
			'without organisations',
			{ kinds: { ...DEFAULT_SETTINGS.kinds, organisation: false } },
			['jane-roe', 'norway'],
		],
		['without states', { kinds: { ...DEFAULT_SETTINGS.kinds, state: false } }, ['jane-roe', 'shell-council']],
		['without outlets', { kinds: { ...DEFAULT_SETTINGS.kinds, outlet: false } }, EVERYONE],
		['with one hidden', { hidden: ['jane-roe'] }, ['norway', 'shell-council']],
		['with nobody known hidden', { hidden: ['nobody'] }, EVERYONE],
	])('settings %s', async (_, settings, expected) => {
		expect(await named(settings)).toEqual({ mentions: expected, cast: expected });
	});

	it('shows likely matches or not, as the reader chose', async () => {
		// Three letters alone may be anybody's.
		const acronym = article(['Shells for the front', 'More ammunition will come, the NSC said.']);
		const shown = (strictness: Settings['strictness']) =>
			annotation(known, acronym, { ...DEFAULT_SETTINGS, strictness });
		expect((await shown('possible')).mentions).toMatchObject([
			{ entity: 'shell-council', certainty: 'possible' },
		]);
		// What is held back stays in the background: a page has no use for it.
		expect(await shown('sure')).toMatchObject({ mentions: [], heldBack: [] });
	});

	it('of nothing is empty', async () => {
		const empty = { text: '', blocks: [], lang: 'und' };
		expect(annotation(known, empty, DEFAULT_SETTINGS)).toMatchObject({
			mentions: [],
			topics: [],
			cast: [],
		});
	});
});

describe('card', () => {
	it('is dated, with the stance on the topic first and nothing that serves review only', async () => {
		const model = await card(known, 'jane-roe', '2023-02-02', ['arms']);
		expect(model).toMatchObject({
			name: 'Jane Roe',
			role: { title: ROLE_THEN, status: 'held' },
			roleNow: { title: 'Governor of Oslo' },
			stances: [{ topic: 'arms', position: 'for', onTopic: true, relation: 'then' }],
			articleDate: '2023-02-02',
			datasetDate: '2026-01-31',
			articleIsNewer: false,
		});
		expect(JSON.stringify(model)).not.toMatch(/evidence|"read"/);
	});

	it.each(['nobody', '', 'constructor', '__proto__'])('of "%s" is a clear error', async (id) => {
		await expect(card(known, id, undefined, [])).rejects.toThrow(`The dataset knows no "${id}".`);
	});

	it('whose file is missing is a clear error, and the next try works', async () => {
		const file = shardFile(known.entities.rowOf('jane-roe'));
		world.fail = (path) => path === file;
		await expect(card(known, 'jane-roe', undefined, [])).rejects.toThrow(`data/${file} is missing`);
		world.fail = () => false;
		expect((await card(known, 'jane-roe', undefined, [])).name).toBe('Jane Roe');
	});
});

describe('summaries and status', () => {
	it('give one line on each that is known, in the order asked for', async () => {
		expect(await summaries(known, ['norway', 'nobody', 'jane-roe', 'toString'], '2023-02-02')).toEqual([
			{ entity: 'norway', name: 'Norway', kind: 'state' },
			{ entity: 'jane-roe', name: 'Jane Roe', kind: 'person', role: ROLE_THEN },
		]);
		expect(await summaries(known, ['jane-roe'], '2026-01-15')).toMatchObject([{ role: 'Governor of Oslo' }]);
		expect(await summaries(known, [], undefined)).toEqual([]);
	});

	it('tell where each stands on the topics asked for, and on no other', async () => {
		const stance = { topic: 'arms', position: 'for', date: '2023-02-01', relation: 'then' };
		const ask = async (topics: string[], date: string) =>
			(await summaries(known, ['jane-roe', 'shell-council'], date, topics)).map(({ stances }) => stances);
		expect(await ask(['arms'], '2023-02-02')).toEqual([[stance], []]);
		expect(await ask(['arms'], '2022-02-02')).toEqual([[{ ...stance, relation: 'later' }], []]);
		expect(await ask([], '2023-02-02')).toEqual([[], []]);
	});

	it('tell how much there is', () => {
		expect(status(known)).toEqual({
			date: '2026-01-31',
			entities: 3,
			aliases: 5,
		});
	});
});
