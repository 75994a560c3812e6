/**
 * Opens the compiled dataset and reads entities from it on demand. Runs in the background and in Node:
 * how a file is fetched is handed in. Small files and the lexicon are read at once; an entity's shard
 * when a card first asks for it, and a few shards are kept. A file that is missing, cut off or of another
 * version is an error that names it, never an empty answer.
 */
import type { Entity, EntityId, Office, Topic } from '../model/entity.ts';
import type { EntityFacts, Lexicon } from '../model/lexicon.ts';
import {
	CONTROLS_FILE,
	DATASET_FORMAT,
	type DatasetMeta,
	LEXICON_FILE,
	META_FILE,
	OFFICES_FILE,
	type Shard,
	shardFile,
	TOPICS_FILE,
} from './layout.ts';

/** What a reader gives back for a path under data/; the fetch API's `Response` is one. */
export interface FileReply {
	ok: boolean;
	json(): Promise<unknown>;
}
export type ReadFile = (path: string) => Promise<FileReply>;

export interface Dataset {
	meta: DatasetMeta;
	lexicon: Lexicon;
	topics: readonly Topic[];
	offices: readonly Office[];
	/** The linking columns of an entity. */
	facts(id: EntityId): EntityFacts | undefined;
	/** The whole entity; undefined for an id that is not in the dataset. Rejects where its shard cannot be read. */
	entity(id: EntityId): Promise<Entity | undefined>;
	/** The outlet that publishes on a host: by its registrable domain or any part above it. */
	outletOf(host: string): EntityFacts | undefined;
	/** What a monitor says on who controls the outlet that publishes on a host. */
	controlOf(host: string): string | undefined;
}

/** Cards are opened one after another about people of one story; more shards would only fill memory. */
const SHARDS_KEPT = 8;

/**
 * Reads what every question needs. Rejects with a sentence that names the file and what to do.
 * @param shardsKept how many shards stay in memory
 */
export async function openDataset(read: ReadFile, { shardsKept = SHARDS_KEPT } = {}): Promise<Dataset> {
	const meta = (await readJson(read, META_FILE)) as DatasetMeta;
	if (meta?.format !== DATASET_FORMAT)
		throw datasetFault(META_FILE, `is of format ${meta?.format ?? 'unknown'}, not ${DATASET_FORMAT}`);
	const [lexicon, topics, offices, controls] = (await Promise.all(
		[LEXICON_FILE, TOPICS_FILE, OFFICES_FILE, CONTROLS_FILE].map((path) => readJson(read, path)),
	)) as [Lexicon, Topic[], Office[], Record<string, string>];
	if (lexicon.entities?.length !== meta.entities || lexicon.aliases?.length !== meta.aliases)
		throw datasetFault(LEXICON_FILE, `does not belong to the same build as ${META_FILE}`);
	const byId = new Map(lexicon.entities.map((facts) => [facts.id, facts]));
	const byDomain = new Map(
		lexicon.entities.flatMap((facts) => (facts.domains ?? []).map((domain) => [domain, facts] as const)),
	);
	const shardOf = cachedShards(read, meta.shardDigits, shardsKept);
	return {
		meta,
		lexicon,
		topics,
		offices,
		facts: (id) => byId.get(id),
		async entity(id) {
			if (!byId.has(id)) return undefined;
			const file = shardFile(id, meta.shardDigits);
			const entity = (await shardOf(file)).entities[id];
			if (!entity) throw datasetFault(file, `lacks "${id}"`);
			return entity;
		},
		outletOf: (host) => forHost(byDomain, host),
		controlOf: (host) => forHost(controlTable(controls), host),
	};
}

/** For cards: what is known on who controls the publisher of a page, by the page's address. */
export function publisherControl(dataset: Dataset): (url: string) => string | undefined {
	return (url) => (URL.canParse(url) ? dataset.controlOf(new URL(url).hostname) : undefined);
}

function controlTable(controls: Record<string, string>): { get(domain: string): string | undefined } {
	return { get: (domain) => (Object.hasOwn(controls, domain) ? controls[domain] : undefined) };
}

/** The value for a host or the nearest domain above it: "english.almayadeen.net" finds "almayadeen.net". */
function forHost<T>(table: { get(domain: string): T | undefined }, host: string): T | undefined {
	let domain = host.toLowerCase().replace(/\.$/, '');
	// A bare suffix such as "net" is nobody's.
	while (domain.includes('.')) {
		const found = table.get(domain);
		if (found !== undefined) return found;
		domain = domain.slice(domain.indexOf('.') + 1);
	}
	return undefined;
}

/** Reads shards, keeping the few used last. A failed read is not kept. */
function cachedShards(read: ReadFile, digits: number, most: number): (file: string) => Promise<Shard> {
	const kept = new Map<string, Promise<Shard>>();
	return (file) => {
		const known = kept.get(file);
		kept.delete(file);
		const shard =
			known ??
			readShard(read, file, digits).catch((error) => {
				kept.delete(file);
				throw error;
			});
		kept.set(file, shard);
		if (kept.size > most) kept.delete(kept.keys().next().value!);
		return shard;
	};
}

async function readShard(read: ReadFile, file: string, digits: number): Promise<Shard> {
	const shard = (await readJson(read, file)) as Shard;
	if (shard?.format !== DATASET_FORMAT)
		throw datasetFault(file, `is of format ${shard?.format ?? 'unknown'}, not ${DATASET_FORMAT}`);
	if (typeof shard.entities !== 'object') throw datasetFault(file, `holds no entities (${digits} digits)`);
	return shard;
}

async function readJson(read: ReadFile, file: string): Promise<unknown> {
	let reply: FileReply;
	try {
		reply = await read(file);
	} catch (error) {
		throw datasetFault(file, `cannot be read (${(error as Error).message})`);
	}
	if (!reply.ok) throw datasetFault(file, 'is missing');
	try {
		return await reply.json();
	} catch {
		throw datasetFault(file, 'is cut off or damaged');
	}
}

function datasetFault(file: string, reason: string): Error {
	return new Error(`The dataset cannot be used: data/${file} ${reason}. Build or install Dramatis again.`);
}
