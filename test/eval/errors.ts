/** Errors of scored documents as rows: what was shown wrongly, and what was missed and why. */
import type { GoldSet } from './gold.ts';
import type { ScoredDocument } from './score.ts';

export interface ErrorRow {
	/** "wrong: namesake", "missed: no alias". */
	group: string;
	set: string;
	document: string;
	start: number;
	text: string;
	/** What the annotator said. */
	said: string;
	/** What the gold says. */
	gold: string;
}

export function errorRows(set: GoldSet, { id, mentions, golds }: ScoredDocument): ErrorRow[] {
	const place = { set: set.name, document: id };
	const wrong = mentions
		.filter(({ verdict }) => verdict === 'wrong')
		.map(
			({ shown, group, gold }): ErrorRow => ({
				group: `wrong: ${group}`,
				...place,
				start: shown.start,
				text: shown.text,
				said: `${shown.entity} (${shown.via}, ${shown.certainty} ${shown.confidence.toFixed(2)})`,
				gold: gold ? `${gold.text} = ${gold.title ?? ''} ${gold.wikidata ?? 'nobody known'}` : 'no name',
			}),
		);
	const missed = golds
		.filter(({ found }) => !found)
		.map(
			({ gold, entity, missed: reason }): ErrorRow => ({
				group: `missed: ${reason}`,
				...place,
				start: gold.start,
				text: gold.text,
				said: '',
				gold: entity,
			}),
		);
	return [...wrong, ...missed];
}

/** Most frequent first. */
export function groupCounts(rows: readonly ErrorRow[]): [group: string, count: number][] {
	const counts = new Map<string, number>();
	for (const { group } of rows) counts.set(group, (counts.get(group) ?? 0) + 1);
	return [...counts].sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1));
}
