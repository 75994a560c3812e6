/**
 * A political party as a record. What every source of parties shares: which of its names may be looked for in
 * texts. Half of the world's parties are called Socialist, Liberal or People's Party; such a name is an alias only
 * with its country. Which acronyms are one party's alone is settled over a whole source (ownAcronyms).
 */
import { isPartyName } from '../../src/engine/linking/parties.ts';
import type { Name } from '../../src/model/entity.ts';
import {
	distinctNames,
	hasBodyWord,
	isGenericName,
	isLatin,
	isSafeAcronym,
	nameKey,
	namesCountry,
	otherSpellings,
	plainWords,
	withCountry,
} from './body-names.ts';
import { countryWords } from './country-adjectives.ts';
import type { ImportedRecord } from './importer.ts';
import { recordId } from './record-id.ts';

export interface Party {
	/** Unique in its source and lasting; the id is made from it where there is no Wikidata id. */
	key: string;
	/** English name. */
	name: string;
	/** Names in other languages, most used first. */
	natives: string[];
	acronym?: string;
	former?: string[];
	/** Largest share of votes known, in percent. */
	share?: number;
	/** It is no more. */
	dissolved?: boolean;
	country: string;
	wikidata?: string;
	/** Up to when the source speaks of it. */
	checked: string;
}

/**
 * States whose politics world news reports: named fifteen times or more in 702 articles of Deutsche Welle, and the
 * rest of the G20. A short acronym of a party elsewhere is more often something else.
 */
const IN_THE_NEWS = new Set(
	(
		'af ar at au be br by ca ch cm cn de eg es fr gb gr hk hu id il in iq ir it jo jp kh kp kr lb lk ly ml mm mx ng nl no pe pk pl ps pt ro ru ' +
		'sa se sy th tn tr tw tz ua us ve vn ye za'
	).split(' '),
);

/** Share of votes, in percent, from which on such a party is known by its acronym abroad. */
const LEAST_SHARE = 10;

/** From so many letters on an acronym is hardly anything else: SWAPO, UNITA, PASOK. */
const LONG_ACRONYM = 5;

/** What is one party's alone in a source. */
export interface OwnNames {
	/** Acronym by the party's key. */
	acronyms: ReadonlyMap<string, string>;
	/** Keys of names that parties of two countries have. */
	shared: ReadonlySet<string>;
}

/** @param parties all of a source's, small ones too: they decide whether a name or acronym is shared */
export function ownNames(parties: readonly Party[]): OwnNames {
	const bearers = new Map<string, Party[]>();
	const countries = new Map<string, Set<string>>();
	for (const party of parties) {
		for (const name of [party.name, ...party.natives]) {
			const key = nameKey(name);
			countries.set(key, (countries.get(key) ?? new Set()).add(party.country));
		}
		if (party.acronym === undefined || !isSafeAcronym(party.acronym)) continue;
		const list = bearers.get(party.acronym);
		if (list) list.push(party);
		else bearers.set(party.acronym, [party]);
	}
	const acronyms = new Map<string, string>();
	for (const [acronym, list] of bearers) {
		if (acronym.length >= LONG_ACRONYM && list.length === 1) acronyms.set(list[0]!.key, acronym);
		const inTheNews = list.filter(({ country }) => IN_THE_NEWS.has(country));
		if (inTheNews.length === 1 && (inTheNews[0]!.share ?? 0) >= LEAST_SHARE)
			acronyms.set(inTheNews[0]!.key, acronym);
	}
	const shared = new Set([...countries].filter(([, where]) => where.size > 1).map(([key]) => key));
	return { acronyms, shared };
}

/** @returns undefined where no name of it could be looked for in a text */
export function partyRecord(party: Party, own: OwnNames): ImportedRecord | undefined {
	const { key, country, wikidata, checked } = party;
	const acronym = own.acronyms.get(key);
	const plain = party.name.replace(/\s*\([^()]*\)$/, '').trim();
	const bare =
		!own.shared.has(nameKey(plain)) &&
		isSafeBareName(plain, country) &&
		!isTranslatedWord(plain, party.natives);
	const qualified = bare || !hasBodyWord(plain) ? [] : withCountry(plain, country);
	const natives = party.natives.filter(
		(native) => !own.shared.has(nameKey(native)) && isSafeNative(native, plain),
	);
	const name = bare ? plain : (qualified[0] ?? `${plain} (${countryWords(country)?.name ?? country})`);
	const names: Name[] = [
		...(bare ? otherSpellings(name) : qualified.flatMap((form) => [form, ...otherSpellings(form)])).map(also),
		...sharedForms(plain, party.dissolved ? 0 : (party.share ?? 0)).map((form) => ({
			name: form,
			kind: 'short' as const,
		})),
		...(acronym !== undefined && nameKey(acronym) !== nameKey(name)
			? [{ name: acronym, kind: 'acronym' as const }]
			: []),
		...natives.map(nativeName),
		...(party.former ?? [])
			.filter((former) => !own.shared.has(nameKey(former)) && isSafeBareName(former, country))
			.map((former) => ({ name: former, kind: 'former' as const })),
	];
	if (!bare && names.every(({ kind }) => kind === 'short')) return undefined;
	return {
		id: recordId(plain, wikidata ?? key),
		...(wikidata !== undefined && { wikidata }),
		kind: 'organisation',
		name,
		names: distinctNames(name, names),
		country,
		checked,
	};
}

