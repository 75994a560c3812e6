/**
 * How the compiled dataset lies on disk: file names, version, and which shard a row is in. Read by
 * src/dataset and written by data/compile, so that the two cannot drift apart.
 *
 *     meta.json            DatasetMeta
 *     index.bin            aliases and the linking columns of every entity (src/engine/index/index-layout.ts)
 *     topics.json          Topic[]
 *     offices.json         Office[]
 *     controls.json        { domain: who controls the outlet that publishes there, as a line for the card }
 *     rollcalls.json       RollCall[]: recorded votes, which entities point at by place
 *     members.json         { body: rows of whoever is on record as belonging to it }, by id or by name
 *     entities/<n>.json    Shard (shard.ts): the whole entities of ROWS_PER_SHARD rows of the index
 */
import type { IsoDate } from '../model/entity.ts';

/** Raised when a file changes shape; other versions are refused. */
export const DATASET_FORMAT = 4;

export const META_FILE = 'meta.json';
export const INDEX_FILE = 'index.bin';
export const TOPICS_FILE = 'topics.json';
export const OFFICES_FILE = 'offices.json';
export const CONTROLS_FILE = 'controls.json';
export const ROLL_CALLS_FILE = 'rollcalls.json';
export const MEMBERS_FILE = 'members.json';

/** A thousand files of some 20 kB for 130,000 entities: a card, file and message included, takes 2.5 ms. */
export const ROWS_PER_SHARD = 128;

export interface DatasetMeta {
	format: number;
	/** Up to when the dataset as a whole speaks (data/compile/dataset-date.ts). A full day. */
	date: IsoDate;
	entities: number;
	/** Distinct spellings in the index. */
	aliases: number;
}

/** The file that holds the entity of a row. */
export function shardFile(row: number): string {
	return `entities/${Math.floor(row / ROWS_PER_SHARD)}.json`;
}
