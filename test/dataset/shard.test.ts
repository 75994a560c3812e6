/** What the compiler packs into shards is read back as it was, and says nothing twice. */
import { describe, expect, it } from 'vitest';
import { buildLexicon } from '../../data/compile/lexicon.ts';
import { shardsOf } from '../../data/compile/shards.ts';
import { ROWS_PER_SHARD } from '../../src/dataset/layout.ts';
import { unpackEntity } from '../../src/dataset/shard.ts';
import { tableOf } from '../../src/engine/index/plain-table.ts';
import type { Entity, Office, RollCall, Source } from '../../src/model/entity.ts';

const page = (url: string): Source => ({ title: 'A page', publisher: 'Paper', url, date: '2024-02' });
const WIKIDATA = page('https://data.example/Q71#terms');
const ROLL_CALLS = [
	{
		id: 'a',
		yea: 'for',
		title: 'A',
		date: '2024',
		topic: 'arms',
		publisher: 'House',
		url: 'https://h.example/a',
	},
	{
		id: 'b',
		yea: 'against',
		title: 'B',
		date: '2025',
		topic: 'arms',
		publisher: 'House',
		url: 'https://h.example/b',
	},
] as RollCall[];

const FULL: Entity = {
	...{
		id: 'jane-roe',
		wikidata: 'Q71',
		kind: 'person',
		name: 'Jane Roe',
		family: 'Roe',
		gender: 'f',
		country: 'no',
	},
	names: [{ name: 'Джейн Роу', kind: 'native', lang: 'uk' }],
	roles: [
		{ title: 'Mayor', start: '2020', checked: '2024-03', sources: ['wikidata'] },
		{
			title: 'Minister',
			office: 'minister',
			of: 'norway',
			start: '2021',
			end: '2022',
			checked: '2022',
			sources: ['wikidata'],
		},
		{ title: 'Governor', endBy: '2023', checked: '2022-05', sources: ['paper', 'wikidata'] },
		{ title: 'Nobody saw this', checked: '2024-03', sources: [] },
	],
	affiliations: [{ name: 'Labour', checked: '2024-03', sources: ['wikidata'] }],
	stances: [
		{
			topic: 'arms',
			position: 'for',
			statement: 'Said yes.',
			date: '2023',
			until: '2024',
			sources: ['paper'],
		},
	],
	sources: { wikidata: WIKIDATA, paper: page('https://paper.example/1') },
	checked: '2024-03',
};
const BARE: Entity = {
	...{ id: 'paper', kind: 'outlet', name: 'Paper', domains: ['paper.example'], checked: '2020' },
	...{ names: [], roles: [], affiliations: [], stances: [] },
	outlet: { owner: 'Somebody', sources: ['p'] },
	sources: { p: page('https://paper.example/1') },
};

/** An entity with its claims' sources in place of their keys, which packing does not keep. */
function resolved({ sources, ...entity }: Entity): unknown {
	return JSON.parse(JSON.stringify(entity), (key, value) =>
		key === 'sources' ? (value as string[]).map((own) => sources[own]) : value,
	);
}

const OFFICES: Office[] = [{ id: 'minister', label: '', rank: 70, singleSeat: true, titles: [] }];
const NORWAY: Entity = {
	...{ id: 'norway', kind: 'state', name: 'Norway', checked: '2020' },
	...{ names: [], roles: [], affiliations: [], stances: [], sources: {} },
};

/** What the index has of them; Norway comes last. */
const factsOf = (entities: readonly Entity[]) =>
	buildLexicon([...entities, NORWAY], OFFICES, '2024-06-01', undefined, ROLL_CALLS).entities;
const pack = (entities: readonly Entity[]) => shardsOf(entities, factsOf(entities), ROLL_CALLS);

