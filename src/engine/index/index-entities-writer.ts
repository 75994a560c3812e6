/** Writes the columns of entities (index-layout.ts). At build time only. */
import { KINDS } from '../../model/entity.ts';
import type { EntityFacts, Tenure } from '../../model/lexicon.ts';
import { givenNameOf } from '../linking/given-name.ts';
import { sharedTable } from '../text/fold-table.ts';
import { GENDERS } from './index-entities.ts';
import {
	familyIn,
	MOST_FAMILY_WORDS,
	packCountry,
	packDate,
	packPrior,
	packWikidata,
	usualId,
} from './index-facts.ts';
import { FAMILY_IN_NAME, NO_FAMILY, NO_ROW, USUAL_ID } from './index-layout.ts';
import type { SectionData } from './index-sections.ts';
import { blocksOf, type StringPool } from './index-strings.ts';

/**
 * The columns, and `strings` filled with what they point at. Throws RangeError on a value they cannot hold.
 * @param entities in order of id
 * @param strings begins with the names of the entities
 */
export function entitySections(entities: readonly EntityFacts[], strings: StringPool): SectionData {
	const terms = numbered((text: string) => strings.add(text));
	const term = (text: string | undefined, what: string): number => {
		if (text === undefined) return 0;
		const number = terms.add(text) + 1;
		if (number > 0xffff) throw new RangeError(`There are too many ${what} for the index`);
		return number;
	};
	const tenures = numbered((key: string) => JSON.parse(key) as Tenure);
	const tenureCount = Uint8Array.from(entities, ({ id, tenures }) => {
		if (tenures.length > 255) throw new RangeError(`"${id}" has too many tenures for the index`);
		return tenures.length;
	});
	const tenureAt = entities.flatMap((facts) => facts.tenures.map((own) => tenures.add(JSON.stringify(own))));
	const sets = numbered((key: string) => JSON.parse(key) as string[]);
	sets.add('[]');
	const topicSet = Uint16Array.from(entities, (facts) => {
		const number = sets.add(JSON.stringify(facts.topics));
		if (number > 0xffff) throw new RangeError('There are too many sets of topics for the index');
		return number;
	});
	const domains = entities
		.flatMap(({ domains = [] }, row) => domains.map((domain) => [domain, row] as const))
		.sort(([a, m], [b, n]) => (a < b ? -1 : a > b ? 1 : m - n));
	return {
		entityKind: Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
		entityGender: Uint8Array.from(entities, ({ gender }) => GENDERS.indexOf(gender)),
		entityCommonness: Uint8Array.from(entities, ({ commonness = 0 }) => Math.round(commonness * 255)),
		entityCountry: Uint16Array.from(entities, ({ country }) => packCountry(country)),
		entityPrior: Uint16Array.from(entities, ({ prior }) => packPrior(prior)),
		entityWikidata: Uint32Array.from(entities, ({ wikidata }) => packWikidata(wikidata)),
		entityId: Uint32Array.from(entities, ({ id, name, wikidata }) =>
			usualId(name, wikidata) === id ? USUAL_ID : strings.add(id),
		),
		entityFamily: Uint32Array.from(entities, (facts) => familyCode(facts, strings)),
		entityTopicSet: topicSet,
		entityTenures: tenureCount,
		entityTenureBlock: blocksOf(tenureCount),
		tenures: Uint32Array.from(tenureAt),
		tenureOffice: Uint16Array.from(tenures.items, ({ office }) => term(office, 'offices')),
		tenureRank: Uint8Array.from(tenures.items, ({ rank }) => rank),
		tenureOf: Uint32Array.from(tenures.items, ({ of }) => of ?? NO_ROW),
		tenureCountry: Uint16Array.from(tenures.items, ({ country }) => packCountry(country)),
		tenureStart: Uint32Array.from(tenures.items, ({ start }) => packDate(start)),
		tenureEnd: Uint32Array.from(tenures.items, ({ end }) => packDate(end)),
		tenureChecked: Uint32Array.from(tenures.items, ({ checked }) => packDate(checked)),
		topicSetTerms: Uint16Array.from(
			sets.items.flatMap((set) => [set.length, ...set.map((topic) => term(topic, 'topics'))]),
		),
		topicSetAt: Uint32Array.from(beginnings(sets.items.map((set) => set.length + 1))),
		domainText: Uint32Array.from(domains, ([domain]) => strings.add(domain)),
		domainRow: Uint32Array.from(domains, ([, row]) => row),
		givenNameRow: givenNameOrder(entities),
		terms: Uint32Array.from(terms.items),
	};
}

/** Distinct keys, numbered as they come, with what is made of each. */
function numbered<T>(make: (key: string) => T): { add(key: string): number; items: T[] } {
	const numbers = new Map<string, number>();
	const items: T[] = [];
	return {
		items,
		add(key) {
			let number = numbers.get(key);
			if (number === undefined) {
				number = items.push(make(key)) - 1;
				numbers.set(key, number);
			}
			return number;
		},
	};
}

function beginnings(sizes: readonly number[]): number[] {
	let at = 0;
	return sizes.map((size) => {
		at += size;
		return at - size;
	});
}

/** Which words of the name, or a string of its own. */
function familyCode({ name, family }: EntityFacts, strings: StringPool): number {
	if (family === undefined) return NO_FAMILY;
	for (let words = 1; words <= MOST_FAMILY_WORDS; words++)
		for (const count of [words, -words])
			if (familyIn(name, count, sharedTable()) === family) return FAMILY_IN_NAME + count;
	return strings.add(family);
}

/** One person for each given name, in order of the given names. */
function givenNameOrder(entities: readonly EntityFacts[]): Uint32Array {
	const rows = new Map<string, number>();
	entities.forEach((facts, row) => {
		const given = givenNameOf(facts);
		if (given !== undefined && !rows.has(given)) rows.set(given, row);
	});
	const sorted = [...rows].sort(([a], [b]) => (a < b ? -1 : 1));
	return Uint32Array.from(sorted, ([, row]) => row);
}
