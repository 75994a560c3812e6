/**
 * From an entity's names to the aliases by which the engine finds it: every written name with its kind
 * and case rule, and what follows from them by rule — surnames, family-first order, a name without its
 * middle initial, declined forms. Generated full names are few on purpose: a form that nobody writes is
 * only a chance to be wrong. Which of them clash with other entities is settled in lexicon.ts.
 */
import { foldAlias } from '../../src/engine/index/aliases.ts';
import { isPartyName } from '../../src/engine/linking/parties.ts';
import type { CaseRule, Entity, Name, NameKind } from '../../src/model/entity.ts';
import { isCommonPhrase } from '../common-words.ts';
import { isMononym, isOneWord } from '../one-word.ts';
import { surnameIn } from './surname.ts';

export interface Alias {
	alias: string;
	kind: NameKind;
	case: CaseRule;
	lang?: string;
	/** Made by rule: gives way where another entity has the same name in its own right. */
	generated: boolean;
}

/** Declines a name: the other forms in which texts of that language write it. */
export type Inflect = (alias: string, lang: string) => string[];

/** Countries whose names English writes in both orders; elsewhere one order is settled. */
const EITHER_ORDER = new Set(['jp', 'hu']);

/** Which kind is kept where two aliases of an entity are the same to the matcher: the one that says most. */
const STRENGTH: readonly NameKind[] = [
	'name',
	'also',
	'native',
	'transliteration',
	'former',
	'short',
	'acronym',
	'metonym',
	'surname',
	'demonym',
];

/** Every alias of an entity, strongest first, none twice. */
export function aliasesOf(entity: Entity, inflect?: Inflect): Alias[] {
	const written: Alias[] = [];
	const main: Name = { name: entity.name, kind: 'name' };
	const oneWordAllowed = entity.kind !== 'person' || isMononym(entity);
	for (const name of [main, ...entity.names]) {
		if (!oneWordAllowed && name.kind !== 'acronym' && isOneWord(name.name)) continue;
		written.push({
			alias: name.name,
			kind: name.kind,
			case: caseRuleOf(name, entity),
			...(name.lang !== undefined && { lang: primary(name.lang) }),
			generated: false,
		});
	}
	const made = [
		...written.flatMap((alias) => withoutArticle(alias)),
		...personForms(entity, written),
		...(entity.kind === 'organisation' ? written.flatMap((alias) => bodyForms(entity, alias)) : []),
	];
	const spelt = entity.kind === 'person' ? [...written, ...made].flatMap(withoutUmlauts) : [];
	const all = [...written, ...made, ...spelt].map((alias) =>
		entity.kind === 'organisation' ? withSmallHead(alias) : alias,
	);
	const declined = inflect ? all.flatMap((alias) => declinedForms(alias, inflect)) : [];
	return distinct([...all, ...declined]);
}

/** The case rule that a name states, or that its kind implies. */
function caseRuleOf(name: Name, entity: Entity): CaseRule {
	if (name.case !== undefined) return name.case;
	if (name.kind === 'acronym') return 'exact';
	// The main name has no field for a rule; "Time" or "Real" may only be matched to the letter.
	return entity.kind !== 'state' && isCommonPhrase(name.name) ? 'exact' : 'name';
}

/** "The New York Times" is also "New York Times", unless an ordinary word is left over. */
function withoutArticle(alias: Alias): Alias[] {
	const bare = /^The\s+(\S.*)$/.exec(alias.alias)?.[1];
	if (bare === undefined || isCommonPhrase(bare)) return [];
	return [{ ...alias, alias: bare, generated: true }];
}

/** Words for the United States in the names of its bodies, which English-language news uses as it likes. */
const UNITED_STATES = /^(?:United States|US|U\.S\.) (?=\p{Lu})/u;
const OF_A_COUNTRY = /^(?:The )?(.+ Party) of (?:the )?\p{Lu}[\p{L} ]+$/u;

/**
 * "US Navy" is also "United States Navy", and "Navy" to news of its own country; "Labour Party of Norway" is the
 * "Labour Party" there. Bare names are shared by many countries' bodies, and the engine asks whose is meant.
 */
