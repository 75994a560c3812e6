/**
 * Members of Japan's House of Councillors. The source has kanji and the reading in kana, family name first, and
 * the years of election. English news writes most of them given name first, so that is the name, romanised from
 * the reading, with the Japanese order beside it. Known faults, each answered here: full-width spaces, professional
 * names beside legal ones, years of election with gaps (a six-year term that was not renewed had ended by then),
 * readings that are no hiragana, names that the list of Wikidata people spells another way.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newest } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import { parseCsv } from './csv.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { knownPeople } from './known-people.ts';
import { snapshotOf } from './provenance-file.ts';
import { recordId } from './record-id.ts';
import { romajiOf } from './romaji.ts';

const FILE = 'giin.csv';
/** Article 46 of the Constitution of Japan. */
const TERM_YEARS = 6;
/** Parliamentary groups by the names of the parties that they are named after; the others are no party. */
const PARTIES: Record<string, string> = {
	自民: 'Liberal Democratic Party',
	立憲: 'Constitutional Democratic Party of Japan',
	民主: 'Democratic Party for the People',
	公明: 'Komeito',
	維新: 'Japan Innovation Party',
	参政: 'Sanseito',
	共産: 'Japanese Communist Party',
	れ新: 'Reiwa Shinsengumi',
	保守: 'Conservative Party of Japan',
	みら: 'Team Mirai',
	社民: 'Social Democratic Party',
};
const HOUSE = 'Member of the House of Councillors of Japan';
const POSTS: [RegExp, string][] = [
	[/^議長/, 'President of the House of Councillors of Japan'],
	[/^副議長/, 'Vice President of the House of Councillors of Japan'],
];

export const jpCouncillors: Importer = {
	name: 'jp-councillors',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const identify = knownPeople(folder);
		const rows = parseCsv(readFileSync(join(folder, FILE), 'utf8'));
		// The day up to which the house's page of members speaks, on every row.
		const asOf = newest(rows.map(({ fields }) => fields.役職等の時点)) ?? date;
		const key = `house-of-councillors-japan-${asOf}`;
		const records: ImportedRecord[] = [];
		for (const { line, fields } of rows) {
			const complain = (reason: string) => complaints.push({ place: `${FILE}:${line}`, reason });
			const kanji = wordsOf(fields.議員氏名);
			const reading = wordsOf(fields.読み方);
			const page = /\/(\d+)\.htm$/.exec(fields.議員個人の紹介ページ ?? '')?.[1];
			const years = (fields.当選年 ?? '').split('、').map(Number);
			const [family, given] = reading.map((word) => romajiOf(word));
			if (kanji.length !== 2 || reading.length !== 2)
				complain(`"${fields.議員氏名}" is no family and given name`);
			else if (!family || !given) complain(`"${fields.読み方}" is no reading in hiragana`);
			else if (page === undefined) complain(`"${fields.議員個人の紹介ページ}" is no page of a member`);
			else if (years.some((year, index) => !(year >= 1947 && year > (years[index - 1] ?? 0))))
				complain(`"${fields.当選年}" is no row of years`);
			else {
				const tenures = tenuresOf(years);
				const born = birthDay(fields.経歴 ?? '');
				const known = identify({
					names: [`${given} ${family}`, `${family} ${given}`, kanji.join('')],
					...(born !== undefined && { born }),
					terms: tenures.map(({ start, endBy }) => ({ start, ...(endBy !== undefined && { end: endBy }) })),
					house: ({ src, position }) => src === 'japan-ministers' && /House of Councillors$/.test(position),
				});
				const name = `${given} ${family}`;
				// Shimba is Shinba to others.
				const other = name.replace(/m(?=[bmp])/g, 'n');
				const posts = POSTS.filter(([pattern]) => pattern.test(fields.役職等 ?? ''));
				const group = PARTIES[fields.会派 ?? ''];
				records.push({
					id: recordId(name, known?.wikidata ?? `jp-councillor-${page}`),
					...(known && { wikidata: known.wikidata }),
					kind: 'person',
					name,
					family,
					names: [
						{ name: `${family} ${given}`, kind: 'also' },
						...(other === name ? [] : [{ name: other, kind: 'also' as const }]),
						{ name: kanji.join(''), kind: 'native', lang: 'ja' },
					],
					country: 'jp',
					...(born !== undefined && { born }),
					roles: [
						...tenures.map(({ start, endBy }) => ({
							title: HOUSE,
							office: 'legislator',
							country: 'jp',
							start,
							...(endBy !== undefined && { endBy, checked: start }),
						})),
						...posts.map(([, title]) => ({ title, country: 'jp' })),
					],
					...(group !== undefined && { affiliations: [{ name: group }] }),
					cites: [key],
					checked: asOf,
				});
			}
		}
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'people.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'House of Councillors of Japan, as collected by SmartNews Media Research Institute',
				url: 'https://github.com/smartnews-smri/house-of-councillors',
				version,
				date: asOf,
				licence: 'MIT; facts of the House of Councillors, restated',
				counts: {
					rows: rows.length,
					records: records.length,
					withWikidata: records.filter(({ wikidata }) => wikidata).length,
					complaints: complaints.length,
				},
				sources: {
					[key]: {
						...citation({
							title: 'Members of the House of Councillors',
							publisher: 'House of Councillors of Japan',
							url: 'https://www.sangiin.go.jp/japanese/joho1/kousei/giin/',
							date: asOf,
						}),
						lang: 'ja',
					},
				},
			},
			complaints,
		};
	},
};

function wordsOf(name: string | undefined): string[] {
	return (name ?? '')
		.trim()
		.split(/[\s\u3000]+/)
		.filter(Boolean);
}

/** Elections at most a term apart are one tenure; after any other, six years on, the next had not been won. */
function tenuresOf(years: readonly number[]): { start: string; endBy?: string }[] {
	const tenures: { start: string; endBy?: string }[] = [];
	years.forEach((year, index) => {
		const before = years[index - 1];
		if (before !== undefined && year - before <= TERM_YEARS) return;
		if (before !== undefined) tenures.at(-1)!.endBy = `${before + TERM_YEARS}`;
		tenures.push({ start: `${year}` });
	});
	return tenures;
}

/** The era years in which a sitting member can be born begin after these. */
const ERAS: Record<string, number> = { 昭和: 1925, 平成: 1988 };

/** A biography opens with the birthday: "昭和40年8月18日東京都…生まれ". */
function birthDay(biography: string): string | undefined {
	const parts = /^\D{0,6}?(昭和|平成)?(\d{1,4}|元)年\s?(\d{1,2})月\s?(\d{1,2})日[^。〇○、]{0,40}生/.exec(
		biography.normalize('NFKC'),
	);
	if (!parts) return undefined;
	const [, era, count, month, day] = parts;
	const year = (era ? ERAS[era]! : 0) + (count === '元' ? 1 : Number(count));
	return year > 1925 && year < 2010
		? `${year}-${month!.padStart(2, '0')}-${day!.padStart(2, '0')}`
		: undefined;
}
