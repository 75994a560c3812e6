/**
 * The names by which a state is found: the factbook's long and short forms, demonyms, its capital as a metonym,
 * and the state's name in the languages that the engine reads, from the CLDR tables of the runtime (Node's
 * Intl). A name is left out where it would more often be something else; every such omission is in a list here,
 * because each was a decision.
 */
import type { Name } from '../../src/model/entity.ts';
import { isCommonPhrase } from '../common-words.ts';
import type { CountryFile } from './cia-factbook-file.ts';
import type { StateRow } from './cia-factbook-states.ts';

/** Other English names that the factbook has only with comments, in brackets, or not at all in its short form. */
const ALSO: Record<string, readonly string[]> = {
	cd: ['DR Congo', 'Congo', 'Congo-Kinshasa'],
	cg: ['Congo', 'Congo-Brazzaville'],
	ci: ["Cote d'Ivoire"],
	ps: ['State of Palestine'],
	st: ['São Tomé and Príncipe'],
	va: ['Holy See', 'Vatican', 'the Vatican'],
};

/** Abbreviations of the factbook that mean the state in general news; "CAR", "RSA", "PNG", "SRV" mean other things. */
const ACRONYMS = new Set(['DPRK', 'DRC', 'PRC', 'ROK', 'UAE', 'USA']);

/** Demonyms that news uses where the factbook has another, only in brackets, or none. */
const DEMONYMS: Record<string, readonly string[]> = {
	kg: ['Kyrgyz'],
	kz: ['Kazakh', 'Kazakhs'],
	ps: ['Palestinian', 'Palestinians'],
	tj: ['Tajik', 'Tajiks'],
	tm: ['Turkmen'],
	tw: ['Taiwanese'],
	uz: ['Uzbek', 'Uzbeks'],
	xk: ['Kosovar', 'Kosovars'],
};

/** Former names that news still uses for the state of today; the other former names are other states. */
const FORMER_IN_USE = new Set([
	'Burma',
	'Cape Verde',
	'Dahomey',
	'East Timor',
	'Ivory Coast',
	'Republic of Macedonia',
	'Swaziland',
	'Zaire',
]);

/**
 * Capitals that are as often something else: the state itself (Singapore), a person (Victoria, Muscat, Santiago),
 * a word (Male, Nice), another well-known town (Georgetown, San José), the seat of others (Brussels) or not of the government (Amsterdam), or disputed in status (Jerusalem).
 */
const CAPITALS_LEFT_OUT = new Set([
	'Amsterdam',
	'Apia',
	'Bloemfontein',
	'Brussels',
	'Cape Town',
	'Castries',
	'Djibouti',
	'George Town',
	'Georgetown',
	'Hamilton',
	'Jerusalem',
	'Kingston',
	'Kingstown',
	'Lobamba',
	'Luxembourg',
	'Malé',
	'Monaco',
	'Moroni',
	'Muscat',
	'Nassau',
	'Panama City',
	'Praia',
	'Roseau',
	"Saint George's",
	"Saint John's",
	'San José',
	'San Juan',
	'San Marino',
	'Santiago',
	'Sao Tome',
	'Singapore',
	'Sri Jayewardenepura Kotte',
	'Sucre',
	'Suva',
	'Tarawa',
	'The Valley',
	'Vatican City',
	'Victoria',
]);
/** Capitals as the factbook writes them → as news does. */
const CAPITAL_SPELLINGS: Record<string, readonly string[]> = {
	'Washington, D.C.': ['Washington'],
	'Nay Pyi Taw': ['Naypyidaw', 'Nay Pyi Taw'],
	Kyiv: ['Kyiv', 'Kiev'],
	Sanaa: ['Sanaa', "Sana'a"],
	'Port-Vila': ['Port Vila'],
	'New Delhi': ['New Delhi', 'Delhi'],
};

/** Languages whose names for states are taken, and from each the names that are also words or people there or in English. */
const EXONYMS: Record<string, ReadonlySet<string>> = {
	ar: new Set(['مالي', 'عُمان', 'عمان', 'بنين', 'موناكو']),
	de: new Set(['Island', 'Grenada']),
	es: new Set(['Granada', 'Mauricio', 'Dominica', 'Malí']),
	fr: new Set(['Maurice', 'Grenade', 'Dominique', 'Salvador', 'Mali', 'Niger']),
	ja: new Set(['マリ', 'チリ']),
	ko: new Set(['수단', '오만', '인도', '가나', '피지', '부탄', '가봉', '말리', '차드', '쿠바']),
	ru: new Set(['Того', 'Чад', 'Мали']),
	uk: new Set(['Того', 'Чад', 'Малі']),
	zh: new Set(['马里', '加纳']),
};
/** ISO codes whose CLDR names nobody writes: "Kongo-Kinshasa", "Sonderverwaltungsregion Hongkong", "Palestinian Territories". */
const NO_EXONYMS = new Set(['cd', 'cg', 'hk', 'mo', 'ps']);

/** Hong Kong and Macau, whose people the factbook calls Chinese: that tells China, and not them. */
export function isPartOfChina(iso: string | undefined): boolean {
	return iso === 'hk' || iso === 'mo';
}

