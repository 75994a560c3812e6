/** DOM to text and back: a table of what is rendered how, and random trees in which every offset must map back. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verdictOf } from '../../src/page/elements.ts';
import { lastAtOrBefore, type Reading, type TextIndex, textIndexSteps } from '../../src/page/text-index.ts';
import { runAtOnce } from '../../src/page/walk.ts';
import { fuzz } from '../fuzzing.ts';
import { documentOf } from './documents.ts';

const PLAIN: Reading = { roleOf: (element, around) => (verdictOf(element) === 'silent' ? 'skip' : around) };

function indexOf(html: string, reading = PLAIN): TextIndex {
	return runAtOnce(textIndexSteps([documentOf(html).body], reading));
}

describe('the text of a tree', () => {
	it.each<[html: string, text: string]>([
		['<p>one</p><p>two</p>', 'one\ntwo'],
		['<p> one\n\t two  </p>', 'one two'],
		['<p>one <b> two</b> <i>three </i>.</p>', 'one two three .'],
		['<p>o<b>n</b>e<i></i>s</p>', 'ones'],
		['<p>one<br>two</p>', 'one\ntwo'],
		['<p>one <br> two</p>', 'one\ntwo'],
		['<p>one<br><br>two</p>', 'one\ntwo'],
		['<p>one<br> <br><br>two<br></p>', 'one\ntwo'],
		['one<p>two</p>three', 'one\ntwo\nthree'],
		['<div><div><div>one</div></div></div><div> </div>two', 'one\ntwo'],
		['<p>Sto\u00adlten\u00adberg</p>', 'Sto\u00adlten\u00adberg'],
		['<p>a\u00a0\u00a0b</p>', 'a\u00a0\u00a0b'],
		['<p>one<wbr>two<!-- x -->three</p>', 'onetwothree'],
		['<p>one<script>x()</script>two<style>p{}</style></p>', 'onetwo'],
		['<p>one<button>press</button> two</p>', 'one two'],
		['<p>one</p><nav hidden>no</nav><p aria-hidden="true">no</p><p style="display: none">no</p>', 'one'],
		['<p>one <my-element>two</my-element></p>', 'one two'],
		['<table><tr><td>one</td><td>two</td></tr></table>', 'one\ntwo'],
		['<pre>wrapped\nhere\n\nand on</pre>', 'wrapped here\nand on'],
		['<p>one</p>\n\n<p></p>\n<p>two</p>\n', 'one\ntwo'],
		['', ''],
		[' \n ', ''],
	])('%j is %j', (html, text) => {
		expect(indexOf(html).text).toBe(text);
	});

	it('parts words at inline elements that a style sheet shows as blocks, and asks only where words touch', () => {
		const asked: string[] = [];
		const html = '<h1><span class="k">World</span><span class="t">Talks begin</span> <i>now</i></h1>';
		const isShownAsBlock = (element: Element) => {
			asked.push(element.className);
			return element.localName === 'span';
		};
		expect(indexOf(html, { ...PLAIN, isShownAsBlock }).text).toBe('World\nTalks begin\nnow');
		expect(asked).toEqual(['t']);
	});

	it('counts the characters that are in links to other pages', () => {
		const { blocks } = indexOf('<p>one <a href="/x">two <b>three</b></a> <a href="#y">four</a></p>');
		expect(blocks).toEqual([{ start: 0, end: 18, role: 'paragraph', linkChars: 8 }]);
	});

	it('tells which block an offset is in', () => {
		const index = indexOf('<p>one</p><p>two</p>');
		expect([0, 3, 4, 7, 8].map((offset) => index.blockAt(offset))).toEqual([0, 0, 1, 1, -1]);
	});
});

describe('ranges', () => {
	it('stand tightly around a name that is broken over inline elements', () => {
		const index = indexOf('<p>Envoy <b>Dmytro <i>Pono</i></b>marenko said</p>');
		const range = index.rangeOf(6, 23)!;
		expect(range.toString()).toBe('Dmytro Ponomarenko'.slice(0, 17));
		expect([range.startContainer.textContent, range.startOffset]).toEqual(['Dmytro ', 0]);
	});
	it('end in the element in which their last letter is', () => {
		const index = indexOf('<p><b>Kim</b> said</p>');
		const range = index.rangeOf(0, 3)!;
		expect(range.endContainer.textContent).toBe('Kim');
		expect(range.endOffset).toBe(3);
	});
	it('are not given for nothing, for line ends and for nodes that the page removed', () => {
		const index = indexOf('<p>one</p><p>two</p>');
		expect(index.rangeOf(2, 2)).toBeUndefined();
		expect(index.rangeOf(3, 4)).toBeUndefined();
		expect(index.rangeOf(6, 99)).toBeUndefined();
		index.pointOf(0)!.node.parentElement!.remove();
		expect(index.rangeOf(0, 3)).toBeUndefined();
		expect(index.rangeOf(4, 7)?.toString()).toBe('two');
	});
	it('are not given where the page has cut the text since', () => {
		const index = indexOf('<p>one two</p>');
		index.pointOf(0)!.node.data = 'one';
		expect(index.rangeOf(4, 7)).toBeUndefined();
	});
});

describe('places in the page', () => {
	it('inside collapsed white space belong to the word before', () => {
		const index = indexOf('<p>one  \n  two</p>');
		const { node } = index.pointOf(0)!;
		expect([0, 3, 4, 6, 8, 11].map((offset) => index.offsetOf(node, offset))).toEqual([0, 3, 4, 4, 4, 7]);
	});
	it('in nodes that are no text have no offset', () => {
		const index = indexOf('<p>one</p><button>two</button>');
		const document = index.pointOf(0)!.node.ownerDocument;
		expect(index.offsetOf(document.querySelector('button')!.firstChild!, 0)).toBeUndefined();
		expect(index.offsetOf(document.body, 0)).toBeUndefined();
	});
});

/** A random tree as HTML: blocks and inline elements nested freely, words, white space, breaks, silent parts. */
const tree = fc.letrec<{ node: string; list: string }>((tie) => ({
	node: fc.oneof(
		{ maxDepth: 5, depthSize: 'small' },
		fc.constantFrom('Kim', ' Kim ', '\n\t', 'a  b', '\u00a0', 'o\u00adn', '김정은', '😀', ' x\n y\n\n z'),
		fc.constantFrom(
			'<br>',
			'<wbr>',
			'<!-- c -->',
			'<script>s</script>',
			'<button>b</button>',
			'<span hidden>h</span>',
		),
		fc
			.tuple(fc.constantFrom('p', 'div', 'b', 'i', 'span', 'a', 'li', 'h2', 'pre', 'blockquote'), tie('list'))
			.map(([tag, inner]) => `<${tag}>${inner}</${tag}>`),
	),
	list: fc.array(tie('node'), { maxLength: 6 }).map((nodes) => nodes.join('')),
})).list;

