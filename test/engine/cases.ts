/**
 * The specification of the matcher: what is a mention, in tables. Every matcher and the oracle run them.
 *
 * A row is a title, the aliases and a text in which the expected mentions are marked: ⟦Stoltenberg⟧. Where a
 * row has several aliases, the mark names the expected ids: ⟦Kim=kim-1,kim-2⟧. A mark that begins with `!`
 * expects `allCaps`. Nothing else in the text may be found.
 */
import type { CaseRule } from '../../src/model/entity.ts';
import { CASES_IN_OTHER_SCRIPTS } from './cases-scripts.ts';

export interface CaseAlias {
	alias: string;
	/** The alias itself where it is not given. */
	ids: string[];
	case: CaseRule;
}

export interface Case {
	title: string;
	aliases: CaseAlias[];
	/** With marks. */
	marked: string;
	lang?: string;
}

export type Alias = string | CaseAlias;

export const name = (alias: string, ...ids: string[]): CaseAlias => ({
	alias,
	ids: ids.length ? ids : [alias],
	case: 'name',
});
export const exact = (alias: string, ...ids: string[]): CaseAlias => ({
	...name(alias, ...ids),
	case: 'exact',
});
export const anyCase = (alias: string, ...ids: string[]): CaseAlias => ({
	...name(alias, ...ids),
	case: 'any',
});
/** A name without candidates: it hides what is in it. */
export const blocker = (alias: string): CaseAlias => ({ alias, ids: [], case: 'name' });

export const row = (title: string, aliases: Alias[], marked: string, lang?: string): Case => ({
	title,
	aliases: aliases.map((alias) => (typeof alias === 'string' ? name(alias) : alias)),
	marked,
	lang,
});

const WORDS: Case[] = [
	row('a word', ['Ukraine'], 'Arms for ⟦Ukraine⟧ now'),
	row('start and end of text', ['Ukraine'], '⟦Ukraine⟧'),
	row('not inside a word', ['Iran'], 'Irangate, Tirana, Iranian'),
	row(
		'punctuation on both sides',
		['Ukraine'],
		'arms (⟦Ukraine⟧), “⟦Ukraine⟧”, ⟦Ukraine⟧; [⟦Ukraine⟧]! ⟦Ukraine⟧.',
	),
	row('several words', ['Bank of Korea'], 'the ⟦Bank of Korea⟧ said'),
	row('runs of spaces and tabs', ['Kim Tong Myong'], 'says ⟦Kim  Tong\tMyong⟧ of'),
	row(
		'spaces of every kind',
		['Kim Tong Myong'],
		'⟦Kim\u00a0Tong\u2009Myong⟧ and ⟦Kim\u202fTong\u3000Myong⟧',
	),
	row('one line break', ['Kim Tong Myong'], '⟦Kim Tong\nMyong⟧, ⟦Kim\r\n\t Tong Myong⟧'),
	row('no blank line', ['Kim Tong Myong'], 'Kim Tong\n\nMyong, Kim\r\n\r\nTong Myong, Kim Tong\n \nMyong'),
	row('no paragraph separator', ['Kim Myong'], 'Kim\u2029Myong, Kim\fMyong'),
	row('no comma inside', ['Kim Myong'], 'Kim, Myong; Kim. Myong; Kim (Myong)'),
	row(
		'a comma that belongs to it',
		['Ministry of Health, Labour and Welfare'],
		'the ⟦Ministry of Health, Labour and Welfare⟧ of',
	),
	row('digits and low lines are letters', [exact('NATO'), exact('US')], 'NATO2030 US_x x_US 2US'),
	row('numbers after', ['Boeing'], 'a ⟦Boeing⟧ 737'),
	row('a name with a mark at its end', ['Yahoo!'], 'at ⟦Yahoo!⟧ and yahoo'),
	row(
		'the longest',
		[name('Bank of Korea', 'bok'), name('Korea', 'kr')],
		'the ⟦Bank of Korea=bok⟧, ⟦Korea=kr⟧',
	),
	row('leftmost before longest', [name('Kim Jong', 'a'), name('Jong Il Sung', 'b')], '⟦Kim Jong=a⟧ Il Sung'),
	row(
		'back to a shorter one',
		[name('South Korea', 'kr'), name('South Korea Times', 'skt')],
		'⟦South Korea=kr⟧ Times-Union of times',
	),
	row(
		'namesakes',
		[name('Kim Jong', 'kim-1', 'kim-2'), name('Kim-Jong', 'kim-3')],
		'met ⟦Kim Jong=kim-1,kim-2,kim-3⟧ of',
	),
	row(
		'a blocker',
		[blocker('Austria-Hungary'), name('Hungary'), name('Austria')],
		'Austria-Hungary, ⟦Hungary=Hungary⟧',
	),
	row(
		'a blocker of more words',
		[blocker('Bank of America Stadium'), name('Bank of America')],
		'in Bank of America Stadium and ⟦Bank of America=Bank of America⟧',
	),
	row('one after the other', [name('Seoul', 's'), name('Kyiv', 'k')], '⟦Seoul=s⟧ ⟦Kyiv=k⟧ ⟦Seoul=s⟧'),
	row('a slash is an edge', [exact('NATO', 'n'), exact('EU', 'e')], 'the ⟦NATO=n⟧/⟦EU=e⟧ force'),
	row('a nickname in the middle', ['Joe Biden'], 'Joe “the Man” Biden'),
];

