/**
 * Scores what the annotator shows against a gold document. Pure.
 *
 * A shown mention is `right` where a gold mention of the same entity overlaps it (or, in a set whose gold is a
 * list a document, where the list has it); `wrong` where the gold there is another or, in an exhaustive set,
 * nothing; `unscored` where the gold cannot tell. A gold mention is `found` where a shown mention of its entity
 * overlaps it. Demonyms ("Iraqi") are no mentions by design and count neither way.
 */
import type { Kind } from '../../src/model/entity.ts';
import type { GoldDocument, GoldMention, GoldSet } from './gold.ts';

export interface Shown {
	start: number;
	end: number;
	text: string;
	entity: string;
	wikidata: string | null;
	kind: Kind;
	name: string;
	via: string;
	certainty: 'sure' | 'possible';
	confidence: number;
}

export interface Held {
	start: number;
	end: number;
	candidates: readonly string[];
	reason: string;
}

/** What scoring needs to know of the dataset. */
export interface Known {
	/** Entity by Wikidata id. */
	byWikidata(id: string): { id: string; kind: Kind; name: string } | undefined;
	/** Is the text one of the entity's demonyms ("Iraqi") and none of its names? */
	isDemonym(entity: string, text: string): boolean;
}

export type Verdict = 'right' | 'wrong' | 'unscored';

export const SCORED_KINDS = ['person', 'organisation', 'state'] as const;
export type ScoredKind = (typeof SCORED_KINDS)[number];

export const WRONG_GROUPS = [
	'namesake',
	'surname',
	'part of a longer name',
	'metonym',
	'wrong type',
	'other entity',
	'nobody known',
	'no name',
] as const;
export type WrongGroup = (typeof WRONG_GROUPS)[number];

export interface ScoredMention {
	shown: Shown;
	verdict: Verdict;
	group?: WrongGroup;
	gold?: GoldMention;
}

export interface ScoredGold {
	gold: GoldMention;
	kind: ScoredKind;
	/** In the dataset under this id. */
	entity: string;
	found: boolean;
	/** Why not: "another shown", the reason for which it was held back, or "no alias". */
	missed?: string;
}

export interface ScoredDocument {
	id: string;
	mentions: ScoredMention[];
	/** Gold mentions of people, organisations and states that the dataset has. */
	golds: ScoredGold[];
	/** Gold mentions of people and organisations that are in some knowledge base, and those that the dataset has. */
	named: { all: number; covered: number; found: number };
}

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }) =>
	a.start < b.end && b.start < a.end;

/**
 * Part of a longer name that is shown? Where a set's offsets are derived from a list of entities, "Korea" in
 * "North Korea" is where the list was looked up wrongly, and judges nothing.
 */
const isWithin = (gold: GoldMention, one: Shown) =>
	gold.start >= one.start && gold.end <= one.end && gold.end - gold.start < one.end - one.start;

const plain = (text: string) =>
	text
		.normalize('NFKD')
		.replace(/\p{M}|\s*\(.*\)$/gu, '')
		.toLowerCase();

/** @param shown what the annotator shows in the whole document; what lies outside the annotated part is left out */
export function scoreDocument(
	set: GoldSet,
	document: GoldDocument,
	shown: readonly Shown[],
	held: readonly Held[],
	known: Known,
): ScoredDocument {
	const inside = shown.filter(({ start, end }) => start >= document.span[0] && end <= document.span[1]);
	const mentions = set.annotation === 'sparse' ? [] : inside.map((one) => scoreShown(set, document, one));
	const golds: ScoredGold[] = [];
	const named = { all: 0, covered: 0, found: 0 };
	for (const gold of document.mentions) {
		if (typeof gold.wikidata !== 'string') continue;
		const entity = known.byWikidata(gold.wikidata);
		const found = inside.some((one) => one.wikidata === gold.wikidata && overlaps(one, gold));
		if (gold.type === 'person' || gold.type === 'organisation') {
			named.all++;
			if (entity) named.covered++;
			if (found) named.found++;
		}
		if (!entity || !isScored(entity.kind)) continue;
		if (!found && set.annotation === 'document' && inside.some((one) => isWithin(gold, one))) continue;
		if (!found && known.isDemonym(entity.id, gold.text)) continue;
		golds.push({
			gold,
			kind: entity.kind,
			entity: entity.id,
			found,
			...(!found && { missed: reasonMissed(gold, entity.id, inside, held) }),
		});
	}
	return { id: document.id, mentions, golds, named };
}

