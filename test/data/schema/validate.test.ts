import { describe, expect, it } from 'vitest';
import { schemaFindings } from '../../../data/schema/validate.ts';
import { person } from '../lint/entry.ts';

/** A sound entry as its file has it, with one thing changed. */
function broken(changes: Record<string, unknown>): unknown {
	return JSON.parse(JSON.stringify({ ...person(), ...changes }));
}

describe('messages of the schema', () => {
	it('passes a sound entry, with or without its empty lists', () => {
		expect(schemaFindings('entity', broken({}))).toEqual([]);
		expect(schemaFindings('entity', broken({ names: undefined, affiliations: undefined }))).toEqual([]);
	});

	it.each([
		[{ name: undefined }, 'name', 'is missing'],
		[{ nick: 'J' }, 'nick', 'is no field of an entry'],
		[{ kind: 'robot' }, 'kind', 'is not one of the values allowed'],
		[{ id: 'Jane Roe' }, 'id', 'is not written as it must be'],
		[{ wikidata: '57665' }, 'wikidata', 'is not written as it must be'],
		[{ names: [{ name: 'X', kind: 'surname' }] }, 'names[0].kind', 'is not one of the values allowed'],
		[{ roles: [{ title: 'T', checked: '2025', sources: [] }] }, 'roles[0].sources', 'is empty'],
		[{ roles: [{ title: 'T', sources: ['a'] }] }, 'roles[0].checked', 'is missing'],
		[{ roles: 'none' }, 'roles', 'is of the wrong type'],
		[{ checked: '20 January 2026' }, 'checked', 'is not written as it must be'],
		[{ domains: ['example.com'] }, 'domains', 'does not belong to this kind of entity'],
		[{ affiliations: [{ checked: '2025', sources: ['a'] }] }, 'affiliations[0]', 'is incomplete'],
		[{ name: ' Jane' }, 'name', 'is not written as it must be'],
	])('%o', (changes, at, wrong) => {
		const findings = schemaFindings('entity', broken(changes));
		expect(findings.map((finding) => `${finding.at}: ${finding.wrong}`)).toContain(`${at}: ${wrong}`);
		for (const finding of findings) expect(finding.fix).not.toBe('');
	});

	it('says what was expected, what stands there and what to do', () => {
		expect(schemaFindings('entity', broken({ checked: '2026-1' }))).toEqual([
			{
				at: 'checked',
				wrong: 'is not written as it must be',
				expected: 'YYYY, YYYY-MM or YYYY-MM-DD',
				actual: '"2026-1"',
				fix: 'write the date as exactly as the source has it, or leave the field out',
			},
		]);
	});

	it('asks an outlet for domains, a state for its country, and no state for a family name', () => {
		const at = (changes: Record<string, unknown>) =>
			schemaFindings('entity', broken({ family: undefined, ...changes })).map((finding) => finding.at);
		expect(at({ kind: 'outlet' })).toEqual(['domains']);
		expect(at({ kind: 'state' })).toEqual(['country']);
		expect(at({ kind: 'state', country: 'no', family: 'Roe' })).toEqual(['family']);
	});

	it('checks the vocabularies', () => {
		const topic = { id: 'arms', label: 'Arms', question: 'Supply arms?', phrases: { en: [] } };
		expect(schemaFindings('topics', [topic])).toEqual([]);
		expect(schemaFindings('topics', [{ ...topic, question: 'Supply arms' }])).toHaveLength(1);
		expect(schemaFindings('topics', [{ ...topic, phrases: {} }])).toHaveLength(1);
		const office = { id: 'king', label: 'King', rank: 100, singleSeat: true, titles: ['King'] };
		expect(schemaFindings('offices', [office])).toEqual([]);
		expect(schemaFindings('offices', [{ ...office, rank: 101 }])).toHaveLength(1);
	});
});
