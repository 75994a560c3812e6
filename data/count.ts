/**
 * Counts what the dataset holds. Pure; report.ts prints it. Everything is counted after compilation, so that
 * what is left out or joined is not counted twice or at all.
 */

import { CURRENT_DAYS } from '../src/engine/card/roles.ts';
import { daysBetween } from '../src/engine/dates.ts';
import { KINDS, type Position, type Role } from '../src/model/entity.ts';
import type { CompiledDataset } from './compile/compile.ts';
import { type Imported, originOf } from './compile/imported.ts';
import { byCodeUnit } from './load.ts';

/** Counts by name; printed in the order in which they stand. */
export type Counts = Record<string, number>;

export interface Report {
	/** What `--json` prints. */
	summary: {
		entities: Counts;
		roles: number;
		/** `recorded`: cast votes and the like, from importers; `written`: researched by hand. */
		stances: { recorded: number; written: number };
		rollCalls: number;
		topics: number;
		/** Domains of outlets. */
		outlets: number;
		/** Records by where they come from. */
		sources: Counts;
		aliases: number;
	};
	countries: Counts;
	/** How recently open roles were seen held, and how many are finished. */
	freshness: Counts;
	/** Topic → position → stances. */
	stances: Record<string, Counts>;
	/** Pages cited, by publisher. */
	publishers: Counts;
	/** Entities with a Wikidata id, by kind. */
	wikidata: Counts;
	/** How records became entities. */
	joining: Counts;
	/** Topic → positions that voters took. */
	votes: Counts;
}

const POSITIONS: readonly Position[] = ['for', 'against', 'mixed', 'abstained', 'undeclared'];

export function countDataset(compiled: CompiledDataset): Report {
	const { entities, meta, rollCalls, topics, assembled } = compiled;
	const { written, imported, votes, closed, joined } = assembled;
	const known = new Set(topics.map(({ id }) => id));
	const writtenStances = written.flatMap(({ stances }) => stances).filter(({ topic }) => known.has(topic));
	const tally = (): Counts => ({});
	const add = (counts: Counts, key: string, by = 1) => {
		counts[key] = (counts[key] ?? 0) + by;
	};
	const kinds: Counts = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
	const wikidata: Counts = Object.fromEntries(KINDS.map((kind) => [kind, 0]));
	const countries = tally();
	const publishers = tally();
	const freshness: Counts = {
		finished: 0,
		'ended by a date that is not known exactly': 0,
		[`open, seen within ${CURRENT_DAYS} days of the dataset`]: 0,
		'open, seen within a year': 0,
		'open, seen within three years': 0,
		'open, seen longer ago': 0,
	};
	const buckets = Object.keys(freshness);
	const stances: Report['stances'] = {};
	let roles = 0;
	let domains = 0;
	let stanceCount = 0;
	for (const entity of entities) {
		add(kinds, entity.kind);
		if (entity.wikidata !== undefined) add(wikidata, entity.kind);
		add(countries, entity.country ?? '(none)');
		domains += entity.domains?.length ?? 0;
		for (const role of entity.roles) {
			roles += 1;
			add(freshness, buckets[freshnessOf(role, meta.date)]!);
		}
		for (const { topic, position } of entity.stances) {
			stanceCount += 1;
			stances[topic] ??= Object.fromEntries(POSITIONS.map((name) => [name, 0]));
			add(stances[topic], position);
		}
		for (const publisher of new Set(Object.values(entity.sources).map((source) => source.publisher)))
			add(publishers, publisher);
	}
	return {
		summary: {
			entities: kinds,
			roles,
			stances: {
				recorded: votes.positions + stanceCount - writtenStances.length,
				written: writtenStances.length,
			},
			rollCalls: rollCalls.length,
			topics: topics.length,
			outlets: domains,
			sources: {
				'hand-written': written.length,
				...recordsBySource(imported),
			},
			aliases: meta.aliases,
		},
		countries: byCount(countries),
		freshness,
		stances: Object.fromEntries(Object.entries(stances).sort(([a], [b]) => byCodeUnit(a, b))),
		publishers: byCount(publishers),
		wikidata,
		joining: {
			'merges by Wikidata id': joined.merges.filter(({ by }) => by.startsWith('wikidata')).length,
			'merges by domain': joined.merges.filter(({ by }) => by.startsWith('domain')).length,
			'merges by name and office, birth or country': joined.merges.filter(({ by }) => by.startsWith('name'))
				.length,
			'kept apart, several fit': joined.ambiguous.length,
			'kept apart, same name and country': joined.apart.length,
			'open ends closed by a successor or another holder': closed.filter(({ by }) => by !== 'death').length,
			'open ends closed by death': closed.filter(({ by }) => by === 'death').length,
		},
		votes: byCount(
			rollCalls.reduce<Counts>((counts, { id, topic }) => {
				const { yea = 0, nay = 0, abstained = 0 } = votes.voters.get(id) ?? {};
				counts[topic] = (counts[topic] ?? 0) + yea + nay + abstained;
				return counts;
			}, {}),
		),
	};
}

/** Which line of the freshness table a role counts for. */
function freshnessOf({ end, endBy, checked }: Role, date: string): number {
	if (end !== undefined) return 0;
	if (endBy !== undefined) return 1;
	const age = daysBetween(checked, date);
	return age <= CURRENT_DAYS ? 2 : age <= 365 ? 3 : age <= 3 * 365 ? 4 : 5;
}

/** Records by source, in order of name. */
function recordsBySource({ provenance, places }: Imported): Counts {
	const counts: Counts = Object.fromEntries(provenance.map(({ source }) => [source, 0]));
	for (const place of places) counts[originOf(place)] = (counts[originOf(place)] ?? 0) + 1;
	return Object.fromEntries(Object.entries(counts).sort(([a], [b]) => byCodeUnit(a, b)));
}

/** Largest first, equal ones by name. */
function byCount(counts: Counts): Counts {
	return Object.fromEntries(Object.entries(counts).sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)));
}
