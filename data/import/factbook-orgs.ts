/**
 * International bodies by the CIA World Factbook's list: acronym and full name. Known faults, each answered here:
 * letters that mean something else in any text (C, AG, BA, CD), one body under two acronyms, conventions and
 * understandings that are no body, spellings and misspellings of the list's own.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Name } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import { isSafeAcronym, nameKey } from './body-names.ts';
import { also, bodyRecord } from './body-record.ts';
import type { Complaint, ImportedRecord, Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';

const FILE = 'organisations.tsv';

/** Agreements, groups of debtors and committees of 1970: no body that speaks or acts today. */
const NO_BODY = new Set([
	'EAEC',
	'ENTENTE',
	'FZ',
	'G-10',
	'G-11',
	'G-15',
	'G-24',
	'G-3',
	'G-5',
	'G-9',
	'GCTU',
	'NAFTA',
	'SCHENGEN_CONVENTION',
	'SPARTECA',
	'UNION_LATINA',
	'UNITAR',
	'ZC',
]);

/** The list's second row of a body that it has under another acronym. */
const TWICE = new Set(['CAIS', 'EEU', 'LAS', 'PA', 'UNASUR']);

/** Acronyms of two letters that are read as the body's by everybody. */
const KNOWN_BY_TWO = new Set(['AU', 'EU', 'UN']);

/** Acronyms that belong to a body better known, or to several of this list. */
const NOT_ALONE = new Set([
	'ADB',
	'AMF',
	'CAN',
	'CEI',
	'EAS',
	'ECO',
	'ICC',
	'IDA',
	'IDB',
	'ISO',
	'NAM',
	'NEA',
	'PIF',
	'SPC',
]);

/** How the list's names read today and in news. */
const NAMES: Record<string, { name: string; also?: string[]; acronym?: string }> = {
	AFDB: { name: 'African Development Bank', acronym: 'AfDB' },
	ARCTIC_COUNCIL: { name: 'Arctic Council' },
	BENELUX: { name: 'Benelux Union', also: ['Benelux'] },
	C: { name: 'Commonwealth of Nations' },
	CARICOM: { name: 'Caribbean Community', acronym: 'CARICOM' },
	CERN: { name: 'European Organization for Nuclear Research', acronym: 'CERN' },
	CPLP: { name: 'Community of Portuguese Language Countries', acronym: 'CPLP' },
	EuroArea: { name: 'Eurozone', also: ['Euro Area', 'Euro Zone'] },
	'G-20': { name: 'Group of Twenty', also: ['Group of 20'], acronym: 'G20' },
	'G-7': { name: 'Group of Seven', also: ['Group of 7'], acronym: 'G7' },
	'G-77': { name: 'Group of 77', also: ['G77'] },
	'G-8': { name: 'Group of Eight', also: ['Group of 8'], acronym: 'G8' },
	GUAM: { name: 'GUAM Organization for Democracy and Economic Development' },
	IBRD: { name: 'World Bank', acronym: 'IBRD' },
	ICCT: { name: 'International Criminal Court' },
	ICRM: { name: 'International Red Cross and Red Crescent Movement', also: ['International Red Cross'] },
	ILO: { name: 'International Labour Organization', acronym: 'ILO' },
	INTERPOL: { name: 'International Criminal Police Organization', also: ['Interpol'], acronym: 'INTERPOL' },
	MERCOSUR: { name: 'Southern Common Market', also: ['Mercosur'], acronym: 'MERCOSUR' },
	NAM: { name: 'Non-Aligned Movement', also: ['Nonaligned Movement'] },
	OECD: {
		name: 'Organisation for Economic Co-operation and Development',
		also: ['Organization for Economic Cooperation and Development'],
		acronym: 'OECD',
	},
	OPEC: {
		name: 'Organization of the Petroleum Exporting Countries',
		also: ['Organization of Petroleum Exporting Countries'],
		acronym: 'OPEC',
	},
	OPCW: {
		name: 'Organisation for the Prohibition of Chemical Weapons',
		acronym: 'OPCW',
	},
	OSCE: {
		name: 'Organization for Security and Co-operation in Europe',
		also: [
			'Organization for Security and Cooperation in Europe',
			'Organization of Security and Cooperation in Europe',
		],
		acronym: 'OSCE',
	},
	PARIS_CLUB: { name: 'Paris Club' },
	PACIFIC_ALLIANCE: { name: 'Pacific Alliance' },
	PETROCARIBE: { name: 'Petrocaribe' },
	SCO: {
		name: 'Shanghai Cooperation Organisation',
		also: ['Shanghai Cooperation Organization'],
		acronym: 'SCO',
	},
	UNESCO: {
		name: 'UNESCO',
		also: ['United Nations Educational, Scientific and Cultural Organization', 'Unesco'],
	},
	UNHCR: {
		name: 'United Nations High Commissioner for Refugees',
		also: ['UN High Commissioner for Refugees', 'UN Refugee Agency', 'United Nations refugee agency'],
		acronym: 'UNHCR',
	},
	UNRWA: {
		name: 'United Nations Relief and Works Agency for Palestine Refugees in the Near East',
		also: ['United Nations Relief and Works Agency', 'UN Relief and Works Agency'],
		acronym: 'UNRWA',
	},
	UN_SECURITY_COUNCIL: {
		name: 'United Nations Security Council',
		also: ['UN Security Council', 'U.N. Security Council'],
		acronym: 'UNSC',
	},
	WHO: { name: 'World Health Organization', also: ['World Health Organisation'], acronym: 'WHO' },
};

