/**
 * Stances at a date, and their order on a card.
 *
 * Per topic: the newest position dated on or before the article's date is the one held `then`; later ones
 * follow as `since`; where only later ones exist they are `later`. Of later ones only changes of position are
 * kept: a repetition is no news to a reader. Without an article's date the newest one stands, with its date.
 */
import type { StanceRelation } from '../../model/card.ts';
import type { IsoDate, Stance } from '../../model/entity.ts';
import { compareDates, isOnOrBefore } from '../dates.ts';

export interface StanceAtDate {
	stance: Stance;
	relation: StanceRelation;
}

/** Stances of one topic at a date, in the order in which they are read. */
export function stancesOnTopic(stances: readonly Stance[], date: IsoDate | undefined): StanceAtDate[] {
	const byDate = [...stances].sort((a, b) => compareDates(a.date, b.date));
	if (date === undefined) {
		const newest = byDate.at(-1);
		return newest ? [{ stance: newest, relation: 'then' }] : [];
	}
	// A stance of "2023" is not put before an article of February 2023: it may be of November.
	const then = byDate.filter((stance) => isOnOrBefore(stance.date, date)).at(-1);
	const later = byDate.filter((stance) => !isOnOrBefore(stance.date, date));
	const result: StanceAtDate[] = then ? [{ stance: then, relation: 'then' }] : [];
	let position = then?.position;
	for (const stance of later) {
		if (stance.position === position) continue;
		result.push({ stance, relation: then ? 'since' : 'later' });
		position = stance.position;
	}
	return result;
}

/**
 * All stances of an entity at a date: the article's topics first, in the order given (strongest first), then
 * those that the reader follows, then the others; each of the two by what was spoken on last.
 */
export function stancesAt(
	stances: readonly Stance[],
	date: IsoDate | undefined,
	topics: readonly string[],
	followed: readonly string[] = [],
): (StanceAtDate & { onTopic: boolean })[] {
	const byTopic = new Map<string, Stance[]>();
	for (const stance of stances) {
		const list = byTopic.get(stance.topic);
		if (list) list.push(stance);
		else byTopic.set(stance.topic, [stance]);
	}
	const newest = (topic: string) =>
		byTopic.get(topic)!.reduce((a, b) => (compareDates(a.date, b.date) > 0 ? a : b));
	const onTopic = topics.filter((topic, i) => byTopic.has(topic) && topics.indexOf(topic) === i);
	const others = [...byTopic.keys()]
		.filter((topic) => !onTopic.includes(topic))
		.sort(
			(a, b) =>
				Number(followed.includes(b)) - Number(followed.includes(a)) ||
				compareDates(newest(b).date, newest(a).date) ||
				(a < b ? -1 : 1),
		);
	return [...onTopic, ...others].flatMap((topic, i) =>
		stancesOnTopic(byTopic.get(topic)!, date).map((entry) => ({ ...entry, onTopic: i < onTopic.length })),
	);
}
