/**
 * An entity as a card: role at the article's date, role now, affiliations, stances, all chosen, ordered and
 * dated. Pure: the dataset's vocabularies are handed in. It decides nothing about layout; words such as
 * "since" or "as of" are the view's.
 */
import type { CardModel, CardRole, CardSource } from '../../model/card.ts';
import type { Affiliation, Entity, EntityId, IsoDate, Topic } from '../../model/entity.ts';
import { compareDates, isBefore } from '../dates.ts';
import { isCurrent, type RankOf, type RoleAtDate, roleNow, roleStatus, rolesAt } from './roles.ts';
import { stancesAt } from './stances.ts';

export interface CardContext {
	/** Date of the article; absent where the page has none: then everything is as of the dataset's date. */
	date?: IsoDate;
	/** Ids of the article's topics, strongest first. */
	topics: readonly string[];
	/** Ids of the topics that the reader follows. */
	followed?: readonly string[];
	datasetDate: IsoDate;
	/** Topics by id; a stance on an unknown topic is left out, because it has no question to answer. */
	topicsById: ReadonlyMap<string, Topic>;
	/** Weight of an office, from data/offices.json. */
	rankOf?: RankOf;
	/** Who controls the publisher at this host, in words, where a monitor says so. */
	controlOf?: (host: string) => string | undefined;
	/** Name of another entity, for affiliations given by id. */
	nameOf?: (id: EntityId) => string | undefined;
}

/** Names of these kinds tell a reader something; capitals, demonyms and short forms do not. */
const SHOWN_NAMES = new Set(['also', 'native', 'transliteration', 'former', 'acronym']);

/** The card of `entity` for an article. */
export function cardOf(entity: Entity, context: CardContext): CardModel {
	const { date, datasetDate } = context;
	const rankOf = context.rankOf ?? (() => 0);
	const sourcesOf = sourceReader(entity, context);
	const { main, others } = rolesAt(entity.roles, date ?? datasetDate, rankOf);
	const now = roleNow(entity.roles, datasetDate, rankOf);
	const shown = date === undefined ? now : main;
	const cardRole = ({ role, status }: RoleAtDate): CardRole => ({
		title: role.title,
		...(role.start && { start: role.start }),
		...(role.end && { end: role.end }),
		...(role.endBy && { endBy: role.endBy }),
		status,
		asOf: role.checked,
		sources: sourcesOf(role.sources),
	});
	const native = entity.names.find(({ kind, name }) => kind === 'native' && name !== entity.name);
	const differs = now !== undefined && now.role !== shown?.role;
	return {
		entity: entity.id,
		...(entity.wikidata && { wikidata: entity.wikidata }),
		kind: entity.kind,
		name: entity.name,
		...(native && { nativeName: { name: native.name, ...(native.lang && { lang: native.lang }) } }),
		otherNames: entity.names
			.filter((name) => SHOWN_NAMES.has(name.kind) && name !== native && name.name !== entity.name)
			.map(({ name, lang, kind }) => ({ name, ...(lang && { lang }), kind })),
		...(entity.country && { country: entity.country }),
		...(shown && { role: cardRole(shown) }),
		otherRoles: others.map(cardRole),
		...(differs && { roleNow: cardRole(now) }),
		roleIsCurrent: shown !== undefined && now?.role === shown.role && isCurrent(shown.role, datasetDate),
		affiliations: affiliationsAt(entity.affiliations, date ?? datasetDate).flatMap((affiliation) => {
			const title = affiliationTitle(affiliation, context.nameOf);
			if (title === undefined) return [];
			return [
				{
					title,
					...(affiliation.of && { of: affiliation.of }),
					asOf: affiliation.checked,
					sources: sourcesOf(affiliation.sources),
				},
			];
		}),
		stances: stancesAt(entity.stances, date, context.topics, context.followed).flatMap(
			({ stance, relation, onTopic }) => {
				const topic = context.topicsById.get(stance.topic);
				if (!topic) return [];
				return [
					{
						topic: stance.topic,
						topicLabel: topic.label,
						question: topic.question,
						position: stance.position,
						statement: stance.statement,
						date: stance.date,
						...(stance.until && { until: stance.until }),
						relation,
						onTopic,
						sources: sourcesOf(stance.sources),
					},
				];
			},
		),
		...(entity.kind === 'outlet' && { outlet: outletFacts(entity, sourcesOf) }),
		checked: entity.checked,
		datasetDate,
		...(date && { articleDate: date }),
		articleIsNewer: date !== undefined && isBefore(datasetDate, date),
	};
}

/** Affiliations that cover the date, newest first. */
export function affiliationsAt(affiliations: readonly Affiliation[], date: IsoDate): Affiliation[] {
	return affiliations
		.filter((affiliation) => {
			const status = roleStatus({ title: '', ...affiliation }, date);
			return status === 'held' || status === 'as-of';
		})
		.sort((a, b) => compareDates(b.start ?? b.checked, a.start ?? a.checked));
}

export function affiliationTitle(
	affiliation: Affiliation,
	nameOf: CardContext['nameOf'],
): string | undefined {
	const body = affiliation.name ?? (affiliation.of && nameOf?.(affiliation.of));
	if (affiliation.title && body) return `${affiliation.title}, ${body}`;
	return body ?? affiliation.title;
}

function outletFacts(
	entity: Entity,
	sourcesOf: (keys: readonly string[]) => CardSource[],
): NonNullable<CardModel['outlet']> {
	const facts = entity.outlet;
	const control = facts?.control;
	return {
		domains: entity.domains ?? [],
		...(facts?.owner && { owner: facts.owner }),
		...(control && { control: `${control.typology}, according to ${control.accordingTo}, ${control.date}` }),
		sources: sourcesOf(facts?.sources ?? []),
	};
}

/** @returns a reader of source keys; a key that leads nowhere is left out (data/lint catches those) */
export function sourceReader(entity: Entity, context: CardContext) {
	return (keys: readonly string[]): CardSource[] =>
		keys.flatMap((key) => {
			const source = entity.sources[key];
			if (!source) return [];
			const { title, publisher, url, date } = source;
			const control = context.controlOf?.(hostOf(url));
			return [{ title, publisher, url, date, ...(control && { control }) }];
		});
}

/** Host of an http(s) address, without `www.`; empty where there is none. (URL is no part of the language.) */
export function hostOf(url: string): string {
	return /^https?:\/\/(?:www\.)?([^/:?#]+)/i.exec(url)?.[1]?.toLowerCase() ?? '';
}
