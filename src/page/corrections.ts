/**
 * What the reader said of whom this page means, carried out on its annotation. It is kept nowhere but in the page's
 * own script, so it ends with the page. Pure; steps hold in the order in which they were said, so that a second
 * thought on the same name comes after the first.
 */
import type { Annotation, CastMember } from '../model/annotation.ts';
import type { EntityId } from '../model/entity.ts';

export interface Correction {
	/** Whom the page does not mean: none of its mentions is left. */
	from: EntityId;
	/** Whom it means instead; absent where the reader named nobody. */
	to?: Pick<CastMember, 'entity' | 'name' | 'kind'>;
}

/** @returns the annotation as it is to be shown; the given one stays as it was */
export function corrected(annotation: Annotation, steps: readonly Correction[]): Annotation {
	let { mentions, cast } = annotation;
	for (const { from, to } of steps) {
		mentions = mentions.flatMap((mention) =>
			mention.entity !== from ? mention : to ? { ...mention, entity: to.entity, certainty: 'sure' } : [],
		);
		cast = recast(cast, from, to);
	}
	return { ...annotation, mentions, cast };
}

function recast(cast: readonly CastMember[], from: EntityId, to: Correction['to']): CastMember[] {
	const member = cast.find(({ entity }) => entity === from);
	const twin = cast.find(({ entity }) => entity === to?.entity);
	return cast.flatMap((one) => {
		if (one === twin) return { ...one, count: one.count + (member?.count ?? 0), certainty: 'sure' };
		if (one !== member) return one;
		return to && !twin
			? { entity: to.entity, name: to.name, kind: to.kind, count: one.count, certainty: 'sure' }
			: [];
	});
}
