/**
 * The facts that linking needs of every entity, as columns in the index. An entity's facts become an object
 * when somebody asks for its row, and a few thousand are kept; a hundred thousand entities cost no heap.
 */

import { KINDS } from '../model/entity.ts';
import type { EntityFacts, EntityTable, Tenure } from '../model/lexicon.ts';
import { givenNameOf } from './given-name.ts';
import { LISTS_PER_ENTITY, NO_ROW, NO_STRING } from './index-layout.ts';
import type { SectionData, SectionViews } from './index-sections.ts';
import { type StringPool, stringReader } from './index-strings.ts';

const GENDERS = [undefined, 'f', 'm'] as const;
/** An article names some hundred people, each with at most some dozen namesakes. */
const MOST_KEPT = 4000;

/** A date as one number, in the order of dates; 0 for none. */
function packDate(date: string | undefined): number {
	if (date === undefined) return 0;
	const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
	const packed = year * 512 + month * 32 + day;
	if (unpackDate(packed) !== date) throw new RangeError(`"${date}" is no date that the index can hold`);
	return packed;
}

function unpackDate(packed: number): string | undefined {
	if (packed === 0) return undefined;
	const two = (n: number) => String(n).padStart(2, '0');
	const year = String(packed >>> 9).padStart(4, '0');
	const month = (packed >>> 5) & 15;
	const day = packed & 31;
	return day ? `${year}-${two(month)}-${two(day)}` : month ? `${year}-${two(month)}` : year;
}

/** A country code as one number; 0 for none. */
function packCountry(country: string | undefined): number {
	if (country === undefined) return 0;
	if (!/^[a-z]{2}$/.test(country)) throw new RangeError(`"${country}" is no country code of two letters`);
	return country.charCodeAt(0) | (country.charCodeAt(1) << 8);
}

const unpackCountry = (packed: number): string | undefined =>
	packed === 0 ? undefined : String.fromCharCode(packed & 255, packed >>> 8);

/** A Wikidata id as its number; 0 for none. */
function packWikidata(id: string | undefined): number {
	if (id === undefined) return 0;
	const number = Number(id.slice(1));
	if (`Q${number}` !== id || number >= 2 ** 32) throw new RangeError(`"${id}" is no Wikidata id`);
	return number;
}

/** The columns, and `strings` filled with what they point at. Throws RangeError on a value they cannot hold. */
export function entitySections(entities: readonly EntityFacts[], strings: StringPool): SectionData {
	const tenures = entities.flatMap((facts) => facts.tenures);
	const topics = entities.flatMap((facts) => facts.topics);
	const domains = entities.flatMap((facts) => facts.domains ?? []);
	// One more than there are entities: the end of the last slice.
	const lists = new Uint32Array((entities.length + 1) * LISTS_PER_ENTITY);
	const ends = [0, 0, 0];
	entities.forEach((facts, row) => {
		lists.set(ends, row * LISTS_PER_ENTITY);
		ends[0]! += facts.tenures.length;
		ends[1]! += facts.topics.length;
		ends[2]! += facts.domains?.length ?? 0;
	});
	lists.set(ends, entities.length * LISTS_PER_ENTITY);
	const small = (text: string | undefined, what: string): number => {
		if (text === undefined) return 0;
		const index = strings.add(text) + 1;
		// Offices and topics come first into the pool.
		if (index > 0xffff) throw new RangeError(`There are too many ${what} for the index`);
		return index;
	};
	const tenureOffice = Uint16Array.from(tenures, ({ office }) => small(office, 'offices'));
	const entityTopics = Uint16Array.from(topics, (topic) => small(topic, 'topics'));
	return {
		tenureOffice,
		entityTopics,
		entityKind: Uint8Array.from(entities, ({ kind }) => KINDS.indexOf(kind)),
		entityGender: Uint8Array.from(entities, ({ gender }) => GENDERS.indexOf(gender)),
		entityCommonness: Uint8Array.from(entities, ({ commonness = 0 }) => Math.round(commonness * 255)),
		entityCountry: Uint16Array.from(entities, ({ country }) => packCountry(country)),
		entityPrior: Float64Array.from(entities, ({ prior }) => prior),
		entityWikidata: Uint32Array.from(entities, ({ wikidata }) => packWikidata(wikidata)),
		entityId: Uint32Array.from(entities, ({ id }) => strings.add(id)),
		entityName: Uint32Array.from(entities, ({ name }) => strings.add(name)),
		entityFamily: Uint32Array.from(entities, ({ family }) => strings.add(family)),
		entityLists: lists,
		tenureRank: Uint8Array.from(tenures, ({ rank }) => rank),
		tenureOf: Uint32Array.from(tenures, ({ of }) => of ?? NO_ROW),
		tenureCountry: Uint16Array.from(tenures, ({ country }) => packCountry(country)),
		tenureStart: Uint32Array.from(tenures, ({ start }) => packDate(start)),
		tenureEnd: Uint32Array.from(tenures, ({ end }) => packDate(end)),
		tenureChecked: Uint32Array.from(tenures, ({ checked }) => packDate(checked)),
		entityDomains: Uint32Array.from(domains, (domain) => strings.add(domain)),
		...domainOrder(entities, strings),
		givenNameRow: givenNameOrder(entities),
	};
}

