/**
 * Lays the compiled dataset out as files. Everything is written beside the target first and moved there at
 * the end, so that a reader never meets half a dataset.
 */
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
	CONTROLS_FILE,
	INDEX_FILE,
	MEMBERS_FILE,
	META_FILE,
	OFFICES_FILE,
	ROLL_CALLS_FILE,
	ROWS_PER_SHARD,
	shardFile,
	TOPICS_FILE,
} from '../../src/dataset/layout.ts';
import { type AliasFolder, type AliasForm, createAliasFolder } from '../../src/engine/index/aliases.ts';
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import type { Entity } from '../../src/model/entity.ts';
import type { Lexicon } from '../../src/model/lexicon.ts';
import { type CompiledDataset, shippedEntity } from './compile.ts';
import { memberTable } from './members.ts';
import { shardsOf } from './shards.ts';

/** What of a compiled dataset is written. */
export type WrittenDataset = Pick<
	CompiledDataset,
	'meta' | 'lexicon' | 'topics' | 'offices' | 'controls' | 'entities' | 'rollCalls'
>;

/** Forms of aliases by case rule and spelling: most of an index is the same from one build of a watcher to the next. */
const forms = new Map<string, AliasForm[]>();
const makeForms = createAliasFolder();
const keptForms: AliasFolder = (alias, rule) => {
	const key = `${rule} ${alias}`;
	let made = forms.get(key);
	if (made === undefined) {
		made = makeForms(alias, rule);
		forms.set(key, made);
	}
	return made;
};

let index: { lexicon: Lexicon; bytes: Uint8Array } | undefined;

/** The index written last, where the lexicon is made of the same objects: only a statement or a page was edited. */
function keptIndex(lexicon: Lexicon): Uint8Array {
	const isSame =
		index?.lexicon.aliases === lexicon.aliases &&
		index.lexicon.entities.length === lexicon.entities.length &&
		lexicon.entities.every((facts, row) => facts === index!.lexicon.entities[row]);
	if (!isSame) index = { lexicon, bytes: new Uint8Array(writeIndex(lexicon, { fold: keptForms })) };
	return index!.bytes;
}

/** The shards written last, as text: one whose entities are the same objects is the same. */
let kept: { entities: readonly Entity[]; rollCalls: string; texts: string[] } = {
	entities: [],
	rollCalls: '',
	texts: [],
};

function writeShards({ entities, lexicon, rollCalls }: WrittenDataset, folder: string): void {
	const calls = JSON.stringify(rollCalls);
	const before = kept.rollCalls === calls ? kept : undefined;
	const texts: string[] = [];
	for (let row = 0; row < entities.length; row += ROWS_PER_SHARD) {
		const own = entities.slice(row, row + ROWS_PER_SHARD);
		const old = before?.entities.slice(row, row + ROWS_PER_SHARD);
		const isSame = old?.length === own.length && own.every((entity, n) => entity === old[n]);
		const [shard] = isSame
			? []
			: shardsOf(own.map(shippedEntity), lexicon.entities.slice(row, row + ROWS_PER_SHARD), rollCalls);
		const text = shard === undefined ? before!.texts[texts.length]! : `${JSON.stringify(shard)}\n`;
		texts.push(text);
		writeFileSync(join(folder, shardFile(row)), text);
	}
	kept = { entities, rollCalls: calls, texts };
}

/** Replaces `out` by the compiled files. */
export function writeDataset(compiled: WrittenDataset, out: string): void {
	const beside = `${out}.${process.pid}.tmp`;
	rmSync(beside, { recursive: true, force: true });
	mkdirSync(join(beside, 'entities'), { recursive: true });
	const write = (path: string, value: unknown) =>
		writeFileSync(join(beside, path), `${JSON.stringify(value)}\n`);
	write(META_FILE, compiled.meta);
	writeFileSync(join(beside, INDEX_FILE), keptIndex(compiled.lexicon));
	write(TOPICS_FILE, compiled.topics);
	write(OFFICES_FILE, compiled.offices);
	write(CONTROLS_FILE, compiled.controls);
	write(ROLL_CALLS_FILE, compiled.rollCalls);
	write(MEMBERS_FILE, memberTable(compiled.entities, compiled.lexicon.entities));
	writeShards(compiled, beside);
	rmSync(out, { recursive: true, force: true });
	mkdirSync(dirname(out), { recursive: true });
	renameSync(beside, out);
}
