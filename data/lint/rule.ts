/**
 * What a rule on the dataset is: one object a file, with a name, a scope and a check, and a test of
 * the same name under test/data/lint. A check reads and reports; it never changes anything. Rules run
 * only on entries that fit the schema, so they may trust shapes and no more.
 */
import type { Entity, EntityId, Office, Topic } from '../../src/model/entity.ts';

/**
 * One fault. Printed as: file and `at` → `wrong` → expected and actual → `fix`.
 * A `note` is worth a look and fails nothing; an `error` (the default) fails the check.
 */
export interface Finding {
	/** Where in the file: "roles[0].end"; empty for the file as a whole. */
	at: string;
	wrong: string;
	expected?: string;
	actual?: string;
	/** What to write instead, as an imperative. */
	fix: string;
	level?: 'error' | 'note';
}

/** A finding of a rule that looks at several files at once. */
export interface PlacedFinding extends Finding {
	/** Path of the file from the project's root. */
	file: string;
}

/** One hand-written entry with where and how it was written. */
export interface Entry {
	/** Path from the project's root: "data/people/jens-stoltenberg.json". */
	file: string;
	/** The file's name without ".json". */
	slug: string;
	/** Name of the folder: "people". */
	folder: string;
	text: string;
	entity: Entity;
}

/** All that a rule may look at. */
export interface LintData {
	entries: readonly Entry[];
	/** Every id that can be referred to, imported ones included. */
	ids: ReadonlySet<EntityId>;
	topics: readonly Topic[];
	offices: readonly Office[];
	/** data/hosts.json. */
	hosts: readonly string[];
	/** Domains of all outlets, imported ones included. */
	outletDomains: ReadonlySet<string>;
	/** The day of the check as YYYY-MM-DD; nothing was read after it. */
	today: string;
}

export interface EntityRule {
	name: string;
	scope: 'entity';
	check(entry: Entry, data: LintData): Finding[];
}

export interface DatasetRule {
	name: string;
	scope: 'dataset';
	check(data: LintData): PlacedFinding[];
}

export type Rule = EntityRule | DatasetRule;
