/**
 * Counts what the dataset holds. Pure; report.ts prints it. Everything is counted after compilation, so that
 * what is left out or joined is not counted twice or at all.
 */
import { daysBetween } from '../src/engine/dates.ts';
import { CURRENT_DAYS } from '../src/engine/roles.ts';
import { KINDS, type Position } from '../src/model/entity.ts';
import type { CompiledDataset } from './compile/compile.ts';
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
}

const POSITIONS: readonly Position[] = ['for', 'against', 'mixed', 'abstained', 'undeclared'];

export function countDataset(
	compiled: CompiledDataset,
	written: { entities: number; stances: number },
): Report {
	const { entities, meta, provenance } = compiled;
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
		for (const { end, checked } of entity.roles) {
			roles += 1;
			const age = daysBetween(checked, meta.date);
			const bucket =
				end !== undefined ? 0 : age <= CURRENT_DAYS ? 1 : age <= 365 ? 2 : age <= 3 * 365 ? 3 : 4;
			add(freshness, buckets[bucket]!);
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
				recorded: Math.max(0, stanceCount - written.stances),
				written: Math.min(stanceCount, written.stances),
			},
			rollCalls: 0,
			topics: compiled.topics.length,
			outlets: domains,
			sources: {
				'hand-written': written.entities,
				...Object.fromEntries(provenance.map(({ source, counts }) => [source, counts.records ?? 0])),
			},
			aliases: meta.aliases,
		},
		countries: byCount(countries),
		freshness,
		stances: Object.fromEntries(Object.entries(stances).sort(([a], [b]) => byCodeUnit(a, b))),
		publishers: byCount(publishers),
		wikidata,
	};
}

/** Largest first, equal ones by name. */
function byCount(counts: Counts): Counts {
	return Object.fromEntries(Object.entries(counts).sort(([a, x], [b, y]) => y - x || byCodeUnit(a, b)));
}
