/**
 * State-affiliated outlets of the world as State Media Monitor sees them, in the list kept by the Alliance for
 * Securing Democracy. Gives domain, country, company and typology; the typology is that monitor's judgement and
 * is always shown as such. Known faults, each answered here: rows without an address, addresses on platforms,
 * unknown typology codes, two typologies for one domain.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byCodeUnit } from '../load.ts';
import { countryCode } from './country-names.ts';
import { parseCsv } from './csv.ts';
import { idOfDomain, outletDomain } from './domains.ts';
import { type Complaint, citation, type ImportedEntity, type Importer } from './importer.ts';
import { isTellingName, onlyUniqueNames, plainName } from './outlet-name.ts';
import { snapshotOf } from './provenance-file.ts';

const FILE = 'State_Media_Matrix.csv';
const MONITOR = 'State Media Monitor';
const PUBLISHER = `${MONITOR}, Alliance for Securing Democracy`;
const ADDRESS = 'https://github.com/ASD-at-GMF/state-media-profiles';

/** The monitor's codes in its own words. */
const TYPOLOGY: Record<string, string> = {
	SC: 'State-controlled media',
	CaPu: 'Captured public or state-managed media',
	CaPr: 'Captured private media',
	ISFM: 'Independent state-funded and state-managed media',
	ISF: 'Independent state-funded media',
	ISM: 'Independent state-managed media',
	IP: 'Independent public media',
};

interface Row {
	line: number;
	country: string;
	company: string;
	asset: string;
	code: string;
}

export const stateMediaMatrix: Importer = {
	name: 'state-media-matrix',
	run(folder) {
		const { version, date } = snapshotOf(folder);
		const rows = parseCsv(readFileSync(join(folder, FILE), 'utf8'));
		const complaints: Complaint[] = [];
		const complain = (line: number, reason: string) => complaints.push({ place: `${FILE}:${line}`, reason });
		const byDomain = new Map<string, Row[]>();
		for (const { line, fields } of rows) {
			const asset = plainName(fields['Main assets'] ?? '');
			const address = (fields.URL ?? '').trim();
			if (asset === '') complain(line, 'has no name');
			else if (address === '') complain(line, `"${asset}" has no address to know it by`);
			else {
				const domain = outletDomain(address);
				if (domain === undefined) complain(line, `"${address}" is on a platform, or is no address`);
				else {
					const row: Row = {
						line,
						country: (fields.Country ?? '').trim(),
						company: plainName(fields['Media company'] ?? ''),
						asset,
						code: (fields.Typology ?? '').trim(),
					};
					const group = byDomain.get(domain);
					if (group) group.push(row);
					else byDomain.set(domain, [row]);
				}
			}
		}
		const key = `state-media-monitor-alliance-for-securing-democracy-${date}`;
		const outlets = joinDomains(
			[...byDomain].map(([domain, group]) => outletOf(domain, group, date, key, complain)),
			(domain, reason) => complain(byDomain.get(domain)![0]!.line, reason),
		).sort((a, b) => byCodeUnit(a.id, b.id));
		onlyUniqueNames(outlets);
		return {
			files: { 'outlets.jsonl': outlets },
			provenance: {
				source: this.name,
				publisher: PUBLISHER,
				url: ADDRESS,
				version,
				date,
				licence: 'MIT; seed data by State Media Monitor, Media and Journalism Research Center',
				counts: { rows: rows.length, records: outlets.length, complaints: complaints.length },
				sources: {
					[key]: citation({ title: 'State Media Profiles', publisher: PUBLISHER, url: ADDRESS, date }),
				},
			},
			complaints,
		};
	},
};

function outletOf(
	domain: string,
	rows: readonly Row[],
	date: string,
	key: string,
	complain: (line: number, reason: string) => void,
): ImportedEntity {
	const only = (field: 'asset' | 'company' | 'country' | 'code'): string | undefined => {
		const values = new Set(rows.map((row) => row[field]).filter(Boolean));
		return values.size === 1 ? [...values][0] : undefined;
	};
	const first = rows[0]!;
	// Several programmes on one domain are their company's.
	const name = only('asset') ?? only('company') ?? domain;
	const code = only('code');
	const typology = code === undefined ? undefined : TYPOLOGY[code];
	if (code === undefined)
		complain(
			first.line,
			`${domain} has ${rows.some((row) => row.code) ? 'two typologies' : 'no typology'}; none is kept`,
		);
	else if (typology === undefined) complain(first.line, `${domain}: "${code}" is no typology`);
	const countryName = only('country');
	const country = countryName === undefined ? undefined : countryCode(countryName);
	if (country === undefined)
		complain(first.line, `${domain}: no single country in "${rows.map((row) => row.country).join('", "')}"`);
	const company = only('company');
	return {
		id: idOfDomain(domain),
		kind: 'outlet',
		name,
		names: [],
		...(country !== undefined && { country }),
		domains: [domain],
		outlet: {
			...(company !== undefined && company !== name && { owner: company }),
			...(typology !== undefined && { control: { typology, accordingTo: MONITOR, date } }),
			sources: [key],
		},
		roles: [],
		affiliations: [],
		stances: [],
		sources: {},
		checked: date,
		...(!isTellingName(name) && { byDomainOnly: true as const }),
	};
}

/** One outlet under several domains is one record: same name, country, company and typology. */
function joinDomains(
	records: readonly ImportedEntity[],
	complain: (domain: string, reason: string) => void,
): ImportedEntity[] {
	const byName = new Map<string, ImportedEntity>();
	return records.filter((record) => {
		const key = [record.name, record.country, record.outlet?.owner].join('\n');
		const same = byName.get(key);
		if (same === undefined) byName.set(key, record);
		else if (same.outlet?.control?.typology === record.outlet?.control?.typology) {
			same.domains!.push(...record.domains!);
			return false;
		} else
			complain(
				record.domains![0]!,
				`"${record.name}" has another typology at ${same.domains![0]}; kept apart`,
			);
		return true;
	});
}
