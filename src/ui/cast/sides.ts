/**
 * Who is on which side of a topic, and who passes the filter. Pure; the order within a group is the cast's own, by
 * weight in the story. Nothing is inferred: whoever has no position of that date or before stands under `unknown`.
 */
import type { CastMember } from '../../model/annotation.ts';
import type { EntityId, Kind, Position } from '../../model/entity.ts';
import type { EntitySummary, StanceSummary } from '../../model/messages.ts';

/** A member of the cast with what the background knows: where they stand on the story's topics. */
export interface CastEntry extends CastMember {
	stances: readonly StanceSummary[];
}

export type Side = Position | 'unknown';
/** In this order on the page; the first two are drawn alike, whichever the reader is for. */
export const SIDES: readonly Side[] = ['for', 'against', 'mixed', 'abstained', 'undeclared', 'unknown'];

export interface Standing {
	side: Side;
	/** What puts them there. */
	stance?: StanceSummary;
	/** A position taken after the article. */
	later?: StanceSummary;
}

/** Joins the page's cast with what the background told of it; who is not described yet has no position. */
export function castEntries(
	cast: readonly CastMember[],
	summaries: ReadonlyMap<EntityId, EntitySummary>,
): CastEntry[] {
	return cast.map((member) => {
		const summary = summaries.get(member.entity);
		const role = member.role ?? summary?.role;
		return { ...member, ...(role !== undefined && { role }), stances: summary?.stances ?? [] };
	});
}

/** Where somebody stood on the topic when the article was published. */
export function standingOn({ stances }: Pick<CastEntry, 'stances'>, topic: string | undefined): Standing {
	const onTopic = stances.filter((stance) => stance.topic === topic);
	const stance = onTopic.find(({ relation }) => relation === 'then');
	const newest = onTopic.filter(({ relation }) => relation !== 'then').at(-1);
	// Who came back to the same position in the end is where they were; the details tell of the way there.
	const later = newest?.position === stance?.position ? undefined : newest;
	return { side: stance?.position ?? 'unknown', ...(stance && { stance }), ...(later && { later }) };
}

export interface SideGroup {
	side: Side;
	entries: CastEntry[];
}

/** Every side, empty ones included, in the order of `SIDES`. */
export function bySide(entries: readonly CastEntry[], topic: string): SideGroup[] {
	return SIDES.map((side) => ({
		side,
		entries: entries.filter((entry) => standingOn(entry, topic).side === side),
	}));
}

export interface CastFilter {
	/** Words that must all begin somewhere in the name or role. */
	text: string;
	kind?: Kind;
}

export function filterCast(entries: readonly CastEntry[], { text, kind }: CastFilter): CastEntry[] {
	const wanted = fold(text).split(/\s+/).filter(Boolean);
	return entries.filter((entry) => {
		if (kind !== undefined && entry.kind !== kind) return false;
		const heap = fold(`${entry.name} ${entry.role ?? ''}`);
		return wanted.every((word) => heap.includes(word));
	});
}

/** Without case and marks, so that "zelen" and "Şahin" are found as most keyboards type them. */
function fold(text: string): string {
	return text.normalize('NFKD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
