/** The matcher's specification, second half: scripts other than Latin, and names that decline. See cases.ts. */
import { inflect } from '../../src/engine/text/inflect.ts';
import type { Case } from './cases.ts';

/** Like `row` of cases.ts; an alias with its id is a pair. All case rules are `name`. */
const row = (title: string, aliases: (string | [string, string])[], marked: string, lang?: string): Case => ({
	title,
	aliases: aliases.map((alias) => ({
		alias: typeof alias === 'string' ? alias : alias[0],
		ids: [typeof alias === 'string' ? alias : alias[1]],
		case: 'name',
	})),
	marked,
	lang,
});

/** All forms of a name, as the compiler adds them. */
const declined = (alias: string, lang: string): [string, string][] =>
	[alias, ...inflect(alias, lang)].map((form) => [form, alias]);

const KOREAN: Case[] = [
	row(
		'particles',
		['김철수'],
		'⟦김철수⟧는 ⟦김철수⟧가 ⟦김철수⟧의 ⟦김철수⟧에게 ⟦김철수⟧와 ⟦김철수⟧입니다 ⟦김철수⟧.',
	),
	row('a sound mark for kana is no part of a name', ['김철수'], '⟦김철수⟧\u3099는 ⟦김철수⟧\uff9e에'),
	row('two particles', ['김철수'], '⟦김철수⟧에게는 ⟦김철수⟧까지도 ⟦김철수⟧씨가'),
	row('other endings', ['김철수', '한국'], '김철수산 김철수군 한국인 한국산'),
	row('no start inside a word', ['김철수'], '대김철수 대김철수는'),
	row('a title after', ['김철수'], '⟦김철수⟧ 대통령'),
	row('the whole word first', ['이은', '이은은'], '⟦이은은=이은은⟧ ⟦이은은=이은은⟧은 ⟦이은=이은⟧을'),
	row(
		'last word of several',
		['조선중앙통신', '조선 중앙 통신'],
		'⟦조선 중앙 통신=조선 중앙 통신⟧은 ⟦조선중앙통신=조선중앙통신⟧이',
	),
	row(
		'Latin letters in a Korean word',
		['LG', 'NATO'],
		'LG전자 ⟦NATO=NATO⟧가 ⟦NATO=NATO⟧의 군 NATO군 친NATO',
	),
	row('Korean and Latin in one name', ['SK하이닉스'], '⟦SK하이닉스⟧가 또 ⟦SK하이닉스⟧'),
	row('one syllable is no alias', ['김'], '김 김은 김씨'),
	row('jamo composed', ['김철수'], `${'⟦김철수⟧'.normalize('NFD')}는`),
	row('Han before', ['김정은'], '北⟦김정은⟧은'),
	row('quotes', ['김철수'], '‘⟦김철수⟧’는 “⟦김철수⟧”가'),
];

const CHINESE_AND_JAPANESE: Case[] = [
	row('inside a sentence', ['金正恩', '平壤'], '朝鲜领导人⟦金正恩=金正恩⟧在⟦平壤=平壤⟧说'),
	row('two characters', ['中国'], '在⟦中国⟧的'),
	row('one character is no alias', ['美'], '美国 美'),
	row('the longest', ['中国', '中国银行'], '⟦中国银行=中国银行⟧和⟦中国=中国⟧'),
	row('the middle dot', ['弗拉基米尔·普京'], '总统⟦弗拉基米尔·普京⟧说，⟦弗拉基米尔・普京⟧'),
	row('kana after Han', ['金正恩'], '⟦金正恩⟧は'),
	row('katakana', ['ゼレンスキー', 'プーチン'], '⟦ゼレンスキー=ゼレンスキー⟧大統領と⟦プーチン=プーチン⟧氏'),
	row('not inside katakana', ['プーチン', 'ガザ'], 'ラスプーチン プーチンスキー マガザン'),
	row(
		'parts of a katakana name',
		['ウラジーミル・プーチン'],
		'⟦ウラジーミル・プーチン⟧、⟦ウラジーミル＝プーチン⟧、⟦ウラジーミル プーチン⟧',
	),
	row('half width', ['ガザ'], '⟦ｶﾞｻﾞ⟧地区、⟦カ\u3099サ\u3099⟧地区、カサ'),
	row('hiragana names', ['れいわ新選組'], '山本氏は⟦れいわ新選組⟧の'),
	row('Latin beside', ['NATO'], '⟦NATO⟧事務総長、在⟦NATO⟧中'),
	row('a combining selector', ['葛飾'], '⟦葛\u{e0100}飾⟧区'),
	row('Han beyond the first plane', ['𠮷野家'], '⟦𠮷野家⟧で'),
];

