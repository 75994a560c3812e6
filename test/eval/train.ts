/**
 * `npm run train`: learns the weights of src/engine/linking/weights.ts from the annotated sets and prints them, with what
 * they would give on a set that was left out of learning. A small linear model: a candidate's score is the sum of
 * its features times WEIGHTS, against "nobody we know" at 0 and the other candidates; the weights that make the
 * gold most likely are sought, held near the present ones by a penalty, because the sets are small. Deterministic.
 *
 *   npm run train -- [PATH of ../shared/bench/linking]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { linkingOf } from '../../src/cli/annotator.ts';
import { openLocalDataset } from '../../src/cli/local-dataset.ts';
import { annotate } from '../../src/engine/linking/annotate.ts';
import type { ObservedName } from '../../src/engine/linking/resolve.ts';
import type { Feature, Features } from '../../src/engine/linking/score.ts';
import { POSSIBLE, SURE, WEIGHTS } from '../../src/engine/linking/weights.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { type GoldDocument, type GoldSet, readGoldSet, SET_NAMES } from './gold.ts';

/** How strongly weights are held where they are: one over the variance that a weight is believed to have. */
const PENALTY = 4;
const ROUNDS = 400;
const STEP = 0.05;

type Weights = Record<Feature, number>;
interface Example {
	set: string;
	features: Features[];
	/** Index of the right candidate; -1 for none of them. */
	right: number;
	text: string;
}

const folder = process.argv[2]
	? resolve(process.env.INIT_CWD ?? '.', process.argv[2])
	: resolve('../shared/bench/linking');
const dataset = await openLocalDataset();
const linking = linkingOf(dataset);
const examples: Example[] = [];
for (const name of SET_NAMES) {
	const set = readGoldSet(folder, name);
	if (!set?.pooled) continue;
	for (const document of set.documents) collect(set, document);
}
collectJudged();
console.log(`${examples.length} names, ${examples.filter(({ right }) => right < 0).length} of nobody known`);

const present: Weights = { ...WEIGHTS };
const features = Object.keys(WEIGHTS) as Feature[];
const sets = [...new Set(examples.map(({ set }) => set))];
/** What each name would get from weights that were learned without its set. */
const heldOut: { example: Example; weights: Weights }[] = [];
for (const set of sets) {
	const weights = learn(examples.filter((example) => example.set !== set));
	const left = examples.filter((example) => example.set === set);
	for (const example of left) heldOut.push({ example, weights });
	console.log(`${set}: present ${told(left, present)}; learned without it ${told(left, weights)}`);
}
const surprise = (pairs: readonly { example: Example; weights: Weights }[]) => {
	const sum = pairs.reduce((total, { example, weights }) => {
		const chances = chancesOf(example, weights);
		const nobody = 1 - chances.reduce((a, b) => a + b, 0);
		return total - Math.log(Math.max(1e-6, example.right < 0 ? nobody : chances[example.right]!));
	}, 0);
	return (sum / pairs.length).toFixed(4);
};
console.log(
	`mean surprise (natural logarithm), lower is better: present ${surprise(examples.map((example) => ({ example, weights: present })))}, learned and held out ${surprise(heldOut)}`,
);
const learned = learn(examples);
console.log(`all: present ${told(examples, present)}; learned ${told(examples, learned)}`);
for (const feature of features)
	console.log(
		`  ${feature.padEnd(18)} ${present[feature].toFixed(2).padStart(6)} → ${learned[feature].toFixed(2).padStart(6)}`,
	);

/** Names of people and bodies that the gold can judge. */
function collect(set: GoldSet, document: GoldDocument): void {
	const article = articleOf(document.text, {
		lang: document.lang,
		...(document.date !== undefined && { date: document.date }),
	});
	annotate(article, {
		...linking,
		observe: (name) => {
			const right = rightOf(set, document, name);
			if (right === undefined) return;
			const [{ start, end }] = name.places as [{ start: number; end: number }];
			examples.push({ set: set.name, features: name.features, right, text: document.text.slice(start, end) });
		},
	});
}

