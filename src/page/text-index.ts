/**
 * The article's DOM as one string, and back: every character of the text knows the text node it came from.
 *
 * White space is collapsed as a browser renders it; block elements end a line, <br> is a newline, two of them end
 * a block; inline elements end no word, so a name broken over them is one stretch of text and one Range.
 * Soft hyphens and other invisible characters are kept (the engine folds them).
 *
 *   DOM    <p>Dmytro␣␣<b>Pono</b>marenko</p><p>Kiev</p>
 *   text   Dmytro Ponomarenko⏎Kiev          ⏎ belongs to no node
 *   runs   [0,7) → #1+0   [7,11) → #2+0   [11,18) → #3+0   [19,23) → #4+0
 *
 * Invariants: runs ascend and do not overlap; within a run one character of text is one character of its node;
 * `text.slice(start, end)` of a range without line ends equals the collapsed text of that DOM range.
 * A page that changes makes an index stale: its ranges still work, its offsets describe what was read.
 */
import type { Block, BlockRole } from '../model/annotation.ts';
import { isBlock, isLinkAway } from './elements.ts';
import { walk } from './walk.ts';

export interface TextIndex {
	readonly text: string;
	readonly blocks: readonly MeasuredBlock[];
	/** A Range over `[start, end)`, or undefined where no text node is there or the page removed it. */
	rangeOf(start: number, end: number): Range | undefined;
	/** The place in the page of the character at `offset`. */
	pointOf(offset: number): { node: Text; offset: number } | undefined;
	/** The offset of a place in the page; undefined in a node that is not part of the text. */
	offsetOf(node: Node, offset: number): number | undefined;
	/** Index of the block that holds `offset`, or -1. */
	blockAt(offset: number): number;
}

export interface MeasuredBlock extends Block {
	/** Characters of it that are in links. */
	linkChars: number;
}

/** What the walk asks about each element. `skip`: nothing in it is text. */
export interface Reading {
	roleOf(element: Element, around: BlockRole): BlockRole | 'skip';
	/** True for inline elements that a style sheet shows as blocks; asked only where two words would touch. */
	isShownAsBlock?(element: Element): boolean;
}

/** Texts longer than this are not read to the end: half a novel, 40 times a long article. */
const LONGEST_TEXT = 2_000_000;

/** What a browser collapses; no-break spaces stay. */
const COLLAPSIBLE = /[ \t\n\r\f]/;
/** A stretch in which white space is single, so that characters map one to one. */
const STRETCH = /[^ \t\n\r\f]+(?:[ \t\n\r\f][^ \t\n\r\f]+)*/g;

/** Reads `tops`, which must be in document order and disjoint, in slices. */
export function* textIndexSteps(tops: readonly Element[], reading: Reading): Generator<void, TextIndex> {
	const builder = newBuilder();
	for (const top of tops) {
		const roles: BlockRole[] = ['paragraph'];
		const blockish: Element[] = [];
		let links = 0;
		let preformatted = 0;
		let full = false;
		builder.endBlock();
		yield* walk(top, {
			enter(element) {
				full ||= builder.length() > LONGEST_TEXT;
				if (full) return false;
				if (element.localName === 'br') {
					builder.lineBreak();
					return false;
				}
				const role = reading.roleOf(element, roles.at(-1)!);
				if (role === 'skip') {
					// A box in the middle of a line still parts the words around it.
					if (isBlock(element)) builder.endBlock();
					return false;
				}
				if (isBlock(element) || role !== roles.at(-1) || shownAsBlock(element)) {
					blockish.push(element);
					builder.endBlock();
				}
				roles.push(role);
				if (isLinkAway(element)) links++;
				if (element.localName === 'pre') preformatted++;
				return true;
			},
			text(node) {
				// A node of this size is no prose, and reading it could not be put down in between.
				if (node.length < LONGEST_TEXT) builder.add(node, roles.at(-1)!, links > 0, preformatted > 0);
			},
			leave(element) {
				roles.pop();
				if (isLinkAway(element)) links--;
				if (element.localName === 'pre') preformatted--;
				if (blockish.at(-1) === element) {
					blockish.pop();
					builder.endBlock();
				}
			},
		});
		builder.endBlock();
	}
	return builder.finish();

	function shownAsBlock(element: Element): boolean {
		return builder.isInWord() && startsWithWord(element) && (reading.isShownAsBlock?.(element) ?? false);
	}
}

function startsWithWord(element: Element): boolean {
	const first = element.textContent?.[0];
	return first !== undefined && !COLLAPSIBLE.test(first);
}

interface Runs {
	/** Offset in the text, node, offset in the node, length. */
	start: number[];
	node: Text[];
	from: number[];
	size: number[];
}

