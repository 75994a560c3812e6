/**
 * Runs schema and rules over a loaded dataset. Pure: what is read and printed is the caller's matter.
 * An entry that does not fit the schema is reported and then left out, so that rules may trust shapes.
 */
import type { Entity } from '../../src/model/entity.ts';
import { completeEntity, type RawData } from '../load.ts';
import { schemaFindings } from '../schema/validate.ts';
import type { Entry, Finding, LintData, PlacedFinding } from './rule.ts';
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
 * @param imported records that entries may refer to; importers answer for what is in them
 */
export function lint(raw: RawData, today: string, imported: readonly Entity[] = []): LintResult {
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
	const data: LintData = {
		entries,
		ids: new Set([...raw.files.map(({ slug }) => slug), ...imported.map(({ id }) => id)]),
		topics: raw.topics,
		offices: raw.offices,
		hosts: raw.hosts,
		outletDomains: new Set(
			[...entries.map(({ entity }) => entity), ...imported].flatMap(({ domains }) => domains ?? []),
		),
		today,
	};
	for (const rule of RULES)
		if (rule.scope === 'entity')
			for (const entry of entries) report(rule.name, entry.file, rule.check(entry, data));
		else for (const finding of rule.check(data)) findings.push({ ...finding, rule: rule.name });
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