/** @param sharedDemonyms demonyms of more than one state, which tell none ("Congolese", "Guinean") */
export function stateNames(
	state: StateRow,
	file: CountryFile | undefined,
	sharedDemonyms: ReadonlySet<string>,
): Name[] {
	const names = [
		...forms(state, file),
		...(file ? capitals(file) : []),
		...[...(file ? demonymsOf(file) : []), ...(DEMONYMS[state.iso ?? ''] ?? [])]
			.filter((name) => !sharedDemonyms.has(name) && !(isPartOfChina(state.iso) && name === 'Chinese'))
			.map(demonym),
		...governmentNames(state, file, sharedDemonyms),
		...(state.iso !== undefined && !NO_EXONYMS.has(state.iso) ? exonyms(state.iso) : []),
	];
	const seen = new Set([state.name]);
	return names.filter(({ name }) => {
		if (seen.has(name)) return false;
		seen.add(name);
		return true;
	});
}

function forms(state: StateRow, file: CountryFile | undefined): Name[] {
	const field = (form: string) => file?.field('Government', 'Country name', form);
	const plain = (text: string | undefined) => text?.replace(/\s*[(;].*$/, '').trim();
	const article = (text: string | undefined) => text?.replace(/^The (?=\S)/, '');
	const long = article(plain(field('conventional long form')));
	const short = article(plain(field('conventional short form')));
	const former = (field('former') ?? '').split(/[,;]\s*/);
	const acronym = field('abbreviation');
	const also = (name: string | undefined): Name[] => (name ? [{ name, kind: 'also' }] : []);
	return [
		// The files of two states have an adjective there, and that of Congo says which in brackets.
		...(short === 'Dominican' || short === 'Congo' || ACRONYMS.has(short ?? '') ? [] : also(short)),
		...also(long),
		...(ALSO[state.iso ?? ''] ?? []).flatMap(also),
		...former.filter((name) => FORMER_IN_USE.has(name)).map((name): Name => ({ name, kind: 'former' })),
		// "DRC (or DROC)", "US or USA".
		...(acronym ?? '')
			.split(/\s*(?:\(or|or|,|\))\s*/)
			.filter((part) => ACRONYMS.has(part))
			.map((name): Name => ({ name, kind: 'acronym' })),
	];
}

/** "La Paz (administrative capital); Sucre (constitutional capital)" → metonyms, but those left out. */
export function capitals(file: CountryFile): Name[] {
	const text = file.field('Government', 'Capital', 'name');
	if (text === undefined || /^no official|^administered/.test(text)) return [];
	return text
		.replaceAll(/\([^()]*(?:\([^()]*\)[^()]*)*\)/g, '')
		.replaceAll(/\bnote - .*$/g, '')
		.replaceAll(/ (?:is the|in Romanian).*$/g, '')
		.split(/;|,(?! D\.C\.)/)
		.map((part) => part.trim())
		.filter((part) => part !== '' && !CAPITALS_LEFT_OUT.has(part))
		.flatMap((part) => CAPITAL_SPELLINGS[part] ?? [part])
		.map((name): Name => ({ name, kind: 'metonym' }));
}

/** "Saudi or Saudi Arabian", "Dane(s)", "Yemeni; note - …" → the words themselves, singular and plural. */
export function demonymsOf(file: CountryFile): string[] {
	const words = ['noun', 'adjective'].flatMap((form) =>
		(file.field('People and Society', 'Nationality', form) ?? '')
			.replace(/; note.*$/, '')
			.split(/;\s*|,\s*|\s+or\s+|\//)
			.filter((part) => !/\((?:wo)?men\)/.test(part))
			.flatMap((part) => {
				const plural = /\(s\)/.test(part);
				const word = part.replaceAll(/\s*\([^()]*\)/g, '').trim();
				return plural ? [word, `${word}s`] : [word];
			}),
	);
	return [...new Set(words)].filter(
		(word) => /^\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*)*$/u.test(word) && word !== 'NA',
	);
}

function demonym(name: string): Name {
	// "Pole", "Thai": to the letter where it is an ordinary word as well.
	return { name, kind: 'demonym', ...(isCommonPhrase(name) && { case: 'exact' }) };
}

/** "Algerian government", "government of Algeria". */
function governmentNames(
	state: StateRow,
	file: CountryFile | undefined,
	sharedDemonyms: ReadonlySet<string>,
): Name[] {
	const adjective = file
		?.field('People and Society', 'Nationality', 'adjective')
		?.match(/^(?:\p{Lu}[\p{L}-]*)(?: \p{Lu}[\p{L}-]*)*(?=$| or|;|,)/u)?.[0];
	const ruled = adjective === undefined || sharedDemonyms.has(adjective) || adjective === state.name;
	return [
		...(ruled ? [] : [`${adjective} government`]),
		`government of ${/^(?:Bahamas|Comoros|Gambia|Maldives|Netherlands|Philippines|Seychelles|United |Democratic Republic|Republic|Central African|Dominican|Marshall|Solomon)/.test(state.name) ? 'the ' : ''}${state.name}`,
	].map((name): Name => ({ name, kind: 'short' }));
}

function exonyms(iso: string): Name[] {
	return Object.entries(EXONYMS).flatMap(([lang, leftOut]): Name[] => {
		const name = new Intl.DisplayNames([lang], { type: 'region' }).of(iso.toUpperCase());
		// CLDR puts alternatives in brackets, which is not how texts write.
		if (name === undefined || /[()（）]/.test(name)) return [];
		return leftOut.has(name) ? [] : [{ name, kind: 'also', lang }];
	});
}