const isScored = (kind: Kind): kind is ScoredKind => (SCORED_KINDS as readonly string[]).includes(kind);

function reasonMissed(
	gold: GoldMention,
	entity: string,
	shown: readonly Shown[],
	held: readonly Held[],
): string {
	const other = shown.find((one) => overlaps(one, gold));
	if (other) return 'another shown';
	const back = held.find((one) => overlaps(one, gold) && one.candidates.includes(entity));
	if (back) return back.reason;
	const others = held.find((one) => overlaps(one, gold));
	return others ? `others: ${others.reason}` : 'no alias';
}

function scoreShown(set: GoldSet, document: GoldDocument, shown: Shown): ScoredMention {
	const golds = document.mentions.filter((gold) => overlaps(gold, shown));
	const { wikidata } = shown;
	const same = golds.find((gold) => wikidata !== null && gold.wikidata === wikidata);
	if (same) return { shown, verdict: 'right', gold: same };
	if (set.annotation === 'document' && wikidata !== null && document.ids.has(wikidata))
		return { shown, verdict: 'right' };
	const byName = golds.find(
		({ title, wikidata: id }) =>
			!(id && wikidata) && title !== undefined && plain(title) === plain(shown.name),
	);
	if (byName) return { shown, verdict: 'right', gold: byName };
	// The gold that says most about this place: the longest one.
	const gold = [...golds].sort((a, b) => b.end - b.start - (a.end - a.start))[0];
	if (wikidata === null) {
		const clear = gold ? gold.wikidata === null : set.annotation === 'exhaustive';
		return clear
			? { shown, verdict: 'wrong', group: groupOf(shown, gold), ...(gold && { gold }) }
			: { shown, verdict: 'unscored', ...(gold && { gold }) };
	}
	// "US President Barack Obama" is annotated as one: the state in it is named too.
	if (gold?.type === 'person' && shown.kind !== 'person' && shown.end < gold.end)
		return { shown, verdict: 'unscored', gold };
	if (gold && set.annotation === 'document' && isWithin(gold, shown))
		return { shown, verdict: 'unscored', gold };
	if (!gold) {
		// The gold has this very entity elsewhere in the document, and left it out here.
		if (document.ids.has(wikidata)) return { shown, verdict: 'unscored' };
		if (set.annotation === 'document' || (set.fewStates && shown.kind === 'state'))
			return { shown, verdict: 'unscored' };
		return { shown, verdict: 'wrong', group: 'no name' };
	}
	if (gold.wikidata === undefined) return { shown, verdict: 'unscored', gold };
	return { shown, verdict: 'wrong', group: groupOf(shown, gold), gold };
}

function groupOf(shown: Shown, gold: GoldMention | undefined): WrongGroup {
	if (!gold) return 'no name';
	if (shown.via === 'metonym') return 'metonym';
	if (gold.start < shown.start || gold.end > shown.end) {
		const isTitle = gold.type === 'person' && shown.kind === 'person' && gold.end === shown.end;
		if (!isTitle) return 'part of a longer name';
	}
	if (shown.via === 'surname') return 'surname';
	if (gold.wikidata === null) return 'nobody known';
	const isPerson = shown.kind === 'person';
	if (gold.type !== 'other' && (gold.type === 'person') !== isPerson) return 'wrong type';
	return isPerson ? 'namesake' : 'other entity';
}
