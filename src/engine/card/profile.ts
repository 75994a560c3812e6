/**
 * An entity as a profile: everything on record, in order, each fact with the numbers of its sources. Pure, as
 * card.ts, whose rules on roles and dates it shares. A recorded vote is kept apart from what somebody said, with
 * what a Yea meant.
 */
import type { CardSource } from '../../model/card.ts';
import type { Entity, NameKind, Position, Role, RollCall, Stance, Vote } from '../../model/entity.ts';
import type {
	ProfileModel,
	ProfileRole,
	ProfileTopic,
	ProfileVote,
	RelatedGroup,
	SourceNumber,
} from '../../model/profile.ts';
import { compareDates } from '../dates.ts';
import { affiliationTitle, type CardContext, cardOf, sourceReader } from './card.ts';
import { isCurrent, roleStatus } from './roles.ts';
import { positionOf } from './votes.ts';

export interface ProfileContext extends CardContext {
	/** Recorded votes by id. */
	rollCalls: ReadonlyMap<string, RollCall>;
	related: RelatedGroup[];
}

/** Names that tell a reader something, as on the card: surnames, short forms and demonyms are the engine's. */
const SHOWN_NAMES: ReadonlySet<NameKind> = new Set([
	'also',
	'native',
	'transliteration',
	'former',
	'acronym',
]);

export function profileOf(entity: Entity, context: ProfileContext): ProfileModel {
	const { datasetDate, date = datasetDate } = context;
	const readSources = sourceReader(entity, context);
	const sources: CardSource[] = [];
	const numbers = new Map<string, SourceNumber>();
	/** Numbers of the pages behind a fact; a page cited twice keeps its number. */
	function cite(keys: readonly string[]): SourceNumber[] {
		const cited = readSources(keys).map((source) => {
			const page = `${source.url} ${source.date} ${source.title}`;
			let number = numbers.get(page);
			if (number === undefined) {
				number = sources.push(source);
				numbers.set(page, number);
			}
			return number;
		});
		return [...new Set(cited)];
	}

	const roles = newestFirst(entity.roles).map(
		(role): ProfileRole => ({
			title: role.title,
			...(role.start && { start: role.start }),
			...(role.end && { end: role.end }),
			...(role.endBy && { endBy: role.endBy }),
			asOf: role.checked,
			status: roleStatus(role, date),
			isCurrent: isCurrent(role, datasetDate),
			...link(role.of, context),
			sources: cite(role.sources),
		}),
	);
	const affiliations = newestFirst(entity.affiliations).flatMap((affiliation) => {
		const title = affiliationTitle(affiliation, context.nameOf);
		if (title === undefined) return [];
		const { of, start, end, checked } = affiliation;
		return [
			{
				title,
				...(of !== undefined && context.nameOf?.(of) !== undefined && { of }),
				...(start && { start }),
				...(end && { end }),
				asOf: checked,
				sources: cite(affiliation.sources),
			},
		];
	});
	const outletSources = cite(entity.outlet?.sources ?? []);
	const said = entity.stances.filter(({ rollCall }) => rollCall === undefined);
	const cast = entity.stances.filter(({ rollCall }) => rollCall !== undefined);
	const topics = topicsOf(said, cast, context, cite);
	const votes = [...cast]
		.sort((a, b) => compareDates(b.date, a.date) || (a.rollCall! < b.rollCall! ? -1 : 1))
		.flatMap((stance) => voteOf(stance, context, cite) ?? []);
	const newest = {
		...newestOf(
			'roles',
			entity.roles.map(({ checked }) => checked),
		),
		...newestOf(
			'positions',
			said.map((stance) => stance.date),
		),
		...newestOf(
			'votes',
			votes.map((vote) => vote.date),
		),
	};
	return {
		card: cardOf(entity, context),
		names: entity.names.flatMap(({ name, lang, kind }) =>
			SHOWN_NAMES.has(kind) && name !== entity.name ? [{ name, kind, ...(lang && { lang }) }] : [],
		),
		roles,
		affiliations,
		topics,
		votes,
		related: context.related,
		outletSources,
		sources,
		newest,
	};
}

