/**
 * The facts that linking needs of every entity, as columns in the index. An entity's facts become an object
 * when somebody asks for its row, and a few thousand are kept; a hundred thousand entities cost no heap.
 */
import { KINDS } from '../../model/entity.ts';
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
		const country = unpackCountry(views.tenureCountry[n]!);
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

	function read(row: number): EntityFacts {
		const number = wikidata(row);
		const own = family(row);
		const gender = GENDERS[views.entityGender[row]!];
		const commonness = views.entityCommonness[row]! / 255;
		const country = unpackCountry(views.entityCountry[row]!);
		const kind = KINDS[views.entityKind[row]!]!;
		const domains = kind === 'outlet' ? domainsOf(row) : [];
		return {
			id: id(row),
			...(number !== undefined && { wikidata: number }),
			kind,
			name: text(row),
			...(own !== undefined && { family: own }),
			...(gender !== undefined && { gender }),
			...(country !== undefined && { country }),
			prior: unpackPrior(views.entityPrior[row]!),
			...(commonness > 0 && { commonness }),
			tenures: tenuresOf(row),
			topics: topicsOf(row),
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
