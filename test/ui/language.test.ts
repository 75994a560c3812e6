/**
 * The interface in its languages: every word of every view has a message in each, none is left over, places for
 * arguments are those of the English, and plural forms are those that the language has.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { afterEach, describe, expect, it, test } from 'vitest';
import { LANGUAGES, type LanguageTag } from '../../src/model/language.ts';
import { castWords } from '../../src/ui/cast/words.ts';
import { formatDate, formatSpan } from '../../src/ui/dates.ts';
import { languageAttributes, localised, speak } from '../../src/ui/language.ts';
import { profileWords, searchWords } from '../../src/ui/profile/words.ts';
import { welcomeWords } from '../../src/ui/welcome/words.ts';
import { aboutWords, countryName, optionsWords, popupWords, words } from '../../src/ui/words.ts';

const TABLES: Record<string, object> = {
	card: words,
	popup: popupWords,
	options: optionsWords,
	about: aboutWords,
	cast: castWords,
	profile: profileWords,
	search: searchWords,
	welcome: welcomeWords,
};

/** Marks, numbers and names, the same in every language; a language may have its own all the same. */
const SAME = new Set(
	`card_product card_listJoin card_dot card_comma card_span card_longSpan card_dated card_control card_timesNamed cast_count cast_atOf
	profile_pageTitle profile_countOf profile_option profile_meaning profile_nameIn profile_sourceNumber profile_wikidata
	about_version`.split(/\s+/),
);

type Leaf = string | ((...said: never[]) => string);

function leaves(place: string, table: object): [string, Leaf][] {
	return Object.entries(table).flatMap(([name, value]): [string, Leaf][] => {
		const key = `${place}_${name.replace(/\W/g, '_')}`;
		return typeof value === 'object' ? leaves(key, value) : [[key, value as Leaf]];
	});
}

const english = new Map(Object.entries(TABLES).flatMap(([place, table]) => leaves(place, table)));
const read = (tag: string): Record<string, { message: string }> =>
	JSON.parse(readFileSync(`_locales/${tag}/messages.json`, 'utf8'));
const messagesOf = (tag: LanguageTag) =>
	Object.fromEntries(Object.entries(read(tag)).map(([key, { message }]) => [key, message]));
const browsersOwn = Object.keys(read('en'));

/** `{0}` … of a function as its source has them; `{title}` … where it takes an object. */
function placesOf(leaf: Leaf): string[] {
	if (typeof leaf === 'string') return [];
	const [, list = ''] = /^\(?([^)=]*)\)?\s*=>/.exec(leaf.toString().replaceAll(/\s+/g, ' ')) ?? [];
	const named = /\{([^}]*)\}/.exec(list);
	const names = (named?.[1] ?? list).split(',').map((name) => name.trim());
	return names.filter(Boolean).map((name, n) => (named ? name : String(n)));
}

afterEach(() => speak({ tag: 'en', messages: {} }));

test('every language has its folder and no other is there', () => {
	expect(readdirSync('_locales').sort()).toEqual([...LANGUAGES].sort());
});