function reread(entities: readonly Entity[], row: number): Entity {
	const shards = JSON.parse(JSON.stringify(pack(entities))) as ReturnType<typeof pack>;
	const shard = shards[Math.floor(row / ROWS_PER_SHARD)]!;
	const packed = shard.entities[row % ROWS_PER_SHARD]!;
	return unpackEntity(shard, packed, row, tableOf(factsOf(entities)), ROLL_CALLS);
}

describe('a shard', () => {
	it.each([FULL, BARE])('gives $id back whole', (entity) => {
		const read = reread([entity], 0);
		expect(resolved(read)).toEqual(resolved(entity));
		// Only what claims cite.
		expect(Object.keys(read.sources)).toHaveLength(Object.keys(entity.sources).length);
	});

	it('has every row in its place', () => {
		const many = Array.from({ length: ROWS_PER_SHARD * 2 + 1 }, (_, n) => ({ ...BARE, id: `paper-${n}` }));
		expect(pack(many).map(({ entities }) => entities.length)).toEqual([128, 128, 1]);
		for (const row of [0, 127, 128, 256]) expect(reread(many, row).id).toBe(`paper-${row}`);
	});

	it('says once what many share: a page, and the pattern of pages of their own', () => {
		const other = {
			...FULL,
			id: 'ann-roe',
			wikidata: 'Q7',
			sources: { ...FULL.sources, wikidata: page('https://data.example/Q7#terms') },
		};
		const [shard] = pack([FULL, other, BARE]);
		expect(shard!.sources).toEqual([
			page('https://data.example/{wikidata}#terms'),
			page('https://paper.example/1'),
		]);
		expect(reread([FULL, other], 1).sources).toMatchObject({ 0: { url: 'https://data.example/Q7#terms' } });
		// Q7 is not in Q71, nor is anybody's id in a page about somebody else.
		const about = { ...FULL, wikidata: 'Q7' };
		expect(resolved(reread([about], 0))).toEqual(resolved(about));
		const text = JSON.stringify(shard!.entities[0]);
		expect(text.match(/"checked"/g)).toHaveLength(1);
		expect(text).not.toContain('Roe');
		expect(text).not.toContain('https:');
	});

	it('gives votes back as stances with their record as source', () => {
		const voter = {
			...FULL,
			votes: [
				{ rollCall: 'b', cast: 'yea' },
				{ rollCall: 'a', cast: 'abstained' },
			],
		} as Entity;
		const { stances, sources } = reread([voter], 0);
		expect(stances).toHaveLength(3);
		expect(stances.slice(1)).toEqual([
			{
				topic: 'arms',
				position: 'against',
				statement: 'Voted for B.',
				date: '2025',
				rollCall: 'b',
				sources: ['b'],
			},
			{
				topic: 'arms',
				position: 'abstained',
				statement: 'Abstained on A.',
				date: '2024',
				rollCall: 'a',
				sources: ['a'],
			},
		]);
		expect(sources.b).toEqual({ title: 'B', publisher: 'House', url: 'https://h.example/b', date: '2025' });
	});

	it.each([
		['Jane Roe', 'Jane'],
		['Kim Jong Un', 'Kim'],
		['Ursula von der Leyen', 'von der Leyen'],
		['Abdel Fattah el-Sisi', 'Sisi'],
		['Lula', undefined],
	])('gives back the family of %s: %s', (name, family) => {
		const { family: _, ...nobody } = FULL;
		const read = reread([{ ...nobody, name, ...(family !== undefined && { family }) }], 0);
		expect([read.name, read.family]).toEqual([name, family]);
	});

	it('refuses roles that are not those of the index', () => {
		const facts = factsOf([FULL]);
		const later = { ...FULL, roles: FULL.roles.map((role) => ({ ...role, start: '2001' })) };
		expect(() => shardsOf([later], facts, [])).toThrow('"Mayor" is not what the index has');
	});

	it('refuses a claim whose page is not there', () => {
		expect(() => pack([{ ...FULL, sources: {} }])).toThrow('"jane-roe" cites "wikidata"');
	});
});
