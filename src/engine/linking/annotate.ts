/**
 * An article in, its annotation out: who is named where, how surely, what it is about, who is the cast. The
 * whole pipeline in order, pure and deterministic; each step is a file of its own.
 *
 *   refine blocks → read the story → match → full names → metonyms → bodies on second mention →
 *   surnames → topics → marks → cast
 *
 * Every step adds decisions to a ledger or holds a site back with the reason; nothing is decided twice.
 */
import type { Annotation, ArticleText, HeldBack, Mention, TopicScore } from '../../model/annotation.ts';
import type { EntityId, IsoDate, Kind, Office, Topic } from '../../model/entity.ts';
import type { EntityFacts, EntityTable, Matcher } from '../../model/lexicon.ts';
import type { Strictness } from '../../model/settings.ts';
import { outletOf } from '../card/outlets.ts';
import { createTopicFinder, type TopicFinder } from '../card/topics.ts';
import { refineBlocks } from '../text/blocks.ts';
import { castOf } from './cast.ts';
import { resolveSurnames } from './coreference.ts';
import {
	createLedger,
	type Decision,
	decisionFor,
	type Held,
	type Ledger,
	type Reason,
} from './decisions.ts';
import { isDemonymOnly } from './demonyms.ts';
import { standing } from './longer.ts';
import { metonymSense } from './metonym.ts';
import { resolveNameParts } from './name-parts.ts';
import { absorbStates, type Observe, resolveNames } from './resolve.ts';
import { type Scene, setScene } from './scene.ts';
import { resolveShortened } from './shortened.ts';
import { readSites } from './sites.ts';
import { readStory } from './story.ts';
import { METONYM_CONFIDENCE, SURE } from './weights.ts';

export interface Linking {
	matcher: Matcher;
	entities: EntityTable;
	topics: readonly Topic[];
	/** Taken for completeness; titles.ts knows their words. */
	offices?: readonly Office[];
	datasetDate: IsoDate;
	/** Told how each full name was weighed. */
	observe?: Observe;
}

export interface AnnotateOptions {
	strictness: Strictness;
	/** Entities that the reader does not want to see. */
	hidden: readonly EntityId[];
	kinds: Readonly<Record<Kind, boolean>>;
	/** false: leave out what was held back and why. To name every candidate takes time, and no page asks for it. */
	explain?: boolean;
}

export const EVERYTHING: AnnotateOptions = {
	strictness: 'possible',
	hidden: [],
	kinds: { person: true, organisation: true, state: true, outlet: true },
};

/** Compiling phrases takes longer than reading an article; the topics of a dataset never change. */
const finders = new WeakMap<readonly Topic[], TopicFinder>();

function finderFor(topics: readonly Topic[]): TopicFinder {
	let finder = finders.get(topics);
	if (!finder) {
		finder = createTopicFinder(topics);
		finders.set(topics, finder);
	}
	return finder;
}

/**
 * @param article blocks may be unrefined; offsets in the answer refer to its text
 * @returns mentions ascending and without overlap; `milliseconds` is 0, callers measure
 */
export function annotate(
	article: ArticleText,
	linking: Linking,
	options: AnnotateOptions = EVERYTHING,
): Annotation {
	const { matcher, entities, topics, datasetDate } = linking;
	const story = readStory({ ...article, blocks: refineBlocks(article.text, article.blocks) });
	const sites = readSites(story, matcher, entities);
	const scene = setScene(story, sites, entities, article.date, datasetDate);
	const ledger = createLedger();
	resolveNames(scene, ledger, linking.observe);
	resolveMetonyms(scene, ledger);
	resolveShortened(scene, ledger);
	absorbStates(scene, ledger);
	resolveSurnames(scene, ledger);
	resolveNameParts(scene, ledger);
	holdDemonyms(scene, ledger);

	const found = finderFor(topics).topicsOf(story);
	const shown = chosen(ledger, entities, options);
	const mentions = mentionsOf(shown, entities, found);
	const byId = new Map(shown.map(({ row }) => [entities.at(row).id, entities.at(row)]));
	const outlet = article.host && outletOf(entities, article.host);
	return {
		mentions,
		heldBack: options.explain === false ? [] : heldBackOf(ledger, entities),
		topics: found,
		cast: castOf(story, mentions, (id) => byId.get(id)!),
		...(outlet && { outlet: outlet.id }),
		milliseconds: 0,
	};
}

