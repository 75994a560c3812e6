import { expect, it } from 'vitest';
import { priorOf, UNLISTED_RANK } from '../../../data/compile/prior.ts';
import type { Entity, Office, Role } from '../../../src/model/entity.ts';
import { person, source } from '../lint/entry.ts';

const OFFICES = new Map<string, Office>(
	[
		{ id: 'head-of-state', rank: 100 },
		{ id: 'researcher', rank: 20 },
	].map(({ id, rank }) => [id, { id, label: id, rank, singleSeat: false, titles: [] }]),
);
const DATE = '2026-01-01';

function role(changes: Partial<Role>): Role {
	return { title: 'T', checked: '2025', sources: ['a'], ...changes };
}
function prior(changes: Partial<Entity>, references = 0): number {
	return priorOf(person({ sources: { a: source() }, ...changes }), OFFICES, { references }, DATE);
}

it('weighs office, recency, terms and coverage', () => {
	const coverage = 0.2 * (1 / Math.log2(17));
	expect(prior({ roles: [role({ office: 'head-of-state' })] })).toBeCloseTo(0.1 + 0.6 + 0.02 + coverage, 3);
	expect(prior({ roles: [role({ office: 'head-of-state', end: '2016-01-01' })] })).toBeCloseTo(
		0.1 + 0.3 + 0.02 + coverage,
		2,
	);
	// History is written about, too.
	expect(prior({ roles: [role({ office: 'head-of-state', end: '1950' })] })).toBeCloseTo(
		0.1 + 0.15 + 0.02 + coverage,
		3,
	);
	expect(prior({ roles: [role({})] })).toBeCloseTo(0.1 + (0.6 * UNLISTED_RANK) / 100 + 0.02 + coverage, 3);
	expect(prior({ roles: [] })).toBeCloseTo(0.1 + coverage, 3);
});

it('puts a president before a researcher, and a body that others hold roles in before one without', () => {
	expect(prior({ roles: [role({ office: 'head-of-state', end: '1990' })] })).toBeGreaterThan(
		prior({ roles: [role({ office: 'researcher' })] }),
	);
	expect(prior({ kind: 'organisation' }, 5)).toBeGreaterThan(prior({ kind: 'organisation' }, 0));
	expect(prior({ kind: 'organisation' }, 1000)).toBeLessThanOrEqual(1);
});

it('distrusts outlets named by ordinary words', () => {
	expect(prior({ kind: 'outlet', name: 'Time' })).toBeLessThan(
		prior({ kind: 'outlet', name: 'Reuters' }) / 4,
	);
	expect(prior({ kind: 'state' })).toBe(0.95);
});

it('lets an open role fade from the day it was last seen, and a superseded one from then', () => {
	const of = (changes: Partial<Role>) => prior({ roles: [role({ office: 'head-of-state', ...changes })] });
	expect(of({ checked: '2024-06' })).toBe(of({ checked: '2026-01-01' }));
	expect(of({ checked: '2014-01-01' })).toBeCloseTo(of({ end: '2016-01-01' }), 2);
	expect(of({ endBy: '2006-01-01', checked: '2005' })).toBe(of({ end: '2006-01-01' }));
});

it('distrusts names that are first of all a capital’s', () => {
	const entity = person({ name: 'Santiago' });
	const plain = priorOf(entity, OFFICES, { references: 0 }, DATE);
	expect(priorOf(entity, OFFICES, { references: 0, isOvershadowed: true }, DATE)).toBeCloseTo(plain / 5, 3);
});
