import { describe, expect, it } from 'vitest';
import { afterDateline, articleOf, isStory, refineBlocks } from '../../../src/engine/text/blocks.ts';

const rolesOf = (text: string) =>
	articleOf(text).blocks.map(({ start, end, role }) => [role, text.slice(start, end)]);

describe('articleOf', () => {
	it('takes a short first line without a full stop as the title', () => {
		expect(
			rolesOf('Seoul will not arm Ukraine\nThe ministry said so on Monday.\n\nIt did not say why.'),
		).toEqual([
			['title', 'Seoul will not arm Ukraine'],
			['paragraph', 'The ministry said so on Monday.'],
			['paragraph', 'It did not say why.'],
		]);
	});

	it.each([
		['a sentence', 'The ministry said so on Monday.\nIt did not say why.', 'paragraph'],
		['a question', 'Will Seoul arm Ukraine?\nThe ministry says no.', 'title'],
		['the only line', 'Seoul will not arm Ukraine', 'paragraph'],
		['a byline', 'By Jane Doe\nThe ministry says no.', 'byline'],
	])('first line: %s', (_, text, role) => {
		expect(rolesOf(text)[0]?.[0]).toBe(role);
	});

	it('keeps offsets into what was handed in, with any line ends', () => {
		const text = '\r\n  Title here\r\n\r\nBody text.\r\n';
		const { blocks } = articleOf(text);
		expect(blocks.map((b) => text.slice(b.start, b.end))).toEqual(['Title here', 'Body text.']);
	});

	it('joins lines that were wrapped at a fixed width', () => {
		const wrapped =
			'The spokesman of the ministry told reporters on Monday that\nthe government had not changed its mind about the matter and\nwould not do so.\nA second paragraph.';
		expect(rolesOf(wrapped).map(([, line]) => line?.slice(0, 12))).toEqual(['The spokesma', 'A second par']);
	});

	it('passes on language, date and host', () => {
		expect(articleOf('x', { lang: 'en', date: '2023-02-27', host: 'a.example' })).toMatchObject({
			lang: 'en',
			date: '2023-02-27',
			host: 'a.example',
		});
		expect(articleOf('x').lang).toBe('und');
	});
});

describe('lines that are not the story', () => {
	it.each([
		['Read more: South Korea claims arms deal with US not for Ukrainian forces', 'related'],
		['READ ALSO: Zelensky visits London', 'related'],
		['Read also Zelensky visits London', 'related'],
		['Also read | Putin speaks', 'related'],
		['Related: NATO chief in Seoul', 'related'],
		['Related articles', 'related'],
		['Watch: Stoltenberg in Seoul', 'related'],
		['WATCH | Stoltenberg in Seoul', 'related'],
		['Source: Reuters', 'related'],
		['More on this story', 'related'],
		['▶ Read more: x', 'related'],
		['[Read more: Why Seoul hesitates]', 'related'],
		['Sign up for our newsletter', 'related'],
		['Lesen Sie auch: Scholz in Kiew', 'related'],
		['By Jane Doe', 'byline'],
		['By Hyonhee Shin and Josh Smith | Reuters', 'byline'],
		['BY JANE DOE, STAFF WRITER', 'byline'],
		['By the Editorial Board', 'byline'],
		['Reporting by Hyonhee Shin; Editing by Nick Macfie', 'byline'],
		['(Reporting by Hyonhee Shin; Editing by Nick Macfie)', 'byline'],
		['Photo: Reuters', 'byline'],
		['Published: 27 Feb 2023', 'byline'],
		['Updated on Feb 27, 2023', 'byline'],
		['February 27, 2023 10:02 GMT', 'byline'],
		['(AFP)', 'byline'],
		// The story.
		['Read more into it than that, Stoltenberg said, and you misread NATO.', 'paragraph'],
		['By Monday, South Korea had not replied.', 'paragraph'],
		['By supplying weapons, Seoul would break its own law', 'paragraph'],
		['Sources in the ministry said that Seoul would not move.', 'paragraph'],
		['Watch what Moscow does, not what it says.', 'paragraph'],
		['Video of the visit showed Stoltenberg in Seoul.', 'paragraph'],
		['Related firms in China were sanctioned as well.', 'paragraph'],
		['Published on Monday, the report accuses Russia.', 'paragraph'],
		['Via Seoul, the tanks reach Poland.', 'paragraph'],
		['Share prices in Seoul fell.', 'paragraph'],
	])('%s → %s', (line, role) => {
		expect(rolesOf(`Title\n${line}\nThe end.`)[1]?.[0]).toBe(role);
	});

	it('takes the lines under a heading of links with it, up to the next sentence', () => {
		const text = 'Title\nStory one.\nRelated stories\nPutin visits Beijing\nTrump meets Xi\nStory goes on.';
		expect(rolesOf(text).map(([role]) => role)).toEqual([
			'title',
			'paragraph',
			'related',
			'related',
			'related',
			'paragraph',
		]);
	});

	it('only takes story away, and says the same twice', () => {
		const text = 'Read more: x\nBy Jane Doe\nCaption.';
		const blocks = [
			{ start: 0, end: 12, role: 'title' as const },
			{ start: 13, end: 24, role: 'other' as const },
			{ start: 25, end: 33, role: 'caption' as const },
		];
		const once = refineBlocks(text, blocks);
		expect(once.map((b) => b.role)).toEqual(['title', 'other', 'caption']);
		expect(refineBlocks(text, once)).toEqual(once);
		expect(isStory('caption') && !isStory('byline') && !isStory('related')).toBe(true);
	});
});

describe('afterDateline', () => {
	it.each([
		['SEOUL (Reuters) — South Korea said', 'SEOUL (Reuters) —'],
		['SEOUL, Feb. 27 (Yonhap) -- The ministry', 'SEOUL, Feb. 27 (Yonhap) --'],
		['KYIV, Ukraine (AP) — Ukraine said', 'KYIV, Ukraine (AP) —'],
		['WASHINGTON — President Biden said', 'WASHINGTON —'],
		['NEW YORK/LONDON (Reuters) - Oil fell', 'NEW YORK/LONDON (Reuters) -'],
		['MOSCOW, February 27. /TASS/. Russia said', 'MOSCOW, February 27. /TASS/.'],
		['Seoul (AFP) – South Korea', 'Seoul (AFP) –'],
		['Beijing, 27 Feb 2023 (Xinhua) -- China', 'Beijing, 27 Feb 2023 (Xinhua) --'],
		['(Reuters) - South Korea said', '(Reuters) - '],
		// Not datelines.
		['NATO — the alliance that Stoltenberg led — said', 'NATO —'],
		['South Korea said on Monday', ''],
		['Seoul (pop. 9 million) is large', ''],
		['Stoltenberg – who leads NATO – said', ''],
	])('%s → “%s”', (text, dateline) => {
		const end = afterDateline(text, { start: 0, end: text.length, role: 'paragraph' });
		expect(text.slice(0, end)).toBe(dateline);
	});
});
