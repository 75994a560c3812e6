/** docs/pages.md from the judged pages (judge.ts): figures first, then the worst, then a row a page. Pure. */
import type { SeenInFirefox } from './browse-firefox.ts';
import type { Judged } from './judge.ts';
import kinds from './kinds.json' with { type: 'json' };

/** Pages of the set that are not one article, by name, with what they are; all others are articles. Read by hand. */
const NOT_ARTICLES: Record<string, string> = kinds;

/** Long running text that is no article: to annotate it or not harms nobody, so it counts apart. */
const PROSE =
	/^(?:an encyclopaedia entry|a chapter|a licence|a technical standard|a report|terms of service)/;

const percent = (share: number) => `${(share * 100).toFixed(1)} %`;
const mean = (numbers: number[]) => numbers.reduce((sum, n) => sum + n, 0) / (numbers.length || 1);
const share = <T>(items: T[], holds: (item: T) => boolean) =>
	items.filter(holds).length / (items.length || 1);
function quantile(numbers: number[], q: number): number {
	const sorted = [...numbers].sort((a, b) => a - b);
	return sorted[Math.min(sorted.length - 1, Math.floor(q * sorted.length))] ?? 0;
}

/** @param own how many of the made-up pages (test/pages/kinds.ts) were told right, of how many */
export function pagesReport(
	judged: Judged[],
	own: { right: number; of: number },
	inFirefox: SeenInFirefox[] = [],
): string {
	const articles = judged.filter(({ status }) => status === 'article');
	const texts = judged.flatMap(({ text }) => (text ? [text] : []));
	const dates = judged.flatMap(({ date }) => (date ? [date] : []));
	const withGold = judged.filter(({ outside, marked }) => outside && marked > 0);
	const markedWithGold = withGold.reduce((sum, { marked }) => sum + marked, 0);
	const outside = withGold.reduce((sum, page) => sum + page.outside!.length, 0);
	const marked = judged.reduce((sum, page) => sum + page.marked, 0);
	const astray = judged.reduce((sum, page) => sum + page.astray.length, 0);
	const wrongKind = judged.filter(
		({ name, status }) => (status === 'article') === (NOT_ARTICLES[name] !== undefined),
	);
	const wrongBeyondProse = wrongKind.filter(({ name }) => !PROSE.test(NOT_ARTICLES[name] ?? ''));
	const having = (part: RegExp) =>
		judged.filter(({ troubles }) => troubles.some((trouble) => part.test(trouble)));
	const rows: [string, string, string][] = [
		[
			'pages, hosts',
			`${judged.length}, ${new Set(judged.map(({ url }) => url && new URL(url).hostname)).size}`,
			'',
		],
		['exceptions of ours, in page or background', `${having(/^(page|background): /).length} pages`, 'none'],
		['changes of the page’s tree', `${having(/changes of the page/).length} pages`, 'none'],
		['layout shift after the article was read', `${having(/layout shift/).length} pages`, 'none'],
		[
			'a task of ours over 50 ms',
			`${having(/a task of/).length} pages; longest ${Math.max(...judged.map(({ longest }) => longest)).toFixed(0)} ms`,
			'none',
		],
		[
			'our time on the main thread',
			`median ${quantile(
				judged.map(({ total }) => total),
				0.5,
			).toFixed(1)}, 95 % under ${quantile(
				judged.map(({ total }) => total),
				0.95,
			).toFixed(0)} ms`,
			'',
		],
		['no answer within 15 s, or a fault', `${having(/^(stuck|not loaded|fault|off)/).length} pages`, 'none'],
		['marks', `${marked} on ${judged.filter((page) => page.marked > 0).length} pages`, ''],
		[
			'marks outside the article’s text, where that is known',
			`${outside} of ${markedWithGold} (${percent(outside / (markedWithGold || 1))})`,
			'2 %',
		],
		['marks in what the markup calls navigation, footer, aside or form', `${astray}`, ''],
		['date within a day', `${percent(share(dates, ({ right }) => right))} of ${dates.length}`, '90 %'],
		[
			'text recall, precision',
			`${percent(mean(texts.map(({ recall }) => recall)))}, ${percent(mean(texts.map(({ precision }) => precision)))} of ${texts.length}`,
			'85 % each',
		],
		[
			'article or not, right',
			`${percent((judged.length - wrongKind.length + own.right) / (judged.length + own.of))}: ${judged.length - wrongKind.length} of these ${judged.length} and ${own.right} of ${own.of} made-up pages of kinds that are missing here (front pages, shops, forums, mail, apps); ${percent(1 - wrongBeyondProse.length / judged.length)} of these where encyclopaedia entries, chapters, licences and the like may be either`,
			'95 %',
		],
	];
	const worst = [...judged]
		.map((page) => ({ page, badness: badness(page) }))
		.filter(({ badness: much }) => much > 0)
		.sort((a, b) => b.badness - a.badness)
		.slice(0, 10);
	return `# What happens on real pages

\`npm run pages\` reads the saved pages of \`../shared/bench/html-manifest.jsonl\` with the built extension in a real Chromium, each under its own address, and writes this page. Nothing of the pages is quoted here: they are their publishers'.

Each page is opened twice: with its own scripts forbidden by its policy, so that every change and every millisecond is ours (changes, shift, time, marks, text); and with them, for exceptions. What a page would load from elsewhere is missing. Hosts outside the manifest's list stand in the reader's own list; their permission is in the manifest of the copy that runs, since no one can answer the browser's prompt without a display.

| | measured | promised |
| --- | --- | --- |
${rows.map((row) => `| ${row.join(' | ')} |`).join('\n')}

A mark is outside the article when neither the three words before it with the name nor the name with the three words after it stand in the gold text, its title or the headline. Captions are left out, as some gold texts leave them out. A shift counts where the page shifts less with the extension switched off; when a page's broken pictures give up their place varies, so a few remain that two visits without us would show as well.

${wrongKind.length === 0 ? '' : `Judged wrongly as article or not: ${wrongKind.map(({ name, status }) => `${name} (${status === 'article' ? `is ${NOT_ARTICLES[name]}` : 'is an article'})`).join('; ')}.\n`}
${firefoxSection(judged, inFirefox)}## The worst ten

${worst.map(({ page }) => `- ${page.name}: ${why(page)}`).join('\n')}

## Every page

\`chars\`: sent to the background. \`ms\`: our time on the page's main thread, CPU time. Where nothing is marked, the last column says why.

| page | chars | marks | ms | |
| --- | --- | --- | --- | --- |
${judged.map((page) => `| ${page.name} | ${page.sent || ''} | ${page.marked || ''} | ${page.total.toFixed(1)} | ${reason(page)} |`).join('\n')}

${articles.length} of ${judged.length} were read as articles.
`;
}

