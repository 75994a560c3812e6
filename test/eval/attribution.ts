/**
 * `npm run attribution`: are those whom a card says to be reported those who speak? Runs the engine over
 * ../shared/bench/attribution/polnear.jsonl, where people marked who is the source of what, and prints how many of the
 * mentions found to speak lie in a source, and how many of the shown mentions that lie in one are found.
 *
 *   npm run attribution -- [--errors] [PATH]
 */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { linkingOf } from '../../src/cli/annotator.ts';
import { openLocalDataset } from '../../src/cli/local-dataset.ts';
import { reportsOf, type Span } from '../../src/engine/card/reports.ts';
import { annotate } from '../../src/engine/linking/annotate.ts';
import { articleOf } from '../../src/engine/text/blocks.ts';

interface Document {
	id: string;
	split: string;
	date: string;
	text: string;
	sources: Span[];
}

const { values: options, positionals } = parseArgs({
	options: { errors: { type: 'boolean' } },
	allowPositionals: true,
});
const file = resolve(positionals[0] ?? '../shared/bench/attribution/polnear.jsonl');
if (!existsSync(file)) {
	console.error(`attribution: there is no file ${file}; give the path of polnear.jsonl as argument`);
	process.exit(2);
}
const linking = linkingOf(await openLocalDataset());
const tally = new Map<string, { said: number; right: number; speaking: number; found: number }>();
for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
	const { id, split, date, text, sources } = JSON.parse(line) as Document;
	const counts = tally.get(split) ?? { said: 0, right: 0, speaking: 0, found: 0 };
	tally.set(split, counts);
	const inSource = ({ start, end }: Span) =>
		sources.some((source) => source.start < end && start < source.end);
	const { mentions } = annotate(articleOf(text, { lang: 'en', date }), linking);
	for (const entity of new Set(mentions.map((mention) => mention.entity))) {
		const own = mentions.filter((mention) => mention.entity === entity);
		const reports = reportsOf(text, own);
		counts.said += reports.length;
		counts.speaking += own.filter(inSource).length;
		for (const { mention, start, end } of reports) {
			if (inSource(own[mention]!)) {
				counts.right++;
				counts.found++;
			} else if (options.errors)
				console.log(`${id}\t${entity}\t${text.slice(start, end).replaceAll('\n', ' ')}`);
		}
	}
}
const percent = (part: number, all: number) => `${((100 * part) / Math.max(1, all)).toFixed(1)} % of ${all}`;
for (const [split, { said, right, speaking, found }] of tally)
	console.log(
		`${split.padEnd(6)} precision ${percent(right, said)}, recall of shown mentions that speak ${percent(found, speaking)}`,
	);
