/**
 * Opens the compiled dataset and reads entities from it on demand. Runs in the background and in Node:
 * how a file is fetched is handed in. Small files and the index are read at once; an entity's shard
 * when a card first asks for it, and a few shards are kept. A file that is missing, cut off or of another
 * version is an error that names it, never an empty answer.
 */

import { forHost } from '../engine/card/outlets.ts';
import { type CompiledIndex, openIndex } from '../engine/index/compiled-matcher.ts';
import type { Entity, EntityId, Office, RollCall, Topic } from '../model/entity.ts';
import type { EntityFacts, EntityTable, Matcher } from '../model/lexicon.ts';
import {
	CONTROLS_FILE,
	DATASET_FORMAT,
	type DatasetMeta,
	INDEX_FILE,
	MEMBERS_FILE,
	META_FILE,
	OFFICES_FILE,
	ROLL_CALLS_FILE,
	ROWS_PER_SHARD,
	shardFile,
	TOPICS_FILE,
} from './layout.ts';
import { readOnce } from './read-once.ts';
import { type Shard, unpackEntity } from './shard.ts';

/** What a reader gives back for a path under data/; the fetch API's `Response` is one. */
export interface FileReply {
	ok: boolean;
	json(): Promise<unknown>;
	arrayBuffer(): Promise<ArrayBuffer>;
}
export type ReadFile = (path: string) => Promise<FileReply>;

export interface Dataset {
	meta: DatasetMeta;
	matcher: Matcher;
	/** The linking columns of every entity. */
	entities: EntityTable;
	topics: readonly Topic[];
	offices: readonly Office[];
	/** The index itself, for search and for the profile page. */
	index: CompiledIndex;
	/** Recorded votes, read at the first call. */
	rollCalls(): Promise<readonly RollCall[]>;
	/** Rows of whoever belongs to a body, best known first, by the body's id or name; read at the first call. */
	members(): Promise<Readonly<Record<string, readonly number[]>>>;
	/** The linking columns of an entity. */
	facts(id: EntityId): EntityFacts | undefined;
	/** The whole entity; undefined for an id that is not in the dataset. Rejects where its shard cannot be read. */
	entity(id: EntityId): Promise<Entity | undefined>;
	/** What a monitor says on who controls the outlet that publishes on a host. */
	controlOf(host: string): string | undefined;
}

/** Cards are opened one after another about people of one story; more shards would only fill memory. */
const SHARDS_KEPT = 8;

/** The first five fields of the index's header. */
const MARK_BYTES = 20;

/** Remembers which index was found whole. What is forgotten or cannot be asked is only checked again. */
export interface SoundIndex {
	get(): Promise<unknown>;
	set(mark: string): Promise<void>;
}

export interface OpenOptions {
	/** How many shards stay in memory. */
	shardsKept?: number;
	/** Without it the whole index is summed at every opening. */
	sound?: SoundIndex;
}

/** Reads what every question needs. Rejects with a sentence that names the file and what to do. */
export async function openDataset(
	read: ReadFile,
	{ shardsKept = SHARDS_KEPT, sound }: OpenOptions = {},
): Promise<Dataset> {
	const remembered = sound?.get().catch(() => undefined);
	// All at once, because a worker that was just woken waits for each; what the first one says counts first.
	const others = Promise.all([
		readFile(read, INDEX_FILE, (reply) => reply.arrayBuffer()),
		...[TOPICS_FILE, OFFICES_FILE, CONTROLS_FILE].map((path) => readJson(read, path)),
	]);
	others.catch(() => undefined);
	const meta = (await readJson(read, META_FILE)) as DatasetMeta;
	if (meta?.format !== DATASET_FORMAT)
		throw datasetFault(META_FILE, `is of format ${meta?.format ?? 'unknown'}, not ${DATASET_FORMAT}`);
	const [buffer, topics, offices, controls] = (await others) as [
		ArrayBuffer,
		Topic[],
		Office[],
		Record<string, string>,
	];
	const mark = markOf(buffer);
	const checkWhole = (await remembered) !== mark;
	const index = openIndex(buffer, { checkWhole });
	const { matcher, entities, counts } = index;
	if (checkWhole) void sound?.set(mark).catch(() => undefined);
	if (counts.entities !== meta.entities || counts.aliases !== meta.aliases)
		throw datasetFault(INDEX_FILE, `does not belong to the same build as ${META_FILE}`);
	const shardOf = cachedShards(read, shardsKept);
	const rollCalls = readOnce(() => readJson(read, ROLL_CALLS_FILE) as Promise<RollCall[]>);
	return {
		meta,
		matcher,
		entities,
		topics,
		offices,
		index,
		rollCalls,
		members: readOnce(() => readJson(read, MEMBERS_FILE) as Promise<Record<string, number[]>>),
		facts(id) {
			const row = entities.rowOf(id);
			return row < 0 ? undefined : entities.at(row);
		},
		async entity(id) {
			const row = entities.rowOf(id);
			if (row < 0) return undefined;
			const file = shardFile(row);
			const shard = await shardOf(file);
			const packed = shard.entities[row % ROWS_PER_SHARD];
			if (!packed || shard.first !== entities.at(row - (row % ROWS_PER_SHARD)).id)
				throw datasetFault(file, `does not belong to the same build as ${INDEX_FILE}`);
			return unpackEntity(shard, packed, row, entities, packed.votes ? await rollCalls() : []);
		},
		controlOf: (host) =>
			forHost((domain) => (Object.hasOwn(controls, domain) ? controls[domain] : undefined), host),
	};
}

/** What an index says of itself (version, length and checksums): another build has another mark. */
function markOf(buffer: ArrayBuffer): string {
	return new Uint8Array(buffer, 0, Math.min(MARK_BYTES, buffer.byteLength)).join(' ');
}

/** For cards: what is known on who controls the publisher of a page, by the page's address. */
export function publisherControl(dataset: Dataset): (url: string) => string | undefined {
	return (url) => (URL.canParse(url) ? dataset.controlOf(new URL(url).hostname) : undefined);
}

/** Reads shards, keeping the few used last. */
function cachedShards(read: ReadFile, most: number): (file: string) => Promise<Shard> {
	const kept = new Map<string, () => Promise<Shard>>();
	return (file) => {
		const shard = kept.get(file) ?? readOnce(() => readShard(read, file));
		kept.delete(file);
		kept.set(file, shard);
		if (kept.size > most) kept.delete(kept.keys().next().value!);
		return shard();
	};
}

async function readShard(read: ReadFile, file: string): Promise<Shard> {
	const shard = (await readJson(read, file)) as Shard;
	if (shard?.format !== DATASET_FORMAT)
		throw datasetFault(file, `is of format ${shard?.format ?? 'unknown'}, not ${DATASET_FORMAT}`);
	if (!Array.isArray(shard.entities)) throw datasetFault(file, 'holds no entities');
	return shard;
}

const readJson = (read: ReadFile, file: string): Promise<unknown> =>
	readFile(read, file, (reply) => reply.json());

async function readFile<T>(
	read: ReadFile,
	file: string,
	content: (reply: FileReply) => Promise<T>,
): Promise<T> {
	let reply: FileReply;
	try {
		reply = await read(file);
	} catch (error) {
		throw datasetFault(file, `cannot be read (${(error as Error).message})`);
	}
	if (!reply.ok) throw datasetFault(file, 'is missing');
	try {
		return await content(reply);
	} catch {
		throw datasetFault(file, 'is cut off or damaged');
	}
}

function datasetFault(file: string, reason: string): Error {
	return new Error(`The dataset cannot be used: data/${file} ${reason}. Build or install Dramatis again.`);
}
