/**
 * Brands met all over the world and national public bodies, from OpenStreetMap's name-suggestion-index, with the
 * English label and description that Wikidata has for each. Known faults, each answered here: clubs and shops among
 * the companies, towns and counties among the public bodies, brands that are ordinary words or surnames, one company
 * under many branches, acronyms without a body (G20 is a supermarket).
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { isGenericName, isLatin, isSafeAcronym, nameKey, plainWords } from './body-names.ts';
import { also, bodyRecord, nationalNames } from './body-record.ts';
import { isSafeCompanyName, withoutLegalForm } from './company-name.ts';
import { countryOfAdjective } from './country-adjectives.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';

const ITEMS = 'nsi.min.json';
const LABELS = 'wikidata.min.json';

interface Item {
	id: string;
	locationSet: { include?: unknown[] };
	tags: Record<string, string>;
}
interface Label {
	label?: string;
	description?: string;
}

/** Where the index keeps what acts in public, rather than what has a door. */
const PUBLIC = new Set([
	'operators/amenity/police',
	'operators/amenity/prison',
	'operators/landuse/military',
	'operators/office/government',
]);
/** Kinds of brands whose companies are news; hotels, clothes and cakes are not. */
const BUSINESS =
	/^brands\/(?:amenity\/(?:bank|fuel|payment_centre|post_office|vehicle_inspection)|office\/.*|shop\/(?:car|computer|department_store|electronics|furniture|mobile_phone|motorcycle|supermarket|telecommunication|truck|tyres|wholesale))$/;
const COMPANY =
	/\b(?:airline|automa\w+|automotive|bank|brand|company|conglomerate|corporation|enterprise|firm|group|insur\w+|maker|manufactur\w+|multinational|operator|provider|retail\w*|service)\b/i;
const NO_COMPANY =
	/\b(?:bakery|barber|bookstore|cafe|café|charging|chiropractic|cinema|clothing|coffee|cosmetics|fashion|fast.food|fitness|football|franchise|gym|hair|jewel\w+|juice|laundry|lingerie|magazine|mattress|model|newspaper|optic\w*|perfume|pizza|pub|ramen|restaurants?|school|shoe\w*|sportswear|supplement|surname|tea|toy|watch\w*|wine)\b|real estate|car rental/i;
/** Clubs, places and people that stand among them. */
const NO_BODY =
	/\b(?:city|commune|county|district|football|human settlement|municipality|province of|region of|sports|state of|town|village)\b/i;
/** Brands whose maker is in the list of shares under the same name: one body of news, not two. */
const BRANDS_OF_LISTED = new Set(['Q246', 'Q172741', 'Q55931', 'Q6496310']);
/** Acronyms that news reads as a public body's. */
const LEAST_ACRONYM = 4;
const WORLD = '001';

export const nameSuggestionIndex: Importer = {
	name: 'name-suggestion-index',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, file), 'utf8'));
		const { nsi } = read(ITEMS) as { nsi: Record<string, { items?: Item[] } | Item[]> };
		const { wikidata: labels } = read(LABELS) as { wikidata: Record<string, Label> };
		const records = new Map<string, ImportedRecord>();
		let items = 0;
		for (const key of Object.keys(nsi).sort(byCodeUnit)) {
			const group = nsi[key]!;
			for (const item of Array.isArray(group) ? group : (group.items ?? [])) {
				items += 1;
				const id = item.tags['brand:wikidata'] ?? item.tags['operator:wikidata'];
				const about = id === undefined ? undefined : labels[id];
				if (id === undefined || about?.label === undefined || records.has(id) || BRANDS_OF_LISTED.has(id))
					continue;
				const record = PUBLIC.has(key)
					? publicBody(item, id, about, date)
					: BUSINESS.test(key)
						? company(item, id, about, date)
						: undefined;
				if (record === 'unsafe')
					complaints.push({ place: item.id, reason: `${about.label} has no name that is only its own` });
				else if (record) records.set(id, record);
			}
		}
		const sorted = [...records.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'organisations.jsonl': sorted },
			provenance: {
				source: this.name,
				publisher: 'OpenStreetMap name-suggestion-index',
				url: 'https://github.com/osmlab/name-suggestion-index',
				version,
				date,
				licence: 'BSD-3-Clause; labels: Wikidata, CC0',
				counts: { items, records: sorted.length, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

/** A company whose brand is met everywhere. */
function company(
	item: Item,
	wikidata: string,
	{ label = '', description = '' }: Label,
	checked: string,
): ImportedRecord | 'unsafe' | undefined {
	if (!item.locationSet.include?.includes(WORLD)) return undefined;
	if (!COMPANY.test(description) || NO_COMPANY.test(description) || !isLatin(label)) return undefined;
	const plain = withoutLegalForm(label);
	const safe = isSafeCompanyName(plain);
	if (!safe && (nameKey(plain) === nameKey(label) || plainWords(label).length < 2)) return 'unsafe';
	const country = countryOfAdjective(description);
	const name = safe ? plain : label;
	return bodyRecord({
		key: wikidata,
		name,
		names: safe && nameKey(plain) !== nameKey(label) ? [also(label)] : [],
		...(country !== undefined && { country }),
		wikidata,
		checked,
	});
}

/** A public body of a whole country. */
function publicBody(
	item: Item,
	wikidata: string,
	{ label = '', description = '' }: Label,
	checked: string,
): ImportedRecord | undefined {
	const places = item.locationSet.include ?? [];
	// The index calls metropolitan France fx.
	const country = places[0] === 'fx' ? 'fr' : places[0];
	if (places.length !== 1 || typeof country !== 'string' || !/^[a-z]{2}$/.test(country)) return undefined;
	if (!isLatin(label) || NO_BODY.test(description) || NO_BODY.test(label) || plainWords(label).length < 2)
		return undefined;
	// American agencies are named without their country all over the world, as in ror.ts.
	const generic = isGenericName(label) && (country !== 'us' || plainWords(label).length < 3);
	const named = generic ? nationalNames(label, country, { generic: false }) : { name: label, names: [] };
	if (named === undefined) return undefined;
	const acronym = item.tags['operator:short'] ?? '';
	const usable = acronym.length >= LEAST_ACRONYM && /^\p{Lu}+$/u.test(acronym) && isSafeAcronym(acronym);
	const operator = item.tags.operator ?? '';
	const names: Name[] = [
		...named.names,
		...(isLatin(operator) &&
		plainWords(operator).length >= 3 &&
		!isGenericName(operator) &&
		nameKey(operator) !== nameKey(label)
			? [also(operator)]
			: []),
		...(usable ? [{ name: acronym, kind: 'acronym' as const }] : []),
	];
	return bodyRecord({ key: wikidata, name: named.name, names, country, wikidata, checked });
}