function badness({ name, troubles, outside, date, text, status }: Judged): number {
	const wrongKind = (status === 'article') === (NOT_ARTICLES[name] !== undefined);
	return (
		troubles.length * 10 +
		(outside?.length ?? 0) +
		(date && !date.right ? 1 : 0) +
		(text ? (1 - Math.min(text.recall, text.precision)) * 4 : 0) +
		(wrongKind ? 2 : 0)
	);
}

function why({ troubles, outside, date, text }: Judged): string {
	return [
		...troubles,
		...(outside && outside.length > 0 ? [`${outside.length} marks outside the article`] : []),
		...(date && !date.right ? [`dated ${date.found ?? 'not at all'} instead of ${date.gold}`] : []),
		...(text && Math.min(text.recall, text.precision) < 0.85
			? [`text recall ${percent(text.recall)}, precision ${percent(text.precision)}`]
			: []),
	].join('; ');
}

function reason({ name, status, marked, cast, troubles }: Judged): string {
	if (troubles.length > 0) return troubles[0]!.split('\n')[0]!.replaceAll('|', '/');
	if (status === 'not-article') return `no article${NOT_ARTICLES[name] ? `: ${NOT_ARTICLES[name]}` : ''}`;
	if (marked > 0) return '';
	return cast > 0 ? 'named in its data, not in its text' : 'names nobody of the dataset';
}

function firefoxSection(judged: Judged[], seen: SeenInFirefox[]): string {
	if (seen.length === 0) return '';
	const marksOf = new Map(judged.map(({ name, marked }) => [name, marked]));
	const differing = seen.filter(({ name, marked }) => marked !== marksOf.get(name));
	const sum = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0);
	return `## In Firefox

A hundred of them, evenly taken, with their scripts forbidden (\`npm run pages -- --firefox\`): errors of ours on ${seen.filter(({ errors }) => errors.length > 0).length} pages, changes of the page’s tree on ${seen.filter(({ mutations }) => mutations > 0).length}, elements behind the body on ${seen.filter(({ behind }) => behind > 0).length}. ${sum(seen.map(({ marked }) => marked))} marks, and ${sum(seen.map(({ name }) => marksOf.get(name) ?? 0))} in Chromium on the same pages${differing.length === 0 ? '' : `; they differ on ${differing.length}: ${differing.map(({ name, marked }) => `${name} (${marked}, Chromium ${marksOf.get(name)})`).join('; ')}`}.

`;
}