const byText = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
	a < b ? -1 : a > b ? 1 : 0;

/** Domains in order of text. Of two who claim one, the first row has it. */
function domainOrder(entities: readonly EntityFacts[], strings: StringPool): SectionData {
	const rows = new Map<string, number>();
	entities.forEach((facts, row) => {
		for (const domain of facts.domains ?? []) if (!rows.has(domain)) rows.set(domain, row);
	});
	const sorted = [...rows].sort(byText);
	return {
		domainText: Uint32Array.from(sorted, ([domain]) => strings.add(domain)),
		domainRow: Uint32Array.from(sorted, ([, row]) => row),
	};
}

/** One person for each given name, in order of the given names. */
function givenNameOrder(entities: readonly EntityFacts[]): Uint32Array {
	const rows = new Map<string, number>();
	entities.forEach((facts, row) => {
		const given = givenNameOf(facts);
		if (given !== undefined && !rows.has(given)) rows.set(given, row);
	});
	return Uint32Array.from([...rows].sort(byText), ([, row]) => row);
}

/** Place of `wanted` in a list of ascending texts, asked for one by one; -1 where it is not. */
function placeOf(wanted: string, length: number, textAt: (place: number) => string): number {
	let low = 0;
	let high = length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if (textAt(middle) < wanted) low = middle + 1;
		else high = middle;
	}
	return low < length && textAt(low) === wanted ? low : -1;
}

/** Reads the columns. Ids stand in order of code units. */
export function openEntities(views: SectionViews): EntityTable {
	const text = stringReader(views);
	const length = views.entityKind.length;
	const kept = new Map<number, EntityFacts>();

	function tenure(n: number): Tenure {
		const office = views.tenureOffice[n]!;
		const of = views.tenureOf[n]!;
		const country = unpackCountry(views.tenureCountry[n]!);
		const start = unpackDate(views.tenureStart[n]!);
		const end = unpackDate(views.tenureEnd[n]!);
		return {
			...(office !== 0 && { office: text(office - 1)! }),
			rank: views.tenureRank[n]!,
			...(of !== NO_ROW && { of }),
			...(country !== undefined && { country }),
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			checked: unpackDate(views.tenureChecked[n]!)!,
		};
	}

	/** The slice of a column of many that belongs to a row. */
	function slice<T>(row: number, list: number, read: (n: number) => T): T[] {
		const found: T[] = [];
		const end = views.entityLists[(row + 1) * LISTS_PER_ENTITY + list]!;
		for (let n = views.entityLists[row * LISTS_PER_ENTITY + list]!; n < end; n++) found.push(read(n));
		return found;
	}

	function read(row: number): EntityFacts {
		const wikidata = views.entityWikidata[row]!;
		const family = views.entityFamily[row]!;
		const gender = GENDERS[views.entityGender[row]!];
		const commonness = views.entityCommonness[row]! / 255;
		const country = unpackCountry(views.entityCountry[row]!);
		const domains = slice(row, 2, (n) => text(views.entityDomains[n]!)!);
		return {
			id: text(views.entityId[row]!)!,
			...(wikidata !== 0 && { wikidata: `Q${wikidata}` }),
			kind: KINDS[views.entityKind[row]!]!,
			name: text(views.entityName[row]!)!,
			...(family !== NO_STRING && { family: text(family)! }),
			...(gender !== undefined && { gender }),
			...(country !== undefined && { country }),
			prior: views.entityPrior[row]!,
			...(commonness > 0 && { commonness }),
			tenures: slice(row, 0, tenure),
			topics: slice(row, 1, (n) => text(views.entityTopics[n]! - 1)!),
			...(domains.length > 0 && { domains }),
		};
	}

	return {
		length,
		at(row) {
			let facts = kept.get(row);
			if (!facts) {
				if (row < 0 || row >= length) throw new RangeError(`The index has no entity in row ${row}`);
				if (kept.size >= MOST_KEPT) kept.clear();
				facts = read(row);
				kept.set(row, facts);
			}
			return facts;
		},
		rowOf: (id) => placeOf(id, length, (row) => text(views.entityId[row]!)!),
		rowOfDomain(domain) {
			const place = placeOf(domain, views.domainText.length, (n) => text(views.domainText[n]!)!);
			return place < 0 ? -1 : views.domainRow[place]!;
		},
		isGivenName(word) {
			const givenName = (n: number) =>
				givenNameOf({ kind: 'person', name: text(views.entityName[views.givenNameRow[n]!]!)! })!;
			return placeOf(word, views.givenNameRow.length, givenName) >= 0;
		},
	};
}