function newestOf<K extends string>(key: K, dates: string[]): { [P in K]?: string } {
	const last = dates.sort(compareDates).at(-1);
	return last === undefined ? {} : ({ [key]: last } as { [P in K]?: string });
}

function link(of: string | undefined, { nameOf }: CardContext): Pick<ProfileRole, 'of'> {
	const name = of === undefined ? undefined : nameOf?.(of);
	return of === undefined || name === undefined ? {} : { of: { entity: of, name } };
}

/** By the day it began, or was last seen where no source says. */
function newestFirst<T extends Pick<Role, 'start' | 'end' | 'checked'>>(terms: readonly T[]): T[] {
	return [...terms].sort(
		(a, b) =>
			compareDates(b.start ?? b.end ?? b.checked, a.start ?? a.end ?? a.checked) ||
			compareDates(b.checked, a.checked),
	);
}

function topicsOf(
	said: readonly Stance[],
	cast: readonly Stance[],
	context: ProfileContext,
	cite: (keys: readonly string[]) => SourceNumber[],
): ProfileTopic[] {
	const ids = [...new Set([...said, ...cast].map(({ topic }) => topic))];
	const topics = ids.flatMap((id) => {
		const topic = context.topicsById.get(id);
		if (!topic) return [];
		const ofTopic = (stances: readonly Stance[]) =>
			stances.filter((stance) => stance.topic === id).sort((a, b) => compareDates(a.date, b.date));
		const stances = ofTopic(said);
		const votes = ofTopic(cast);
		const newest = [...stances, ...votes].sort((a, b) => compareDates(a.date, b.date)).at(-1)!;
		return [
			{
				id,
				topic,
				stances,
				votes,
				newest: { date: newest.date, position: newest.position },
				rank: context.topics.includes(id) ? context.topics.indexOf(id) - context.topics.length : 0,
			},
		];
	});
	topics.sort(
		(a, b) =>
			a.rank - b.rank ||
			Number(a.stances.length === 0) - Number(b.stances.length === 0) ||
			compareDates(b.newest.date, a.newest.date) ||
			(a.id < b.id ? -1 : 1),
	);
	// Sources are numbered in the order of the page, so nothing is cited before everything is in order.
	return topics.map(({ id, topic, stances, votes, newest, rank }) => ({
		topic: id,
		label: topic.label,
		question: topic.question,
		onTopic: rank < 0,
		stances: stances.map((stance, n) => ({
			position: stance.position,
			statement: stance.statement,
			date: stance.date,
			...(stance.until && { until: stance.until }),
			isChange: n > 0 && stances[n - 1]!.position !== stance.position,
			sources: cite(stance.sources),
		})),
		votes: countByPosition(votes),
		newest,
	}));
}

function countByPosition(votes: readonly Stance[]): ProfileTopic['votes'] {
	const counts = new Map<Position, number>();
	for (const { position } of votes) counts.set(position, (counts.get(position) ?? 0) + 1);
	return [...counts].map(([position, count]) => ({ position, count })).sort((a, b) => b.count - a.count);
}

/** The vote behind a stance; undefined where its roll call or topic is not known. */
function voteOf(
	stance: Stance,
	{ rollCalls, topicsById }: ProfileContext,
	cite: (keys: readonly string[]) => SourceNumber[],
): ProfileVote | undefined {
	const rollCall = stance.rollCall === undefined ? undefined : rollCalls.get(stance.rollCall);
	const topic = topicsById.get(stance.topic);
	const [source] = cite(stance.sources);
	if (!rollCall || !topic || source === undefined) return undefined;
	const { id, body, title, meaning, date, tally } = rollCall;
	return {
		rollCall: id,
		body,
		title,
		...(meaning !== undefined && { meaning }),
		date,
		topic: stance.topic,
		topicLabel: topic.label,
		question: topic.question,
		cast: castOf(rollCall, stance.position),
		position: stance.position,
		yea: positionOf(rollCall, 'yea'),
		tally,
		source,
	};
}

/** How somebody voted, from what the vote answers: the inverse of `positionOf`. */
function castOf({ yea }: Pick<RollCall, 'yea'>, position: Position): Vote['cast'] {
	if (position === 'abstained') return 'abstained';
	return position === yea ? 'yea' : 'nay';
}
