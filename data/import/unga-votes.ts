/**
 * How states voted on the named resolutions of data/un-resolutions.json. The lists come from three places, and
 * unga-lists.json says which has which: roll calls of the United Nations to 2019 (as compiled by Erik Voeten,
 * in dgrtwo/unvotes), a table of two votes on Ukraine, and lists restated from UN voting records and published
 * pages. Only states that a list names are recorded, nothing by subtraction; absence is nothing. Every list is
 * held against the official tally: one that exceeds it is wrong and left out, one that falls short must say so.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { RollCall, RollCallId, Source } from '../../src/model/entity.ts';
import { byCodeUnit } from '../load.ts';
import resolutions from '../un-resolutions.json' with { type: 'json' };
import { STATES } from './cia-factbook-states.ts';
import { countryCode } from './country-names.ts';
import { type Complaint, citation, type Importer, type VoteRecord } from './importer.ts';
import { snapshotOf } from './provenance-file.ts';
import lists from './unga-lists.json' with { type: 'json' };

/** Where the votes on one resolution are listed. Several entries of one roll call add up. */
export interface ListEntry {
	rollCall: RollCallId;
	/** A roll call of the compiled file, and the symbol that it must have there: numbers alone were reused. */
	rcid?: number;
	resolution?: string;
	/** A resolution in the table of two votes. */
	table?: string;
	/** A published list: ISO codes of the states that it names. */
	source?: Source;
	yea?: string[];
	nay?: string[];
	abstained?: string[];
}

/** ISO codes by side. */
export interface Sides {
	yea: string[];
	nay: string[];
	abstained: string[];
}

interface CompiledRollCall {
	rcid: number;
	date: string;
	res: string;
	descr: string;
	votes: { yes?: string[]; no?: string[]; abstain?: string[] };
}

const COMPILED = 'unga-1946-2019.jsonl.gz';
const TABLE = 'votes-68-262-and-ES-11-1.tsv';
const WIKIDATA = new Map(
	STATES.flatMap(({ iso, wikidata }) => (iso === undefined ? [] : [[iso, wikidata] as const])),
);
/** Day on which Montenegro left: from then the file's "YU" is Serbia, before it was another state. */
const SERBIA_SINCE = '2006-06-03';
/** Names of the table that are not in country-names.ts. */
const TABLE_NAMES: Record<string, string> = {
	'Bosnia-Herzegovina': 'ba',
	'Central African Rep.': 'cf',
	'Dem. Rep. Congo': 'cd',
	'Dominican Rep.': 'do',
	'Eq. Guinea': 'gq',
	Macedonia: 'mk',
	'Republic of Korea': 'kr',
	'S. Sudan': 'ss',
	'Saint Vincent and the Grenadines': 'vc',
	'South Korea': 'kr',
};

export const ungaVotes: Importer = {
	name: 'unga-votes',
	run(folder) {
		return importVotes(folder, resolutions as RollCall[], lists as ListEntry[], this.name);
	},
};

/** For tests: with other resolutions and lists than those of the dataset. */
export function importVotes(
	folder: string,
	calls: readonly RollCall[],
	entries: readonly ListEntry[],
	name = 'unga-votes',
): ReturnType<Importer['run']> {
	const { version, date } = snapshotOf(folder);
	const complaints: Complaint[] = [];
	const complain = (place: string, reason: string) => complaints.push({ place, reason });
	const compiled = new Map(readCompiled(folder).map((call) => [call.rcid, call]));
	const table = readTable(folder, complain);
	const sidesOf = (entry: ListEntry): Sides | undefined => {
		if (entry.rcid !== undefined) return compiledSides(compiled.get(entry.rcid), entry, complain);
		if (entry.table !== undefined) return table.get(entry.table);
		return { yea: entry.yea ?? [], nay: entry.nay ?? [], abstained: entry.abstained ?? [] };
	};
	const votes: VoteRecord[] = [];
	let full = 0;
	for (const call of [...calls].sort((a, b) => byCodeUnit(a.id, b.id))) {
		const own = entries.filter(({ rollCall }) => rollCall === call.id);
		const sides = joined(own.map(sidesOf));
		const fault = sides ? tallyFault(sides, call) : 'no list of its votes';
		if (fault !== undefined || !sides) {
			complain(call.id, fault!);
			continue;
		}
		if (!call.partial) full += 1;
		votes.push(recordOf(call.id, sides, complain));
	}
	for (const { rollCall } of entries)
		if (!calls.some(({ id }) => id === rollCall))
			complain(rollCall, 'has a list and is no resolution of data/un-resolutions.json');
	return {
		files: {},
		votes,
		provenance: {
			source: name,
			publisher: 'United Nations',
			url: 'https://digitallibrary.un.org/record/4060887',
			version,
			date,
			licence:
				'Facts of record. Compiled roll calls to 2019: MIT, data CC0; later lists restated from UN voting records and from the pages under "sources"',
			counts: {
				resolutions: votes.length,
				withFullList: full,
				partial: votes.length - full,
				positions: votes.reduce(
					(sum, { yea, nay, abstained = [] }) => sum + yea.length + nay.length + abstained.length,
					0,
				),
				complaints: complaints.length,
			},
			sources: Object.fromEntries(
				entries
					.flatMap(({ rollCall, source }) => (source ? [[rollCall, source] as const] : []))
					.map(([rollCall, source], index, all) => {
						const before = all.slice(0, index).filter(([other]) => other === rollCall).length;
						return [before === 0 ? rollCall : `${rollCall}-${before + 1}`, citation(source)];
					}),
			),
		},
		complaints,
	};
}

