/**
 * The roll calls of both chambers since 2003, one line each in votes-<congress>.jsonl.gz. Options are mapped to
 * yea, nay and present; a roll call with any other option (the election of a Speaker is by surname) has no yea
 * and nay and is not read as one.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { IsoDate } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import type { Complaint } from './importer.ts';

export interface ArchivedVote {
	/** As roll calls are named here: "us-house-2024-151". */
	id: string;
	place: string;
	chamber: 'h' | 's';
	congress: number;
	date: IsoDate;
	category: string;
	question: string;
	result: string;
	url: string;
	/** Voters by option as it is written; includes those who did not vote. */
	votes: Record<string, string[]>;
}

interface Line {
	vote_id: string;
	date: string;
	chamber: 'h' | 's';
	congress: number;
	session: string;
	number: number;
	category: string;
	question: string;
	result: string;
	source_url: string;
	votes: Record<string, string[]>;
}

/** How an option reads in words of ours; `undefined` for no stance, and for options not listed here a fault. */
const OPTIONS: Record<string, 'yea' | 'nay' | 'abstained' | undefined> = {
	Yea: 'yea',
	Aye: 'yea',
	Guilty: 'yea',
	Nay: 'nay',
	No: 'nay',
	'Not Guilty': 'nay',
	// Answering "present" is on record and takes no side; staying away is no answer.
	Present: 'abstained',
	'Not Voting': undefined,
};

export interface Cast {
	yea: string[];
	nay: string[];
	abstained: string[];
}

/** Who cast what, or the option that says neither yea nor nay. */
export function castOf(votes: Record<string, string[]>): Cast | string {
	const cast: Cast = { yea: [], nay: [], abstained: [] };
	for (const [option, voters] of Object.entries(votes)) {
		if (!Object.hasOwn(OPTIONS, option)) return option;
		const side = OPTIONS[option];
		if (side) cast[side].push(...voters);
	}
	return cast;
}

/** @param visit called with every roll call, in order of file and line; malformed lines become complaints */
export function readVoteArchive(
	folder: string,
	complaints: Complaint[],
	visit: (vote: ArchivedVote) => void,
): void {
	const files = readdirSync(folder)
		.filter((name) => /^votes-\d+\.jsonl\.gz$/.test(name))
		.sort(byCodeUnit);
	if (files.length === 0) throw new Error(`${folder} holds no votes-<congress>.jsonl.gz`);
	for (const file of files)
		gunzipSync(readFileSync(join(folder, file)))
			.toString('utf8')
			.split('\n')
			.forEach((text, index) => {
				if (text === '') return;
				const place = `${file}:${index + 1}`;
				const vote = voteOf(text, place);
				if (typeof vote === 'string') complaints.push({ place, reason: vote });
				else visit(vote);
			});
}

function voteOf(text: string, place: string): ArchivedVote | string {
	let line: Line;
	try {
		line = JSON.parse(text) as Line;
	} catch (error) {
		return `is no JSON (${(error as Error).message})`;
	}
	const { vote_id, chamber, congress, session, number, votes } = line;
	const date = String(line.date).slice(0, 10);
	if (vote_id !== `${chamber}${number}-${congress}.${session}`)
		return `"${vote_id}" is not ${chamber}${number} of session ${session}`;
	if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) return `${vote_id}: "${line.date}" is no date`;
	if (votes === null || typeof votes !== 'object' || !Object.values(votes).every(Array.isArray))
		return `${vote_id} lists no votes`;
	return {
		// The year is that of the session: its last votes can fall in January.
		id: `us-${chamber === 'h' ? 'house' : 'senate'}-${session}-${number}`,
		place,
		chamber,
		congress,
		date,
		category: line.category,
		question: line.question,
		result: line.result,
		url: String(line.source_url).replace(/^http:/, 'https:'),
		votes,
	};
}