function newBuilder() {
	const runs: Runs = { start: [], node: [], from: [], size: [] };
	const pieces: string[] = [];
	const blocks: MeasuredBlock[] = [];
	let length = 0;
	let block: MeasuredBlock | undefined;
	/** White space seen since the last word, not yet written: it may turn out to end the line. */
	let space: { node: Text; at: number } | undefined;
	/** Line breaks seen since the last word. */
	let breaks = 0;

	function write(text: string, node: Text, from: number): void {
		pieces.push(text);
		const last = runs.start.length - 1;
		if (
			last >= 0 &&
			runs.node[last] === node &&
			runs.from[last]! + runs.size[last]! === from &&
			runs.start[last]! + runs.size[last]! === length
		) {
			runs.size[last]! += text.length;
		} else {
			runs.start.push(length);
			runs.node.push(node);
			runs.from.push(from);
			runs.size.push(text.length);
		}
		length += text.length;
	}
	function endBlock(): void {
		space = undefined;
		breaks = 0;
		if (block === undefined) return;
		block.end = length;
		blocks.push(block);
		block = undefined;
	}
	/** Opens a block or joins what follows to the open one. */
	function join(role: BlockRole): MeasuredBlock {
		if (block !== undefined && breaks > 1) endBlock();
		if (block === undefined) {
			if (length > 0) {
				pieces.push('\n');
				length++;
			}
			block = { start: length, end: length, role, linkChars: 0 };
		} else if (breaks === 1) {
			pieces.push('\n');
			length++;
		} else if (space !== undefined) {
			write(' ', space.node, space.at);
		}
		space = undefined;
		breaks = 0;
		return block;
	}

	return {
		length: () => length,
		/** The last thing written is a word's end, with nothing after it yet. */
		isInWord: () => block !== undefined && space === undefined && breaks === 0,
		endBlock,
		lineBreak(): void {
			if (block !== undefined) breaks++;
		},
		add(node: Text, role: BlockRole, inLink: boolean, preformatted: boolean): void {
			const data = node.data;
			STRETCH.lastIndex = 0;
			let at = 0;
			for (let found = STRETCH.exec(data); found !== null; found = STRETCH.exec(data)) {
				gap(node, data, at, found.index, preformatted);
				const open = join(role);
				write(found[0].replace(/[\t\n\r\f]/g, ' '), node, found.index);
				if (inLink) open.linkChars += found[0].length;
				at = found.index + found[0].length;
			}
			gap(node, data, at, data.length, preformatted);
		},
		finish: (): TextIndex => indexOf(pieces.join(''), blocks, runs),
	};

	function gap(node: Text, data: string, from: number, to: number, preformatted: boolean): void {
		if (from === to || block === undefined) return;
		// In plain text an empty line parts paragraphs; a single line end is where an editor wrapped.
		if (preformatted && /\n[ \t\r]*\n/.test(data.slice(from, to))) endBlock();
		else space ??= { node, at: from };
	}
}

function indexOf(text: string, blocks: MeasuredBlock[], runs: Runs): TextIndex {
	const blockStarts = blocks.map((block) => block.start);
	const firstRunOf = new Map<Node, number>();
	for (let i = runs.node.length - 1; i >= 0; i--) firstRunOf.set(runs.node[i]!, i);

	function pointOf(offset: number): { node: Text; offset: number } | undefined {
		const run = lastAtOrBefore(runs.start, offset);
		if (run < 0) return undefined;
		const into = offset - runs.start[run]!;
		if (into >= runs.size[run]!) return undefined;
		return { node: runs.node[run]!, offset: runs.from[run]! + into };
	}

	return {
		text,
		blocks,
		pointOf,
		rangeOf(start, end) {
			// The end stands after the last character, not before the next: that one may be in another element.
			const first = pointOf(start);
			const last = pointOf(end - 1);
			if (start >= end || first === undefined || last === undefined) return undefined;
			if (!first.node.isConnected || !last.node.isConnected) return undefined;
			if (first.offset > first.node.length || last.offset + 1 > last.node.length) return undefined;
			const range = first.node.ownerDocument.createRange();
			range.setStart(first.node, first.offset);
			range.setEnd(last.node, last.offset + 1);
			return range;
		},
		offsetOf(node, offset) {
			// Runs of one node are neighbours: a space held back is written before the next node's first word.
			let run = firstRunOf.get(node);
			if (run === undefined) return undefined;
			while (runs.node[run + 1] === node && runs.from[run + 1]! <= offset) run++;
			const into = Math.max(0, offset - runs.from[run]!);
			return runs.start[run]! + Math.min(into, runs.size[run]!);
		},
		blockAt(offset) {
			const at = lastAtOrBefore(blockStarts, offset);
			return at >= 0 && offset <= blocks[at]!.end ? at : -1;
		},
	};
}

/** Index of the last number not above `value` in an ascending list; -1 if all are above. */
export function lastAtOrBefore(ascending: readonly number[], value: number): number {
	let low = 0;
	let high = ascending.length;
	while (low < high) {
		const middle = (low + high) >>> 1;
		if (ascending[middle]! <= value) low = middle + 1;
		else high = middle;
	}
	return low - 1;
}