/** News without links, of which a draw was judged by hand (silence.ts): it has the namesakes that the other sets lack. */
function collectJudged(): void {
	const places = new Map<string, { start: number; row: number; right: boolean }[]>();
	const [, ...lines] = readFileSync(resolve('test/eval/silence-judged.tsv'), 'utf8').trim().split('\n');
	for (const line of lines) {
		const [set, id, start, entity, verdict] = line.split('\t') as [string, string, string, string, string];
		const place = { start: Number(start), row: dataset.entities.rowOf(entity), right: verdict === 'right' };
		const key = `${set}\t${id}`;
		places.set(key, [...(places.get(key) ?? []), place]);
	}
	for (const set of new Set([...places.keys()].map((key) => key.split('\t')[0]!))) {
		const file = join(folder, '../detection', `${set}.jsonl`);
		if (!existsSync(file)) continue;
		for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
			const {
				id,
				text,
				lang = 'en',
				date,
			} = JSON.parse(line) as Record<'id' | 'text' | 'lang' | 'date', string>;
			const judged = places.get(`${set}\t${id}`);
			if (!judged) continue;
			annotate(articleOf(text, { lang, ...(date && { date }) }), {
				...linking,
				observe: ({ places: at, rows, features }) => {
					const one = judged.find(
						({ start, row }) => rows.includes(row) && at.some((place) => place.start === start),
					);
					if (!one || dataset.entities.at(one.row).kind === 'state') return;
					const right = one.right ? rows.indexOf(one.row) : -1;
					examples.push({
						set: 'judged by hand',
						features,
						right,
						text: text.slice(one.start, one.start + 40),
					});
				},
			});
		}
	}
}

function rightOf(set: GoldSet, document: GoldDocument, { places, rows }: ObservedName): number | undefined {
	const facts = rows.map((row) => dataset.entities.at(row));
	if (facts.some(({ kind, wikidata }) => kind === 'state' || wikidata === undefined)) return undefined;
	const inside = places.filter(({ start, end }) => start >= document.span[0] && end <= document.span[1]);
	if (inside.length === 0) return undefined;
	const golds = document.mentions.filter((gold) =>
		inside.some(({ start, end }) => gold.start < end && start < gold.end),
	);
	const found = facts.findIndex(
		({ wikidata }) =>
			golds.some((gold) => gold.wikidata === wikidata) ||
			(set.annotation === 'document' && document.ids.has(wikidata!)),
	);
	if (found >= 0) return found;
	if (golds.length === 0) {
		if (facts.some(({ wikidata }) => document.ids.has(wikidata!))) return undefined;
		return set.annotation === 'exhaustive' ? -1 : undefined;
	}
	return golds.every((gold) => gold.wikidata !== undefined) ? -1 : undefined;
}

function scoresOf(example: Example, weights: Weights): number[] {
	return example.features.map((found) => {
		let score = 0;
		for (const feature of Object.keys(found) as Feature[]) score += weights[feature] * found[feature]!;
		return score;
	});
}

/** Chances of the candidates; what is left is "nobody". */
function chancesOf(example: Example, weights: Weights): number[] {
	const weighed = scoresOf(example, weights).map(Math.exp);
	const all = 1 + weighed.reduce((sum, one) => sum + one, 0);
	return weighed.map((one) => one / all);
}

function learn(from: readonly Example[]): Weights {
	const weights = { ...present };
	for (let round = 0; round < ROUNDS; round++) {
		const slope = Object.fromEntries(
			features.map((feature) => [feature, -PENALTY * (weights[feature] - present[feature])]),
		) as Weights;
		for (const example of from) {
			const chances = chancesOf(example, weights);
			example.features.forEach((found, k) => {
				const surprise = Number(k === example.right) - chances[k]!;
				for (const feature of Object.keys(found) as Feature[]) slope[feature] += surprise * found[feature]!;
			});
		}
		for (const feature of features) weights[feature] += (STEP * slope[feature]) / Math.sqrt(from.length);
	}
	return weights;
}

function told(among: readonly Example[], weights: Weights): string {
	let shown = 0;
	let right = 0;
	let sure = 0;
	let surely = 0;
	let could = 0;
	for (const example of among) {
		const chances = chancesOf(example, weights);
		const best = chances.indexOf(Math.max(...chances));
		if (example.right >= 0) could++;
		if (chances[best]! < POSSIBLE) continue;
		shown++;
		if (best === example.right) right++;
		if (chances[best]! < SURE) continue;
		sure++;
		if (best === example.right) surely++;
	}
	const percent = (a: number, b: number) => (b === 0 ? '–' : `${((100 * a) / b).toFixed(1)} %`);
	return `precision ${percent(right, shown)} of ${shown}, recall ${percent(right, could)}, sure ${percent(surely, sure)} of ${sure}`;
}
