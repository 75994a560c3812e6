import type { EntityFacts, Lexicon, Match } from '../../src/model/lexicon.ts';
import type { CaseAlias } from './cases.ts';

/** A lexicon of the given aliases; entities are made as their ids appear. */
export function lexiconOf(aliases: readonly CaseAlias[]): Lexicon {
	const entities: EntityFacts[] = [];
	const rows = new Map<string, number>();
	const rowOf = (id: string): number => {
		let index = rows.get(id);
		if (index === undefined) {
			index = entities.length;
			rows.set(id, index);
			entities.push({ id, kind: 'person', name: id, prior: 0, tenures: [], topics: [] });
		}
		return index;
	};
	return {
		entities,
		aliases: aliases.map(({ alias, ids, case: rule }) => ({
			alias,
			candidates: ids.map((id) => ({ entity: rowOf(id), kind: 'name', case: rule })),
		})),
	};
}

export interface PlainMatch {
	start: number;
	end: number;
	text: string;
	ids: string[];
	allCaps: boolean;
}

/** Matches in the form that tables and the oracle use: ids sorted, each once. */
export function plainMatches(matches: readonly Match[], lexicon: Lexicon, text: string): PlainMatch[] {
	return matches.map(({ start, end, candidates, allCaps }) => ({
		start,
		end,
		text: text.slice(start, end),
		ids: [...new Set(candidates.map(({ entity }) => lexicon.entities[entity]!.id))].sort(),
		allCaps,
	}));
}
