/**
 * Names of people as Wikidata labels and source lists write them, made into names that texts write: brackets,
 * honours and peerages taken off, "Корбут, Николай Петрович" and "Янукович Віктор Федорович" put in order, capitals
 * brought down. Undefined rather than a guess: a name that stays odd is no name. Which part is the family name is in
 * family-name.ts.
 */

const LATIN = /\p{Script=Latin}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;
const SCRIPTS = [
	LATIN,
	CYRILLIC,
	/\p{Script=Han}/u,
	/\p{Script=Hangul}/u,
	/\p{Script=Arabic}/u,
	/\p{Script=Greek}/u,
	/\p{Script=Georgian}/u,
	/\p{Script=Hebrew}/u,
	/\p{Script=Armenian}/u,
];
/**
 * Courtesies and ranks before a name. Two words have to be left, because some are names too ("Gen Nakatani",
 * "Shri Thanedar"); "Md." is Mohammad and stays.
 */
const HONOUR =
	/^(?:(?:mr|mrs|ms|dr|dra|prof|sra?|srta|hon|rt\.? hon|capt|col|gen|maj|lt|shri|smt|pr|h\.\s?e)(?:\.\s*|\s+)|(?:eng|ing|lic)\.\s*|(?:sir|dame|professor|ambassador)\s+|(?:lt|col|maj)\.?-?\s?(?:gen|col|maj)(?:eral)?(?:\.\s*|\s+))+(?=\S+\s+\S)/iu;
/** "Dr. Gomes" is one word still. */
const BARE_HONOUR =
	/^(?:(?:Mr|Mrs|Ms|Dr|Dra|Prof|Sr|Sra|Cel|Pr|Del)\.?\s*|(?:Professora?|Pastora?|Delegad[oa]|Coronel|Sargento|Capitão|Doutora?) )(?=\S+$)/u;
const PEER =
	/^(?:\d+(?:st|nd|rd|th) )?(?:Baron(?:ess)?|Viscount(?:ess)?|Earl|Countess|Marque(?:ss|s)|Marchioness|Lord|Lady|Duke|Duchess)\b/;
const ROYAL =
	/^(?:Crown )?(?:Prince(?:ss)?|Grand Duke|Grand Duchess|Hereditary|King|Queen|Count(?:ess)?|Duke|Emir) /;
const GENERATION = /^(?:Jr|Sr|I{1,3}|IV)\.?$/;
/** Letters after a name: orders, degrees, seats. */
const LETTERS = /^(?:[A-Z][A-Za-z.]{0,7},?\s?)+$/;
const PATRONYMIC =
	/(?:ович|евич|йович|ївна|івна|овна|евна|инична|ична|ьич|авіч|евіч|аўна|еўна|оглы|улы|кызы)$/iu;

