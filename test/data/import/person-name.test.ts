import { describe, expect, it } from 'vitest';
import { familyOf, wordPlaces } from '../../../data/import/family-name.ts';
import { languageOf, writtenName } from '../../../data/import/person-name.ts';
import { namesOf } from '../../../data/import/person-names.ts';

describe('writtenName', () => {
	it.each<[string, string | undefined]>([
		['Корбут, Николай Петрович', 'Николай Корбут'],
		['Янукович Віктор Федорович', 'Віктор Янукович'],
		['Юрый Віктаравіч Жадобін', 'Юрый Жадобін'],
		['Liu Qiang (born 1964)', 'Liu Qiang'],
		['李江 (1950年)', '李江'],
		['Alec Broers, Baron Broers', 'Alec Broers'],
		['Alastair Bruce, 5th Baron Aberdare', 'Alastair Bruce'],
		['Joseph F. Dunford, Jr.', 'Joseph F. Dunford Jr.'],
		['Henri, Grand Duke of Luxembourg', 'Henri, Grand Duke of Luxembourg'],
		['Sr. Daniel Osvaldo SCIOLI', 'Daniel Osvaldo Scioli'],
		['HWANG HEE', 'Hwang Hee'],
		['Mr Silvio Schembri, BCom(Hons), MA(Econ), MP', 'Silvio Schembri'],
		['Víctor (Itó) Bisonó', 'Víctor Bisonó'],
		['Prof. George A. O. Magoha, CBS', 'George A. O. Magoha'],
		['Md. Monirul Islam', 'Md. Monirul Islam'],
		['Gen Nakatani', 'Gen Nakatani'],
		['He Lifeng', 'He Lifeng'],
		['Ing Yoe Tan', 'Ing Yoe Tan'],
		['MR. Anisul Huq', 'Anisul Huq'],
		['Lt-Gen. Kim Chung Song', 'Kim Chung Song'],
		['H. E. Ambassador Naif Al-Sudairi', 'Naif Al-Sudairi'],
		['Shri Thanedar', 'Shri Thanedar'],
		['Dra. Carla VIZZOTTI', 'Carla Vizzotti'],
		['KAPONGO 1,.,1UN YElK.A Doraben', undefined],
		['Romaric Vomitiadé, puis Mauricette Monthé-Psimhis', undefined],
		['Саrоlуn Trench', undefined],
		['', undefined],
	])('%s → %s', (raw, name) => {
		expect(writtenName(raw)).toBe(name);
	});
});

describe('namesOf', () => {
	const names = (raw: string[], enwiki?: string, country = 'gb', crowned = false) =>
		namesOf({ names: raw, ...(enwiki !== undefined && { enwiki }) }, country, crowned);

	it('keeps one name and the native one', () => {
		expect(names(['Viktor Yanukovych', 'Янукович Віктор Федорович'], 'Viktor Yanukovych', 'ua')).toEqual({
			name: 'Viktor Yanukovych',
			others: [{ name: 'Віктор Янукович', kind: 'native', lang: 'uk' }],
			titled: true,
		});
	});

	it('prefers the title of the article, without what tells it from others', () => {
		expect(names(['Thomas M. Davis'], 'Tom Davis (Virginia politician)', 'us')).toMatchObject({
			name: 'Tom Davis',
			others: [{ name: 'Thomas M. Davis', kind: 'also' }],
		});
	});

	it('does not trust a label that shares no word with the article', () => {
		expect(names(['Japanese politician', '土田慎'], 'Shin Tsuchida', 'jp')).toEqual({
			name: 'Shin Tsuchida',
			others: [{ name: '土田慎', kind: 'native', lang: 'ja' }],
			titled: true,
		});
	});

	it('takes no name from an article about an event', () => {
		expect(names(['Jume Tahir'], 'Assassination of Juma Tayir', 'cn')).toMatchObject({ name: 'Jume Tahir' });
	});

	it('leaves out a single word, unless its bearer goes by it', () => {
		expect(names(['Sheridan'])).toBe('oneWordName');
		expect(names(['Dr. Gomes'], undefined, 'br')).toBe('oneWordName');
		expect(names(['Govinda'], 'Govinda (actor)', 'in')).toBe('oneWordName');
		expect(names(['Romário'], 'Romário', 'br')).toMatchObject({ name: 'Romário' });
		expect(names(['Naruhito'], 'Naruhito', 'jp', true)).toMatchObject({ name: 'Naruhito' });
		expect(names(['Mussarat'], 'Musarat Rafique Mahesar', 'pk')).toMatchObject({
			name: 'Musarat Rafique Mahesar',
		});
	});

	it('keeps a native name as the name where there is no other', () => {
		expect(names(['马林凤'], undefined, 'cn')).toEqual({ name: '马林凤', others: [], titled: false });
	});

	it('writes a spelling once', () => {
		expect(names(['Koh Seungbeom', 'KOH SEUNGBEOM', '고승범'], undefined, 'kr')).toMatchObject({
			others: [{ name: '고승범', kind: 'native', lang: 'ko' }],
		});
	});
});

describe('languageOf', () => {
	it.each<[string, string, string | undefined]>([
		['Віктор Янукович', 'ua', 'uk'],
		['Оксана Бондарь', 'ua', 'uk'],
		['Артём Быков', 'ua', 'ru'],
		['Юрый Жадобін', 'by', 'be'],
		['Тодор Тагарев', 'bg', 'bg'],
		['Данела Арсовска', 'mk', undefined],
		['محمد الفارس', 'sy', 'ar'],
		['محمد الفارس', 'af', undefined],
		['林健鋒', 'hk', 'zh'],
	])('%s in %s: %s', (name, country, language) => {
		expect(languageOf(name, country)).toBe(language);
	});
});

describe('familyOf', () => {
	const places = wordPlaces([
		...Array.from({ length: 12 }, (_, index) => `Anne Nobody${index}`),
		'Duncan Hunter',
		'Jeff Duncan',
	]);

	it.each<[string, string, string | undefined]>([
		['Jens Stoltenberg', 'no', 'Stoltenberg'],
		['Ursula von der Leyen', 'de', 'von der Leyen'],
		['Joseph F. Dunford Jr.', 'us', 'Dunford'],
		['Mary Anne Smith', 'us', 'Smith'],
		['Iain Duncan Smith', 'gb', undefined],
		['Mariano Rajoy Brey', 'es', undefined],
		['Recep Tayyip Erdoğan', 'tr', 'Erdoğan'],
		['Mohammed bin Salman', 'sa', undefined],
		['R. Parthipan', 'in', undefined],
		['Xi Jinping', 'cn', 'Xi'],
		['Bae Hyun-jin', 'kr', 'Bae'],
		['Hwang Hee', 'kr', undefined],
		['Wong Yuk-man', 'hk', undefined],
		['Joko Widodo', 'id', undefined],
		['Abiy Ahmed', 'et', undefined],
		['Pham Binh Minh', 'vn', undefined],
	])('%s (%s): %s', (name, country, family) => {
		expect(familyOf(name, country, true, places)).toBe(family);
	});

	it('takes no order for granted where lists write either', () => {
		expect(familyOf('Bakana Zacharie', 'cg', false, places)).toBeUndefined();
		expect(familyOf('Félix Tshisekedi', 'cd', true, places)).toBe('Tshisekedi');
	});
});
