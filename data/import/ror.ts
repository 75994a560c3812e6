/**
 * Universities, agencies, institutes and associations from the Research Organization Registry, as far as the
 * English Wikipedia has an article on them: the mark of a body that news may name. The article's title is the name
 * that English uses ("Federal Network Agency" for the Bundesnetzagentur). Known faults, each answered here: national
 * branches of companies, museums and hospitals, departments of universities, schools of one trade or region, names of
 * one word or like a person's, acronyms known on one campus, one Wikidata id under several records.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { isGenericName, isLatin, nameKey, plainWords } from './body-names.ts';
import { bodyRecord, nationalNames } from './body-record.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';

const FILE = 'records.jsonl';

interface Row {
	id: string;
	name: string;
	names: [value: string, types: string[], lang: string | null][];
	q: string | null;
	wiki: string[];
	cc: string | null;
	types: string[];
	status: string;
}

/** Kinds that speak in the news; the others (archive, facility, funder, healthcare, company) by name only. */
const KINDS = new Set(['education', 'facility', 'government', 'nonprofit', 'other']);
const NO_KINDS = new Set(['archive', 'company', 'healthcare']);

/** Words one of which the name must have: without one a text could mean a person, a place or a thing. */
const BODY_WORD =
	/\b(?:academ(?:y|ies)|administration|agency|alliance|army|assembly|association|authority|bank|board|bureau|business school|center|centre|chamber|coalition|college|commission|committee|confederation|consortium|convention|corps|council|department|directorate|endowment|exchange|federation|force|forces|forum|foundation|fund|guard|initiative|institut(?:e|ion|o)?s?|international|laborator(?:y|ies)|league|ministry|mission|movement|network|observatory|office|organi[sz]ation|parliament|police|polytechnic|programme|program|project|registry|school of|secretariat|securit(?:y|ies)|senate|service|services|societ(?:y|ies)|stiftung|survey|tribunal|trust|union|universit(?:y|ies|é|ät|à)|universidad|universidade|watch|without borders|sans frontières)\b/i;

/** Bodies within a body, and places: they are named with what they belong to. */
const PART =
	/\b(?:botanical|campus|department of|faculty|gallery|garden|hospital|library|medical center|medical centre|museum|national park|observatory|school district|seminary|theatre|theater|zoo)\b|\bof the university\b|\buniversity (?:press|school|hospital)\b/i;
const MINISTRY = /^(?:minister|ministry|department|government|parliament|senate) /i;

/**
 * Letters that world news reads as these bodies', by Wikidata id. No other acronym is taken over: the registry's are
 * three thousand, most of them known on one campus, and a story that uses one introduces it.
 */
