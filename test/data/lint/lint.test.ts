import { expect, it } from 'vitest';
import { findingLine, lint } from '../../../data/lint/lint.ts';
import type { RawData, RawFile } from '../../../data/load.ts';
import type { Entity } from '../../../src/model/entity.ts';
import { data, entry, person, TODAY, world } from './entry.ts';

function raw(...files: RawFile[]): RawData {
	const { topics, offices } = data([]);
	return {
		files,
		topics: [...topics],
		offices: [...offices],
		rollCalls: [],
		sharedSeats: {},
		mustHave: [],
		identities: {},
		explanations: {},
		hosts: [],
	};
}
function file(changes: Partial<RawFile> = {}): RawFile {
	const { file: path, slug, folder, text } = entry(person());
	return { file: path, slug, folder, text, value: JSON.parse(text), ...changes };
}

it('passes a sound entry', () => {
	expect(lint(raw(file()), TODAY).findings).toEqual([]);
});

it('says in one line where, what, expected and found, and the fix', () => {
	const value = { ...person(), checked: '2025-02-05' };
	const { findings } = lint(raw(file({ value })), TODAY);
	const line = findings.map(findingLine).find((text) => text.includes('[entity-checked]'));
	expect(line).toBe(
		'data/people/jane-roe.json checked → is not the newest date behind the entry → expected 2025-02-04, found 2025-02-05 → ' +
			'write the newest "checked" or source date of the entry [entity-checked]',
	);
});

it('reports what is no JSON and what fits no schema, and goes on', () => {
	const { findings, entries } = lint(
		raw(
			file({ fault: 'Unexpected token' }),
			file({ slug: 'b', file: 'data/people/b.json', value: { id: 'b' } }),
			file(),
		),
		TODAY,
	);
	expect(entries).toHaveLength(1);
	expect(findingLine(findings[0]!)).toBe(
		'data/people/jane-roe.json → is no JSON (Unexpected token) → mend the syntax there [schema]',
	);
	expect(findings.filter(({ file: path }) => path === 'data/people/b.json').map(({ at }) => at)).toContain(
		'kind',
	);
});

it('lets entries refer to imported records', () => {
	const of = { ...person(), roles: [{ ...person().roles[0]!, of: 'a-body' }] };
	const wrong = (imported: readonly Entity[]) =>
		lint(raw(file({ value: of })), TODAY, world(imported)).findings.filter(
			({ rule }) => rule === 'known-references',
		).length;
	expect(wrong([])).toBe(1);
	expect(wrong([person({ id: 'a-body', kind: 'organisation', family: undefined })])).toBe(0);
});

it('holds imported records to the rules that are for them, with file and line', () => {
	const record = person({ id: 'x', country: 'uk' });
	const { findings } = lint(raw(file()), TODAY, world([record]));
	expect(findings.map(({ file: path, at, rule }) => `${path} ${at} ${rule}`)).toEqual([
		'data/imported/a-list/people.jsonl:1 country known-vocabulary',
	]);
	const broken = { ...record, country: 'no', nick: 'X' } as Entity;
	expect(findingLine(lint(raw(file()), TODAY, world([broken])).findings[0]!)).toMatch(
		/^data\/imported\/a-list\/people\.jsonl:1 nick → is no field of an entry/,
	);
});
