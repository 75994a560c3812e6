/**
 * What a rule on the dataset is: one object a file, with a name, a scope and a check, and a test of
 * the same name under test/data/lint. A check reads and reports; it never changes anything. Rules run
 * only on entries that fit the schema, so they may trust shapes and no more.
 */
import type { Entity, EntityId, IsoDate, Office, RollCall, Topic } from '../../src/model/entity.ts';
import type { Assembled } from '../compile/assemble.ts';
import type { MustHaveRow } from '../must-have.ts';

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

/** One hand-written entry, or one imported record, with where and how it was written. */
export interface Entry {
	/** Path from the project's root: "data/people/jens-stoltenberg.json", "data/imported/uk-mps/people.jsonl:12". */
	file: string;
	/** The file's name without ".json". */
	slug: string;
	/** Name of the folder: "people". */
	folder: string;
	text: string;
	entity: Entity;
}

/** The dataset as it is compiled, imported records included. */
export interface World extends Pick<Assembled, 'entities' | 'imported' | 'joined' | 'votes'> {
	/** Imported records before they are joined; `text` is empty. */
	records: readonly Entry[];
	/** The dataset's date. */
	date: IsoDate;
}

/** All that a rule may look at. */
export interface LintData {
	entries: readonly Entry[];
	/** Every id that can be referred to, imported ones included. */
	ids: ReadonlySet<EntityId>;
	/** Those of them that are people. */
	people: ReadonlySet<EntityId>;
	topics: readonly Topic[];
	topicIds: ReadonlySet<string>;
	offices: readonly Office[];
	officeIds: ReadonlySet<string>;
	/** data/hosts.json. */
	hosts: readonly string[];
	/** Vocabularies of recorded votes, by file. */
	rollCalls: readonly { file: string; calls: readonly RollCall[] }[];
	/** data/shared-seats.json. */
	sharedSeats: Readonly<Record<string, string>>;
	/** data/identities.json. */
	identities: Readonly<Record<EntityId, { wikidata: string; why: string }>>;
	/** data/must-have.json. */
	mustHave: readonly MustHaveRow[];
	/** Absent where only hand-written entries are checked. */
	world?: World;
	/** Domains of all outlets, imported ones included. */
	outletDomains: ReadonlySet<string>;
	/** The day of the check as YYYY-MM-DD; nothing was read after it. */
	today: string;
}

export interface EntityRule {
	name: string;
	scope: 'entity';
	/** Holds for imported records as well; the others ask for what only people write. */
	imported?: true;
	check(entry: Entry, data: LintData): Finding[];
}

export interface DatasetRule {
	name: string;
	scope: 'dataset';
	check(data: LintData): PlacedFinding[];
}

export type Rule = EntityRule | DatasetRule;
