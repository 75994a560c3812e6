/**
 * The facts that linking needs of every entity, as columns in the index. A row becomes an object when somebody asks
 * for it, a fact of it is read when somebody asks for that, and a few thousand rows are kept; a hundred thousand
 * entities cost no heap. The facts stand on the prototype: copy them one by one, a spread finds none.
 */
import { KINDS, type Kind } from '../../model/entity.ts';
import type { EntityFacts, EntityTable, Tenure } from '../../model/lexicon.ts';
import { givenNameOf } from '../linking/given-name.ts';
import type { FoldTable } from '../text/fold-table.ts';
import {
	familyIn,
	MOST_FAMILY_WORDS,
	unpackCountry,
	unpackDate,
	unpackPrior,
	unpackWikidata,
	usualId,
} from './index-facts.ts';
import { FAMILY_IN_NAME, NO_FAMILY, NO_ROW, USUAL_ID } from './index-layout.ts';
import type { SectionViews } from './index-sections.ts';
import { beginOf, stringReader } from './index-strings.ts';

/** Numbers in the file: append, never reorder. */
export const GENDERS = [undefined, 'f', 'm'] as const;
/** An article names some hundred people, each with at most some dozen namesakes. */
const MOST_KEPT = 4000;

/** First place in a list of ascending texts, asked for one by one, that holds `wanted`; -1 where none does. */
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
export function openEntities(views: SectionViews, table: FoldTable): EntityTable {
	const text = stringReader(views) as (index: number) => string;
	const length = views.entityKind.length;
	const kept = new Map<number, EntityFacts>();
	const term = (number: number): string => text(views.terms[number - 1]!);
	/** A country's code is one string however many are of it. */
	const countries = new Map<number, string | undefined>();
	function countryOf(packed: number): string | undefined {
		let country = countries.get(packed);
		if (country === undefined && packed !== 0) {
			country = unpackCountry(packed);
			countries.set(packed, country);
		}
		return country;
	}
	const wikidata = (row: number) => unpackWikidata(views.entityWikidata[row]!);

	function id(row: number): string {
		const own = views.entityId[row]!;
		return own === USUAL_ID ? usualId(text(row), wikidata(row)) : text(own);
	}

	function family(row: number): string | undefined {
		const code = views.entityFamily[row]!;
		if (code === NO_FAMILY) return undefined;
		const count = code - FAMILY_IN_NAME;
		return Math.abs(count) <= MOST_FAMILY_WORDS ? familyIn(text(row), count, table) : text(code);
	}

	function tenure(n: number): Tenure {
		const office = views.tenureOffice[n]!;
		const of = views.tenureOf[n]!;
		const country = countryOf(views.tenureCountry[n]!);
		const start = unpackDate(views.tenureStart[n]!);
		const end = unpackDate(views.tenureEnd[n]!);
		return {
			...(office !== 0 && { office: term(office) }),
			rank: views.tenureRank[n]!,
			...(of !== NO_ROW && { of }),
			...(country !== undefined && { country }),
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			checked: unpackDate(views.tenureChecked[n]!)!,
		};
	}

	function tenuresOf(row: number): Tenure[] {
		const from = beginOf(views.entityTenureBlock, views.entityTenures, row);
		return Array.from(views.tenures.subarray(from, from + views.entityTenures[row]!), tenure);
	}

	function topicsOf(row: number): string[] {
		const at = views.topicSetAt[views.entityTopicSet[row]!]!;
		return Array.from(views.topicSetTerms.subarray(at + 1, at + 1 + views.topicSetTerms[at]!), term);
	}

	/** Outlets are few and their domains too: all of them are looked through. */
	function domainsOf(row: number): string[] {
		const found: string[] = [];
		views.domainRow.forEach((owner, place) => {
			if (owner === row) found.push(text(views.domainText[place]!));
		});
		return found;
	}

	/**
	 * One row. Each fact is read when it is first asked for, and kept: of the eighty-five people called Johnson linking
	 * mostly wants the prior and a country, and names and terms are the dear ones to read. A class, because
	 * closures for every row would cost what this saves.
	 */
	class Row implements EntityFacts {
		private readonly row: number;
		private readId: string | undefined;
		private readName: string | undefined;
		/** null: there is none. */
		private readFamily: string | null | undefined;
		private readTenures: Tenure[] | undefined;
		private readTopics: string[] | undefined;
		private readDomains: string[] | undefined;

		constructor(row: number) {
			this.row = row;
		}
		get id(): string {
			this.readId ??= id(this.row);
			return this.readId;
		}
		get wikidata(): string | undefined {
			return wikidata(this.row);
		}
		get kind(): Kind {
			return KINDS[views.entityKind[this.row]!]!;
		}
		get name(): string {
			this.readName ??= text(this.row);
			return this.readName;
		}
		get family(): string | undefined {
			if (this.readFamily === undefined) this.readFamily = family(this.row) ?? null;
			return this.readFamily ?? undefined;
		}
		get gender(): 'f' | 'm' | undefined {
			return GENDERS[views.entityGender[this.row]!];
		}
		get country(): string | undefined {
			return countryOf(views.entityCountry[this.row]!);
		}
		get prior(): number {
			return unpackPrior(views.entityPrior[this.row]!);
		}
		get commonness(): number | undefined {
			return views.entityCommonness[this.row]! / 255 || undefined;
		}
		get tenures(): Tenure[] {
			this.readTenures ??= tenuresOf(this.row);
			return this.readTenures;
		}
		get topics(): string[] {
			this.readTopics ??= topicsOf(this.row);
			return this.readTopics;
		}
		get domains(): string[] | undefined {
			if (this.kind !== 'outlet') return undefined;
			this.readDomains ??= domainsOf(this.row);
			return this.readDomains.length > 0 ? this.readDomains : undefined;
		}
	}

	return {
		length,
		at(row) {
			let facts = kept.get(row);
			if (!facts) {
				if (row < 0 || row >= length) throw new RangeError(`The index has no entity in row ${row}`);
				if (kept.size >= MOST_KEPT) kept.clear();
				facts = new Row(row);
				kept.set(row, facts);
			}
			return facts;
		},
		rowOf: (wanted) => placeOf(wanted, length, id),
		rowOfDomain(domain) {
			const place = placeOf(domain, views.domainText.length, (n) => text(views.domainText[n]!));
			return place < 0 ? -1 : views.domainRow[place]!;
		},
		isGivenName(word) {
			const given = (n: number) => givenNameOf({ kind: 'person', name: text(views.givenNameRow[n]!) })!;
			return placeOf(word, views.givenNameRow.length, given) >= 0;
		},
	};
}