/** Capitals and buildings whose government is a party to the act. */
function resolveMetonyms(scene: Scene, ledger: Ledger): void {
	// The rules are about English words; a metonym in another language is silent.
	const readable = /^(?:en|und)\b/.test(scene.story.lang);
	for (const site of scene.sites.list) {
		if (site.metonyms.length === 0 || site.dateline || ledger.at(site.first)) continue;
		if (standing(scene.story, scene.sites, site, 'place') === 'part') {
			ledger.hold(site, 'part of a longer name');
			continue;
		}
		const rows = [...new Set(site.metonyms.map(({ entity }) => entity))];
		const sense = readable ? metonymSense(scene.story, site.first, site.last, scene.isParty) : 'unclear';
		if (sense !== 'acts' || rows.length > 1) ledger.hold(site, 'place, not government', rows);
		else ledger.decide(decisionFor(site, rows[0]!, 'metonym', METONYM_CONFIDENCE, rows));
	}
}

function holdDemonyms(scene: Scene, ledger: Ledger): void {
	for (const site of scene.sites.list) {
		if (!site.dateline && isDemonymOnly(site.match) && !ledger.at(site.first)) ledger.hold(site, 'demonym');
	}
}

/** Decisions that this reader is shown, ascending; the others are held back. */
function chosen(ledger: Ledger, entities: EntityTable, options: AnnotateOptions): Decision[] {
	const hidden = new Set(options.hidden);
	for (const decision of [...ledger.decisions]) {
		const { id, kind } = entities.at(decision.row);
		const reason: Reason | undefined = !options.kinds[kind]
			? 'kind switched off'
			: hidden.has(id)
				? 'hidden by the reader'
				: options.strictness === 'sure' && decision.confidence < SURE
					? 'not sure enough for the reader’s setting'
					: undefined;
		if (reason) ledger.revoke(decision, reason);
	}
	return [...ledger.decisions].sort((a, b) => a.start - b.start);
}

function mentionsOf(
	decisions: readonly Decision[],
	entities: EntityTable,
	topics: readonly TopicScore[],
): Mention[] {
	const seen = new Set<number>();
	return decisions.map(({ start, end, row, via, confidence, candidates }) => {
		const facts = entities.at(row);
		const first = !seen.has(row);
		seen.add(row);
		return {
			start,
			end,
			entity: facts.id,
			via,
			confidence: Math.round(confidence * 1000) / 1000,
			certainty: confidence >= SURE ? 'sure' : 'possible',
			marked: first && isWorthMarking(facts, topics),
			candidates: candidates.map((candidate) => entities.at(candidate).id),
		};
	});
}

/** A state is underlined only where it has a stance on what the article is about. */
function isWorthMarking({ kind, topics: own }: EntityFacts, topics: readonly TopicScore[]): boolean {
	return kind !== 'state' || topics.some(({ id }) => own.includes(id));
}

/** What was found and not shown, each place once: the last step that looked at it says why. */
function heldBackOf({ held, at }: Ledger, entities: EntityTable): HeldBack[] {
	const byPlace = new Map<string, Held>();
	for (const item of held) {
		// Held by one step and decided by a later one.
		if (!item.site || !at(item.site.first)) byPlace.set(`${item.start}-${item.end}`, item);
	}
	return [...byPlace.values()]
		.map(({ start, end, candidates, reason }) => ({
			start,
			end,
			candidates: candidates.map((row) => entities.at(row).id),
			reason,
		}))
		.sort((a, b) => a.start - b.start || a.end - b.end);
}
