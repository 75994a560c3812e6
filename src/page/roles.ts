/**
 * The second look at the article's blocks, once their words are known: lines that point to other pages, sections
 * of related stories, bylines and notices get a role that keeps them out of the story.
 * Pure: blocks with their share of link text in, roles out; no DOM.
 */
import type { BlockRole } from '../model/annotation.ts';
import { isBylineText, isNotice, opensOtherSection, pointsElsewhere } from './phrases.ts';
import type { MeasuredBlock } from './text-index.ts';

/** Longer lines are running text, even where they begin with "More from". */
const LINE_CHARS = 220;
/** A paragraph of this length with few links ends a section of related stories. */
const STORY_CHARS = 120;
/** Link text above this share makes a line a link rather than a sentence with one. */
const ALL_LINK = 0.85;

/** Roles that carry the story. */
export function isStoryRole(role: BlockRole): boolean {
	return role !== 'byline' && role !== 'related' && role !== 'other';
}

export function settleRoles(text: string, blocks: readonly MeasuredBlock[]): void {
	let elsewhere = false;
	for (const block of blocks) {
		const words = text.slice(block.start, block.end);
		const linked = block.linkChars / words.length;
		if (block.role === 'title') {
			elsewhere = false;
			continue;
		}
		const isLabel = words.length <= 60 && !/[.!?…]["”’)]?$/.test(words);
		if (opensOtherSection(words) && (block.role === 'heading' || isLabel)) elsewhere = true;
		else if (elsewhere && block.role === 'heading' && linked < ALL_LINK) elsewhere = false;
		else if (elsewhere && words.length >= STORY_CHARS && linked < 0.5) elsewhere = false;

		if (/^<(?:img|iframe|script|div|a|p)\b/i.test(words)) block.role = 'other';
		// Headlines in a row with bars between them; prose has none.
		else if (elsewhere || /( \| .+){2}/.test(words)) block.role = 'related';
		else if (words.length > LINE_CHARS) continue;
		else if (pointsElsewhere(words) && (linked > 0.3 || /^[^:]{3,40}:\s*\S/.test(words)))
			block.role = 'related';
		else if (linked > ALL_LINK && block.role !== 'quote' && isLineOfItsOwn(words)) block.role = 'related';
		else if (isNotice(words)) block.role = 'other';
		else if (isBylineText(words)) block.role = 'byline';
	}
}

/** More than a word or two, which may be a linked name in a table or list. */
function isLineOfItsOwn(words: string): boolean {
	return words.length > 25;
}