export const factbookOrgs: Importer = {
	name: 'factbook-orgs',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const complaints: Complaint[] = [];
		const records: ImportedRecord[] = [];
		const lines = readFileSync(join(folder, FILE), 'utf8').split('\n').slice(1);
		lines.forEach((line, index) => {
			if (line === '') return;
			const complain = (reason: string) => complaints.push({ place: `${FILE}:${index + 2}`, reason });
			const [letters = '', listed = ''] = line.split('\t');
			if (listed === '') complain(`${letters} has no name`);
			else if (NO_BODY.has(letters)) complain(`${listed} is no body that acts`);
			else if (TWICE.has(letters)) complain(`${listed} stands in the list twice`);
			else records.push(record(letters, listed, date));
		});
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'organisations.jsonl': records },
			provenance: {
				source: this.name,
				publisher: 'Central Intelligence Agency',
				url: 'https://github.com/dieghernan/Country-Codes-and-International-Organizations',
				version,
				date,
				licence:
					'US Government work, public domain (repository MIT); Wikidata ids: see data/import/body-ids.json',
				counts: { listed: lines.length - 1, records: records.length, complaints: complaints.length },
				sources: {},
			},
			complaints,
		};
	},
};

function record(letters: string, listed: string, checked: string): ImportedRecord {
	const known = NAMES[letters];
	const name = known?.name ?? listed;
	const acronym = known ? known.acronym : letters;
	const names: Name[] = [
		...(known?.also ?? []).map(also),
		...(known !== undefined && nameKey(listed) !== nameKey(name) && letters !== 'C' && letters !== 'ICRM'
			? [also(listed)]
			: []),
		...(name.startsWith('United Nations ') ? [also(name.replace(/^United Nations /, 'UN '))] : []),
		...(acronym !== undefined && acronym !== name && mayStandAlone(acronym)
			? [{ name: acronym, kind: 'acronym' as const }]
			: []),
	];
	return bodyRecord({
		key: `factbook-${letters.toLowerCase().replaceAll(/[^a-z0-9]+/g, '-')}`,
		name,
		names,
		checked,
	});
}

function mayStandAlone(acronym: string): boolean {
	if (/^G\d+$/.test(acronym) || KNOWN_BY_TWO.has(acronym) || acronym === 'WHO') return true;
	return isSafeAcronym(acronym) && !NOT_ALONE.has(acronym);
}
