/**
 * A recorded vote as a stance: what was voted on, in the record's own words, and nothing about why. Whoever was
 * absent has no vote and so no stance.
 */
import type { Position, RollCall, Stance, Vote } from '../../model/entity.ts';

const SAYS: Record<Vote['cast'], string> = {
	yea: 'Voted for',
	nay: 'Voted against',
	abstained: 'Abstained on',
};

/** What casting this vote answers to the topic's question. */
export function positionOf({ yea }: Pick<RollCall, 'yea'>, cast: Vote['cast']): Position {
	if (cast === 'abstained') return 'abstained';
	return (cast === 'yea') === (yea === 'for') ? 'for' : 'against';
}

/** @param sources keys of the roll call's source in the entity's `sources` */
export function stanceOfVote(rollCall: RollCall, cast: Vote['cast'], sources: string[]): Stance {
	const { id, topic, title, meaning, date } = rollCall;
	const what = meaning === undefined ? title : `${title} (${meaning})`;
	return {
		topic,
		position: positionOf(rollCall, cast),
		// Some titles are whole sentences.
		statement: `${SAYS[cast]} ${what}${what.endsWith('.') ? '' : '.'}`,
		date,
		rollCall: id,
		sources,
	};
}
