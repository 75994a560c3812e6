/**
 * `npm run silence`: what is shown on news whose names nobody has linked (../shared/bench/detection: local and
 * national news from five regions, sentences about US politics, defence reports)? A fixed draw of what is shown was
 * judged by hand, each in its context; silence-judged.tsv holds the judgements by place, without the texts, which are
 * their publishers'. What was shown then and is no longer, or is new, is counted apart: judge again when it grows.
 *
 *   npm run silence                  counts and the share that is wrong
 *   npm run silence -- --unjudged    the part of the draw that has no judgement yet, with its context
 *   npm run silence -- --wrong       what was judged wrong and is still shown
 */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkingOf } from '../../src/cli/annotator.ts';
import { openLocalDataset } from '../../src/cli/local-dataset.ts';
import { annotate } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';
import { DEFAULT_SETTINGS } from '../../src/model/settings.ts';
import { draw } from './draw.ts';
import { shown } from './figures.ts';

const SETS = ['en-worldwide-newswire', 'newsmtsc-person-targets', 're3d-defence'];
/** Shares of the draw: local news, where most names are nobody we know, is what matters. */
const DRAWN: Record<string, number> = {
	'en-worldwide-newswire': 200,
	'newsmtsc-person-targets': 70,
	're3d-defence': 30,
};
const JUDGED = resolve('test/eval/silence-judged.tsv');

const { values: options } = parseArgs({
	options: { unjudged: { type: 'boolean' }, wrong: { type: 'boolean' } },
});
const folder = resolve('../shared/bench/detection');
if (!existsSync(folder)) {
	console.error(`silence: there is no folder ${folder}`);
	process.exit(2);
}

interface Shown {
	key: string;
	entity: string;
	kind: string;
	text: string;
	context: string;
}

const dataset = await openLocalDataset();
const linking = linkingOf(dataset);
const judged = readJudged();
let total = { right: 0, wrong: 0, unjudged: 0 };
for (const set of SETS) {
	const documents = readFileSync(join(folder, `${set}.jsonl`), 'utf8')
		.trim()
		.split('\n')
		.map((line) => JSON.parse(line) as { id: string; text: string; lang?: string; date?: string });
	const all: Shown[] = [];
	let characters = 0;
	let silent = 0;
	for (const { id, text, lang, date } of documents) {
		characters += text.length;
		const article = articleOf(text, { lang: lang ?? 'en', ...(date !== undefined && { date }) });
		const { mentions } = annotate(article, linking, {
			strictness: 'possible',
			hidden: [],
			kinds: DEFAULT_SETTINGS.kinds,
		});
		if (mentions.length === 0) silent++;
		for (const { start, end, entity } of mentions)
			all.push({
				key: `${set}\t${id}\t${start}`,
				entity,
				kind: linking.entities.at(linking.entities.rowOf(entity)!).kind,
				text: text.slice(start, end),
				context: `${text.slice(Math.max(0, start - 160), start)}[[${text.slice(start, end)}]]${text.slice(end, end + 120)}`,
			});
	}
	// States are half of what is shown and nearly always right: people and bodies are what can go wrong.
	const drawn = draw(
		all.filter(({ kind }) => kind !== 'state'),
		DRAWN[set]!,
		({ key }) => key,
	);
	const counts = { right: 0, wrong: 0, unjudged: 0 };
	for (const one of drawn) {
		const verdict = judged.get(`${one.key}\t${one.entity}`);
		counts[verdict ?? 'unjudged']++;
		if ((options.unjudged && !verdict) || (options.wrong && verdict === 'wrong'))
			console.log(`${one.key}\t${one.entity}\t${one.context.replace(/\s+/g, ' ')}`);
	}
	const byKind = new Map<string, number>();
	for (const { kind } of all) byKind.set(kind, (byKind.get(kind) ?? 0) + 1);
	const kinds = [...byKind].map(([kind, count]) => `${count} ${kind}`).join(', ');
	console.log(
		`${set}: ${documents.length} documents, ${characters} characters, ${all.length} shown (${kinds}), nothing on ${silent}; ` +
			`drawn ${drawn.length}: ${counts.right} right, ${counts.wrong} wrong, ${counts.unjudged} not judged`,
	);
	total = {
		...total,
		right: total.right + counts.right,
		wrong: total.wrong + counts.wrong,
		unjudged: total.unjudged + counts.unjudged,
	};
}
console.log(
	`wrong: ${shown({ of: total.wrong, out: total.wrong + total.right })}, ${total.unjudged} not judged`,
);

/** By place and entity: a judgement holds for what was shown there. */
function readJudged(): Map<string, 'right' | 'wrong'> {
	const lines = existsSync(JUDGED) ? readFileSync(JUDGED, 'utf8').trim().split('\n') : [];
	return new Map(
		lines.slice(1).map((line) => {
			const [set, id, start, entity, verdict] = line.split('\t') as [
				string,
				string,
				string,
				string,
				'right' | 'wrong',
			];
			return [`${set}\t${id}\t${start}\t${entity}`, verdict];
		}),
	);
}
