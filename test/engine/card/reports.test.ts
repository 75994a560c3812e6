/** Who speaks, and who is only spoken of. `*` marks the mention; the sentence that is found stands in brackets. */
import { expect, test } from 'vitest';
import { reportsOf } from '../../../src/engine/card/reports.ts';

function found(marked: string): string[] {
	const pieces = marked.split('*');
	const mentions: { start: number; end: number }[] = [];
	let text = '';
	pieces.forEach((piece, n) => {
		if (n % 2) mentions.push({ start: text.length, end: text.length + piece.length });
		text += piece;
	});
	return reportsOf(text, mentions).map(({ start, end }) => text.slice(start, end));
}

test.each<[string, string]>([
	[
		'It rained. *Stoltenberg* said that allies would help. It stopped.',
		'Stoltenberg said that allies would help.',
	],
	[
		'*Stoltenberg*, the alliance’s secretary general, warned of delay.',
		'Stoltenberg, the alliance’s secretary general, warned of delay.',
	],
	['*Sanders* (D-Vt.) has repeatedly said no.', 'Sanders (D-Vt.) has repeatedly said no.'],
	['Then: “Go home,” said President *Putin*.', 'Then: “Go home,” said President Putin.'],
	['“Why?” asked *Lavrov*, who had come late.', '“Why?” asked Lavrov, who had come late.'],
	[
		'Talks go on, according to Foreign Minister *Kuleba*.',
		'Talks go on, according to Foreign Minister Kuleba.',
	],
	[
		'Mr. Smith met Gen. Lee. *Lee* told reporters that U.S. aid would come.',
		'Lee told reporters that U.S. aid would come.',
	],
	[
		'The *New York Times* reported on Monday that talks failed.',
		'The New York Times reported on Monday that talks failed.',
	],
	['*Zelensky* on Tuesday urged more.', 'Zelensky on Tuesday urged more.'],
])('%s', (marked, sentence) => expect(found(marked)).toEqual([sentence]));

test.each([
	'*Trump*’s lawyer said no.',
	'Aides to *Trump* said no.',
	'A spokesman for President *Trump* said no.',
	'She told *Trump* said nothing helped.',
	'An adviser, said *Trump* was angry.',
	'*Trump* Tower said no.',
	'*Stoltenberg* travelled to Seoul.',
	'According to *Trump*’s campaign, all is well.',
	'*Trump* is said to be angry.',
	'*U.S.* adds 156,000 jobs.',
	'*Стольтенберг* сказал.',
])('silent: %s', (marked) => expect(found(marked)).toEqual([]));

test('each sentence once, with the first mention that speaks in it', () => {
	expect(found('*Lee* said that *Lee* said so. *Lee* added: no.')).toEqual([
		'Lee said that Lee said so.',
		'Lee added: no.',
	]);
});

test('a text without an end takes no time', () => {
	const text = `Lee said ${'word, '.repeat(200_000)}`;
	const started = performance.now();
	expect(reportsOf(text, [{ start: 0, end: 3 }])).toHaveLength(1);
	expect(performance.now() - started).toBeLessThan(1000);
});