const CASES_OF_LETTERS: Case[] = [
	row('an exact name says where capitals are, & or "and"', [exact('r&d')], 'their ⟦r and d⟧, R&D, R and D'),
	row('capitals asked for', ['Turkey', 'China'], 'turkey and china on turkey plates'),
	row('capitals given', ['Turkey'], '⟦Turkey⟧ roasts turkey'),
	row('an acronym is not a word', [exact('WHO')], 'who says what? ⟦WHO⟧ says. Who says?'),
	row('to the letter', [exact('iPhone')], '⟦iPhone⟧ iphone IPhone IPHONE'),
	row('any', [anyCase('danuri')], '⟦danuri⟧ ⟦Danuri⟧ ⟦!DANURI⟧'),
	row('every capitalised word', ['South Korea'], 'south Korea, South korea, ⟦South Korea⟧'),
	row('small words in either case', ['Bank of Korea'], '⟦Bank Of Korea⟧'),
	row('particles in either case', ['Ursula Von Der Leyen'], '⟦Ursula von der Leyen⟧'),
	row('the article in either case', ['The Guardian'], '⟦the Guardian⟧ ⟦The Guardian⟧ the guardian'),
	row('a name of particles alone', ['Le Van'], 'le van ⟦Le Van⟧'),
	row('after a hyphen in either case', ['Kim Jong Un'], '⟦Kim Jong-un⟧, ⟦Kim Jong-Un⟧, Kim Jong un'),
	row('a headline', ['South Korea'], '⟦!SOUTH KOREA⟧ REFUSES'),
	row('one long word in capitals', ['Ukraine'], 'arms for ⟦!UKRAINE⟧ now'),
	row('an acronym in small text', [exact('WHO')], 'The ⟦WHO⟧ says'),
	row('an acronym in a headline', [exact('WHO')], 'REPORT: ⟦!WHO⟧ IS TO BLAME'),
	row('an acronym beside one capital letter', [exact('WHO')], 'A ⟦WHO⟧ report'),
	row('an acronym alone', [exact('WHO')], '⟦WHO⟧'),
	row('the headline ends with the line', [exact('WHO')], 'TALKS FAIL\nThe ⟦WHO⟧ and\nTALKS'),
	row(
		'namesakes by case',
		[exact('WHO', 'health'), name('Who', 'band')],
		'⟦WHO=band,health⟧ says, ⟦Who=band⟧ sings',
	),
	row(
		'the longest has no reading left',
		[exact('US STEEL', 'steel'), exact('US', 'us')],
		'⟦US=us⟧ Steel, ⟦US STEEL=steel⟧',
	),
	row('accents in capitals', ['Éric Zemmour'], '⟦!ÉRIC ZEMMOUR⟧ ⟦!ERIC ZEMMOUR⟧'),
];

