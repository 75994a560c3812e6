/**
 * Names of bodies as lists write them: made plain, and judged. A name that several countries' bodies have, or that
 * is made of ordinary words, is only safe with its country ("Socialist Party of Portugal", "Portuguese Socialist
 * Party"); an acronym is safe only where it is long enough and hardly anything else. What is not safe is no alias.
 */
import type { Name } from '../../src/model/entity.ts';
import { isCommonPhrase, isCommonWord } from '../common-words.ts';
import { countryWords } from './country-adjectives.ts';

/** Strings of capitals that news uses for something else than a body of that name. */
const TAKEN = new Set(
	(
		'ABC ACT AIDS AKA AM API ARD ASM AWS BDI BMW BBC CBS CCTV CEO CFO CNN COO COP COVID CUP DLR DPR DIANA DIY DNA DOC DVD EEC ESP EST ETA EUR FAQ FIM FLING FYI GBP GDP GMT GNP GPS ' +
		'HDP HIV HAB HAI HQ ICS INA IPO IRA ISI IVF JPY LAOS LEADER LED LGBT LIBRA LIDER MBA MARTIN MBS MBZ MIR MRI MUD MVP NBA NBC NFC NFL NHL NPC OBE ONE PAM PDF PDT PHD PIN PSA PTI PTSD PVR RAF RBI RNA SAP SAS SDF SEK SIC SOS SUV ' +
		'SWAT TNT TRT UDF UNA UNDP UNIDO USA USB USD UTC VAT VIP WMD WWF ZIP'
	).split(' '),
);

const LEAST_LETTERS = 3;
const MOST_LETTERS = 9;

/**
 * Could this string of letters stand alone for a body? Three letters or more, most of them capitals, and no word:
 * "BA" and "Fed" could not, "ALL" is a word in any headline.
 */
export function isSafeAcronym(acronym: string): boolean {
	if (!/^\p{Lu}[\p{L}\d-]*[\p{Lu}\d]$/u.test(acronym)) return false;
	const letters = acronym.replaceAll(/[^\p{L}\d]/gu, '');
	const capitals = letters.replaceAll(/[^\p{Lu}\d]/gu, '');
	if (letters.length < LEAST_LETTERS || letters.length > MOST_LETTERS) return false;
	if (/\d/.test(letters) && letters.replaceAll(/\d/g, '').length < 2) return false;
	if (capitals.length * 2 <= letters.length) return false;
	// Roman numerals count kings, popes and chapters.
	if (/^[IVXLCDM]+$/.test(letters) && letters.length < 4) return false;
	return !TAKEN.has(acronym) && !isCommonWord(letters.toLowerCase());
}

/** Words that bodies of any country are called by. */
const GENERIC = new Set(
	(
		'a action active affairs against agency agrarian agricultural air alianza alignment all amplitude alliance allied alternative and anti appeal approach armed army assembly ' +
		'assemblies association authority autonomy awakening bank better bloc block board border bureau business cabinet cassation cause center central centre ' +
		'chamber change choice christian church citizen citizens city civic civil club coalition coast coexistence collective command commission committee common commons ' +
		'commonwealth communist community concertacion concord concordance confederal confederation confidence congress conscience consensus conservation conservative conservatives ' +
		'constitution constitutional convention convergence cooperation cooperative council councillors country court courage culture customs dawn debt ' +
		'defence defense deputies democracy democrat democratic democrats department development dignity direct directorate direction economic economy ' +
		'ecological ecologist ecologists ecology education effort elderly election electoral emergency encounter energy entrepreneurs environment ' +
		'environmental equality equity ethics evolution express fair faith family farmer farmers fatherland federal federalist federation finance first force ' +
		'forces foreign forum forward free freedom friends front fuerza future general generation good government great green greens ground group growth guard ' +
		'happiness harmony health heritage high higher home homeland honesty hope house human humanist hundred identity immigration in independence ' +
		'independent independents industrial industry initiative institutional integration integrity intelligence interior internal international investigation ' +
		'islamic issues joint judicial justice king kings labor labour land law leaders league left legislative legislature liberal liberals liberation ' +
		'liberty life list local lower majority marine marxist middle military minority ministers ministry modern monarchist moral motherland movement my ' +
		'nation national nationalist nationalists nations naval navy neo new non now of office open opposition order organisation organization our own ' +
		'parliament parliamentary participation parties party patriot patriotic patriots peace peasant peasants pensioners people peoples personal phase ' +
		'pirate platform plural poder plurality police policy political politics poor popular populist power presidency president presidential prime privileges ' +
		'pro progresistas progress progressive progressives prosecution prosecutor prosperity protection provincial public radical radicals rally rainbow real realist ' +
		'reconciliation reconstruction reform reformed reformers reformist regime region regional renaissance renewal renewed representatives republic ' +
		'republican republicanos republicans reserve respublika resistance resolution responsibility resurgence retired revenue revolution revolutionary revival right rights rodina ruling ' +
		'rural safety salvation savings science secretariat secular security senate serve service services simply small social socialism socialist ' +
		'socialists society solidarity solution southern sovereign sovereignty space spring state states statistics strength strong students supreme ' +
		'system tax team the third time today todos together tolerance tomorrow trade traditional transformation transition transparency transport treasury ' +
		'tribunal true trust truth unification unified union unionist unions united unity universal upper valor value vamos values veterans victory vision voice volya ' +
		'volunteer voters vote war water way we welfare will with women women’s work worker workers working world you young youth'
	).split(' '),
);