/**
 * Why a list cannot be that of the vote: longer than the official count on a side, a state on two sides, or
 * shorter without saying so. Undefined where all is well.
 */
export function tallyFault(sides: Sides, call: RollCall): string | undefined {
	const all = [...sides.yea, ...sides.nay, ...sides.abstained];
	const twice = all.find((state, at) => all.indexOf(state) < at);
	if (twice !== undefined) return `${twice} is on two sides`;
	const listed = [sides.yea.length, sides.nay.length, sides.abstained.length];
	const official = [call.tally.yea, call.tally.nay, call.tally.abstained ?? 0];
	const both = `${listed.join('-')} listed, ${official.join('-')} official`;
	if (listed.some((count, side) => count > official[side]!))
		return `${both}: the list is longer than the tally`;
	const short = listed.some((count, side) => count < official[side]!);
	if (short && !call.partial) return `${both}: the list is short, and the resolution does not say "partial"`;
	if (!short && call.partial) return `${both}: the list is full, and the resolution says "partial"`;
	return undefined;
}

function readCompiled(folder: string): CompiledRollCall[] {
	return gunzipSync(readFileSync(join(folder, COMPILED)))
		.toString('utf8')
		.split('\n')
		.filter(Boolean)
		.map((line) => JSON.parse(line) as CompiledRollCall);
}

function compiledSides(
	call: CompiledRollCall | undefined,
	{ rcid, resolution }: ListEntry,
	complain: (place: string, reason: string) => void,
): Sides | undefined {
	const place = `${COMPILED} rcid ${rcid}`;
	if (!call) {
		complain(place, 'is not there');
		return undefined;
	}
	if (call.res !== resolution) {
		complain(place, `is on ${call.res}, not on ${resolution}`);
		return undefined;
	}
	// Votes on single paragraphs stand under the resolution's number, with the chair's words for a title.
	if (/^The (?:Acting )?President\b/.test(call.descr)) {
		complain(place, 'is a vote on a paragraph');
		return undefined;
	}
	const states = (codes: readonly string[] = []) =>
		codes.flatMap((code) => {
			if (code === 'YU') return call.date >= SERBIA_SINCE ? ['rs'] : [];
			const iso = code.toLowerCase();
			if (WIKIDATA.has(iso)) return [iso];
			complain(place, `"${code}" is no state`);
			return [];
		});
	const { yes, no, abstain } = call.votes;
	return { yea: states(yes), nay: states(no), abstained: states(abstain) };
}

function readTable(folder: string, complain: (place: string, reason: string) => void): Map<string, Sides> {
	const sides: Record<string, keyof Sides> = { yes: 'yea', no: 'nay', abstain: 'abstained' };
	const table = new Map<string, Sides>();
	const lines = readFileSync(join(folder, TABLE), 'utf8').split('\n').slice(1);
	lines.forEach((line, index) => {
		if (line === '') return;
		const [resolution = '', vote = '', state = ''] = line.split('\t');
		const side = sides[vote.trim()];
		const name = state.trim();
		const iso = TABLE_NAMES[name] ?? countryCode(name);
		if (side === undefined || iso === undefined || !WIKIDATA.has(iso)) {
			complain(`${TABLE}:${index + 2}`, `"${vote}" of "${name}" cannot be read`);
			return;
		}
		const entry = table.get(resolution) ?? { yea: [], nay: [], abstained: [] };
		entry[side].push(iso);
		table.set(resolution, entry);
	});
	return table;
}

/** Several lists of one vote, such as one page's noes and another's abstentions. */
function joined(parts: readonly (Sides | undefined)[]): Sides | undefined {
	if (parts.length === 0 || parts.some((part) => part === undefined)) return undefined;
	const of = (side: keyof Sides) => [...new Set(parts.flatMap((part) => part![side]))];
	return { yea: of('yea'), nay: of('nay'), abstained: of('abstained') };
}

function recordOf(
	rollCall: RollCallId,
	sides: Sides,
	complain: (place: string, reason: string) => void,
): VoteRecord {
	const ids = (states: readonly string[]) =>
		states
			.flatMap((iso) => {
				const id = WIKIDATA.get(iso);
				if (id === undefined) complain(rollCall, `"${iso}" is no state`);
				return id === undefined ? [] : [id];
			})
			.sort((a, b) => Number(a.slice(1)) - Number(b.slice(1)));
	const abstained = ids(sides.abstained);
	return { rollCall, yea: ids(sides.yea), nay: ids(sides.nay), ...(abstained.length > 0 && { abstained }) };
}