const FOLDING: Case[] = [
	row('ł', ['Mariusz Błaszczak'], '⟦Mariusz Blaszczak⟧ ⟦Mariusz Błaszczak⟧'),
	row(
		'ğ, dotless and dotted i',
		['Erdoğan', 'Işık'],
		'⟦Erdogan=Erdoğan⟧ ⟦!ERDOĞAN=Erdoğan⟧ ⟦Isik=Işık⟧ ⟦!IŞIK=Işık⟧ ⟦!İŞİK=Işık⟧',
	),
	row('İstanbul', ['İstanbul'], '⟦Istanbul⟧ ⟦İstanbul⟧ ⟦!ISTANBUL⟧'),
	row('accents taken apart', ['Zelenskyý'], '⟦Zelenskyy\u0301⟧ and ⟦Zelenskyy⟧'),
	row('ß and ss', ['Strauß'], '⟦Strauss⟧ ⟦Strauß⟧ ⟦!STRAUSS⟧ ⟦!STRAUẞ⟧'),
	row('ss and ß', ['Weiss'], '⟦Weiß⟧'),
	row(
		'æ, ø, đ, þ',
		['Kjær', 'Støre', 'Đinđić', 'Þór'],
		'⟦Kjaer=Kjær⟧ ⟦Store=Støre⟧ ⟦Dindic=Đinđić⟧ ⟦Thor=Þór⟧',
	),
	row('ligatures and full width', ['Griffith', exact('NATO')], '⟦Griﬃth=Griffith⟧ ⟦ＮＡＴＯ=NATO⟧'),
	row('mathematical letters', ['Kim Jong Un'], '⟦𝐊𝐢𝐦 Jong Un⟧'),
	row('emoji beside', ['Kim Jong Un'], '🇰🇷⟦Kim Jong Un⟧🔥 👩‍👩‍👧 ⟦Kim Jong Un⟧'),
	row('soft hyphens and zero-width', ['Stoltenberg'], '⟦Stol\u00adten\u200bberg⟧, ⟦Stolten\ufeffberg⟧\u00ad'),
	row('an ellipsis', ['Stoltenberg'], 'said …⟦Stoltenberg⟧… and ⟦Stoltenberg⟧...'),
	row('raised figures and signs', ['Stoltenberg'], '⟦Stoltenberg⟧¹ ⟦Stoltenberg⟧™ said²'),
	row(
		'ampersand',
		['Johnson & Johnson', name('AT&T', 'att'), exact('AT', 'at')],
		'⟦Johnson and Johnson=Johnson & Johnson⟧ ⟦Johnson & Johnson=Johnson & Johnson⟧ ⟦AT&T=att⟧ S&AT',
	),
	row('Vietnamese', ['Nguyễn Phú Trọng'], '⟦Nguyen Phu Trong⟧'),
];

const APOSTROPHES: Case[] = [
	row(
		'possessive',
		['Stoltenberg'],
		"⟦Stoltenberg⟧'s, ⟦Stoltenberg⟧’s, ⟦Stoltenberg⟧ʼs, ⟦Stoltenberg⟧`s, ⟦Stoltenberg⟧´s",
	),
	row('possessive in capitals', ['South Korea'], '⟦!SOUTH KOREA⟧’S VETO'),
	row('plural possessive', ['Philippines'], 'the ⟦Philippines⟧’ veto'),
	row('contractions', ['Stoltenberg'], '⟦Stoltenberg⟧’d go, ⟦Stoltenberg⟧’ll go'),
	row('inside a name', ["O'Brien"], "⟦O'Brien⟧ ⟦O’Brien⟧ ⟦OʼBrien⟧ ⟦OBrien⟧ ⟦O`Brien⟧’s"),
	row('Sana’a', ["Sana'a"], "⟦Sana'a⟧ ⟦Sana’a⟧ ⟦Sanaʻa⟧ ⟦Sanaa⟧ ⟦Sana´a⟧'s"),
	row(
		'a name with a possessive',
		["McDonald's", 'McDonald'],
		"⟦McDonald’s=McDonald's⟧ and ⟦McDonald=McDonald⟧ and ⟦Mcdonald’s=McDonald's⟧",
	),
	row('of London', ["Lloyd's of London"], '⟦Lloyd’s of London⟧'),
	row('single quotes', ['Stoltenberg'], "'⟦Stoltenberg⟧' ‘⟦Stoltenberg⟧’ said"),
	row(
		'an elided article',
		[exact('OTAN'), name('Ukraine')],
		"l’⟦OTAN=OTAN⟧, d’⟦Ukraine=Ukraine⟧, L’⟦Ukraine=Ukraine⟧, qu'⟦Ukraine=Ukraine⟧",
	),
	row('not a surname after D’', ['Souza'], "Dinesh D'Souza, d'⟦Souza⟧"),
	row('Côte d’Ivoire', ["Côte d'Ivoire"], '⟦Cote d’Ivoire⟧ ⟦Côte D’Ivoire⟧ ⟦!CÔTE D’IVOIRE⟧'),
	row('two words do not become one', ['Sanaa'], 'Sana a, Sana ’a'),
];

