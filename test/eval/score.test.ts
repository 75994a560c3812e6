import { expect, test } from 'vitest';
import { figuresOf, interval } from './figures.ts';
import type { GoldDocument, GoldMention, GoldSet } from './gold.ts';
import { type Known, type Shown, scoreDocument } from './score.ts';

const text = 'Ann Lee of Iraq met Bo Lee. Iraqi papers wrote about Ann Lee Park.';

function gold(quote: string, wikidata: string | null | undefined, type: GoldMention['type']): GoldMention {
	const start = text.indexOf(quote);
	return { start, end: start + quote.length, text: quote, type, ...(wikidata !== undefined && { wikidata }) };
}

function shown(quote: string, wikidata: string | null, kind: Shown['kind'], via = 'name'): Shown {
	const start = text.indexOf(quote);
	const end = start + quote.length;
	return {
		start,
		end,
		text: quote,
		entity: quote,
		wikidata,
		kind,
		name: quote,
		via,
		certainty: 'sure',
		confidence: 1,
	};
}

const set = (annotation: GoldSet['annotation']): GoldSet => ({
	name: 'made',
	annotation,
	pooled: true,
	fewStates: false,
	documents: [],
});

const document = (mentions: GoldMention[]): GoldDocument => ({
	id: '1',
	text,
	lang: 'en',
	mentions,
	span: [0, text.length],
	ids: new Set(mentions.flatMap(({ wikidata }) => wikidata ?? [])),
});

const known: Known = {
	byWikidata: (id) =>
		({
			Q1: { id: 'ann-lee', kind: 'person', name: 'Ann Lee' } as const,
			Q2: { id: 'bo-lee', kind: 'person', name: 'Bo Lee' } as const,
			Q796: { id: 'iraq', kind: 'state', name: 'Iraq' } as const,
		})[id],
	isDemonym: (entity, name) => entity === 'iraq' && name === 'Iraqi',
};

test.each<[string, GoldSet['annotation'], GoldMention[], Shown, string, string | undefined]>([
	[
		'the same id',
		'exhaustive',
		[gold('Ann Lee', 'Q1', 'person')],
		shown('Ann Lee', 'Q1', 'person'),
		'right',
		undefined,
	],
	[
		'a namesake',
		'exhaustive',
		[gold('Ann Lee', 'Q9', 'person')],
		shown('Ann Lee', 'Q1', 'person'),
		'wrong',
		'namesake',
	],
	[
		'nobody known',
		'exhaustive',
		[gold('Ann Lee', null, 'person')],
		shown('Ann Lee', 'Q1', 'person'),
		'wrong',
		'nobody known',
	],
	[
		'a surname',
		'exhaustive',
		[gold('Bo Lee', 'Q2', 'person')],
		shown('Bo Lee', 'Q1', 'person', 'surname'),
		'wrong',
		'surname',
	],
	[
		'part of a longer name',
		'exhaustive',
		[gold('Ann Lee Park', 'Q7', 'place')],
		{ ...shown('Ann Lee Park', 'Q1', 'person'), end: text.indexOf('Ann Lee Park') + 7 },
		'wrong',
		'part of a longer name',
	],
	['no gold where all is annotated', 'exhaustive', [], shown('Iraq', 'Q796', 'state'), 'wrong', 'no name'],
	[
		'no gold where entities are listed',
		'document',
		[],
		shown('Iraq', 'Q796', 'state'),
		'unscored',
		undefined,
	],
	[
		'in the list of the document',
		'document',
		[gold('Ann Lee', 'Q1', 'person')],
		shown('Bo Lee', 'Q1', 'person'),
		'right',
		undefined,
	],
	[
		'gold without an id, same title',
		'exhaustive',
		[{ ...gold('Ann Lee', undefined, 'person'), title: 'Ann Lee (politician)' }],
		shown('Ann Lee', null, 'person'),
		'right',
		undefined,
	],
	[
		'shown without an id',
		'exhaustive',
		[gold('Ann Lee', 'Q1', 'person')],
		shown('Ann Lee', null, 'person'),
		'unscored',
		undefined,
	],
])('%s', (_, annotation, golds, one, verdict, group) => {
	const { mentions } = scoreDocument(set(annotation), document(golds), [one], [], known);
	expect(mentions[0]!.verdict).toBe(verdict);
	expect(mentions[0]!.group).toBe(group);
});

test('gold is missed with the reason for it, and demonyms are none', () => {
	const golds = [
		gold('Ann Lee', 'Q1', 'person'),
		gold('Bo Lee', 'Q2', 'person'),
		gold('Iraqi', 'Q796', 'state' as never),
	];
	const held = [
		{ start: golds[0]!.start, end: golds[0]!.end, candidates: ['ann-lee'], reason: 'too unlikely' },
	];
	const scored = scoreDocument(set('exhaustive'), document(golds), [], held, known);
	expect(scored.golds.map(({ entity, missed }) => [entity, missed])).toEqual([
		['ann-lee', 'too unlikely'],
		['bo-lee', 'no alias'],
	]);
	const { recall, coverage, endToEnd } = figuresOf([scored]);
	expect([recall, coverage, endToEnd]).toEqual([
		{ of: 0, out: 2 },
		{ of: 2, out: 2 },
		{ of: 0, out: 2 },
	]);
});

test('the interval of 95 of 100 is Wilson’s', () => {
	const [low, high] = interval({ of: 95, out: 100 });
	expect([low.toFixed(1), high.toFixed(1)]).toEqual(['88.8', '97.8']);
});
