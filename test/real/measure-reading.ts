/**
 * Measures the reading of saved pages against their gold: date within a day, text recall and precision, what must
 * and must not be in the text.
 *
 *   node build.mjs --run test/real/measure-reading.ts [--set NAME] [--only PART-OF-FILE-NAME] [--worst N]
 *
 * With --only, the lines of the text and what is missing or too much are printed as well.
 */
import { compareTexts, daysApart, goldText, readSaved, savedPages, storyText } from './reading.ts';

function option(name: string): string | undefined {
	const at = process.argv.indexOf(`--${name}`);
	return at < 0 ? undefined : process.argv[at + 1];
}

const pages = savedPages();
if (pages === undefined) {
	console.error('The saved pages are not here: ../shared/bench/html-manifest.jsonl is missing.');
	process.exit(2);
}
const only = option('only');
const set = option('set');
const worst = Number(option('worst') ?? 12);
const chosen = pages.filter((page) => (!only || page.file.includes(only)) && (!set || page.set === set));

const texts: { name: string; set: string; news: boolean; recall: number; precision: number }[] = [];
const dates: {
	name: string;
	set: string;
	news: boolean;
	gold: string;
	found?: string;
	source?: string;
	right: boolean;
}[] = [];
const phrases = { wanted: 0, found: 0, unwanted: 0, kept: 0 };
const notArticles: string[] = [];
let slowest = { name: '', ms: 0 };
let milliseconds = 0;

for (const page of chosen) {
	const started = performance.now();
	const read = readSaved(page);
	const ms = performance.now() - started;
	milliseconds += ms;
	if (ms > slowest.ms) slowest = { name: page.file, ms };
	const about = { name: page.file, set: page.set, news: page.knownNewsOutlet };
	if (!read.isArticle) notArticles.push(`${page.file}  ${page.url}`);
	const story = storyText(read);
	const gold = goldText(page);
	if (gold !== undefined) {
		const { recall, precision, extra } = compareTexts(story, gold);
		texts.push({ ...about, recall, precision });
		if (only) {
			console.log('extra:', extra.slice(0, 60).join(' | '));
			console.log('missing:', compareTexts(gold, story).extra.slice(0, 60).join(' | '));
		}
	}
	if (only) {
		console.log(
			page.file,
			page.url,
			read.isArticle,
			read.date,
			read.dateSource,
			read.article.lang,
			'root',
			path(read.root),
		);
		console.log('title:', read.title);
		for (const { start, end, role } of read.article.blocks)
			console.log(role.padEnd(9), read.article.text.slice(start, end).slice(0, 160));
		console.log('gold:', JSON.stringify(page.gold).slice(0, 500));
	}
	if (page.gold.date !== undefined) {
		const right = read.date !== undefined && daysApart(read.date, page.gold.date) <= 1;
		dates.push({ ...about, gold: page.gold.date, found: read.date, source: read.dateSource, right });
	}
	const flat = (text: string) => text.replace(/\s+/g, ' ').toLowerCase();
	const all = flat(`${read.title}\n${story}`);
	for (const phrase of page.gold.mustContain ?? []) {
		phrases.wanted++;
		if (all.includes(flat(phrase))) phrases.found++;
		else if (only) console.log('MISSING', phrase);
	}
	for (const phrase of page.gold.mustNotContain ?? []) {
		phrases.unwanted++;
		if (all.includes(flat(phrase))) {
			phrases.kept++;
			if (only) console.log('KEPT', phrase);
		}
	}
}

function path(element: Element): string {
	return `${element.localName}#${element.id}.${element.getAttribute('class')}`;
}
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);
const percent = (share: number) => `${(share * 100).toFixed(1)} %`;

for (const [label, rows] of Object.entries(bySet(texts)))
	console.log(
		`text ${label.padEnd(12)} ${String(rows.length).padStart(4)} pages  recall ${percent(mean(rows.map((r) => r.recall)))}  precision ${percent(mean(rows.map((r) => r.precision)))}`,
	);
for (const [label, rows] of Object.entries(bySet(dates)))
	console.log(
		`date ${label.padEnd(12)} ${String(rows.length).padStart(4)} pages  within a day ${percent(mean(rows.map((r) => Number(r.right))))}  none found ${rows.filter((r) => !r.found).length}`,
	);
console.log(
	`phrases: ${phrases.found} of ${phrases.wanted} wanted ones found, ${phrases.kept} of ${phrases.unwanted} unwanted ones kept`,
);
console.log(`judged no article: ${notArticles.length} of ${chosen.length}`);
console.log(
	`read in ${Math.round(milliseconds)} ms, parsing included; slowest ${slowest.name} ${Math.round(slowest.ms)} ms`,
);
if (!only) {
	console.log('\nworst texts');
	for (const row of [...texts]
		.sort((a, b) => a.recall + a.precision - b.recall - b.precision)
		.slice(0, worst))
		console.log(`  recall ${percent(row.recall)} precision ${percent(row.precision)} ${row.name}`);
	console.log('\nwrong dates');
	for (const row of dates.filter((row) => !row.right))
		console.log(
			`  gold ${row.gold.slice(0, 10)} found ${row.found ?? '-'} (${row.source ?? '-'}) ${row.name}`,
		);
	if (process.argv.includes('--articles')) console.log(`\nno article\n  ${notArticles.join('\n  ')}`);
}

function bySet<T extends { set: string; news: boolean }>(rows: T[]): Record<string, T[]> {
	const groups: Record<string, T[]> = { all: rows, news: rows.filter((row) => row.news) };
	for (const row of rows) {
		groups[row.set] ??= [];
		groups[row.set]!.push(row);
	}
	return groups;
}