const HYPHENS: Case[] = [
	row(
		'hyphen or space',
		['Kim Jong-un'],
		'⟦Kim Jong-un⟧ ⟦Kim Jong Un⟧ ⟦Kim Jong‑un⟧ ⟦Kim Jong–un⟧ Kim Jongun',
	),
	row(
		'the article al-',
		['Al Mayadeen', 'Bashar al-Assad'],
		'⟦Al-Mayadeen=Al Mayadeen⟧ ⟦al-Mayadeen=Al Mayadeen⟧ ⟦Bashar al-Assad=Bashar al-Assad⟧ ⟦Bashar Al Assad=Bashar al-Assad⟧',
	),
	row(
		'head of a compound',
		['Kyiv', 'Moscow', exact('US'), exact('NATO')],
		'a ⟦US=US⟧-led, ⟦Kyiv=Kyiv⟧-based, ⟦Moscow=Moscow⟧-backed, ⟦NATO=NATO⟧-member, ⟦Moscow=Moscow⟧-controlled',
	),
	row('compounds in capitals', ['Kyiv', exact('US')], '⟦!US=US⟧-LED, ⟦!KYIV=Kyiv⟧-BASED'),
	row(
		'second member',
		['Ukraine', exact('NATO')],
		'pro-⟦Ukraine=Ukraine⟧, Anti-⟦Ukraine=Ukraine⟧, non-⟦NATO=NATO⟧, anti-⟦Ukraine=Ukraine⟧',
	),
	row('Anglo-', ['American'], 'Anglo-⟦American⟧'),
	row(
		'two names',
		['Trump', 'Putin'],
		'the ⟦Trump=Trump⟧-⟦Putin=Putin⟧ summit, the ⟦Trump=Trump⟧–⟦Putin=Putin⟧ talks',
	),
	row('three names', ['Trump', 'Putin', 'Xi'], '⟦Trump=Trump⟧-⟦Putin=Putin⟧-⟦Xi=Xi⟧'),
	row('half of a double name', ['Smith'], 'Smith-Jones and Jones-Smith'),
	row('the second known, the first not', ['Jones', 'Smith'], 'Clark-Jones'),
	row('a longer given name', ['Kim Il', 'Kim'], '⟦Kim Il=Kim Il⟧ and ⟦Kim=Kim⟧ Il-sung'),
	row(
		'acronym with anything',
		[exact('US'), 'China'],
		'⟦US=US⟧-⟦China=China⟧, Saudi-⟦US=US⟧, ⟦US=US⟧-Präsident',
	),
	row('acronym in another', [exact('CIO'), exact('AFL')], '⟦!AFL=AFL⟧-⟦!CIO=CIO⟧'),
	row('half of an acronym', [exact('CIO')], 'AFL-CIO, CIO-AFL'),
	row('a syllable in capitals', [exact('UN')], 'KIM JONG-UN VISITS'),
	row('not before figures', [exact('AK'), 'Boeing'], 'AK-47, Boeing-737'),
	row('hanging hyphen', [exact('US'), exact('EU')], '⟦US=US⟧- and ⟦EU=EU⟧-based'),
	row('dashes are marks', ['Kim Myong'], 'Kim - Myong, Kim — Myong, Kim—Myong, Kim--Myong'),
	row(
		'names beside dashes',
		['Trump', 'Putin'],
		'⟦Trump=Trump⟧ – ⟦Putin=Putin⟧—⟦Trump=Trump⟧--⟦Putin=Putin⟧',
	),
	row('letters and figures', ['G7'], 'the ⟦G7⟧, ⟦G-7⟧, ⟦G‑7⟧'),
	row('figures after a hyphen', ['COVID-19'], '⟦COVID-19⟧ ⟦Covid 19⟧ ⟦COVID19⟧'),
	row('Jean-Paul', ['Paul Sartre'], 'Jean-Paul Sartre'),
];

