/**
 * Case forms of names in Russian and Ukrainian, for the compiler: each form becomes one more alias of the name.
 *
 * Only patterns that hold for names without exception worth naming: a name of one to three capitalised words,
 * or a body headed by a noun in -ство with its genitive ("Министерство обороны"). Anything else gives no forms.
 * It errs on the side of a form too many, which no text contains, never of another name's form.
 *
 * The tables give endings for genitive, dative, accusative (of a living being), instrumental, prepositional.
 */

type Forms = readonly string[];
/** A word's ending and what replaces it in the five cases. A dash keeps the word as it is. */
type Rule = readonly [ending: RegExp, strip: number, forms: string];

/** Kinds of word: what a first name says about the surname after it. */
type Gender = 'm' | 'f';

const RUSSIAN: Rule[] = [
	// Women's surnames and feminine adjectives.
	[/(ов|ев|ёв|ин|ын)а$/, 1, 'ой ой у ой ой'],
	[/[сц]кая$/, 2, 'ой ой ую ой ой'],
	[/(ная|вая|лая|шая|рая)$/, 2, 'ой ой ую ой ой'],
	// Men's adjectival surnames.
	[/[сц]кий$/, 2, 'ого ому ого им ом'],
	[/[сц]кой$/, 2, 'ого ому ого им ом'],
	[/ый$/, 2, 'ого ому ого ым ом'],
	// First names and nouns in -ий, -й, -ия.
	[/ий$/, 1, 'я ю я ем и'],
	[/[аеоёуюяэ]й$/, 1, 'я ю я ем е'],
	[/ия$/, 1, 'и и ю ей и'],
	[/[аеёуэ]я$/, 1, 'и е ю ей е'],
	[/вна$/, 1, 'ы е у ой е'],
	// Surnames in -ов, -ин decline with -ым; names of towns are not among these words.
	[/(ов|ев|ёв|ин|ын)$/, 0, 'а у а ым е'],
	[/[гкх]а$/, 1, 'и е у ой е'],
	[/[жшчщ]а$/, 1, 'и е у ей е'],
	[/ца$/, 1, 'ы е у ей е'],
	[/[бвдзлмнпрстф]а$/, 1, 'ы е у ой е'],
	[/[бвдзлмнпрст]я$/, 1, 'и е ю ей е'],
	[/вич$/, 0, 'а у а ем е'],
	[/[жшчщц]$/, 0, 'а у а ем е'],
	[/ь$/, 1, 'я ю я ем е'],
	[/[бвгдзклмнпрстфх]$/, 0, 'а у а ом е'],
];

const UKRAINIAN: Rule[] = [
	[/(ов|ев|єв|ін|їн|ин)а$/, 1, 'ої ій у ою ій'],
	[/[сцз]ька$/, 1, 'ої ій у ою ій'],
	[/^(Північна|Південна|Західна|Східна|Нова)$/, 1, 'ої ій у ою ій'],
	[/[сцз]ький$/, 2, 'ого ому ого им ому'],
	[/ий$/, 2, 'ого ому ого им ому'],
	[/ій$/, 1, 'я ю я єм ї'],
	[/[аеоує]й$/, 1, 'я ю я єм ї'],
	[/[іеауєї]я$/, 1, 'ї ї ю єю ї'],
	[/(ов|ев|єв|ін|їн)$/, 0, 'а у а им і'],
	[/га$/, 2, 'ги зі гу гою зі'],
	[/ка$/, 2, 'ки ці ку кою ці'],
	[/ха$/, 2, 'хи сі ху хою сі'],
	[/[жшчщ]а$/, 1, 'і і у ею і'],
	[/ця$/, 1, 'і і ю ею і'],
	[/[бвдзлмнпрстф]а$/, 1, 'и і у ою і'],
	[/[бвдзлмнпрст]я$/, 1, 'і і ю ею і'],
	[/[бвгґдзклмнпрстфх]о$/, 1, 'а у а ом ові'],
	[/ець$/, 3, 'ця цю ця цем цеві'],
	[/[жшчщ]$/, 0, 'а у а ем еві'],
	[/ь$/, 1, 'я ю я ем еві'],
	[/[бвгґдзклмнпрстфхц]$/, 0, 'а у а ом і'],
];

/** A second dative, which Ukrainian prefers for persons: Столтенбергові. */
const UKRAINIAN_SECOND_DATIVE: Rule[] = [
	[/[бвгґдзклмнпрстфх]о$/, 1, 'ові'],
	[/[бвгґдзклмнпрстфх]$/, 0, 'ові'],
	[/[жшчщ]$/, 0, 'еві'],
];

