/**
 * Names of persons as the factbook writes them: "Sr. Gen. MIN AUNG HLAING", "Jean-Lucien Kwassi Savi de TOVE",
 * "Ferdinand "BongBong" MARCOS, Jr.". Capitals mark the part by which somebody is called, wherever it stands;
 * ranks and honours stand before the name; some names bear a nickname or a second spelling in brackets.
 */

export interface PersonName {
	name: string;
	/** The part in capitals, where it can stand alone on second mention. */
	family?: string;
	/** A second spelling. */
	also?: string;
}

const HONOURS =
	/^(?:Sr\.|Sir|Dame|Dr\.|General|Gen\.|Lt\.|Colonel|Col\.|Capt\.|Major|Maj\.|Admiral|Adm\.|Air Vice-Marshal|Grand Chief|Cardinal|Archbishop|Tan Sri|Ambassador|Sultan|H\.E\.)\s+/;
/** Words between parts of a surname, small in English: "Alexander Van der Bellen", "Marcelo Rebelo de Sousa". */
const SMALL_INSIDE = /^(?:DE|DO|DA|DOS|DAS|DER|DEN|E|BIN|BINT|IBN|Y)$/;
const PARTICLE_AHEAD = /^(?:AL|EL|OULD)-/;
const ROMAN = /^[IVX]+$/;
/** In capitals, or with a small prefix: "MACRON", "McDONALD", "CORREIA", "SASSOU-Nguesso". */
const CAPITALS = /(?:^|[-'’])(?:Mc|Mac|O['’]|D['’]|d['’]|al-|el-)?\p{Lu}{2,}/u;
const JOINING = /^(?:e|y|de|da|do|dos)$/;
/** After these the capitals mark a given name, and no surname stands alone: "MUHAMMAD bin Abd al-Rahman". */
const PATRONYMIC = /^(?:bin|bint|ibn|ibni)$/i;

/** Undefined where nothing is left that could be a name. */
export function personName(text: string): PersonName | undefined {
	let rest = text.replaceAll(/["“”][^"“”]*["“”]\s*/g, '').trim();
	const also = /\(also spelled (\p{L}[\p{L}'’-]*)\)/u.exec(rest)?.[1];
	rest = rest.replaceAll(/\s*\([^()]*\)/g, '').replace(/, (Jr|Sr)\.?$/, ' $1.');
	while (HONOURS.test(rest)) rest = rest.replace(HONOURS, '');
	rest = rest.replace(/[,;.\s]+$/, (end) => (/(?:Jr|Sr)\.$/.test(rest) ? '.' : end.replace(/.*/s, '')));
	const words = rest.split(/\s+/).filter(Boolean);
	if (words.length === 0 || !/^\p{L}/u.test(words[0]!)) return undefined;
	const isCapital = words.map((word, at) => CAPITALS.test(word) && !(at > 0 && ROMAN.test(word)));
	const written = words.map((word, at) =>
		isCapital[at] ? spelled(word, at, isCapital[at - 1] === true) : word,
	);
	const name = written.join(' ');
	const first = isCapital.indexOf(true);
	const base = { name, ...(also !== undefined && { also: alternative(words, isCapital, also) }) };
	if (first < 0) return base;
	let last = first;
	// "CORREIA e SILVA" is one surname.
	while (isCapital[last + 1] || (isCapital[last + 2] && JOINING.test(words[last + 1]!))) last += 1;
	const next = words[last + 1];
	const callable =
		!(next !== undefined && PATRONYMIC.test(next)) &&
		!words.slice(first, last + 1).some((word) => PATRONYMIC.test(word)) &&
		words.length > last - first + 1;
	return callable ? { ...base, family: written.slice(first, last + 1).join(' ') } : base;
}

function spelled(word: string, at: number, afterCapitals: boolean): string {
	if (afterCapitals && SMALL_INSIDE.test(word)) return word.toLowerCase();
	if (at > 0 && PARTICLE_AHEAD.test(word)) {
		const dash = word.indexOf('-');
		return word.slice(0, dash + 1).toLowerCase() + titled(word.slice(dash + 1));
	}
	return titled(word);
}

/** "FILS-AIMÉ" → "Fils-Aimé", "McDONALD" → "McDonald", "MULI'AKA'AKA" → "Muli'aka'aka", "O'NEILL" → "O'Neill". */
function titled(word: string): string {
	return word
		.split('-')
		.map((part) => {
			const [, prefix = '', body = part] =
				/^(Mc|Mac|O['’]|D['’]|d['’]|al|el)(?=\p{Lu}{2})(.*)$/u.exec(part) ?? [];
			if (!/\p{Lu}{2}/u.test(body) && body.length > 1) return part;
			return prefix + body.slice(0, 1) + body.slice(1).toLowerCase();
		})
		.join('-');
}

/** The name with its part in capitals spelled another way. */
function alternative(words: readonly string[], isCapital: readonly boolean[], other: string): string {
	return words.map((word, at) => (isCapital[at] ? titled(other) : word)).join(' ');
}
