/**
 * Former members of Congress: names and ids from the tables of July 2022, Wikidata ids and days of terms from the
 * lists of politicians, service from the votes cast. Only those who cast a vote in 2003 or later: the tables go back
 * to 1789, an obscure member of 1850 would only be found under the name of somebody else, and those who left
 * between 1995 and 2002 have no dated fact here that the lists of politicians do not have.
 * Whoever sits now is left to us-congress-legislators.ts.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { IsoDate, Source } from '../../src/model/entity.ts';
import { newest } from '../dates.ts';
import { byCodeUnit } from '../load.ts';
import { type Complaint, citation, type ImportedRecord, type Importer } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';
import { recordId } from './record-id.ts';
import { affiliationsOf, isTerritory, type Seat, seatTitle } from './us-congress.ts';
import { type ListedPerson, readIdentities } from './us-identities.ts';
import { type Member, readMembers, soughtMember } from './us-members.ts';
import { personNames } from './us-names.ts';
import { type Attendance, noteVoters, type Service, servicesOf } from './us-service.ts';
import { readSittingIds } from './us-sitting.ts';
import { readVoteArchive } from './us-vote-archive.ts';

const ADDRESS = 'https://github.com/unitedstates/congress-legislators';
const PUBLISHER = 'unitedstates/congress-legislators';
const VOTES_FOLDER = 'us-congress-votes';

export const usCongressLegislators2022: Importer = {
	name: 'us-congress-legislators-2022',
	run(folder) {
		const { version, date } = tablesVersion(folder);
		const complaints: Complaint[] = [];
		const members = readMembers(folder, complaints);
		const { identities, date: listDate } = readIdentities(folder);
		const sitting = readSittingIds(folder);
		const votesFolder = join(folder, '..', VOTES_FOLDER);
		const votesDate = snapshotOf(votesFolder).date;
		const attendance: Attendance = new Map();
		readVoteArchive(votesFolder, [], (vote) => noteVoters(attendance, vote));
		const voters = JSON.parse(readFileSync(join(votesFolder, 'voters.json'), 'utf8')) as Record<
			string,
			[string, string, string, number]
		>;

		const byMember = new Map<Member, string[]>();
		let unnamed = 0;
		for (const voter of [...attendance.keys()].sort(byCodeUnit)) {
			if (voter === 'VP' || sitting.members.has(voter)) continue;
			const member = members.get(voter);
			if (member === undefined) {
				unnamed += 1;
				continue;
			}
			if (sitting.members.has(member.bioguide)) continue;
			const ids = byMember.get(member);
			if (ids) ids.push(voter);
			else byMember.set(member, [voter]);
		}

		const keys: Keys = {
			names: `us-congress-legislators-${date}`,
			terms: `wikidata-${listDate}`,
			votes: `us-congress-votes-${votesDate}`,
		};
		const records: ImportedRecord[] = [];
		for (const [member, ids] of byMember) {
			const complain = (reason: string) => complaints.push({ place: member.place, reason });
			const person = identities.find(soughtMember(member));
			if (person === undefined)
				complain(`${member.given} ${member.family} has no Wikidata id: no article and no birth date fits`);
			const services = ids.flatMap((id) => {
				const seat: Seat = /^S\d{3}$/.test(id) ? 'sen' : 'rep';
				const state = (voters[id]?.[2] ?? '') === 'XX' ? member.state : (voters[id]?.[2] ?? member.state);
				const title = seatTitle(seat, state);
				if (title === undefined) complain(`"${state}" of ${id} is no state`);
				// Delegates vote only in committee, and not in every Congress: their votes do not bound their service.
				if (title === undefined || isTerritory(state)) return [];
				return servicesOf(seat, attendance.get(id)!, person?.terms ?? [], sitting.date).map((service) => ({
					title,
					...service,
				}));
			});
			// Delegates to the House: nothing here shows when they served.
			if (services.length === 0) complain(`${member.given} ${member.family}: no vote shows a term; left out`);
			else records.push(recordOf({ member, person, services, keys }));
		}
		records.sort((a, b) => byCodeUnit(a.id, b.id));
		return {
			files: { 'people.jsonl': records },
			provenance: {
				source: this.name,
				publisher: PUBLISHER,
				url: ADDRESS,
				version,
				date,
				licence: 'CC0-1.0',
				counts: {
					'rows by bioguide id': new Set([...members.values()].map(({ bioguide }) => bioguide)).size,
					records: records.length,
					roles: records.reduce((sum, { roles }) => sum + (roles?.length ?? 0), 0),
					'without a Wikidata id': records.filter(({ wikidata }) => wikidata === undefined).length,
					'voters without a row': unnamed,
					complaints: complaints.length,
				},
				sources: sourcesOf(keys, { date, listDate, votesDate }),
			},
			complaints,
		};
	},
};

interface Keys {
	names: string;
	terms: string;
	votes: string;
}

function sourcesOf(
	keys: Keys,
	{ date, listDate, votesDate }: { date: IsoDate; listDate: IsoDate; votesDate: IsoDate },
): Record<string, Source> {
	return {
		[keys.names]: citation({
			title: 'Former members of the United States Congress',
			publisher: PUBLISHER,
			url: ADDRESS,
			date,
		}),
		[keys.terms]: citation({
			title: 'Terms of office on Wikidata',
			publisher: 'Wikidata',
			url: 'https://www.wikidata.org/wiki/{wikidata}',
			date: listDate,
		}),
		[keys.votes]: citation({
			title: 'Roll calls of the House and Senate since 2003',
			publisher: 'Hear-Ye/congress-data',
			url: 'https://github.com/Hear-Ye/congress-data',
			date: votesDate,
		}),
	};
}

interface Found {
	member: Member;
	person: ListedPerson | undefined;
	services: (Service & { title: string })[];
	keys: Keys;
}

function recordOf({ member, person, services, keys }: Found): ImportedRecord {
	const names = personNames({
		given: member.given,
		nickname: member.nickname,
		family: member.family,
		suffix: member.suffix,
		full: member.full,
		article: member.article ?? '',
	});
	const roles = [...services].sort((a, b) => byCodeUnit(a.start ?? '', b.start ?? ''));
	const seen = newest(roles.map((role) => role.seen))!;
	return {
		id: recordId(names.name, person?.wikidata ?? `bioguide-${member.bioguide}`),
		...(person && { wikidata: person.wikidata }),
		kind: 'person',
		name: names.name,
		...(names.family !== undefined && { family: names.family }),
		...(member.gender && { gender: member.gender }),
		names: names.names,
		country: 'us',
		...(member.born !== '' && { born: member.born }),
		...(person?.died !== undefined && { died: person.died }),
		roles: roles.map(({ title, start, end, endBy, seen: checked }) => ({
			title,
			office: 'legislator',
			country: 'us',
			...(start !== undefined && { start }),
			...(end !== undefined && { end }),
			...(endBy !== undefined && { endBy }),
			checked,
		})),
		affiliations: affiliationsOf([{ party: member.party, start: seen, end: seen }], seen),
		// Days come from Wikidata only where it lists the person.
		cites: [keys.names, ...(person && person.terms.length > 0 ? [keys.terms] : []), keys.votes],
		checked: seen,
	};
}

/** The tables are copies in two repositories; the newer one's commit stands for both. */
function tablesVersion(folder: string): { version: string; date: IsoDate } {
	const file = join(folder, 'PROVENANCE.md');
	const found = /copy in ([\w.-]+\/[\w.-]+), commit ([0-9a-f]{7,40}), (\d{4}-\d{2}-\d{2})/.exec(
		readFileSync(file, 'utf8'),
	);
	if (!found) throw new Error(`${file} names no copy with commit and date`);
	return { version: `${found[1]} @ ${found[2]}`, date: found[3]! };
}