/** Names whose stem changes. */
const IRREGULAR: Record<string, string> = {
	Павел: 'Павла Павлу Павла Павлом Павле',
	Лев: 'Льва Льву Льва Львом Льве',
	Пётр: 'Петра Петру Петра Петром Петре',
	Петр: 'Петра Петру Петра Петром Петре',
	Ігор: 'Ігоря Ігорю Ігоря Ігорем Ігореві',
	Лазар: 'Лазаря Лазарю Лазаря Лазарем Лазареві',
};

/** Men's names with a woman's ending. */
const MEN_IN_A = new Set(
	'Никита Илья Лука Фома Кузьма Фока Микита Ілля Хома Микола Сава Савва Саша Миша Дима'.split(' '),
);

const CASES = 5;
const CAPITALISED = /^[А-ЯЁІЇЄҐ][а-яёіїєґ'’ʼ-]*$/;
const HEAD_IN_STVO = /^([А-ЯЁІЇЄҐ][а-яёіїєґ]+ств)о((?: [а-яёіїєґА-ЯЁІЇЄҐ-]+)+)$/;
/** Names of bodies and of states with more words do not decline word by word. */
const MOST_WORDS = 3;

const unchanged = (word: string): Forms => Array<string>(CASES).fill(word);

function applyRule(word: string, rules: readonly Rule[]): Forms | undefined {
	for (const [ending, strip, forms] of rules) {
		if (!ending.test(word)) continue;
		const stem = word.slice(0, word.length - strip);
		return forms.split(' ').map((form) => stem + form);
	}
	return undefined;
}

const isWomansName = (word: string) => /[ая]$/.test(word) && !MEN_IN_A.has(word);

/** "Украина" is a country and "Шагина" may be a woman: a word alone takes the forms of both. */
const WOMAN_OR_NOUN = /(ов|ев|ёв|єв|ин|ын|ін|їн)а$/;

/** The five forms of one word; itself where it does not decline. */
function formsOfWord(word: string, rules: readonly Rule[], gender: Gender): Forms {
	const irregular = IRREGULAR[word];
	if (irregular) return irregular.split(' ');
	// "Ангелы Меркель": a woman's surname in a consonant stays.
	if (gender === 'f' && !/[ая]$/.test(word)) return unchanged(word);
	// "фон-дер-Ляйен", "Ли-Ен": only the last member of a double word declines.
	const hyphen = word.lastIndexOf('-') + 1;
	const last = applyRule(word.slice(hyphen), rules);
	return last ? last.map((form) => word.slice(0, hyphen) + form) : unchanged(word);
}

function declineWords(words: readonly string[], rules: readonly Rule[]): string[] {
	const gender: Gender = words.length > 1 && isWomansName(words[0]!) ? 'f' : 'm';
	const forms = words.map((word) => formsOfWord(word, rules, gender));
	return Array.from({ length: CASES }, (_, n) => forms.map((form) => form[n]!).join(' '));
}

/**
 * Forms of a name other than the one given.
 * @param lang BCP 47 primary language of the name; only `ru` and `uk` have forms.
 */
export function inflect(alias: string, lang: string): string[] {
	if (lang !== 'ru' && lang !== 'uk') return [];
	const body = HEAD_IN_STVO.exec(alias);
	if (body) {
		const endings = lang === 'ru' ? ['а', 'у', 'ом', 'е'] : ['а', 'у', 'ом', 'і'];
		return endings.map((ending) => body[1]! + ending + body[2]!);
	}
	const words = alias.split(' ');
	if (words.length > MOST_WORDS || !words.every((word) => CAPITALISED.test(word) && word.length > 1))
		return [];
	const rules = lang === 'ru' ? RUSSIAN : UKRAINIAN;
	const forms = new Set(declineWords(words, rules));
	if (words.length === 1 && WOMAN_OR_NOUN.test(alias)) {
		const nouns = rules.filter(([ending]) => !ending.source.endsWith(')а$'));
		for (const form of applyRule(alias, nouns) ?? []) forms.add(form);
	}
	if (lang === 'uk') {
		const last = words.at(-1)!;
		const second = isWomansName(words[0]!) ? undefined : applyRule(last, UKRAINIAN_SECOND_DATIVE);
		if (second) {
			const others = words.slice(0, -1).map((word) => formsOfWord(word, rules, 'm')[1]!);
			forms.add([...others, second[0]!].join(' '));
			const bothLong = words.map(
				(word) => applyRule(word, UKRAINIAN_SECOND_DATIVE)?.[0] ?? formsOfWord(word, rules, 'm')[1]!,
			);
			forms.add(bothLong.join(' '));
		}
	}
	forms.delete(alias);
	return [...forms];
}
