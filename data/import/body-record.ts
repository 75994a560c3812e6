/**
 * A public body, company or association as a record. Its Wikidata id is looked up by name and country in
 * body-ids.json, which says where each id is from: an id is never guessed from a name at import.
 */
import type { Name } from '../../src/model/entity.ts';
import bodyIds from './body-ids.json' with { type: 'json' };
import {
	distinctNames,
	isGenericName,
	nameKey,
	namesCountry,
	otherSpellings,
	plainWords,
	withCountry,
} from './body-names.ts';
import type { ImportedRecord } from './importer.ts';
import { recordId } from './record-id.ts';

export interface Body {
	/** Unique in its source and lasting. */
	key: string;
	/** As news in English has it, with its country where it needs it. */
	name: string;
	names: Name[];
	country?: string;
	wikidata?: string;
	/** Up to when the source speaks of it. */
	checked: string;
}

const IDS: Record<string, string> = Object.assign({}, ...Object.values(bodyIds.ids));

/** Key of body-ids.json: "ke kenya police", "- world bank". */
export function bodyKey(name: string, country: string | undefined): string {
	return `${country ?? '-'} ${nameKey(name)}`;
}

/** Wikidata id of a body by one of its names, or undefined. */
export function bodyWikidata(names: readonly string[], country: string | undefined): string | undefined {
	return names.map((name) => IDS[bodyKey(name, country)]).find((id) => id !== undefined);
}

export function bodyRecord({ key, name, names, country, wikidata, checked }: Body): ImportedRecord {
	const spelled = names.flatMap((item) =>
		item.kind === 'acronym' || item.kind === 'native'
			? [item]
			: [item, ...otherSpellings(item.name).map((spelling) => ({ ...item, name: spelling }))],
	);
	const all = distinctNames(name, [...otherSpellings(name).map(also), ...spelled]);
	const id = wikidata ?? bodyWikidata([name, ...all.filter(isFull).map((item) => item.name)], country);
	return {
		id: recordId(name, id ?? key),
		...(id !== undefined && { wikidata: id }),
		kind: 'organisation',
		name,
		names: all,
		...(country !== undefined && { country }),
		checked,
	};
}

function isFull({ kind }: Name): boolean {
	return kind === 'also' || kind === 'native';
}

export function also(name: string): Name {
	return { name, kind: 'also' };
}

export function short(name: string): Name {
	return { name, kind: 'short' };
}

/**
 * The forms of a national body's name: with its country, and alone where no other country's could be meant. A
 * name such as "Supreme Court" is given alone too, if asked for: the engine then reads the country beside it.
 */
export function nationalNames(
	plain: string,
	country: string,
	{ generic }: { generic: boolean },
): { name: string; names: Name[] } | undefined {
	const base = withoutCountry(plain);
	if (base !== plain && isGenericName(base) && (/ /.test(base) || standsAlone(base))) {
		const forms = withCountry(base, country);
		const main = namesCountry(plain, country) ? plain : (forms[0] ?? plain);
		return {
			name: main,
			names: [...[plain, ...forms].map(also), ...(generic && standsAlone(base) ? [short(base)] : [])],
		};
	}
	if (namesCountry(plain, country)) return { name: plain, names: [] };
	const [name, ...forms] = withCountry(plain, country);
	if (name === undefined) return undefined;
	return {
		name,
		names: [...forms.map(also), ...(generic && standsAlone(plain) ? [short(plain)] : [])],
	};
}

/**
 * Words that the engine knows as every country's (GENERIC in src/engine/linking/resolve.ts): a name of nothing else it takes
 * for the body of the country beside it. A lone "Upper House" it would take for the one that is known.
 */
const READ_BY_COUNTRY = new Set(
	(
		'ministry of the for and defense defence national foreign affairs interior finance health justice economy trade ' +
		'unification parliament senate congress supreme court constitutional central bank council cabinet assembly police army ' +
		'navy air force general staff joint chiefs house representatives chamber deputies commission committee security service ' +
		'intelligence agency presidential office prosecutor prosecutors armed forces military government department state ' +
		'internal external public federal culture education energy election electoral commissions'
	).split(' '),
);

/** May the name stand without its country: of two words, or one of the three that need no other? */
function standsAlone(plain: string): boolean {
	const words = plainWords(plain);
	if (!words.every((word) => READ_BY_COUNTRY.has(word))) return false;
	return words.length > 1 || /^(?:Congress|Parliament|Senate)$/.test(plain);
}

/** "Supreme Court of the Russian Federation" → "Supreme Court". */
function withoutCountry(plain: string): string {
	return plain.replace(
		/ of (?:the )?(?:Republic|Union|Kingdom|State|\p{Lu}[\p{L} ]*)(?: of .*)?$/u,
		(tail) =>
			/ of (?:the )?(?:Republic|Union|Kingdom|Slovak Republic|Russian Federation)/.test(tail) ||
			!isGenericName(tail)
				? ''
				: tail,
	);
}
