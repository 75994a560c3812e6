/** The worked example in the header of index-layout.ts, number by number. */
import { expect, it } from 'vitest';
import { openIndex } from '../../../src/engine/index/compiled-matcher.ts';
import {
	BUCKET_FIELDS,
	INNER,
	LAST_CHILD,
	NODE_BITS,
	NODE_UNITS,
	SIZE_MASK,
	tokenBitsFor,
} from '../../../src/engine/index/index-layout.ts';
import { openSections } from '../../../src/engine/index/index-sections.ts';
import { writeIndex } from '../../../src/engine/index/index-writer.ts';
import type { EntityFacts, Lexicon } from '../../../src/model/lexicon.ts';

const entity = (id: string): EntityFacts => ({
	id,
	kind: 'person',
	name: id,
	prior: 0,
	tenures: [],
	topics: [],
});
const EXAMPLE: Lexicon = {
	entities: [entity('kim-1'), entity('kim-2')],
	aliases: [
		{ alias: 'Kim', candidates: [{ entity: 0, kind: 'surname', case: 'name' }] },
		{
			alias: 'Kim Jong Un',
			candidates: [
				{ entity: 0, kind: 'name', case: 'name' },
				{ entity: 1, kind: 'name', case: 'name' },
			],
		},
	],
};

const buffer = writeIndex(EXAMPLE, { foldTable: false });
const { views, counts } = openSections(buffer, true);

it('has the words of the example', () => {
	expect(counts).toMatchObject({ tokens: 3, nodes: 5, entities: 2, aliases: 2, bucketBits: 1, rowBits: 2 });
	expect(String.fromCharCode(...views.pool)).toBe('kimunjong');
	expect(Array.from(views.tokenInfo, (info) => info & SIZE_MASK)).toEqual([3, 2, 4]);
	const empty = [3, 9, 2];
	expect([...views.buckets]).toEqual([0, 0, 1, ...empty, ...empty]);
	expect(views.buckets).toHaveLength((2 ** counts.bucketBits + 1) * BUCKET_FIELDS);
});

it('has the nodes of the example', () => {
	const room = NODE_BITS - tokenBitsFor(counts.tokens);
	const top = 2 ** (room - 1);
	const nodes = Array.from({ length: counts.nodes }, (_, n) => {
		const [low, middle, high] = views.nodes.subarray(n * NODE_UNITS, (n + 1) * NODE_UNITS);
		const flags = high! << 16;
		const number = low! + middle! * 2 ** 16 + (high! & 0x3fff) * 2 ** 32;
		return {
			payload: number % 2 ** room,
			token: Math.floor(number / 2 ** room),
			inner: (flags & INNER) !== 0,
			last: (flags & LAST_CHILD) !== 0,
		};
	});
	const r0 = 0;
	expect(nodes).toEqual([
		{ payload: 1, token: 0, inner: true, last: false },
		{ payload: top + 2, token: 0, inner: true, last: true },
		{ payload: r0, token: 0, inner: false, last: false },
		{ payload: 4, token: 2, inner: true, last: true },
		{ payload: top, token: 1, inner: false, last: true },
	]);
	const style = 1 << counts.rowBits;
	expect([...views.lists]).toEqual([style, 0, 0, 0, 5]);
});

it('is read as the header says', () => {
	const { matcher } = openIndex(buffer);
	const found = matcher.match('Kim Jong Un met Kim.').map(({ start, end, candidates }) => ({
		start,
		end,
		rows: candidates.map(({ entity: row }) => row),
	}));
	expect(found).toEqual([
		{ start: 0, end: 11, rows: [0, 1] },
		{ start: 16, end: 19, rows: [0] },
	]);
});