const ACRONYMS: Record<string, readonly string[]> = {
	Q8333: ['FBI'],
	Q37230: ['CIA'],
	Q121194: ['NSA'],
	Q204711: ['FDA'],
	Q583725: ['CDC'],
	Q390551: ['NIH'],
	Q460173: ['EPA'],
	Q23548: ['NASA'],
	Q214700: ['NOAA'],
	Q1059342: ['USAID'],
	Q21637: ['ACLU'],
	Q187052: ['HRW'],
	Q41984: ['IAEA'],
};
/** Names of one word that are nothing else. */
const ONE_WORD = new Set(
	(
		'AmeriCorps Austrade Bruegel Bundeswehr Carabinieri Codelco EUMETSAT Fermilab Goethe-Institut Interpol NASA Oceana Rijkswaterstaat SINTEF ' +
		'Oxfam UNESCO UNICEF'
	).split(' '),
);
/** Places of learning that news quotes: universities, and the schools that are as well known. */
const UNIVERSITY =
	/\b(?:Universit(?:y|à|ät|é)|Institute of Technology|Polytechnic Institute|School of Economics|Business School|Imperial College|King's College London|University College|Sciences Po|Academy of Sciences)\b/;
/** Trades and regions have universities by the hundred; nobody far away names them. */
const TRADE =
	/\b(?:agricultur\w*|agrarian|arts|aviation|ayurveda|commerce|construction|dental|design|distance|education|engineering|finance|fine arts|forestry|health|industrial|islamic|management|maritime|medical|medicine|mining|music|nursing|open|pedagogical|petroleum|pharmac\w+|physical|polytechnic|sport|teacher\w*|technical|technological|theological|transport\w*|veterinary|vocational|women|applied sciences|state|deemed|campus|college)\b/i;
/** Words from which on an American agency's name is one's alone. */
const LEAST_KNOWN = 3;
/** Longer names are hardly ever written out. */
const MOST_WORDS = 9;

export const ror: Importer = {
	name: 'ror',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const rows: Row[] = [];
		readFileSync(join(folder, FILE), 'utf8')
			.split('\n')
			.forEach((line, index) => {
				if (line === '') return;
				try {
					rows.push(JSON.parse(line) as Row);
				} catch (error) {
					complaints.push({
						place: `${FILE}:${index + 1}`,
						reason: `is no JSON: ${(error as Error).message}`,
					});
				}
			});
		const listed = rows.filter(isNamed);
		const titles = sharedCount(listed.map((row) => nameKey(titleOf(row)!)));
		const aliases = sharedCount(
			listed.flatMap((row) => [...new Set(row.names.map(([value]) => nameKey(value)))]),
		);
		const records = new Map<string, ImportedRecord>();
		for (const row of listed) {
			if (titles.get(nameKey(titleOf(row)!))! > 1 || records.has(row.q!)) {
				complaints.push({ place: row.id, reason: `${row.name} shares its name or ${row.q} with another` });
				continue;
			}
			const record = recordOf(row, (key) => titles.has(key) || (aliases.get(key) ?? 0) > 1, date);
			if (record) records.set(row.q!, record);
		}
		const sorted = [...records.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'organisations.jsonl': sorted },
			provenance: {
				source: this.name,
				publisher: 'Research Organization Registry',
				url: 'https://ror.org/',
				version,
				date,
				licence: 'CC0-1.0',
				counts: { listed: rows.length, records: sorted.length, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

/** Is it a body that acts, with an article and an id, under a name that says what it is? */
function isNamed(row: Row): boolean {
	const title = titleOf(row);
	if (row.status !== 'active' || row.q === null || !/^Q\d+$/.test(row.q) || title === undefined) return false;
	if (!row.types.some((type) => KINDS.has(type)) || row.types.some((type) => NO_KINDS.has(type)))
		return false;
	const words = plainWords(title);
	if (words.length > MOST_WORDS || PART.test(title) || MINISTRY.test(title) || /[,:;/]|\d/.test(title))
		return false;
	if (words.length === 1 || title === 'Goethe-Institut') return ONE_WORD.has(title);
	if (row.types.includes('education')) return UNIVERSITY.test(title) && !TRADE.test(title);
	return BODY_WORD.test(title);
}

/** Title of its article in the English Wikipedia, without the bracket that tells namesakes apart. */
function titleOf({ name, q, wiki }: Row): string | undefined {
	const address = wiki.find((item) => /\/\/en\.wikipedia\.org\/wiki\//.test(item));
	if (address === undefined) return q !== null && ACRONYMS[q] !== undefined ? name : undefined;
	try {
		const title = decodeURIComponent(address.replace(/^.*\/wiki\//, '').replace(/[#?].*$/, '')).replaceAll(
			'_',
			' ',
		);
		return title.replace(/ \([^()]*\)$/, '').trim() || undefined;
	} catch {
		return undefined;
	}
}

function sharedCount(values: readonly string[]): Map<string, number> {
	const count = new Map<string, number>();
	for (const value of values) count.set(value, (count.get(value) ?? 0) + 1);
	return count;
}

function recordOf(row: Row, isOthers: (key: string) => boolean, checked: string): ImportedRecord | undefined {
	const title = titleOf(row)!;
	const country = row.cc?.toLowerCase();
	const generic = isGenericName(title);
	const learning = row.types.includes('education');
	// What is the Federal Bureau of Investigation to its country is that to the world's news.
	const known = isInternational(title) || (country === 'us' && plainWords(title).length >= LEAST_KNOWN);
	const qualify = generic && !known && country !== undefined;
	const named = qualify ? nationalNames(title, country, { generic: false }) : undefined;
	if (generic && !known && named === undefined) return undefined;
	const name = named?.name ?? title;
	const others = row.names
		.filter(
			([value, types]) =>
				!types.includes('acronym') && isUsable(value) && (!learning || /University/.test(value)),
		)
		.map(([value]) => value.replace(/ \([^()]*\)$/, ''));
	const names: Name[] = [
		...(named?.names ?? []),
		...[...new Set(others)]
			.filter((value) => !isOthers(nameKey(value)))
			.map((value): Name => ({ name: value, kind: 'also' })),
		...(ACRONYMS[row.q!] ?? []).map((acronym): Name => ({ name: acronym, kind: 'acronym' })),
	];
	return bodyRecord({
		key: `ror-${row.id}`,
		name,
		names,
		...(country !== undefined && /^[a-z]{2}$/.test(country) && !isInternational(title) && { country }),
		wikidata: row.q!,
		checked,
	});
}

/** A seat is no nationality: bodies of many states have none. */
function isInternational(title: string): boolean {
	return /\b(?:African|Arab|Asian|Commonwealth|EU|Europe(?:an)?|Euro(?:stat|pol|just)|Global|Inter-American|International|NATO|Nordic|Pacific|Pan|UN|UNESCO|United Nations|World)\b/.test(
		title,
	);
}

/** Another name that could be nobody else's: Latin, three words, or two of which one says what it is. */
function isUsable(value: string): boolean {
	const words = plainWords(value);
	if (!isLatin(value) || /[,:;/|]|\d/.test(value) || !/^\p{Lu}/u.test(value) || isGenericName(value))
		return false;
	return words.length <= MOST_WORDS && (words.length >= 3 || (words.length === 2 && BODY_WORD.test(value)));
}