/** Share of votes, in percent, from which on a country's news calls a party by what it is alone. */
const LEAST_KNOWN_SHARE = 5;

/** What members of a party are called, and by them the party. */
const MEMBERS: readonly [pattern: RegExp, members: string][] = [
	[/^(?:Social Democratic|Social Democracy)\b/, 'Social Democrats'],
	[/^Christian Democratic\b/, 'Christian Democrats'],
	[/^Free Democratic\b/, 'Free Democrats'],
	[/^Liberal Democratic\b/, 'Liberal Democrats'],
	[/^Democratic Party\b/, 'Democrats'],
	[/^Republican Party\b/, 'Republicans'],
	[/^Socialist Party\b/, 'Socialists'],
	[/^Communist Party\b/, 'Communists'],
	[/^Conservative Party\b/, 'Conservatives'],
	[/^Liberal Party\b/, 'Liberals'],
	[/^(?:Green Party|The Greens|Greens)\b/, 'Greens'],
];

/**
 * The name without its country, where the engine tells by the story whose party is meant, and what its members are
 * called: "Social Democratic Party", "Social Democrats".
 */
function sharedForms(plain: string, share: number): string[] {
	if (share < LEAST_KNOWN_SHARE) return [];
	const base = plain.replace(/ of (?:the )?\p{Lu}[\p{L} ]*$/u, '');
	const members = MEMBERS.find(([pattern]) => pattern.test(base))?.[1];
	const forms = [base, ...(members === undefined ? [] : [members]), ...otherSpellings(base)];
	return forms.filter((form) => isPartyName(plainWords(form).join(' ')));
}

function also(name: string): Name {
	return { name, kind: 'also' };
}

function nativeName(name: string): Name {
	return { name, kind: isLatin(name) ? 'also' : 'native' };
}

const LEAST_LETTERS = 5;

/**
 * May the English name stand without its country? Not where its words are every party's ("Socialist Party") or
 * ordinary ("Equal Rights"). A name of one word may if that is no English word; one of two if both are none, or
 * one says that it is a body; one that has its country's name in it always.
 */
export function isSafeBareName(name: string, country: string): boolean {
	if (!/^[\p{Lu}\d“"'’]/u.test(name) || /[|[\]{}<>=]/.test(name)) return false;
	const words = plainWords(name).filter((word) => word !== 'the');
	if (words.length === 0 || isGenericName(name)) return false;
	// "The Iraqis", "The Sunflower".
	if (words.length === 1 && /^The /.test(name)) return false;
	if (words.length === 1) return words[0]!.length >= LEAST_LETTERS && !namesCountry(name, country);
	if (hasBodyWord(name) || words.length >= 4) return true;
	return words.every((word) => !isGenericName(word)) || (words.length === 3 && namesCountry(name, country));
}

/** One English word for a name that its own country writes otherwise: "Crossroads", "Spartans". */
function isTranslatedWord(name: string, natives: readonly string[]): boolean {
	if (plainWords(name).length > 1) return false;
	const latin = natives.filter(isLatin).map(nameKey);
	return latin.length > 0 && !latin.some((native) => native.includes(nameKey(name)));
}

/** A name in the party's own language: two words at least that could hardly be English. */
function isSafeNative(native: string, name: string): boolean {
	if (nameKey(native) === nameKey(name)) return false;
	const words = plainWords(native);
	if (!isLatin(native)) return words.length >= 2;
	if (!/^[\p{Lu}\d]/u.test(native) || /[|[\]{}<>=/]/.test(native)) return false;
	return words.length >= 3 || (words.length === 2 && words.every((word) => !isGenericName(word)));
}
