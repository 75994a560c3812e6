/**
 * The cast: everyone in the story, in order of weight. A name in the headline weighs as much as three in the
 * text, one in the first two paragraphs as much as two, because that is where news puts its people.
 */
import type { CastMember, Mention } from '../../model/annotation.ts';
import type { EntityFacts } from '../../model/lexicon.ts';
import { type Story, tokenAt } from './story.ts';

const WEIGHT = { title: 3, lead: 2, other: 1 };
const LEAD_PARAGRAPHS = 2;

/** @param factsOf the linking columns of an entity id */
export function castOf(
	story: Story,
	mentions: readonly Mention[],
	factsOf: (id: string) => EntityFacts,
): CastMember[] {
	let paragraphs = 0;
	const weights = story.blocks.map(({ role }) => {
		if (role === 'title') return WEIGHT.title;
		return role === 'paragraph' && ++paragraphs <= LEAD_PARAGRAPHS ? WEIGHT.lead : WEIGHT.other;
	});
	const members = new Map<string, CastMember & { weight: number }>();
	for (const { entity, certainty, start, candidates } of mentions) {
		const { name, kind } = factsOf(entity);
		const block = story.sentences[story.tokens[tokenAt(story, start)]!.sentence]!.block;
		const known = members.get(entity);
		const member = known ?? { entity, name, kind, count: 0, certainty, weight: 0 };
		member.count++;
		member.weight += weights[block]!;
		if (certainty === 'sure') {
			member.certainty = 'sure';
			delete member.others;
		} else if (member.certainty === 'possible') {
			// Of several mentions the first tells whom it may be taken for; the others mostly repeat it.
			member.others ??= candidates.filter((id) => id !== entity);
		}
		if (!known) members.set(entity, member);
	}
	// Sorting is stable: of equal weight, the one named first comes first.
	return [...members.values()].sort((a, b) => b.weight - a.weight).map(({ weight: _, ...member }) => member);
}
