/**
 * Members and senators of the Australian Parliament since 1980, ministers since 1996 and the shadow ministry.
 * Known faults, each answered here: comment lines, two ways to write dates (2.3.1996, 11/03/1996), stray spaces
 * and semicolons, honours in names, one person under several spellings, terms that end before they start, and
 * seats with neither an end nor "still in office". A change of party starts a new row, not a new term.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { dateFault, newest } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import { parseCsv } from './csv.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { foldedName, knownPeople } from './known-people.ts';
import { familyOf, plainPersonName, shortPersonName } from './parliament-names.ts';
import { snapshotOf } from './provenance-file.ts';
import { recordId } from './record-id.ts';

const PEOPLE = 'people.csv';
const HOUSES = [
	{ file: 'representatives.csv', title: 'Member of the House of Representatives of Australia' },
	{ file: 'senators.csv', title: 'Senator of Australia' },
];
const OFFICES = [
	{ file: 'ministers.csv', column: 'Ministers' },
	{ file: 'shadow-ministers.csv', column: 'Shadow Ministers' },
];
const PUBLISHER = 'Parliament of Australia';
const ADDRESS = 'https://github.com/openaustralia/openaustralia-parser';
/** So many seconds-in-command and managers of business are not in the news for it. */
const JUNIOR =
	/^(?:Parliamentary Secretary|Assistant to|Manager of|Deputy Manager|Whip|.*\bAssistant\b|.*Assisting)/;
const OFFICE: [RegExp, string][] = [
	[/^Prime Minister$/, 'head-of-government'],
	[/^Deputy Prime Minister$/, 'deputy-head-of-government'],
	[/^Minister for Foreign Affairs$/, 'foreign-minister'],
	[/^Minister for Defence$/, 'defence-minister'],
	[/^Treasurer$/, 'finance-minister'],
	[/^(?:Minister|Attorney-General|Special Minister|Cabinet Secretary)/, 'minister'],
	[/^Leader of the Opposition$/, 'party-leader'],
];
/** The list of Wikidata people mixes the houses and ministries of the states in. */
const FEDERAL_HOUSE = /^Member of the (?:House of Representatives|Senate)$/;
const FEDERAL_OFFICE = /^(?!.*\b(?:Legislative|Assembly|Council|Governor|Premier)\b)/;
const PARTIES: Record<string, string> = {
	ALP: 'Australian Labor Party',
	CLP: 'Country Liberal Party',
	GRN: 'Australian Greens',
	LIB: 'Liberal Party of Australia',
	LNP: 'Liberal National Party of Queensland',
	NP: 'National Party of Australia',
	PHON: "Pauline Hanson's One Nation",
};

interface Term {
	title: string;
	office?: string;
	start: string;
	end?: string;
	party?: string;
	/** File, for its date. */
	file: string;
}
interface Person {
	number: string;
	names: string[];
	born?: string;
	terms: Term[];
}

