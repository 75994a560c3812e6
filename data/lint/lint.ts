/**
 * Runs schema and rules over a loaded dataset. Pure: what is read and printed is the caller's matter.
 * An entry that does not fit the schema is reported and then left out, so that rules may trust shapes.
 */
import { completeEntity, type RawData } from '../load.ts';
import { schemaFindings } from '../schema/validate.ts';
import type { Entry, Finding, LintData, PlacedFinding, World } from './rule.ts';
import { RULES } from './rules.ts';

export interface LintResult {
	/** With the rule's name, in the order of RULES, then by file. */
	findings: (PlacedFinding & { rule: string })[];
	/** Entries that fit the schema. */
	entries: Entry[];
}

/**
 * Checks everything.
 * @param today YYYY-MM-DD
 * @param world the compiled dataset; without it only hand-written entries are checked, and refer to each other only
 */
export function lint(raw: RawData, today: string, world?: World): LintResult {
	const findings: LintResult['findings'] = [];
	const entries: Entry[] = [];
	const report = (rule: string, file: string, found: Finding[]) => {
		for (const finding of found) findings.push({ ...finding, file, rule });
	};
	for (const file of raw.files) {
		if (file.fault !== undefined) {
			report('schema', file.file, [
				{ at: '', wrong: `is no JSON (${file.fault})`, fix: 'mend the syntax there' },
			]);
			continue;
		}
		const faults = schemaFindings('entity', file.value);
		report('schema', file.file, faults);
		if (faults.length === 0) entries.push({ ...file, entity: completeEntity(file.value) });
	}
	report('schema', 'data/topics.json', schemaFindings('topics', raw.topics));
	report('schema', 'data/offices.json', schemaFindings('offices', raw.offices));
	for (const { file, calls } of raw.rollCalls) report('schema', file, schemaFindings('roll-calls', calls));
	report('schema', 'data/must-have.json', schemaFindings('must-have', raw.mustHave));
	report('schema', 'data/freshness.json', schemaFindings('freshness', raw.explanations));
	const records = (world?.records ?? []).filter((record) => {
		const faults = schemaFindings('record', record.entity);
		report('schema', record.file, faults);
		return faults.length === 0;
	});
	const data: LintData = {
		entries,
		ids: new Set([...raw.files.map(({ slug }) => slug), ...records.map(({ slug }) => slug)]),
		people: new Set(
			[...entries, ...records].flatMap(({ slug, entity }) => (entity.kind === 'person' ? [slug] : [])),
		),
		topics: raw.topics,
		topicIds: new Set(raw.topics.map(({ id }) => id)),
		offices: raw.offices,
		officeIds: new Set(raw.offices.map(({ id }) => id)),
		hosts: raw.hosts,
		rollCalls: raw.rollCalls,
		sharedSeats: raw.sharedSeats,
		mustHave: raw.mustHave,
		identities: raw.identities,
		outletDomains: new Set([...entries, ...records].flatMap(({ entity }) => entity.domains ?? [])),
		...(world && { world: { ...world, records } }),
		today,
	};
	for (const rule of RULES)
		if (rule.scope === 'entity') {
			for (const entry of entries) report(rule.name, entry.file, rule.check(entry, data));
			if (rule.imported)
				for (const record of records) report(rule.name, record.file, rule.check(record, data));
		} else for (const finding of rule.check(data)) findings.push({ ...finding, rule: rule.name });
	return { findings, entries };
}

/** A finding as one line. */
export function findingLine({
	file,
	at,
	wrong,
	expected,
	actual,
	fix,
	level,
	rule,
}: LintResult['findings'][number]): string {
	const found = actual === undefined ? '' : `found ${actual}`;
	const wanted = expected === undefined ? '' : `expected ${expected}`;
	const detail = [wanted, found].filter(Boolean).join(', ');
	const where = at === '' ? file : `${file} ${at}`;
	return `${level === 'note' ? 'note: ' : ''}${[where, wrong, detail, fix].filter(Boolean).join(' → ')} [${rule}]`;
}
