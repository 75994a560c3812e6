/** `npm run data:report [-- --json]`: what the dataset holds, by kind, country, source, freshness, topic and position. */
import { compileDataset } from './compile/compile.ts';
import { type Counts, countDataset } from './count.ts';
import { loadData } from './load.ts';

/** Lists of countries and publishers are long; the largest are what one looks for. */
const MOST_LISTED = 25;

const args = process.argv.slice(2);
const unknown = args.find((arg) => arg !== '--json');
if (unknown) {
	console.error(`data:report: unknown option "${unknown}"; use --json, or nothing`);
	process.exit(2);
}
const root = process.cwd();
const raw = loadData(root);
const compiled = compileDataset({ root });
const known = new Set(compiled.topics.map(({ id }) => id));
const written = {
	entities: raw.files.length,
	stances: raw.files
		.flatMap(({ value }) => (value as { stances?: { topic: string }[] } | undefined)?.stances ?? [])
		.filter(({ topic }) => known.has(topic)).length,
};
const report = countDataset(compiled, written);
if (args.includes('--json')) {
	console.log(JSON.stringify(report.summary, null, 2));
} else {
	const { summary } = report;
	console.log(`Dataset of ${compiled.meta.date}`);
	table('Entities', summary.entities);
	table('… of them with a Wikidata id', report.wikidata);
	table('Records by origin', summary.sources);
	table('Totals', {
		roles: summary.roles,
		'stances, written': summary.stances.written,
		'stances, recorded': summary.stances.recorded,
		'roll calls': summary.rollCalls,
		topics: summary.topics,
		'outlet domains': summary.outlets,
		aliases: summary.aliases,
	});
	table('Roles by freshness', report.freshness);
	for (const [topic, positions] of Object.entries(report.stances)) table(`Stances on ${topic}`, positions);
	table('Entities by country', report.countries, MOST_LISTED);
	table('Entities by publisher cited', report.publishers, MOST_LISTED);
	for (const line of compiled.leftOut) console.log(`left out: ${line}`);
}

function table(title: string, counts: Counts, most = Number.POSITIVE_INFINITY): void {
	const rows = Object.entries(counts);
	console.log(`\n${title}`);
	for (const [name, count] of rows.slice(0, most)) console.log(`${String(count).padStart(8)}  ${name}`);
	if (rows.length > most) console.log(`          … and ${rows.length - most} more`);
}
