import { describe, expect, it } from 'vitest';
import { jpCouncillors } from '../../../data/import/jp-councillors.ts';
import { romajiOf } from '../../../data/import/romaji.ts';
import { sourceFolder } from './source-folder.ts';

const { put, people, run } = sourceFolder('jp-councillors');

const HEAD =
	'議員氏名,通称名使用議員の本名,議員個人の紹介ページ,読み方,会派,選挙区,任期満了,写真URL,当選年,当選回数,役職等,役職等の時点,経歴,経歴の時点';
const PAGE = 'https://www.sangiin.go.jp/japanese/joho1/kousei/giin/profile/7000001.htm';
function imported(
	changes: Partial<Record<'name' | 'page' | 'reading' | 'group' | 'years' | 'posts' | 'life', string>>,
) {
	const row = {
		name: '見本　花',
		page: PAGE,
		reading: 'しんば　りょうこ',
		group: '自民',
		years: '2007、2016、2022',
		posts: '議長、法務委員会',
		life: '昭和40年8月18日東京都生まれ。',
		...changes,
	};
	put(
		'giin.csv',
		`${HEAD}\n${[row.name, '本名　花', row.page, row.reading, row.group, '比例', '2028-07-25', '', row.years, '3', row.posts, '2026-07-23', row.life, '2025-12-18'].join(',')}\n`,
	);
	return run(jpCouncillors);
}

describe('jp-councillors', () => {
	it('names a member in both orders and in kanji, and ends a term that was not renewed', () => {
		const { records, complaints } = imported({});
		expect(complaints).toEqual([]);
		expect(records).toEqual([
			{
				id: 'ryoko-shimba-jp-councillor-7000001',
				kind: 'person',
				name: 'Ryoko Shimba',
				family: 'Shimba',
				names: [
					{ name: 'Shimba Ryoko', kind: 'also' },
					{ name: 'Ryoko Shinba', kind: 'also' },
					{ name: '見本花', kind: 'native', lang: 'ja' },
				],
				country: 'jp',
				born: '1965-08-18',
				roles: [
					{
						title: 'Member of the House of Councillors of Japan',
						office: 'legislator',
						country: 'jp',
						start: '2007',
						endBy: '2013',
						checked: '2007',
					},
					{
						title: 'Member of the House of Councillors of Japan',
						office: 'legislator',
						country: 'jp',
						start: '2016',
					},
					{ title: 'President of the House of Councillors of Japan', country: 'jp' },
				],
				affiliations: [{ name: 'Liberal Democratic Party' }],
				cites: ['house-of-councillors-japan-2026-07-23'],
				checked: '2026-07-23',
			},
		]);
	});

	it('joins elections at most a term apart, and gives no party to a group that is none', () => {
		const { records } = imported({ years: '2014、2016、2022', group: '無所属' });
		expect(records[0]?.roles?.filter(({ office }) => office)).toEqual([
			expect.objectContaining({ start: '2014' }),
		]);
		expect(records[0]).not.toHaveProperty('affiliations');
	});

	it.each([
		[{ name: '蓮舫' }, '"蓮舫" is no family and given name'],
		[{ reading: 'シンバ　りょうこ' }, '"シンバ　りょうこ" is no reading in hiragana'],
		[{ page: 'https://example.jp/' }, '"https://example.jp/" is no page of a member'],
		[{ years: '2022、2016' }, '"2022、2016" is no row of years'],
	])('reports %o', (changes, complaint) => {
		const { records, complaints } = imported(changes);
		expect(records).toEqual([]);
		expect(complaints).toEqual([`giin.csv:2 ${complaint}`]);
	});

	it('knows a member by birthday and name in either order, and no other of the name', () => {
		const person = { qid: 'Q7', names: ['Shimba Ryoko'], dob: '1965-08-18', terms: [] };
		people([person]);
		expect(imported({}).records[0]?.wikidata).toBe('Q7');
		people([{ ...person, dob: '1965-08-19' }]);
		expect(imported({}).records[0]).not.toHaveProperty('wikidata');
	});
});

it.each([
	['こうづき　りょうすけ', 'Kozuki Ryosuke'],
	['いのうえ', 'Inoue'],
	['きのうち', 'Kinouchi'],
	['まつうら', 'Matsuura'],
	['はっとり', 'Hattori'],
	['ぼっちゃん', 'Botchan'],
	['しんば', 'Shimba'],
	['おおの　じゅんいち', 'Ono Junichi'],
	['しゅういち', 'Shuichi'],
	['ゃま', undefined],
	['Yama', undefined],
])('romajiOf %s', (kana, latin) => {
	expect(romajiOf(kana)).toBe(latin);
});
