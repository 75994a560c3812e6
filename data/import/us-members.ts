/**
 * The tables of members of Congress as they stood in July 2022: names and ids of twelve thousand former members
 * and of those sitting. What is called "sitting" is an older copy that knows nobody who came in 2021 or later.
 * They hold no dates of terms.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseCsv } from './csv.ts';
import type { Complaint } from './importer.ts';
import type { Sought } from './us-identities.ts';

export const MEMBER_FILES = ['historical-2022-07.csv', 'sitting-2022-07.csv'] as const;

export interface Member {
	/** File and line, for complaints. */
	place: string;
	bioguide: string;
	lis?: string;
	given: string;
	nickname: string;
	family: string;
	suffix: string;
	/** Empty for most members of former times. */
	full: string;
	born: string;
	gender?: 'f' | 'm';
	/** Of the last term. */
	seat: string;
	state: string;
	party: string;
	/** Title of the article in the English encyclopaedia. */
	article?: string;
}

/** Rows by bioguide and by LIS id; of a member in both tables the one that knows the full name is kept. */
export function readMembers(folder: string, complaints: Complaint[]): Map<string, Member> {
	const members = new Map<string, Member>();
	for (const file of MEMBER_FILES)
		for (const { line, fields } of parseCsv(readFileSync(join(folder, file), 'utf8'))) {
			const place = `${file}:${line}`;
			const member = memberOf(place, fields);
			if (typeof member === 'string') {
				complaints.push({ place, reason: member });
				continue;
			}
			for (const id of [member.bioguide, member.lis]) {
				if (id === undefined) continue;
				const known = members.get(id);
				if (known && known.bioguide !== member.bioguide)
					complaints.push({ place, reason: `${id} is also the id of ${known.bioguide}` });
				else if (!known || known.full === '') members.set(id, member);
			}
		}
	return members;
}

function memberOf(place: string, fields: Record<string, string>): Member | string {
	const field = (name: string) => (fields[name] ?? '').trim();
	const bioguide = field('bioguide_id');
	const lis = field('lis_id');
	const born = field('birthday');
	const gender = field('gender').toLowerCase();
	const article = field('wikipedia_id');
	if (!/^[A-Z]\d{6}$/.test(bioguide)) return `"${bioguide}" is no bioguide id`;
	if (lis !== '' && !/^S\d{3}$/.test(lis)) return `"${lis}" is no LIS id`;
	if (field('last_name') === '' || field('first_name') === '') return `${bioguide} has no full name`;
	return {
		place,
		bioguide,
		...(lis && { lis }),
		given: field('first_name'),
		nickname: field('nickname'),
		family: field('last_name'),
		suffix: field('suffix'),
		full: field('full_name'),
		born,
		...((gender === 'f' || gender === 'm') && { gender }),
		seat: field('type'),
		state: field('state'),
		party: field('party'),
		...(article && { article }),
	};
}

/** What is known of a member to look up who it is. */
export function soughtMember({ given, nickname, family, born, article }: Member): Sought {
	return {
		given: [given, nickname].filter(Boolean),
		family,
		born,
		...(article !== undefined && { article }),
		member: true,
	};
}
