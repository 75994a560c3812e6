/**
 * How a title names the country in which an office is held: "Minister of Finance of the Netherlands". One plain
 * English name a code, with its article, and the words by which a label may say the same. Not a place to look countries
 * up by name (country-names.ts does that).
 */

import { countryWords } from './country-adjectives.ts';

/** Places that only lists of legislators name, or that need an article. */
const NAMES: Record<string, string> = {
	bl: 'Saint Barthélemy',
	ck: 'the Cook Islands',
	fo: 'the Faroe Islands',
	im: 'the Isle of Man',
	mf: 'Saint Martin',
	va: 'Vatican City',
	vg: 'the British Virgin Islands',
};

/** "the Netherlands"; throws for a code that no source has so far, so that no title says "undefined". */
export function countryInTitle(code: string): string {
	const name = NAMES[code] ?? countryWords(code)?.name;
	if (name === undefined)
		throw new Error(`"${code}" has no name for titles: add it to data/import/country-in-title.ts`);
	return name;
}

/** Official and older names beside the usual one and its adjectives, as regular expressions. */
const OTHER_NAMES: Record<string, string> = {
	cd: 'Democratic Republic of (?:the )?Congo|DR Congo|Zaire',
	cf: 'Central African',
	cg: 'Republic of (?:the )?Congo',
	ci: "C[oô]te d['’]Ivoire",
	cn: "People['’]s Republic of China",
	cv: 'Cabo Verde',
	gb: 'UK',
	gr: 'Hellenic',
	kn: 'St\\.? Kitts and Nevis',
	kp: "Democratic People['’]s Republic of Korea|DPRK",
	kr: 'Republic of Korea',
	lc: 'St\\.? Lucia',
	mo: 'Macao',
	ph: 'Philippine',
	ps: 'State of Palestine',
	st: 'S[aã]o Tom[eé] and Pr[ií]ncipe',
	tl: 'East Timor',
	tw: 'Republic of China(?: \\(Taiwan\\))?',
	us: 'United States of America|US',
	va: 'Holy See',
	vn: 'Viet Nam',
};

const OWN_NAMES = new Map<string, string>();

/** The country's names and adjectives as a regular expression, whole words only. */
function ownName(country: string): string {
	let pattern = OWN_NAMES.get(country);
	if (pattern === undefined) {
		const words = [
			countryInTitle(country).replace(/^the /, ''),
			...(countryWords(country)?.adjectives ?? []),
		];
		const plain = words.map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
		const others = OTHER_NAMES[country];
		pattern = `(?:${[...(others ? [others] : []), ...plain].join('|')})(?!\\p{L})`;
		OWN_NAMES.set(country, pattern);
	}
	return pattern;
}

/** National bodies and seats that need no country beside them. */
const UNIQUE_BODIES: Record<string, string> = {
	es: 'España',
	fr: 'Banque de France',
	it: "d[’']Italia",
	gb: 'Downing Street|Number 10|Bank of England',
	nl: 'De Nederlandsche Bank',
	pl: 'Narodowy Bank Polski',
	se: 'Sveriges',
	us: 'United States|White House|Federal Reserve|Joint Chiefs of Staff|FBI|CIA|American',
};

/** Does a label say of itself that it is an office of this country? */
export function namesCountry(label: string, country: string): boolean {
	const bodies = UNIQUE_BODIES[country];
	return new RegExp(`(?<!\\p{L})(?:${ownName(country)}${bodies ? `|${bodies}` : ''})`, 'u').test(label);
}

/** What may stand before a country's name: "of the Federal Republic of". */
const STATE_FORM =
	"(?:[\\p{Lu}][\\p{L}'’-]+ )*(?:Republic|Kingdom|Sultanate|State|States|Union|Principality|Commonwealth) of (?:the )?";

/** A label without the words that say its own country: "Prime Minister of the Slovak Republic" → "Prime Minister". */
export function withoutCountry(label: string, country: string): string {
	// Cities and provinces are called like their country: the State of Mexico, Luxembourg, Tunis.
	if (/\b(?:governor|mayor) of (?!.*bank)/i.test(label)) return label;
	const name = ownName(country);
	return label
		.replace(
			new RegExp(`,? (?:of|in|for) (?:the )?(?:${STATE_FORM})?${name}(?: (?:Republic|Confederation))?$`, 'u'),
			'',
		)
		.replace(new RegExp(`(?:,| -) (?:the )?${name}$| \\((?:the )?${name}\\)$`, 'u'), '')
		.replace(new RegExp(`^${name} (?=\\p{L})`, 'u'), '');
}