/** The order and form in which texts write a name, or undefined where it stays unclear. */
export function writtenName(raw: string): string | undefined {
	let name = raw
		.normalize('NFC')
		.replace(/[\u200b\u200e\u200f\u202a-\u202e\ufeff]/g, '')
		.replace(/[`´]/g, '’')
		.replace(/\s*[([（][^)\]）]*[)\]）]/gu, ' ')
		.replace(/\s+/g, ' ')
		.trim();
	if (LATIN.test(name)) name = name.replace(HONOUR, '').replace(/^\p{Ll}/u, (first) => first.toUpperCase());
	const [head, ...tail] = name.split(/\s*[,，]\s*/);
	if (head === undefined) return undefined;
	if (tail.length > 0) {
		const rest = tail.join(', ');
		if (rest === '' || PEER.test(rest) || (!ROYAL.test(rest) && LETTERS.test(rest) && !GENERATION.test(rest)))
			name = head;
		else if (GENERATION.test(rest)) name = `${head} ${rest}`;
		else if (CYRILLIC.test(head) && tail.length === 1) name = withoutPatronymic(`${rest} ${head}`);
		else if (!ROYAL.test(rest)) return undefined;
	} else if (CYRILLIC.test(name)) name = inOrder(name);
	name = lowered(name.replace(/[\s.;:-]+$/, (end) => (/^\./.test(end) ? '.' : '')).trim());
	if (GENERATION.test(name) || !isSound(name)) return undefined;
	return name;
}

/** A name that can be looked for: letters of one script, at least two of them, and nothing else but its joints. */
function isSound(name: string): boolean {
	if (SCRIPTS.filter((script) => script.test(name)).length !== 1) return false;
	return /^[\p{L}\p{M}][\p{L}\p{M} .,'’ʼ‘·・\u200c-]*$/u.test(name) && [...name].length >= 2;
}

/** "Янукович Віктор Федорович" and "Юрый Віктаравіч Жадобін" → given name, family name. */
function inOrder(name: string): string {
	const words = name.split(' ');
	if (words.length !== 3) return name;
	if (PATRONYMIC.test(words[2]!) && !PATRONYMIC.test(words[1]!)) return `${words[1]} ${words[0]}`;
	return withoutPatronymic(name);
}

/** Texts write given name and family name. */
function withoutPatronymic(name: string): string {
	const words = name.split(' ');
	return words.length === 3 && PATRONYMIC.test(words[1]!) ? `${words[0]} ${words[2]}` : name;
}

/** "HWANG HEE", "Daniel SCIOLI": capitals of a list, not of a name. Initials, "III" and "JD" stay. */
function lowered(name: string): string {
	return name.replace(/(?<![\p{L}'’.])\p{Lu}[\p{Lu}\p{M}'’-]{2,}(?![\p{L}.])/gu, (word) =>
		/^[IVX]+$/.test(word) ? word : word.replace(/(?<=\p{L})\p{Lu}+/gu, (rest) => rest.toLowerCase()),
	);
}

export function isLatin(name: string): boolean {
	return LATIN.test(name);
}

/** One word, with or without a title, in a script that parts given and family names by a space. */
export function isOneWord(name: string): boolean {
	return /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Georgian}\p{Script=Arabic}\p{Script=Hebrew}\p{M}.'’ʼ‘-]+$/u.test(
		name.replace(BARE_HONOUR, ''),
	);
}

/** Was the name written in capitals as lists write it? Then another spelling, where there is one, is the better. */
export function isShouted(raw: string): boolean {
	return /(?<!\p{L})\p{Lu}{3,}(?!\p{L})/u.test(raw.replace(/\b[IVX]+\b/g, ''));
}

/** The title of an encyclopaedia's article without what tells it from others: "Tom Davis (Virginia politician)". */
export function articleName(title: string): { name: string | undefined; told: boolean } {
	return { name: EVENT.test(title) ? undefined : writtenName(title), told: /\(/.test(title) };
}

/** Articles about what happened to somebody, or about several. */
const EVENT =
	/^(?:Assassination|Attack|Attempted|Death|Disappearance|Execution|Family|Impeachment|Kidnapping|Killing|List|Murder|Shooting|Trial)s? of /;

/** Do two names share a word, or nearly, accents and case aside? Names of two people seldom do. */
export function shareWord(a: string, b: string): boolean {
	const words = plainWords(a);
	return plainWords(b).some((word) => words.some((other) => isNearly(word, other)));
}

/** One letter in three may differ between two spellings: Hasicos, Hasikos. */
function isNearly(a: string, b: string): boolean {
	if (a === b) return true;
	const length = Math.max(a.length, b.length);
	return Math.min(a.length, b.length) >= 4 && editDistance(a, b) <= length / 3;
}

function editDistance(a: string, b: string): number {
	let row = Array.from({ length: b.length + 1 }, (_, index) => index);
	for (let i = 1; i <= a.length; i++) {
		const next = [i];
		for (let j = 1; j <= b.length; j++)
			next[j] = Math.min(next[j - 1]! + 1, row[j]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1));
		row = next;
	}
	return row[b.length]!;
}

/** Lower-case words without accents. */
export function plainWords(name: string): string[] {
	return name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/['’ʼ‘`]/g, '')
		.split(/[^\p{L}]+/u)
		.filter(Boolean);
}

/** Language of a name in its own script, where script and country leave no doubt. */
export function languageOf(name: string, country: string | undefined): string | undefined {
	if (/\p{Script=Hangul}/u.test(name)) return 'ko';
	if (/\p{Script=Hiragana}|\p{Script=Katakana}/u.test(name)) return 'ja';
	if (/\p{Script=Georgian}/u.test(name)) return 'ka';
	if (/\p{Script=Greek}/u.test(name)) return 'el';
	if (/\p{Script=Hebrew}/u.test(name)) return 'he';
	if (/\p{Script=Armenian}/u.test(name)) return 'hy';
	if (/\p{Script=Han}/u.test(name)) return HAN[country ?? ''];
	if (/\p{Script=Arabic}/u.test(name)) return ARABIC[country ?? ''];
	if (CYRILLIC.test(name)) return cyrillicLanguage(name, country);
	return undefined;
}

const HAN: Record<string, string> = { cn: 'zh', hk: 'zh', jp: 'ja', mo: 'zh', sg: 'zh', tw: 'zh' };
const ARABIC: Record<string, string> = { ir: 'fa', pk: 'ur' };
for (const code of 'ae bh dz eg iq jo kw lb ly ma mr om ps qa sa sd sy tn ye'.split(' ')) ARABIC[code] = 'ar';

/** Letters settle it first: a Ukrainian deputy may be listed in Russian. */
function cyrillicLanguage(name: string, country: string | undefined): string | undefined {
	if (/ў/i.test(name)) return 'be';
	if (/[їєґ]/i.test(name)) return 'uk';
	if (/[ыэёъ]/i.test(name)) return country === 'bg' ? 'bg' : /і/i.test(name) ? 'be' : 'ru';
	if (/і/i.test(name)) return country === 'by' ? 'be' : country === 'ua' ? 'uk' : undefined;
	if (country === 'bg' || country === 'ru') return country;
	return country === 'ua' ? 'uk' : undefined;
}