export const auOpenaustralia: Importer = {
	name: 'au-openaustralia',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const complain = (place: string, reason: string) => complaints.push({ place, reason });
		const read = (file: string) => parseCsv(readFileSync(join(folder, file), 'utf8'));

		const people: Person[] = [];
		const byName = new Map<string, Set<Person>>();
		for (const { fields } of read(PEOPLE)) {
			const number = fields['person count'] ?? '';
			// Columns without a heading hold further spellings and share the empty key; the last one is kept.
			const names = [fields.name, fields['alt name'], fields['']]
				.map((name) => plainPersonName(name ?? ''))
				.filter(Boolean);
			if (!/^\d+$/.test(number) || names.length === 0) continue;
			const person: Person = { number, names: [...new Set(names)], terms: [] };
			const born = fields.birthday ?? '';
			if (/^\d{4}-\d{2}-\d{2}$/.test(born)) person.born = born;
			people.push(person);
			for (const name of person.names)
				for (const key of [foldedName(name), foldedName(shortPersonName(name))]) {
					const same = byName.get(key) ?? new Set();
					byName.set(key, same.add(person));
				}
		}

		const newestIn = new Map<string, string>();
		const seen = (file: string, ...days: (string | undefined)[]) =>
			newestIn.set(file, newest([newestIn.get(file), ...days]) ?? '');
		let rows = 0;
		for (const { file, title } of HOUSES)
			for (const { line, fields } of read(file)) {
				if (!/^\d+$/.test(fields['member count'] ?? '')) continue;
				rows += 1;
				const place = `${file}:${line}`;
				const start = isoDay(fields['Date of election']);
				const end = isoDay(fields['Date ceased to be a Member']);
				const sits = (fields.reason ?? '').trim() === 'still_in_office';
				const person = only(byName.get(foldedName(plainPersonName(fields.name ?? ''))));
				if (!person) complain(place, `"${fields.name}" is nobody, or more than one, of ${PEOPLE}`);
				else if (!start) complain(place, `"${fields['Date of election']}" is no date`);
				else if (!end !== sits) complain(place, 'has neither or both of an end and "still_in_office"');
				else if (end && end < start) complain(place, `ends on ${end}, before it starts on ${start}`);
				else {
					seen(file, start, end);
					const party = (fields['Most recent party'] ?? '').trim();
					person.terms.push({ title, office: 'legislator', start, ...(end && { end }), party, file });
				}
			}
		const displayed = new Map<Person, string>();
		for (const { file, column } of OFFICES)
			for (const { line, fields } of read(file)) {
				const post = (fields[column] ?? '').trim();
				if (post === '') continue;
				rows += 1;
				const place = `${file}:${line}`;
				const start = isoDay(fields.From);
				const end = isoDay(fields.To);
				const name = plainPersonName(fields.Name ?? '');
				const person = only(byName.get(foldedName(name)));
				if (JUNIOR.test(post)) complain(place, `"${post}" is left out as a junior post`);
				else if (!person) complain(place, `"${fields.Name}" is nobody, or more than one, of ${PEOPLE}`);
				else if (!start || (!end && (fields.To ?? '').trim() !== ''))
					complain(place, 'has a date that is none');
				else if (end && end < start) complain(place, `ends on ${end}, before it starts on ${start}`);
				else {
					displayed.set(person, name);
					seen(file, start, end);
					const office = OFFICE.find(([pattern]) => pattern.test(post))?.[1];
					person.terms.push({
						title: `${post} of Australia`,
						...(office !== undefined && { office }),
						start,
						...(end && { end }),
						file,
					});
				}
			}

		const identify = knownPeople(folder);
		const keys = new Map(
			[...newestIn].map(([file, day]) => [
				file,
				`parliament-of-australia-${file.replace('.csv', '')}-${day}`,
			]),
		);
		const records = people
			.filter(({ terms }) => terms.length > 0)
			.flatMap((person): ImportedRecord[] => {
				const display = displayed.get(person);
				const short = person.names.map(shortPersonName);
				const within = (house: RegExp) =>
					identify({
						names: [...person.names, ...short, ...(display ? [display] : [])],
						...(person.born && { born: person.born }),
						terms: person.terms,
						house: ({ src, position }) => src === 'australia-cabinet' && house.test(position),
					});
				const known = within(FEDERAL_HOUSE) ?? within(FEDERAL_OFFICE);
				const name = display ?? known?.names[0] ?? short[0]!;
				const family = familyOf(name);
				if (family === undefined) {
					complain(`${PEOPLE} ${person.number}`, `"${name}" is no full name`);
					return [];
				}
				const terms = joinedTerms(person.terms);
				const roles = terms.map(({ party: _, file, ...role }) => ({
					title: role.title,
					...(role.office !== undefined && { office: role.office }),
					country: 'au',
					start: role.start,
					...(role.end && { end: role.end }),
					checked: role.end ?? newestIn.get(file)!,
					...(file !== 'representatives.csv' && { sources: [keys.get(file)!] }),
				}));
				const party = terms.find((term) => term.office === 'legislator' && !term.end)?.party;
				return [
					{
						id: recordId(name, known?.wikidata ?? `au-person-${person.number}`),
						...(known && { wikidata: known.wikidata }),
						kind: 'person',
						name,
						family,
						country: 'au',
						...(person.born && { born: person.born }),
						roles,
						...(party !== undefined &&
							PARTIES[party] !== undefined && { affiliations: [{ name: PARTIES[party] }] }),
						cites: [keys.get('representatives.csv')!],
						checked: newest(roles.map(({ checked }) => checked))!,
					},
				];
			})
			.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'people.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'Parliament of Australia, as collected by the OpenAustralia Foundation',
				url: ADDRESS,
				version,
				date: newest([...newestIn.values()]) ?? date,
				licence: 'facts of the Parliamentary Handbook (CC BY 4.0), restated',
				counts: {
					rows,
					records: records.length,
					withWikidata: records.filter(({ wikidata }) => wikidata).length,
					complaints: complaints.length,
				},
				sources: Object.fromEntries(
					[...keys].map(([file, key]) => [
						key,
						citation({
							title: `Parliamentary Handbook: ${file.replace('.csv', '').replace('-', ' ')}, collected by OpenAustralia`,
							publisher: PUBLISHER,
							url: ADDRESS,
							date: newestIn.get(file)!,
						}),
					]),
				),
			},
			complaints,
		};
	},
};

/** "2.3.1996", "11/03/1996", "9.9.1996 " → ISO; undefined for what is no day. */
function isoDay(text: string | undefined): string | undefined {
	const parts = /^\s*(\d{1,2})[./](\d{1,2})[./](\d{4})[\s;]*$/.exec(text ?? '');
	if (!parts) return undefined;
	const day = `${parts[3]}-${parts[2]!.padStart(2, '0')}-${parts[1]!.padStart(2, '0')}`;
	return dateFault(day) === undefined ? day : undefined;
}

function only<T>(set: ReadonlySet<T> | undefined): T | undefined {
	return set?.size === 1 ? [...set][0] : undefined;
}

/** One title without a break is one term: the day on which one row ends is the day on which the next begins. */
function joinedTerms(terms: readonly Term[]): Term[] {
	const joined: Term[] = [];
	for (const term of [...terms].sort(
		(a, b) => byCodeUnit(a.start, b.start) || byCodeUnit(a.title, b.title),
	)) {
		const before = joined.find(({ title, end }) => title === term.title && (!end || end >= term.start));
		if (!before) joined.push({ ...term });
		else if (!term.end) {
			delete before.end;
			before.party = term.party ?? before.party ?? '';
		} else if (before.end && term.end > before.end) before.end = term.end;
	}
	return joined;
}
