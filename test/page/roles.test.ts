/** Which lines of an article are not its story, once their words are known. */
import { describe, expect, it } from 'vitest';
import type { BlockRole } from '../../src/model/annotation.ts';
import { isBylineText, isNotice, opensOtherSection, pointsElsewhere } from '../../src/page/phrases.ts';
import { settleRoles } from '../../src/page/roles.ts';
import type { MeasuredBlock } from '../../src/page/text-index.ts';

const SENTENCE =
	'The minister said on Monday that the rule on weapons would not be changed, whoever asked for it, and however often it was asked for.';

/** Lines as `[role, text]`, links in [brackets]; the roles after settling. */
function settled(lines: [BlockRole, string][]): BlockRole[] {
	let text = '';
	const blocks: MeasuredBlock[] = [];
	for (const [role, line] of lines) {
		const bare = line.replace(/[[\]]/g, '');
		const linkChars = [...line.matchAll(/\[(.*?)\]/g)].reduce((sum, [, link]) => sum + link!.length, 0);
		if (text !== '') text += '\n';
		blocks.push({ start: text.length, end: text.length + bare.length, role, linkChars });
		text += bare;
	}
	settleRoles(text, blocks);
	return blocks.map(({ role }) => role);
}

describe('settleRoles', () => {
	it.each<[name: string, lines: [BlockRole, string][], roles: BlockRole[]]>([
		['leaves running text alone', [['paragraph', SENTENCE]], ['paragraph']],
		['a line that leads elsewhere', [['paragraph', 'Read more: [A deal on tanks]']], ['related']],
		['the same without a link, as in plain text', [['paragraph', 'Read more: A deal on tanks']], ['related']],
		[
			'a sentence that begins alike',
			[['paragraph', 'More on that will be said when the council meets.']],
			['paragraph'],
		],
		[
			'a line that is one link',
			[['paragraph', '[Warsaw signs a contract for two hundred tanks]']],
			['related'],
		],
		['a linked name in a list', [['list', '[Jens Stoltenberg]']], ['list']],
		['a quotation that is one link', [['quote', '[We shall not send weapons to anyone at war]']], ['quote']],
		[
			'a byline',
			[
				['paragraph', 'By Ana Prado and Kim Lee'],
				['paragraph', SENTENCE],
			],
			['byline', 'paragraph'],
		],
		[
			'headlines in a row with bars between them',
			[
				['paragraph', 'Talks on grain go on | A bridge is closed | Senate gets a bill on milk'],
				['paragraph', 'He wrote “yes | no” on the slip, and gave it back to the clerk.'],
			],
			['related', 'paragraph'],
		],
		[
			'where to follow whom, who helped, whose picture it is',
			[
				['paragraph', 'Write to her at a@paper.example. Follow us on Twitter @paper and on Facebook.'],
				['paragraph', 'Follow AP’s full coverage of the vote at https://paper.example/vote'],
				['paragraph', 'Associated Press writers Ana Prado and Kim Lee in Oslo contributed to this report.'],
				['paragraph', 'Ana Prado, ASSOCIATED PRESS'],
				['paragraph', 'Allies would follow on Tuesday, he told Reuters, and contributed troops.'],
			],
			['other', 'other', 'other', 'other', 'paragraph'],
		],
		[
			'a notice',
			[
				['paragraph', 'Advertisement'],
				['caption', 'Photo: Agency'],
				['paragraph', SENTENCE],
			],
			['other', 'other', 'paragraph'],
		],
		[
			'all that follows a heading of other stories',
			[
				['paragraph', SENTENCE],
				['heading', 'Related stories'],
				['list', 'Scholz flies to Delhi'],
				['paragraph', 'Xi visits'],
			],
			['paragraph', 'related', 'related', 'related'],
		],
		[
			'until the story goes on',
			[
				['heading', 'More on this story'],
				['list', '[Scholz flies to Delhi]'],
				['paragraph', SENTENCE],
				['paragraph', 'He left.'],
			],
			['related', 'related', 'paragraph', 'paragraph'],
		],
		[
			'until another heading',
			[
				['heading', 'Read more'],
				['list', '[Scholz flies to Delhi]'],
				['heading', 'What comes next'],
				['paragraph', 'Talks.'],
			],
			['related', 'related', 'heading', 'paragraph'],
		],
		[
			'never the headline',
			[
				['title', 'Related'],
				['paragraph', SENTENCE],
			],
			['title', 'paragraph'],
		],
		['markup shown as text', [['paragraph', '<img src="x" width="1">']], ['other']],
	])('%s', (_name, lines, roles) => {
		expect(settled(lines)).toEqual(roles);
	});
});

describe('phrases', () => {
	it.each([
		'Read more: South Korea claims arms deal',
		'READ ALSO: Talks in Lisbon',
		'Lesen Sie auch: Gespräche in Lissabon',
		'Lire aussi : Des pourparlers à Lisbonne',
		'Lea también: Conversaciones en Lisboa',
		'Читайте также: Переговоры в Лиссабоне',
		'Читайте також: Перемовини в Лісабоні',
		'اقرأ أيضا: محادثات في لشبونة',
		'관련기사 리스본 회담',
		'関連記事：リスボンで協議',
	])('%j points elsewhere', (line) => expect(pointsElsewhere(line)).toBe(true));
	it.each([
		'Readers wrote to us',
		'The Related Act was passed',
		'Watchdogs warn of delay',
		'Seeing is believing',
	])('%j does not', (line) => expect(pointsElsewhere(line)).toBe(false));
	it.each([
		'Related articles',
		'Comments (12)',
		'3 comments',
		'Most read',
		'About the author',
		'Kommentare',
		'التعليقات',
	])('%j opens another section', (line) => expect(opensOtherSection(line)).toBe(true));
	it.each([
		'What comes next',
		'Notes of caution from the bank',
		'Commentary',
		'References to the past abound',
	])('%j does not open one', (line) => expect(opensOtherSection(line)).toBe(false));
	it.each<[string, boolean]>([
		['By Ana Prado', true],
		['Von Anna Meier und Jan Kluge', true],
		['By Monday the boats may go again.', false],
		['by the river', false],
	])('%j as a byline: %s', (line, expected) => expect(isBylineText(line)).toBe(expected));
	it.each<[string, boolean]>([
		['ADVERTISEMENT', true],
		['© 2023 The Harbour Post', true],
		['Image: Agency', true],
		['Photographs were taken away by the police.', false],
		['Sources close to the minister said no.', false],
	])('%j as a notice: %s', (line, expected) => expect(isNotice(line)).toBe(expected));
});
