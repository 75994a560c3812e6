/**
 * `npm run data:report [-- OPTION]`: what the dataset holds, by kind, country, source, freshness, topic and position.
 *
 *     --json        the main counts as JSON
 *     --merges      every merge with its reason, what was kept apart, and every open end that was closed
 *     --duplicates  people who may stand here twice, those who surely do first
 *     --votes       every roll call: official tally, voters listed, voters in the dataset
 *     --freshness   every disagreement with a list of current leaders (../shared/sources/world-leaders-current)
 *     --must-have   every row of data/must-have.json with whether it was found
 *     --named       the organisations that news names most, and which of them lack a Wikidata id
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CompiledDataset, compileDataset } from './compile/compile.ts';
import { type Counts, countDataset } from './count.ts';
import { findDuplicates } from './duplicates.ts';
import { compareLeaders, countriesByBody, type LeadersList } from './freshness.ts';
import { byCodeUnit, loadData } from './load.ts';
import { checkMustHave } from './must-have.ts';
import { printNamed } from './report-named.ts';

/** Lists of countries and publishers are long; the largest are what one looks for. */
const MOST_LISTED = 25;
const LEADERS = '../shared/sources/world-leaders-current';

const VIEWS: Record<string, (compiled: CompiledDataset) => void | Promise<void>> = {
	'--json': (compiled) => console.log(JSON.stringify(countDataset(compiled).summary, null, 2)),
	'--merges': printMerges,
	'--duplicates': printDuplicates,
	'--votes': printVotes,
	'--freshness': printFreshness,
	'--must-have': printMustHave,
	'--named': printNamed,
};

const args = process.argv.slice(2);
const unknown = args.find((arg) => VIEWS[arg] === undefined);
if (unknown || args.length > 1) {
	console.error(
		`data:report: ${unknown ? `unknown option "${unknown}"` : 'one option at a time'}; use one of ${Object.keys(VIEWS).join(', ')}, or nothing`,
	);
	process.exit(2);
}
const root = process.cwd();
await (VIEWS[args[0] ?? ''] ?? printAll)(compileDataset({ root }));

function printAll(compiled: CompiledDataset): void {
	const report = countDataset(compiled);
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
	table('How records were joined', report.joining);
	table('Roles by freshness', report.freshness);
	for (const [topic, positions] of Object.entries(report.stances)) table(`Stances on ${topic}`, positions);
	table('Recorded votes by topic', report.votes);
	table('Entities by country', report.countries, MOST_LISTED);
	table('Entities by publisher cited', report.publishers, MOST_LISTED);
	for (const line of compiled.leftOut) console.log(`left out: ${line}`);
}

function printMerges({ assembled: { joined, closed } }: CompiledDataset): void {
	for (const { from, into, by } of joined.merges) console.log(`merged: ${from} → ${into} (${by})`);
	for (const { record, with: others } of joined.ambiguous)
		console.log(`kept apart, several fit: ${record} | ${others.join(', ')}`);
	for (const { record, from } of joined.apart)
		console.log(`kept apart, same name and country: ${record} | ${from}`);
	for (const { entity, title, endBy, by } of closed)
		console.log(`ended by ${endBy}: ${entity}, ${title} (${by})`);
	console.log(
		`${joined.merges.length} merged, ${joined.ambiguous.length + joined.apart.length} kept apart, ${closed.length} open ends closed`,
	);
}

function printDuplicates({ entities }: CompiledDataset): void {
	const countries = countriesByBody(entities);
	const shared = new Set(Object.keys(loadData(root).sharedSeats));
	const pairs = findDuplicates(entities, countries, shared);
	for (const { a, b, sure, why } of pairs) console.log(`${sure ? 'SURE' : 'doubtful'}: ${a} | ${b} (${why})`);
	console.log(`${pairs.filter(({ sure }) => sure).length} surely twice, ${pairs.length} pairs in all`);
}

function printVotes({ rollCalls, assembled: { votes, imported } }: CompiledDataset): void {
	const lists = new Map(imported.votes.map((record) => [record.rollCall, record]));
	for (const { id, tally, title, partial } of rollCalls) {
		const record = lists.get(id);
		const here = votes.voters.get(id);
		const listed = record ? [record.yea.length, record.nay.length, record.abstained?.length ?? 0] : [];
		console.log(
			`${id}: official ${tally.yea}/${tally.nay}/${tally.abstained ?? '–'}, listed ${listed.join('/') || 'nobody'}` +
				`, here ${here ? `${here.yea}/${here.nay}/${here.abstained}` : 'nobody'}${partial ? ', partial' : ''} · ${title}`,
		);
	}
	console.log(`${rollCalls.length} roll calls, ${votes.positions} positions`);
}

function printFreshness({ entities, meta }: CompiledDataset): void {
	const folder = join(root, LEADERS);
	const file = existsSync(folder)
		? readdirSync(folder)
				.filter((name) => /^\d{4}-\d{2}-\d{2}\.json$/.test(name))
				.sort(byCodeUnit)
				.at(-1)
		: undefined;
	if (file === undefined) {
		console.log(`There is no list of current leaders in ${LEADERS}; nothing was compared`);
		return;
	}
	const list = JSON.parse(readFileSync(join(folder, file), 'utf8')) as LeadersList;
	const { explanations } = loadData(root);
	const { compared, disagreements, idle } = compareLeaders(
		entities,
		list,
		explanations,
		countriesByBody(entities),
	);
	for (const { seat, listed, here, explained } of disagreements)
		console.log(
			`${explained ? 'explained' : 'OPEN'}: ${seat}: listed ${listed}; here ${here}${explained ? ` · ${explained}` : ''}`,
		);
	for (const seat of idle) console.log(`data/freshness.json: "${seat}" explains nothing: take it out`);
	const open = disagreements.filter(({ explained }) => explained === undefined).length;
	console.log(
		`${compared} offices of ${list.snapshot_date} compared with the dataset of ${meta.date}: ` +
			`${compared - disagreements.length} agree, ${disagreements.length - open} are explained, ${open} are open`,
	);
}

function printMustHave({ entities }: CompiledDataset): void {
	const { mustHave } = loadData(root);
	const checked = checkMustHave(mustHave, entities, countriesByBody(entities));
	const counts: Counts = {};
	for (const { row, status, entity } of checked) {
		counts[status] = (counts[status] ?? 0) + 1;
		const dates = row.from || row.to ? ` ${row.from ?? ''}–${row.to ?? ''}` : '';
		console.log(
			`${status}: ${row.holder ?? 'nobody known'}, ${row.office} of ${row.of ?? row.country}${dates}` +
				`${entity ? ` → ${entity}` : ''}${row.missing ? ` (${row.missing})` : ''}`,
		);
	}
	table(`${checked.length} rows`, counts);
}

function table(title: string, counts: Counts, most = Number.POSITIVE_INFINITY): void {
	const rows = Object.entries(counts);
	console.log(`\n${title}`);
	for (const [name, count] of rows.slice(0, most)) console.log(`${String(count).padStart(8)}  ${name}`);
	if (rows.length > most) console.log(`          … and ${rows.length - most} more`);
}