describe('random trees', () => {
	it('map every character to its node and back', () => {
		fuzz(
			'offsets of random trees',
			2000,
			fc.property(tree, (html) => {
				const index = indexOf(html);
				for (let offset = 0; offset < index.text.length; offset++) {
					const point = index.pointOf(offset);
					const letter = index.text[offset]!;
					if (point === undefined) {
						expect(letter).toBe('\n');
						continue;
					}
					const original = point.node.data[point.offset]!;
					expect(/[ \t\n\r\f]/.test(original) ? ' ' : original).toBe(letter);
					expect(index.offsetOf(point.node, point.offset)).toBe(offset);
				}
			}),
		);
	});
	it('give ranges whose collapsed text is the text', () => {
		fuzz(
			'ranges of random trees',
			2000,
			fc.property(tree, fc.nat(), fc.nat(), (html, a, b) => {
				const index = indexOf(html.replaceAll(/<(script|button|span hidden)>.*?<\/\w+>/g, ''));
				const { text } = index;
				const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [
					number,
					number,
				];
				const slice = text.slice(start, end);
				const range = index.rangeOf(start, end);
				if (start === end || slice.startsWith('\n') || slice.endsWith('\n')) expect(range).toBeUndefined();
				else if (!slice.includes('\n')) expect(range!.toString().replace(/[ \t\n\r\f]+/g, ' ')).toBe(slice);
			}),
		);
	});
	it('make blocks that ascend, one newline apart, trimmed and not empty', () => {
		fuzz(
			'blocks of random trees',
			2000,
			fc.property(tree, (html) => {
				const { text, blocks } = indexOf(html);
				let at = 0;
				for (const { start, end } of blocks) {
					expect(start).toBe(at);
					expect(text.slice(start, end)).toMatch(/^[^ \n]/);
					expect(text.slice(start, end)).toMatch(/[^ \n]$/);
					at = end + 1;
				}
				expect(Math.max(at - 1, 0)).toBe(text.length);
			}),
		);
	});
});

describe('lastAtOrBefore', () => {
	it.each<[list: number[], value: number, expected: number]>([
		[[], 1, -1],
		[[2, 4, 6], 1, -1],
		[[2, 4, 6], 2, 0],
		[[2, 4, 6], 5, 1],
		[[2, 4, 6], 9, 2],
	])('%j, %i is %i', (list, value, expected) => {
		expect(lastAtOrBefore(list, value)).toBe(expected);
	});
});
