/**
 * Listed companies that general news names: large by market value, and known by name and country to a list of
 * Wikidata ids of brands, research bodies or entities of news collections (body-ids.json). Known faults, each
 * answered here: funds and notes among the shares, one company under many listings, names cut short by an exchange,
 * holdings that nobody names, football clubs, names that are ordinary words.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { nameKey, plainWords } from './body-names.ts';
import { bodyRecord, bodyWikidata } from './body-record.ts';
import { isSafeCompanyName, withoutLegalForm } from './company-name.ts';
import { countryCode } from './country-names.ts';
import { parseCsv } from './csv.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';

const FILE = 'companies-mid-large-mega.csv';

/** Papers, not companies. */
const PAPER =
	/\b(?:ETF|ETC|ETP|Fund|Trust|REIT|Leverage|Acquisition|SICAV|Bond|Index|GDR|Pfd|Preferred|Notes|Depositary)\b|\bRP \d| (?:RP|BA|DL|NV PF|INH)[ .-]/;
/** Clubs that are listed: sport. */
const CLUB =
	/\b(?:Football|F\.?C\.?|Juventus|Borussia|Ajax|Celtic|Manchester United|Fenerbahce|Galatasaray|Besiktas)\b/i;
const MOST_WORDS = 4;

export const financeDatabase: Importer = {
	name: 'finance-database',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const records = new Map<string, ImportedRecord>();
		let papers = 0;
		let unknown = 0;
		const rows = parseCsv(readFileSync(join(folder, FILE), 'utf8'));
		for (const { line, fields } of rows) {
			const { name = '', country: where = '' } = fields;
			const country = countryCode(where);
			const plain = withoutLegalForm(name);
			if (PAPER.test(name)) papers += 1;
			else if (CLUB.test(name)) complaints.push({ place: `${FILE}:${line}`, reason: `${name} is a club` });
			else if (plain === '' || plainWords(plain).length > MOST_WORDS) unknown += 1;
			else {
				const wikidata = bodyWikidata([plain], country);
				if (wikidata === undefined) unknown += 1;
				else if (!records.has(wikidata)) {
					const record = companyRecord({ name, plain, country, wikidata, checked: date });
					if (record) records.set(wikidata, record);
					else
						complaints.push({ place: `${FILE}:${line}`, reason: `${name} has no name that is only its own` });
				}
			}
		}
		const sorted = [...records.values()].sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'companies.jsonl': sorted },
			provenance: {
				source: this.name,
				publisher: 'FinanceDatabase',
				url: 'https://github.com/JerBouma/FinanceDatabase',
				version,
				date,
				licence: 'MIT; Wikidata ids: see data/import/body-ids.json',
				counts: {
					listed: rows.length,
					records: sorted.length,
					papers,
					unknown,
					complaints: complaints.length,
				},
				sources: {},
			},
			complaints,
		};
	},
};

interface Company {
	/** As listed, with the legal form. */
	name: string;
	plain: string;
	country: string | undefined;
	wikidata: string;
	checked: string;
}

/** @returns undefined where neither the plain nor the full name could be looked for */
export function companyRecord({
	name,
	plain,
	country,
	wikidata,
	checked,
}: Company): ImportedRecord | undefined {
	const safe = isSafeCompanyName(plain);
	const full = name.replace(/[,.\s]+(?:Class [A-Z].*)?$/, '').trim();
	if (!safe && nameKey(full) === nameKey(plain)) return undefined;
	const shown = safe ? spelled(plain) : full;
	const names: Name[] =
		safe && nameKey(full) !== nameKey(plain) && plainWords(full).length > 1
			? [{ name: full, kind: 'also' }]
			: [];
	return bodyRecord({
		key: wikidata,
		name: shown,
		names: names.filter((item) => item.name !== shown),
		...(country !== undefined && { country }),
		wikidata,
		checked,
	});
}

/** "SCHNEIDER ELECTRIC" → "Schneider Electric"; letters alone stay as they are. */
function spelled(name: string): string {
	if (!/ /.test(name) || name !== name.toUpperCase()) return name;
	return name.replaceAll(/\p{Lu}{4,}/gu, (word) => word[0]! + word.slice(1).toLowerCase());
}