function bodyForms({ country }: Entity, alias: Alias): Alias[] {
	if (alias.kind === 'acronym' || alias.lang !== undefined) return [];
	const made: Alias[] = [];
	const bare = alias.alias.replace(UNITED_STATES, '');
	if (country === 'us' && bare !== alias.alias)
		for (const land of ['United States', 'US'])
			made.push({ ...alias, alias: `${land} ${bare}`, generated: true });
	const forces = ['Navy', 'Air Force', 'Army', 'Marines', 'Coast Guard'];
	if (country === 'us' && forces.includes(bare))
		made.push({ ...alias, alias: bare, kind: 'short', case: 'exact', generated: true });
	const party = OF_A_COUNTRY.exec(alias.alias)?.[1];
	if (party !== undefined && isPartyName(foldAlias(party)))
		made.push({ ...alias, alias: party, kind: 'short', generated: false });
	return made;
}

/** What many newspapers write small although it is part of the name: the Labour party, the Interior ministry. */
const SMALL_HEADS = / (?:Party|Ministry|Army|Navy|Police)$/;

function withSmallHead(alias: Alias): Alias {
	if (alias.case !== 'name' || !SMALL_HEADS.test(alias.alias)) return alias;
	return { ...alias, alias: alias.alias.replace(SMALL_HEADS, (head) => head.toLowerCase()) };
}

/** Agencies without umlauts write "Fuele" and "Guenther"; folding alone gives "Fule" and "Gunther". */
function withoutUmlauts(alias: Alias): Alias[] {
	const plain = alias.alias.replaceAll(/[äöüÄÖÜ]/g, (letter) => UMLAUTS[letter]!);
	return plain === alias.alias ? [] : [{ ...alias, alias: plain, generated: true }];
}
const UMLAUTS: Record<string, string> = { ä: 'ae', ö: 'oe', ü: 'ue', Ä: 'Ae', Ö: 'Oe', Ü: 'Ue' };

function personForms(entity: Entity, written: readonly Alias[]): Alias[] {
	if (entity.kind !== 'person') return [];
	const made: Alias[] = [];
	for (const alias of written) {
		if (alias.kind === 'acronym' || alias.kind === 'short') continue;
		const plain = withoutMiddleInitial(alias.alias);
		if (plain) made.push({ ...alias, alias: plain, kind: 'also', generated: true });
	}
	if (entity.family === undefined) return made;
	const { name, family, country } = entity;
	const full = { name, family, ...(country !== undefined && { country }) };
	const given = givenBefore(name, family);
	if (given !== undefined && EITHER_ORDER.has(country ?? ''))
		made.push({ alias: `${family} ${given}`, kind: 'also', case: 'name', generated: true });
	const seen = new Set<string>();
	for (const alias of written) {
		if (alias.kind === 'acronym' || alias.kind === 'short') continue;
		const surname = surnameIn(alias.alias, full);
		const key = `${surname} ${alias.lang}`;
		if (surname === undefined || seen.has(key)) continue;
		seen.add(key);
		const { lang } = alias;
		made.push({ alias: surname, kind: 'surname', case: 'name', ...(lang && { lang }), generated: true });
	}
	return made;
}

/** "Michael R. Pompeo" → "Michael Pompeo"; only where a whole name stands on either side. */
function withoutMiddleInitial(name: string): string | undefined {
	const plain = name.replace(/(?<=^\p{L}{2,}) \p{Lu}\.? (?=\p{L}{2,})/u, ' ');
	return plain === name ? undefined : plain;
}

/** The given names of a name that ends in the family name. */
function givenBefore(name: string, family: string): string | undefined {
	return name.endsWith(` ${family}`) ? name.slice(0, -family.length - 1) : undefined;
}

function declinedForms(alias: Alias, inflect: Inflect): Alias[] {
	if (alias.lang === undefined || alias.kind === 'acronym') return [];
	return inflect(alias.alias, alias.lang).map((form) => ({ ...alias, alias: form, generated: true }));
}

/** One alias for each form, kind and language that the matcher can tell apart. */
function distinct(aliases: readonly Alias[]): Alias[] {
	const best = new Map<string, Alias>();
	const ordered = [...aliases].sort(
		(a, b) =>
			STRENGTH.indexOf(a.kind) - STRENGTH.indexOf(b.kind) || Number(a.generated) - Number(b.generated),
	);
	for (const alias of ordered) {
		const folded = foldAlias(alias.alias);
		// Nothing to look for: a single Han character, an address.
		if (folded === '') continue;
		const key = `${folded}\n${alias.case}`;
		if (!best.has(key)) best.set(key, alias);
	}
	return [...best.values()];
}

/** "zh-Hant" → "zh". */
function primary(lang: string): string {
	return lang.split('-')[0]!;
}
