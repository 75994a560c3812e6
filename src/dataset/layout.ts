/**
 * How the compiled dataset lies on disk: file names, version, and which shard an entity is in. Read by
 * src/dataset and written by data/compile, so that the two cannot drift apart.
 *
 *     meta.json            DatasetMeta
 *     index.bin            aliases and the linking columns of every entity (src/engine/index-layout.ts)
 *     topics.json          Topic[]
 *     offices.json         Office[]
 *     controls.json        { domain: who controls the outlet that publishes there, as a line for the card }
 *     entities/<hex>.json  Shard: whole entities, spread by a hash of their id
 */
import type { Entity, EntityId, IsoDate } from '../model/entity.ts';

/** Raised when a file changes shape; other versions are refused. */
export const DATASET_FORMAT = 2;

export const META_FILE = 'meta.json';
export const INDEX_FILE = 'index.bin';
export const TOPICS_FILE = 'topics.json';
export const OFFICES_FILE = 'offices.json';
export const CONTROLS_FILE = 'controls.json';

export interface DatasetMeta {
	format: number;
	/** Up to when the dataset as a whole speaks (data/compile/compile.ts). A full day. */
	date: IsoDate;
	entities: number;
	/** Distinct spellings in the index. */
	aliases: number;
	/** Hexadecimal digits in a shard's name. */
	shardDigits: number;
}

export interface Shard {
	format: number;
	entities: Record<EntityId, Entity>;
}

/** Name of the shard file that holds an entity. */
export function shardFile(id: EntityId, digits: number): string {
	return `entities/${shardName(id, digits)}.json`;
}

/** FNV-1a over the id's code units (ids are ASCII), its low bits as `digits` hexadecimal digits. */
export function shardName(id: EntityId, digits: number): string {
	let hash = 0x811c9dc5;
	for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
	// The high half is folded in because FNV's low bits alone mix poorly on short strings.
	const mixed = (hash ^ (hash >>> 15)) >>> 0;
	return (mixed % 16 ** digits).toString(16).padStart(digits, '0');
}