describe.each(LANGUAGES.filter((tag) => tag !== 'en'))('%s', (tag) => {
	const messages = messagesOf(tag);
	const plurals = new Intl.PluralRules(tag).resolvedOptions().pluralCategories;
	const base = (key: string) => key.replace(/__\w+$/, '');

	it('says what the browser shows', () => {
		expect(browsersOwn.filter((key) => !messages[key])).toEqual([]);
		expect(messages.description?.length, 'the stores take 132 characters').toBeLessThanOrEqual(132);
		expect(messages.whoIs).toContain('%s');
	});

	it('lacks no word', () => {
		const said = new Set(Object.keys(messages).map(base));
		expect([...english.keys()].filter((key) => !SAME.has(key) && !said.has(key))).toEqual([]);
	});

	it('has none that no view says', () => {
		const own = Object.keys(messages).filter((key) => key.includes('_'));
		expect(own.filter((key) => !english.has(base(key)))).toEqual([]);
	});

	it('has every plural form', () => {
		const counted = new Set(
			Object.keys(messages)
				.filter((key) => key.includes('__'))
				.map(base),
		);
		const missing = [...counted].flatMap((key) =>
			plurals.map((form) => `${key}__${form}`).filter((form) => !(form in messages)),
		);
		expect(missing).toEqual([]);
	});

	it('has places only for what is said', () => {
		const wrong = Object.entries(messages).filter(([key, message]) => {
			const leaf = english.get(base(key));
			const places = leaf === undefined ? [] : placesOf(leaf);
			return [...message.matchAll(/\{(\w+)\}/g)].some(([, place]) => !places.includes(place!));
		});
		expect(wrong).toEqual([]);
	});

	it('leaves nothing out that a sentence needs', () => {
		// A count may be said by a word ("one entry"), a name or a date may not.
		const needed = [
			'card_possibleMatch',
			'card_opensSource',
			'options_badSite',
			'profile_datasetDate',
			'search_nothing',
		];
		for (const key of needed) {
			for (const place of placesOf(english.get(key)!)) expect(messages[key], key).toContain(`{${place}}`);
		}
	});
});

describe('a localised table', () => {
	const table = localised('t', {
		plain: 'plain',
		kinds: { one: 'one thing', 'two-parts': 'two' },
		count: (n: number) => `${n} votes`,
		related: ({ title }: { title: string }) => `as ${title}`,
	});

	it('is English where nothing else is spoken, or nothing is there', () => {
		expect([table.plain, table.kinds.one, table.count(2)]).toEqual(['plain', 'one thing', '2 votes']);
		speak({ tag: 'de', messages: {} });
		expect([table.plain, table.kinds.one, table.count(2)]).toEqual(['plain', 'one thing', '2 votes']);
	});

	it('speaks what was handed in, and English again', () => {
		speak({
			tag: 'de',
			messages: { t_plain: 'schlicht', t_kinds_two_parts: 'zwei', t_related: 'als {title}' },
		});
		expect([table.plain, table.kinds['two-parts'], table.related({ title: 'X' })]).toEqual([
			'schlicht',
			'zwei',
			'als X',
		]);
		speak({ tag: 'en', messages: {} });
		expect([table.plain, table.related({ title: 'X' })]).toEqual(['plain', 'as X']);
	});

	it.each([
		[1, '1 голос'],
		[3, '3 голоси'],
		[5, '5 голосів'],
		[21, '21 голос'],
		[1005, '1\u00a0005 голосів'],
	])('%i in Ukrainian', (n, said) => {
		const t_count = { one: '{0} голос', few: '{0} голоси', many: '{0} голосів', other: '{0} голосу' };
		speak({
			tag: 'uk',
			messages: Object.fromEntries(Object.entries(t_count).map(([form, text]) => [`t_count__${form}`, text])),
		});
		expect(table.count(n)).toBe(said);
	});

	it('adds to the language that is spoken', () => {
		speak({ tag: 'de', messages: { t_plain: 'schlicht' } });
		speak({ tag: 'de', messages: { t_kinds_one: 'eins' } });
		expect([table.plain, table.kinds.one]).toEqual(['schlicht', 'eins']);
	});
});

test.each<[LanguageTag, string, string, string]>([
	['en', '1 October 2014', '2014–2024', 'North Korea'],
	['de', '1. Oktober 2014', '2014–2024', 'Nordkorea'],
	['ko', '2014년 10월 1일', '2014년–2024년', '북한'],
	['uk', '1 жовтня 2014 р.', '2014–2024', 'Північна Корея'],
])('dates and countries in %s', (tag, date, span, country) => {
	speak({ tag, messages: {} });
	expect([formatDate('2014-10-01'), formatSpan('2014', '2024'), countryName('kp')]).toEqual([
		date,
		span,
		country,
	]);
});

test('Arabic is written from the right', () => {
	speak({ tag: 'ar', messages: {} });
	expect(languageAttributes()).toEqual({ lang: 'ar', dir: 'rtl' });
});
