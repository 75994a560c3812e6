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
import { writeIndex } from '../../src/engine/index/index-writer.ts';
import { type CompiledDataset, shippedEntity } from './compile.ts';
import { memberTable } from './members.ts';
import { shardsOf } from './shards.ts';

/** What of a compiled dataset is written. */
export type WrittenDataset = Pick<
	CompiledDataset,
	'meta' | 'lexicon' | 'topics' | 'offices' | 'controls' | 'entities' | 'rollCalls'
>;

/** Replaces `out` by the compiled files. */
export function writeDataset(compiled: WrittenDataset, out: string): void {
	const beside = `${out}.${process.pid}.tmp`;
	rmSync(beside, { recursive: true, force: true });
	mkdirSync(join(beside, 'entities'), { recursive: true });
	const write = (path: string, value: unknown) =>
		writeFileSync(join(beside, path), `${JSON.stringify(value)}\n`);
	write(META_FILE, compiled.meta);
	writeFileSync(join(beside, INDEX_FILE), new Uint8Array(writeIndex(compiled.lexicon)));
	write(TOPICS_FILE, compiled.topics);
	write(OFFICES_FILE, compiled.offices);
	write(CONTROLS_FILE, compiled.controls);
	write(ROLL_CALLS_FILE, compiled.rollCalls);
	write(MEMBERS_FILE, memberTable(compiled.entities, compiled.lexicon.entities));
	shardsOf(compiled.entities.map(shippedEntity), compiled.lexicon.entities, compiled.rollCalls).forEach(
		(shard, n) => {
			write(shardFile(n * ROWS_PER_SHARD), shard);
		},
	);
	rmSync(out, { recursive: true, force: true });
	mkdirSync(dirname(out), { recursive: true });
	renameSync(beside, out);
}
