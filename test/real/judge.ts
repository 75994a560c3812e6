/**
 * Holds what a browser did with a saved page (browse.ts) against the page's gold and the promises: what is trouble,
 * what of the text was read, which marks lie outside the article. Pure; the report and its figures come from here.
 */
import type { Browsed } from './browse.ts';
import { compareTexts, daysApart, goldText } from './reading.ts';

/** No task of ours may hold a page's main thread longer, in ms. */
const LONGEST = 50;
/** Shift that differs between two visits without us: a line of text less. */
const SHIFT_NOISE = 0.005;

export interface Judged {
	name: string;
	set: string;
	url: string | null;
	news: boolean;
	status: Browsed['status'];
	sent: number;
	cast: number;
	marked: number;
	/** Marks outside the gold text, `text: …context…`; undefined where there is no gold. */
	outside?: string[];
	/** Marks inside something that is never the story, as the markup calls it. */
	astray: string[];
	date?: { gold: string; found?: string; right: boolean };
	text?: { recall: number; precision: number };
	longest: number;
	total: number;
	/** What must not happen: exceptions, changes of the page, shifts, long tasks, no answer. */
	troubles: string[];
}

export function judge(browsed: Browsed): Judged {
	const { page, article, marked } = browsed;
	const gold = goldText(page);
	const story = article?.blocks
		.filter(({ role }) => !['title', 'byline', 'related', 'other'].includes(role))
		.map(({ start, end }) => article.text.slice(start, end))
		.join('\n');
	const troubles = [...browsed.exceptions];
	if (browsed.mutations.length > 0)
		troubles.push(`${browsed.mutations.length} changes of the page, first: ${browsed.mutations[0]}`);
	// What the page shifts without us is the page's: a little more or less of it, by when pictures give up.
	if (browsed.shift > (browsed.shiftWithout ?? 0) + SHIFT_NOISE)
		troubles.push(`layout shift ${browsed.shift.toFixed(3)}, without us ${browsed.shiftWithout?.toFixed(3)}`);
	if (browsed.longest > LONGEST) troubles.push(`a task of ${browsed.longest.toFixed(0)} ms`);
	if (!['article', 'not-article'].includes(browsed.status))
		troubles.push(`${browsed.status}${browsed.fault ? `: ${browsed.fault}` : ''}`);
	const goldDate = page.gold.date;
	const shares = gold === undefined || story === undefined ? undefined : compareTexts(story, gold);
	return {
		name: page.file.replace(/^html-/, ''),
		set: page.set,
		url: page.url,
		news: page.knownNewsOutlet,
		status: browsed.status,
		sent: article?.text.length ?? 0,
		cast: browsed.cast,
		marked: marked.length,
		...(gold !== undefined && {
			outside: outsideOf(browsed, `${page.gold.title ?? ''}\n${titleOf(article)}\n${gold}`),
		}),
		astray: marked
			.filter(({ inside }) => inside.some((name) => ['nav', 'footer', 'aside', 'form'].includes(name)))
			.map(
				({ text, inside }) =>
					`${text} in ${inside.find((name) => ['nav', 'footer', 'aside', 'form'].includes(name))}`,
			),
		...(goldDate !== undefined &&
			browsed.status === 'article' && {
				date: {
					gold: goldDate.slice(0, 10),
					found: article?.date,
					right: article?.date !== undefined && daysApart(article.date, goldDate) <= 1,
				},
			}),
		...(shares && { text: { recall: shares.recall, precision: shares.precision } }),
		longest: browsed.longest,
		total: browsed.total,
		troubles,
	};
}

/**
 * Marks none of whose surroundings are in the gold text: neither the three words before with the name nor the name
 * with the three words after.
 */
function outsideOf({ marked }: Browsed, gold: string): string[] {
	const words = (text: string) => (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
	const known = ` ${words(gold)} `;
	return (
		marked
			// A caption is the article's, though gold texts leave it out.
			.filter(({ inside }) => !inside.includes('figcaption'))
			.filter(({ text, context }) => {
				const at = context.indexOf(text);
				const before = words(context.slice(0, at)).split(' ').slice(-3).join(' ');
				const after = words(context.slice(at + text.length))
					.split(' ')
					.slice(0, 3)
					.join(' ');
				const name = words(text);
				return !known.includes(`${before} ${name}`) && !known.includes(`${name} ${after}`);
			})
			.map(({ text, context }) => `${text}: ${context.replace(/\s+/g, ' ').trim()}`)
	);
}

/** Headlines are the article's, though the gold text leaves them out. */
function titleOf(article: Browsed['article']): string {
	const title = article?.blocks.find(({ role }) => role === 'title');
	return title && article ? article.text.slice(title.start, title.end) : '';
}
