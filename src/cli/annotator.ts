/**
 * From a document to the JSON object that `annotate` prints: the same engine as the extension's, at the
 * reader's default settings. The order of fields is part of the format.
 */
import { cardContext } from '../dataset/context.ts';
import type { Dataset } from '../dataset/open.ts';
import { cardOf } from '../engine/card/card.ts';
import { annotate, type Linking } from '../engine/linking/annotate.ts';
import { articleOf } from '../engine/text/blocks.ts';
import type { ArticleText, Certainty } from '../model/annotation.ts';
import type { CardModel, CardRole } from '../model/card.ts';
import type { EntityId, IsoDate, Kind } from '../model/entity.ts';
import { DEFAULT_SETTINGS } from '../model/settings.ts';
import { languageOfText } from '../page/language.ts';
import type { Document } from './document.ts';

/** One document's answer, with its fields in the order of the format. */
export interface AnnotatedDocument {
	id: string;
	title: string | null;
	date: IsoDate | null;
	/** Where the date comes from: `given`, or the place in the page. */
	dateSource: string | null;
	lang: string;
	isArticle: boolean;
	/** HTML only: the string that offsets refer to. */
	text?: string;
	topics: { id: string; label: string; score: number }[];
	mentions: AnnotatedMention[];
	/** With `--all`: what was found and not shown. */
	heldBack?: { start: number; end: number; text: string; candidates: EntityId[]; reason: string }[];
	/** Time that the engine took; reading a page takes jsdom longer than any browser. */
	milliseconds: number;
}

export interface AnnotatedMention {
	start: number;
	end: number;
	text: string;
	entity: EntityId;
	wikidata: string | null;
	kind: Kind;
	name: string;
	/** Role at the document's date; "former …" where it had ended by then, null where none is known. */
	role: string | null;
	roleIsCurrent: boolean;
	/** 0–1. */
	confidence: number;
	certainty: Certainty;
	marked: boolean;
	candidates: EntityId[];
}

export type Annotator = (document: Document) => Promise<AnnotatedDocument>;

/** An open dataset as the engine takes it. */
export function linkingOf(dataset: Dataset): Linking {
	return {
		matcher: dataset.matcher,
		entities: dataset.entities,
		topics: dataset.topics,
		offices: dataset.offices,
		datasetDate: dataset.meta.date,
	};
}

/** @param all adds what was held back and why */
export function createAnnotator(dataset: Dataset, { all }: { all: boolean }): Annotator {
	const linking = linkingOf(dataset);
	const { strictness, hidden, kinds } = DEFAULT_SETTINGS;
	return async (document) => {
		const { article, title, dateSource, isArticle } = await read(document);
		const started = performance.now();
		const found = annotate(article, linking, { strictness, hidden, kinds });
		const milliseconds = performance.now() - started;
		const quote = (start: number, end: number) => article.text.slice(start, end);
		const cards = await cardsOf(dataset, new Set(found.mentions.map(({ entity }) => entity)), article.date);
		return {
			id: document.id,
			title,
			date: article.date ?? null,
			dateSource,
			lang: article.lang,
			isArticle,
			...(document.html !== undefined && { text: article.text }),
			topics: found.topics,
			mentions: found.mentions.map(({ start, end, entity, confidence, certainty, marked, candidates }) => {
				const card = cards.get(entity)!;
				return {
					start,
					end,
					text: quote(start, end),
					entity,
					wikidata: card.wikidata ?? null,
					kind: card.kind,
					name: card.name,
					role: roleAtDate(card.role),
					roleIsCurrent: card.roleIsCurrent && card.role?.status !== 'upcoming',
					confidence,
					certainty,
					marked,
					candidates,
				};
			}),
			...(all && {
				heldBack: found.heldBack.map(({ start, end, candidates, reason }) => ({
					start,
					end,
					text: quote(start, end),
					candidates,
					reason,
				})),
			}),
			milliseconds: Math.round(milliseconds * 100) / 100,
		};
	};
}

function roleAtDate(role: CardRole | undefined): string | null {
	if (role === undefined || role.status === 'upcoming') return null;
	return role.status === 'former' ? `former ${role.title}` : role.title;
}

interface Read {
	article: ArticleText;
	title: string | null;
	dateSource: string | null;
	isArticle: boolean;
}

async function read({ text, html, date, url, lang }: Document): Promise<Read> {
	if (html !== undefined) {
		// jsdom takes a third of a second to load, which plain text need not wait for.
		const { readHtml } = await import('./read-html.ts');
		const page = readHtml(html, url);
		const shown = date ?? page.date;
		const { date: _, ...rest } = page.article;
		return {
			article: { ...rest, ...(lang !== undefined && { lang }), ...(shown !== undefined && { date: shown }) },
			title: page.title || null,
			dateSource: date !== undefined ? 'given' : (page.dateSource ?? null),
			isArticle: page.isArticle,
		};
	}
	const article = articleOf(text ?? '', {
		lang: lang ?? languageOfText(text ?? ''),
		...(date !== undefined && { date }),
		...(url !== undefined && { host: new URL(url).hostname }),
	});
	const title = article.blocks.find(({ role }) => role === 'title');
	return {
		article,
		title: title ? article.text.slice(title.start, title.end) : null,
		dateSource: date === undefined ? null : 'given',
		isArticle: true,
	};
}

/** A card for each entity, without topics: for name, role and the like. */
async function cardsOf(
	dataset: Dataset,
	entities: ReadonlySet<EntityId>,
	date: IsoDate | undefined,
): Promise<Map<EntityId, CardModel>> {
	const context = cardContext(dataset, date, []);
	const cards = new Map<EntityId, CardModel>();
	for (const id of entities) cards.set(id, cardOf((await dataset.entity(id))!, context));
	return cards;
}
