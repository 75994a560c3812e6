/**
 * Search by name as a reader types: every alias of the dataset, in every script, whose words begin with the words
 * typed, in any order ("zel", "jong un kim", "зеленс"). Words are folded as in texts, so case and accents do not
 * count. One list of entities, best first; nothing is decided, the reader chooses. What a name in an article means is
 * resolve.ts's.
 */
import type { NameKind } from '../../model/entity.ts';
import type { FoldTable } from '../text/fold-table.ts';
import { createWordScanner } from '../text/scan.ts';
import { Kind, wordText } from '../text/words.ts';
import { MOST_WANTED, openAliasWalk } from './alias-walk.ts';
import type { IndexCounts, SectionViews } from './index-sections.ts';
import { readStyles } from './index-styles.ts';

export interface NameSearch {
	/**
	 * Rows of entities, best first.
	 * @param most how many at most
	 * @returns also how many there are in all
	 */
	find(query: string, most: number): { rows: number[]; total: number };
}

/*
 * Points in the thousandths of an entity's prior, which tells namesakes apart by weight (data/compile/prior.ts). A
 * name typed in full must outweigh anybody who only begins so, however well known; a word typed in full counts more
 * than one begun.
 */
const WHOLE_NAME = 600;
const WHOLE_WORDS = 200;
const FROM_ITS_BEGINNING = 100;
/** What a reader types is a name that they saw; a capital or a demonym leads to the state as the last resort. */
const POINTS: Partial<Record<NameKind, number>> = { former: -50, metonym: -400, demonym: -500 };
/** A surname alone is no whole name of anybody; nor does a demonym name. */
const PARTIAL: ReadonlySet<NameKind> = new Set(['surname', 'metonym', 'demonym']);
/** Added so that no score is 0, which means "not found". */
const FLOOR = 1000;

export function openNameSearch(views: SectionViews, counts: IndexCounts, table: FoldTable): NameSearch {
	const walk = openAliasWalk(views, counts);
	const scan = createWordScanner(table);
	const styles = readStyles(views);
	const points = styles.map(({ kind }) => POINTS[kind] ?? 0);
	const isPartial = styles.map(({ kind }) => PARTIAL.has(kind));
	const marks = new Uint16Array(walk.words);
	/** Best score by row, in the last search. */
	const scores = new Uint16Array(counts.entities);

	/** Folded words of a query, without marks and without what is in no name. */
	function wordsOf(query: string): string[] {
		const words = scan(query);
		const found: string[] = [];
		for (let k = 0; k < words.count && found.length < MOST_WANTED; k++) {
			const kind = words.kind[k]!;
			if (kind === Kind.MARK || kind === Kind.PARAGRAPH || kind === Kind.ENCLITIC) continue;
			const text = wordText(words, k);
			if (text !== '') found.push(text);
		}
		return found;
	}

	return {
		find(query, most) {
			const wanted = wordsOf(query);
			if (wanted.length === 0) return { rows: [], total: 0 };
			const count = wanted.length;
			const all = 2 ** count - 1;
			const whole = all << MOST_WANTED;
			walk.markWords(wanted, marks);
			scores.fill(0);
			const found: number[] = [];
			walk.eachAlias(marks, all, (row, style, got, first, words) => {
				let score = FLOOR + views.entityPrior[row]! + points[style]!;
				if (first & 1) score += FROM_ITS_BEGINNING;
				if ((got & whole) === whole) {
					score += WHOLE_WORDS;
					if (words === count && !isPartial[style]) score += WHOLE_NAME;
				}
				if (scores[row] === 0) found.push(row);
				if (score > scores[row]!) scores[row] = score;
			});
			return { rows: bestOf(found, scores, most), total: found.length };
		},
	};
}

/** The rows with the highest scores, best first; equal ones in the order of rows. */
function bestOf(rows: number[], scores: Uint16Array, most: number): number[] {
	const best: number[] = [];
	for (const row of rows) {
		const score = scores[row]!;
		const isBetter = (other: number): boolean =>
			score > scores[other]! || (score === scores[other] && row < other);
		if (best.length === most && !isBetter(best[most - 1]!)) continue;
		let place = best.length;
		while (place > 0 && isBetter(best[place - 1]!)) place--;
		best.splice(place, 0, row);
		if (best.length > most) best.pop();
	}
	return best;
}