const CYRILLIC: Case[] = [
	row(
		'Russian surname',
		declined('Столтенберг', 'ru'),
		'⟦Столтенберг=Столтенберг⟧ ⟦Столтенберга=Столтенберг⟧ ⟦Столтенбергу=Столтенберг⟧ ⟦Столтенбергом=Столтенберг⟧ ⟦Столтенберге=Столтенберг⟧ Столтенберговский',
	),
	row(
		'Russian full name',
		declined('Йенс Столтенберг', 'ru'),
		'с ⟦Йенсом Столтенбергом=Йенс Столтенберг⟧ у ⟦Йенса Столтенберга=Йенс Столтенберг⟧',
	),
	row(
		'Russian adjective',
		declined('Владимир Зеленский', 'ru'),
		'⟦Владимира Зеленского=Владимир Зеленский⟧ ⟦Владимиру Зеленскому=Владимир Зеленский⟧ ⟦Владимиром Зеленским=Владимир Зеленский⟧',
	),
	row(
		'Russian country',
		declined('Украина', 'ru'),
		'⟦Украины=Украина⟧ ⟦Украине=Украина⟧ ⟦Украину=Украина⟧ ⟦Украиной=Украина⟧ Украинец украина',
	),
	row(
		'Ukrainian',
		declined('Михайло Подоляк', 'uk'),
		'⟦Михайла Подоляка=Михайло Подоляк⟧ ⟦Михайлу Подоляку=Михайло Подоляк⟧ ⟦Михайлом Подоляком=Михайло Подоляк⟧',
	),
	row(
		'Ukrainian country',
		declined('Україна', 'uk'),
		'в ⟦Україні=Україна⟧ ⟦України=Україна⟧ ⟦Україною=Україна⟧',
	),
	row('initials', ['В. В. Путин'], '⟦В.В. Путин⟧ ⟦В. В. Путин⟧'),
	row('ё and accents', ['Горбачёв'], '⟦Горбачев⟧ ⟦Горбачёв⟧ ⟦Горбаче\u0308в⟧'),
	row('apostrophe', ["В'ячеслав"], '⟦В’ячеслав⟧ ⟦Вʼячеслав⟧'),
];

const ARABIC_AND_HEBREW: Case[] = [
	row('plain', ['زيلينسكي'], 'قال ⟦زيلينسكي⟧، إن'),
	row('joined words', ['زيلينسكي'], 'و⟦زيلينسكي⟧ ل⟦زيلينسكي⟧ وب⟦زيلينسكي⟧ ف⟦زيلينسكي⟧'),
	row('not other letters', ['زيلينسكي'], 'مزيلينسكي زيلينسكيه'),
	row('the article', ['الناتو'], '⟦الناتو⟧ و⟦الناتو⟧ ل⟦لناتو⟧ ناتو'),
	row(
		'forms of letters',
		['أوكرانيا', 'على', 'غزة'],
		'⟦اوكرانيا=أوكرانيا⟧ ⟦إوكرانيا=أوكرانيا⟧ ⟦علي=على⟧ ⟦غزه=غزة⟧',
	),
	row('tatweel and points', ['محمد'], '⟦محـــمد⟧ ⟦مُحَمَّد⟧'),
	row('several words', ['محمد بن سلمان'], 'و⟦محمد بن سلمان⟧ قال'),
	row('short rests are chance', ['بن'], 'لبن وبن ⟦بن⟧'),
	row('Hebrew points', ['ישראל'], '⟦יִשְׂרָאֵל⟧ ב⟦ישראל⟧ וב⟦ישראל⟧'),
	row('a handle ends at a quotation mark', ['NATO'], '@א"בID ⟦!NATO⟧'),
	row('no handle begins with a full stop', ['ארה"ב'], '@.⟦ארה"ב⟧ .@ה"⟦ארהב⟧'),
	row('Hebrew acronyms', ['ארה"ב'], '⟦ארה״ב⟧ ⟦ארה"ב⟧ ב⟦ארה”ב⟧ "⟦ארהב⟧"'),
];

const OTHERS: Case[] = [
	row('Greek', ['Κυριάκος Μητσοτάκης'], '⟦Κυριακος Μητσοτακης⟧ ⟦!ΚΥΡΙΑΚΟΣ ΜΗΤΣΟΤΑΚΗΣ⟧'),
	row('Devanagari keeps its vowels', ['मोदी', 'मद'], '⟦मोदी=मोदी⟧ मोद ⟦मद=मद⟧'),
	row('Georgian', ['ზურაბიშვილი'], '⟦ზურაბიშვილი⟧ და'),
	row('Armenian hyphen', ['Նիկոլ Փաշինյան'], '⟦Նիկոլ֊Փաշինյան⟧'),
	row(
		'German genitive',
		['Stoltenberg', 'Polen'],
		'⟦Stoltenberg=Stoltenberg⟧s Besuch, ⟦Polen=Polen⟧s Regierung',
		'de',
	),
	row('no genitive in English', ['Peter'], 'Peters'),
	row('no genitive of short names', ['Han'], 'Hans', 'de'),
	row('the whole word before the genitive', ['Peter', 'Peters'], '⟦Peters=Peters⟧', 'de'),
];

export const CASES_IN_OTHER_SCRIPTS: Case[] = [
	...KOREAN,
	...CHINESE_AND_JAPANESE,
	...CYRILLIC,
	...ARABIC_AND_HEBREW,
	...OTHERS,
];
