/** Filters over recorded votes: which there are, with how many votes each, and which votes they leave. Pure. */
import type { Position } from '../../model/entity.ts';
import type { ProfileVote } from '../../model/profile.ts';

/** What is left out filters nothing. */
export interface VoteFilter {
	topic?: string;
	body?: string;
	position?: Position;
}

export interface FilterOption<T extends string = string> {
	value: T;
	label: string;
	count: number;
}

export const filterVotes = (votes: readonly ProfileVote[], filter: VoteFilter): ProfileVote[] =>
	votes.filter(
		({ topic, body, position }) =>
			(filter.topic === undefined || filter.topic === topic) &&
			(filter.body === undefined || filter.body === body) &&
			(filter.position === undefined || filter.position === position),
	);

/**
 * Choices of one filter, each with the number of votes that it would leave beside the other filters. One that would
 * leave none is kept while it is chosen, or the reader could not see what is chosen.
 */
export function optionsOf<K extends keyof VoteFilter>(
	key: K,
	votes: readonly ProfileVote[],
	filter: VoteFilter,
	labelOf: (vote: ProfileVote) => string,
): FilterOption<NonNullable<VoteFilter[K]>>[] {
	const others = filterVotes(votes, { ...filter, [key]: undefined });
	const options = new Map<string, FilterOption<NonNullable<VoteFilter[K]>>>();
	for (const vote of others) {
		const value = vote[key] as NonNullable<VoteFilter[K]>;
		const option = options.get(value);
		if (option) option.count++;
		else options.set(value, { value, label: labelOf(vote), count: 1 });
	}
	return [...options.values()];
}
