import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isGenericName, isSafeAcronym, nameKey, withCountry } from '../../../data/import/body-names.ts';
import type { ImportedRecord } from '../../../data/import/importer.ts';
import { parlgov } from '../../../data/import/parlgov.ts';
import { isSafeBareName } from '../../../data/import/party-record.ts';

/** A source folder with the given files. */
function folder(name: string, files: Record<string, string[]>): string {
	const path = join(mkdtempSync(join(tmpdir(), 'parties-')), name);
	mkdirSync(path);
	const provenance = ['- owner/name @ 0123456789abcdef 2023-06-05'];
	for (const [file, lines] of Object.entries({ ...files, 'PROVENANCE.md': provenance }))
		writeFileSync(join(path, file), `${lines.join('\n')}\n`);
	return path;
}

/** Every alias of a record that a text could hold. */
function aliases({ name, names = [] }: ImportedRecord): string[] {
	return [name, ...names.map((item) => item.name)];
}

test.each([
	['SPD', true],
	['SWAPO', true],
	['AfD', true],
	['UNITA', true],
	// Too short, words, what everybody knows as something else.
	['BA', false],
	['HU', false],
	['Fed', false],
	['Real', false],
	['ALL', false],
	['DNA', false],
	['ISI', false],
	['ABC', false],
	['SEK', false],
	['BDI', false],
	['XIV', false],
	['G20', false],
])('may %s stand alone for a body? %s', (acronym, safe) => {
	expect(isSafeAcronym(acronym)).toBe(safe);
});

test.each([
	['Socialist Party', true],
	["People's National Congress", true],
	['African National Congress', false],
	['Likud', false],
])('is "%s" every country’s? %s', (name, generic) => {
	expect(isGenericName(name)).toBe(generic);
});

test.each([
	['African National Congress', 'za', true],
	['Socialist Party', 'pt', false],
	['Equal Rights', 'lv', false],
	['Network', 'it', false],
	['Enough', 'rs', false],
	['The Iraqis', 'iq', false],
	['Sinn Féin', 'ie', true],
	['Pakistan Muslim League', 'pk', true],
	['Communist Party | United Left', 'es', false],
])('may "%s" (%s) stand without its country? %s', (name, country, safe) => {
	expect(isSafeBareName(name, country)).toBe(safe);
});

test('a name with its country, in the forms that English has', () => {
	expect(withCountry('Socialist Party', 'pt')).toEqual([
		'Socialist Party of Portugal',
		'Portuguese Socialist Party',
	]);
	// Two countries are Congolese.
	expect(withCountry('Labour Party', 'cg')).toEqual(['Labour Party of the Republic of the Congo']);
	expect(nameKey('The Labor Party')).toBe(nameKey('Labour Party'));
});

const PARLGOV_FILES = {
	'country.csv': ['id,name,name_short', '1,Portugal,PRT', '2,France,FRA', '3,Italy,ITA'],
	'view_cabinet.csv': [
		'election_date,seats,election_seats_total,party_id',
		...['10', '11', '12', '13', '14', '16'].map((id) => `2015-10-04,50,100,${id}`),
		'1976-04-25,50,100,15',
	],
	'party.csv': [
		'id,country_id,name_short,name_english,name,name_nonlatin',
		'10,1,PS,Socialist Party,Partido Socialista,',
		'11,2,UMP|LR,Union for a Popular Movement | The Republicans,Union pour un mouvement populaire | Les Républicains,',
		'12,2,etc,others,divers,',
		'13,2,I-XY,Independent -- Some Body,Indépendant – Some Body,',
		'14,3,none,no party affiliation,indipendenti,',
		'15,1,UDP,Popular Democratic Union,União Democrática Popular,',
		'16,3,Sp,Spartans,Spartani,',
	],
};

test('ParlGov: no pseudo-parties, no pipes, no history, no bare name that every country has', () => {
	const { files, complaints, provenance } = parlgov.run(folder('parlgov', PARLGOV_FILES));
	const records = files['parties.jsonl']!;
	expect(records.map(({ name }) => name)).toEqual([
		'Socialist Party of Portugal',
		'The Republicans (France)',
	]);
	expect(records.flatMap(aliases).join('\n')).not.toContain('|');
	expect(aliases(records[0]!)).toContain('Portuguese Socialist Party');
	// Alone it is a short form: the engine tells by the story whose Socialist Party is meant.
	expect(records[0]!.names).toContainEqual({ name: 'Socialist Party', kind: 'short' });
	expect(aliases(records[1]!)).toContain('Les Républicains');
	expect(provenance.counts.past).toBe(1);
	expect(complaints.map(({ place }) => place)).toEqual([
		'party.csv:4',
		'party.csv:5',
		'party.csv:6',
		'parlgov-16',
	]);
});
