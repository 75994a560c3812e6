/**
 * What confidence is worth: how often mentions of a confidence are right (calibration), and what would be shown, and
 * how rightly, from each threshold on (precision against recall). Pooled over the sets that count.
 */
import { type Figures, figuresOf, type Share, shown } from './figures.ts';
import type { ScoredDocument } from './score.ts';

/** Lower ends of the classes of confidence; the engine shows nothing below the first. */
const CLASSES = [0.75, 0.9, 0.95, 0.98];
const THRESHOLDS = [0.75, 0.85, 0.9, 0.93, 0.95, 0.97, 0.98, 0.99];

/** @param documentsFrom the scored documents of what has at least this confidence */
export function curveLines(documentsFrom: (threshold: number) => ScoredDocument[]): string[] {
	const all = documentsFrom(0).flatMap(({ mentions }) => mentions);
	const classes = CLASSES.map((low, i): [string, Share] => {
		const high = CLASSES[i + 1] ?? 1.01;
		const judged = all.filter(
			({ shown: { confidence }, verdict }) =>
				confidence >= low && confidence < high && verdict !== 'unscored',
		);
		const right = judged.filter(({ verdict }) => verdict === 'right').length;
		return [`${low.toFixed(2)}–${Math.min(1, high).toFixed(2)}`, { of: right, out: judged.length }];
	});
	const thresholds = THRESHOLDS.map((low): [string, Figures] => [
		low.toFixed(2),
		figuresOf(documentsFrom(low)),
	]);
	return [
		'Right, by confidence',
		...classes.map(([label, share]) => `  ${label.padEnd(12)} ${shown(share)}`),
		'Shown from a confidence on',
		...thresholds.map(
			([label, { precision, recall, wrongPerson }]) =>
				`  ${label}  precision ${shown(precision)}, recall ${shown(recall)}, wrong people ${shown(wrongPerson)}`,
		),
	];
}
