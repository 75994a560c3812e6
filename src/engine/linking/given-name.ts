/** The word that a person's name begins with, as it is written, where another follows. */
import type { EntityFacts } from '../../model/lexicon.ts';

export function givenNameOf({ kind, name }: Pick<EntityFacts, 'kind' | 'name'>): string | undefined {
	const end = name.indexOf(' ');
	return kind === 'person' && end > 0 ? name.slice(0, end) : undefined;
}