/** Is the name made of nothing but words that bodies of any country have in theirs? */
export function isGenericName(name: string): boolean {
	const words = plainWords(name);
	return words.every(
		(word) => GENERIC.has(word) || GENERIC.has(word.replace(/s$/, '')) || isCommonWord(word),
	);
}

/** Words that say that a body is meant: a name of ordinary words that ends in one is at least a name. */
const HEADS =
	/\b(?:alliance|army|assembly|association|bank|bloc|bureau|coalition|commission|committee|confederation|congress|council|court|democrats|department|federation|force|forces|front|greens|group|guard|league|ministry|movement|navy|office|organi[sz]ation|parliament|party|police|rally|senate|socialists|tribunal|union)\b/i;

/** Does one of its words say that it is a body? */
export function hasBodyWord(name: string): boolean {
	return HEADS.test(name);
}

/** Folded words of a name. */
export function plainWords(name: string): string[] {
	return name
		.normalize('NFKD')
		.replaceAll(/\p{M}/gu, '')
		.toLowerCase()
		.replaceAll(/['’]/g, '')
		.split(/[^\p{L}\d]+/u)
		.filter((word) => word !== '');
}

/** Names that are one to every reader have one key: "Labour Party" and "The Labor Party". */
export function nameKey(name: string): string {
	return plainWords(name)
		.join(' ')
		.replace(/^the /, '')
		.replaceAll('labor', 'labour')
		.replaceAll('defense', 'defence')
		.replaceAll('organization', 'organisation')
		.replaceAll('center', 'centre');
}

/**
 * A name with its country in the forms that English has: "Socialist Party of Portugal", "Portuguese Socialist
 * Party". None where the country has no words.
 */
export function withCountry(name: string, country: string): string[] {
	const words = countryWords(country);
	if (words === undefined) return [];
	const bare = name.replace(/^The /, '');
	return [`${bare} of ${words.name}`, ...words.adjectives.map((adjective) => `${adjective} ${bare}`)];
}

/** Does the name say which country's it is? */
export function namesCountry(name: string, country: string): boolean {
	const words = countryWords(country);
	if (words === undefined) return false;
	const text = ` ${plainWords(name).join(' ')} `;
	return [words.name.replace(/^the /, ''), ...words.adjectives].some((word) =>
		text.includes(` ${plainWords(word).join(' ')} `),
	);
}

/** British and American spelling of the words that bodies are called by; the name itself is not repeated. */
export function otherSpellings(name: string): string[] {
	const pairs: [string, string][] = [
		['Defence', 'Defense'],
		['Labour', 'Labor'],
		['Centre', 'Center'],
		['Organisation', 'Organization'],
		['Programme', 'Program'],
	];
	const british = pairs.reduce((text, [uk, us]) => text.replaceAll(new RegExp(`\\b${us}\\b`, 'g'), uk), name);
	const american = pairs.reduce(
		(text, [uk, us]) => text.replaceAll(new RegExp(`\\b${uk}\\b`, 'g'), us),
		name,
	);
	return [...new Set([british, american])].filter((spelling) => spelling !== name);
}

/**
 * Names without those that repeat an earlier one or the main name. One that is an ordinary word ("Parliament",
 * "Greens") counts only to the letter.
 */
export function distinctNames(main: string, names: readonly Name[]): Name[] {
	const seen = new Set([main]);
	const distinct: Name[] = [];
	for (const item of names) {
		const name = item.name.trim();
		if (name === '' || seen.has(name)) continue;
		seen.add(name);
		const exact = item.kind !== 'acronym' && isCommonPhrase(name);
		distinct.push({ ...item, name, ...(exact && { case: 'exact' as const }) });
	}
	return distinct;
}

/** Is it written in Latin letters? */
export function isLatin(name: string): boolean {
	return /^[\p{Script=Latin}\p{N}\p{P}\p{S}\s\p{M}]+$/u.test(name);
}
