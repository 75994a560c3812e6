/** Made-up source folders of the United States in a temporary directory, as the importers expect them side by side. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface MadeVote {
	vote_id: string;
	date?: string;
	category?: string;
	question?: string;
	votes: Record<string, string[]>;
}

export interface MadeWorld {
	/** YAML of sitting members, from the second line of an entry on. */
	sitting?: string;
	executive?: string;
	/** CSV rows after the header. */
	former?: string[];
	persons?: object[];
	voters?: Record<string, [string, string, string, number]>;
	votes?: (MadeVote | string)[];
}

const HEADER =
	'last_name,first_name,middle_name,suffix,nickname,full_name,birthday,gender,type,state,district,party,bioguide_id,lis_id,icpsr_id,wikipedia_id';

/** @returns the root and a function that removes it */
export function makeWorld(world: MadeWorld): { root: string; folder(name: string): string; remove(): void } {
	const root = mkdtempSync(join(tmpdir(), 'dramatis-us-'));
	const put = (path: string, content: string | Buffer) => {
		mkdirSync(join(root, path, '..'), { recursive: true });
		writeFileSync(join(root, path), content);
	};
	put(
		'us-congress-legislators/PROVENANCE.md',
		'- someone/legislators @ 0123abcdef 2026-06-15T00:00:00-04:00\n',
	);
	put('us-congress-legislators/legislators-current.yaml', world.sitting ?? SITTING);
	put('us-congress-legislators/executive.yaml', world.executive ?? EXECUTIVE);
	put(
		'us-congress-legislators-2022/PROVENANCE.md',
		'historical (from a copy in someone/tables, commit 89abcdef, 2022-07-28).\n',
	);
	put(
		'us-congress-legislators-2022/historical-2022-07.csv',
		`${[HEADER, ...(world.former ?? [])].join('\n')}\n`,
	);
	put('us-congress-legislators-2022/sitting-2022-07.csv', `${HEADER}\n`);
	put(
		'every-politician-2022/PROVENANCE.md',
		'- every-politician-scrapers/us-cabinet @ 4567abcdef 2022-08-03T00:00:00+03:00\n',
	);
	put(
		'every-politician-2022/persons.jsonl',
		[...(world.persons ?? []), { qid: 'Q1', names: ['Nobody Else'], terms: [] }]
			.map((person) => `${JSON.stringify(person)}\n`)
			.join(''),
	);
	put('us-congress-votes/PROVENANCE.md', '- someone/votes @ cdef012345 2026-08-08T00:00:00+00:00\n');
	put('us-congress-votes/voters.json', JSON.stringify(world.voters ?? {}));
	const byCongress = new Map<string, string[]>();
	for (const vote of world.votes ?? []) {
		const congress = typeof vote === 'string' ? '118' : /-(\d+)\./.exec(vote.vote_id)![1]!;
		const lines = byCongress.get(congress) ?? [];
		byCongress.set(congress, lines);
		lines.push(typeof vote === 'string' ? vote : JSON.stringify(lineOf(vote)));
	}
	if (byCongress.size === 0) byCongress.set('118', []);
	for (const [congress, lines] of byCongress)
		put(`us-congress-votes/votes-${congress}.jsonl.gz`, gzipSync(`${lines.join('\n')}\n`));
	return {
		root,
		folder: (name) => join(root, name),
		remove: () => rmSync(root, { recursive: true, force: true }),
	};
}

function lineOf({ vote_id, date, category = 'passage', question = 'On Passage', votes }: MadeVote): object {
	const [, chamber, number, congress, session] = /^([hs])(\d+)-(\d+)\.(\d+)$/.exec(vote_id)!;
	return {
		vote_id,
		date: date ?? `${session}-05-05T12:00:00-04:00`,
		chamber,
		congress: Number(congress),
		session,
		number: Number(number),
		category,
		question,
		result: 'Passed',
		source_url: `http://example.org/${vote_id}.xml`,
		votes,
	};
}

const SITTING = `- id:
    bioguide: A000001
    lis: S901
    wikidata: Q101
    wikipedia: Ann Able (Ohio politician)
  name:
    first: Ann
    last: Able
    official_full: Ann B. Able
  bio:
    birthday: '1960-01-02'
    gender: F
  leadership_roles:
  - title: Senate Minority Leader
    chamber: senate
    start: '2025-01-03'
  - title: Senate Outreach Chair
    chamber: senate
    start: '2023-01-03'
    end: '2025-01-03'
  terms:
  - type: rep
    start: '2013-01-03'
    end: '2015-01-03'
    state: OH
    party: Democrat
  - type: rep
    start: '2015-01-06'
    end: '2017-01-03'
    state: OH
    party: Democrat
  - type: sen
    start: '2021-01-03'
    end: '2027-01-03'
    state: OH
    party: Democrat
`;

const EXECUTIVE = `- id:
    govtrack: 1
    wikidata: Q201
    wikipedia: Vic Vice
    lis: S902
  name:
    first: Vic
    last: Vice
  bio:
    birthday: '1950-02-03'
    gender: M
  terms:
  - type: viceprez
    start: '2021-01-20'
    end: '2025-01-20'
    party: Republican
    how: election
- id:
    govtrack: 2
  name:
    first: Old
    middle: Quincy
    last: Past
  bio:
    birthday: '1850-02-03'
    gender: M
  terms:
  - type: prez
    start: '1901-03-04'
    end: '1905-03-04'
    party: Republican
    how: election
`;

/** A row of the tables of former members: seat, state and ids, with a birthday that fits `listed`. */
export function formerRow(
	changes: Partial<Record<'family' | 'given' | 'born' | 'article' | 'lis', string>>,
): string {
	const { family = 'Baker', given = 'Bob', born = '1955-03-04', article = 'Bob Baker', lis = '' } = changes;
	return `${family},${given},,,,,${born},M,${lis ? 'sen' : 'rep'},TX,1,Republican,B000001,${lis},,${article}`;
}

/** The person of `formerRow` in the list of politicians. */
export function listed(changes: object = {}): object {
	return {
		qid: 'Q301',
		names: ['Bob Baker'],
		dob: '1955-03-04',
		enwiki: 'Bob Baker',
		terms: [
			{ position: 'United States representative', start: '2011-01-05', end: '2013-01-03' },
			{ position: 'United States representative', start: '2013-01-03', end: '2015-01-03' },
		],
		...changes,
	};
}
