import { describe, expect, it } from 'vitest';
import { isAdjacent, opensSentence, readStory, tokenAt } from '../../../src/engine/linking/story.ts';
import { articleOf } from '../../../src/engine/text/blocks.ts';

const read = (text: string, lang = 'en') => readStory(articleOf(text, { lang }));
const sentencesOf = (text: string) => {
	const story = read(text);
	return story.sentences.map(({ from, to }) =>
		text.slice(story.tokens[from]!.start, story.tokens[to - 1]!.end),
	);
};

describe('sentences', () => {
	it.each<[string, string[]]>([
		['He left. She stayed.', ['He left.', 'She stayed.']],
		['Gen. Mark Milley spoke. He left.', ['Gen. Mark Milley spoke.', 'He left.']],
		[
			'On Feb. 27 he spoke. He left in Feb. The end.',
			['On Feb. 27 he spoke.', 'He left in Feb.', 'The end.'],
		],
		['He is in the U.S. The talks go on.', ['He is in the U.S.', 'The talks go on.']],
		['The U.S. Senate voted at 3.5 points.', ['The U.S. Senate voted at 3.5 points.']],
		['J. R. Smith spoke.', ['J. R. Smith spoke.']],
		['“We agree.” He left.', ['“We agree.”', 'He left.']],
		['"Why?" he asked. "Because."', ['"Why?" he asked.', '"Because."']],
		['He said: "Poland is ready." Then he left!', ['He said: "Poland is ready."', 'Then he left!']],
		['서울은 밝혔다. 키이우도 밝혔다.', ['서울은 밝혔다.', '키이우도 밝혔다.']],
		['他说。她走了。', ['他说。', '她走了。']],
	])('%s', (text, expected) => {
		expect(sentencesOf(text)).toEqual(expected);
	});

	it('never runs from one block into the next', () => {
		expect(sentencesOf('A headline without an end\nThe story begins here.')).toHaveLength(2);
	});
});

it('tells how words are written', () => {
	const story = read('NATO’s Jens O’Brien met kings of the U.S. in 2023, Café Ж, 서울');
	expect(story.tokens.filter((t) => t.shape !== 'mark').map((t) => `${t.word}:${t.shape}`)).toEqual([
		'nato:caps',
		"'s:enclitic",
		'jens:cap',
		'obrien:cap',
		'met:lower',
		'kings:lower',
		'of:lower',
		'the:lower',
		'u.:initial',
		's.:initial',
		'in:lower',
		'2023:number',
		'cafe:cap',
		'ж:initial',
		'서울:caseless',
	]);
});

it.each([
	['South Korea Reiterates Refusal to Supply Ukraine', true],
	['SOUTH KOREA REITERATES REFUSAL', true],
	['South Korea reiterates refusal to supply Ukraine with military aid', false],
	['Seoul Says No', false],
	['The Korea Defence Network Group Met Poland Officials.', false],
])('title case of “%s”: %s', (title, expected) => {
	expect(read(`${title}\nThe story.`).blocks[0]?.titleCase).toBe(expected);
});

it('learns small letters from the story, not from a headline in title case', () => {
	const { seenLower } = read('Sweeping Changes Expected in Kyiv\nThe changes were announced.');
	expect([...seenLower].sort()).toEqual(['announced', 'changes', 'were']);
});

it('leaves out what is not the story', () => {
	const story = read('Title here\nOne sentence.\nRead more: Putin in Beijing');
	expect(story.tokens.some((t) => t.word === 'putin')).toBe(false);
});

it('finds tokens by offset and knows which open a sentence', () => {
	const text = 'He met her. “Poland is ready,” she said. In Seoul: 3 kings';
	const story = read(text);
	const at = (word: string) => tokenAt(story, text.indexOf(word));
	expect(story.tokens[at('Poland')]?.word).toBe('poland');
	expect(opensSentence(story, at('Poland'))).toBe(true);
	expect(opensSentence(story, at('In '))).toBe(true);
	expect(opensSentence(story, at('Seoul'))).toBe(false);
	expect(opensSentence(story, at('her'))).toBe(false);
	expect(isAdjacent(story, at('her'))).toBe(true);
	expect(isAdjacent(story, at('Poland'))).toBe(false);
});