const STOPS: Case[] = [
	row('initials', ['J.R. Smith'], '⟦J.R. Smith⟧ ⟦J. R. Smith⟧ ⟦JR Smith⟧ ⟦J R Smith⟧ ⟦J.R.Smith⟧ j.r. smith'),
	row('initials from capitals', ['JD Vance'], '⟦J.D. Vance⟧ ⟦J. D. Vance⟧ ⟦JD Vance⟧'),
	row('a middle initial', ['John F. Kennedy'], '⟦John F. Kennedy⟧ ⟦John F Kennedy⟧'),
	row('acronym with stops', [exact('US')], 'the ⟦U.S.⟧ and ⟦U. S.⟧ and ⟦US⟧ and ⟦U.S⟧, us, u.s., U S'),
	row('alias with stops', [exact('U.S.')], 'the ⟦U.S.⟧ and ⟦US⟧, us'),
	row(
		'the longer one',
		[exact('US', 'us'), exact('USA', 'usa')],
		'the ⟦U.S.A.=usa⟧ and ⟦U.S.=us⟧ and ⟦USA=usa⟧',
	),
	row('stops, hyphen, possessive', [exact('US')], 'the ⟦U.S.⟧-led, ⟦U.S.⟧’s'),
	row('in a longer name', ['US Army'], 'the ⟦U.S. Army⟧ and ⟦US Army⟧'),
	row('a capital letter before', [exact('US')], 'vitamin D. ⟦U.S.⟧ officials'),
	row('end of the sentence', ['Ukraine', 'Plan B'], 'for ⟦Ukraine=Ukraine⟧. ⟦Plan B=Plan B⟧. Then'),
	row(
		'abbreviations',
		['St. Louis', 'DR Congo'],
		'⟦St. Louis=St. Louis⟧ ⟦St Louis=St. Louis⟧ ⟦D.R. Congo=DR Congo⟧',
	),
	row('Jr', ['Robert Kennedy Jr'], '⟦Robert Kennedy Jr⟧. said'),
	row('no name across a full stop', ['Lavrov Putin'], 'with Lavrov. Putin said'),
	row('a missing space', ['Lavrov'], 'he said.⟦Lavrov⟧ then'),
];

const ADDRESSES: Case[] = [
	row('a letter after dotted ones may be a scheme', [anyCase('X')], '⟦X⟧.X://y and ⟦X⟧.⟦X⟧: y'),
	row('a word after an address with a hyphen', [name('Київ')], 'a://b-c⟦Київ=Київ⟧ and a@b.org/-d⟦Київ⟧'),
	row('an accent on an & makes no scheme of it', [anyCase('&')], '⟦&\u0308⟧://'),
	row('domains', ['Reuters', exact('NATO')], 'Reuters.com nato.int www.NATO.int NATO.pdf'),
	row('a name with a domain', ['Booking.com'], 'at ⟦Booking.com⟧'),
	row(
		'paths',
		[exact('NATO'), 'Ukraine'],
		'https://www.nato.int/NATO/Ukraine?x=Ukraine see example.org/NATO ⟦NATO=NATO⟧',
	),
	row(
		'e-mail',
		['Stoltenberg', exact('NATO')],
		'Jens.Stoltenberg@NATO.int, Jens-Stoltenberg@x.org ⟦NATO=NATO⟧',
	),
	row(
		'handles and tags',
		['Stoltenberg', exact('NATO')],
		'@Stoltenberg #NATO @NATO.Stoltenberg #Ukraine_NATO',
	),
	row('money', [exact('US'), 'Disney'], 'US$5 and Disney+ but ⟦US=US⟧ $5'),
	row('a ratio', ['Ukraine'], 'Update: ⟦Ukraine⟧: a word'),
];

export const CASES: Case[] = [
	...WORDS,
	...CASES_OF_LETTERS,
	...FOLDING,
	...APOSTROPHES,
	...HYPHENS,
	...STOPS,
	...ADDRESSES,
	...CASES_IN_OTHER_SCRIPTS,
];

export interface ExpectedMatch {
	start: number;
	end: number;
	ids: string[];
	allCaps: boolean;
}

/** The text of a case without its marks, and what they say. */
export function readMarks(test: Case): { text: string; expected: ExpectedMatch[] } {
	const expected: ExpectedMatch[] = [];
	let text = '';
	for (const piece of test.marked.split(/(⟦[^⟧]*⟧)/)) {
		const mark = /^⟦(!?)([^=]*)(?:=(.*))?⟧$/s.exec(piece);
		if (!mark) {
			text += piece;
			continue;
		}
		const ids = mark[3] ? mark[3].split(',') : test.aliases[0]!.ids;
		if (!mark[3] && test.aliases.length > 1) throw new Error(`${test.title}: name the ids of ${piece}`);
		expected.push({
			start: text.length,
			end: text.length + mark[2]!.length,
			ids: [...ids].sort(),
			allCaps: mark[1] === '!',
		});
		text += mark[2];
	}
	return { text, expected };
}
