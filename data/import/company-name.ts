/**
 * Names of companies as lists of shares and brands write them: without the legal form, and judged. Companies like to
 * be called by ordinary words (Target, Square), by places (Galapagos) and by their founders (Ford): such a name alone
 * would be found in every other text, so the company is known by its longer name only.
 */
import { isCommonWord } from '../common-words.ts';
import { isSafeAcronym, plainWords } from './body-names.ts';

const LEGAL_FORM =
	/(?:,? (?:Inc(?:orporated)?|Corp(?:oration)?|Co(?:mpany)?(?:\.,? ?Ltd)?|Ltd|Limited|plc|PLC|AG|SE|S\.?A\.?|N\.?V\.?|A\/S|ASA|AB(?: \(publ\))?|Oyj|S\.?p\.?A\.?|KGaA|GmbH|LLC|LP|L\.P|Bhd|Berhad|Tbk|PJSC|OJSC|JSC|KK|Holdings?|Group|SAB de CV|S\.A\.B\. de C\.V|Aktiengesellschaft|Class [A-Z]|\(publ\)|& Co|ADR|Platforms|Societe Europeenne|Technologies|Motors? (?=Corp))\.?)+$/;

/** "Apple Inc." → "Apple"; "The Walt Disney Company" → "Walt Disney". */
export function withoutLegalForm(name: string): string {
	let plain = name.trim();
	for (let before = ''; before !== plain; ) {
		before = plain;
		plain = plain
			.replace(LEGAL_FORM, '')
			.trim()
			.replace(/[,.&]+$/, '')
			.trim();
	}
	return plain.replace(/^The /, '');
}

/** Single words that are companies' and something else besides: words, places, people. */
const ORDINARY = new Set(
	(
		'adagio admiral alphabet alpine amazon anthem asahi ati avon barnes bayer bentley box buckle bunge canon chorus citizen coach comet compass crane cree crown dacia ' +
		'discovery dodge ebara edison elisa exponent ferrari fiat ford freedom galapagos gap genus hera holden horiba infiniti iren jaguar jeep kao kearney kohler ' +
		'kirin komatsu kone kroger lancia lawson legend lincoln linde lotte lotus lumen maserati mango match mclaren mercury messer mini morgan mosaic ' +
		'navigator next nice niu olin olympus orange orion otsuka pandora paramount pearson polaris progressive prudential ram range roche rover ' +
		'royal rumo saab sage sandvik saturn scout sea seat shell shimizu signify skylark smart snowflake software southern spar square star ' +
		'subway suez target three timken total toto tsumura vale valiant vector virgin visa workman zara'
	).split(' '),
);
/** Words of everyday that news yet reads as the company's wherever they stand with a capital. */
const KNOWN = new Set(
	'apple boeing chevron heineken intel kia meta microsoft nestle oracle tesla'.split(' '),
);
/** Two or three letters that are one company's. */
const KNOWN_LETTERS = new Set('3M ABB AXA BHP BMW EDF HSBC IBM KDDI LVMH NEC OMV RWE TUI UBS ZTE'.split(' '));
const LEAST_LETTERS = 4;

/** May the name stand alone for the company? */
export function isSafeCompanyName(name: string): boolean {
	const words = plainWords(name);
	if (words.length === 0 || /[|()]/.test(name)) return false;
	if (KNOWN_LETTERS.has(name)) return true;
	if (words.length > 1) return words.some((word) => !isCommonWord(word)) || words.length > 2;
	const [word] = words as [string];
	if (KNOWN.has(word)) return true;
	if (ORDINARY.has(word) || isCommonWord(word)) return false;
	if (/^[\p{Lu}\d]+$/u.test(name))
		return name.length > LEAST_LETTERS || (name.length === LEAST_LETTERS && isSafeAcronym(name));
	return word.length >= LEAST_LETTERS && /^[\p{Lu}]/u.test(name);
}
