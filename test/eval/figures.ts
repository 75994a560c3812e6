/**
 * Counts scored documents into the figures of the table: precision, recall, coverage, wrong people, and how
 * often "possible" was right, each with its 95 % interval (Wilson's score interval, which holds for shares near 1).
 */
import { SCORED_KINDS, type ScoredDocument, type ScoredKind } from './score.ts';

export interface Share {
	of: number;
	out: number;
}

export interface Figures {
	precision: Share;
	recall: Share;
	byKind: Record<ScoredKind, { precision: Share; recall: Share }>;
	/** Shown people that are somebody else, or nobody. */
	wrongPerson: Share;
	sure: Share;
	possible: Share;
	/** Gold people and organisations that the dataset has. */
	coverage: Share;
	/** Gold people and organisations that were found, of all. */
	endToEnd: Share;
	unscored: number;
}

/** Outlets count with the organisations: the gold knows no difference. */
const kindOf = (kind: string): ScoredKind => (kind === 'outlet' ? 'organisation' : (kind as ScoredKind));

export function figuresOf(documents: readonly ScoredDocument[]): Figures {
	const share = (): Share => ({ of: 0, out: 0 });
	const figures: Figures = {
		precision: share(),
		recall: share(),
		byKind: Object.fromEntries(
			SCORED_KINDS.map((kind) => [kind, { precision: share(), recall: share() }]),
		) as Figures['byKind'],
		wrongPerson: share(),
		sure: share(),
		possible: share(),
		coverage: share(),
		endToEnd: share(),
		unscored: 0,
	};
	const count = (target: Share, hit: boolean) => {
		target.out++;
		if (hit) target.of++;
	};
	for (const { mentions, golds, named } of documents) {
		for (const { shown, verdict } of mentions) {
			if (verdict === 'unscored') {
				figures.unscored++;
				continue;
			}
			const right = verdict === 'right';
			count(figures.precision, right);
			count(figures.byKind[kindOf(shown.kind)].precision, right);
			count(figures[shown.certainty], right);
			if (shown.kind === 'person') count(figures.wrongPerson, !right);
		}
		for (const { kind, found } of golds) {
			count(figures.recall, found);
			count(figures.byKind[kind].recall, found);
		}
		figures.coverage.of += named.covered;
		figures.coverage.out += named.all;
		figures.endToEnd.of += named.found;
		figures.endToEnd.out += named.all;
	}
	return figures;
}

/** Wilson's 95 % interval of a share, in per cent. */
export function interval({ of, out }: Share): [low: number, high: number] {
	if (out === 0) return [0, 100];
	const z = 1.96;
	const p = of / out;
	const middle = p + (z * z) / (2 * out);
	const spread = z * Math.sqrt((p * (1 - p)) / out + (z * z) / (4 * out * out));
	const scale = 1 + (z * z) / out;
	return [Math.max(0, ((middle - spread) / scale) * 100), Math.min(100, ((middle + spread) / scale) * 100)];
}

/** "94.1 % (92.9–95.2) of 1,234". */
export function shown(value: Share): string {
	if (value.out === 0) return '–';
	const [low, high] = interval(value);
	const percent = ((value.of / value.out) * 100).toFixed(1);
	return `${percent} % (${low.toFixed(1)}–${high.toFixed(1)}) of ${value.out}`;
}
