/**
 * What is the story and what is not: plain text cut into blocks, and lines that any publisher adds (links to
 * other stories, bylines, credits, calls to subscribe) told from the article's own sentences.
 *
 * `refineBlocks` is shared by plain text and by the page, which finds its blocks in the DOM. It only ever
 * takes story away: a block that is already out stays out. English patterns, and the few words of other
 * languages that stand before a colon.
 */
import type { ArticleText, Block, BlockRole } from '../../model/annotation.ts';
import type { IsoDate } from '../../model/entity.ts';
import {
	AGENCY_LINE,
	AGENCY_OPENING,
	BYLINE,
	CALL,
	CREDIT,
	DATE_LINE,
	DATELINE,
	LINK_HEADING,
	LINK_LINE,
	LINK_START,
	SLASHED_DATELINE,
} from './line-words.ts';

/** Roles that are searched for mentions. */
const STORY: ReadonlySet<BlockRole> = new Set(['title', 'heading', 'paragraph', 'list', 'quote', 'caption']);

export const isStory = (role: BlockRole): boolean => STORY.has(role);

/** Longer first lines are lead paragraphs: news headlines seldom pass 120 characters, subtitles included 200. */
const LONGEST_TITLE = 200;
/** Links and credits are short; a longer line with the same first words is prose. */
const LONGEST_LINK = 250;
const LONGEST_BYLINE = 140;
/** Lines of text broken at a fixed width are 50 to 100 characters long. */
const WRAPPED = { least: 50, most: 100 };

const SENTENCE_END = /[.!?。！？…]["'”’»)\]]*$/;
const FULL_STOP = /[.。…]["'”’»)\]]*$/;

/** Role that a line has by its wording alone; undefined where it reads like the story. */
function roleByWording(line: string): BlockRole | undefined {
	if (line.length <= LONGEST_LINK) {
		if (LINK_LINE.test(line) || CALL.test(line)) return 'related';
		if (LINK_START.test(line) && !FULL_STOP.test(line)) return 'related';
	}
	if (line.length <= LONGEST_BYLINE) {
		if (isByline(line) || AGENCY_LINE.test(line) || DATE_LINE.test(line)) return 'byline';
	}
	if (line.length > LONGEST_LINK || !CREDIT.test(line)) return undefined;
	// "Published on Monday, the report accuses Russia." is a sentence; a credit in brackets may end like one.
	return FULL_STOP.test(line) && !/^[([]|[;:]/.test(line) ? undefined : 'byline';
}

/** "By Jane Doe", "BY JANE DOE, Staff Writer"; not "By Monday, the ministry had not replied." */
function isByline(line: string): boolean {
	const match = BYLINE.exec(line);
	if (!match || SENTENCE_END.test(line.replace(/\b(?:jr|sr)\.$/i, ''))) return false;
	// The pattern ignores the case of "by"; the name's own capital has to be real.
	return /^by:?\s+(?:the\s+)?\p{Lu}/iu.test(line) && /^\S+\s+(?:the\s+)?\p{Lu}/u.test(line);
}

/**
 * Blocks with the lines that are not the story told apart. Offsets stay as they are; titles, captions and
 * blocks that are out already keep their role (a caption that is only a credit goes out).
 *
 * @param text the text that the blocks' offsets refer to
 */
export function refineBlocks(text: string, blocks: readonly Block[]): Block[] {
	let underLinkHeading = false;
	return blocks.map((block) => {
		if (!isStory(block.role) || block.role === 'title') {
			underLinkHeading = false;
			return block;
		}
		const line = text.slice(block.start, block.end).trim();
		if (LINK_HEADING.test(line)) {
			underLinkHeading = true;
			return { ...block, role: 'related' };
		}
		// A list of links ends with the first line that is a sentence.
		if (underLinkHeading && line.length <= LONGEST_TITLE && !FULL_STOP.test(line)) {
			return { ...block, role: 'related' };
		}
		underLinkHeading = false;
		const role = roleByWording(line);
		return role && role !== block.role ? { ...block, role } : block;
	});
}

/**
 * A plain text as an article: first line the title if it is short and no sentence, every further line or
 * wrapped paragraph a block.
 *
 * @param text kept as it is, so that offsets refer to what was handed in
 */
export function articleOf(
	text: string,
	about: { lang?: string; date?: IsoDate; host?: string } = {},
): ArticleText {
	const lines = linesOf(text);
	const blocks: Block[] = [];
	for (let i = 0; i < lines.length; i++) {
		const first = lines[i]!;
		let last = first;
		while (i + 1 < lines.length && continues(text, last, lines[i + 1]!)) last = lines[++i]!;
		blocks.push({ start: first.start, end: last.end, role: 'paragraph' });
	}
	const head = blocks[0];
	if (head && blocks.length > 1) {
		const line = text.slice(head.start, head.end);
		if (line.length <= LONGEST_TITLE && !FULL_STOP.test(line) && !roleByWording(line)) head.role = 'title';
	}
	return { text, blocks: refineBlocks(text, blocks), lang: about.lang ?? 'und', ...definedOf(about) };
}

function definedOf({ date, host }: { date?: IsoDate; host?: string }) {
	return { ...(date && { date }), ...(host && { host }) };
}

interface Line {
	start: number;
	end: number;
	/** An empty line stands before it. */
	afterBlank: boolean;
}

function linesOf(text: string): Line[] {
	const lines: Line[] = [];
	let afterBlank = false;
	let start = 0;
	while (start <= text.length) {
		let stop = text.indexOf('\n', start);
		if (stop < 0) stop = text.length;
		let from = start;
		let to = stop;
		while (from < to && /\s/.test(text[from]!)) from++;
		while (to > from && /\s/.test(text[to - 1]!)) to--;
		if (from === to) afterBlank = true;
		else {
			lines.push({ start: from, end: to, afterBlank });
			afterBlank = false;
		}
		start = stop + 1;
	}
	return lines;
}

/** Does `next` go on with the sentence that `line` breaks off, as in text wrapped at a fixed width? */
function continues(text: string, line: Line, next: Line): boolean {
	if (next.afterBlank) return false;
	const lastLine = text.slice(text.lastIndexOf('\n', line.end - 1) + 1, line.end);
	if (lastLine.length < WRAPPED.least || lastLine.length > WRAPPED.most) return false;
	if (SENTENCE_END.test(lastLine)) return false;
	return /^[\p{Ll}\d"“‘'(]/u.test(text.slice(next.start, next.start + 2));
}

/**
 * Offset after a block's dateline ("SEOUL, Feb. 27 (Yonhap) --"), or the block's start where it has none.
 * What stands in a dateline is where and by whom the story was filed, not who is in it.
 */
export function afterDateline(text: string, block: Block): number {
	if (block.role !== 'paragraph' && block.role !== 'list') return block.start;
	// A dateline with place, country, date and agency stays under 120 characters.
	const head = text.slice(block.start, Math.min(block.end, block.start + 120));
	const match = DATELINE.exec(head) ?? SLASHED_DATELINE.exec(head) ?? AGENCY_OPENING.exec(head);
	return block.start + (match ? match[0].length : 0);
}
