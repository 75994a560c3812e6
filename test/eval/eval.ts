/**
 * `npm run eval`: how right is what the annotator shows? Runs the engine over annotated news and prints, a set
 * and pooled, precision of what is shown, recall of what the dataset has, coverage and wrong people; then the
 * errors in groups. Deterministic; needs ../shared/bench.
 *
 *   npm run eval -- [--set NAME] [--errors [--group GROUP]] [--compare BASE.json] [--save FILE] [--strict] [--curve] [--cost] [PATH]
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkingOf } from '../../src/cli/annotator.ts';
import { openLocalDataset } from '../../src/cli/local-dataset.ts';
import { annotate } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { costLine } from './cost.ts';
import { curveLines } from './curve.ts';
import { type ErrorRow, errorRows, groupCounts } from './errors.ts';
import { type Figures, figuresOf, type Share, shown } from './figures.ts';
import { type GoldSet, readGoldSet, SET_NAMES } from './gold.ts';
import { knownEntities } from './known.ts';
import { type ScoredDocument, scoreDocument } from './score.ts';

const { values: options, positionals } = parseArgs({
	options: {
		set: { type: 'string', multiple: true },
		errors: { type: 'boolean' },
		group: { type: 'string' },
		compare: { type: 'string' },
		save: { type: 'string' },
		strict: { type: 'boolean' },
		curve: { type: 'boolean' },
		cost: { type: 'boolean' },
	},
	allowPositionals: true,
});

/** npm changes to the project's folder; paths are meant from where the reader stands. */
const here = (path: string) => resolve(process.env.INIT_CWD ?? process.cwd(), path);
const folder = positionals[0] ? here(positionals[0]) : resolve('../shared/bench/linking');
if (!existsSync(folder)) {
	console.error(`eval: there is no folder ${folder}; give the path of the annotated sets as argument`);
	process.exit(2);
}

const dataset = await openLocalDataset();
const linking = linkingOf(dataset);
const known = await knownEntities(dataset);
const started = performance.now();
const scored: { set: GoldSet; documents: ScoredDocument[] }[] = [];
for (const name of options.set ?? SET_NAMES) {
	const set = readGoldSet(folder, name);
	if (!set) {
		console.log(`${name}: not there`);
		continue;
	}
	scored.push({ set, documents: set.documents.map((document) => scoredDocument(set, document)) });
}
const seconds = (performance.now() - started) / 1000;

function scoredDocument(set: GoldSet, document: GoldSet['documents'][number], threshold = 0): ScoredDocument {
	const article = articleOf(document.text, {
		lang: document.lang,
		...(document.date !== undefined && { date: document.date }),
	});
	const strictness = options.strict ? 'sure' : DEFAULT_SETTINGS.strictness;
	const found = annotate(article, linking, { strictness, hidden: [], kinds: DEFAULT_SETTINGS.kinds });
	const mentions = found.mentions.map((mention) => {
		const { wikidata, kind, name } = known.facts(mention.entity);
		const text = document.text.slice(mention.start, mention.end);
		return { ...mention, text, wikidata: wikidata ?? null, kind, name };
	});
	const sureEnough = mentions.filter(({ confidence }) => confidence >= threshold);
	return scoreDocument(set, document, sureEnough, found.heldBack, known);
}

const pooled = figuresOf(scored.filter(({ set }) => set.pooled).flatMap(({ documents }) => documents));
const rows: [string, Figures][] = [
	...scored.map(({ set, documents }): [string, Figures] => [set.name, figuresOf(documents)]),
	['pooled', pooled],
];
for (const [name, figures] of rows) {
	console.log(`\n${name}`);
	for (const [label, value] of linesOf(figures)) console.log(`  ${label.padEnd(24)} ${value}`);
}
console.log(`\n${seconds.toFixed(1)} s`);
if (options.cost)
	console.log(
		`\n${costLine(
			linking,
			scored.flatMap(({ set }) => set.documents),
		)}`,
	);
if (options.curve) {
	const documentsFrom = (threshold: number) =>
		scored
			.filter(({ set }) => set.pooled)
			.flatMap(({ set }) => set.documents.map((document) => scoredDocument(set, document, threshold)));
	console.log(`\n${curveLines(documentsFrom).join('\n')}`);
}

const errors = scored.flatMap(({ set, documents }) =>
	documents.flatMap((document) => errorRows(set, document)),
);
console.log('\nErrors by group');
for (const [group, count] of groupCounts(errors)) console.log(`  ${String(count).padStart(5)}  ${group}`);
if (options.errors) {
	for (const row of errors)
		if (options.group === undefined || row.group === options.group) console.log(lineOf(row));
}
if (options.save)
	writeFileSync(
		here(options.save),
		`${JSON.stringify({ sets: Object.fromEntries(rows), errors }, null, 1)}\n`,
	);
if (options.compare) compare(here(options.compare));

function linesOf(figures: Figures): [string, string][] {
	const kinds = Object.entries(figures.byKind).flatMap(
		([kind, { precision, recall }]): [string, string][] => [
			[`  ${kind}: precision`, shown(precision)],
			[`  ${kind}: recall`, shown(recall)],
		],
	);
	return [
		['precision', shown(figures.precision)],
		['recall in the dataset', shown(figures.recall)],
		...kinds,
		['wrong person', shown(figures.wrongPerson)],
		['"sure" right', shown(figures.sure)],
		['"possible" right', shown(figures.possible)],
		['coverage', shown(figures.coverage)],
		['end-to-end recall', shown(figures.endToEnd)],
		['unscored', String(figures.unscored)],
	];
}

function lineOf({ group, set, document, start, text, said, gold }: ErrorRow): string {
	return [group, `${set}/${document}@${start}`, text, said, gold].join('\t');
}

/** What changed against a run that was saved with --save. */
function compare(file: string): void {
	const base = JSON.parse(readFileSync(file, 'utf8')) as {
		sets: Record<string, Figures>;
		errors: ErrorRow[];
	};
	console.log(`\nAgainst ${options.compare}`);
	const rate = (share: Share) => (share.out === 0 ? 0 : (100 * share.of) / share.out);
	for (const [name, now] of rows) {
		const before = base.sets[name];
		if (!before) continue;
		const change = (key: 'precision' | 'recall' | 'wrongPerson' | 'coverage' | 'endToEnd') =>
			`${key} ${(rate(now[key]) - rate(before[key])).toFixed(1)}`;
		console.log(
			`  ${name}: ${[change('precision'), change('recall'), change('wrongPerson'), change('coverage'), change('endToEnd')].join(', ')}`,
		);
	}
	const key = (row: ErrorRow) => lineOf(row);
	const before = new Set(base.errors.map(key));
	const now = new Set(errors.map(key));
	for (const line of now) if (!before.has(line)) console.log(`+ ${line}`);
	for (const line of before) if (!now.has(line)) console.log(`- ${line}`);
}
