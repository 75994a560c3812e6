import { describe, expect, it } from 'vitest';
import { covers, isCurrent, roleNow, roleStatus, rolesAt } from '../../../src/engine/card/roles.ts';
import type { Role } from '../../../src/model/entity.ts';

const role = (
	title: string,
	start?: string,
	end?: string,
	checked = end ?? '2026-01-20',
	office?: string,
): Role => ({
	title,
	start,
	end,
	checked,
	office,
	sources: [],
});
const rankOf = (office?: string) => ({ 'head-of-state': 100, legislator: 35 })[office ?? ''] ?? 0;

const ENDED_BY: Role = { ...role('MP', '2020', undefined, '2023-03-01'), endBy: '2025-01-20' };

describe('roleStatus', () => {
	it.each<[string, Role, string, string]>([
		['inside the term', role('SG', '2014-10-01', '2024-10-01'), '2023-02-27', 'held'],
		['on its first day', role('SG', '2014-10-01', '2024-10-01'), '2014-10-01', 'held'],
		['on its last day', role('SG', '2014-10-01', '2024-10-01'), '2024-10-01', 'held'],
		['the day after', role('SG', '2014-10-01', '2024-10-01'), '2024-10-02', 'former'],
		['the day before', role('SG', '2014-10-01', '2024-10-01'), '2014-09-30', 'upcoming'],
		['in the year that it began', role('SG', '2014', '2024'), '2014-03', 'held'],
		['in the year that it ended: unknown', role('SG', '2014', '2024'), '2024-11-02', 'as-of'],
		['in the year before', role('SG', '2014', '2024'), '2023-12-31', 'held'],
		['no end, before it was last checked', role('MP', '2020', undefined, '2023-03-01'), '2023-02-27', 'held'],
		['no end, after it was last checked', role('MP', '2020', undefined, '2023-03-01'), '2023-03-02', 'as-of'],
		['unknown start', role('MP', undefined, undefined, '2023-03-01'), '2022-01-01', 'held'],
		['ended by a day, seen held later', ENDED_BY, '2022-01-01', 'held'],
		['between the two: either', ENDED_BY, '2024-06', 'as-of'],
		['on the day by which it had ended', ENDED_BY, '2025-01-20', 'as-of'],
		['after it', ENDED_BY, '2025-01-21', 'former'],
		['ended by some day of a year', { ...ENDED_BY, endBy: '2025' }, '2025-06', 'as-of'],
	])('%s', (_, r, date, status) => {
		expect(roleStatus(r, date)).toBe(status);
	});
});

describe('rolesAt', () => {
	const roles = [
		role('PM', '2005-10-17', '2013-10-16'),
		role('SG', '2014-10-01', '2024-10-01'),
		role('Finance', '2025-02-04', undefined, '2026-01-20'),
	];
	it.each([
		['2023-02-27', 'SG', 'held'],
		['2014-01-01', 'PM', 'former'],
		['2000-01-01', 'PM', 'upcoming'],
		['2024-12-01', 'SG', 'former'],
		['2025-06', 'Finance', 'held'],
		['2026-02-01', 'Finance', 'as-of'],
	])('at %s: %s, %s', (date, title, status) => {
		const { main } = rolesAt(roles, date, rankOf);
		expect([main?.role.title, main?.status]).toEqual([title, status]);
	});

	it('counts a role that ended by some day among those that ended', () => {
		const { main } = rolesAt([role('PM', '2005', '2013'), ENDED_BY], '2025-06', rankOf);
		expect([main?.role.title, main?.status]).toEqual(['MP', 'former']);
		expect(isCurrent({ ...ENDED_BY, checked: '2025-01-19' }, '2025-01-20')).toBe(false);
		expect(roleNow([ENDED_BY], '2025-01-20', rankOf)?.status).toBe('as-of');
	});

	it('orders simultaneous roles by rank, then by recency', () => {
		const many = [
			role('Deputy', '2019', '2030', '2026', 'legislator'),
			role('President', '2019', '2030', '2026', 'head-of-state'),
			role('Senator', '2021', '2030', '2026', 'legislator'),
		];
		const { main, others } = rolesAt(many, '2023', rankOf);
		expect([main, ...others].map((r) => r?.role.title)).toEqual(['President', 'Senator', 'Deputy']);
	});

	it('puts a role last seen long ago behind one that a source shows held', () => {
		const many = [
			role('President', '2001', undefined, '2004-01-01', 'head-of-state'),
			role('Senator', '2021', '2030', '2026', 'legislator'),
		];
		expect(rolesAt(many, '2023-05-05', rankOf).main?.role.title).toBe('Senator');
	});

	it('has nothing to say without roles', () => {
		expect(rolesAt([], '2023', rankOf)).toEqual({ main: undefined, others: [] });
	});
});

describe('current', () => {
	it.each([
		['2026-01-20', '2026-03-01', true],
		['2026-01-20', '2026-07-19', true],
		['2026-01-20', '2026-07-20', false],
	])('checked %s, dataset of %s: %s', (checked, datasetDate, current) => {
		const r = role('Finance', '2025-02-04', undefined, checked);
		expect(isCurrent(r, datasetDate)).toBe(current);
		expect(roleNow([r], datasetDate, rankOf)?.status).toBe(current ? 'held' : 'as-of');
	});

	it('is never a role that ended', () => {
		expect(isCurrent(role('SG', '2014', '2026-12-31', '2026-01-01'), '2026-01-02')).toBe(false);
	});
});

it.each([
	['2014-10-01', '2024-10-01', '2013-12-31', 0, false],
	['2014-10-01', '2024-10-01', '2014-09-01', 60, true],
	['2014', '2024', '2024-12-31', 0, true],
	['2014', '2024', '2025-01-01', 0, false],
	[undefined, undefined, '1950', 0, true],
])('covers: %s to %s on %s with %d days of slack: %s', (start, end, date, slack, expected) => {
	expect(covers({ start, end }, date, slack)).toBe(expected);
});
