/**
 * Reads the annotated news of ../shared/bench/linking into one form, and keeps of each set what it can say:
 * names, not pronouns or descriptions; nothing outside the annotated part of a document. Third-party texts:
 * they are read where they lie and none of them is copied.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface GoldMention {
	/** UTF-16 offsets. */
	start: number;
	end: number;
	text: string;
	/** Wikidata id; null: in no knowledge base; absent: linked, but the id is not known. */
	wikidata?: string | null;
	/** Title of an encyclopaedia article, or a name: what is known where the id is not. */
	title?: string;
	type: 'person' | 'organisation' | 'place' | 'other';
}

export interface GoldDocument {
	id: string;
	text: string;
	date?: string;
	lang: string;
	mentions: GoldMention[];
	/** Only this part is annotated. */
	span: readonly [number, number];
	/** Ids of everything that the document is annotated with, wherever it stands. */
	ids: ReadonlySet<string>;
}

export interface GoldSet {
	name: string;
	/**
	 * `exhaustive`: every name is annotated, so that a mention shown elsewhere is wrong. `document`: the gold is a
	 * list of entities a document, offsets are derived. `sparse`: some names only; says nothing on precision.
	 */
	annotation: 'exhaustive' | 'document' | 'sparse';
	/** Counted in the pooled figures. The others are reported beside them. */
	pooled: boolean;
	/** States are annotated here and there only: one shown without gold is no error. */
	fewStates: boolean;
	documents: GoldDocument[];
}

interface Source {
	name: string;
	annotation: GoldSet['annotation'];
	pooled: boolean;
	/** A null id says "not linked" rather than "known to nobody". */
	nullIsSilence?: true;
	fewStates?: true;
}

/** In order of the table. The README beside the sets says how each is to be scored. */
const SOURCES: readonly Source[] = [
	{ name: 'elevant-news-fair', annotation: 'exhaustive', pooled: true },
	{ name: 'elevant-msnbc-updated', annotation: 'exhaustive', pooled: true },
	{ name: 'n3-reuters-128', annotation: 'exhaustive', pooled: true, fewStates: true },
	{ name: 'gum-wikinews-interview', annotation: 'document', pooled: true, nullIsSilence: true },
	{ name: 'wikinews-saliency-even', annotation: 'document', pooled: true },
	{ name: 'opentapioca-rss-500-wikidata', annotation: 'sparse', pooled: false },
	{ name: 'elevant-kore50', annotation: 'exhaustive', pooled: false },
];

export const SET_NAMES: readonly string[] = SOURCES.map(({ name }) => name);

const SKIPPED_TYPES = new Set(['QUANTITY', 'DATETIME', 'TIME', 'ABSTRACT', 'SUBSTANCE', 'OBJECT']);
const TYPES: Record<string, GoldMention['type']> = { PER: 'person', ORG: 'organisation', LOC: 'place' };
const PRONOUN =
	/^(?:I|me|my|mine|you|yours?|he|him|his|she|hers?|it|its|we|us|ours?|they|them|theirs?|who|whom|whose|that|this|these|those|which|my?self|himself|herself|itself|themselves|ourselves|yourself|one)$/i;
/** "the President", "Prime Minister": a description by office names nobody. */
const DESCRIPTION =
	/^(?:the |a |an |his |her |their |our )?(?:(?:vice|deputy|prime|foreign|defen[cs]e|former|then) )*(?:president|minister|premier|chancellor|secretary(?:[- ]general| of state)?|senator|governor|mayor|king|queen|pope|government|company|group|party|country|state|nation|city|bank|agency)s?(?:['’]s)?$/i;

/**
 * Ids that stand for what the dataset has as one entity: a state's card is about its government, and a ministry
 * is meant by the name of its building.
 */
const SAME: Record<string, string> = {
	Q48525: 'Q30', // Federal government of the United States
	Q31747: 'Q145', // Government of the United Kingdom
	Q23666: 'Q145', // Great Britain, in news from after 1801
	Q6063: 'Q145', // Government of the United Kingdom, as another set has it
	Q422404: 'Q16', // Government of Canada
	Q22890: 'Q27', // Ireland: the set links the page on the island where the state acts
	Q246: 'Q156578', // Volkswagen, the make and the company
	Q1719918: 'Q207', // Presidency of George W. Bush: listed for texts that have President Bush
	Q11208: 'Q11209', // The Pentagon, Department of Defense
};

/** Reads a set; undefined where the folder does not have it. */
export function readGoldSet(folder: string, name: string): GoldSet | undefined {
	const source = SOURCES.find((known) => known.name === name);
	if (!source) throw new Error(`"${name}" is no set; choose of ${SET_NAMES.join(', ')}`);
	const file = join(folder, `${name}.jsonl`);
	if (!existsSync(file)) return undefined;
	const documents = readFileSync(file, 'utf8')
		.split('\n')
		.filter((line) => line !== '')
		.map((line) => documentOf(JSON.parse(line), source));
	const { annotation, pooled, fewStates = false } = source;
	return { name, annotation, pooled, fewStates, documents };
}

interface RawDocument {
	id: string;
	text: string;
	date?: string;
	lang?: string;
	evalSpan?: [number, number];
	mentions: RawMention[];
}

interface RawMention {
	start: number;
	end: number;
	text: string;
	wikidata?: string | null;
	wikipedia?: string;
	name?: string;
	type?: string;
	typeDerived?: string;
	pronoun?: boolean;
	nominal?: boolean;
	nameStart?: number;
	nameEnd?: number;
}

function documentOf(raw: RawDocument, source: Source): GoldDocument {
	const span = raw.evalSpan ?? ([0, raw.text.length] as const);
	const mentions = raw.mentions
		.map((mention) => mentionOf(mention, raw.text, source))
		.filter((mention) => mention !== undefined)
		.filter(({ start, end }) => start >= span[0] && end <= span[1])
		.sort((a, b) => a.start - b.start || b.end - a.end);
	return {
		id: String(raw.id),
		text: raw.text,
		...(raw.date !== undefined && { date: raw.date }),
		lang: raw.lang ?? 'en',
		mentions,
		span,
		ids: new Set(raw.mentions.flatMap(({ wikidata }) => (wikidata ? [sameAs(wikidata)!] : []))),
	};
}

const sameAs = (id: string | null): string | null => (id !== null && SAME[id]) || id;

function mentionOf(raw: RawMention, text: string, source: Source): GoldMention | undefined {
	if (raw.pronoun || (raw.type !== undefined && SKIPPED_TYPES.has(raw.type))) return undefined;
	// A description that holds a name ("Biologist Nick Bos") is annotated with where the name stands.
	if (raw.nominal && raw.nameStart === undefined) return undefined;
	const start = raw.nameStart ?? raw.start;
	const end = raw.nameEnd ?? raw.end;
	const quote = text.slice(start, end);
	if (PRONOUN.test(quote) || DESCRIPTION.test(quote)) return undefined;
	const isName = /\p{Lu}|\p{Lo}|\d/u.test(quote);
	if (!isName) return undefined;
	const title = raw.wikipedia ?? raw.name;
	const unknown = raw.wikidata === undefined || (raw.wikidata === null && source.nullIsSilence);
	return {
		start,
		end,
		text: quote,
		...(!unknown && { wikidata: sameAs(raw.wikidata!) }),
		...(title !== undefined && { title }),
		type: TYPES[raw.type ?? raw.typeDerived ?? ''] ?? 'other',
	};
}
