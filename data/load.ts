/**
 * Reads the dataset's files from disk, in a fixed order, and judges nothing: a file that is no JSON
 * comes back with its fault. Needs Node; the extension reads the compiled form through src/dataset.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Entity, EntityId, Office, RollCall, Topic } from '../src/model/entity.ts';
import { OPTIONAL_LISTS } from './format.ts';
import type { Explanations } from './freshness.ts';
import type { MustHaveRow } from './must-have.ts';

/** Folders of hand-written entries. */
export const FOLDERS = ['organisations', 'outlets', 'people', 'states'] as const;

/** Vocabularies of recorded votes. */
export const ROLL_CALL_FILES = ['roll-calls.json', 'un-resolutions.json'] as const;

export interface RawFile {
	/** Path from the root, with slashes: "data/people/jens-stoltenberg.json". */
	file: string;
	/** File name without ".json". */
	slug: string;
	folder: string;
	text: string;
	value: unknown;
	/** Why the text is no JSON. */
	fault?: string;
}

export interface RawData {
	/** Hand-written entries, by folder, then by name in code-unit order. */
	files: RawFile[];
	topics: Topic[];
	offices: Office[];
	/** Vocabularies of recorded votes that are there, by file. */
	rollCalls: { file: string; calls: RollCall[] }[];
	/** Seats that several hold at once → why: "head-of-state sm". */
	sharedSeats: Record<string, string>;
	/** Records, and Wikidata items ("Q1"), that a person found to be another with a Wikidata id. */
	identities: Record<EntityId, { wikidata: string; why: string }>;
	/** Who must be there; empty without the table. */
	mustHave: MustHaveRow[];
	/** Disagreements with a list of current leaders that are explained, by seat. */
	explanations: Explanations;
	/** Domains of the sites on which the extension runs by itself. */
	hosts: string[];
}

/** Orders strings by UTF-16 code units, whatever the machine's locale. */
export function byCodeUnit(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}

/** Everything that is checked. Throws only where a folder or vocabulary cannot be read at all. */
export function loadData(root: string): RawData {
	const files: RawFile[] = [];
	for (const folder of FOLDERS) {
		const path = join(root, 'data', folder);
		if (!existsSync(path)) continue;
		for (const name of readdirSync(path).sort(byCodeUnit)) {
			if (!name.endsWith('.json')) continue;
			const text = readFileSync(join(path, name), 'utf8');
			const file: RawFile = {
				file: `data/${folder}/${name}`,
				slug: name.slice(0, -'.json'.length),
				folder,
				text,
				value: undefined,
			};
			try {
				file.value = JSON.parse(text);
			} catch (error) {
				file.fault = (error as Error).message;
			}
			files.push(file);
		}
	}
	return {
		files,
		topics: readJson(root, 'topics.json') as Topic[],
		offices: readJson(root, 'offices.json') as Office[],
		rollCalls: ROLL_CALL_FILES.flatMap((name) => {
			const calls = readIfThere<RollCall[]>(root, name);
			return calls ? [{ file: `data/${name}`, calls }] : [];
		}),
		sharedSeats: readIfThere<{ seats: Record<string, string> }>(root, 'shared-seats.json')?.seats ?? {},
		identities: readIdentities(root),
		mustHave: readIfThere<MustHaveRow[]>(root, 'must-have.json') ?? [],
		explanations: readIfThere<Explanations>(root, 'freshness.json') ?? {},
		hosts: readIfThere<string[]>(root, 'hosts.json') ?? [],
	};
}

function readIdentities(root: string): RawData['identities'] {
	const { records, items } = readIfThere<Partial<Record<'records' | 'items', RawData['identities']>>>(
		root,
		'identities.json',
	) ?? { records: {} };
	return { ...records, ...items };
}

/** Parses one vocabulary under data/; throws with the file's name. */
export function readJson(root: string, name: string): unknown {
	try {
		return JSON.parse(readFileSync(join(root, 'data', name), 'utf8'));
	} catch (error) {
		throw new Error(`data/${name} cannot be read: ${(error as Error).message}`);
	}
}

/** The same for one that a dataset may do without. */
function readIfThere<T>(root: string, name: string): T | undefined {
	return existsSync(join(root, 'data', name)) ? (readJson(root, name) as T) : undefined;
}

/** An entry that fits the schema, with the lists that its file leaves out. */
export function completeEntity(value: unknown): Entity {
	const entity = { ...(value as Entity) };
	for (const list of OPTIONAL_LISTS) entity[list] ??= [];
	return entity;
}
